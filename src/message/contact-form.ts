/**
 * Mail from a contact form on the freelancer's own site: who filled it in, and what they wrote between its labels.
 *
 * Such mail comes from her own server, with the writer in Reply-To (AUTOREPLY.md, "two questions"). It is an
 * inquiry, its labels are not the author's words, and it is never answered by itself.
 */
import { comparableAddress } from './addresses.js';
import type { ContactForm } from './automatic-mail/row.js';
import { FIELD_LABELS, MESSAGE_LABELS, VISIT_LABELS } from './form-labels.js';
import { languageOf } from './language/language-of.js';
import type { Message } from './message.js';
import { fold } from './new-text/fold.js';
import type { MailAddress, ParsedMail } from './parsed-mail.js';

/** The form that the mail came from: the one whose `from` is its one author; null where it is no form's mail. */
export function contactFormOf(mail: ParsedMail, forms: readonly ContactForm[]): ContactForm | null {
  const [author, ...others] = mail.from.mailboxes;
  if (forms.length === 0 || author === undefined || others.length > 0) return null;
  const from = comparableAddress(author.address);
  return forms.find((form) => from !== '' && comparableAddress(form.from) === from) ?? null;
}

/** Who filled in the form: the one address of Reply-To; null where there is none, or several. */
export function formAuthor(mail: ParsedMail): MailAddress | null {
  const [author, ...others] = mail.replyTo.mailboxes;
  return author === undefined || others.length > 0 ? null : author;
}

/**
 * The message of a form with the visitor's own words as its new text: the message field, without the labels.
 *
 * It is one stretch of `ParsedMail.text`. Where no label of a message field is found, the labelled lines at the
 * text's head and tail are taken off.
 */
export function withoutFormLabels(message: Message): Message {
  const { text } = message.mail;
  const [at, end] = formMessageSpan(text);
  const spans = at < end ? [{ at, end, answers: null }] : [];
  return { ...message, newText: { text: text.slice(at, end), spans, quoted: '', isForward: false } };
}

/** The message as its author meant it: of a contact form without the form's labels, else as it is. */
export function asWritten(message: Message, forms: readonly ContactForm[]): Message {
  if (contactFormOf(message.mail, forms) === null) return message;
  const written = withoutFormLabels(message);
  return { ...written, language: languageOf(written.newText.text) };
}

type Line = { at: number; end: number; label: string; valueAt: number };

function formMessageSpan(text: string): [number, number] {
  const lines = linesOf(text);
  const field = lines.findIndex(({ label }) => MESSAGE_LABELS.has(label));
  const first = field >= 0 ? field : lines.findIndex((line) => !isBlank(text, line) && !isField(line));
  const opening = lines[first];
  if (opening === undefined) return [0, 0];
  const last = lastLine(text, lines, first);
  return trimmed(text, field >= 0 ? opening.valueAt : opening.at, last.end);
}

/** The line in which the message ends: before a signature mark, and before what the form says of the visit. */
function lastLine(text: string, lines: readonly Line[], first: number): Line {
  const mark = lines.findIndex(
    (line, index) => index > first && /^(?:-- ?|—|-{3,})$/.test(text.slice(line.at, line.end)),
  );
  let last = (mark < 0 ? lines.length : mark) - 1;
  while (last > first) {
    const line = lines[last];
    if (line === undefined || !(isBlank(text, line) || VISIT_LABELS.has(line.label) || isFooter(text, line)))
      break;
    last -= 1;
  }
  return lines[last] ?? { at: 0, end: text.length, label: '', valueAt: 0 };
}

const FOOTER =
  /^(?:this (?:e-?mail|message) (?:was|has been) sent|sent from your|submitted (?:on|from|via)|bu (?:e-posta|mesaj|ileti)\b)/;

function isFooter(text: string, { at, end }: Line): boolean {
  return FOOTER.test(fold(text.slice(at, Math.min(end, at + 100))));
}

function isBlank(text: string, { at, end }: Line): boolean {
  return text.slice(at, end).trim() === '';
}

function isField({ label }: Line): boolean {
  return FIELD_LABELS.has(label) || VISIT_LABELS.has(label);
}

/** "Message: …", "*Your message*:", or the label alone on its line; marks of emphasis don't count. */
const LABELLED = /^[ \t*_#>]{0,4}([^:：*_\n]{1,40})[*_ \t]{0,4}(?:[:：][*_ \t]{0,4}|$)/u;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const written of text.split('\n')) {
    const found = LABELLED.exec(written);
    const label = fold(found?.[1] ?? '')
      .replace(/[ (*]*(?:required|zorunlu)?[ )*?]*$/, '')
      .trim();
    lines.push({ at, end: at + written.length, label, valueAt: at + (found?.[0].length ?? 0) });
    at += written.length + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): [number, number] {
  const cut = text.slice(from, to);
  const at = from + (cut.length - cut.trimStart().length);
  return [at, Math.max(at, from + cut.trimEnd().length)];
}
