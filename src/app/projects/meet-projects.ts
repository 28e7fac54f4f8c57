/**
 * The first look at a project whose client had heard of it before the bot came: what its file says then is no news to them, and
 * all that she writes into it afterwards is.
 */
import { projectsMet } from '../../plan/heard-facts.js';
import type { Bot } from '../bot.js';

/**
 * Remembers the projects that are seen so for the first time.
 * @throws DriverseatError of the journal
 */
export async function meetProjects({ rules, journal, clock }: Bot): Promise<void> {
  const now = clock.now();
  const today = now.toZonedDateTimeISO(rules.timeZone).toPlainDate();
  const met = projectsMet(journal.ledger, rules.projects, today);
  if (met.length > 0) await journal.append(now, ...met);
}
