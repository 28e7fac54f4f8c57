/**
 * What will go out, by the ledger, in order of time: the rows of `driverseat queue` and of `driverseat status`.
 */
import { Temporal } from 'temporal-polyfill';
import { makeRules } from '../../app/make-rules.js';
import { leavingAt } from '../../app/projects/leaving-at.js';
import { mailWaits, type WaitsBot, waitsForSend } from '../../app/projects/mail-waits.js';
import { compilePhrases } from '../../judgement/phrases/compile.js';
import type { Ledger } from '../../ledger/ledger.js';
import { projectsOf } from '../../ledger/news.js';
import { isOpen, type MailKind, type MailRecord, type MailState } from '../../ledger/planned-mail.js';
import { kindName } from '../../notes/mail-kinds.js';
import type { MailWaits } from '../../notes/mail-waits.js';
import { newsLabel } from '../../notes/project-mail.js';
import type { Expecting } from '../../plan/expected-at.js';
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

/** What the rows are made with; `account` is the workspace id, `timeZone` hers. */
type QueueView = {
  ledger: Ledger;
  account: string;
  clients: readonly Client[];
  timeZone: string;
  /** In rehearsal nothing leaves, whenever it was planned. */
  mode: 'rehearsal' | 'live';
  waitsBot: WaitsBot;
};

/** The order whose line makes this key for the client. */
function orderOf({ ledger, account }: QueueView, key: string, client: Client) {
  const id = [...ledger.orders.keys()].find((line) => orderedKey(account, line, client) === key);
  return id === undefined ? null : (ledger.orders.get(id) ?? null);
}

function rowOf(view: QueueView, mail: MailRecord): QueuedMail {
  const { ledger, clients, timeZone } = view;
  const { key, state, kind, to, notAfter, plannedAt, news, why } = mail;
  const isRehearsed = mail.isRehearsed === true || view.mode === 'rehearsal';
  const client = clients.find(({ slug }) => slug === mail.client) ?? null;
  const order = kind === 'ordered' && client !== null ? orderOf(view, key, client) : null;
  const local = (at: string, zone: string): string => instantText(Temporal.Instant.from(at), zone);
  const at = leavingAt(view.waitsBot, mail).toString();
  return {
    ...{ key, state, at: local(at, timeZone) },
    theirAt: client === null ? null : local(at, client.timeZone),
    theirTimeZone: client?.timeZone ?? null,
    notAfter: local(notAfter, timeZone),
    ...{ client: mail.client, name: client?.name ?? null, to, kind, why: kindName(kind, 'en') },
    orderedBy: order === null ? null : { order: order.what, at: local(order.at, timeZone) },
    plannedAt: local(plannedAt, timeZone),
    tells: news === undefined ? null : newsLabel(news, 'en'),
    projects: news === undefined ? [] : projectsOf(news),
    subject: ledger.texts.get(key)?.subject ?? null,
    waits: mailWaits(view.waitsBot, mail),
    waitsForSend: state === 'planned' && waitsForSend(view.waitsBot, mail),
    ...{ isRehearsed, lastTrouble: why },
  };
}

/** The bot as the files and the journal show it; whether it is stopped, and whom she answered lately, only the mailbox knows. */
function waitsBotOf(
  ledger: Ledger,
  { workspace, broken }: ReadWorkspace,
  { now, policy }: Omit<Expecting, 'timeZone'>,
): WaitsBot {
  const rules = makeRules({ workspace, phrases: compilePhrases({}), holidays: new Map() });
  return {
    account: workspaceId(workspace.settings),
    ...{ journal: { ledger }, rules: { ...rules, policy }, clock: { now: () => now, offsetMs: 0 } },
    ...{ brokenTemplates: brokenTemplates(broken), brokenProjects: brokenSlugs(broken) },
    ...{ isStopped: false, isConfigBroken: false, pending: [] },
  };
}

/** All mail of the workspace whose end is ahead, the next first, by the calendar as it is at `now`. */
export function queuedMails(
  ledger: Ledger,
  read: ReadWorkspace,
  { now, policy }: Omit<Expecting, 'timeZone'>,
): QueuedMail[] {
  const { settings, clients } = read.workspace;
  const { me, mode } = settings;
  const account = workspaceId(settings);
  const waitsBot = waitsBotOf(ledger, read, { now, policy });
  const view = { ledger, account, clients, timeZone: me.timeZone, mode, waitsBot };
  const open = [...ledger.mails.values()].filter(isOpen);
  const due = (mail: MailRecord): number => leavingAt(waitsBot, mail).epochMilliseconds;
  return open.toSorted((a, b) => due(a) - due(b)).map((mail) => rowOf(view, mail));
}
