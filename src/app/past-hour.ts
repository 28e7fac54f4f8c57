/**
 * An hour that the journal has, as her notes say it: days later it is told with its day.
 */
import { Temporal } from 'temporal-polyfill';
import { hourOrDay } from '../notes/said-hour.js';
import type { Bot } from './bot.js';
import { noteSetting } from './note-setting.js';

/** "16:05", "yesterday 16:05", "Tue 6 Oct 16:05", in her zone; `at` is an instant of the journal. */
export function pastHour(bot: Bot, at: string, smallestUnit: 'minute' | 'second' = 'minute'): string {
  const here = Temporal.Instant.from(at).toZonedDateTimeISO(bot.rules.timeZone);
  return hourOrDay(here, noteSetting(bot), smallestUnit);
}
