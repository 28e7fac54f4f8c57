/**
 * The note after the bot was off, or could not look at the mailbox, while mail was due (UX.md, "bot was down").
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../judgement/context.js';
import type { NoteSetting, NoteText } from './judged-mail.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** A mail that was due meanwhile; `what` is "bio 75 % to Tom". */
export type MissedMail = { what: string; dueAt: Temporal.ZonedDateTime };

/** `off`: it did not run. `blind`: it ran, and the machine slept or the mailbox was out of reach. */
export type AbsenceKind = 'off' | 'blind';

type Words = {
  subject: Record<AbsenceKind, string>;
  away: Record<AbsenceKind, (from: string, to: string) => string>;
  due(mails: readonly string[]): string;
  ahead: string;
};

const WORDS: Record<NoteLanguage, Words> = {
  en: {
    subject: { off: 'I was off for a while', blind: 'I could not look at your mailbox for a while' },
    away: {
      off: (from, to) => `I was off from ${from} to ${to}.`,
      blind: (from, to) =>
        `I could not look at your mailbox from ${from} to ${to}: the machine slept, or the line was down.`,
    },
    due: (mails) =>
      mails.length === 1
        ? `One mail was due: ${mails.join('; ')}.`
        : `${mails.length} mails were due: ${mails.join('; ')}.`,
    ahead:
      'What is not more than a day late leaves in your contact hours; about the rest I ask, in a note of its own.',
  },
  tr: {
    subject: { off: 'Bir süre kapalıydım', blind: 'Bir süre posta kutunuza bakamadım' },
    away: {
      off: (from, to) => `${from} ile ${to} arasında kapalıydım.`,
      blind: (from, to) =>
        `${from} ile ${to} arasında posta kutunuza bakamadım: bilgisayar uykudaydı ya da bağlantı yoktu.`,
    },
    due: (mails) => `Bu sırada gidecek e-posta: ${mails.length} (${mails.join('; ')}).`,
    ahead:
      'Bir günden fazla gecikmemiş olan, iletişim saatlerinizde gider; geri kalanları ayrı bir notta sorarım.',
  },
};

/** What is told. */
export type Absence = {
  kind: AbsenceKind;
  from: Temporal.ZonedDateTime;
  to: Temporal.ZonedDateTime;
  mails: readonly MissedMail[];
};

/** Writes the note. */
export function absenceNote({ kind, from, to, mails }: Absence, { language, now }: NoteSetting): NoteText {
  const words = WORDS[language];
  const { when, footer } = noteWords(language);
  const lines = mails.map(({ what, dueAt }) => `${visibleText(what, 120)} (${when(dueAt, now)})`);
  const away = words.away[kind](when(from, now), when(to, now));
  return { subject: words.subject[kind], text: `${away} ${words.due(lines)} ${words.ahead} ${footer}\n` };
}
