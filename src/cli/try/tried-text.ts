/**
 * A tried line for people: what was typed, what becomes of it, what she would read, and the mail that would go.
 */
import { whyUnwritten } from '../../app/projects/why-unwritten.js';
import type { NoteLanguage } from '../../judgement/context.js';
import type { TriedMail } from './mail-after.js';
import type { TriedLine } from './tried-line.js';

const INDENT = ' '.repeat(8);

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `${INDENT}${line}`))
    .join('\n');
}

function mailText({ subject, text, to, at }: TriedMail): string {
  return `---\nTo: ${to.join(', ')} · ${at}\nSubject: ${subject} (in a thread: the thread’s)\n\n${text}\n---`;
}

/** The line; `language` is that of her notes. */
export function triedText(line: TriedLine, language: NoteLanguage): string {
  const { text, verdict, reply, mail, noMail } = line;
  const more = [
    ...(reply === undefined ? [] : [reply]),
    ...(mail === undefined ? [] : [mailText(mail)]),
    ...(noMail === undefined ? [] : [whyUnwritten({ ok: false, ...noMail }, language)]),
  ];
  return [`${verdict.padEnd(7)} ${text}`, ...more.map(indented)].join('\n');
}
