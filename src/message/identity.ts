/**
 * When are two mails "the same mail"? DESIGN.md, "journal"; AUTOREPLY.md E4.
 *
 * Message-ID alone would not do: whoever reuses one could silence another's mail.
 */
import { createHash } from 'node:crypto';
import type { ParsedMail } from './parsed-mail.js';

const FIELDS = ['message-id', 'from', 'date', 'subject'];

/** SHA-256, hex, of Message-ID, From, Date and Subject as they stand, repeated ones included; journals keep it. */
export function identityOf({ headers }: Pick<ParsedMail, 'headers'>): string {
  const values = FIELDS.map((field) =>
    headers.filter(({ name }) => name === field).map(({ value }) => value),
  );
  // JSON keeps apart what no separator would: a value may hold any character.
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
