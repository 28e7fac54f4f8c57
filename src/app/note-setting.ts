/** How notes are written right now: the language, the threshold and the hour. */
import type { NoteSetting } from '../notes/judged-mail.js';
import type { Bot } from './bot.js';

/** The setting for a note that is composed now. */
export function noteSetting(bot: Bot): NoteSetting {
  const { noteLanguage, lookTwiceAt, timeZone } = bot.rules;
  return { language: noteLanguage, lookTwiceAt, now: bot.clock.now().toZonedDateTimeISO(timeZone) };
}
