/**
 * Rows A2, A3, A10 and A11: mail that its build gives away — a null sender, a report, a calendar's answer.
 *
 * AUTOREPLY.md section 1, A.
 */
import type { MailPart } from '../parsed-mail.js';
import { cutEvidence } from './evidence.js';
import { anyMarkedHeader, markedHeader } from './header-index.js';
import type { Asked, Row } from './row.js';

/** Parts that make a mail a report. */
export const REPORT_TYPES = new Set([
  'multipart/report',
  'message/delivery-status',
  'message/global-delivery-status',
  'message/disposition-notification',
  'message/global-disposition-notification',
  'message/feedback-report',
  'message/tracking-status',
]);

/** Exim's bounces, and Microsoft's complaint reports, which are no multipart/report. */
const REPORT_FIELDS = ['x-failed-recipients', 'x-hmxmroriginalrecipient'];

function partLike(parts: readonly MailPart[], isLike: (part: MailPart) => boolean): string | null {
  const part = parts.find(isLike);
  return part === undefined ? null : cutEvidence(`part ${part.type}`);
}

function nullReturnPath({ message }: Asked): string | null {
  const path = message.mail.returnPaths.find((address) =>
    /^(?:<?>?$|<?mailer-daemon(?:[@>]|$))/i.test(address.trim()),
  );
  return path === undefined ? null : cutEvidence(`return-path: <${path}>`);
}

function report({ message, headers }: Asked): string | null {
  return (
    partLike(message.mail.parts, (part) => REPORT_TYPES.has(part.type)) ??
    anyMarkedHeader(headers, REPORT_FIELDS)
  );
}

function calendarAnswer({ message, headers }: Asked): string | null {
  return (
    partLike(message.mail.parts, (part) => part.calendarMethod !== null) ??
    markedHeader(headers, 'content-class', (value) => /^urn:content-classes:calendarmessage\b/i.test(value))
  );
}

function unusableBuild({ message }: Asked): string | null {
  if (message.mail.hasNoHeaders) return 'no usable header block';
  return partLike(
    message.mail.parts,
    (part) => part.type === 'message/partial' || (part.depth === 0 && part.type === 'message/rfc822'),
  );
}

/** Row A2. A missing Return-Path is row C6's. */
export const nullSender: Row = {
  id: 'A2',
  class: 'hard',
  barsInquiry: true,
  source: 'RFC 3834 section 2; RFC 3464',
  hit: nullReturnPath,
};

/** Row A3: delivery reports, receipts, abuse reports, wherever in the mail the part stands. */
export const reports: Row = {
  id: 'A3',
  class: 'hard',
  barsInquiry: true,
  source: 'RFC 3464, 8098, 5965, 6533',
  hit: report,
};

/** Row A10: a calendar's request or answer has a METHOD; a plain .ics attachment has none and is no reason. */
export const calendar: Row = {
  id: 'A10',
  class: 'hard',
  barsInquiry: true,
  source: 'RFC 6047',
  hit: calendarAnswer,
};

/** Row A11: nothing that a person's mail client sends. */
export const unusable: Row = {
  id: 'A11',
  class: 'hard',
  barsInquiry: true,
  source: 'robustness; RFC 2046 section 5.2',
  hit: unusableBuild,
};
