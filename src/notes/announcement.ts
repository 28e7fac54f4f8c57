/**
 * The note that shows her an announcement before anybody gets it: the rule as it was read, who hears of it and when, every
 * text in full with its number (UX.md T9).
 */
import { Temporal } from 'temporal-polyfill';
import type { NoContactRule } from '../calendar/contact-policy.js';
import { sayDaysOff, type WeeklyRule } from '../calendar/say-days-off.js';
import type { NoteLanguage } from '../judgement/context.js';
import type { Offer } from '../ledger/offer.js';
import type { AnnouncementWords, AskedWhy, LeftOutWhy } from './announcement-words.js';
import { englishAnnouncement } from './announcement-words-en.js';
import { turkishAnnouncement } from './announcement-words-tr.js';
import type { NoteSetting, NoteText } from './judged-mail.js';
import type { NumberedLine } from './numbered-lines.js';
import { hourThere } from './said-hour.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** A client's mail as it would leave; `at` is in her zone. */
export type ShownMail = {
  client: { slug: string; name: string; address: string; timeZone: string };
  at: Temporal.ZonedDateTime;
  subject: string;
  text: string;
};

/** What of her rules changes; `firstDay` is the first day on which they hold. */
export type ShownChange = { rules: readonly NoContactRule[]; firstDay: Temporal.PlainDate };

/** Everything that the note shows, the mails in the order of their numbers, from 1. */
export type ShownAnnouncement = {
  change: ShownChange;
  why: AskedWhy;
  /** It takes the place of an earlier announcement. */
  isInPlace: boolean;
  /** When the first one leaves; null: as soon as she agrees. */
  from: Temporal.ZonedDateTime | null;
  /** Public holidays up to the first day. */
  holidays: readonly { date: Temporal.PlainDate; name: string }[];
  mails: readonly ShownMail[];
  leftOut: readonly { name: string; why: LeftOutWhy }[];
  isRehearsal: boolean;
};

const WORDS: Record<NoteLanguage, AnnouncementWords> = { en: englishAnnouncement, tr: turkishAnnouncement };
const MOST_NAME = 60;

/** "no contact on Thursdays, from Thu 15 Oct 2026". */
export function whatChanges({ rules, firstDay }: ShownChange, language: NoteLanguage): string {
  const { day } = noteWords(language);
  const breaks = rules.filter((rule) => rule.kind === 'dates');
  const [from] = breaks.map((rule) => rule.from).toSorted(Temporal.PlainDate.compare);
  const to = breaks
    .map((rule) => rule.to)
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
  if (from !== undefined && to !== undefined) return WORDS[language].away(day(from), day(to));
  const weekly = rules.filter((rule): rule is WeeklyRule => rule.kind === 'weekly');
  return WORDS[language].weekly(sayDaysOff(weekly, language) ?? '', day(firstDay));
}

function mailLines(mail: ShownMail, number: number, setting: NoteSetting): string[] {
  const { language, now } = setting;
  const { name, address, timeZone } = mail.client;
  const reader = `${visibleText(name, MOST_NAME)} <${visibleText(address, 120)}>`;
  const { mailSubject } = WORDS[language];
  const { when } = noteWords(language);
  return [
    '',
    `${String(number).padStart(2)}  ${reader} · ${when(mail.at, now)}${hourThere(mail.at, timeZone, language)}`,
    '---',
    mailSubject(mail.subject),
    '',
    ...mail.text.split('\n'),
    '---',
  ];
}

function answerLines(mails: readonly ShownMail[], why: AskedWhy, { language }: NoteSetting): string[] {
  const { answers, ifNothing } = WORDS[language];
  return [answers(mails.at(-1)?.client.slug ?? ''), `${ifNothing[why]} ${noteWords(language).footer}`];
}

/** A client's text of an announcement that the others had already; or, `isChanged`, one that reads otherwise than she agreed to. */
export type LaterText = {
  isChanged: boolean;
  change: ShownChange;
  /** When it leaves on SEND, in her zone. */
  at: Temporal.ZonedDateTime;
  text: { name: string; subject: string; body: string };
  offer: Offer;
};

/** The line of a text that waits, of a change of which nobody was told. */
export function waitingLine(
  change: ShownChange,
  { text: { name, subject, body }, offer }: LaterText,
  language: NoteLanguage,
): NumberedLine {
  const { waiting, mailSubject } = WORDS[language];
  return {
    text: waiting(whatChanges(change, language), visibleText(name, MOST_NAME)),
    offer,
    block: ['---', mailSubject(subject), '', ...body.split('\n'), '---'],
  };
}

/** Writes the note. */
export function announcementNote(shown: ShownAnnouncement, setting: NoteSetting): NoteText {
  const { language, now } = setting;
  const { day, when, footer } = noteWords(language);
  const words = WORDS[language];
  const what = whatChanges(shown.change, language);
  const { mails, why, from } = shown;
  const lines = [
    words.read(what),
    shown.isInPlace ? words.inPlace : null,
    words.why[why],
    shown.isRehearsal ? words.rehearsal : null,
    mails.length === 0 ? words.nobody : words.hear(mails.length, from === null ? null : when(from, now)),
    ...shown.leftOut.map((client) => words.leftOut(visibleText(client.name, MOST_NAME), client.why)),
    ...shown.holidays.map(({ date, name }) => words.holiday(day(date), name)),
    ...(mails.length === 0 ? [footer] : answerLines(mails, why, setting)),
    ...mails.flatMap((mail, index) => mailLines(mail, index + 1, setting)),
  ];
  const text = lines.filter((line) => line !== null).join('\n');
  return { subject: words.subject(what, mails.length), text: `${text}\n` };
}

/** Writes the note about announcements that leave at another hour; hours are in her zone. */
export function announcementMovedNote(
  moved: readonly { name: string; from: Temporal.ZonedDateTime; at: Temporal.ZonedDateTime }[],
  { language, now }: NoteSetting,
): NoteText {
  const { moved: words } = WORDS[language];
  const { when, footer } = noteWords(language);
  const lines = moved.map(({ name, from, at }) =>
    words.line(visibleText(name, MOST_NAME), when(from, now), when(at, now)),
  );
  return {
    subject: words.subject(moved.length),
    text: `${[words.text, ...lines, words.ifNothing, footer].join('\n')}\n`,
  };
}

/** Writes the note about rules (`what`, as the file has them) that are gone; names of clients who heard of them, or were to. */
export function announcementGoneNote(
  what: string,
  { stopped, told }: { stopped: readonly string[]; told: readonly string[] },
  { language }: NoteSetting,
): NoteText {
  const { gone } = WORDS[language];
  const namesOf = (all: readonly string[]): string =>
    all.map((name) => visibleText(name, MOST_NAME)).join(', ');
  const lines = [
    gone.text(what),
    ...(stopped.length === 0 ? [] : [gone.stopped(namesOf(stopped))]),
    ...(told.length === 0 ? [] : [gone.told(namesOf(told))]),
    noteWords(language).footer,
  ];
  return { subject: gone.subject(what), text: `${lines.join('\n')}\n` };
}

/** Writes the note that says, in rehearsal, who would have been told by now. */
export function wouldHaveGoneNote(
  change: ShownChange,
  names: readonly string[],
  { language }: NoteSetting,
): NoteText {
  const { subject, text } = WORDS[language].wouldHaveGone;
  const said = text(whatChanges(change, language));
  const all = names.map((name) => visibleText(name, MOST_NAME)).join(', ');
  return { subject, text: `${said} ${all}. ${noteWords(language).footer}\n` };
}
