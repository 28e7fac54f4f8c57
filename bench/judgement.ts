/**
 * What judging costs: its share of a scan, and how many messages a second each pure step takes by itself.
 *
 * The share is stopped by the clock while a scan runs: from a mail as it was read to its judgement. The rest of the scan is
 * fetching and reading.
 */
import { judgeMail } from '../src/app/judge-mail.js';
import { type FetchedMessage, fetchMessages } from '../src/mailbox/fetch-messages.js';
import { matchRows } from '../src/message/automatic-mail/match-rows.js';
import { understand } from '../src/message/understand.js';
import { startMailWorld } from '../src/sandbox/mail-world.js';
import { type Bench, type Figure, figure, type Setting } from './figures/figure.js';
import { type Spread, spreadOf } from './figures/spread.js';
import { createBacklog, type NewBot, openNewBot } from './world/backlog.js';
import { wayInto } from './world/mailboxes.js';

const MESSAGES = 10_000;
const USER = 'judgement@ruiz.example';
/** Mails kept in memory for the single steps. */
const MOST_KEPT = 2_000;

function found({ internalDateMs, flags }: FetchedMessage) {
  return { receivedMs: internalDateMs, flags, folder: 'inbox' } as const;
}

/** Reads all and judges all; gives judging's share of the time in percent, and the first mails. */
async function scanOnce(
  { bot, session }: NewBot,
  count: number,
): Promise<{ share: number; kept: FetchedMessage[] }> {
  const known = { rules: bot.rules, sent: bot.sent, ledger: bot.journal.ledger };
  const uidValidity = bot.journal.ledger.baseline?.uidValidity ?? 0;
  const uids = Array.from({ length: count }, (_, at) => at + 1);
  const kept: FetchedMessage[] = [];
  let judgingMs = 0;
  const start = performance.now();
  for await (const batch of fetchMessages(session, { path: 'INBOX', uidValidity }, uids)) {
    const before = performance.now();
    for (const fetched of batch) judgeMail(understand(fetched.mail), found(fetched), known, null);
    judgingMs += performance.now() - before;
    if (kept.length < MOST_KEPT) kept.push(...batch);
  }
  return { share: (judgingMs / (performance.now() - start)) * 100, kept };
}

/** Messages a second of `step`, run on every message, so many times over. */
function speedOf<T>(items: readonly T[], rounds: number, step: (item: T) => unknown): Spread {
  const speeds: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    for (const item of items) step(item);
    // The first one warms up.
    if (round > 0) speeds.push((items.length / (performance.now() - start)) * 1_000);
  }
  return spreadOf(speeds);
}

function steps({ bot }: NewBot, kept: readonly FetchedMessage[], rounds: number): Figure[] {
  const { rules } = bot;
  const known = { rules, sent: bot.sent, ledger: bot.journal.ledger };
  const understood = kept.map((fetched) => ({
    message: understand(fetched.mail),
    found: found(fetched),
    facts: { ...rules, folder: 'inbox', flags: fetched.flags, isOwnAutoReply: () => false } as const,
  }));
  const step = (what: string, speed: Spread): Figure => figure(what, 'messages/s', speed);
  return [
    step(
      'understand: new text, language, thread, identity',
      speedOf(kept, rounds, ({ mail }) => understand(mail)),
    ),
    step(
      'rows of AUTOREPLY.md',
      speedOf(understood, rounds, ({ message, facts }) => matchRows(message, facts)),
    ),
    step(
      'judge: rows, kind, red flags',
      speedOf(understood, rounds, (one) => judgeMail(one.message, one.found, known, null)),
    ),
  ];
}

async function run({ rounds, messages, say }: Setting): Promise<Figure[]> {
  const count = messages ?? MESSAGES;
  await using world = await startMailWorld();
  const backlog = await createBacklog(world.folder, count);
  await backlog.copyTo(USER);
  const newBot = await openNewBot(wayInto(world), USER);
  const shares: number[] = [];
  let kept: FetchedMessage[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const once = await scanOnce(newBot, count);
    kept = once.kept;
    if (round > 0) shares.push(once.share);
    if (round > 0) say(`round ${round}: ${once.share.toFixed(1)} % of the scan`);
  }
  await newBot.end();
  return [figure('share of a warm scan', '%', spreadOf(shares)), ...steps(newBot, kept, rounds)];
}

export const judgementBench: Bench = {
  name: 'judgement',
  what: 'what judging costs of a scan, and how fast its steps are',
  run,
};
