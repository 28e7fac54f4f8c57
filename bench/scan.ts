/**
 * How fast a backlog is read and judged, against reading it the usual way: imapflow, full source, mailparser.
 *
 * Ours is what the bot does (app/sync-inbox.ts): list, fetch, read, judge, and each judgement on disk in the journal.
 * Cold: the server sees the mailbox for the first time and has indexed nothing (its files are in the machine's memory);
 * warm: once more. Each scan begins with an empty journal.
 */
import { simpleParser } from 'mailparser';
import { startMailWorld } from '../src/sandbox/mail-world.js';
import { atLeast, type Bench, comparison, type Figure, type Setting } from './figures/figure.js';
import { timeOf, turnsOf } from './figures/spread.js';
import { type Backlog, createBacklog, openNewBot, scan } from './world/backlog.js';
import { openReference, type Way, wayInto } from './world/mailboxes.js';

const MESSAGES = 10_000;
/** Messages that both sides read before they are measured. */
const WARM_UP = 500;

function checkCount(found: number, messages: number): void {
  if (found !== messages) throw new Error(`${found} of ${messages} messages were read`);
}

/** Messages a second. */
async function ours(way: Way, user: string, messages: number): Promise<number> {
  const newBot = await openNewBot(way, user);
  const ms = await timeOf(async () => checkCount(await scan(newBot), messages));
  await newBot.end();
  return (messages / ms) * 1_000;
}

/** Messages a second. */
async function reference(way: Way, user: string, messages: number): Promise<number> {
  const client = await openReference(way, user);
  const ms = await timeOf(async () => {
    let found = 0;
    for await (const { source } of client.fetch('1:*', { source: true })) {
      await simpleParser(source ?? Buffer.alloc(0));
      found += 1;
    }
    checkCount(found, messages);
  });
  await client.logout();
  return (messages / ms) * 1_000;
}

type Pair = { ours: number; reference: number };

async function round(way: Way, backlog: Backlog, name: string, messages: number) {
  const users = { ours: `${name}-a@ruiz.example`, reference: `${name}-b@ruiz.example` };
  for (const user of Object.values(users)) await backlog.copyTo(user);
  const pair = async (): Promise<Pair> => ({
    ours: await ours(way, users.ours, messages),
    reference: await reference(way, users.reference, messages),
  });
  return { cold: await pair(), warm: await pair() };
}

async function run({ rounds, messages, say }: Setting): Promise<Figure[]> {
  const count = messages ?? MESSAGES;
  await using world = await startMailWorld();
  const way = wayInto(world);
  const warmUp = await createBacklog(world.folder, WARM_UP, 'warm-up@ruiz.example');
  await round(way, warmUp, 'before', WARM_UP);
  const backlog = await createBacklog(world.folder, count);
  say(`${count} messages, ${backlog.megabytes.toFixed(0)} MB`);
  const [cold, warm]: [Pair[], Pair[]] = [[], []];
  for (let at = 0; at < rounds; at += 1) {
    const pairs = await round(way, backlog, `round-${at}`, count);
    cold.push(pairs.cold);
    warm.push(pairs.warm);
    say(`round ${at + 1}: cold ${text(pairs.cold)}, warm ${text(pairs.warm)}`);
  }
  const figureOf = (name: string, pairs: readonly Pair[]): Figure => {
    const turns = turnsOf(pairs);
    return comparison(name, 'messages/s', turns, atLeast(1.5, turns.ratio.median, ' times'));
  };
  return [figureOf('cold', cold), figureOf('warm', warm)];
}

function text(pair: Pair): string {
  return `${pair.ours.toFixed(0)} against ${pair.reference.toFixed(0)}`;
}

export const scanBench: Bench = {
  name: 'scan',
  what: 'a backlog of mixed mail to judged, against imapflow with full source and mailparser',
  run,
};
