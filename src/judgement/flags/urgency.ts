/**
 * urgency: presses for delivery, start or answer (REDFLAGS.md): words of hurry, or a term of at most seven days.
 */
import { saidUntil } from './below-the-name.js';
import type { Case, Evidence } from './case.js';
import { hurry } from './hurry.js';
import { nearTimes } from './near-times.js';

/** The evidence of pressure, none of it in the small print under the mail or in a slogan below the name. */
export function urgency(c: Case): Evidence[] {
  const { reading } = c;
  const smallPrint = reading.all('small-print')[0];
  const end = smallPrint === undefined ? Number.POSITIVE_INFINITY : reading.sentenceOf(smallPrint.from).from;
  const until = saidUntil(reading);
  return [...hurry(reading), ...nearTimes(c)].filter(
    ({ from }) => from < end && (reading.cut.at[from] ?? 0) < until,
  );
}
