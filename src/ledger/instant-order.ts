/**
 * The order of instants as the journal writes them: with as many digits as each needs, so that their texts have another one
 * ("…00.5Z" comes before "…00Z").
 */
import { Temporal } from 'temporal-polyfill';

/** Below 0 where `a` is the earlier one, as sorting wants it; both ISO 8601. */
export function byInstant(a: string, b: string): number {
  return Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b));
}
