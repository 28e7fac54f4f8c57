/**
 * Mail from a contact form on the freelancer's own site: who wrote it, and what they wrote.
 *
 * Such mail comes from her own server, with the writer in Reply-To and the form's labels around the text
 * (AUTOREPLY.md, "two questions"). It is an inquiry, its labels are not the author's words, and it is never
 * answered by itself.
 */
import { comparableAddress } from './addresses.js';
import type { ContactForm } from './automatic-mail/row.js';
import type { MailAddress, ParsedMail } from './parsed-mail.js';

/** The form that the mail came from: the one whose `from` is its one author; null where it is no form's mail. */
export function contactFormOf(mail: ParsedMail, forms: readonly ContactForm[]): ContactForm | null {
  const [author, ...others] = mail.from.mailboxes;
  if (forms.length === 0 || author === undefined || others.length > 0) return null;
  const from = comparableAddress(author.address);
  return forms.find((form) => from !== '' && comparableAddress(form.from) === from) ?? null;
}

/** Who wrote the mail: From, or for a contact form the one Reply-To; null where that is nobody certain. */
export function authorOf(mail: ParsedMail, forms: readonly ContactForm[]): MailAddress | null {
  const list = contactFormOf(mail, forms) === null ? mail.from : mail.replyTo;
  const [author, ...others] = list.mailboxes;
  return author === undefined || others.length > 0 ? null : author;
}
