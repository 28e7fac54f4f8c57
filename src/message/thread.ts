/**
 * Where a mail stands in a conversation: RFC 5322 section 3.6.4, tolerant of what strangers' programs write.
 */
import type { Thread } from './message.js';
import type { ParsedMail } from './parsed-mail.js';

/** More ids say nothing more: the first names the thread, the last ones are the nearest. */
const MAX_ANCESTORS = 100;

/** The thread of a mail; of more than 100 ancestors the first and the last ones are kept. */
export function threadOf(mail: Pick<ParsedMail, 'references' | 'inReplyTo' | 'messageId'>): Thread {
  const named = new Set([...mail.references, ...mail.inReplyTo]);
  // A mail that names itself would be its own ancestor.
  if (mail.messageId !== null) named.delete(mail.messageId);
  const [root, ...others] = named;
  if (root === undefined) return { root: mail.messageId, ancestors: [] };
  return { root, ancestors: [root, ...others.slice(1 - MAX_ANCESTORS)] };
}
