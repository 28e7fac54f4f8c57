/**
 * What a server must be able to do before Driverseat touches a mailbox, and what it may.
 *
 * Without MOVE and UIDPLUS a move copies and then expunges whatever is marked \Deleted, the freelancer's own
 * mail included (DESIGN.md, "The mailbox"), so such a server is refused.
 */
import type { ImapFlow } from 'imapflow';
import { DriverseatError } from '../shared/errors.js';

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

/**
 * Makes sure that the server offers `name`, before a command that imapflow would otherwise put together itself.
 * @throws DriverseatError `imap-capability-missing`
 */
export function requireCapability(client: ImapFlow, name: (typeof REQUIRED)[number]): void {
  if (hasCapability(client, name)) return;
  throw new DriverseatError('imap-capability-missing', `without ${name} this can't be done safely`);
}

function isGmail(client: ImapFlow): boolean {
  return client.capabilities.has('X-GM-EXT-1');
}

/**
 * Whether a draft can't be moved out of Drafts, whatever the mail program: at Gmail a draft bears no label but that of Drafts
 * (Gmail API guide, "Create and send draft emails"), and folders are labels there.
 */
export function keepsDraftsInDrafts({ client }: { client: ImapFlow }): boolean {
  return isGmail(client);
}

/**
 * Whether the provider files a copy of each mail handed in by itself, so that a second one would lie in Sent twice: Gmail
 * (X-GM-EXT-1) and Microsoft. Others are known to only by whoever looks into Sent.
 */
export function filesSentCopies({ client }: { client: ImapFlow }): boolean {
  return isGmail(client) || /\.(?:office365|outlook)\.com$/i.test(client.host);
}
