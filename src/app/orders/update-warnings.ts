/**
 * What she should know before an ordered mail leaves: a client who waits for her answer, a day that is past, mail that came back.
 */
import { Temporal } from 'temporal-polyfill';
import { isSooner } from '../../ledger/news.js';
import { comparableAddress } from '../../message/addresses.js';
import { firstName } from '../../notes/first-name.js';
import { phaseName } from '../../notes/phase-name.js';
import { projectMailWords } from '../../notes/project-mail.js';
import { visibleText } from '../../notes/visible-text.js';
import { noteWords } from '../../notes/words.js';
import { stepOverdue } from '../../plan/overdue-step.js';
import { bouncedAt } from '../../plan/reply-limits.js';
import type { Client } from '../../projects/client.js';
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

/** A day that is past is no promise: the mail names none, and she reads why. */
export function overdueWarning(
  bot: Bot,
  { project: slug, news }: LineOutcome,
  day: Temporal.PlainDate,
): string[] {
  const { noteLanguage: language } = bot.rules;
  const said = projectMailWords(language);
  if (news?.tells === 'move' && isSooner(news)) return news.remark === null ? [] : [said.sooner];
  if (news?.tells === 'move')
    return Temporal.PlainDate.compare(Temporal.PlainDate.from(news.from), day) <= 0 ? [said.movedLate] : [];
  const project = bot.rules.projects.find((other) => other.slug === slug);
  const namesDay = news?.tells !== 'update' || news.projects.some(({ next }) => next?.date != null);
  if (project === undefined || namesDay) return [];
  const { timeZone } = bot.rules;
  const overdue = stepOverdue(bot.journal.ledger, project, { today: day, timeZone });
  return overdue === null
    ? []
    : [said.overdue(phaseName(overdue.what, language), noteWords(language).day(overdue.date))];
}
