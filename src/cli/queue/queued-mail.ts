/**
 * What will go out, by the ledger, in order of time: the rows of `driverseat queue` and of `driverseat status`.
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../../ledger/ledger.js';
import { projectsOf } from '../../ledger/news.js';
import { isOpen, type MailKind, type MailRecord, type MailState } from '../../ledger/planned-mail.js';
import { kindName } from '../../notes/mail-kinds.js';
import type { Client } from '../../projects/client.js';
import { instantText } from '../calendar/instant-answer.js';

/**
 * A mail that is to go out, for programs. Instants are local with their offset: `at` in her zone, `theirAt` in the client's
 * (null where no client is meant). `state`: planned, claimed (about to leave), sending, unknown.
 */
export type QueuedMail = {
  /** 64 hex digits; six of them name it for `queue cancel`. */
  key: string;
  state: MailState;
  at: string;
  theirAt: string | null;
  theirTimeZone: string | null;
  /** Later than this it does not leave. */
  notAfter: string;
  /** A client's slug and name; null for whoever is none. */
  client: string | null;
  name: string | null;
  to: readonly string[];
  kind: MailKind;
  /** Why it goes, in words. */
  why: string;
  /** The order that made it, in the ledger's words; null where none did, or it isn't known. */
  orderedBy: string | null;
  plannedAt: string;
  /** Slugs of the projects that it is about. */
  projects: readonly string[];
  /** Null where it is written only when it leaves. */
  subject: string | null;
  /** It ends when it is due: ordered in rehearsal. */
  isRehearsed: boolean;
  /** What kept it from leaving the last time. */
  lastTrouble: string | null;
};

/** What the rows are made with; `timeZone` is hers. */
export type QueueView = { ledger: Ledger; clients: readonly Client[]; timeZone: string };

/** The order whose outcome names the mail. */
function orderOf({ orders }: Ledger, key: string): string | null {
  for (const { what, outcome } of orders.values()) if (outcome.includes(key)) return what;
  return null;
}

function rowOf({ ledger, clients, timeZone }: QueueView, mail: MailRecord): QueuedMail {
  const { key, state, kind, to, dueAt, notAfter, plannedAt, news, isRehearsed = false, why } = mail;
  const client = clients.find(({ slug }) => slug === mail.client) ?? null;
  const local = (at: string, zone: string): string => instantText(Temporal.Instant.from(at), zone);
  return {
    ...{ key, state, at: local(dueAt, timeZone) },
    theirAt: client === null ? null : local(dueAt, client.timeZone),
    theirTimeZone: client?.timeZone ?? null,
    notAfter: local(notAfter, timeZone),
    ...{ client: mail.client, name: client?.name ?? null, to, kind, why: kindName(kind, 'en') },
    orderedBy: orderOf(ledger, key),
    plannedAt: local(plannedAt, timeZone),
    projects: news === undefined ? [] : projectsOf(news),
    subject: ledger.texts.get(key)?.subject ?? null,
    ...{ isRehearsed, lastTrouble: why },
  };
}

/** All mail whose end is ahead, the next first. */
export function queuedMails(view: QueueView): QueuedMail[] {
  const open = [...view.ledger.mails.values()].filter(isOpen);
  const due = ({ dueAt }: MailRecord): number => Temporal.Instant.from(dueAt).epochMilliseconds;
  return open.toSorted((a, b) => due(a) - due(b)).map((mail) => rowOf(view, mail));
}
