/**
 * Mail that she ordered or agreed to, and that her own stop, pause or illness holds, and what can't be written until she mends a
 * file: a line each morning, so that none of it is forgotten.
 */
import type { NoteLanguage } from '../../judgement/context.js';
import type { MailKind, MailRecord } from '../../ledger/planned-mail.js';
import { heldOrderedLine, unwrittenLine } from '../../notes/held-ordered.js';
import { mailLabel } from '../../notes/mail-kinds.js';
import { mailWaitsText } from '../../notes/mail-waits.js';
import type { Bot } from '../bot.js';
import { lackOf, waitsForSend } from '../projects/mail-waits.js';
import { whyHeld } from '../projects/why-held.js';
import { readerName } from '../tell-trouble.js';

/** What goes by itself, unordered. */
const UNORDERED: ReadonlySet<MailKind> = new Set(['scheduled', 'auto-reply', 'inquiry-reply']);

function whyOrderedHeld(bot: Bot, mail: MailRecord): string | null {
  return UNORDERED.has(mail.kind) || waitsForSend(bot, mail) ? null : whyHeld(bot, mail);
}

function whyUnwritten(bot: Bot, mail: MailRecord): string | null {
  const lack = lackOf(bot, mail);
  return lack === null ? null : mailWaitsText(lack, bot.rules.noteLanguage);
}

/** A line for each reason. */
function byReason(
  bot: Bot,
  whyOf: typeof whyUnwritten,
  line: (mails: readonly string[], why: string, language: NoteLanguage) => string,
): string[] {
  const { noteLanguage: language } = bot.rules;
  const labels = new Map<string, string[]>();
  for (const mail of bot.journal.ledger.mails.values()) {
    const isOpen = mail.state === 'planned' || mail.state === 'claimed';
    const why = isOpen ? whyOf(bot, mail) : null;
    const label = `${mailLabel(mail, language)} → ${readerName(bot, mail)}`;
    if (why !== null) labels.set(why, [...(labels.get(why) ?? []), label]);
  }
  return [...labels].map(([why, mails]) => line(mails, why, language));
}

/** The digest's lines; none where nothing is held, and all can be written. */
export function heldOrdered(bot: Bot): string[] {
  return [...byReason(bot, whyOrderedHeld, heldOrderedLine), ...byReason(bot, whyUnwritten, unwrittenLine)];
}
