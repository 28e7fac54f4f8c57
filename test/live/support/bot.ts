/**
 * What the live tests of the bot share: a bot on a mailbox of its own, run in this process, and a look into its INBOX.
 */
import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import PostalMime from 'postal-mime';
import { parse } from 'yaml';
import { createAlarm } from '../../../src/app/alarm.js';
import type { Bot, Progress } from '../../../src/app/bot.js';
import { newCare } from '../../../src/app/care.js';
import type { Rules } from '../../../src/app/rules.js';
import { createSentIndex } from '../../../src/app/sent-index.js';
import { watchMailbox } from '../../../src/app/watch-mailbox.js';
import { type Journal, openJournal } from '../../../src/journal/journal.js';
import type { Flag } from '../../../src/judgement/judgement.js';
import type { FlagPhrases } from '../../../src/judgement/phrase-book.js';
import { compilePhrases } from '../../../src/judgement/phrases/compile.js';
import { addressSet } from '../../../src/message/addresses.js';
import type { ServerAccount } from '../../../src/shared/server-account.js';
import { log, newAccount } from './mailbox.js';
import { until } from './until.js';
import { world } from './world.js';

async function phraseFile(language: string): Promise<Record<Flag, FlagPhrases>> {
  return parse(await readFile(new URL(`../../../phrases/${language}.yaml`, import.meta.url), 'utf8'));
}

const phrases = compilePhrases({ en: await phraseFile('en'), tr: await phraseFile('tr') });

/** Rules of a freelancer without clients whose address is `address`. */
function rulesFor(address: string, changes: Partial<Rules> = {}): Rules {
  return {
    me: { name: 'Ana Ruiz', address },
    own: addressSet([address]),
    clients: addressSet([]),
    allowOf: () => [],
    isSameClient: () => false,
    forms: [],
    authservId: null,
    phrases,
    noteLanguage: 'en',
    lookTwiceAt: 3,
    timeZone: 'Europe/Madrid',
    ...changes,
  };
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
  const bot: Bot = {
    account: account.user,
    journal,
    clock: world.clock,
    log,
    sent: createSentIndex(),
    sentView: null,
    sentCursor: null,
    rules: rulesFor(account.user),
    fresh: new Map(),
    care: newCare(),
    pending: [],
    progress: options.progress ?? (() => undefined),
  };
  const stopping = new AbortController();
  const watching = watchMailbox(bot, {
    account,
    takeOver: options.takeOver ?? false,
    aliveFile: join(stateFolder, 'alive'),
    alarm: createAlarm(),
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
    return await Promise.all(
      rows.map(async ({ uid, source = Buffer.alloc(0), flags = [] }) => {
        const { from, subject = '', text = '' } = await PostalMime.parse(source);
        return { uid, from: from?.address ?? '', subject, text, flags: [...flags] };
      }),
    );
  } finally {
    await client.logout();
  }
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
