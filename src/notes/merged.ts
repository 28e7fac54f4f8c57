/**
 * One note about many flagged mails, when they come faster than notes may (plan/note-limits.ts).
 */
import type { JudgedMail, NoteSetting, NoteText } from './judged-mail.js';
import { mailLine } from './look-twice.js';
import { noteWords } from './words.js';

const MOST_LINES = 100;

/** Writes the note; `null` in `mails` is one that has left INBOX meanwhile and can no longer be quoted. */
export function mergedNote(mails: readonly (JudgedMail | null)[], setting: NoteSetting): NoteText {
  const words = noteWords(setting.language);
  const shown = mails.slice(0, MOST_LINES);
  const rest = mails.length - shown.length;
  const lines = [
    words.merged.opening(mails.length),
    ...shown.map(
      (mail, index) =>
        `${String(index + 1).padStart(3)}  ${mail === null ? words.merged.gone : mailLine(mail, setting)}`,
    ),
    ...(rest > 0 ? [words.lookTwice.more(rest)] : []),
    words.footer,
  ];
  return { subject: words.merged.subject(mails.length), text: `${lines.join('\n')}\n` };
}
