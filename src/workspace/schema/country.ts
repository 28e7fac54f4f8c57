/**
 * Which codes of countries are taken: those that ISO 3166-1 has assigned, and those of two places beside it that have
 * holidays of their own, the Canary Islands (IC) and Kosovo (XK); each alone, or with a region of ISO 3166-2 (GB-ENG).
 *
 * A code out of use, or in use elsewhere (UK), would be a country without public holidays.
 */
import { nearestName } from '../../shared/errors.js';
import { type Reading, shown } from './reading.js';
import { readRegion } from './regions.js';

/** Codes that name a region, and are assigned to no country: unions, parts of countries, what stands for nothing. */
const NO_COUNTRIES = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Languages in which a country may be called by its name. */
const NAME_LANGUAGES = ['en', 'tr'];

/** What people write that is neither a code nor a country's name in the lists. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    TR: ['turkey', 'turkiye', 'tur'],
    US: ['usa', 'america', 'united states of america', 'abd'],
    GB: ['britain', 'great britain', 'gbr'],
    'GB-ENG': ['england', 'ingiltere', 'en'],
    'GB-SCT': ['scotland'],
    'GB-WLS': ['wales'],
    'GB-NIR': ['northern ireland'],
    NL: ['holland'],
    CZ: ['czech republic'],
  }).flatMap(([code, names]) => names.map((name): [string, string] => [name, code])),
);

/** The code that stands for `code` today: GB for UK, and mostly itself. */
function codeInUse(code: string): string {
  return new Intl.Locale('und', { region: code }).region ?? code;
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
}

function isAssigned(code: string, names: Intl.DisplayNames): boolean {
  return names.of(code) !== undefined && codeInUse(code) === code && !NO_COUNTRIES.includes(code);
}

function codesByName(names: Intl.DisplayNames): [name: string, code: string][] {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const assigned = codes.filter((code) => isAssigned(code, names));
  return NAME_LANGUAGES.map(namesIn).flatMap((inLanguage) =>
    assigned.map((code): [string, string] => [inLanguage.of(code) ?? code, code]),
  );
}

/** The code that was probably meant by a code in small letters or out of use, or by the name of a country or of a part of one. */
function meantCode(text: string, names: Intl.DisplayNames): string | null {
  const other = OTHER_NAMES.get(text.toLowerCase());
  if (other !== undefined) return other;
  if (/^[a-z]{2}$/i.test(text)) {
    const code = codeInUse(text.toUpperCase());
    return isAssigned(code, names) ? code : null;
  }
  const codes = new Map([...OTHER_NAMES, ...codesByName(names)]);
  return codes.get(nearestName(text, codes.keys()) ?? '') ?? null;
}

/** A code with a region behind its hyphen; a country that isn't one is told as such. */
function readWithRegion(text: string, names: Intl.DisplayNames): Reading<string> | null {
  const [, country = '', region = ''] = /^([a-z]{2})-(.+)$/i.exec(text) ?? [];
  const code = country === '' ? '' : codeInUse(country.toUpperCase());
  if (code === '' || !isAssigned(code, names)) return null;
  return readRegion(text, code, region);
}

/** Two letters of a country that there is, in capitals; behind them a region of it or none. */
export function readCountry(text: string): Reading<string> {
  const names = namesIn('en');
  if (/^[A-Z]{2}$/.test(text) && isAssigned(text, names)) return { value: text };
  const withRegion = readWithRegion(text, names);
  if (withRegion !== null) return withRegion;
  const meant = meantCode(text, names);
  const example =
    'Write its two capital letters (ES, TR …), with its region where that has days of its own (GB-ENG, DE-BY), or leave it out.';
  const fix = meant === null ? example : `Did you mean "${meant}"?`;
  return { what: `${shown(text)} is no code of a country`, fix };
}
