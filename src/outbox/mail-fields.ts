/**
 * How single header fields of a mail to a client are written: RFC 5322 section 3.6, AUTOREPLY.md section 2.
 *
 * Names, subjects and ids come from strangers: what could end a line, hide a character or turn the reading direction is
 * taken out here, before the composer encodes the rest.
 */
import type { Temporal } from 'temporal-polyfill';

/** In code points. */
const MAX_SUBJECT = 200;
const MAX_NAME = 100;

/** RFC 5322 section 2.1.1: a line has at most 998 characters, and an id can't be folded. */
const MAX_ID = 900;

const MAX_REFERENCES = 20;

/** Control characters and the line ends of Unicode. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/** What can't be seen, and turns the reading direction or hides text; not the joiners of emoji and of Persian. */
const HIDDEN = /(?!\p{Join_Control})[\p{Cf}\p{Cs}]/gu;

/** One line without such characters, single blanks, at most `most` code points. */
function oneLine(text: string, most: number): string {
  const line = text
    // Cut twice: a stranger's subject may be megabytes long, and what is taken out doesn't count.
    .slice(0, most * 10)
    .replace(BREAKS, ' ')
    .replace(HIDDEN, '')
    // Decoded once already: what looks like an encoded word now was meant to be decoded by the next reader.
    .replaceAll('=?', '= ?')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...line].slice(0, most).join('').trim();
}

/** A display name fit for a header; '' where it has line breaks or could be read as another address. */
export function cleanName(name: string): string {
  const line = name.trim();
  return line.includes('@') || line.search(BREAKS) >= 0 ? '' : oneLine(line, MAX_NAME);
}

/** A subject fit for a header, at most 200 code points. */
export function cleanSubject(subject: string): string {
  return oneLine(subject, MAX_SUBJECT);
}

/** Marks of answers and automatic answers, as far as the last "Auto:" among them. */
const STACKED = /^(?:\p{L}{1,4}(?:\[\d{1,3}\])? ?: ?){0,20}auto: ?/iu;

/** Where there was no subject, in the reply's language. */
const WITHOUT: ReadonlyMap<string, string> = new Map([['tr', 'Otomatik yanıt']]);

/**
 * The subject of an auto-reply in `language` (RFC 3834 section 3.1.5): "Auto: " once, and the original; 200 code points in
 * all.
 */
export function autoReplySubject(original: string, language: string): string {
  const bare = cleanSubject(original).replace(STACKED, '').trim();
  return bare === '' ? (WITHOUT.get(language) ?? 'Automated reply') : cleanSubject(`Auto: ${bare}`);
}

/** The date of a header. */
export function mailDate(date: Temporal.Instant): string {
  return new Date(date.epochMilliseconds).toUTCString().replace('GMT', '+0000');
}

/** The message that is answered; ids without angle brackets. */
export type ParentMessage = {
  messageId: string | null;
  inReplyTo: readonly string[];
  references: readonly string[];
};

/** The ids of the two thread fields; `references` is empty where there is no parent with an id. */
export type ThreadFields = { inReplyTo: string | null; references: string[] };

function isId(id: string): boolean {
  return id.length <= MAX_ID && /^[!-;=?-~]+$/.test(id);
}

/** RFC 5322 section 3.6.4: the parent's references (or its one In-Reply-To) and its id; at most 20, first and last. */
export function threadFields(parent: ParentMessage | null): ThreadFields {
  if (parent === null || parent.messageId === null || !isId(parent.messageId)) {
    return { inReplyTo: null, references: [] };
  }
  const { messageId, inReplyTo, references } = parent;
  const before = references.length > 0 || inReplyTo.length !== 1 ? references : inReplyTo;
  const ids = new Set([...before.filter((id) => isId(id) && id !== messageId), messageId]);
  const [root = messageId, ...others] = ids;
  return { inReplyTo: messageId, references: [root, ...others.slice(1 - MAX_REFERENCES)] };
}
