/**
 * The note about a mail to a client that did not go as planned: refused, or of unknown fate (UX.md, error replies).
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoteSetting, NoteText } from './judged-mail.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** What became of the mail; `why` is the reason as the server or the plan said it. */
export type Trouble =
  | { kind: 'failed'; why: string }
  | { kind: 'unknown'; at: Temporal.ZonedDateTime }
  | { kind: 'late' }
  | { kind: 'first-arrived' }
  | { kind: 'refused'; addresses: readonly string[] };

/** Writes the note; `name` is the reader's as she calls them. */
export function troubleNote(name: string, trouble: Trouble, setting: NoteSetting): NoteText {
  const words = noteWords(setting.language);
  const who = visibleText(name, 60);
  return { subject: words.trouble.subject(who), text: `${textOf(who, trouble, setting)} ${words.footer}\n` };
}

function textOf(name: string, trouble: Trouble, setting: NoteSetting): string {
  const { trouble: said, when } = noteWords(setting.language);
  switch (trouble.kind) {
    case 'failed':
      return said.failed(name, visibleText(trouble.why, 200));
    case 'unknown':
      return said.unknown(name, when(trouble.at, setting.now));
    case 'late':
      return said.late(name);
    case 'first-arrived':
      return said.firstArrived(name);
    case 'refused':
      return said.refused(name, trouble.addresses.map((address) => visibleText(address, 120)).join(', '));
  }
}
