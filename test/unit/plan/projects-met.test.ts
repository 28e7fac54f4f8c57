/**
 * A client who had heard of a project before the bot came: what stood in its file at the first look is no news, and what she
 * writes into it afterwards is. First seen on Tuesday, 6 October 2026, a mail of Friday the 9th.
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import { readEntry } from '../../../src/ledger/entry.js';
import type { Ledger } from '../../../src/ledger/ledger.js';
import { factsOf, freshFacts, heardOf, projectsMet } from '../../../src/plan/heard-facts.js';
import { movedDates } from '../../../src/plan/moved-date.js';
import { whatsNew } from '../../../src/plan/whats-new.js';
import type { Project } from '../../../src/projects/project.js';
import { aProject, type ProjectFacts, sentNews, update } from './a-project.js';
import { aLedger } from './a-reply.js';

const TUESDAY = Temporal.PlainDate.from('2026-10-06');
const FRIDAY = Temporal.PlainDate.from('2026-10-09');
const UNTOLD: ProjectFacts = {
  percent: 50,
  remark: 'drafts',
  phases: { review: '2026-10-14', final: '2026-10-21' },
};
const FILE: ProjectFacts = { ...UNTOLD, told: [50, '2026-10-02'] };

/** The bot looks at the file, and its journal is read again. */
function met(ledger: Ledger, project: Project): Ledger {
  for (const happening of projectsMet(ledger, [project], TUESDAY)) {
    const line = JSON.stringify({ v: 1, at: '2026-10-06T08:00:00Z', ...happening });
    const entry = readEntry(JSON.parse(line));
    if (typeof entry === 'string') throw new Error(entry);
    applyEntry(ledger, entry);
  }
  return ledger;
}

function news(facts: ProjectFacts, level: 'quiet' | 'normal' | 'close' = 'normal'): string {
  const project = aProject({ ...FILE, ...facts });
  const heard = heardOf(met(aLedger(), aProject(FILE)), project);
  return whatsNew(project, heard, { day: FRIDAY, level }).join(' ');
}

describe('what is new to them', () => {
  it.each<[string, ProjectFacts, string]>([
    ['nothing, where nothing changed', {}, ''],
    ['a further percent', { percent: 60 }, 'percent'],
    ['another remark', { remark: 'the cover' }, 'remark'],
    ['something that is needed', { needFromYou: 'the logo file' }, 'need'],
    ['another day', { phases: { review: '2026-10-16', final: '2026-10-21' } }, 'moved'],
    ['the step after the one that was known', { next: ['final', '2026-10-21'] }, 'phase'],
    ['nothing, where only days went by', { phases: { review: '2026-10-08', final: '2026-10-21' } }, ''],
  ])('%s', (_, facts, expected) => {
    expect(news(facts)).toBe(expected);
  });

  it('of a quiet client, a phase that is done', () => {
    const file = aProject(FILE);
    const phases = file.phases.map((phase) => (phase.name === 'review' ? { ...phase, done: true } : phase));
    const heard = heardOf(met(aLedger(), file), file);
    expect(whatsNew({ ...file, phases }, heard, { day: FRIDAY, level: 'quiet' })).toEqual(['phase']);
  });

  it('a day that she changes, which she is asked about', () => {
    const heard = heardOf(met(aLedger(), aProject(FILE)), aProject(FILE));
    const later = aProject({ ...FILE, phases: { review: '2026-10-16', final: '2026-10-21' } });
    expect(movedDates(later, heard, FRIDAY).map(({ phase, to }) => `${phase} ${to}`)).toEqual([
      'review 2026-10-16',
    ]);
  });
});

it('a mail tells the remark of then, since none did', () => {
  const project = aProject({ ...FILE, percent: 60 });
  const heard = heardOf(met(aLedger(), project), project);
  expect(freshFacts(project, heard, FRIDAY).remark).toBe('drafts');
});

describe('a project is met once', () => {
  it('and not again as it changes', () => {
    const ledger = met(aLedger(), aProject(FILE));
    expect(projectsMet(ledger, [aProject({ ...FILE, remark: 'the cover' })], FRIDAY)).toEqual([]);
  });

  it('and once more where it is another client’s, who heard nothing of what was told before', () => {
    const told = sentNews('2026-10-02T08:00:00Z', update({ percent: 50 }));
    for (const ledger of [met(aLedger(), aProject(FILE)), aLedger(...told)]) {
      const lenas = aProject({ ...UNTOLD, client: 'lena' });
      expect(heardOf(ledger, lenas)).toBeNull();
      const file = aProject({ ...FILE, remark: 'the cover', client: 'lena' });
      expect(heardOf(met(ledger, file), file)).toMatchObject({ remark: 'the cover', isFromFile: true });
      expect(projectsMet(ledger, [file], FRIDAY)).toEqual([]);
    }
  });

  it('and is known so where an older journal doesn’t say by whom', () => {
    const facts = factsOf(aProject(FILE), TUESDAY);
    const ledger = aLedger(['2026-10-06T08:00:00Z', { type: 'project-met', project: 'bio', facts }]);
    expect(projectsMet(ledger, [aProject(FILE)], FRIDAY)).toEqual([]);
    expect(heardOf(ledger, aProject(FILE))).toMatchObject({ remark: 'drafts', isFromFile: true });
  });

  it.each<[string, Ledger, ProjectFacts]>([
    ['nobody heard of it', aLedger(), UNTOLD],
    ['the bot told of it', aLedger(...sentNews('2026-10-02T08:00:00Z', update({ percent: 50 }))), FILE],
  ])('and not where %s', (_, ledger, facts) => {
    expect(projectsMet(ledger, [aProject(facts)], TUESDAY)).toEqual([]);
  });
});
