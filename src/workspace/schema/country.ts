/**
 * Which codes of countries are taken: those that ISO 3166-1 has assigned, and those of two places beside it that have
 * holidays of their own, the Canary Islands (IC) and Kosovo (XK).
 *
 * A code out of use, or in use elsewhere (UK), would be a country without public holidays.
 */
import { nearestName } from '../../shared/errors.js';
import { type Reading, shown } from './reading.js';

/** Codes that name a region, and are assigned to no country: unions, parts of countries, what stands for nothing. */
const NO_COUNTRIES = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The code that stands for `code` today: GB for UK, and mostly itself. */
function codeInUse(code: string): string {
  return new Intl.Locale('und', { region: code }).region ?? code;
}

function isAssigned(code: string, names: Intl.DisplayNames): boolean {
  return names.of(code) !== undefined && codeInUse(code) === code && !NO_COUNTRIES.includes(code);
}

/** The code that was probably meant by a code in small letters or out of use, or by the country's name. */
function meantCode(text: string, names: Intl.DisplayNames): string | null {
  if (/^[a-z]{2}$/i.test(text)) {
    const code = codeInUse(text.toUpperCase());
    return isAssigned(code, names) ? code : null;
  }
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const assigned = codes.filter((code) => isAssigned(code, names));
  const codesByName = new Map(assigned.map((code) => [names.of(code) ?? code, code]));
  return codesByName.get(nearestName(text, codesByName.keys()) ?? '') ?? null;
}

/** Two letters of a country that there is; capitals. */
export function readCountry(text: string): Reading<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  if (/^[A-Z]{2}$/.test(text) && isAssigned(text, names)) return { value: text };
  const meant = meantCode(text, names);
  const example = 'Write its two capital letters (ES, TR, GB, US …), or leave it out.';
  const fix = meant === null ? example : `Did you mean "${meant}"?`;
  return { what: `${shown(text)} is no code of a country`, fix };
}
