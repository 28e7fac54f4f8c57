/**
 * The note that shows a text which would answer clients by itself, and asks for her yes.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { Offer } from '../ledger/offer.js';
import { approvedTexts } from './approved-texts.js';
import type { NoteSetting, NoteText } from './judged-mail.js';
import type { NumberedLine } from './numbered-lines.js';
import { type Sample, sampleLines } from './welcome.js';
import { noteWords } from './words.js';

/** Writes the note about the texts, at least one. */
export function approvalNote(samples: readonly Sample[], { language }: NoteSetting): NoteText {
  const words = noteWords(language);
  const lines = [...sampleLines(samples, language).slice(1), '', words.footer];
  return { subject: words.welcome.approvalSubject, text: `${lines.join('\n')}\n` };
}

/** A text that waits for her yes, as a line. */
export function unapprovedLine(sample: Sample, offer: Offer, language: NoteLanguage): NumberedLine {
  const text = noteWords(language).welcome.unapproved(approvedTexts([sample], language));
  return { text, offer, block: ['---', ...sample.text.split('\n'), '---'] };
}
