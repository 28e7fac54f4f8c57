/**
 * What a server said to an error, for the reader of ours.
 */

const LIMIT = 200;

/** "; it said: …" on one line and cut; '' where it said nothing. */
export function saidText(said = ''): string {
  const text = said.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return text === '' ? '' : `; it said: ${text.slice(0, LIMIT)}`;
}
