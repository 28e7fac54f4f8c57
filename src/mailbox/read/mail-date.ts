/**
 * The instant that a Date field names: RFC 5322 section 3.3 with its obsolete forms, asctime and ISO 8601.
 *
 * Never by `Date.parse`: that takes a time without a zone as one of this machine.
 */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_FIRST =
  /^(?:[a-z]{2,9}\.?,?\s?)?(\d{1,2})[\s-]{1,2}([a-z]{3})[a-z]{0,6}\.?,?[\s-]{1,2}(\d{2,4}),?\s(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,9})?\s?(.{0,40})/i;
const MONTH_FIRST =
  /^(?:[a-z]{2,9},?\s)?([a-z]{3})[a-z]{0,6}\s(\d{1,2}),?\s(?:(\d{4})\s)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([a-z]{2,5}\s)?(\d{4})?\s?(.{0,40})/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})[t\s]{1,9}(\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s?(.{0,40})/i;

/** Hours from UTC: RFC 5322 section 4.3; military letters and unknown names count as UTC, as there. */
const ZONES: Record<string, number> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};
const EUROPEAN_ZONES: Record<string, number> = {
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  BST: 1,
  WEST: 1,
  TRT: 3,
  MSK: 3,
};

/** Milliseconds since the epoch; null where nothing can be read, or no such day exists. */
export function readDate(value: string): number | null {
  const text = plainForm(value);
  const iso = ISO.exec(text);
  if (iso !== null) return instantOf(iso[1], Number(iso[2]) - 1, iso[3], iso.slice(4, 7), iso[7]);
  const plain = DAY_FIRST.exec(text);
  if (plain !== null) return instantOf(plain[3], monthOf(plain[2]), plain[1], plain.slice(4, 7), plain[7]);
  const asctime = MONTH_FIRST.exec(text);
  if (asctime === null) return null;
  const year = asctime[3] ?? asctime[8];
  return instantOf(year, monthOf(asctime[1]), asctime[2], asctime.slice(4, 7), asctime[7] ?? asctime[9]);
}

/** Without comments, and with single spaces, none around colons. */
function plainForm(value: string): string {
  const bare = value.slice(0, 300).replace(/\([^()]*\)/g, ' ');
  return bare.replace(/\s+/g, ' ').replace(/ ?: ?/g, ':').trim();
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.toLowerCase());
}

type Digits = string | undefined;

function instantOf(year: Digits, month: number, day: Digits, time: Digits[], zone: Digits): number | null {
  const [hour = 0, minute = 0, second = 0] = time.map((digits) => Number(digits ?? 0));
  if (year === undefined || month < 0 || month > 11 || hour > 23 || minute > 59 || second > 60) return null;
  const midnight = Date.UTC(fullYear(year), month, Number(day));
  if (new Date(midnight).getUTCDate() !== Number(day)) return null;
  return midnight + ((hour * 60 + minute) * 60 + second) * 1_000 - zoneMinutes(zone ?? '') * 60_000;
}

/** Two digits from 50 on are of the last century, three count from 1900 (RFC 5322 section 4.3). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2_000 + year : 1_900 + year;
  return digits.length === 3 ? 1_900 + year : year;
}

function zoneMinutes(zone: string): number {
  const offset = /^(?:GMT|UTC)?\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/i.exec(zone);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return offset[1] === '-' ? -minutes : minutes;
  }
  const name = /^([a-z]{3,4})\b/i.exec(zone)?.[1]?.toUpperCase() ?? '';
  return 60 * (ZONES[name] ?? EUROPEAN_ZONES[name] ?? 0);
}
