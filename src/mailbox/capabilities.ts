/**
 * What a server must be able to do before Driverseat touches a mailbox, and what it may.
 *
 * Without MOVE and UIDPLUS a move copies and then expunges whatever is marked \Deleted, the freelancer's own
 * mail included (DESIGN.md, "The mailbox"), so such a server is refused.
 */
import type { ImapFlow } from 'imapflow';

/** What can't be done without. */
const REQUIRED = ['MOVE', 'UIDPLUS'] as const;

/** IMAP4rev2 holds both (RFC 9051 appendix E), so a server that speaks it need not name them. */
function isRev2(client: ImapFlow): boolean {
  const offers = client.capabilities;
  return client.enabled.has('IMAP4REV2') || (offers.has('IMAP4rev2') && !offers.has('IMAP4rev1'));
}

/** Whether the logged-in server offers one of the extensions that IMAP4rev2 took in. */
export function hasCapability(client: ImapFlow, name: 'MOVE' | 'UIDPLUS' | 'IDLE' | 'SPECIAL-USE'): boolean {
  return client.capabilities.has(name) || isRev2(client);
}

/** The required extensions that the logged-in server lacks; empty where it has all. */
export function missingCapabilities(client: ImapFlow): string[] {
  return REQUIRED.filter((name) => !hasCapability(client, name));
}
