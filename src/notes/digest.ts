/**
 * The one note each morning (UX.md T16): numbered lines that can be answered, then what goes out and what was kept.
 */
import { Temporal } from 'temporal-polyfill';
import { sayHour } from '../calendar/say-hour.js';
import type { NoteLanguage } from '../judgement/context.js';
import type { Offer } from '../ledger/offer.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import type { KeptTime } from '../plan/kept-time.js';
import { type LaterText, whatChanges } from './announcement.js';
import type { DigestWords } from './digest-words.js';
import { englishDigest } from './digest-words-en.js';
import { turkishDigest } from './digest-words-tr.js';
import type { GoneMail, JudgedMail, NoteSetting, NoteText } from './judged-mail.js';
import { keptLines } from './kept-lines.js';
import { languageName } from './language-name.js';
import { mailLine } from './look-twice.js';
import { mailLabel } from './mail-kinds.js';
import {
  blockLines,
  howToAnswer,
  type NumberedLine,
  numberedOffers,
  numberedTexts,
} from './numbered-lines.js';
import { mailBlock } from './project-mail.js';
import { hourOrDay } from './said-hour.js';
import type { ReadyLine } from './update-lines.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

const WORDS: Record<NoteLanguage, DigestWords> = { en: englishDigest, tr: turkishDigest };

/** A mail that leaves at `at`, in her zone; none does that is only rehearsed. */
type GoingMail = { at: Temporal.ZonedDateTime; isRehearsed: boolean };

/** Something that is asked about twice; `isLast`: this is the second time. */
export type Asked<Thing> = Thing & { isLast: boolean };

/** Everything that a digest tells; names are as she calls people. */
export type Digest = {
  date: Temporal.PlainDate;
  lookAt: readonly (JudgedMail | GoneMail)[];
  unknown: readonly Asked<{ key: string; name: string }>[];
  /** Ready lines, and which client NO silences. */
  precedents: readonly { client: string; text: string }[];
  /** Ready lines about what she promised, and which promise YES and SKIP end. */
  promises: readonly { id: string; text: string }[];
  /** Mails that wait for SEND, in full: clients who have not heard what the others heard. */
  proposals: readonly Asked<LaterText>[];
  /** Project mail that she is asked about. */
  asked: readonly Asked<ReadyLine>[];
  /** Updates that wait until she answers a client: no line of them goes to the waiting line. */
  held: readonly ReadyLine[];
  goingOut: readonly (GoingMail & { name: string } & Pick<MailRecord, 'kind' | 'draft'>)[];
  /** Project mail that goes out by itself, today's and what she has not seen yet; shown in full, oldest first. */
  updates: readonly (ReadyLine & Pick<GoingMail, 'at' | 'isRehearsed'>)[];
  /** What a rehearsal kept back since the last digest, in a sentence; null where nothing was. */
  wouldHaveGone: string | null;
  kept: KeptTime | null;
  /** Whether `mailbox.authservId` is set: without it nothing proves an inquirer. */
  isProofRead: boolean;
  nameOf(client: string): string;
  /** Clients whom she greets in another language than clients.yaml has for them. */
  greetings: readonly { about: string; name: string; greeting: string; language: string }[];
  /** Lines that were asked about twice. */
  waiting: number;
  /** Order mails that could not be read, beyond those told of at once: their beginnings. */
  unreadOrders: readonly string[];
  /** Ready lines about what holds everything, or did since the last digest. They alone are no digest. */
  hindrances: readonly string[];
  /** Ready lines about what she ordered and holds herself, and about what can't be written. */
  heldOrdered: readonly string[];
  /** The beginnings of mails to the order address that were not in Sent. */
  notInSent: readonly string[];
};

/** A digest as a note, with what its numbered lines offer. */
export type WrittenDigest = { note: NoteText; offers: Offer[] };

/** `asked`: what becomes of it without an answer; null where nothing does. */
type Line = NumberedLine & { asked: 'once-more' | 'last-time' | null };

function lookAtText(mail: JudgedMail | GoneMail, setting: NoteSetting): string {
  if ('judgement' in mail) return mailLine(mail, setting);
  const words = noteWords(setting.language);
  const flags = mail.flags.map((flag) => words.flags[flag]).join(', ');
  return `${visibleText(mail.authorAddress, 120)} · ${flags} (${mail.points}) · ${words.merged.gone}`;
}

/** A text that waits for SEND, as a line. */
export function laterLine(
  { isChanged, change, at, text: { name, subject, body }, offer }: LaterText,
  setting: Pick<NoteSetting, 'language' | 'now'>,
): ReadyLine {
  const { language } = setting;
  const words = WORDS[language];
  const reader = visibleText(name, 60);
  return {
    text: isChanged
      ? words.proposeChanged(reader)
      : words.propose(reader, whatChanges(change, language), hourOrDay(at, setting)),
    offer,
    block: mailBlock({ subject, text: body, isInThread: false }, language),
  };
}

/** A mail of unknown fate, as a line. */
export function unknownLine({ key, name }: { key: string; name: string }, language: NoteLanguage): ReadyLine {
  return { text: WORDS[language].unknown(name), offer: { what: 'mail', line: null, key }, block: null };
}

function told(text: string, offer: Offer | null = null): Line {
  return { text, offer, block: null, asked: null };
}

function askedTwice(line: ReadyLine, { isLast }: Asked<unknown>): Line {
  return { ...line, asked: isLast ? 'last-time' : 'once-more' };
}

/** The lines that are hers to answer, in the order of their numbers. */
function numbered(digest: Digest, words: DigestWords, setting: NoteSetting): Line[] {
  const { language } = setting;
  return [
    ...digest.lookAt.map((mail) => told(words.lookAt(lookAtText(mail, setting)))),
    ...digest.unknown.map((mail) => askedTwice(unknownLine(mail, language), mail)),
    ...digest.promises.map(({ id, text }) => told(text, { what: 'promise', line: null, id })),
    ...digest.proposals.map((one) => askedTwice(laterLine(one, setting), one)),
    ...digest.asked.map((line) => askedTwice(line, line)),
    ...digest.held.map((line) => ({ ...line, asked: null })),
    ...digest.precedents.map(({ client, text }) => told(text, { what: 'slips', line: null, client })),
  ];
}

function isLater({ at }: GoingMail, date: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(at.toPlainDate(), date) > 0;
}

function areRehearsed(mails: readonly GoingMail[]): boolean {
  return mails.every(({ isRehearsed }) => isRehearsed);
}

/** What leaves by itself, today and later; updates have the numbers after the first `before`. */
function goingLines(
  { date, goingOut, updates }: Digest,
  before: number,
  words: DigestWords,
  language: NoteLanguage,
): string[] {
  const lines = goingOut.map(({ at, name, ...mail }) =>
    words.going(sayHour(at, language), visibleText(name, 60), mailLabel(mail, language)),
  );
  const today = updates.filter((mail) => !isLater(mail, date));
  const later = updates.filter((mail) => isLater(mail, date));
  const head = areRehearsed([...goingOut, ...today]) ? words.wouldGoOut : words.goingOut;
  const laterHead = areRehearsed(later) ? words.wouldGoLater : words.goingLater;
  return [
    ...(lines.length + today.length === 0 ? [] : ['', `${head} ${lines.join(' · ')}`.trimEnd()]),
    ...numberedTexts(today, before),
    ...(later.length === 0 ? [] : ['', laterHead]),
    ...numberedTexts(later, before + today.length),
  ];
}

function greetingLines({ greetings }: Digest, words: DigestWords, inNotes: NoteLanguage): string[] {
  return greetings.flatMap(({ name, greeting, language }) => [
    '',
    words.greeting(visibleText(name, 60), visibleText(greeting, 60), languageName(language, inNotes)),
  ]);
}

function orderLines({ unreadOrders, notInSent }: Digest, words: DigestWords): string[] {
  return [
    ...(unreadOrders.length > 0 ? ['', words.unreadOrders(unreadOrders)] : []),
    ...notInSent.flatMap((text) => ['', words.notInSent(text)]),
  ];
}

/** Whether there is nothing to tell: then no digest is written. */
export function isEmptyDigest(digest: Digest): boolean {
  const { lookAt, unknown, precedents, promises, proposals, asked, held, goingOut, updates } = digest;
  const { unreadOrders, notInSent, greetings, heldOrdered } = digest;
  const hers = [lookAt, unknown, precedents, promises, proposals, asked, held, unreadOrders, notInSent];
  const isQuiet = digest.kept === null && digest.wouldHaveGone === null;
  return isQuiet && [...hers, greetings, goingOut, updates, heldOrdered].every((list) => list.length === 0);
}

/** What becomes of it all if she does nothing (UX.md, rule 7). */
function ifNothing(lines: readonly Line[], { goingOut, updates }: Digest, setting: NoteSetting): string {
  const { ifNothing: words } = WORDS[setting.language];
  const numbersOf = (fate: Line['asked']): number[] =>
    lines.flatMap(({ asked }, index) => (asked === fate ? [index + 1] : []));
  const onceMore = numbersOf('once-more');
  const lastTime = numbersOf('last-time');
  const going = [...goingOut, ...updates].toSorted((a, b) => Temporal.ZonedDateTime.compare(a.at, b.at));
  const hours = (areKept: boolean): string[] => [
    ...new Set(
      going.filter(({ isRehearsed }) => isRehearsed === areKept).map(({ at }) => hourOrDay(at, setting)),
    ),
  ];
  const leaving = hours(false);
  const rehearsed = hours(true);
  const fates = [
    ...(onceMore.length > 0 ? [words.onceMore(onceMore)] : []),
    ...(lastTime.length > 0 ? [words.lastTime(lastTime)] : []),
    ...(leaving.length > 0 ? [words.leave(leaving)] : []),
    ...(rehearsed.length > 0 ? [words.wouldLeave(rehearsed)] : []),
  ];
  return `${words.start} ${fates.length === 0 ? words.nothing : fates.join('; ')}.`;
}

/** Writes the digest. */
export function digestNote(digest: Digest, setting: NoteSetting): WrittenDigest {
  const words = WORDS[setting.language];
  const forHer = numbered(digest, words, setting);
  const lines = [...forHer, ...digest.updates];
  const offers = numberedOffers(lines);
  const how = howToAnswer(offers, setting.language);
  const text = [
    ...numberedTexts(forHer),
    ...goingLines(digest, forHer.length, words, setting.language),
    ...(digest.wouldHaveGone === null ? [] : ['', digest.wouldHaveGone]),
    ...[...digest.hindrances, ...digest.heldOrdered].flatMap((line) => ['', line]),
    ...keptLines(digest, words, setting.language),
    ...greetingLines(digest, words, setting.language),
    ...orderLines(digest, words),
    ...(digest.waiting > 0 ? ['', words.waiting(digest.waiting)] : []),
    '',
    ...(how === null ? [] : [how]),
    `${ifNothing(forHer, digest, setting)} ${noteWords(setting.language).footer}`,
    ...blockLines(lines),
  ];
  const leaving = [...digest.goingOut, ...digest.updates].filter(
    (mail) => !mail.isRehearsed && !isLater(mail, digest.date),
  );
  const subject = words.subject(digest.date, forHer.length, leaving.length);
  return { note: { subject, text: `${text.join('\n').replace(/^\n+/, '')}\n` }, offers };
}
