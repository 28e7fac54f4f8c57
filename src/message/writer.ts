/**
 * Who wrote a mail: From, unless a contact form or a list of the freelancer's own stands there for the writer.
 *
 * Groups rewrite From to their own address where the writer's domain has a strict DMARC policy ("Dana via hello"),
 * and put the writer into Reply-To, as contact forms do.
 */
import type { MailFacts } from './automatic-mail/row.js';
import { contactFormOf, formAuthor } from './contact-form.js';
import { ownListOf } from './own-list.js';
import type { MailAddress, ParsedMail } from './parsed-mail.js';

/** The one writer of a mail; null where it is nobody certain. */
export function writerOf(mail: ParsedMail, facts: Pick<MailFacts, 'forms' | 'own'>): MailAddress | null {
  if (contactFormOf(mail, facts.forms) !== null) return formAuthor(mail);
  const [author, ...others] = mail.from.mailboxes;
  if (author === undefined || others.length > 0) return null;
  if (!facts.own.has(author.address) || ownListOf(mail, facts.own) === null) return author;
  const [behind, ...more] = mail.replyTo.mailboxes;
  return behind === undefined || more.length > 0 ? author : behind;
}
