/**
 * One note about many flagged mails, when they come faster than notes may (plan/note-limits.ts).
 */
import type { GoneMail, JudgedMail, NoteSetting, NoteText } from './judged-mail.js';
import { mailLine } from './look-twice.js';
import type { NoteWords } from './note-words.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

const MOST_LINES = 100;

function goneLine(mail: GoneMail, words: NoteWords): string {
  const flags = mail.flags.map((flag) => words.flags[flag]).join(', ');
  return `${visibleText(mail.authorAddress, 120)} · ${flags} (${mail.points}) · ${words.merged.gone}`;
}

function subjectOf(mails: readonly (JudgedMail | GoneMail)[], { merged }: NoteWords): string {
  const [first, ...others] = mails;
  if (first === undefined || others.length > 0) return merged.subject(mails.length);
  const address = 'judgement' in first ? first.author.address : first.authorAddress;
  return merged.subjectOfOne(visibleText(address, 120));
}

/** Writes the note about mails that can be quoted, and such that have left INBOX meanwhile. */
export function mergedNote(mails: readonly (JudgedMail | GoneMail)[], setting: NoteSetting): NoteText {
  const words = noteWords(setting.language);
  const shown = mails.slice(0, MOST_LINES);
  const rest = mails.length - shown.length;
  const lines = [
    ...(mails.length > 1 ? [words.merged.opening(mails.length)] : []),
    ...shown.map(
      (mail, index) =>
        `${String(index + 1).padStart(3)}  ${'judgement' in mail ? mailLine(mail, setting) : goneLine(mail, words)}`,
    ),
    ...(rest > 0 ? [words.lookTwice.more(rest)] : []),
    `${words.merged.nothingSent} ${words.footer}`,
  ];
  return { subject: subjectOf(mails, words), text: `${lines.join('\n')}\n` };
}
