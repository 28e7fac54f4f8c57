/**
 * How long a note takes once the server has said that mail came, against a bare APPEND of the same bytes.
 *
 * From the hint of the watching connection to the journal's `noted`: look at the folder, read, judge, write the note, put it
 * into INBOX, mark the mail; all of it on disk. Dovecot's half second before the hint is not in it.
 */
import type { ImapFlow } from 'imapflow';
import { startMailWorld } from '../src/sandbox/mail-world.js';
import { atMost, type Bench, comparison, type Figure, type Setting } from './figures/figure.js';
import { timeOf, turnsOf } from './figures/spread.js';
import { openReference, wayInto } from './world/mailboxes.js';
import { startWatchingBot } from './world/watching-bot.js';

const MAILS = 30;
const USER = 'noted@ruiz.example';

function inquiry(at: number): string {
  return [
    `From: Dana Fox <dana${at}@fastcafe.example>`,
    `To: ${USER}`,
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

async function run({ messages, say }: Setting): Promise<Figure[]> {
  const count = messages ?? MAILS;
  await using world = await startMailWorld();
  const way = wayInto(world);
  const bot = await startWatchingBot(way, USER);
  await bot.noted();
  await bot.rest();
  const reader = await openReference(way, USER);
  const writer = await openReference(way, 'bare@ruiz.example');
  const pairs: { ours: number; reference: number }[] = [];
  // The first one warms up.
  for (let at = 0; at <= count; at += 1) {
    bot.expectMail();
    await world.deliver({ from: `dana${at}@fastcafe.example`, to: USER, raw: inquiry(at) });
    const { hintMs, notedMs } = await bot.noted();
    await bot.rest();
    const note = await newestMail(reader);
    const reference = await timeOf(() => writer.append('INBOX', note));
    if (hintMs === null || notedMs === null) throw new Error('the bot ended without a note');
    if (at > 0) pairs.push({ ours: notedMs - hintMs, reference });
    if (at % 10 === 0) say(`${at} of ${count} mails`);
  }
  await Promise.all([reader.logout(), writer.logout()]);
  await bot.stop();
  const turns = turnsOf(pairs);
  const moreMs = turns.ours.median - turns.reference.median;
  return [comparison('hint to note', 'ms', turns, atMost(15, moreMs, ' ms more'))];
}

export const noteBench: Bench = {
  name: 'note',
  what: 'a note in INBOX after the hint that mail came, against a bare APPEND of the same bytes',
  run,
};
