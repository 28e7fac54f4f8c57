/**
 * A bot without servers: a workspace and a journal on disk, and a clock that the test sets. What it would do in the mailbox is
 * not there; what it writes into files and journal is.
 */
import { join } from 'node:path';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { type Bot, createBot } from '../../../src/app/bot.js';
import { makeRules } from '../../../src/app/make-rules.js';
import type { Obeying } from '../../../src/app/orders/obeying.js';
import { orderDesk } from '../../../src/app/orders/order-desk.js';
import type { Rules } from '../../../src/app/rules.js';
import { loadForReading } from '../../../src/cli/load-for-reading.js';
import { type Journal, openJournal } from '../../../src/journal/journal.js';
import { compilePhrases } from '../../../src/judgement/phrases/compile.js';
import type { Order } from '../../../src/orders/order.js';
import { readLine } from '../../../src/orders/read-line.js';
import type { Clock } from '../../../src/shared/clock.js';
import { withFolder } from '../workspace/on-disk.js';
import { SMALLEST } from '../workspace/texts.js';

/** Tom's bio, with a comment that no order may lose. */
const BIO = `client: tom
name: bio
progress:
  percent: 50   # as he heard on Friday
  told: { percent: 50, date: 2026-10-02 }
phases:
  - { name: draft, due: 2026-10-05 }
  - { name: review, due: 2026-10-09 }
  - { name: final, due: 2026-10-16 }
`;

/** The files of Ana's desk. */
const DESK: Record<string, string> = {
  'driverseat.yaml': `${SMALLEST}contact: { hours: { mon-fri: "09:00-18:00" }, noContact: [{ every: thursday }] }\nmode: live\n`,
  'clients.yaml':
    'tom: { name: Tom Hale, address: tom@hale.example, greeting: Hi Tom, timeZone: Europe/London }\n',
  'projects/bio.yaml': BIO,
};

const NO_PHRASES = compilePhrases({});

/** No mail is judged here, and nothing is a holiday. */
async function rulesIn(dir: string): Promise<Rules> {
  return makeRules({ workspace: await loadForReading(dir), phrases: NO_PHRASES, holidays: new Map() });
}

/** A bot on a folder; `restart` gives another life of it, with the journal as it stands. */
export type OfficeBot = { bot: Bot; dir: string; setClock(at: string): void; restart(): Promise<Bot> };

/** Runs `use` with a bot in Ana's office on Tuesday, 6 October, five past four; `tap` may put something in front of the journal. */
export async function withBot(
  use: (office: OfficeBot) => Promise<void>,
  {
    files = {},
    tap = (real: Journal): Journal => real,
  }: { files?: Record<string, string>; tap?(real: Journal): Journal } = {},
): Promise<void> {
  await withFolder({ ...DESK, ...files }, async ({ dir }) => {
    let now = Temporal.Instant.from('2026-10-06T16:05+02:00');
    const clock: Clock = { now: () => now, offsetMs: 0 };
    const state = join(dir, 'state');
    let journal: Journal | null = null;
    const open = async (isFirst: boolean): Promise<Bot> => {
      await journal?.close();
      journal = await openJournal(state, now);
      const bot = createBot({
        account: 'ana',
        journal: isFirst ? tap(journal) : journal,
        clock,
        log: pino({ enabled: false }),
        progress: () => undefined,
        rules: await rulesIn(dir),
        line: null,
      });
      bot.workspace = {
        dir,
        reload: async () => {
          bot.rules = await rulesIn(dir);
        },
      };
      return bot;
    };
    const bot = await open(true);
    try {
      await use({
        bot,
        dir,
        setClock: (at) => {
          now = Temporal.Instant.from(at);
        },
        restart: () => open(false),
      });
    } finally {
      await (journal as Journal | null)?.close();
    }
  });
}

/** A line as an order that the bot is about to obey; `id` names the mail and line that gave it. */
export function obeying(bot: Bot, text: string, id = 'mail#1'): { order: Order; obeying: Obeying } {
  const desk = orderDesk(bot, { writtenAt: bot.clock.now(), note: null });
  const line = readLine(text, true, desk);
  if (line.verdict !== 'do') throw new Error(`${text}: ${line.verdict}`);
  const session = undefined as never;
  const folders = undefined as never;
  const mail = undefined as never;
  const of = { bot, session, folders, desk, language: 'en', mail, note: null, id } as const;
  return { order: line.order, obeying: of };
}
