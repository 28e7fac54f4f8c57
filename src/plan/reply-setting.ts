/**
 * Who is answered by the settings, and which rows count for them: clients by default, inquirers where she says so.
 *
 * AUTOREPLY.md, finding 3: headers alone can't tell a stranger's first mail from a well-made phish. So an inquirer, who is
 * no client by definition (C10), needs proof of who wrote (D4) instead.
 */
import type { MailKind } from '../ledger/planned-mail.js';
import type { RowHit } from '../message/automatic-mail/row.js';
import type { Client } from '../projects/client.js';
import type { Settings } from './settings.js';

/** The two kinds of mail that answer one by themselves. */
export type ReplyKind = Extract<MailKind, 'auto-reply' | 'inquiry-reply'>;

/** Whose mail it is, and what she allows. */
export type Writer = {
  autoReply: Pick<Settings['autoReply'], 'to'>;
  /** Null for anyone who is not in clients.yaml. */
  client: Pick<Client, 'autoReply'> | null;
  isInquiry: boolean;
};

/** The reply that the settings allow for that writer; null is none. */
export function replyKind({ autoReply, client, isInquiry }: Writer): ReplyKind | null {
  if (autoReply.to === 'nobody') return null;
  if (client !== null) return client.autoReply ? 'auto-reply' : null;
  return isInquiry && autoReply.to === 'clients-and-inquirers' ? 'inquiry-reply' : null;
}

const NO_PROOF: RowHit = {
  id: 'D4',
  class: 'soft',
  evidence: 'mailbox.authservId is not set',
  barsInquiry: false,
};

/** The hits that count for a reply of that kind; without `isAuthenticated` (mailbox.authservId) nothing proves an inquirer. */
export function countedHits(
  hits: readonly RowHit[],
  kind: ReplyKind,
  isAuthenticated: boolean,
): readonly RowHit[] {
  if (kind === 'auto-reply') return hits;
  return [...hits.filter(({ id }) => id !== 'C10'), ...(isAuthenticated ? [] : [NO_PROOF])];
}
