/**
 * From a mail as it was read to one that can be judged: the author's own words, their language, thread and identity.
 */
import { identityOf } from './identity.js';
import { languageOf } from './language/language-of.js';
import type { Message } from './message.js';
import { newTextOf } from './new-text/new-text.js';
import type { ParsedMail } from './parsed-mail.js';
import { threadOf } from './thread.js';

/** Understands a mail. Where its words are too few to tell their language, the subject helps. */
export function understand(mail: ParsedMail): Message {
  const newText = newTextOf(mail);
  return {
    mail,
    newText,
    language: languageOf(newText.text) ?? languageOf(`${newText.text}\n${mail.subject}`),
    thread: threadOf(mail),
    identity: identityOf(mail),
  };
}
