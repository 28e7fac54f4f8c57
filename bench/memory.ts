/**
 * Peak memory of a scan over 1,000, 10,000 and 100,000 messages, and of reading a Sent folder of 100,000.
 *
 * Each in a process of its own, on one and the same mailbox world. Flat means: ten times the messages, at most 1.3 times the
 * memory. What does grow is the ledger: an identity and a UID for each message that was judged.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startMailWorld } from '../src/sandbox/mail-world.js';
import { cleanEnvironment } from '../src/shared/environment.js';
import { atMost, type Bench, type Figure, figure, type Setting } from './figures/figure.js';
import { type Spread, spreadOf } from './figures/spread.js';
import { sentMail, smallMail } from './mail/mixed-mail.js';
import type { MemoryAnswer, MemoryTask } from './memory-child.js';
import { fillMaildir } from './world/fill-maildir.js';
import { wayInto } from './world/mailboxes.js';

const MESSAGES = 100_000;
const CHILD = join(import.meta.dirname, 'memory-child.js');

async function measure(task: MemoryTask): Promise<MemoryAnswer> {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, JSON.stringify(task)], {
    env: cleanEnvironment(),
  });
  return JSON.parse(stdout) as MemoryAnswer;
}

/** What is read, and how many there are. */
type Case = { name: string; task: MemoryTask; count: number };

async function measureOften({ name, task, count }: Case, { rounds, say }: Setting): Promise<Spread> {
  const peaks: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { peakMb, startMb, messages, seconds } = await measure(task);
    if (messages !== count) throw new Error(`${messages} of ${count} messages were read`);
    peaks.push(peakMb);
    const rest = `${startMb.toFixed(0)} MB before it began, ${(messages / seconds).toFixed(0)} messages/s`;
    say(`${name}: ${peakMb.toFixed(0)} MB; ${rest}`);
  }
  return spreadOf(peaks);
}

async function run(setting: Setting): Promise<Figure[]> {
  const most = setting.messages ?? MESSAGES;
  await using world = await startMailWorld();
  const way = wayInto(world);
  const inboxes: Spread[] = [];
  const figures: Figure[] = [];
  for (const count of [most / 100, most / 10, most].map(Math.ceil)) {
    const user = `inbox-${count}@ruiz.example`;
    await fillMaildir({ worldFolder: world.folder, user, folder: 'INBOX' }, smallMail(count));
    const name = `INBOX of ${count}`;
    inboxes.push(await measureOften({ name, count, task: { way, user, reads: 'INBOX' } }, setting));
    figures.push(figure(name, 'MB', inboxes.at(-1) ?? spreadOf([])));
  }
  const user = 'sent@ruiz.example';
  await fillMaildir({ worldFolder: world.folder, user, folder: 'Sent' }, sentMail(most));
  const sent = { name: `Sent of ${most}`, count: most, task: { way, user, reads: 'Sent' } as const };
  const [, tenth, whole] = inboxes.map(({ median }) => median);
  const growth = (whole ?? 0) / (tenth ?? 1);
  return [
    ...figures,
    figure(sent.name, 'MB', await measureOften(sent, setting)),
    { ...figure('ten times the INBOX', 'times', spreadOf([growth])), aim: atMost(1.3, growth, ' times') },
  ];
}

export const memoryBench: Bench = {
  name: 'memory',
  what: 'peak memory over folders of growing size',
  run,
};
