/**
 * A start, or a look, after a while in which mail was due: she reads when nobody looked, and what that means for each (UX.md,
 * "bot was down"). A laptop that sleeps is the common case.
 */
import { Temporal } from 'temporal-polyfill';
import { lastLookAt } from '../journal/alive.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import { type AbsenceKind, absenceNote } from '../notes/absence.js';
import { mailLabel } from '../notes/mail-kinds.js';
import { machineMs } from '../shared/clock.js';
import type { Bot } from './bot.js';
import { noteSetting } from './note-setting.js';
import { mailWaits } from './projects/mail-waits.js';
import { readerName } from './tell-trouble.js';

/** A shorter gap is a restart. */
const SHORTEST_MINUTES = 30;
/** A running bot looks each minute; a shorter gap is a line that was down for a moment. */
const SHORTEST_GAP_MS = 3_600_000;

/** Whether it leaves by itself as soon as it may, or would have, and is too late by now. */
function isLeaving(bot: Bot, mail: MailRecord): boolean {
  if (mail.state !== 'planned') return mail.state === 'claimed';
  const waits = mailWaits(bot, mail);
  return waits === null || waits.what === 'late';
}

/** At a start: puts the note among the pending ones, where the last look is long past and something was due since. */
export function tellAbsence(bot: Bot, aliveAt: Temporal.Instant | null): void {
  const from = lastLookAt(bot.journal.ledger, aliveAt);
  if (from === null || from.until(bot.clock.now()).total({ unit: 'minutes' }) < SHORTEST_MINUTES) return;
  tellMissed(bot, 'off', from);
}

/** A look has ended. */
export function rememberLook(bot: Bot): void {
  bot.looked = { at: bot.clock.now(), machineMs: machineMs(bot.clock) };
}

/** Before a look: the same note where the one before is long past. What the sandbox steps its clock by is no sleep. */
export function tellGap(bot: Bot): void {
  const { looked } = bot;
  if (looked === null || machineMs(bot.clock) - looked.machineMs < SHORTEST_GAP_MS) return;
  tellMissed(bot, 'blind', looked.at);
}

function tellMissed(bot: Bot, kind: AbsenceKind, from: Temporal.Instant): void {
  const { ledger } = bot.journal;
  const to = bot.clock.now();
  // The next look may fail, too: then this one is told once.
  const about = `absence ${from}`;
  if (bot.pending.some((pending) => pending.about === about)) return;
  const { noteLanguage, timeZone } = bot.rules;
  const due = [...ledger.mails.values()].filter((mail) => {
    const at = Temporal.Instant.from(mail.dueAt);
    const isMeanwhile = Temporal.Instant.compare(from, at) < 0 && Temporal.Instant.compare(at, to) <= 0;
    return isMeanwhile && isLeaving(bot, mail);
  });
  if (due.length === 0) return;
  const zoned = (at: Temporal.Instant): Temporal.ZonedDateTime => at.toZonedDateTimeISO(timeZone);
  const mails = due.map((mail) => ({
    what: `${mailLabel(mail, noteLanguage)} → ${readerName(bot, mail)}`,
    dueAt: zoned(Temporal.Instant.from(mail.dueAt)),
  }));
  const note = absenceNote({ kind, from: zoned(from), to: zoned(to), mails }, noteSetting(bot));
  bot.pending.push({ subject: 'trouble', about, note });
}
