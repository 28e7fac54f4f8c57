/**
 * The note about a draft in `Driverseat/Send when open` that does not leave: why, and what she can do.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoteSetting, NoteText } from './judged-mail.js';
import type { PlainReason } from './note-words.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** Why it stays; `at` is when it would have left. */
export type StayReason =
  | { why: PlainReason }
  | { why: 'unfit'; addresses: readonly string[] }
  | { why: 'rehearsal'; at: Temporal.ZonedDateTime };

/** Writes the note; `what` is the draft's subject or its reader. */
export function draftStaysNote(what: string, reason: StayReason, setting: NoteSetting): NoteText {
  const { draft, footer, noSubject } = noteWords(setting.language);
  const text = draft.text(whyOf(reason, setting));
  return { subject: draft.subject(visibleText(what, 60) || noSubject), text: `${text} ${footer}\n` };
}

function whyOf(reason: StayReason, { language, now }: NoteSetting): string {
  const { draft, when } = noteWords(language);
  switch (reason.why) {
    case 'unfit':
      return draft.unfit(reason.addresses.map((address) => visibleText(address, 120)).join(', '));
    case 'rehearsal':
      return draft.rehearsal(when(reason.at, now));
    default:
      return draft.reasons[reason.why];
  }
}
