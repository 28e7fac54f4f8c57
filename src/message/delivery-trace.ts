/**
 * The fields by which a message is known that came in over a mail server, so that its `From:` proves nothing (AUTOREPLY.md 5.1,
 * points 2 and 7).
 */
import type { HeaderField } from './parsed-mail.js';

const ARRIVAL =
  /^(?:delivered-to|x-delivered-to|(?:x-)?envelope-to|x-original-to|x-rcpt-to|authentication-results|arc-.*|received-spf|x-gm-original-to)$/;

/** What the copies in Sent carry, too, where the provider files them: Gmail's have both. */
const TRANSIT_FIELDS = ['received', 'x-received', 'return-path'] as const;

/** Whether only a mail server's arrival leaves this field. */
export function isArrivalField({ name, value }: HeaderField): boolean {
  if (name === 'x-ms-exchange-organization-authas') return /anonymous/i.test(value);
  return ARRIVAL.test(name);
}

/** Whether copies in Sent may carry the field, too: Received, Return-Path and the like. */
export function isTransitField({ name }: HeaderField): boolean {
  return TRANSIT_FIELDS.some((field) => field === name);
}
