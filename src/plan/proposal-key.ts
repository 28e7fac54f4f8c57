/**
 * What names a proposal: the same thought about the same facts is one proposal, whenever it comes up, and leaves at most
 * once (DESIGN.md, "Keys").
 */
import type { ProposalWhy } from '../ledger/proposal.js';
import type { Client } from '../projects/client.js';
import { mailKey } from './mail-key.js';

/** The key; `about` is what the thought is about: a slot, a silence, a moved day. */
export function proposalKey(
  account: string,
  { address }: Pick<Client, 'address'>,
  why: ProposalWhy,
  about: string,
): string {
  return mailKey(account, 'proposal', address.toLowerCase(), why, about);
}
