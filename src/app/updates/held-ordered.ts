/**
 * Mail that she ordered or agreed to, and that her own stop, pause or illness holds: a line each morning, so that none of it is
 * forgotten.
 */
import type { MailKind } from '../../ledger/planned-mail.js';
import { heldOrderedLine } from '../../notes/held-ordered.js';
import { mailLabel } from '../../notes/mail-kinds.js';
import type { Bot } from '../bot.js';
import { waitsForSend } from '../projects/mail-waits.js';
import { whyHeld } from '../projects/why-held.js';
import { readerName } from '../tell-trouble.js';

/** What goes by itself, unordered. */
const UNORDERED: ReadonlySet<MailKind> = new Set(['scheduled', 'auto-reply', 'inquiry-reply']);

/** A line for the digest for each reason; none where nothing is held. */
export function heldOrdered(bot: Bot): string[] {
  const { noteLanguage: language } = bot.rules;
  const held = [...bot.journal.ledger.mails.values()].flatMap((mail) => {
    const { kind, state } = mail;
    const isOpen = state === 'planned' || state === 'claimed';
    if (!isOpen || UNORDERED.has(kind) || waitsForSend(bot, mail)) return [];
    const why = whyHeld(bot, mail);
    const label = `${mailLabel(mail, language)} → ${readerName(bot, mail)}`;
    return why === null ? [] : [{ label, why }];
  });
  const reasons = new Set(held.map(({ why }) => why));
  return [...reasons].map((reason) => {
    const labels = held.filter(({ why }) => why === reason).map(({ label }) => label);
    return heldOrderedLine(labels, reason, language);
  });
}
