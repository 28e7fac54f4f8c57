/**
 * One process whose memory is measured: it scans an INBOX or reads a Sent folder, says how much it took, and ends.
 *
 * `node memory-child.js '{"way":…,"user":…,"reads":"INBOX"}'`; answers with one line of JSON, {@link MemoryAnswer}.
 */
import { syncSent } from '../src/app/sync-sent.js';
import { timeOf } from './figures/spread.js';
import { openNewBot, scan } from './world/backlog.js';
import type { Way } from './world/mailboxes.js';

/** What is read, and where. */
export type MemoryTask = { way: Way; user: string; reads: 'INBOX' | 'Sent' };

/** Peak resident memory, MB of 1,000,000 bytes: when logged in, and at the end. */
export type MemoryAnswer = { startMb: number; peakMb: number; messages: number; seconds: number };

function peakMb(): number {
  // Kilobytes of 1,024 bytes.
  return (process.resourceUsage().maxRSS * 1_024) / 1e6;
}

async function measure({ way, user, reads }: MemoryTask): Promise<MemoryAnswer> {
  const newBot = await openNewBot(way, user, { readsSent: false });
  const startMb = peakMb();
  let messages = 0;
  const ms = await timeOf(async () => {
    if (reads === 'INBOX') messages = await scan(newBot);
    else {
      await syncSent(newBot.bot, newBot.session, 'Sent');
      messages = newBot.bot.sent.mails;
    }
  });
  await newBot.end();
  return { startMb, peakMb: peakMb(), messages, seconds: ms / 1_000 };
}

const [task = ''] = process.argv.slice(2);
console.log(JSON.stringify(await measure(JSON.parse(task) as MemoryTask)));
