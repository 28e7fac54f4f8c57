/**
 * A bot without servers: a workspace and a journal on disk, and a clock that the test sets. What it would do in the mailbox is
 * not there; what it writes into files and journal is.
 */
import { join } from 'node:path';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { type Bot, createBot } from '../../../src/app/bot.js';
import { makeRules } from '../../../src/app/make-rules.js';
import { answerNote } from '../../../src/app/orders/answer-note.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import type { Obeyed, Obeying } from '../../../src/app/orders/obeying.js';
import { orderDesk } from '../../../src/app/orders/order-desk.js';
import type { Rules } from '../../../src/app/rules.js';
import { loadForReading } from '../../../src/cli/load-for-reading.js';
import { type Journal, openJournal } from '../../../src/journal/journal.js';
import { compilePhrases } from '../../../src/judgement/phrases/compile.js';
import type { Offer } from '../../../src/ledger/offer.js';
import type { Answered } from '../../../src/orders/answered.js';
import type { Order, ReplyWord } from '../../../src/orders/order.js';
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

/**
 * Runs `use` with a bot in Ana's office on Tuesday, 6 October, five past four; `tap` may put something in front of the
 * journal.
 */
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

/** She said YES to a day that comes sooner. */
const AGREED: Answered = { answers: [], agreed: new Set(['earlier']) };

/** A line as an order that the bot is about to obey; `id` names the mail and line that gave it. */
export function obeying(bot: Bot, text: string, id = 'mail#1'): { order: Order; obeying: Obeying } {
  const desk = orderDesk(bot, { writtenAt: bot.clock.now(), note: null });
  const line = readLine(text, true, desk, AGREED);
  if (line.verdict !== 'do') throw new Error(`${text}: ${line.verdict}`);
  const session = undefined as never;
  const folders = undefined as never;
  const mail = undefined as never;
  const of = { bot, session, folders, desk, language: 'en', mail, note: null, id } as const;
  return { order: line.order, obeying: of };
}

/** What the line comes to, obeyed as line `id`. */
export async function obey(bot: Bot, text: string, id?: string): Promise<Obeyed> {
  const line = obeying(bot, text, id);
  return await obeyOrder(line.obeying, line.order);
}

/**
 * What a word comes to, in reply to a note that offers this; `number` is that of a line, `text` what stands below EDIT, `client`
 * a slug.
 */
export async function reply(
  bot: Bot,
  { offers = [] }: Pick<Obeyed, 'offers'>,
  word: ReplyWord,
  {
    number = null,
    text = '',
    client = null,
    messageId = 'note',
  }: { number?: number | null; text?: string; client?: string | null; messageId?: string } = {},
): Promise<Obeyed> {
  const at = bot.clock.now().toString();
  const about = { messageId, at, subject: 'receipt', lines: '', isDone: true } as const;
  const known = bot.journal.ledger.notes.get(messageId);
  const note = known ?? { ...about, about: [], authors: [], offers: offers as Offer[] };
  const order = { order: word, number, client, project: null, flag: null, text } as const;
  return await answerNote({ bot, note, language: 'en' }, order);
}

/** The mail of that key leaves, as SMTP and the mailbox would have it. */
export async function leaves(bot: Bot, key: string): Promise<void> {
  await bot.journal.append(
    bot.clock.now(),
    { type: 'claimed', key, claimId: 'claim' },
    { type: 'sending', key },
    { type: 'sent', key, refused: [] },
  );
}

/** The key of the mail that a receipt offers. */
export function keyIn({ offers = [] }: Pick<Obeyed, 'offers'>): string {
  return offers.flatMap((offer) => (offer.what === 'news' ? [offer.key] : []))[0] ?? '';
}
