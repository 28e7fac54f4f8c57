/**
 * A tried line for people: what was typed, what becomes of it, what she would read, and the mail that would go.
 */
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

/** The line. */
export function triedText(line: TriedLine): string {
  const { text, verdict, reply, mail } = line;
  const more = [...(reply === undefined ? [] : [reply]), ...(mail === undefined ? [] : [mailText(mail)])];
  return [`${verdict.padEnd(7)} ${text}`, ...more.map(indented)].join('\n');
}
