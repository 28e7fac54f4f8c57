/**
 * The header block of a mail or of one of its parts: RFC 5322 section 2.2, and what broken programs make of it.
 *
 * A line that is no field is left out where fields follow (a line that was wrapped without indent); where none
 * follow, the body has begun without its blank line.
 */
import type { HeaderField } from '../../message/parsed-mail.js';
import { decodeHeaderBytes } from './charset.js';
import { LIMITS, runOut, type Spending } from './limits.js';

/**
 * `bodyAt` is where the body begins, in bytes of what was read, also where the fields before it were more than is read;
 * `isEnded` is false where no blank line was found: then there is no body.
 */
export type HeaderBlock = { fields: HeaderField[]; bodyAt: number; isEnded: boolean };

const CR = 13;
const LF = 10;

const FIELD_NAME = /^([!-9;-~]+)[ \t]*:/;

/** Fields that only a header block has; a line of prose may have a colon too. */
const KNOWN_FIELD =
  /^(?:from|to|cc|sender|reply-to|subject|date|message-id|in-reply-to|references|received|return-path|delivered-to|mime-version|content-[a-z-]{2,30}|list-[a-z-]{2,30}|x-[a-z0-9-]{2,60}|dkim-signature|arc-[a-z-]{2,40}|authentication-results|auto-submitted|precedence)[ \t]*:/i;

/** Reads the header block at the start of `bytes`. */
export function readHeaderBlock(bytes: Buffer, spent: Spending): HeaderBlock {
  const { end: whole, bodyAt, isEnded } = findEnd(bytes);
  const end = Math.min(whole, Math.max(0, LIMITS.headerBytes - spent.headerBytes));
  const isCut = end < whole;
  if (isCut) runOut(spent, 'header-bytes');
  spent.headerBytes += end;
  const block = bytes.toString('latin1', 0, end);
  const fields: HeaderField[] = [];
  for (let at = 0; at < block.length; ) {
    const next = fieldEnd(block, at);
    const found = FIELD_NAME.exec(block.slice(at, Math.min(next, at + 1_000)));
    if (found === null) {
      if (!mayGoOn(block, next, isCut)) return { fields, bodyAt: at, isEnded: true };
    } else {
      if (spent.headers >= LIMITS.headers) {
        runOut(spent, 'headers');
        break;
      }
      spent.headers += 1;
      const value = block.slice(at + found[0].length, next);
      fields.push({ name: (found[1] ?? '').toLowerCase(), value: unfold(value) });
    }
    at = next;
  }
  return { fields, bodyAt, isEnded };
}

/** Whether these fields make a usable header block (AUTOREPLY.md A11). */
export function isUsable(fields: readonly HeaderField[]): boolean {
  return fields.some(({ name }) => KNOWN_FIELD.test(`${name}:`));
}

/** The first empty line. */
function findEnd(bytes: Buffer): { end: number; bodyAt: number; isEnded: boolean } {
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at];
    if (first === LF) return { end: at, bodyAt: at + 1, isEnded: true };
    if (first === CR && bytes[at + 1] === LF) return { end: at, bodyAt: at + 2, isEnded: true };
    const feed = bytes.indexOf(LF, at);
    if (feed < 0) break;
    at = feed + 1;
  }
  return { end: bytes.length, bodyAt: bytes.length, isEnded: false };
}

/** Behind the field at `at`: its line and those that are indented below it. */
function fieldEnd(block: string, at: number): number {
  let end = at;
  do {
    const feed = block.indexOf('\n', end);
    end = feed < 0 ? block.length : feed + 1;
  } while (block[end] === ' ' || block[end] === '\t');
  return end;
}

/** How far is looked for a field behind a line that is none, in lines. */
const LOOK_AHEAD = 20;

/** Whether a line that is no field stands among fields: some follow, or it was cut within. */
function mayGoOn(block: string, next: number, isCut: boolean): boolean {
  return (isCut && next === block.length) || isFollowedByFields(block, next);
}

function isFollowedByFields(block: string, from: number): boolean {
  let at = from;
  for (let line = 0; line < LOOK_AHEAD && at < block.length; line += 1) {
    if (KNOWN_FIELD.test(block.slice(at, at + 100))) return true;
    at = fieldEnd(block, at);
  }
  return false;
}

/** `latin1` holds a byte in each unit. */
function unfold(latin1: string): string {
  const line = /[\r\n\0]/.test(latin1) ? latin1.replace(/\r?\n|\0/g, '').replaceAll('\r', ' ') : latin1;
  return decodeHeaderBytes(line).trim();
}
