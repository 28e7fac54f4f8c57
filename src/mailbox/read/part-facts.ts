/**
 * What can be told of a part from its first bytes: a calendar's METHOD, an archive that wants a password, what a
 * delivery report says.
 */
import type { MailPart } from '../../message/parsed-mail.js';
import { decodeText } from './charset.js';
import type { Part } from './part-tree.js';
import { decodeTransfer } from './transfer-encoding.js';

/** So much of a part is looked at, still encoded, in bytes. */
const LOOKED_AT = 65_536;

/** RFC 3464 section 2.1, RFC 6533 section 3. */
const STATUS_TYPES = new Set(['message/delivery-status', 'message/global-delivery-status']);

/** Bit 0 of the general purpose flags in a zip's local file header: APPNOTE.TXT sections 4.3.7 and 4.4.4. */
const LOCAL_HEADER = 'PK\x03\x04';
const FLAGS_AT = 6;
const ENCRYPTED = 1;

/** A part as the rest of the program sees it. */
export function toMailPart(part: Part): MailPart {
  return {
    type: part.type,
    params: part.params,
    disposition: part.disposition,
    filename: part.filename,
    depth: part.depth,
    calendarMethod: part.type === 'text/calendar' ? calendarMethod(part) : null,
    isEncryptedArchive: isEncryptedZip(part),
    deliveryStatus: STATUS_TYPES.has(part.type) ? statusText(part) : null,
  };
}

function head(part: Part): Buffer {
  return decodeTransfer(part.body.subarray(0, LOOKED_AT), part.encoding);
}

function statusText(part: Part): string {
  return decodeText(head(part), 'utf-8').replace(/\r\n?/g, '\n');
}

/** The parameter, else the property of the calendar itself: RFC 6047 section 2.4. */
function calendarMethod(part: Part): string | null {
  const named = part.params['method'] ?? '';
  if (named !== '') return named.toUpperCase();
  // A line may be folded anywhere, inside a name too: RFC 5545 section 3.1.
  const lines = decodeText(head(part), 'utf-8').replace(/\r?\n[ \t]/g, '');
  const found = /^METHOD[^:\r\n]{0,100}:\s{0,9}([a-z-]{1,40})/im.exec(lines);
  return found?.[1]?.toUpperCase() ?? null;
}

function mayBeZip({ type, filename, encoding, body }: Part): boolean {
  if (type.includes('zip') || /\.zip$/i.test(filename ?? '')) return true;
  // "UEsDB" is "PK\x03\x04" in base64.
  return type === 'application/octet-stream' && encoding.includes('base64') && body.indexOf('UEsDB') === 0;
}

function isEncryptedZip(part: Part): boolean {
  if (part.body.length === 0 || !mayBeZip(part)) return false;
  const bytes = head(part);
  if (bytes.indexOf(LOCAL_HEADER, 0, 'latin1') !== 0) return false;
  for (let at = 0; at >= 0; at = bytes.indexOf(LOCAL_HEADER, at + 4, 'latin1')) {
    if (((bytes[at + FLAGS_AT] ?? 0) & ENCRYPTED) === ENCRYPTED) return true;
  }
  return false;
}
