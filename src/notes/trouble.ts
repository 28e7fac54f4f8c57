/**
 * The note about a mail to a client that did not go as planned: refused, or of unknown fate (UX.md, error replies).
 */
import type { Temporal } from 'temporal-polyfill';
import type { MailKind } from '../ledger/planned-mail.js';
import type { NoteSetting, NoteText } from './judged-mail.js';
import { mailReason } from './mail-reasons.js';
import { visibleText } from './visible-text.js';
import { wayAdvice } from './way-reasons.js';
import { noteWords } from './words.js';

/** What became of the mail; `why` is the journal's code, and null for what was late without one. */
export type Trouble =
  | { kind: 'failed'; why: string }
  | { kind: 'unknown'; at: Temporal.ZonedDateTime; mail: MailKind }
  | { kind: 'late'; why: string | null }
  | { kind: 'first-arrived' }
  | { kind: 'refused'; addresses: readonly string[] };

/** Writes the note; `name` is the reader's as she calls them. */
export function troubleNote(name: string, trouble: Trouble, setting: NoteSetting): NoteText {
  const words = noteWords(setting.language);
  const who = visibleText(name, 60);
  return { subject: words.trouble.subject(who), text: `${textOf(who, trouble, setting)} ${words.footer}\n` };
}

function kept(why: string, { language }: NoteSetting): [reason: string, advice: string] {
  return [mailReason(why, language), wayAdvice(why, language)];
}

/** How it is sent once more, by her word; an automatic answer is not. */
function againText(mail: MailKind, { language }: NoteSetting): string {
  const { again } = noteWords(language).trouble;
  return mail === 'announcement' || mail === 'draft' ? again[mail] : '';
}

function textOf(name: string, trouble: Trouble, setting: NoteSetting): string {
  const { trouble: said, when } = noteWords(setting.language);
  switch (trouble.kind) {
    case 'failed':
      return said.failed(name, ...kept(trouble.why, setting));
    case 'unknown':
      return said.unknown(name, when(trouble.at, setting.now), againText(trouble.mail, setting));
    case 'late':
      return trouble.why === null ? said.late(name) : said.lateFor(name, ...kept(trouble.why, setting));
    case 'first-arrived':
      return said.firstArrived(name);
    case 'refused':
      return said.refused(name, trouble.addresses.map((address) => visibleText(address, 120)).join(', '));
  }
}
