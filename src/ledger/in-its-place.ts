/**
 * After an outcome that nobody knows another mail may leave in the place of the first, by her word (DESIGN.md, "Keys").
 */
import { type MailBook, type MailRecord, SENT_AGAIN } from './planned-mail.js';

/** The mail that leaves in the place of this one; itself where none does. */
export function inItsPlace(mails: MailBook, mail: MailRecord): MailRecord {
  if (mail.state !== 'failed' || mail.why !== SENT_AGAIN) return mail;
  const again = [...mails.values()].find(({ insteadOf }) => insteadOf === mail.key);
  return again === undefined ? mail : inItsPlace(mails, again);
}

/** The key under which it was planned first. */
export function firstKey(mails: MailBook, { key, insteadOf }: MailRecord): string {
  const before = insteadOf === undefined ? undefined : mails.get(insteadOf);
  return before === undefined ? (insteadOf ?? key) : firstKey(mails, before);
}
