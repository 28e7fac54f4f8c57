/**
 * What a reply to a note decides: SEND, SKIP, UNDO, YES, NO and numbers, about what that note offered (`ledger/offer.ts`).
 *
 * What was offered stands in the journal, so an answer means the same days later. Whoever answers a note that offers nothing
 * of the kind hears so.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../../judgement/context.js';
import type { NoteRecord } from '../../ledger/ledger.js';
import type { Offer } from '../../ledger/offer.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { noteWords } from '../../notes/words.js';
import type { ReplyOrder, TickOrder } from '../../orders/order.js';
import { addClient } from '../../workspace/edit/client-changes.js';
import { clientSlug } from '../../workspace/edit/slug.js';
import {
  approveAnnouncement,
  editAnnouncement,
  skipAnnouncement,
  undoAnnouncement,
} from '../announce-answer.js';
import type { Bot } from '../bot.js';
import { currentHashes } from '../reply-now.js';
import { readerName } from '../tell-trouble.js';
import { editWorkspace } from './edit-workspace.js';

type OfferOf<What extends Offer['what']> = Offer & { what: What };

/** One language's answers. */
type Answers = {
  approved(texts: string): string;
  changed(texts: string): string;
  ticked(names: string): string;
  noLine(number: number): string;
  nothingOffered(word: string): string;
  stopped(name: string): string;
  gone(name: string, at: string): string;
  arrived(name: string): string;
  silent(name: string): string;
  why(mail: string): string;
  noWhy: string;
  agreed(mails: readonly string[]): string;
  shownAnew: string;
  over: string;
  skipped(names: readonly string[]): string;
  nobodyTold: string;
  edited: string;
};

const ANSWERS: Record<NoteLanguage, Answers> = {
  en: {
    approved: (texts) => `Approved: ${texts}. It goes by itself from now on, in live mode.`,
    changed: (texts) => `Changed since you were shown it, so not approved: ${texts}.`,
    ticked: (names) => `Clients now: ${names}. They stand in clients.yaml.`,
    noLine: (number) => `There is no ${number} in that list.`,
    nothingOffered: (word) => `That note offers nothing to ${word.toUpperCase()}. Nothing was changed.`,
    stopped: (name) => `Stopped: the mail to ${name}. It had not left.`,
    gone: (name, at) => `The mail to ${name} left at ${at}; mail can't be recalled.`,
    arrived: (name) => `Noted: the mail to ${name} arrived.`,
    silent: (name) => `I say no more about your answers to ${name}.`,
    why: (mail) => mail,
    noWhy: 'There is nothing more that I know about it.',
    agreed: (mails) => `Agreed. It leaves: ${mails.join('; ')}. UNDO stops what has not left.`,
    shownAnew: 'The text has changed since you saw it: I show it anew, and nothing is agreed yet.',
    over: 'That is over: the rule is gone, or there is nobody left to be told.',
    skipped: (names) => `Left out: ${names.join(', ')}.`,
    nobodyTold: 'Nobody hears of it any more. The rule itself stays as it is written.',
    edited: 'I show it to you as it would leave. It goes as it stands there on SEND.',
  },
  tr: {
    approved: (texts) => `Onaylandı: ${texts}. Canlı kipte artık kendiliğinden gider.`,
    changed: (texts) => `Size gösterildikten sonra değişti, bu yüzden onaylanmadı: ${texts}.`,
    ticked: (names) => `Artık müşteri: ${names}. clients.yaml içinde duruyorlar.`,
    noLine: (number) => `O listede ${number} yok.`,
    nothingOffered: (word) => `O notta ${word.toUpperCase()} denecek bir şey yok. Hiçbir şey değişmedi.`,
    stopped: (name) => `Durduruldu: ${name} için olan e-posta. Gitmemişti.`,
    gone: (name, at) => `${name} için olan e-posta ${at} itibarıyla gitti; geri alınamaz.`,
    arrived: (name) => `Not edildi: ${name} için olan e-posta ulaştı.`,
    silent: (name) => `${name} ile yazışma saatlerinizden artık söz etmem.`,
    why: (mail) => mail,
    noWhy: 'Bu konuda bildiğim başka bir şey yok.',
    agreed: (mails) => `Anlaşıldı. Gidecekler: ${mails.join('; ')}. GERİ AL, gitmemiş olanı durdurur.`,
    shownAnew: 'Metin gördüğünüzden beri değişti: yeniden gösteriyorum, henüz hiçbir şey onaylanmadı.',
    over: 'Bu kapandı: kural artık yok ya da haber verilecek kimse kalmadı.',
    skipped: (names) => `Dışarıda bırakıldı: ${names.join(', ')}.`,
    nobodyTold: 'Artık kimseye haber verilmez. Kuralın kendisi yazıldığı gibi kalır.',
    edited: 'Gideceği gibi size gösteriyorum. GÖNDER deyince orada durduğu gibi gider.',
  },
};

/** A reply and the note that it answers. */
export type Answering = { bot: Bot; note: NoteRecord; language: NoteLanguage };

function offersOf<What extends Offer['what']>(
  { offers }: NoteRecord,
  what: What,
  line: number | null,
): OfferOf<What>[] {
  return offers.filter(
    (offer): offer is OfferOf<What> => offer.what === what && (line === null || offer.line === line),
  );
}

/** The hash of a text as it stands now must be the one that she was shown. */
async function approve({ bot, note, language }: Answering): Promise<string | null> {
  const offers = offersOf(note, 'approve', null);
  if (offers.length === 0) return null;
  const current = currentHashes(bot);
  const same = offers.filter(({ of, hash }) => current.get(of) === hash);
  const changed = offers.filter((offer) => !same.includes(offer));
  const entries = same.map(({ of, hash }) => ({ type: 'approved', of, hash }) as const);
  await bot.journal.append(bot.clock.now(), ...entries);
  const names = (list: typeof offers): string => list.map(({ of }) => of).join(', ');
  return [
    ...(same.length > 0 ? [ANSWERS[language].approved(names(same))] : []),
    ...(changed.length > 0 ? [ANSWERS[language].changed(names(changed))] : []),
  ].join(' ');
}

function timeOf(bot: Bot, at: string): string {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(bot.rules.timeZone).toPlainTime();
  return time.toString({ smallestUnit: 'second' });
}

async function stopMail({ bot, language }: Answering, mail: MailRecord): Promise<string> {
  const name = readerName(bot, mail);
  if (mail.state === 'sent') return ANSWERS[language].gone(name, timeOf(bot, mail.since));
  await bot.journal.append(bot.clock.now(), { type: 'dropped', key: mail.key, why: 'skipped' });
  return ANSWERS[language].stopped(name);
}

function mailsOf({ bot, note }: Answering, line: number | null): MailRecord[] {
  return offersOf(note, 'mail', line).flatMap(({ key }) => bot.journal.ledger.mails.get(key) ?? []);
}

async function yes(answering: Answering, line: number | null): Promise<string | null> {
  const { bot, language } = answering;
  const [unknown] = mailsOf(answering, line).filter(({ state }) => state === 'unknown');
  if (unknown === undefined) return await approve(answering);
  await bot.journal.append(bot.clock.now(), { type: 'sent', key: unknown.key, refused: [] });
  return ANSWERS[language].arrived(readerName(bot, unknown));
}

async function no({ bot, note, language }: Answering, line: number | null): Promise<string | null> {
  const [slips] = offersOf(note, 'slips', line);
  if (slips === undefined) return null;
  await bot.journal.append(bot.clock.now(), { type: 'silenced', client: slips.client });
  return ANSWERS[language].silent(bot.rules.clientOfSlug(slips.client)?.name ?? slips.client);
}

/** The announcements that the note offers, those of a line or a client where one is named. */
function announcementsOf({ note }: Answering, { number, client }: ReplyOrder): OfferOf<'announcement'>[] {
  return offersOf(note, 'announcement', number).filter((offer) => client === null || offer.client === client);
}

function nameOf({ bot }: Answering, client: string): string {
  return bot.rules.clientOfSlug(client)?.name ?? client;
}

async function agreeTo(
  { bot, language, note }: Answering,
  offers: readonly OfferOf<'announcement'>[],
): Promise<string> {
  const said = ANSWERS[language];
  const agreement = await approveAnnouncement(bot, offers);
  if (agreement.result !== 'agreed') return agreement.result === 'over' ? said.over : said.shownAnew;
  const { timeZone } = bot.rules;
  const now = bot.clock.now().toZonedDateTimeISO(timeZone);
  const mails = agreement.mails.map(({ client, dueAt }) => {
    const at = noteWords(language).when(dueAt.toZonedDateTimeISO(timeZone), now);
    return `${nameOf({ bot, language, note }, client)} ${at}`;
  });
  return said.agreed(mails);
}

async function answerAnnouncement(
  answering: Answering,
  offers: readonly OfferOf<'announcement'>[],
  { order, number, client, text }: ReplyOrder & { text: string },
): Promise<string | null> {
  const { bot, language } = answering;
  const [first] = offers;
  const said = ANSWERS[language];
  if (first === undefined) return null;
  switch (order) {
    case 'send':
      return await agreeTo(answering, offers);
    case 'skip':
      // Without a name there is no telling whom she means, unless there is one alone.
      if (number === null && client === null && offers.length > 1) return null;
      for (const offer of offers) await skipAnnouncement(bot, offer);
      return said.skipped(offers.map((offer) => nameOf(answering, offer.client)));
    case 'undo':
      await undoAnnouncement(bot, first);
      return said.nobodyTold;
    case 'edit': {
      if (text === '' || offers.length > 1) return null;
      const subject = bot.journal.ledger.texts.get(first.key)?.subject ?? '';
      await editAnnouncement(bot, first, { subject, text });
      return said.edited;
    }
    default:
      return null;
  }
}

/** Answers `order`, which answers the note; `text` is what stands below EDIT. Always a text. */
export async function answerNote(
  answering: Answering,
  order: ReplyOrder & { text: string },
): Promise<string> {
  const { language } = answering;
  const announcements = announcementsOf(answering, order);
  const told = await answerAnnouncement(answering, announcements, order);
  if (told !== null) return told;
  const [mail] = mailsOf(answering, order.number);
  const nothing = ANSWERS[language].nothingOffered(order.order);
  switch (order.order) {
    case 'yes':
      return (await yes(answering, order.number)) ?? nothing;
    case 'no':
      return (await no(answering, order.number)) ?? nothing;
    case 'skip':
    case 'undo':
      return mail === undefined ? nothing : await stopMail(answering, mail);
    case 'why':
      return mail?.why == null ? ANSWERS[language].noWhy : ANSWERS[language].why(mail.why);
    default:
      return nothing;
  }
}

/** Ticks lines of a list of likely clients: they are clients from now on. */
export async function tickClients(
  { bot, note, language }: Answering,
  { numbers }: TickOrder,
): Promise<string> {
  const names: string[] = [];
  const problems: string[] = [];
  for (const number of numbers) {
    const [offer] = offersOf(note, 'client', number);
    if (offer === undefined) {
      problems.push(ANSWERS[language].noLine(number));
      continue;
    }
    const name = offer.name || offer.address;
    if (bot.rules.clients.has(offer.address)) {
      names.push(name);
      continue;
    }
    const taken = bot.rules.allClients.map(({ slug }) => slug);
    const slug = clientSlug(offer.name, offer.address, taken);
    const client = { name, address: offer.address, language: offer.language };
    const problem = await editWorkspace(bot, 'clients.yaml', addClient(slug, client));
    if (problem === null) names.push(name);
    else problems.push(problem);
  }
  return [...(names.length > 0 ? [ANSWERS[language].ticked(names.join(', '))] : []), ...problems].join(' ');
}
