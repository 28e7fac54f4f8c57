import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { applyChanges } from '../../../src/workspace/edit/apply-changes.js';
import type { Change } from '../../../src/workspace/edit/change.js';
import type { Path, Written } from '../../../src/workspace/edit/written.js';
import { initText } from './edit-texts.js';
import { SMALLEST, understand } from './texts.js';

const RUNS = 25;

/** Lines that are nothing but a comment, in order. */
function commentLines(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => (line.trim().startsWith('#') ? [line.trim()] : []));
}

/** The text after each change, one after the other; each is done twice. */
function inTurn(file: string, text: string, changes: readonly Change[]): string {
  return changes.reduce((now, change) => {
    const once = applyChanges(now, { file, changes: [change] });
    if (once.outcome !== 'text') throw new Error(JSON.stringify(once));
    expect(applyChanges(once.text, { file, changes: [change] })).toEqual(once);
    return once.text;
  }, text);
}

const day = fc.constantFrom('2026-10-08', '2026-10-09', '2026-12-24');
const rule: fc.Arbitrary<Written> = fc.oneof(
  fc.constantFrom({ every: 'thursday' }, { every: 'monday', between: '09:00-12:00' }),
  fc.record({ every: fc.constant('friday'), from: day }),
  fc.record({ date: day, reason: fc.constantFrom('a, b', 'x: y', 'on', '# no') }),
  fc.constant({ from: '2026-12-24', to: '2027-01-02', reason: 'winter break' }),
);

function inList(path: Path, item: fc.Arbitrary<Written>): fc.Arbitrary<Change> {
  return fc.record({ do: fc.constantFrom('add', 'remove'), path: fc.constant(path), item });
}

function setting(path: Path, value: fc.Arbitrary<Written>): fc.Arbitrary<Change> {
  return value.map((wanted) => ({ do: 'set', path, value: wanted }));
}

const settingsChange = fc.oneof(
  inList(['contact', 'noContact'], rule),
  inList(['contact', 'openOn'], day),
  inList(['paused'], fc.constantFrom('all', 'ill')),
  setting(['mode'], fc.constantFrom('live', 'rehearsal')),
  setting(['contact', 'announce'], fc.constantFrom('3 days', '2 weeks')),
  setting(['mailbox', 'user'], fc.constantFrom('ana', 'on', null)),
);

const HAND_WRITTEN = `# mine
${SMALLEST}
# the days
contact: # hers
  # none on
  noContact:
    # thursdays
    - every: thursday # writing
      # since the book
      from: 2026-10-15
    # and
    - 2026-10-09
  # open
  openOn: [ 2026-10-08,
    # trade fair
    2026-10-09 ] # there
# the rest
paused:
- ill
# the end`;

describe('whatever orders change in driverseat.yaml', () => {
  it.each([
    ['of init', initText(null)],
    ['of init with a day', initText('thursday')],
    ['that is the smallest', SMALLEST],
    ['written by hand', HAND_WRITTEN],
  ])('the file %s keeps its lines of comment, loads, and a second time changes nothing', (_, text) => {
    fc.assert(
      fc.property(fc.array(settingsChange, { maxLength: 6 }), (changes) => {
        const after = inTurn('driverseat.yaml', text, changes);
        expect(commentLines(after)).toEqual(commentLines(text));
        expect(understand({ 'driverseat.yaml': after }).settings).toMatchObject({ ok: true });
      }),
      { numRuns: RUNS },
    );
  });
});

const words = fc.oneof(
  fc.constantFrom(
    'final touches',
    'a, b',
    'x: y',
    '# no',
    "it's",
    '"so"',
    '- a',
    'on',
    '75',
    '[x',
    '{',
    '&a',
    '*b',
    '!c',
    '%d',
    '@e',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => `a${text.replace(/[\p{C}\p{Z}]/gu, ' ')}b`),
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const next = fc.record({ what: words, date: maybe(day) });
const progress = fc.record({
  percent: maybe(fc.nat(100)),
  remark: maybe(words),
  next: maybe(next),
  needFromYou: maybe(words),
});
const phases = fc.array(fc.record({ name: words, due: maybe(day), atTheEnd: maybe(words) }), {
  minLength: 1,
  maxLength: 3,
});

const project = fc.record({
  client: fc.constant('tom'),
  cc: fc.constantFrom([], ['a@x.example']),
  name: words,
  goal: maybe(words),
  progress,
  phases,
});

const projectChange = fc.oneof(
  setting(['progress', 'percent'], maybe(fc.nat(100))),
  setting(['progress', 'remark'], maybe(words)),
  setting(['progress', 'next'], maybe(next)),
  setting(['progress', 'told'], fc.record({ percent: maybe(fc.nat(100)), date: day })),
  setting(['phases', 0, 'due'], maybe(day)),
  setting(['phases'], phases),
  setting(['terms', 'payment'], maybe(words)),
  setting(['goal'], maybe(words)),
  setting(['status'], fc.constantFrom('active', 'paused')),
  setting(['cc'], fc.constantFrom([], ['a@x.example', 'b@x.example'])),
);

/** Ways in which a person, or a program, may have written the file. */
const looks = fc.record({
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 30),
  blockQuote: fc.constantFrom<(boolean | 'literal')[]>(true, false, 'literal'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
});

/** `text` with a comment above some of its lines, where it says the same with it. */
function withComments(text: string, where: readonly number[]): string {
  return where.reduce((now, share, index) => {
    const lines = now.split('\n');
    const at = Math.floor(share * (lines.length - 1));
    const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
    const commented = lines.toSpliced(at, 0, `${indent}# comment ${index}`).join('\n');
    return same(commented, now) ? commented : now;
  }, text);
}

function same(a: string, b: string): boolean {
  try {
    return JSON.stringify(parse(a)) === JSON.stringify(parse(b));
  } catch {
    return false;
  }
}

describe('whatever orders change in a project’s file, however it is written', () => {
  it('it keeps its lines of comment, and says what was ordered', () => {
    fc.assert(
      fc.property(
        project,
        looks,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
        fc.array(projectChange, { minLength: 1, maxLength: 4 }),
        (values, look, where, changes) => {
          const plain = stringify(values, look as never);
          // The library writes an empty list so that it can't read it again, in one of these looks.
          fc.pre(same(plain, JSON.stringify(values)));
          const text = withComments(plain, where);
          const after = inTurn('projects/bio.yaml', text, changes);
          expect(commentLines(after).filter((line) => line.startsWith('# comment'))).toEqual(
            commentLines(text).filter((line) => line.startsWith('# comment')),
          );
        },
      ),
      { numRuns: 4 * RUNS },
    );
  });
});
