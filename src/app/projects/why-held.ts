/**
 * What of hers holds a planned mail: a stop, a pause, an illness, or for what she neither ordered nor agreed to, its client's
 * pause.
 */
import { goesByItself } from '../../ledger/mail-text.js';
import type { MailKind, MailRecord } from '../../ledger/planned-mail.js';
import { type MailWaits, mailWaitsText } from '../../notes/mail-waits.js';
import type { Asked, Bot } from '../bot.js';
import { heldBy } from './shown-mail.js';

/** What goes by itself, whether she agreed to its words or not. */
const AUTOMATIC: ReadonlySet<MailKind> = new Set(['auto-reply', 'inquiry-reply', 'announcement']);

/** Whether a client's pause holds it: what she ordered or agreed to goes on. */
export function isAutomatic({ journal }: Asked, mail: MailRecord): boolean {
  return AUTOMATIC.has(mail.kind) || goesByItself(journal.ledger, mail);
}

/** What holds it; null where nothing of hers does. */
export function heldMail(
  bot: Asked<'rules' | 'isStopped' | 'isConfigBroken'>,
  mail: MailRecord,
): MailWaits | null {
  const { kind, client } = mail;
  const { settings } = bot.rules;
  const held = heldBy(bot);
  // A pause is for the bot's mail; a draft of her own goes all the same.
  if (held !== null && !(held === 'paused' && kind === 'draft')) return { what: held };
  const isPaused = settings.paused.some((pause) => pause.what === 'client' && pause.client === client);
  if (!isAutomatic(bot, mail) || !isPaused || client === null) return null;
  return { what: 'client', client, name: bot.rules.clientOfSlug(client)?.name ?? client };
}

/** "paused, until you order resume"; null where nothing holds it. */
export function whyHeld(bot: Bot, mail: MailRecord): string | null {
  const held = heldMail(bot, mail);
  return held === null ? null : mailWaitsText(held, bot.rules.noteLanguage);
}
