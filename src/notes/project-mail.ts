/**
 * A project's mail as she reads it before it leaves: what was understood, the mail in full, and what happens if she does
 * nothing (UX.md T2, T3, T12).
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../judgement/context.js';
import type { News, ToldProject } from '../ledger/news.js';
import { firstName } from './first-name.js';
import type { NoteSetting } from './judged-mail.js';
import { phaseName } from './phase-name.js';
import type { Held, ProjectMailWords, ShownAgain } from './project-mail-words.js';
import { englishProjectMail } from './project-mail-words-en.js';
import { turkishProjectMail } from './project-mail-words-tr.js';
import { hourOrDay, hourThere } from './said-hour.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** What becomes of it: it leaves by itself, would have in live mode, waits for SEND, or is held. */
export type Fate = 'leaves' | 'rehearsed' | 'waits' | Held;

/** A mail as shown; `at` is when it leaves, in her zone. */
export type ShownProjectMail = {
  news: News;
  reader: { name: string; timeZone: string };
  at: Temporal.ZonedDateTime;
  fate: Fate;
  /** SEND lets it leave at once: now is in her hours, and the hour is none that she said. */
  sendsNow: boolean;
  subject: string;
  text: string;
  isInThread: boolean;
  again: ShownAgain | null;
  /** The phases of a moved date; none where it is shown anew: the one that is told. */
  moves: readonly { name: string; from: Temporal.PlainDate; to: Temporal.PlainDate }[];
  /** Ready sentences: the second that day, an unanswered mail. */
  warnings: readonly string[];
};

const WORDS: Record<NoteLanguage, ProjectMailWords> = { en: englishProjectMail, tr: turkishProjectMail };

/** The words of a language. */
export function projectMailWords(language: NoteLanguage): ProjectMailWords {
  return WORDS[language];
}

/** "bio 75 %", "bio's new date (Mon 19 Oct 2026)". */
export function newsLabel(news: News, language: NoteLanguage): string {
  const { label } = WORDS[language];
  switch (news.tells) {
    case 'who-writes':
      return label.whoWrites;
    case 'move':
      return label.move(news.project, noteWords(language).day(Temporal.PlainDate.from(news.to)));
    case 'done':
      return label.done(news.projects[0].project);
    case 'correction':
      return label.correction(news.projects[0].project);
    case 'update': {
      const [first, ...more] = news.projects;
      if (first === undefined || more.length > 0)
        return label.updates(news.projects.map(({ project }) => project).join(', '));
      return label.update(first.project, first.percent);
    }
  }
}

/** "16:15", with its day where that is another; " (15:15 in London)" behind it. */
export function leavingHour(
  at: Temporal.ZonedDateTime,
  timeZone: string,
  setting: Pick<NoteSetting, 'language' | 'now'>,
): string {
  return hourOrDay(at, setting) + hourThere(at, timeZone, setting.language);
}

function factsOf(
  { project, percent, remark, next, needFromYou }: ToldProject,
  language: NoteLanguage,
): string[] {
  const words = WORDS[language];
  const day = next?.date == null ? null : noteWords(language).day(Temporal.PlainDate.from(next.date));
  return [
    words.project(project),
    ...(percent === null ? [] : [words.percent(percent)]),
    ...(next === null ? [] : [[phaseName(next.what, language), day].filter(Boolean).join(' ')]),
    ...(remark === null ? [] : [`"${remark}"`]),
    ...(needFromYou === null ? [] : [words.need(needFromYou)]),
  ];
}

/** What was read: the facts of the news. */
function readLine({ news, moves }: ShownProjectMail, language: NoteLanguage): string[] {
  const words = WORDS[language];
  const { day } = noteWords(language);
  if (news.tells === 'who-writes') return [];
  if (news.tells !== 'move') return [words.read(news.projects.flatMap((told) => factsOf(told, language)))];
  const told = {
    name: news.phase,
    from: Temporal.PlainDate.from(news.from),
    to: Temporal.PlainDate.from(news.to),
  };
  const dates = (moves.length > 0 ? moves : [told]).map(({ name, from, to }) =>
    words.moved(phaseName(name, language), day(from), day(to)),
  );
  return [
    words.read([
      words.project(news.project),
      ...dates,
      ...(news.remark === null ? [] : [`"${news.remark}"`]),
    ]),
  ];
}

/** What becomes of it if she does nothing, and what she can say. */
export function ifNothingText(
  { fate, sendsNow, at, reader }: ShownProjectMail,
  setting: NoteSetting,
): string {
  const { ifNothing: said, answers, held } = WORDS[setting.language];
  const when = leavingHour(at, reader.timeZone, setting);
  switch (fate) {
    case 'leaves':
      return `${said.leaves(when)}   ${sendsNow ? answers.leaves : answers.atItsHour}`;
    case 'rehearsed':
      return said.rehearsed(when);
    case 'waits':
      return `${said.waits}   ${answers.waits}`;
    default:
      return `${said.held(held[fate])}   ${answers.atItsHour}`;
  }
}

/** The mail between two lines of hyphens. */
export function mailBlock(
  { subject, text, isInThread }: Pick<ShownProjectMail, 'subject' | 'text' | 'isInThread'>,
  language: NoteLanguage,
): string[] {
  const words = WORDS[language];
  const head = isInThread
    ? words.inThread(visibleText(subject, 200))
    : words.subject(visibleText(subject, 200));
  return [`--- ${head} ---`, ...text.split('\n'), '---'];
}

/** The lines of the receipt or note, without its footer. */
export function projectMailText(shown: ShownProjectMail, setting: NoteSetting): string {
  const { again } = WORDS[setting.language];
  return [
    ...readLine(shown, setting.language),
    ...(shown.again === null ? [] : [again[shown.again]]),
    ...mailBlock(shown, setting.language),
    ...shown.warnings,
    ifNothingText(shown, setting),
  ].join('\n');
}

/** "bio 75 % to Tom – leaves 16:15". */
export function projectMailSubject(
  { news, reader, at, fate }: ShownProjectMail,
  setting: NoteSetting,
): string {
  const words = WORDS[setting.language];
  const label = newsLabel(news, setting.language);
  const name = firstName(reader.name);
  if (fate === 'rehearsed') return words.rehearsed(label, name);
  if (fate === 'waits') return words.waits(label, name);
  if (fate !== 'leaves') return words.heldBack(label, name);
  const when = hourOrDay(at, setting);
  if (news.tells !== 'move') return words.leaves(label, name, when);
  const day = noteWords(setting.language).day(Temporal.PlainDate.from(news.to));
  return words.hears(news.project, day, { name, when });
}
