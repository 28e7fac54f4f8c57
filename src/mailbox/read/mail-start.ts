/**
 * Where does the mail begin, and where does it end? What files have that a message in a mailbox has not.
 *
 * A byte order mark, blank lines, the "From " line of an mbox file, CR alone as line break (old Macs, broken gateways).
 * Of an mbox file with several messages the first is read.
 */

const CR = 13;
const LF = 10;

/** The start of a header field as it must look behind blank lines and "From " lines; printable ASCII and a colon. */
const FIELD_START = /^[!-9;-~]{1,80}[ \t]*:/;

/** "From dana@bakery.example Mon Nov  2 10:00:00 2026": RFC 4155; old programs leave the address out. */
const MBOX_LINE = /^>?From .*\d{2}:\d{2}/;

/** The mail in `bytes`, with line breaks that end in LF. */
export function cutMail(bytes: Buffer): Buffer {
  const broken = withLineFeeds(bytes);
  const start = skipBlank(broken);
  const head = firstLine(broken, start);
  if (!MBOX_LINE.test(head)) return broken.subarray(start);
  let at = start;
  while (MBOX_LINE.test(firstLine(broken, at))) at = lineEnd(broken, at);
  return broken.subarray(at, nextMboxLine(broken, at));
}

/** Turns CR alone into LF where it is what ends the first line. */
function withLineFeeds(bytes: Buffer): Buffer {
  const first = bytes.indexOf(CR);
  if (first < 0 || bytes[first + 1] === LF) return bytes;
  const feed = bytes.indexOf(LF);
  const isFirstBreak = feed < 0 || first < feed;
  const next = bytes[first + 1];
  if (!isFirstBreak || !(next === CR || FIELD_START.test(bytes.toString('latin1', first + 1, first + 100))))
    return bytes;
  const turned = Buffer.from(bytes);
  for (let at = turned.indexOf(CR); at >= 0; at = turned.indexOf(CR, at + 1)) {
    if (turned[at + 1] !== LF) turned[at] = LF;
  }
  return turned;
}

function skipBlank(bytes: Buffer): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let at = mark;
  while (at < bytes.length && isBlank(bytes[at])) at += 1;
  const head = bytes.toString('latin1', at, at + 100);
  return FIELD_START.test(head) || head.startsWith('From ') ? at : mark;
}

function isBlank(byte: number | undefined): boolean {
  return byte === CR || byte === LF || byte === 32 || byte === 9;
}

function firstLine(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', at, Math.min(lineEnd(bytes, at), at + 300));
}

function lineEnd(bytes: Buffer, at: number): number {
  const feed = bytes.indexOf(LF, at);
  return feed < 0 ? bytes.length : feed + 1;
}

/** Where the next message of an mbox file begins: a "From " line with a time, below a blank line. */
function nextMboxLine(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('\nFrom ', from); at >= 0; at = bytes.indexOf('\nFrom ', at + 1)) {
    const isBelowBlank = bytes[at - 1] === LF || (bytes[at - 1] === CR && bytes[at - 2] === LF);
    if (isBelowBlank && MBOX_LINE.test(firstLine(bytes, at + 1))) return at + 1;
  }
  return bytes.length;
}
