/**
 * What of hers holds a planned mail: a stop, a pause, an illness, or for what she neither ordered nor agreed to, its client's
 * pause.
 */
import { approvedText } from '../../ledger/mail-text.js';
import type { MailKind, MailRecord } from '../../ledger/planned-mail.js';
import { type MailWaits, mailWaitsText } from '../../notes/mail-waits.js';
import type { Asked, Bot } from '../bot.js';
import { heldBy } from './shown-mail.js';

/** What goes by itself, whether she agreed to its words or not. */
const AUTOMATIC: ReadonlySet<MailKind> = new Set(['auto-reply', 'inquiry-reply', 'announcement']);

/** What holds it; null where nothing of hers does. */
export function heldMail(
  bot: Asked<'rules' | 'isStopped' | 'isConfigBroken'>,
  { key, kind, client }: MailRecord,
): MailWaits | null {
  const { settings } = bot.rules;
  const held = heldBy(bot);
  // A pause is for the bot's mail; a draft of her own goes all the same.
  if (held !== null && !(held === 'paused' && kind === 'draft')) return { what: held };
  const isUpdate = kind === 'scheduled' && approvedText(bot.journal.ledger, key) === null;
  const isPaused = settings.paused.some((pause) => pause.what === 'client' && pause.client === client);
  if (!(isUpdate || AUTOMATIC.has(kind)) || !isPaused || client === null) return null;
  return { what: 'client', client, name: bot.rules.clientOfSlug(client)?.name ?? client };
}

/** "paused, until you order resume"; null where nothing holds it. */
export function whyHeld(bot: Bot, mail: MailRecord): string | null {
  const held = heldMail(bot, mail);
  return held === null ? null : mailWaitsText(held, bot.rules.noteLanguage);
}
