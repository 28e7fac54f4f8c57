/**
 * Project mail as planned: its key, its instant, and until when it may still leave.
 */
import type { Temporal } from 'temporal-polyfill';
import type { News, ValueEdit } from '../ledger/news.js';
import type { MailKind, Planned } from '../ledger/planned-mail.js';
import { comparableAddress } from '../message/addresses.js';
import type { Client } from '../projects/client.js';
import { mailKey } from './mail-key.js';

/** More than a day late, what she ordered is asked about and not sent (UX.md, "bot was down"). */
export const LATEST_HOURS = 24;

/** The key of an ordered mail: identity of the order, its line, and to whom it goes (DESIGN.md, "Keys"). */
export function orderedKey(account: string, line: string, { address }: Pick<Client, 'address'>): string {
  return mailKey(account, 'ordered', line, address.toLowerCase());
}

/** What is to be planned. */
export type NewsMail = {
  key: string;
  kind: Extract<MailKind, 'ordered' | 'scheduled' | 'proposed'>;
  client: Pick<Client, 'slug' | 'address'>;
  news: News;
  dueAt: Temporal.Instant;
  /** Null: a day after it is due. */
  notAfter: Temporal.Instant | null;
  edits: readonly ValueEdit[];
  isRehearsed: boolean;
  /** She said that hour. */
  isHerHour?: boolean;
  /** By her word, after she was told that mail to the address came back. */
  isDespiteBounce?: boolean;
};

/** The mail as planned. */
export function planNews({
  key,
  kind,
  client,
  news,
  dueAt,
  notAfter,
  edits,
  isRehearsed,
  isHerHour = false,
  isDespiteBounce = false,
}: NewsMail): Planned {
  return {
    type: 'planned',
    key,
    kind,
    client: client.slug,
    to: [comparableAddress(client.address)],
    dueAt: dueAt.toString(),
    notAfter: (notAfter ?? dueAt.add({ hours: LATEST_HOURS })).toString(),
    answers: null,
    news,
    ...(edits.length > 0 ? { edits } : {}),
    ...(isRehearsed ? { isRehearsed } : {}),
    ...(isHerHour ? { isHerHour } : {}),
    ...(isDespiteBounce ? { isDespiteBounce } : {}),
  };
}
