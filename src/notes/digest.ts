/**
 * The one note each morning (UX.md T16): numbered lines that can be answered, then what goes out and what was kept.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../judgement/context.js';
import type { Offer } from '../ledger/offer.js';
import type { MailKind } from '../ledger/planned-mail.js';
import type { KeptTime } from '../plan/kept-time.js';
import type { DigestWords } from './digest-words.js';
import { englishDigest } from './digest-words-en.js';
import { turkishDigest } from './digest-words-tr.js';
import type { GoneMail, JudgedMail, NoteSetting, NoteText } from './judged-mail.js';
import { mailLine } from './look-twice.js';
import { kindName } from './mail-kinds.js';
import type { ReadyLine } from './update-lines.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

const WORDS: Record<NoteLanguage, DigestWords> = { en: englishDigest, tr: turkishDigest };

/** Everything that a digest tells; names are as she calls people. */
export type Digest = {
  date: Temporal.PlainDate;
  lookAt: readonly (JudgedMail | GoneMail)[];
  unknown: readonly { key: string; name: string }[];
  /** Ready lines, and which client NO silences. */
  precedents: readonly { client: string; text: string }[];
  /** Ready lines about what she promised, and which promise YES and SKIP end. */
  promises: readonly { id: string; text: string }[];
  /** Mails that wait for SEND, in full: clients who have not heard what the others heard. */
  proposals: readonly { text: { name: string; subject: string; body: string }; offer: Offer }[];
  /** Project mail that she is asked about, or that waits for her answer to a client. */
  asked: readonly ReadyLine[];
  goingOut: readonly { at: Temporal.ZonedDateTime; name: string; kind: MailKind }[];
  /** Updates that go out today by themselves, shown in full. */
  updates: readonly ReadyLine[];
  /** What a rehearsal kept back since the last digest, in a sentence; null where nothing was. */
  wouldHaveGone: string | null;
  kept: KeptTime | null;
  nameOf(client: string): string;
  /** Lines that were asked about twice. */
  waiting: number;
  /** Order mails that could not be read, beyond those told of at once: their beginnings. */
  unreadOrders: readonly string[];
  /** The same of mails to the order address that were not in Sent. */
  notInSent: readonly string[];
};

/** A digest as a note, with what its numbered lines offer. */
export type WrittenDigest = { note: NoteText; offers: Offer[] };

type Line = Pick<ReadyLine, 'text' | 'offer'> & { block?: ReadyLine['block'] };

function lookAtText(mail: JudgedMail | GoneMail, setting: NoteSetting): string {
  if ('judgement' in mail) return mailLine(mail, setting);
  const words = noteWords(setting.language);
  const flags = mail.flags.map((flag) => words.flags[flag]).join(', ');
  return `${visibleText(mail.authorAddress, 120)} · ${flags} (${mail.points}) · ${words.merged.gone}`;
}

function proposalText(
  { name, subject, body }: Digest['proposals'][number]['text'],
  words: DigestWords,
): string {
  return [words.propose(visibleText(name, 60)), '---', subject, '', ...body.split('\n'), '---'].join('\n');
}

/** The lines that are hers to answer, in the order of their numbers. */
function numbered(digest: Digest, words: DigestWords, setting: NoteSetting): Line[] {
  return [
    ...digest.lookAt.map((mail) => ({ text: words.lookAt(lookAtText(mail, setting)), offer: null })),
    ...digest.unknown.map(({ key, name }) => ({
      text: words.unknown(name),
      offer: { what: 'mail', line: null, key } satisfies Offer,
    })),
    ...digest.promises.map(({ id, text }) => ({
      text,
      offer: { what: 'promise', line: null, id } satisfies Offer,
    })),
    ...digest.proposals.map(({ text, offer }) => ({ text: proposalText(text, words), offer })),
    ...digest.asked,
    ...digest.precedents.map(({ client, text }) => ({
      text,
      offer: { what: 'slips', line: null, client } satisfies Offer,
    })),
  ];
}

function numberedText({ text }: Line, index: number): string {
  return ` ${String(index + 1).padStart(2)}  ${text}`;
}

/** What leaves by itself; updates have the numbers after the first `before`. */
function goingLines(
  { goingOut, updates }: Digest,
  before: number,
  words: DigestWords,
  language: NoteLanguage,
): string[] {
  if (goingOut.length + updates.length === 0) return [];
  const lines = goingOut.map(({ at, name, kind }) =>
    words.going(
      at.toPlainTime().toString({ smallestUnit: 'minute' }),
      visibleText(name, 60),
      kindName(kind, language),
    ),
  );
  return [
    '',
    `${words.goingOut} ${lines.join(' · ')}`.trimEnd(),
    ...updates.map((line, index) => numberedText(line, before + index)),
  ];
}

/** The full texts under the list, each with its number. */
function blockLines(lines: readonly Line[]): string[] {
  return lines.flatMap(({ block }, index) =>
    block ? ['', ` ${String(index + 1).padStart(2)}`, ...block] : [],
  );
}

function keptLines({ kept, nameOf }: Digest, words: DigestWords): string[] {
  if (kept === null) return [];
  const parts = [
    words.fromClients(kept.clientMails),
    words.replies(kept.replies.map(nameOf)),
    ...(kept.rehearsed.length > 0 ? [words.rehearsed(kept.rehearsed.map(nameOf))] : []),
    words.urgent(kept.urgent),
    words.leftAlone(kept.leftAlone.map(({ client, why }) => words.alone(nameOf(client), why))),
  ];
  return ['', words.kept(kept.days, parts.join(', '))];
}

function orderLines({ unreadOrders, notInSent }: Digest, words: DigestWords): string[] {
  return [
    ...(unreadOrders.length > 0 ? ['', words.unreadOrders(unreadOrders)] : []),
    ...notInSent.flatMap((text) => ['', words.notInSent(text)]),
  ];
}

/** Whether there is nothing to tell: then no digest is written. */
export function isEmptyDigest(digest: Digest): boolean {
  const { lookAt, unknown, precedents, promises, proposals, asked, goingOut, updates } = digest;
  const { unreadOrders, notInSent } = digest;
  const hers = [lookAt, unknown, precedents, promises, proposals, asked, unreadOrders, notInSent];
  const isQuiet = digest.kept === null && digest.wouldHaveGone === null;
  return isQuiet && [...hers, goingOut, updates].every((list) => list.length === 0);
}

type Answer = 'send' | 'skip' | 'yes' | 'no';

const ANSWERS: Record<NoteLanguage, Record<Answer, string>> = {
  en: { send: 'send', skip: 'skip', yes: 'yes', no: 'no' },
  tr: { send: 'gönder', skip: 'atla', yes: 'evet', no: 'hayır' },
};

/** A word that a line takes, by what it offers; lines that take none are left out. */
const TAKES: Partial<Record<Offer['what'], Answer>> = {
  announcement: 'send',
  news: 'skip',
  promise: 'yes',
  mail: 'yes',
  slips: 'no',
};

/** "2 yes": an answer to the first line that takes one; null where none does. */
function exampleOf(offers: readonly Offer[], language: NoteLanguage): string | null {
  const [first = null] = offers.flatMap(({ what, line }) => {
    const answer = TAKES[what];
    return answer === undefined ? [] : [`${line} ${ANSWERS[language][answer]}`];
  });
  return first;
}

/** Writes the digest. */
export function digestNote(digest: Digest, setting: NoteSetting): WrittenDigest {
  const words = WORDS[setting.language];
  const forHer = numbered(digest, words, setting);
  const lines = [...forHer, ...digest.updates];
  const offers = lines.flatMap(({ offer }, index) => (offer === null ? [] : [{ ...offer, line: index + 1 }]));
  const example = exampleOf(offers, setting.language);
  const text = [
    ...forHer.map(numberedText),
    ...goingLines(digest, forHer.length, words, setting.language),
    ...(digest.wouldHaveGone === null ? [] : ['', digest.wouldHaveGone]),
    ...keptLines(digest, words),
    ...orderLines(digest, words),
    ...(digest.waiting > 0 ? ['', words.waiting(digest.waiting)] : []),
    '',
    ...(example === null ? [] : [words.how(example)]),
    `${words.ifNothing} ${noteWords(setting.language).footer}`,
    ...blockLines(lines),
  ];
  const goingOut = digest.goingOut.length + digest.updates.length;
  const subject = words.subject(digest.date, forHer.length, goingOut);
  return { note: { subject, text: `${text.join('\n').replace(/^\n+/, '')}\n` }, offers };
}
