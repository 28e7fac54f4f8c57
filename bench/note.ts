/**
 * How long a note takes once the server has said that mail came, against a bare APPEND of the same bytes.
 *
 * From the hint of the watching connection until the note lies in INBOX: look at the folders, read, judge, have it in the
 * journal, write the note, put it there. Dovecot's half second before the hint is not in it.
 */
import type { ImapFlow } from 'imapflow';
import { type MailWorld, startMailWorld } from '../src/sandbox/mail-world.js';
import { atMost, type Bench, comparison, type Figure, type Setting } from './figures/figure.js';
import { timeOf, turnsOf } from './figures/spread.js';
import { openReference, wayInto } from './world/mailboxes.js';
import { startWatchingBot } from './world/watching-bot.js';

const MAILS = 32;
/** No more than ten notes an hour are written into one mailbox: a few mailboxes, one after another. */
const A_MAILBOX = 8;

type Pair = { ours: number; reference: number };

function inquiry(user: string, at: number): string {
  return [
    `From: Dana Fox <dana${at}@fastcafe.example>`,
    `To: ${user}`,
    `Subject: Quick logo ${at}`,
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <quick-${at}@fastcafe.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    "Hi,\r\n\r\nwhat's your price for a logo? We need it by tomorrow.\r\n\r\nDana\r\n",
  ].join('\r\n');
}

/** The newest message of INBOX: the note that the bot put there. */
async function newestMail(client: ImapFlow): Promise<Buffer> {
  await client.noop();
  const row = await client.fetchOne('*', { source: true });
  if (row === false || row.source === undefined) throw new Error('there is no note in INBOX');
  return row.source;
}

/** The notes of one mailbox; its first one warms up. */
async function measure(world: MailWorld, user: string, count: number): Promise<Pair[]> {
  const way = wayInto(world);
  const bot = await startWatchingBot(way, user);
  await bot.noted();
  await bot.rest();
  const reader = await openReference(way, user);
  const writer = await openReference(way, `bare-${user}`);
  const pairs: Pair[] = [];
  for (let at = 0; at <= count; at += 1) {
    bot.expectMail();
    await world.deliver({ from: `dana${at}@fastcafe.example`, to: user, raw: inquiry(user, at) });
    const { hintMs, putMs } = await bot.noted();
    await bot.rest();
    const note = await newestMail(reader);
    const reference = await timeOf(() => writer.append('INBOX', note));
    if (hintMs === null || putMs === null) throw new Error('the bot ended without a note');
    if (at > 0) pairs.push({ ours: putMs - hintMs, reference });
  }
  await Promise.all([reader.logout(), writer.logout()]);
  await bot.stop();
  return pairs;
}

async function run({ messages, say }: Setting): Promise<Figure[]> {
  const count = messages ?? MAILS;
  await using world = await startMailWorld();
  const pairs: Pair[] = [];
  while (pairs.length < count) {
    const user = `noted-${pairs.length}@ruiz.example`;
    pairs.push(...(await measure(world, user, Math.min(A_MAILBOX, count - pairs.length))));
    say(`${pairs.length} of ${count} mails`);
  }
  const turns = turnsOf(pairs);
  const moreMs = turns.ours.median - turns.reference.median;
  return [comparison('hint to note', 'ms', turns, atMost(15, moreMs, ' ms more'))];
}

export const noteBench: Bench = {
  name: 'note',
  what: 'a note in INBOX after the hint that mail came, against a bare APPEND of the same bytes',
  run,
};
