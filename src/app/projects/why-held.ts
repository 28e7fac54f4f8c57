/**
 * What of hers holds a planned mail, in a few words: a stop, a pause, an illness, or for what she neither ordered
 * nor agreed to, its client's pause.
 */
import { approvedText } from '../../ledger/mail-text.js';
import type { MailKind, MailRecord } from '../../ledger/planned-mail.js';
import { firstName } from '../../notes/first-name.js';
import { projectMailWords } from '../../notes/project-mail.js';
import type { Bot } from '../bot.js';
import { heldBy } from './shown-mail.js';

/** What goes by itself, whether she agreed to its words or not. */
const AUTOMATIC: ReadonlySet<MailKind> = new Set(['auto-reply', 'inquiry-reply', 'announcement']);

/** "paused, until you order resume"; null where nothing holds it. */
export function whyHeld(bot: Bot, { key, kind, client }: MailRecord): string | null {
  const { noteLanguage, settings } = bot.rules;
  const words = projectMailWords(noteLanguage).held;
  const held = heldBy(bot);
  // A pause is for the bot's mail; a draft of her own goes all the same.
  if (held !== null && !(held === 'paused' && kind === 'draft')) return words[held];
  const isUpdate = kind === 'scheduled' && approvedText(bot.journal.ledger, key) === null;
  const isPaused = settings.paused.some((pause) => pause.what === 'client' && pause.client === client);
  if (!(isUpdate || AUTOMATIC.has(kind)) || !isPaused || client === null) return null;
  const name = bot.rules.clientOfSlug(client)?.name ?? client;
  return words.client(firstName(name), client);
}
