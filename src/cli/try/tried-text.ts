/**
 * A tried line for people: what was typed, what becomes of it, what she would read, and the mail that would go.
 */
import type { IgnoredAs } from '../../orders/read-line.js';
import { LEARNED_GREETING } from '../learned-greeting.js';
import type { TriedMail } from './mail-after.js';
import type { TriedLine } from './tried-line.js';

const INDENT = ' '.repeat(8);

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `${INDENT}${line}`))
    .join('\n');
}

function mailText({ subject, text, to, at, isGreetingLearned }: TriedMail): string {
  const head = [to.join(', '), ...(at === undefined ? [] : [at])].join(' · ');
  return `---\nTo: ${head}\nSubject: ${subject} (in a thread: the thread’s)\n\n${text}\n---${isGreetingLearned ? `\n${LEARNED_GREETING}` : ''}`;
}

/** Why a line is left aside; what was not read has its reply. */
const LEFT_ASIDE: Record<IgnoredAs, string | null> = {
  courtesy: 'left aside: a greeting, thanks or a wish, or nothing but signs',
  signed: 'left aside: your name, or what you sign with',
  'edited-text': 'the new text of the mail that you edit',
  below: 'not read: it stands at or below a quote or signature; orders stand above it',
  quoted: 'not read: it is quoted from the note that you answer',
  'not-read': null,
};

/** The line; `as` is why it is none of hers to order with. */
export function triedText(line: TriedLine, as: IgnoredAs | null = null): string {
  const { text, verdict, mail } = line;
  const reply = line.reply ?? (as === null ? null : LEFT_ASIDE[as]);
  const more = [...(reply === null ? [] : [reply]), ...(mail === undefined ? [] : [mailText(mail)])];
  return [`${verdict.padEnd(7)} ${text}`, ...more.map(indented)].join('\n');
}
