/**
 * The announcement of new rules as mail: what names it, and what is planned once she agreed to a text.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Announcement } from '../ledger/announcement.js';
import type { Planned } from '../ledger/planned-mail.js';
import { comparableAddress } from '../message/addresses.js';
import type { Client } from '../projects/client.js';
import { knownRule } from './known-rules.js';
import { mailKey } from './mail-key.js';
import type { RuleChange } from './new-rules.js';

/** The change as the journal takes it down. */
export function announcing(
  account: string,
  { rules, firstDay }: Pick<RuleChange, 'rules' | 'firstDay'>,
): Pick<Announcement, 'id' | 'rules' | 'firstDay'> & { type: 'announcing' } {
  const known = rules.map(knownRule);
  const first = firstDay.toString();
  const id = mailKey(account, 'rules', ...known.map(({ rule }) => rule), first);
  return { type: 'announcing', id, rules: known, firstDay: first };
}

/** The key of a client's mail: client, rule and first day (DESIGN.md, "Keys"). */
export function announcementKey(
  account: string,
  { address }: Pick<Client, 'address'>,
  { rules, firstDay }: Pick<Announcement, 'rules' | 'firstDay'>,
): string {
  const words = rules.map(({ rule }) => rule).join(', ');
  return mailKey(account, 'announcement', address.toLowerCase(), words, firstDay);
}

/** A client's mail, with its key and its hours. */
export type AnnouncementMail = {
  key: string;
  client: Pick<Client, 'slug' | 'address'>;
  dueAt: Temporal.Instant;
  /** The first instant of the day from which the text says the rule holds. */
  notAfter: Temporal.Instant;
};

/** The mail as planned. */
export function planAnnouncement({ key, client, dueAt, notAfter }: AnnouncementMail): Planned {
  return {
    type: 'planned',
    key,
    kind: 'announcement',
    client: client.slug,
    to: [comparableAddress(client.address)],
    dueAt: dueAt.toString(),
    notAfter: notAfter.toString(),
    answers: null,
  };
}
