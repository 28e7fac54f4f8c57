/**
 * The first note: what is read, what will never happen, and what the last 30 days would have shown (UX.md T0).
 *
 * It names nothing that does not work yet.
 */
import type { Temporal } from 'temporal-polyfill';
import type { JudgedMail, NoteSetting, NoteText } from './judged-mail.js';
import { mailLine } from './look-twice.js';
import type { LookBackCounts } from './note-words.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** What the look-back found; `lookTwice` are the mails to list, newest first. */
export type LookBack = { counts: LookBackCounts; lookTwice: JudgedMail[] };

/** Writes the welcome note; `folders` are the bot's own, as the server names them. */
export function welcomeNote(
  account: { address: string; since: Temporal.PlainDate; folders: string[] },
  lookBack: LookBack,
  setting: NoteSetting,
): NoteText {
  const words = noteWords(setting.language);
  const lines = [
    words.welcome.reads(visibleText(account.address), words.day(account.since), account.folders.join(', ')),
    words.welcome.promises,
    '',
    words.welcome.lookBack(lookBack.counts),
    ...lookBack.lookTwice.map((mail) => `  ${mailLine(mail, setting)}`),
    '',
    `${words.welcome.ifNothing(setting.lookTwiceAt)} ${words.footer}`,
  ];
  return { subject: words.welcome.subject, text: `${lines.join('\n')}\n` };
}
