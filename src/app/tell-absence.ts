/**
 * A start after a while in which mail was due: she reads when the bot was off, and what that means for each (UX.md, "bot was
 * down").
 */
import { Temporal } from 'temporal-polyfill';
import { absenceNote } from '../notes/absence.js';
import { kindName } from '../notes/mail-kinds.js';
import { newsLabel } from '../notes/project-mail.js';
import type { Bot } from './bot.js';
import { noteSetting } from './note-setting.js';
import { readerName } from './tell-trouble.js';

/** A shorter gap is a restart. */
const SHORTEST_MINUTES = 30;

/** Puts the note among the pending ones, where the last look is long past and something was due since. */
export function tellAbsence(bot: Bot): void {
  const { ledger } = bot.journal;
  if (ledger.lastSyncAt === null) return;
  const { noteLanguage, timeZone } = bot.rules;
  const [from, to] = [Temporal.Instant.from(ledger.lastSyncAt), bot.clock.now()];
  if (from.until(to).total({ unit: 'minutes' }) < SHORTEST_MINUTES) return;
  const due = [...ledger.mails.values()].filter(({ state, dueAt }) => {
    const at = Temporal.Instant.from(dueAt);
    const isMeanwhile = Temporal.Instant.compare(from, at) < 0 && Temporal.Instant.compare(at, to) <= 0;
    return isMeanwhile && (state === 'planned' || state === 'claimed');
  });
  if (due.length === 0) return;
  const zoned = (at: Temporal.Instant): Temporal.ZonedDateTime => at.toZonedDateTimeISO(timeZone);
  const mails = due.map((mail) => {
    const label =
      mail.news === undefined ? kindName(mail.kind, noteLanguage) : newsLabel(mail.news, noteLanguage);
    return { what: `${label} → ${readerName(bot, mail)}`, dueAt: zoned(Temporal.Instant.from(mail.dueAt)) };
  });
  const note = absenceNote({ from: zoned(from), to: zoned(to), mails }, noteSetting(bot));
  bot.pending.push({ subject: 'trouble', about: `absence ${ledger.lastSyncAt}`, note });
}
