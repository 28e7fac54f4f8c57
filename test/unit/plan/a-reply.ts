/**
 * Ana's week for the tables about replies: no contact on Thursdays, Tom Hale is her client in London, today is Thursday,
 * 8 October 2026. Each row changes what it is about.
 */

import { Temporal } from 'temporal-polyfill';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import type { Entry, Happening } from '../../../src/ledger/entry.js';
import { emptyLedger, type Ledger } from '../../../src/ledger/ledger.js';
import type { AnsweredMail } from '../../../src/ledger/mail-marks.js';
import type { MailRecord, Planned } from '../../../src/ledger/planned-mail.js';
import type { RowHit, RowId } from '../../../src/message/automatic-mail/row.js';
import type { ReplyAsked } from '../../../src/plan/plan-reply.js';
import { planReply } from '../../../src/plan/plan-reply.js';
import type { ReplyNow } from '../../../src/plan/recheck-reply.js';
import type { SendState } from '../../../src/plan/send-obstacle.js';
import type { Settings } from '../../../src/plan/settings.js';
import type { Client } from '../../../src/projects/client.js';
import { every, instant, officePolicy } from '../calendar/policies.js';

/** The no-contact Thursday in Madrid. */
export const THURSDAY = {
  from: '2026-10-07T22:00:00Z',
  to: '2026-10-08T22:00:00Z',
  /** Tom's mail comes at ten in the morning. */
  mailAt: '2026-10-08T08:00:00Z',
};

export const thursdays = officePolicy({ noContact: [every(4)] });

export const autoReply: Settings['autoReply'] = {
  to: 'clients',
  after: Temporal.Duration.from({ minutes: 90 }),
  atMostEvery: Temporal.Duration.from({ days: 28 }),
};

/** Inquirers are answered too. */
export const inquirers = { ...autoReply, to: 'clients-and-inquirers' } as const;

export function aClient(changes: Partial<Client> = {}): Client {
  return {
    slug: 'tom',
    name: 'Tom Hale',
    address: 'tom@hale.example',
    also: [],
    people: [],
    greeting: null,
    language: 'en',
    timeZone: 'Europe/London',
    formal: false,
    level: 'normal',
    updates: { every: null },
    autoReply: true,
    allow: [],
    ...changes,
  };
}

/** What was journaled, each with its instant, after a baseline of long ago. */
export function aLedger(...happenings: [at: string, happening: Happening][]): Ledger {
  const ledger = emptyLedger();
  const baseline: Happening = {
    type: 'baseline',
    uidValidity: 1,
    uid: 0,
    tellSince: '2026-01-01T00:00:00Z',
    why: 'first-contact',
  };
  for (const [at, happening] of [['2026-01-01T00:00:00Z', baseline] as const, ...happenings]) {
    const entry: Entry = { v: 1, at, ...happening };
    applyEntry(ledger, entry);
  }
  return ledger;
}

/** A ledger whose bot began at `at`. */
export function beginningAt(at: string): Ledger {
  const ledger = aLedger();
  return { ...ledger, baseline: ledger.baseline === null ? null : { ...ledger.baseline, at } };
}

export function anAnswered(changes: Partial<AnsweredMail> = {}): AnsweredMail {
  return {
    uidValidity: 1,
    uid: 7,
    identity: 'mail-7',
    author: 'tom@hale.example',
    thread: 'thread-7',
    periodFrom: THURSDAY.from,
    ...changes,
  };
}

export function aPlanned(changes: Partial<Planned> = {}): Planned {
  return {
    type: 'planned',
    key: 'key-tom',
    kind: 'auto-reply',
    client: 'tom',
    to: ['tom@hale.example'],
    dueAt: '2026-10-08T09:30:00Z',
    notAfter: THURSDAY.to,
    answers: anAnswered(),
    ...changes,
  };
}

/** A reply that left at `at`: planned, claimed, sending, sent. */
export function sentReply(at: string, changes: Partial<Planned> = {}): [string, Happening][] {
  const planned = aPlanned(changes);
  const { key } = planned;
  return [
    [at, planned],
    [at, { type: 'claimed', key, claimId: `claim-${key}` }],
    [at, { type: 'sending', key }],
    [at, { type: 'sent', key, refused: [] }],
  ];
}

export function hard(id: RowId): RowHit {
  return { id, class: 'hard', evidence: '', barsInquiry: false };
}

export function soft(id: RowId): RowHit {
  return { id, class: 'soft', evidence: '', barsInquiry: false };
}

/** Tom's mail, just judged. */
export function anAsked(changes: Partial<ReplyAsked> = {}): ReplyAsked {
  const { periodFrom: _periodFrom, ...mail } = anAnswered();
  return {
    account: 'ana',
    now: instant('2026-10-08T08:00:10Z'),
    policy: thursdays,
    autoReply,
    client: aClient(),
    isInquiry: false,
    hits: [],
    mail,
    receivedAt: instant(THURSDAY.mailAt),
    writtenAt: instant('2026-10-08T07:59:50Z'),
    isMovedIn: false,
    isUrgent: false,
    isAuthenticated: false,
    ledger: aLedger(),
    ...changes,
  };
}

export const clearState: SendState = {
  mode: 'live',
  paused: [],
  isStopped: false,
  isBroken: false,
  isOwner: true,
  isClockWrong: false,
};

/** The planned reply as the ledger has it. */
export function aRecord(changes: Partial<Planned> = {}): MailRecord {
  const planned = aPlanned(changes);
  const record = aLedger([THURSDAY.mailAt, planned]).mails.get(planned.key);
  if (record === undefined) throw new Error('a planned mail is in the ledger');
  return record;
}

/** Half past eleven: Tom's reply is due and nothing has changed. */
export function aReplyNow(changes: Partial<ReplyNow> = {}): ReplyNow {
  return {
    now: instant('2026-10-08T09:30:00Z'),
    policy: thursdays,
    autoReply,
    state: clearState,
    client: aClient(),
    answered: { hits: [], receivedAt: instant(THURSDAY.mailAt) },
    answeredAt: null,
    templateHash: 'as-approved',
    approvedHash: 'as-approved',
    isAuthenticated: false,
    ledger: aLedger([THURSDAY.mailAt, aPlanned()]),
    ...changes,
  };
}

/** The reply that Tom's mail of Thursday morning plans. */
export function plannedForTom(changes: { identity?: string } = {}) {
  const planned = planReply(anAsked({ mail: { ...anAsked().mail, ...changes } }));
  if (planned?.type !== 'planned') throw new Error('Tom is answered');
  return planned;
}

/** "reply 2026-…", "never E1 …", "hold …", or "nothing". */
export function told(changes: Partial<ReplyAsked>): string {
  const decision = planReply(anAsked(changes));
  if (decision === null) return 'nothing';
  return decision.type === 'planned'
    ? `${decision.kind} ${decision.dueAt}`
    : `${decision.verdict} ${decision.rules.join(' ')}`;
}
