/**
 * The bot dies at each entry that a draft's way writes, before it is on disk and right after: the mail leaves at most once, and
 * what becomes of it is known or shown.
 */
import { afterEach, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Journal } from '../../src/journal/journal.js';
import type { Happening } from '../../src/ledger/entry.js';
import { folderOf, type RunningBot, startBot } from './support/bot.js';
import { type ClientDesk, startClientDesk } from './support/client-desk.js';
import { takenFor } from './support/outgoing.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

const FRIDAY_TEN = Temporal.Instant.from('2026-10-09T10:00+02:00');
const WHEN_OPEN = 'Driverseat/Send when open';

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of open) await close().catch(() => 'it is dead');
  open.clear();
});

async function deskWithDraft(): Promise<ClientDesk> {
  const desk = await startClientDesk(FRIDAY_TEN);
  open.add(desk.close);
  const lines = [`From: ${desk.user}`, `To: ${desk.tom}`, 'Subject: Your bio', '', 'Hi Tom, here it is.', ''];
  const raw = lines.join('\r\n');
  await world.append({ user: desk.user, folder: WHEN_OPEN, raw, flags: ['\\Draft'] });
  return desk;
}

/** The journal of `desk` ends the process at the first entry of this type. */
function die({ running: { bot } }: ClientDesk, type: Happening['type'], when: 'before' | 'after'): void {
  const real: Journal['append'] = bot.journal.append;
  Object.assign(bot.journal, {
    append: async (...[at, ...happenings]: Parameters<Journal['append']>) => {
      const isNow = happenings.some((happening) => happening.type === type);
      if (isNow && when === 'before') throw new Error('the process died');
      await real(at, ...happenings);
      if (isNow) throw new Error('the process died');
    },
  });
}

/** A second life on the same mailbox, on the first one's queue; `isLost`: its journal is gone. */
async function revive(desk: ClientDesk, isLost = false): Promise<RunningBot> {
  const { bot, stateFolder } = desk.running;
  const { line } = bot;
  if (line === null) throw new Error('a desk has a line');
  line.due.clear();
  const next = await startBot(desk.account, {
    ...(isLost ? { takeOver: true } : { stateFolder }),
    rules: bot.rules,
    line: async () => ({ ...line, needsReconcile: true }),
  });
  open.add(next.stop);
  return next;
}

function stateOf({ bot }: RunningBot): string {
  return [...bot.journal.ledger.mails.values()].map(({ state }) => state).join(', ');
}

/** A minute goes by, and the bot has looked, or is over. */
async function aMinute({ bot }: RunningBot, isOver = (): boolean => false): Promise<void> {
  world.step(world.clock.now().add({ minutes: 1 }));
  const sinceMs = world.clock.now().epochMilliseconds;
  await world.append({ user: bot.rules.me.address, folder: 'INBOX', raw: 'Subject: x\r\n\r\nx\r\n' });
  await until('a look', () => isOver() || (bot.lastLookMs ?? 0) >= sinceMs);
}

async function livesOn(running: RunningBot, end: string): Promise<void> {
  for (let minute = 0; minute < 6 && stateOf(running) !== end; minute += 1) await aMinute(running);
  await aMinute(running);
  await aMinute(running);
  expect(stateOf(running)).toBe(end);
}

/** Steps the first life until it is over. */
async function dies(desk: ClientDesk): Promise<void> {
  let isOver = false;
  const death = desk.running.done.catch((error: Error) => {
    isOver = true;
    return error.message;
  });
  for (let minute = 0; minute < 6 && !isOver; minute += 1) await aMinute(desk.running, () => isOver);
  expect(await death).toBe('the process died');
}

it.each([
  ['planned', 'before', 'sent'],
  ['planned', 'after', 'sent'],
  ['claimed', 'before', 'sent'],
  ['claimed', 'after', 'sent'],
  ['sending', 'before', 'sent'],
  ['sending', 'after', 'unknown'],
  ['sent', 'before', 'unknown'],
  ['sent', 'after', 'sent'],
] as const)('dying where "%s" is written, %s it is on disk: %s', async (type, when, end) => {
  const desk = await deskWithDraft();
  die(desk, type, when);
  await dies(desk);
  const next = await revive(desk);
  await livesOn(next, end);
  const isTaken = type === 'sent' || end === 'sent';
  expect(takenFor(desk.tom)).toHaveLength(isTaken ? 1 : 0);
  expect(await folderOf(desk.user, WHEN_OPEN)).toHaveLength(end === 'sent' ? 0 : 1);
  expect(await folderOf(desk.user, 'Sent')).toHaveLength(end === 'sent' ? 1 : 0);
});

it('with the journal lost as well, the record in Outbox keeps it from leaving again', async () => {
  const desk = await deskWithDraft();
  die(desk, 'sent', 'before');
  await dies(desk);
  expect(takenFor(desk.tom)).toHaveLength(1);
  const next = await revive(desk, true);
  await livesOn(next, 'unknown');
  expect(takenFor(desk.tom)).toHaveLength(1);
  expect(await folderOf(desk.user, WHEN_OPEN)).toHaveLength(1);
});
