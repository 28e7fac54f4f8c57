/**
 * The note about a provider that refuses the login for sending: what it said, how many mails wait, and what to do.
 */
import type { NoteSetting, NoteText } from './judged-mail.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/**
 * Enhanced codes of Microsoft's servers for "no passwords any more": 5.7.30 for SMTP AUTH, 5.7.139 for all basic
 * authentication.
 */
const NO_PASSWORDS = /\b5\.7\.(?:30|139)\b/;

/** `response` is the server's own line; `waiting`: mails whose time has come. */
export function refusedLoginNote(
  { response, waiting }: { response: string; waiting: number },
  { language }: NoteSetting,
): NoteText {
  const { refusedLogin: said, footer } = noteWords(language);
  const todo = NO_PASSWORDS.test(response) ? said.noPasswords : said.password;
  const text = [
    said.text(visibleText(response.replace(/\.$/, ''), 200), waiting),
    todo,
    said.ifNothing,
    footer,
  ].join(' ');
  return { subject: said.subject, text: `${text}\n` };
}
