/**
 * Two bots with two Redis servers on one mailbox and the same planned reply, stalled and killed at random steps, and a third that
 * comes after them: the client has at most one reply, and one that may be lost is shown (DESIGN.md, "Claim").
 */
import { copyFile, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { createGate } from '../../src/app/gate.js';
import { openJournal } from '../../src/journal/journal.js';
import type { Happening } from '../../src/ledger/entry.js';
import type { MailRecord } from '../../src/ledger/planned-mail.js';
import { type PrivateRedis, startPrivateRedis } from '../../src/queue/private-redis.js';
import { folderOf } from './support/bot.js';
import { approveAll, type Life, type LifeOptions, type Office, startLife } from './support/client-desk.js';
import { THURSDAY } from './support/desk-steps.js';
import { inquiry } from './support/inquiry.js';
import { log, newAccount } from './support/mailbox.js';
import { die, type Tap, tappedJournal } from './support/tapped-journal.js';
import { until } from './support/until.js';
import { newUser, world } from './support/world.js';

const GROUPS = 4;
const ROUNDS_A_GROUP = 3;

/** Where a bot stands still: between recheck and claim, before its record, at 354, with the body's go on disk, after the 250. */
const POINTS = [
  ['before', 'claimed'],
  ['after', 'claimed'],
  ['before', 'sending'],
  ['after', 'sending'],
  ['before', 'sent'],
  ['after', 'sent'],
] as const satisfies readonly (readonly [keyof Tap, Happening['type']])[];

/** A bot that stands still at a point, until it is let go or killed; `point` null: it just works. */
type Player = { life: Life; point: Point; isOver: boolean };
type Point = {
  readonly isReached: boolean;
  tap: Tap;
  letGo(): void;
  kill(): void;
};

/** What chance decided for a round; points by their place in POINTS, one more than there are is none. */
type Chance = {
  first: number;
  second: number;
  isFirstKilled: boolean;
  isSecondKilled: boolean;
  isOldest: boolean;
};

let other: PrivateRedis;
beforeAll(async () => {
  other = await startPrivateRedis({ runtimeDir: undefined, log });
});
afterAll(() => other.end());

const lives: Life[] = [];
afterEach(async () => {
  await Promise.all(lives.splice(0).map((life) => life.end()));
});

function pointAt(place: number): Point {
  const wanted = POINTS[place];
  let isReached = false;
  let isKilled = false;
  const gate = createGate();
  const never = new AbortController().signal;
  const at = (when: keyof Tap) => async (type: Happening['type']) => {
    if (isKilled) die();
    if (isReached || wanted?.[0] !== when || wanted[1] !== type) return;
    isReached = true;
    await gate.passed(never);
    if (isKilled) die();
  };
  return {
    get isReached() {
      return isReached;
    },
    tap: { before: at('before'), after: at('after') },
    letGo: gate.open,
    kill: () => {
      isKilled = true;
      gate.open();
    },
  };
}

async function startPlayer(office: Office, place: number, options: LifeOptions = {}): Promise<Player> {
  const point = pointAt(place);
  const life = await startLife(office, { journal: (real) => tappedJournal(real, point.tap), ...options });
  lives.push(life);
  const player: Player = { life, point, isOver: false };
  life.running.done.catch(() => {
    player.isOver = true;
  });
  return player;
}

function replyOf({ running }: Life): MailRecord | undefined {
  return [...running.bot.journal.ledger.mails.values()][0];
}

function isDecided(life: Life): boolean {
  return ['sent', 'unknown', 'dropped', 'failed'].includes(replyOf(life)?.state ?? 'planned');
}

/** It stands still, is dead or not the owner, or its reply has come to an end. */
async function rests(player: Player): Promise<void> {
  const { life, point } = player;
  await life.wakeUntil('a rest', () => point.isReached || player.isOver || isDecided(life));
}

async function ends(player: Player): Promise<void> {
  await player.life.wakeUntil('an end', () => player.isOver || isDecided(player.life));
}

/** Another bot that has judged and planned the same; no claim is in its journal. */
async function copyOf({ running: { stateFolder } }: Life, instance: string): Promise<string> {
  const folder = await mkdtemp(join(world.folder, 'state-'));
  await copyFile(join(stateFolder, 'journal.jsonl'), join(folder, 'journal.jsonl'));
  const journal = await openJournal(folder, world.clock.now());
  await journal.append(world.clock.now(), { type: 'begun', instance });
  await journal.close();
  return folder;
}

/** An office, its bot, and the state folder of another bot. */
type OpenOffice = { office: Office; first: Player; stateFolder: string };

/** Offices whose bots have planned a reply, which is due now. */
async function openOffices(chances: readonly Chance[]): Promise<OpenOffice[]> {
  world.step(THURSDAY.subtract({ hours: 1 }));
  const offices = await Promise.all(
    chances.map(async (chance) => {
      const office = { account: newAccount(), tom: newUser() };
      const first = await startPlayer(office, chance.first);
      await first.life.look();
      await approveAll(first.life);
      return { office, first };
    }),
  );
  world.step(THURSDAY);
  const open: OpenOffice[] = [];
  for (const { office, first } of offices) {
    const { user } = office.account;
    const raw = inquiry(user, 'bio', { from: office.tom, body: 'Hi Ana,\r\n\r\ncan you send it again?\r\n' });
    await world.deliver({ from: office.tom, to: user, raw });
    await first.life.wakeUntil('a plan', () => replyOf(first.life) !== undefined);
    open.push({ office, first, stateFolder: await copyOf(first.life, `second-${office.tom}`) });
  }
  world.step(THURSDAY.add({ minutes: 95 }));
  return open;
}

async function finish(player: Player, isKilled: boolean): Promise<void> {
  if (isKilled) player.point.kill();
  else player.point.letGo();
  // Who is killed dies at its next step, and may have none left.
  await until('an end', () => player.isOver || isDecided(player.life) || isKilled, 30_000);
  if (!isKilled) await ends(player);
  await player.life.end();
}

/** One office until its reply is decided; the last bot lives on. */
async function play({ office, first, stateFolder }: OpenOffice, chance: Chance): Promise<Player> {
  await rests(first);
  const options = { stateFolder, takeOver: true, redis: other.socket };
  const second = await startPlayer(office, chance.second, options);
  await rests(second);
  const order = chance.isOldest ? [first, second] : [second, first];
  for (const player of order) {
    await finish(player, player === first ? chance.isFirstKilled : chance.isSecondKilled);
  }
  const heir = chance.isOldest ? first.life.running.stateFolder : stateFolder;
  const last = await startPlayer(office, POINTS.length, { stateFolder: heir, takeOver: true });
  await last.life.wakeUntil('a decision', () => isDecided(last.life));
  return last;
}

/** How many replies the client has in the end, and what the last bot says of it. */
async function tally(
  { office }: OpenOffice,
  last: Player,
): Promise<{ replies: number; state: string; isShown: boolean }> {
  await last.life.wakeUntil('a word to her', () => {
    const reply = replyOf(last.life);
    return reply?.state === 'sent' || reply?.isShown === true;
  });
  const { state = '', isShown = false } = replyOf(last.life) ?? {};
  await last.life.end();
  return { replies: (await folderOf(office.tom)).length, state, isShown };
}

/** Chance of a group, the same in each run. */
function chancesOf(group: number): Chance[] {
  let state = group * 7919 + 20261008;
  const draw = (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
  return Array.from({ length: ROUNDS_A_GROUP }, () => ({
    first: draw(POINTS.length + 1),
    second: draw(POINTS.length + 1),
    isFirstKilled: draw(2) === 0,
    isSecondKilled: draw(2) === 0,
    isOldest: draw(2) === 0,
  }));
}

it.each(Array.from({ length: GROUPS }, (_, group) => group))(
  'group %d of random rounds: never two replies, and none lost without a word',
  async (group) => {
    const chances = chancesOf(group);
    const offices = await openOffices(chances);
    const decided = await Promise.all(
      offices.map(async (office, at) => {
        const chance = chances[at];
        if (chance === undefined) throw new Error('a chance for each office');
        return { office, chance, last: await play(office, chance) };
      }),
    );
    // What nobody knows is looked for in Sent for two minutes before she hears of it.
    world.step(THURSDAY.add({ minutes: 100 }));
    const ends = await Promise.all(
      decided.map(async ({ office, chance, last }) => ({ chance, ...(await tally(office, last)) })),
    );
    expect(ends.filter(({ replies }) => replies > 1)).toEqual([]);
    expect(ends.filter(({ replies, isShown }) => replies === 0 && !isShown)).toEqual([]);
    expect(ends.filter(({ replies, state }) => replies === 0 && state === 'sent')).toEqual([]);
  },
  180_000,
);
