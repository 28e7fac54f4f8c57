/**
 * What is so at an instant of the simulated year: Ana's rules, her mailbox, what she wrote; and what the pure middle is
 * asked by it.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../../../src/calendar/contact-policy.js';
import type { Ledger } from '../../../src/ledger/ledger.js';
import type { MailRecord } from '../../../src/ledger/planned-mail.js';
import type { RowHit } from '../../../src/message/automatic-mail/row.js';
import type { ReplyAsked } from '../../../src/plan/plan-reply.js';
import type { ReplyNow } from '../../../src/plan/recheck-reply.js';
import type { SendState } from '../../../src/plan/send-obstacle.js';
import type { Pause, Settings } from '../../../src/plan/settings.js';
import type { Client } from '../../../src/projects/client.js';
import { aClient, clearState } from '../plan/a-reply.js';
import { hitsOf, type Year, type YearEvent } from './year.js';

/** A mail of a client's. */
export type Incoming = {
  uid: number;
  client: Client;
  thread: number;
  hits: readonly RowHit[];
  receivedAt: Temporal.Instant;
};

/** What the bot finds when it looks. */
export type Situation = {
  policy: ContactPolicy;
  autoReply: Settings['autoReply'];
  state: SendState;
  templateHash: string;
  approvedHash: string;
  readonly clients: readonly Client[];
  /** By identity. */
  readonly inbox: Map<string, Incoming>;
  /** In INBOX, and not judged. */
  readonly unseen: Incoming[];
  /** When she last wrote to a client, by slug. */
  readonly answeredAt: Map<string, Temporal.Instant>;
  /** In "Send when open": to which client (a slug), by UID. */
  readonly drafts: Map<number, string>;
  /** Rules that clients are to hear of, by the days until they hold. */
  readonly rulesAhead: number[];
  mails: number;
};

/** How the year begins: all is well. */
export function firstSituation({ policy, clientZones, atMostEveryDays, afterMinutes }: Year): Situation {
  return {
    policy,
    autoReply: {
      to: 'clients',
      after: Temporal.Duration.from({ minutes: afterMinutes }),
      atMostEvery: Temporal.Duration.from({ days: atMostEveryDays }),
    },
    state: { ...clearState },
    templateHash: 'one',
    approvedHash: 'one',
    clients: clientZones.map((timeZone, at) =>
      aClient({ slug: `client-${at}`, address: `c${at}@client-${at}.example`, timeZone }),
    ),
    inbox: new Map(),
    unseen: [],
    answeredAt: new Map(),
    drafts: new Map(),
    rulesAhead: [],
    mails: 0,
  };
}

function clientOf({ clients }: Situation, number: number): Client {
  const client = clients[number];
  if (client === undefined) throw new Error('there are three clients');
  return client;
}

/** What tells a mail from all others. */
function identityOf({ uid }: Pick<Incoming, 'uid'>): string {
  return `mail-${uid}`;
}

function arrive(
  situation: Situation,
  { client, thread, hit }: Extract<YearEvent, { what: 'mail' }>,
  receivedAt: Temporal.Instant,
): void {
  situation.mails += 1;
  const hits = hitsOf(hit);
  const mail = { uid: situation.mails, client: clientOf(situation, client), thread, hits, receivedAt };
  situation.inbox.set(identityOf(mail), mail);
  situation.unseen.push(mail);
}

/** Lets an event change the situation; those that hit the bot itself change nothing here. */
export function change(situation: Situation, event: YearEvent, now: Temporal.Instant): void {
  switch (event.what) {
    case 'mail':
      arrive(situation, event, now);
      return;
    case 'answer':
      situation.answeredAt.set(clientOf(situation, event.client).slug, now);
      return;
    case 'draft':
      situation.mails += 1;
      situation.drafts.set(situation.mails, clientOf(situation, event.client).slug);
      return;
    case 'announce':
      situation.rulesAhead.push(event.daysAhead);
      return;
    case 'tidy':
      situation.inbox.clear();
      situation.drafts.clear();
      return;
    case 'policy':
      situation.policy = { ...situation.policy, noContact: event.noContact, openOn: event.openOn };
      return;
    case 'template':
      situation.templateHash = event.hash;
      return;
    case 'approve':
      situation.approvedHash = situation.templateHash;
      return;
    case 'replies':
      situation.autoReply = { ...situation.autoReply, to: event.to };
      return;
    case 'mode':
    case 'pause':
    case 'stop': {
      const { what: _what, ...changes } = event;
      situation.state = { ...situation.state, ...changes };
    }
  }
}

/** What is asked when a mail is judged. */
export function askedOf(
  situation: Situation,
  mail: Incoming,
  now: Temporal.Instant,
  ledger: Ledger,
): ReplyAsked {
  const { client, uid, thread, hits, receivedAt } = mail;
  return {
    account: 'ana',
    now,
    policy: situation.policy,
    autoReply: situation.autoReply,
    client,
    isInquiry: false,
    hits,
    mail: {
      uidValidity: 1,
      uid,
      identity: identityOf(mail),
      author: client.address,
      thread: `${client.slug} ${thread}`,
    },
    receivedAt,
    writtenAt: receivedAt,
    isMovedIn: false,
    isUrgent: false,
    isAuthenticated: false,
    ledger,
  };
}

/** What is asked when a reply is due, and once more at 354. */
export function replyNow(
  situation: Situation,
  mail: MailRecord,
  now: Temporal.Instant,
  ledger: Ledger,
): ReplyNow {
  const { policy, autoReply, state, clients, inbox, templateHash, approvedHash } = situation;
  const answered = inbox.get(mail.answers?.identity ?? '') ?? null;
  const wroteAt = situation.answeredAt.get(mail.client ?? '') ?? null;
  const isAnswered =
    answered !== null && wroteAt !== null && Temporal.Instant.compare(wroteAt, answered.receivedAt) > 0;
  return {
    ...{ now, policy, autoReply, state, answered, templateHash, approvedHash, ledger },
    client: clients.find(({ slug }) => slug === mail.client) ?? null,
    answeredAt: isAnswered ? wroteAt : null,
    isAuthenticated: false,
  };
}

/** Whether this mail may leave at all, said once more in other words than the code's. */
export function isAllowed(
  { state, autoReply, approvedHash, templateHash }: Situation,
  { kind, client }: MailRecord,
): boolean {
  const isHolding = (pause: Pause): boolean =>
    pause.what === 'ill' || (kind !== 'draft' && (pause.what === 'all' || pause.client === client));
  const isLive = state.mode === 'live' && !state.isStopped && !state.paused.some(isHolding);
  return isLive && (kind !== 'auto-reply' || (approvedHash === templateHash && autoReply.to === 'clients'));
}
