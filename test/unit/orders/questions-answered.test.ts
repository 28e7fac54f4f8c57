/**
 * No question names an answer that does nothing: for each doubt, its question in both languages and the answers to it.
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { takesYes } from '../../../src/orders/amendment.js';
import { NOT_ANSWERED } from '../../../src/orders/answered.js';
import { completeLine, isCompletable } from '../../../src/orders/complete-line.js';
import { brokenProject, type Desk } from '../../../src/orders/desk.js';
import type { Doubt } from '../../../src/orders/doubt.js';
import { readLine } from '../../../src/orders/read-line.js';
import { replyText } from '../../../src/orders/reply-text.js';
import { aDesk } from './a-desk.js';

const AT = '2026-10-06T16:05+02:00';

/** A line for each doubt, and answers that its question names, in both languages; none where no answer completes it. */
const SAMPLES: Record<Doubt['kind'], { line: string; at?: string; readAt?: string; answers: string[] }> = {
  'unknown-word': { line: 'bio goes well', answers: [] },
  'bare-field': { line: 'bio 80% review fri', answers: [] },
  'unknown-day': { line: 'bio 75% end of month', answers: [] },
  'two-orders': { line: 'bio done close', answers: [] },
  'too-long': { line: 'bio '.repeat(60), answers: [] },
  'closed-project': { line: 'flyer 80%', answers: [] },
  'by-hand': { line: 'bio updates: monday 9:00', answers: [] },
  'broken-project': { line: 'poster 80%', answers: [] },
  negated: { line: 'do not close bio', answers: [] },
  'percent-form': { line: 'bio 75.5%', answers: [] },
  'no-step': { line: 'care update fri', answers: [] },
  'part-day': { line: 'off thu 9:00-12:00', answers: [] },
  'promised-or-sent': { line: 'bio 80% fri at 10:00', answers: [] },
  earlier: { line: 'bio move 7 oct', answers: ['mon 19', '19 ekim'] },
  'percent-range': { line: 'bio 180%', answers: [] },
  date: { line: 'bio 80% tue', answers: ['13 oct', '13 ekim'] },
  'near-miss': { line: 'biio 80%', answers: [] },
  question: { line: 'bio 80%?', answers: [] },
  'odd-remark': { line: 'bio 80% fri / mon', answers: ['/ final touches'] },
  'which-project': { line: '80%', answers: ['bio', "bio'nun"] },
  'two-projects': { line: 'logo 50%', answers: ['logo-cafe'] },
  'which-client': { line: 'pause hale', answers: ['tom'] },
  'no-project': { line: 'nora 50%', answers: ['bio'] },
  'paused-project': { line: 'cover 30%', answers: [] },
  jump: { line: 'menu 90%', answers: ['50%'] },
  backwards: { line: 'bio 40%', answers: ['80%'] },
  'same-again': { line: 'menu 30%', answers: [] },
  'retainer-percent': { line: 'care 20%', answers: [] },
  'nothing-to-tell': { line: 'care update', answers: ['40%', '/ new host'] },
  'closed-day': { line: 'bio 80% thu', answers: ['wed 14', 'salı'] },
  'closed-hour': { line: 'bio 80% at 20:00', answers: ['17:00', 'fri 10:00', 'cuma 10:00'] },
  'no-window': { line: 'bio 80%', answers: [] },
  'past-time': {
    line: 'bio 80% at fri 10:00',
    readAt: '2026-10-09T17:00+02:00',
    answers: ['tue 10:00', 'salı 10:00'],
  },
  'leaves-later': { line: 'bio 80% today', at: '2026-10-09T17:55+02:00', answers: ['tue', 'salı'] },
  'filed-late': { line: 'bio 80% fri', readAt: '2026-10-13T10:00+02:00', answers: ['16 oct', '16 ekim'] },
  'day-over': { line: 'on', readAt: '2026-10-07T00:00:20+02:00', answers: [] },
  'two-dates': { line: 'bio 80% fri wed', answers: ['fri', 'cuma'] },
  'many-numbers': { line: '1 2 send', answers: [] },
  'from-today': { line: 'off until fri', answers: ['wed - fri', 'çarşamba - cuma'] },
  begun: { line: 'off 5 oct - 9 oct', answers: ['7 oct', '7 ekim'] },
  'days-between': { line: 'off 13 oct, 20 oct', answers: ['13 oct - 16 oct'] },
  'long-span': { line: 'off 12 oct - 2027-02-01', answers: ['12 oct - 20 oct'] },
  'extra-part': { line: 'ill today', answers: [] },
  'only-today': { line: 'perşembe açık', answers: [] },
  missing: { line: 'bio move', answers: ['mon 19', '12 ekim'] },
  'no-date-planned': { line: 'logo-cafe move mon 19', answers: [] },
  'same-date': { line: 'bio move fri', answers: ['mon 19', '19 ekim'] },
  'two-weeks': { line: 'swap 8 oct 16 oct', answers: [] },
  'swap-open': { line: 'swap fri wed', answers: ['thu fri', 'perşembe cuma'] },
  'needs-thread': { line: 'decline', answers: [] },
  'needs-note': { line: 'send', answers: [] },
  'no-order': { line: 'bio', answers: ['80%', 'move mon 19', 'bitti'] },
};

function sampleDesk({ at = AT, readAt = at }: { at?: string; readAt?: string }, kind: string): Desk {
  const desk = { ...aDesk(at), readAt: Temporal.Instant.from(readAt) };
  const none = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  if (kind === 'no-project') return { ...desk, clients: [...desk.clients, { slug: 'nora', name: 'Nora' }] };
  if (kind === 'broken-project') return { ...desk, projects: [...desk.projects, brokenProject('poster')] };
  return kind === 'no-window' ? { ...desk, policy: { ...desk.policy, hours: none } } : desk;
}

describe('a question names only answers that work', () => {
  it.each(Object.entries(SAMPLES))('%s', (kind, sample) => {
    const desk = sampleDesk(sample, kind);
    const reading = readLine(sample.line, true, desk);
    if (!('doubt' in reading)) throw new Error(`${sample.line} is not asked about`);
    expect(reading.doubt.kind).toBe(kind);
    expect(/\bYES\b/.test(replyText(reading, desk, 'en') ?? '')).toBe(takesYes(reading.doubt));
    expect(/\bEVET\b/.test(replyText(reading, desk, 'tr') ?? '')).toBe(takesYes(reading.doubt));
    const yes = [...(takesYes(reading.doubt) ? ['yes', 'evet'] : []), ...sample.answers];
    for (const answer of yes) {
      const completion = completeLine(
        { text: sample.line, ...NOT_ANSWERED },
        { text: answer, writtenAt: desk.readAt },
        desk,
      );
      if (completion?.comes !== 'line') throw new Error(`${answer} does nothing`);
      expect(completion.reading).not.toMatchObject({ doubt: { kind } });
    }
    expect(isCompletable(reading)).toBe(yes.length > 0);
  });
});
