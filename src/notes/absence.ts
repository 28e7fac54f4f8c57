/**
 * The note after the bot was off while mail was due (UX.md, "bot was down").
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../judgement/context.js';
import type { NoteSetting, NoteText } from './judged-mail.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** A mail that was due meanwhile; `what` is "bio 75 % to Tom". */
export type MissedMail = { what: string; dueAt: Temporal.ZonedDateTime };

type Words = {
  subject: string;
  off(from: string, to: string): string;
  due(mails: readonly string[]): string;
  ahead: string;
};

const WORDS: Record<NoteLanguage, Words> = {
  en: {
    subject: 'I was off for a while',
    off: (from, to) => `I was off from ${from} to ${to}.`,
    due: (mails) =>
      mails.length === 1
        ? `One mail was due: ${mails.join('; ')}.`
        : `${mails.length} mails were due: ${mails.join('; ')}.`,
    ahead:
      'What is not more than a day late leaves in your contact hours; about the rest I ask, in a note of its own.',
  },
  tr: {
    subject: 'Bir süre kapalıydım',
    off: (from, to) => `${from} ile ${to} arasında kapalıydım.`,
    due: (mails) => `Bu sırada gidecek e-posta: ${mails.length} (${mails.join('; ')}).`,
    ahead:
      'Bir günden fazla gecikmemiş olan, yazışma saatlerinizde gider; geri kalanları ayrı bir notta sorarım.',
  },
};

/** Writes the note. */
export function absenceNote(
  {
    from,
    to,
    mails,
  }: { from: Temporal.ZonedDateTime; to: Temporal.ZonedDateTime; mails: readonly MissedMail[] },
  { language, now }: NoteSetting,
): NoteText {
  const words = WORDS[language];
  const { when, footer } = noteWords(language);
  const lines = mails.map(({ what, dueAt }) => `${visibleText(what, 120)} (${when(dueAt, now)})`);
  const text = `${words.off(when(from, now), when(to, now))} ${words.due(lines)} ${words.ahead} ${footer}\n`;
  return { subject: words.subject, text };
}
