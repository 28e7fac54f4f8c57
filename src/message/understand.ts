/**
 * From a mail as it was read to one that can be judged: the author's own words, their language, thread and identity.
 */
import { identityOf } from './identity.js';
import { languageOf } from './language/language-of.js';
import type { Message, NewText } from './message.js';
import { newTextOf } from './new-text/new-text.js';
import type { ParsedMail } from './parsed-mail.js';
import { threadOf } from './thread.js';

/**
 * Understands a mail. Where its words are too few to tell their language, the subject helps.
 *
 * New text and language are worked out when first asked for: what a machine sent is barred by its headers, and long.
 */
export function understand(mail: ParsedMail): Message {
  let newText: NewText | null = null;
  let language: Message['language'] | undefined;
  return {
    mail,
    thread: threadOf(mail),
    identity: identityOf(mail),
    get newText() {
      newText ??= newTextOf(mail);
      return newText;
    },
    get language() {
      if (language === undefined) {
        const { text } = this.newText;
        language = languageOf(text) ?? languageOf(`${text}\n${mail.subject}`);
      }
      return language;
    },
  };
}
