/** Ordered mail is due: what may have changed since, a row each. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../../../src/ledger/planned-mail.js';
import { planNews } from '../../../src/plan/plan-news.js';
import { type NewsNow, recheckNews } from '../../../src/plan/recheck-news.js';
import { aProject } from '../projects/a-project.js';
import { aClient, aLedger, clearState, thursdays } from './a-reply.js';

const DUE = Temporal.Instant.from('2026-10-06T16:15+02:00');

function mail(changes: Partial<MailRecord> = {}): MailRecord {
  const { type: _, ...planned } = planNews({
    key: 'key',
    kind: 'ordered',
    client: aClient(),
    news: {
      tells: 'update',
      projects: [{ project: 'bio', percent: 75, remark: null, next: null, needFromYou: null }],
    },
    dueAt: DUE,
    notAfter: null,
    edits: [],
    isRehearsed: false,
  });
  const nothing = { claimId: null, attempts: 0, why: null, refused: [], isShown: false };
  return { ...planned, ...nothing, state: 'planned', plannedAt: '', since: '', ...changes };
}

function now(changes: Partial<NewsNow> = {}): NewsNow {
  return {
    now: DUE,
    policy: thursdays,
    state: clearState,
    client: aClient(),
    projects: [aProject()],
    count: 1,
    words: 'shown',
    ledger: aLedger(),
    ...changes,
  };
}

/** A note of its own showed the mail then. */
function shownAnew(at: string): NewsNow['ledger'] {
  const offers = [{ what: 'news', line: null, key: 'key', hash: 'other' } as const];
  return aLedger(
    [at, { type: 'noting', messageId: 'note', subject: 'project-mail', about: [], authors: [], offers }],
    [at, { type: 'noted', messageId: 'note' }],
  );
}

type Row = [says: string, changes: Partial<NewsNow>, expected: string, mail?: Partial<MailRecord>];

const ROWS: Row[] = [
  ['nothing has changed', {}, 'send'],
  ['stopped', { state: { ...clearState, isStopped: true } }, 'wait stopped'],
  ['paused', { state: { ...clearState, paused: [{ what: 'all' }] } }, 'wait paused'],
  [
    'his client’s pause holds only what is automatic',
    { state: { ...clearState, paused: [{ what: 'client', client: 'tom' }] } },
    'send',
  ],
  ['the words read otherwise', { words: 'changed' }, 'wait not-approved'],
  [
    'the project is another client’s by now',
    { projects: [aProject({ client: 'lena' })] },
    'drop client-changed',
  ],
  ['it can’t be written', { words: 'none' }, 'wait no-text'],
  ['the project’s file is broken', { words: 'broken', projects: [], count: 0 }, 'wait project-broken'],
  [
    'the project’s file has been broken for a day',
    { words: 'broken', projects: [], count: 0, now: DUE.add({ hours: 24 }) },
    'drop late',
  ],
  [
    'it reads otherwise, was shown so an hour ago, and would be a day late',
    { words: 'changed', now: DUE.add({ hours: 24 }), ledger: shownAnew('2026-10-07T13:15:00Z') },
    'wait not-approved',
  ],
  [
    'it was shown so a day ago',
    { words: 'changed', now: DUE.add({ hours: 47 }), ledger: shownAnew('2026-10-07T13:15:00Z') },
    'drop late',
  ],
  [
    'it was shown so, and she said SEND long ago',
    { now: DUE.add({ hours: 24 }), ledger: shownAnew('2026-10-07T13:15:00Z') },
    'drop late',
  ],
  ['the client has another address', { client: null }, 'drop client-gone'],
  ['the project’s file is gone', { projects: [] }, 'drop project-gone'],
  ['the project was closed', { projects: [aProject({ status: 'closed' })] }, 'drop project-closed'],
  ['paused is no end for what she orders', { projects: [aProject({ status: 'paused' })] }, 'send'],
  [
    'his mail came back',
    { ledger: aLedger(['2026-10-05T08:00:00Z', { type: 'bounced', address: 'tom@hale.example' }]) },
    'drop bounced',
  ],
  [
    'his mail came back, and she said SEND all the same',
    { ledger: aLedger(['2026-10-05T08:00:00Z', { type: 'bounced', address: 'tom@hale.example' }]) },
    'send',
    { isDespiteBounce: true },
  ],
  ['it is a rehearsal', { state: { ...clearState, mode: 'rehearsal' } }, 'drop rehearsal'],
  ['it was ordered in rehearsal', {}, 'drop rehearsal', { isRehearsed: true }],
  [
    'in the evening',
    { now: Temporal.Instant.from('2026-10-06T18:15+02:00') },
    'wait closed 2026-10-07T07:00:00Z',
  ],
  [
    'by a clock that is wrong nothing is late',
    { now: DUE.add({ hours: 24 * 14 }), state: { ...clearState, isClockWrong: true } },
    'wait clock',
  ],
  ['a day late', { now: DUE.add({ hours: 24 }) }, 'drop late'],
  ...(
    [
      ['paused for longer than a day', { paused: [{ what: 'all' }] }, 'wait paused'],
      ['ill for longer than a day', { paused: [{ what: 'ill' }] }, 'wait ill'],
      ['stopped for longer than a day', { isStopped: true }, 'wait stopped'],
      ['a day late, and Tom alone is paused', { paused: [{ what: 'client', client: 'tom' }] }, 'drop late'],
    ] as const
  ).map(
    ([says, held, expected]): Row => [
      says,
      { now: DUE.add({ hours: 30 }), state: { ...clearState, ...held } },
      expected,
    ],
  ),
  [
    'in no-contact time',
    { now: Temporal.Instant.from('2026-10-08T10:00+02:00') },
    'wait closed 2026-10-09T07:00:00Z',
    { notAfter: '2026-10-20T00:00:00Z' },
  ],
];

describe('ordered mail', () => {
  it.each(ROWS)('%s', (_, changes, expected, planned = {}) => {
    const said = recheckNews(mail(planned), now(changes));
    const until = said.verdict === 'wait' && said.until !== null ? ` ${said.until}` : '';
    expect(said.verdict === 'send' ? 'send' : `${said.verdict} ${said.why}${until}`).toBe(expected);
  });

  it('of a closed project, its last word goes', () => {
    const told = { project: 'bio', percent: 100, remark: null, next: null, needFromYou: null };
    const done = mail({ news: { tells: 'done', projects: [told] } });
    expect(recheckNews(done, now({ projects: [aProject({ status: 'closed' })] })).verdict).toBe('send');
  });
});
