/**
 * A mailbox that only reads: folders of messages with their bytes, as far as a look at them asks. What is written to it is not
 * there; live tests have a real one.
 */
import type { FetchQueryObject } from 'imapflow';
import type { Session } from '../../../src/mailbox/session.js';

/** A message as it lies there. */
export type Lying = { uid: number; source: Buffer; at: string };

const UID_NEXT = 100;

/** The session of a mailbox with these folders. */
export function aMailbox(folders: Record<string, readonly Lying[]>): Session {
  let open = '';
  const lying = (path = open): readonly Lying[] => folders[path] ?? [];
  const client = {
    mailbox: { path: '', uidValidity: 1n, uidNext: UID_NEXT },
    mailboxOpen: async (path: string) => {
      open = path;
      client.mailbox = { ...client.mailbox, path };
      return client.mailbox;
    },
    noop: async () => undefined,
    status: async (path: string) => ({ messages: lying(path).length, uidValidity: 1n, uidNext: UID_NEXT }),
    search: async () => lying().map(({ uid }) => uid),
    fetch: async function* (uids: string, { source }: FetchQueryObject) {
      for (const { uid, source: bytes, at } of lying().filter((one) =>
        uids.split(',').includes(`${one.uid}`),
      )) {
        const headers = bytes.subarray(0, bytes.indexOf('\r\n\r\n') + 4);
        const size = bytes.length;
        const given = source === undefined ? {} : { source: bytes };
        yield { uid, size, flags: new Set(), internalDate: new Date(at), headers, ...given };
      }
    },
  };
  return {
    client,
    closed: new Promise(() => undefined),
    takeTurn: async (_: string, work: () => unknown) => await work(),
    command: async (_: string, work: (one: typeof client) => unknown) => await work(client),
  } as unknown as Session;
}
