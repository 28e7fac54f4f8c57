/**
 * Mail that she ordered or agreed to, and that her own stop, pause or illness holds: one line each morning, so that none of it is
 * forgotten.
 */
import { heldOrderedLine } from '../../notes/held-ordered.js';
import { newsLabel } from '../../notes/project-mail.js';
import type { Bot } from '../bot.js';
import { waitsForSend } from '../projects/look-at-news.js';
import { whyHeld } from '../projects/why-held.js';
import { readerName } from '../tell-trouble.js';

/** The line for the digest; none where nothing is held. */
export function heldOrdered(bot: Bot): string[] {
  const { noteLanguage: language } = bot.rules;
  const held = [...bot.journal.ledger.mails.values()].flatMap((mail) => {
    const { kind, state, news } = mail;
    const isOpen = state === 'planned' || state === 'claimed';
    if (!isOpen || news === undefined || kind === 'scheduled' || waitsForSend(bot, mail)) return [];
    const why = whyHeld(bot, mail);
    return why === null ? [] : [{ label: `${newsLabel(news, language)} → ${readerName(bot, mail)}`, why }];
  });
  const [first] = held;
  if (first === undefined) return [];
  const labels = held.map(({ label }) => label);
  return [heldOrderedLine(labels, first.why, language)];
}
