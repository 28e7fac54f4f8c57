/**
 * The instants that are given to commands: "2026-10-08T10:00+02:00", or a local time in the workspace's zone.
 */
import { Temporal } from 'temporal-polyfill';
import { DriverseatError } from '../shared/errors.js';

/** How an instant is written. */
export const INSTANT_FORMS = 'Write it like 2026-10-08T10:00, or with its offset: 2026-10-08T10:00+02:00.';

/** Mail was written after the one, and no calendar here is kept up to the other. */
const EARLIEST = Temporal.Instant.from('1900-01-01T00:00Z');
const LATEST = Temporal.Instant.from('2200-01-01T00:00Z');

function isInReach(at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, EARLIEST) >= 0 && Temporal.Instant.compare(at, LATEST) < 0;
}

function instantIn(text: string, zone: string): Temporal.Instant | null {
  for (const read of [
    () => Temporal.Instant.from(text),
    () => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant(),
  ]) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return null;
}

/**
 * An instant with its offset; without one the local time in the zone, the first where it exists twice. Null: neither, or
 * before 1900, or after 2199. A zone's name in brackets would be passed over, and is refused.
 */
export function readInstantIn(text: string, zone: string): Temporal.Instant | null {
  const at = text.includes('[') ? null : instantIn(text, zone);
  return at !== null && isInReach(at) ? at : null;
}

/** The instant of a flag `--at`. @throws DriverseatError `usage` */
export function instantFlag(text: string, zone: string): Temporal.Instant {
  const at = readInstantIn(text, zone);
  if (at !== null) return at;
  throw new DriverseatError('usage', `--at ${text} is no instant`, { fix: INSTANT_FORMS });
}
