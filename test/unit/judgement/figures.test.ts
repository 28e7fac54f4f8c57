/**
 * How good the rules are on our own labelled messages, and that they get no worse.
 *
 * The rules were written with the `own` sets in view: their figures guard against loss and promise nothing for other mail.
 * The `held` set was written by somebody else and never looked into: its figures are what a new message may expect
 * (`test/vectors/judgement/README.md`).
 */
import { describe, expect, it } from '@jest/globals';
import { judgeText } from '../../../src/judgement/judge-text.js';
import { FLAGS, type Flag, type Judgement } from '../../../src/judgement/judgement.js';
import { type Labelled, labelledMessages } from './labelled-messages.js';
import { SHIPPED } from './shipped-phrases.js';

const OWN = Array.from({ length: 20 }, (_, at) => `own-${at + 1}`);
const HELD = ['held'];

type Judged = { message: Labelled; judgement: Judgement };

function judged(message: Labelled): Judgement {
  const { subject, text, prior, kind } = message;
  const input = {
    text,
    ...(subject === undefined ? {} : { subject }),
    ...(prior === undefined ? {} : { prior }),
    ...(kind === 'reply' ? { kind } : {}),
  };
  return judgeText(input, SHIPPED, { noteLanguage: 'en', writtenAt: null });
}

function judgedSets(names: readonly string[]): Judged[] {
  return names.flatMap(labelledMessages).map((message) => ({ message, judgement: judged(message) }));
}

const own = judgedSets(OWN);
const held = judgedSets(HELD);

function found({ findings }: Judgement): Set<Flag> {
  return new Set(findings.map(({ flag }) => flag));
}

/** Of what is flagged, how much is right; of what should be, how much is flagged. */
function figuresOf(all: readonly Judged[], flag: Flag): { precision: number; recall: number } {
  const wanted = all.filter(({ message }) => message.flags.includes(flag));
  const flagged = all.filter(({ judgement }) => found(judgement).has(flag));
  const right = flagged.filter(({ message }) => message.flags.includes(flag)).length;
  return { precision: right / flagged.length, recall: right / wanted.length };
}

/** How much of what carries no flag is flagged. */
function falseAlarms(all: readonly Judged[]): number {
  const clean = all.filter(({ message }) => message.flags.length === 0);
  return clean.filter(({ judgement }) => judgement.findings.length > 0).length / clean.length;
}

function rightKinds(all: readonly Judged[]): number {
  return all.filter(({ message, judgement }) => message.kind === judgement.kind).length / all.length;
}

describe('figures on the messages that the rules were written with', () => {
  it.each(FLAGS)('%s: at least 90 of 100 are right, at least 85 of 100 are found', (flag) => {
    const { precision, recall } = figuresOf(own, flag);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it('flags at most 5 in 100 clean messages', () => {
    expect(falseAlarms(own)).toBeLessThanOrEqual(0.05);
  });

  it('tells the kind of 95 in 100', () => {
    expect(rightKinds(own)).toBeGreaterThanOrEqual(0.95);
  });

  it('never flags what is of another kind', () => {
    const others = [...own, ...held].filter(({ judgement }) => judgement.kind === 'other');
    expect(others.filter(({ judgement }) => judgement.findings.length > 0)).toEqual([]);
  });
});

describe('figures on messages that nobody looked into', () => {
  it.each(FLAGS)('%s: at least 80 of 100 are right, at least 75 of 100 are found', (flag) => {
    const { precision, recall } = figuresOf(held, flag);
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  });

  it('flags at most 10 in 100 clean messages', () => {
    expect(falseAlarms(held)).toBeLessThanOrEqual(0.1);
  });
});

describe('each finding', () => {
  it.each([...own, ...held].map(({ message, judgement }) => [message.id, message, judgement] as const))(
    'of %s quotes the text exactly, in order, with why and ask',
    (_, message, judgement) => {
      for (const { quote, at, why, ask, points, flag, rule } of judgement.findings) {
        expect(quote).not.toBe('');
        expect(message.text).toContain(quote);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(why).not.toBe('');
        expect(ask).not.toBe('');
        expect(points).toBeGreaterThan(0);
        expect(rule.startsWith(`${flag}/`)).toBe(true);
      }
      for (const question of judgement.openQuestions) expect(message.prior).toContain(question);
    },
  );
});

describe('the labels', () => {
  it('are words of the text, and open questions words of the earlier mail', () => {
    for (const { message } of [...own, ...held]) {
      for (const quote of Object.values(message.evidence_by_flag).flat())
        expect(message.text).toContain(quote);
      for (const question of message.open_questions ?? []) expect(message.prior).toContain(question);
    }
  });
});
