/**
 * What the live tests of the bot share: a bot on a mailbox of its own, run in this process, and a look into its INBOX.
 */
import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import PostalMime from 'postal-mime';
import { parse } from 'yaml';
import { type Alarm, createAlarm } from '../../../src/app/alarm.js';
import { type Bot, createBot, type Progress } from '../../../src/app/bot.js';
import type { MailLine } from '../../../src/app/mail-line.js';
import { makeRules, type RuleSources } from '../../../src/app/make-rules.js';
import type { Rules } from '../../../src/app/rules.js';
import { watchMailbox } from '../../../src/app/watch-mailbox.js';
import { type Journal, openJournal } from '../../../src/journal/journal.js';
import type { Flag } from '../../../src/judgement/judgement.js';
import type { FlagPhrases } from '../../../src/judgement/phrase-book.js';
import { compilePhrases } from '../../../src/judgement/phrases/compile.js';
import type { Settings } from '../../../src/plan/settings.js';
import type { ServerAccount } from '../../../src/shared/server-account.js';
import { settingsSchema } from '../../../src/workspace/schema/settings-schema.js';
import { log, newAccount } from './mailbox.js';
import { until } from './until.js';
import { world } from './world.js';

async function phraseFile(language: string): Promise<Record<Flag, FlagPhrases>> {
  return parse(await readFile(new URL(`../../../phrases/${language}.yaml`, import.meta.url), 'utf8'));
}

const phrases = compilePhrases({ en: await phraseFile('en'), tr: await phraseFile('tr') });

/** Open day and night, so that notes come at once. */
const ALWAYS_OPEN = 'contact: { hours: { mon-sun: "00:00-24:00" } }';

/** Settings of a freelancer with this address; `text` is more of driverseat.yaml. */
export function settingsFor(address: string, text = ALWAYS_OPEN): Settings {
  const yaml = `version: 1
me: { name: Ana Ruiz, address: ${address}, timeZone: Europe/Madrid, languages: [en, tr] }
mailbox: { imap: "imaps://imap.ruiz.example", smtp: "smtps://smtp.ruiz.example", user: ${address} }
${text}`;
  return settingsSchema.parse(parse(yaml));
}

/** Rules of a freelancer without clients whose address is `address`. */
export function rulesFor(address: string, sources: Partial<RuleSources['workspace']> = {}): Rules {
  const workspace = { settings: settingsFor(address), clients: [], projects: [], templates: [], ...sources };
  return makeRules({ workspace, phrases, holidays: new Map() });
}

/** A running bot; `stop` ends it gracefully, and rejects if it ended by itself with an error. */
export type RunningBot = { bot: Bot; stateFolder: string; done: Promise<void>; stop(): Promise<void> };

/** Bots that a failed test left running. */
const running = new Set<() => Promise<void>>();

afterAll(async () => {
  await Promise.allSettled([...running].map((stop) => stop()));
});

/** How a bot is started; `journal` may put something between the bot and its journal, such as a fault. */
export type StartOptions = {
  stateFolder?: string;
  takeOver?: boolean;
  journal?(real: Journal): Journal;
  progress?: Progress;
  rules?: Rules;
  /** Makes the line on which mail leaves; by default there is none. */
  line?(alarm: Alarm, stateFolder: string): Promise<MailLine>;
};

/** Starts a bot on `account`; the state folder is new unless one is given. */
export async function startBot(
  account: ServerAccount = newAccount(),
  options: StartOptions = {},
): Promise<RunningBot> {
  const stateFolder = options.stateFolder ?? (await mkdtemp(join(world.folder, 'state-')));
  const opened = await openJournal(stateFolder, world.clock.now());
  const journal = options.journal?.(opened) ?? opened;
  if (journal.ledger.instance === null) {
    await journal.append(world.clock.now(), { type: 'begun', instance: `i-${Math.random()}` });
  }
  const alarm = createAlarm();
  const bot = createBot({
    account: account.user,
    journal,
    clock: world.clock,
    log,
    rules: options.rules ?? rulesFor(account.user),
    progress: options.progress ?? (() => undefined),
    line: (await options.line?.(alarm, stateFolder)) ?? null,
  });
  const stopping = new AbortController();
  const watching = watchMailbox(bot, {
    account,
    takeOver: options.takeOver ?? false,
    aliveFile: join(stateFolder, 'alive'),
    alarm,
    signal: stopping.signal,
  });
  const stop = (): Promise<void> => {
    stopping.abort();
    return done;
  };
  const done = (async (): Promise<void> => {
    try {
      await watching;
    } finally {
      running.delete(stop);
      await journal.close();
    }
  })();
  running.add(stop);
  return { bot, stateFolder, done, stop };
}

/** Ends a bot once it has looked at the mailbox: what it had to tell then lies there. */
export async function stopAfterSync(running: RunningBot): Promise<void> {
  await until('a sync', () => running.bot.sentCursor !== null);
  await running.stop();
}

/** A message in INBOX as a mail client shows it. */
export type InboxMail = { uid: number; from: string; subject: string; text: string; flags: string[] };

/** Everything in a folder, oldest first. */
export async function folderOf(user: string, path = 'INBOX'): Promise<InboxMail[]> {
  const client = await world.connect(user);
  try {
    await client.mailboxOpen(path, { readOnly: true });
    const rows = await client.fetchAll('1:*', { uid: true, flags: true, source: true });
    // What the bot moves away at this very moment has no bytes here any more.
    const there = rows.filter(({ source }) => Buffer.isBuffer(source));
    return await Promise.all(
      there.map(async ({ uid, source = Buffer.alloc(0), flags = [] }) => {
        const { from, subject = '', text = '' } = await PostalMime.parse(source);
        return { uid, from: from?.address ?? '', subject, text, flags: [...flags] };
      }),
    );
  } finally {
    await client.logout();
  }
}

/** Whether a note is a morning's digest, by its subject. */
export function isDigest({ subject }: Pick<InboxMail, 'subject'>): boolean {
  return /^\w+day \d+ \w+: \d+ for you/.test(subject);
}

/** The notes in INBOX, oldest first, once `isEnough` says so. */
export async function notesOf(user: string, isEnough: (notes: InboxMail[]) => boolean): Promise<InboxMail[]> {
  const client = await world.connect(user);
  await client.mailboxOpen('INBOX', { readOnly: true });
  const changed = () => new Promise<void>((resolve) => client.once('exists', () => resolve()));
  try {
    for (;;) {
      const next = changed();
      const notes = (await folderOf(user)).filter((mail) => mail.from.includes('+bot@'));
      if (isEnough(notes)) return notes;
      void client.idle();
      await next;
    }
  } finally {
    await client.logout();
  }
}
