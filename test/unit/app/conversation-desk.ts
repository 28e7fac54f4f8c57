/** A bot with Tom, his projects and a journal in memory, for tests of what mail means for a conversation. */
import { Temporal } from 'temporal-polyfill';
import { parse } from 'yaml';
import { type Bot, createBot } from '../../../src/app/bot.js';
import { conversationEntries } from '../../../src/app/conversation/client-letters.js';
import { followSentMail } from '../../../src/app/conversation/follow-sent.js';
import { makeRules } from '../../../src/app/make-rules.js';
import { compilePhrases } from '../../../src/judgement/phrases/compile.js';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import type { SentRow } from '../../../src/mailbox/sent-row.js';
import type { ParsedMail } from '../../../src/message/parsed-mail.js';
import { understand } from '../../../src/message/understand.js';
import type { Project } from '../../../src/projects/project.js';
import { createLog } from '../../../src/shared/log.js';
import { settingsSchema } from '../../../src/workspace/schema/settings-schema.js';
import { loadShipped } from '../../../src/workspace/shipped.js';
import { instant } from '../calendar/policies.js';
import { aMessage, header, list } from '../message/automatic-mail/a-message.js';
import { aClient, aLedger } from '../plan/a-reply.js';

const { templates, phrases } = await loadShipped();
const compiled = compilePhrases(phrases);

/** Tuesday, 6 October 2026, four in the afternoon in Madrid. */
export const NOW = '2026-10-06T14:00:00Z';

/** A project of Tom's. */
export function aProject(slug: string, changes: Partial<Project> = {}): Project {
  return {
    ...{ slug, client: 'tom', cc: [], name: slug, goal: null, status: 'active', phases: [] },
    progress: { percent: null, remark: null, next: null, needFromYou: null, told: null },
    rounds: { included: null, used: 0, extra: null },
    terms: { payment: null, usageRights: null, ownership: null },
    updates: { every: null },
    ...changes,
  };
}

/** A bot that keeps its journal in memory; `paused` as in driverseat.yaml. */
export function botWith(projects: Project[] = [], paused = ''): Bot {
  const settings = settingsSchema.parse(
    parse(`version: 1
me: { name: Ana Ruiz, address: ana@ruiz.example, timeZone: Europe/Madrid, languages: [en, tr] }
mailbox: { imap: "imaps://imap.ruiz.example", smtp: "smtps://smtp.ruiz.example", user: ana@ruiz.example }
paused: [${paused}]
`),
  );
  const lena = aClient({ slug: 'lena', name: 'Lena', address: 'lena@menu.example', language: 'tr' });
  const clients = [aClient({ greeting: 'Hi Tom' }), lena];
  const rules = makeRules({
    workspace: { settings, clients, projects, templates },
    phrases: compiled,
    holidays: new Map(),
  });
  const ledger = aLedger();
  return createBot({
    account: 'ana',
    journal: {
      ...{ ledger, replayed: 0, cutBytes: 0 },
      append: async (at, ...happenings) => {
        for (const happening of happenings) applyEntry(ledger, { v: 1, at: at.toString(), ...happening });
      },
      close: async () => undefined,
    },
    clock: { now: () => instant(NOW), offsetMs: 0 },
    log: createLog('silent'),
    progress: () => undefined,
    rules,
    line: null,
  });
}

/** A mail as it comes. */
export type Arriving = {
  id: string;
  from?: string;
  subject?: string;
  text?: string;
  answers?: string[];
  headers?: [name: string, value: string][];
  at?: string;
};

/** A client's mail is judged for the first time; gives the journal's entries. */
export async function arrive(bot: Bot, arriving: Arriving) {
  const { id, from = 'tom@hale.example', subject = 'Hello', text = 'Can we meet?', answers = [] } = arriving;
  const changes: Partial<ParsedMail> = {
    headers: [
      header('message-id', `<${id}>`),
      header('subject', subject),
      ...(arriving.headers ?? []).map(([name, value]) => header(name, value)),
    ],
    ...{ messageId: id, subject, text, references: answers, from: list(from), returnPaths: [from] },
  };
  const { mail } = aMessage(changes);
  const internalDateMs = Temporal.Instant.from(arriving.at ?? NOW).epochMilliseconds;
  const fetched = { uid: 1, mail, flags: [], internalDateMs };
  const entries = conversationEntries(bot, fetched, understand(mail));
  await bot.journal.append(instant(NOW), ...entries);
  return entries;
}

/** A mail of hers in Sent, and when she wrote it. */
export type WrittenAt = Partial<SentRow> & { at: string };

/** As Sent shows it. */
export function sentMail({ at, ...row }: WrittenAt): SentRow {
  return {
    ...{
      uid: 9,
      internalDateMs: Date.parse(at),
      messageId: 'hers@ruiz',
      inReplyTo: [],
      subject: 'Re: Hello',
    },
    ...{ recipients: ['tom@hale.example'], recipientNames: [''], key: null, notPersonal: null },
    ...row,
  };
}

/** The bot tells of Tom's bio. */
export const update = {
  client: 'tom',
  news: {
    tells: 'update',
    projects: [{ project: 'bio', percent: 75, remark: null, next: null, needFromYou: null }],
  },
} as const;

/** The bot's update has left, in a thread of its own. */
export async function told(bot: Bot, messageId = 'u1@ruiz'): Promise<void> {
  await followSentMail(bot, update, { messageId, references: [], subject: 'Your bio' });
}

/** What is newest in a project's thread. */
export function threadOf(bot: Bot, project = 'bio') {
  const thread = bot.journal.ledger.conversations.threads.get(project);
  return thread && { messageId: thread.messageId, references: thread.references, subject: thread.subject };
}

/** Kinds of entries, with their projects. */
export function projectsIn(entries: Awaited<ReturnType<typeof arrive>>): string[] {
  return entries.map((entry) => `${entry.type}${'project' in entry ? ` ${entry.project}` : ''}`);
}
