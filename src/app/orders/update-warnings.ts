/**
 * What she should know before an ordered mail leaves: a client who waits for her answer, a day that is past, mail that came back.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../../judgement/context.js';
import type { Ledger } from '../../ledger/ledger.js';
import { isSooner, type News } from '../../ledger/news.js';
import { comparableAddress } from '../../message/addresses.js';
import { firstName } from '../../notes/first-name.js';
import { phaseName } from '../../notes/phase-name.js';
import { projectMailWords } from '../../notes/project-mail.js';
import { visibleText } from '../../notes/visible-text.js';
import { noteWords } from '../../notes/words.js';
import { stepOverdue } from '../../plan/overdue-step.js';
import { bouncedAt } from '../../plan/reply-limits.js';
import type { Client } from '../../projects/client.js';
import { nextStep, overdueStep } from '../../projects/next-step.js';
import type { Project } from '../../projects/project.js';
import type { Bot } from '../bot.js';
import { waitingLetter } from '../conversation/waiting-letter.js';
import type { LineOutcome } from './begun-line.js';

/** What the client waits for comes first in her eyes; an ordered mail goes all the same (UX.md, rule 11). */
export function unansweredWarning(
  bot: Bot,
  { client, project }: { client: Client; project: string },
): string[] {
  const letter = waitingLetter(bot, { client: client.slug, project });
  if (letter === null) return [];
  const name = firstName(client.name);
  return [projectMailWords(bot.rules.noteLanguage).unanswered(name, visibleText(letter.subject, 80))];
}

/** The day on which mail to the client came back; null where it didn't, or long ago. */
export function cameBackOn({ journal, clock, rules }: Bot, { address }: Client): Temporal.PlainDate | null {
  const at = bouncedAt(journal.ledger, comparableAddress(address), clock.now());
  return at === null ? null : at.toZonedDateTimeISO(rules.timeZone).toPlainDate();
}

/** What she ordered to such an address waits for her word; `returned` is the day on which mail came back. */
export function cameBackText({ rules }: Bot, { address }: Client, returned: Temporal.PlainDate): string {
  const { noteLanguage: language } = rules;
  return projectMailWords(language).cameBack(visibleText(address, 120), noteWords(language).day(returned));
}

/** The same in its receipt. */
export function cameBackWarning(bot: Bot, client: Client, { cameBackOn: day }: LineOutcome): string[] {
  return day === undefined ? [] : [cameBackText(bot, client, Temporal.PlainDate.from(day))];
}

/** Of a project's mail: the day on which it is ordered, and the one on which it leaves. */
export type LeavingOn = { today: Temporal.PlainDate; day: Temporal.PlainDate };

/** What is next on the day of the order, and past when the mail leaves; null where nothing is. */
function pastByThen(
  project: Project,
  { today, day }: LeavingOn,
): { what: string; date: Temporal.PlainDate } | null {
  const { what, date } = nextStep(project, today) ?? { what: '', date: null };
  return date === null || Temporal.PlainDate.compare(date, day) >= 0 ? null : { what, date };
}

/** What the template of a day that moves can't say where the notice leaves on `day`. */
function moveWarning(
  news: News & { tells: 'move' },
  day: Temporal.PlainDate,
  said: ReturnType<typeof projectMailWords>,
): string[] {
  if (isSooner(news)) return news.remark === null ? [] : [said.sooner];
  const order = Temporal.PlainDate.compare(Temporal.PlainDate.from(news.from), day);
  return order < 0 ? [said.movedLate] : order === 0 ? [said.movedThatDay] : [];
}

/**
 * A day that is past when the mail leaves is no promise: the mail names none, and she reads why; of a date that moves she
 * reads what the template can't say. `ledger` is null where none is known.
 */
export function pastDayWarning(
  news: News,
  { project, ledger }: { project: Project; ledger: Ledger | null },
  on: LeavingOn,
  { language, timeZone }: { language: NoteLanguage; timeZone: string },
): string[] {
  const { today, day } = on;
  const said = projectMailWords(language);
  if (news.tells === 'move') return moveWarning(news, day, said);
  if (news.tells !== 'update' || news.projects.some(({ next }) => next?.date != null)) return [];
  const overdue =
    ledger === null ? overdueStep(project, day) : stepOverdue(ledger, project, { today: day, timeZone });
  const step = overdue ?? pastByThen(project, on);
  if (step === null) return [];
  const isPast = Temporal.PlainDate.compare(step.date, today) < 0;
  const text = isPast ? said.overdue : said.overdueThen;
  return [text(phaseName(step.what, language), noteWords(language).day(step.date))];
}

/** The same in the receipt of an order that the bot obeys. */
export function overdueWarning(bot: Bot, { project: slug, news }: LineOutcome, on: LeavingOn): string[] {
  const { noteLanguage: language, timeZone } = bot.rules;
  const { ledger } = bot.journal;
  const project = bot.rules.projects.find((other) => other.slug === slug);
  if (project === undefined || news === null) return [];
  return pastDayWarning(news, { project, ledger }, on, { language, timeZone });
}
