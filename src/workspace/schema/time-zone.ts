/**
 * Which names of time zones are taken: those of places, as IANA spells them, and UTC.
 *
 * An offset such as +02:00 knows no summer time, `EST` and `Etc/GMT+5` neither, and the sign of the latter is the
 * wrong way round: each would be an hour off half of the year (DESIGN.md, "an IANA name; +02:00 is refused").
 */
import { Temporal } from 'temporal-polyfill';
import { nearestName } from '../../shared/errors.js';
import { type Reading, shown } from './reading.js';

/** Places whose new name this machine's list may lack: it gives the old one (Asia/Calcutta), and knows both. */
const RENAMED = [
  ...['Africa/Asmara', 'America/Nuuk', 'America/Argentina/Buenos_Aires', 'America/Indiana/Indianapolis'],
  ...['Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Yangon', 'Atlantic/Faroe', 'Europe/Kyiv'],
];

function zoneNames(): string[] {
  return [...RENAMED, ...Intl.supportedValuesOf('timeZone'), 'UTC'];
}

/** The name as IANA spells it; null where this machine knows no such zone. */
function knownName(text: string): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

function isPlace(name: string): boolean {
  return name === 'UTC' || name === 'Etc/UTC' || (name.includes('/') && !/^(?:Etc|SystemV)\//.test(name));
}

/** The zone that was probably meant: a slip of its name, or of its city's alone. */
function meantZone(text: string): string | null {
  const names = zoneNames();
  const whole = nearestName(text, names);
  if (whole !== null) return whole;
  const cities = new Map(names.map((name) => [name.slice(name.lastIndexOf('/') + 1), name]));
  const city = nearestName(text.replaceAll(' ', '_'), cities.keys());
  return city === null ? null : (cities.get(city) ?? null);
}

/** "Europe/Madrid". */
export function readTimeZone(text: string): Reading<string> {
  const known = knownName(text);
  if (known === text && isPlace(text)) return { value: text };
  const meant = known !== null && isPlace(known) ? known : meantZone(text);
  const example = 'Write the name of a place, like Europe/Madrid.';
  if (/^(?:UTC|GMT|Etc\/.*)?[+-]?\d/i.test(text))
    return { what: `${shown(text)} is an offset, which knows no summer time`, fix: example };
  const what = `${shown(text)} is not the name of a time zone`;
  return { what, fix: meant === null ? example : `Did you mean "${meant}"?` };
}
