/**
 * The note about a draft in `Driverseat/Send when open` that does not leave: why, and what she can do.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoteSetting, NoteText } from './judged-mail.js';
import { mailReason } from './mail-reasons.js';
import type { PlainReason } from './note-words.js';
import { visibleText } from './visible-text.js';
import { wayAdvice } from './way-reasons.js';
import { noteWords } from './words.js';

/**
 * Why it stays; `at` is when it would have left, or when the line broke as it left. `failed`, and `late` where something kept
 * it until then, say what of the server or the line it was, as the journal's code.
 */
export type StayReason =
  | { why: 'failed'; trouble: string }
  | { why: 'late'; trouble: string | null }
  | { why: Exclude<PlainReason, 'late'> }
  | { why: 'unfit'; addresses: readonly string[] }
  | { why: 'rehearsal'; at: Temporal.ZonedDateTime }
  | { why: 'unknown'; at: Temporal.ZonedDateTime };

/** Writes the note; `what` is the draft's subject or its reader. */
export function draftStaysNote(what: string, reason: StayReason, setting: NoteSetting): NoteText {
  const { draft, footer, noSubject } = noteWords(setting.language);
  return {
    subject: draft.subject(visibleText(what, 60) || noSubject),
    text: `${textOf(reason, setting)} ${footer}\n`,
  };
}

function textOf(reason: StayReason, setting: NoteSetting): string {
  const { draft, when } = noteWords(setting.language);
  if (reason.why === 'unknown') return draft.unknown(when(reason.at, setting.now));
  const advice = 'trouble' in reason ? wayAdvice(reason.trouble, setting.language) : '';
  return draft.text(whyOf(reason, setting), advice);
}

function whyOf(reason: Exclude<StayReason, { why: 'unknown' }>, { language, now }: NoteSetting): string {
  const { draft, when } = noteWords(language);
  switch (reason.why) {
    case 'failed':
      return mailReason(reason.trouble, language);
    case 'late':
      return reason.trouble === null
        ? draft.reasons.late
        : `${draft.reasons.late} (${mailReason(reason.trouble, language)})`;
    case 'unfit':
      return draft.unfit(reason.addresses.map((address) => visibleText(address, 120)).join(', '));
    case 'rehearsal':
      return draft.rehearsal(when(reason.at, now));
    default:
      return draft.reasons[reason.why];
  }
}
