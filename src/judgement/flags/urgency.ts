/**
 * urgency: presses for delivery, start or answer (REDFLAGS.md): words of hurry, or a term of at most seven days.
 */
import type { Case, Evidence } from './case.js';
import { hurry } from './hurry.js';
import { nearTimes } from './near-times.js';

/** The evidence of pressure, none of it in the small print under the mail. */
export function urgency(c: Case): Evidence[] {
  const { reading } = c;
  const smallPrint = reading.all('small-print')[0];
  const end = smallPrint === undefined ? Number.POSITIVE_INFINITY : reading.sentenceOf(smallPrint.from).from;
  return [...hurry(reading), ...nearTimes(c)].filter(({ from }) => from < end);
}
