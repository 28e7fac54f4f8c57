/**
 * The note about a client's mail that can't wait and came outside contact hours (UX.md, rule 4).
 */
import type { Temporal } from 'temporal-polyfill';
import { fold } from '../message/new-text/fold.js';
import type { NoteSetting, NoteText } from './judged-mail.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** The mail, as its author wrote it. */
export type UrgentTold = { address: string; subject: string; receivedAt: Temporal.ZonedDateTime };

/** The label of the note, where the subject begins with it: it would stand there twice. */
const LABEL = /^(?:urgent|acil)(?: ?:+ *| ?[-!,.]+(?: +|$))/u;

/** In capitals it needs no sign behind it. */
const CAPITAL_LABEL = /^(?:URGENT|AC[İI]L) +/;

function withoutLabel(subject: string): string {
  const label = (CAPITAL_LABEL.exec(subject) ?? LABEL.exec(fold(subject)))?.[0] ?? '';
  return subject.slice(label.length) || subject;
}

/** Writes the note. */
export function urgentNote(
  { address, subject, receivedAt }: UrgentTold,
  { language, now }: NoteSetting,
): NoteText {
  const { urgent, footer, noSubject, when } = noteWords(language);
  const text = urgent.text(visibleText(address, 120), when(receivedAt, now));
  return {
    subject: urgent.subject(withoutLabel(visibleText(subject)) || noSubject),
    text: `${text} ${footer}\n`,
  };
}
