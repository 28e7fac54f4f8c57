/**
 * What will go out, by the ledger, in order of time: the rows of `driverseat queue` and of `driverseat status`.
 */
import { Temporal } from 'temporal-polyfill';
import { makeRules } from '../../app/make-rules.js';
import { byLeaving, type Leaving } from '../../app/projects/leaving-at.js';
import { mailWaits, type WaitsBot, waitsForSend } from '../../app/projects/mail-waits.js';
import { mailInFull } from '../../app/projects/mail-words.js';
import type { Holidays } from '../../calendar/contact-policy.js';
import { compilePhrases } from '../../judgement/phrases/compile.js';
import type { Ledger } from '../../ledger/ledger.js';
import { projectsOf } from '../../ledger/news.js';
import { isOpen, type MailKind, type MailState } from '../../ledger/planned-mail.js';
import { kindName } from '../../notes/mail-kinds.js';
import type { MailWaits } from '../../notes/mail-waits.js';
import { newsLabel } from '../../notes/project-mail.js';
import { orderedKey } from '../../plan/plan-news.js';
import type { Client } from '../../projects/client.js';
import { workspaceId } from '../../workspace/state-folder.js';
import { brokenSlugs, brokenTemplates } from '../broken-files.js';
import { instantText } from '../calendar/instant-answer.js';
import type { ReadWorkspace } from '../load-for-reading.js';

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
  /** The order that made it ("update") and when that was obeyed; null where none did, or it isn't known. */
  orderedBy: { order: string; at: string } | null;
  plannedAt: string;
  /** What it tells of projects: "bio 75 %"; null for other mail. */
  tells: string | null;
  /** Slugs of the projects that it is about. */
  projects: readonly string[];
  /** Null where it is written only when it leaves. */
  subject: string | null;
  /** What keeps it from leaving at `at`, as far as the files and the journal know; null where nothing does. */
  waits: MailWaits | null;
  /** She agreed to no such words: it goes on SEND. */
  waitsForSend: boolean;
  /** It ends when it is due: ordered in rehearsal. */
  isRehearsed: boolean;
  /** What kept it from leaving the last time. */
  lastTrouble: string | null;
};

/** What the rows are made from. */
export type QueueSources = {
  ledger: Ledger;
  read: ReadWorkspace;
  now: Temporal.Instant;
  holidays: Holidays;
};

/** The order whose line makes this key for the client. */
function orderOf({ account, journal: { ledger } }: WaitsBot, key: string, client: Client) {
  const id = [...ledger.orders.keys()].find((line) => orderedKey(account, line, client) === key);
  return id === undefined ? null : (ledger.orders.get(id) ?? null);
}

function rowOf(bot: WaitsBot, { mail, at }: Leaving): QueuedMail {
  const { rules, journal } = bot;
  const { timeZone } = rules;
  const { key, state, kind, to, notAfter, plannedAt, news, why } = mail;
  const client = rules.clientOfSlug(mail.client ?? '');
  const order = kind === 'ordered' && client !== null ? orderOf(bot, key, client) : null;
  const words = journal.ledger.texts.get(key);
  const local = (instant: string): string => instantText(Temporal.Instant.from(instant), timeZone);
  return {
    ...{ key, state, at: instantText(at.toInstant(), timeZone) },
    theirAt: client === null ? null : instantText(at.toInstant(), client.timeZone),
    theirTimeZone: client?.timeZone ?? null,
    notAfter: local(notAfter),
    ...{ client: mail.client, name: client?.name ?? null, to, kind, why: kindName(kind, 'en') },
    orderedBy: order === null ? null : { order: order.what, at: local(order.at) },
    plannedAt: local(plannedAt),
    tells: news === undefined ? null : newsLabel(news, 'en'),
    projects: news === undefined ? [] : projectsOf(news),
    subject: words === undefined ? (mail.draft?.subject ?? null) : mailInFull(bot, mail, words).subject,
    waits: mailWaits(bot, mail),
    waitsForSend: state === 'planned' && waitsForSend(bot, mail),
    isRehearsed: mail.isRehearsed === true || rules.settings.mode === 'rehearsal',
    lastTrouble: why,
  };
}

/** The bot as the files and the journal show it; whether it is stopped, and whom she answered lately, only the mailbox knows. */
function waitsBotOf({ ledger, read, now, holidays }: QueueSources): WaitsBot {
  const { workspace, broken } = read;
  return {
    account: workspaceId(workspace.settings),
    rules: makeRules({ workspace, phrases: compilePhrases({}), holidays }),
    ...{ journal: { ledger }, clock: { now: () => now, offsetMs: 0 } },
    ...{ brokenTemplates: brokenTemplates(broken), brokenProjects: brokenSlugs(broken) },
    ...{ isStopped: false, isConfigBroken: false, pending: [] },
  };
}

/** All mail of the workspace whose end is ahead, the next first, by the calendar as it is now. */
export function queuedMails(sources: QueueSources): QueuedMail[] {
  const bot = waitsBotOf(sources);
  const open = [...sources.ledger.mails.values()].filter(isOpen);
  return byLeaving(bot, open).map((leaving) => rowOf(bot, leaving));
}
