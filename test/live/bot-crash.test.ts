/**
 * The bot dies at each of its journal's entries, before it is on disk and right after: each note lies in INBOX once.
 */
import { expect, it } from '@jest/globals';
import type { Journal } from '../../src/journal/journal.js';
import type { Happening } from '../../src/ledger/entry.js';
import {
  folderOf,
  type InboxMail,
  notesOf,
  type RunningBot,
  startBot,
  stopAfterSync,
} from './support/bot.js';
import { arrive, timesTold } from './support/inquiry.js';
import { newAccount } from './support/mailbox.js';
import { until } from './support/until.js';

/** Where a bot dies: at the `nth` entry (from 1) of this kind, before or after it is on disk. */
type Crash = { type: Happening['type']; nth: number; when: 'before' | 'after' };

const WELCOME = 'Driverseat is here, and only watching';

/** Entries of a life with one inquiry: the welcome's `noting` and `noted` come first, the inquiry's second. */
const CRASHES: Crash[] = (
  [
    ['baseline', 1],
    ['synced', 1],
    ['noting', 1],
    ['noted', 1],
    ['judged', 1],
    ['noting', 2],
    ['noted', 2],
  ] as const
).flatMap(([type, nth]) => [
  { type, nth, when: 'before' },
  { type, nth, when: 'after' },
]);

function dyingJournal(real: Journal, { type, nth, when }: Crash): Journal {
  let seen = 0;
  const append: Journal['append'] = async (at, ...happenings) => {
    seen += happenings.filter((happening) => happening.type === type).length;
    if (seen >= nth && when === 'before') throw new Error('the process died');
    await real.append(at, ...happenings);
    if (seen >= nth) throw new Error('the process died');
  };
  return { ...real, append };
}

async function hasBegun({ bot, done }: RunningBot): Promise<boolean> {
  const death = done.then(
    () => true,
    () => true,
  );
  const begun = until('a baseline', () => bot.journal.ledger.baseline !== null).then(() => false);
  await Promise.race([death, begun]);
  return bot.journal.ledger.baseline !== null;
}

/** One life that ends in `crash`, the life after it, and one more that has nothing left to tell. */
async function notesAfter(crash: Crash): Promise<InboxMail[]> {
  const account = newAccount();
  const first = await startBot(account, { journal: (real) => dyingJournal(real, crash) });
  const { stateFolder } = first;
  if (await hasBegun(first)) await arrive(account.user, 'one');
  await expect(first.done).rejects.toThrow('the process died');
  const second = await startBot(account, { stateFolder });
  if (timesArrived(await folderOf(account.user)) === 0) {
    await notesOf(account.user, (notes) => notes.length === 1);
    await arrive(account.user, 'one');
  }
  await notesOf(account.user, (notes) => notes.length >= 2);
  await second.stop();
  await stopAfterSync(await startBot(account, { stateFolder }));
  return (await folderOf(account.user)).filter((mail) => mail.from.includes('+bot@'));
}

function timesArrived(mails: readonly InboxMail[]): number {
  return mails.filter((mail) => mail.subject === 'Logo one').length;
}

it.concurrent.each(CRASHES)(
  'killed $when "$type" number $nth is on disk: one welcome, one note',
  async (crash) => {
    const notes = await notesAfter(crash);
    expect(notes.map(({ subject }) => subject)).toEqual([WELCOME, 'Look twice: Logo one']);
    expect(timesTold(notes, 'one')).toBe(1);
  },
);
