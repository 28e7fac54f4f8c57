/**
 * Decides which words of a mail are its author's own: neither quoted, nor forwarded, nor signature, nor footer.
 *
 * Only these words are judged (REDFLAGS.md, "Unit"). Where it is unsure whether a line is the author's, it is kept.
 */
import type { NewText, OwnSpan } from '../message.js';
import type { ParsedMail } from '../parsed-mail.js';
import { dropFooters } from './footer.js';
import { cutLines, type Line } from './lines.js';
import type { Role } from './role.js';
import { rolesOf } from './roles.js';
import { partRunOnLines } from './run-on.js';
import { dropSignatures } from './signature.js';
import { subjectPrefix } from './subject-prefix.js';

/** What {@link newTextOf} needs of a mail. */
export type WrittenMail = Pick<ParsedMail, 'text' | 'subject' | 'textSource'>;

function quotedText(lines: readonly Line[], roles: readonly Role[], from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const role = roles[i];
    if (role?.kind === 'quoted') words.push((lines[i]?.text ?? '').slice(role.markLength));
    else if (role?.kind === 'blank' && words.length > 0) words.push('');
  }
  return words.join('\n').trim();
}

/** The unbroken run of quoted lines with words directly above line `from`: what the author answers there. */
function answeredBy(lines: readonly Line[], roles: readonly Role[], from: number): string | null {
  for (let bottom = from, top = from; ; bottom = top) {
    while (roles[bottom - 1]?.kind === 'blank') bottom -= 1;
    top = bottom;
    while (roles[top - 1]?.kind === 'quoted') top -= 1;
    if (top === bottom) return null;
    const text = quotedText(lines, roles, top, bottom);
    if (text !== '') return text;
  }
}

function spansOf(lines: readonly Line[], roles: readonly Role[]): OwnSpan[] {
  const spans: OwnSpan[] = [];
  let i = 0;
  while (i < lines.length) {
    const first = lines[i];
    if (first === undefined || roles[i]?.kind !== 'own') {
      i += 1;
      continue;
    }
    let last = first;
    let next = i + 1;
    for (; next < lines.length; next += 1) {
      const line = lines[next];
      const kind = roles[next]?.kind;
      if (line === undefined || (kind !== 'own' && kind !== 'blank')) break;
      if (kind === 'own') last = line;
    }
    const indent = first.text.length - first.text.trimStart().length;
    spans.push({ at: first.at + indent, end: last.end, answers: answeredBy(lines, roles, i) });
    i = next;
  }
  return spans;
}

/** The author's new text: `mail.text.slice(at, end)` of its spans, joined with one blank line. */
export function newTextOf(mail: WrittenMail): NewText {
  const lines = partRunOnLines(cutLines(mail.text));
  const prefix = subjectPrefix(mail.subject);
  const isAnswer = prefix !== null || mail.subject.trim() === '' || mail.textSource === 'html';
  const { roles, forwards } = rolesOf(lines, isAnswer);
  dropFooters(lines, roles);
  dropSignatures(mail.text, lines, roles);
  const spans = spansOf(lines, roles);
  return {
    text: spans.map(({ at, end }) => mail.text.slice(at, end)).join('\n\n'),
    spans,
    quoted: quotedText(lines, roles, 0, lines.length),
    isForward: forwards || prefix === 'forward',
  };
}
