/**
 * A tried line for people: what was typed, what becomes of it, what she would read, and the mail that would go.
 */
import type { NoMail, TriedMail } from './mail-after.js';
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

const WHY: Record<NoMail['why'], (template: string, missing: string) => string> = {
  missing: (template, missing) => `Not written: ${template} needs ${missing}, and nothing is known of that.`,
  'no-template': (template) => `Not written: there is no ${template}.`,
  'broken-template': (template) => `Not written: ${template} can’t be used as it stands.`,
};

/** The line. */
export function triedText({ text, verdict, reply, mail, noMail }: TriedLine): string {
  const more = [
    ...(reply === undefined ? [] : [reply]),
    ...(mail === undefined ? [] : [mailText(mail)]),
    ...(noMail === undefined ? [] : [WHY[noMail.why](noMail.template, noMail.missing.join(', '))]),
  ];
  return [`${verdict.padEnd(7)} ${text}`, ...more.map(indented)].join('\n');
}
