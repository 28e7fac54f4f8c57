/**
 * The trace that a mail server leaves on top of a message: Return-Path and Received (RFC 5321 section 4.4).
 */
import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';

/** How a message came in: who said hello, how, to whom it goes. */
export type Arrival = { helo: string; protocol: string; host: string; to: string; at: Temporal.Instant };

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Tue, 24 Nov 2026 02:31:05 +0000" (RFC 5322 section 3.3), in UTC. */
function mailDate(instant: Temporal.Instant): string {
  const { dayOfWeek, day, month, year, hour, minute, second } = instant.toZonedDateTimeISO('UTC');
  const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return `${DAYS[dayOfWeek - 1]}, ${day} ${MONTHS[month - 1]} ${year} ${time} +0000`;
}

/** The Received field of a message, with its line end. */
export function receivedField({ helo, protocol, host, to, at }: Arrival): string {
  const id = randomBytes(6).toString('hex');
  return `Received: from ${helo} ([127.0.0.1])\r\n\tby ${host} with ${protocol} id ${id}\r\n\tfor <${to}>;\r\n\t${mailDate(at)}\r\n`;
}

/** The Return-Path field, with its line end: the envelope's sender, `<>` for the null path. */
export function returnPathField(from: string): string {
  return `Return-Path: <${from}>\r\n`;
}
