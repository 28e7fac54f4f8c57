/**
 * What she reads of a stop and of a pause (UX.md T15): what left today, and what is kept.
 */
import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../calendar/local-time.js';
import { sayHour } from '../../calendar/say-hour.js';
import type { NoteLanguage } from '../../judgement/context.js';
import { leftAt, type MailRecord } from '../../ledger/planned-mail.js';
import { mailLabel } from '../../notes/mail-kinds.js';
import type { Bot } from '../bot.js';
import { readerName } from '../tell-trouble.js';

type Words = {
  /** `open`: of whom nobody knows whether they left. */
  stopped(at: string, left: readonly string[], open: readonly string[]): string;
  paused(kept: number): string;
};

const WORDS: Record<NoteLanguage, Words> = {
  en: {
    stopped: (at, left, open) =>
      `Stopped at ${at}. Today ${left.length} ${left.length === 1 ? 'mail' : 'mails'} left${left.length > 0 ? `: ${left.join('; ')}` : ''}.${open.length > 0 ? ` May have left: ${open.join('; ')}.` : ''} Nothing else will until you order resume.`,
    paused: (kept) =>
      `Paused. ${kept} ${kept === 1 ? 'mail is' : 'mails are'} kept and won't leave, auto-replies neither. Mail arrives as ever. RESUME re-dates nothing: I'll ask about those that are late.`,
  },
  tr: {
    stopped: (at, left, open) =>
      `Durduruldu, saat ${at}. Bugün giden e-posta: ${left.length}${left.length > 0 ? ` (${left.join('; ')})` : ''}.${open.length > 0 ? ` Gitmiş olabilir: ${open.join('; ')}.` : ''} Siz "devam" diyene kadar başka hiçbiri gitmez.`,
    paused: (kept) =>
      `Duraklatıldı. ${kept} e-posta bekliyor, hiçbiri gitmez; otomatik yanıtlar da gitmez. E-postalar her zamanki gibi gelir. DEVAM hiçbirinin tarihini değiştirmez: gecikenleri sorarım.`,
  },
};

/** "Tom Hale, 9:00, bio 75 %". */
function leftLine(bot: Bot, mail: MailRecord, language: NoteLanguage): string {
  const left = Temporal.Instant.from(leftAt(mail)).toZonedDateTimeISO(bot.rules.timeZone);
  return `${readerName(bot, mail)}, ${sayHour(left, language)}, ${mailLabel(mail, language)}`;
}

/** What left today, told with the stop; without an end of line. */
export function stoppedText(bot: Bot, language: NoteLanguage): string {
  const { timeZone } = bot.rules;
  const now = bot.clock.now().toZonedDateTimeISO(timeZone);
  const today = [...bot.journal.ledger.mails.values()].filter((mail) =>
    localDate(Temporal.Instant.from(leftAt(mail)).epochMilliseconds, timeZone).equals(now.toPlainDate()),
  );
  const linesOf = (...states: MailRecord['state'][]): string[] =>
    today.filter(({ state }) => states.includes(state)).map((mail) => leftLine(bot, mail, language));
  return WORDS[language].stopped(
    sayHour(now, language, 'second'),
    linesOf('sent'),
    linesOf('sending', 'unknown'),
  );
}

/** How many mails a pause of everything keeps; her own drafts go on. */
export function pausedText(bot: Bot, language: NoteLanguage): string {
  const kept = [...bot.journal.ledger.mails.values()].filter(
    ({ state, kind }) => kind !== 'draft' && (state === 'planned' || state === 'claimed'),
  );
  return WORDS[language].paused(kept.length);
}
