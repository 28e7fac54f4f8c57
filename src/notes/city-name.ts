/** The city that a time zone is called by, as notes say it: "London", "Londra". */
import type { NoteLanguage } from '../judgement/context.js';
import { TURKISH_CITIES } from './turkish-cities.js';

/** "New York" for America/New_York; the zone's own English name where the language has no other. */
export function cityName(timeZone: string, language: NoteLanguage): string {
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1);
  const own = language === 'tr' ? TURKISH_CITIES.get(city) : undefined;
  return own ?? city.replaceAll('_', ' ');
}
