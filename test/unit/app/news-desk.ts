/**
 * Orders and answers about a project's mail on a bot without servers: what she reads of them, and what becomes of the mail.
 */
import { Temporal } from 'temporal-polyfill';
import type { Bot } from '../../../src/app/bot.js';
import { answerNote } from '../../../src/app/orders/answer-note.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import type { Obeyed } from '../../../src/app/orders/obeying.js';
import { orderDesk } from '../../../src/app/orders/order-desk.js';
import { wordsNow } from '../../../src/app/projects/look-at-news.js';
import type { NoteRecord } from '../../../src/ledger/ledger.js';
import type { Offer } from '../../../src/ledger/offer.js';
import type { MailRecord } from '../../../src/ledger/planned-mail.js';
import { completeLine } from '../../../src/orders/complete-line.js';
import type { ReplyOrder } from '../../../src/orders/order.js';
import { recheckNews } from '../../../src/plan/recheck-news.js';
import { clearState } from '../plan/a-reply.js';
import { obeying } from './a-bot.js';

/** What she reads, and what her reply to it would be about; `key` is that of the first mail in it. */
export type Read = { subject: string; text: string; offers: readonly Offer[]; key: string };

function read({ subject = '', text, offers = [] }: Obeyed): Read {
  const news = offers.find((offer) => offer.what === 'news');
  return { subject, text: text ?? '', offers, key: news?.key ?? '' };
}

/** She orders this line. */
export async function order(bot: Bot, text: string, id = 'mail#1'): Promise<Read> {
  const line = obeying(bot, text, id);
  return read(await obeyOrder(line.obeying, line.order));
}

/** She orders this line, is asked about it, and says YES. */
export async function orderAndYes(bot: Bot, text: string, id = 'mail#1'): Promise<Obeyed> {
  const now = bot.clock.now();
  const asked = { text, answers: [], agreed: new Set<never>() };
  const completed = completeLine(
    asked,
    { text: 'yes', writtenAt: now },
    orderDesk(bot, { writtenAt: now, note: null }),
  );
  if (completed?.comes !== 'line' || completed.reading.verdict !== 'do') throw new Error('it is an order');
  const { because, reading } = completed;
  const line = obeying(bot, 'status', id).obeying;
  return await obeyOrder(because === null ? line : { ...line, because }, reading.order);
}

/** She answers what she read with this word; `text` stands below EDIT. */
export async function answer(
  bot: Bot,
  { offers }: Pick<Read, 'offers'>,
  word: ReplyOrder['order'],
  text = '',
): Promise<Read> {
  const note: NoteRecord = {
    ...{ messageId: 'note', at: bot.clock.now().toString(), subject: 'receipt', about: [], authors: [] },
    ...{ offers, lines: '', isDone: true },
  };
  const said = { order: word, number: null, client: null, project: null, flag: null, text } as ReplyOrder & {
    text: string;
  };
  return read(await answerNote({ bot, note, language: 'en' }, said));
}

/** The pending notes lie in INBOX. */
export async function deliver(bot: Bot): Promise<Read[]> {
  const notes = bot.pending.splice(0);
  for (const { subject, about, offers = [], records } of notes) {
    const noting = {
      type: 'noting',
      messageId: about,
      subject,
      about: [about],
      authors: [],
      offers,
    } as const;
    const entry = { ...noting, about: [...noting.about], authors: [...noting.authors], offers: [...offers] };
    await bot.journal.append(bot.clock.now(), entry, { type: 'noted', messageId: about });
    if (records !== undefined) await bot.journal.append(bot.clock.now(), records);
  }
  return notes.map(({ note, offers = [] }) => read({ ...note, offers }));
}

/** The mail as the journal has it. */
export function mailOf({ journal }: Bot, key: string): MailRecord {
  const mail = journal.ledger.mails.get(key);
  if (mail === undefined) throw new Error('it is planned');
  return mail;
}

/** It left just now. */
export async function leave(bot: Bot, key: string): Promise<void> {
  await bot.journal.append(
    bot.clock.now(),
    { type: 'claimed', key, claimId: 'claim' },
    { type: 'sending', key },
    { type: 'sent', key, refused: [] },
  );
}

/** What a look at the ordered or agreed mail decides now: "send", "wait paused", "drop late". */
export function looked(bot: Bot, key: string): string {
  const mail = mailOf(bot, key);
  const { mode, paused } = bot.rules.settings;
  const client = bot.rules.clientOfSlug(mail.client ?? '');
  if (client === null || mail.news === undefined) throw new Error('it is about projects');
  const recheck = recheckNews(mail, {
    now: bot.clock.now(),
    policy: bot.rules.policy,
    state: { ...clearState, mode, paused, isStopped: bot.isStopped },
    client,
    projects: bot.rules.projects,
    count: 1,
    words: wordsNow(bot, mail, { client, news: mail.news }),
    ledger: bot.journal.ledger,
  });
  if (recheck.verdict === 'send') return 'send';
  const until = recheck.verdict === 'wait' && recheck.until !== null ? ` ${recheck.until}` : '';
  return `${recheck.verdict} ${recheck.why}${until}`;
}

/** The local hour of an instant of the journal: "Fri 10:00". */
export function hour(at: string): string {
  const zoned = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Madrid');
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][zoned.dayOfWeek - 1];
  return `${day} ${zoned.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
