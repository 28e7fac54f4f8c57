/**
 * The mails that a probe sends to oneself, and finding their copies again.
 *
 * A copy is known by the token in its subject: the one mark that no provider changes.
 */
import { randomUUID } from 'node:crypto';
import { headersSince, withoutBrackets } from './read-headers.js';
import type { Session } from './session.js';
import { type FolderView, withFreshMailbox } from './with-mailbox.js';

/** One mail to oneself: who gets it, and the marks by which it is known (no brackets). */
export type Probe = { token: string; messageId: string; recipient: string };

/** A copy of a probe that lies in a folder, and which of its marks are still there. */
export type ProbeCopy = {
  view: FolderView;
  uid: number;
  /** As it is now: some providers write their own. */
  messageId: string;
  token: string;
  keepsKey: boolean;
};

/** A probe to `recipient`, with a Message-ID at the domain of `address`. */
export function makeProbe(address: string, recipient: string): Probe {
  const token = randomUUID();
  return { token, recipient, messageId: `${token}@${address.slice(address.lastIndexOf('@') + 1)}` };
}

/** "ana@ruiz.example" as "ana+driverseat@ruiz.example". */
export function withTag(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+driverseat${address.slice(at)}`;
}

/** The probe as a message from `address`, with CRLF line ends. */
export function composeProbe({ token, messageId, recipient }: Probe, address: string): Buffer {
  const lines = [
    `From: <${address}>`,
    `To: <${recipient}>`,
    `Subject: Driverseat probe ${token}`,
    `Message-ID: <${messageId}>`,
    `X-Driverseat-Key: ${token}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Driverseat asks itself whether mail comes back. This mail is removed by itself; you can delete it.',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

/**
 * The copies of `probes` in the folders at `paths` with an INTERNALDATE of `sinceMs` or later.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function findCopies(
  session: Session,
  paths: readonly string[],
  { probes, sinceMs }: { probes: readonly Probe[]; sinceMs: number },
): Promise<ProbeCopy[]> {
  const copies: ProbeCopy[] = [];
  for (const path of paths) {
    await withFreshMailbox(session, path, async (_mailbox, view) => {
      for await (const rows of headersSince(session, sinceMs, [
        'subject',
        'message-id',
        'x-driverseat-key',
      ])) {
        for (const { uid, header } of rows) {
          const probe = probes.find(({ token }) => header.get('subject')?.includes(token));
          if (probe === undefined) continue;
          const messageId = withoutBrackets(header.get('message-id') ?? '');
          const keepsKey = header.get('x-driverseat-key') === probe.token;
          copies.push({ view, uid, messageId, token: probe.token, keepsKey });
        }
      }
    });
  }
  return copies;
}
