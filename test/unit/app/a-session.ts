/**
 * A mailbox in memory, as far as the bot reads one: folders with messages that a test puts there, and places at which the line
 * breaks each time.
 */
import type { Bot, BotFolders } from '../../../src/app/bot.js';
import { composeOwnerRecord } from '../../../src/mailbox/owner-record.js';
import type { Session } from '../../../src/mailbox/session.js';
import { DriverseatError } from '../../../src/shared/errors.js';

/** The bot's folders there. */
export const FOLDERS: BotFolders = {
  inbox: 'INBOX',
  sent: 'Sent',
  orders: 'Do',
  stop: 'Stop',
  whenOpen: 'Send when open',
  held: 'Held',
  outbox: 'Outbox',
  done: 'Done',
};

/** A message there; `at` is its INTERNALDATE. */
export type Lying = { uid: number; at: string; source: Buffer };

/** What lies in each folder, by its path. */
export type Boxes = Record<string, readonly Lying[]>;

/** A message as bytes. */
export function letter(headers: readonly string[], text: string): Buffer {
  const head = [...headers, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'];
  return Buffer.from([...head, '', text, ''].join('\r\n'));
}

/** The record by which the bot serves the mailbox. */
export async function ownerIn(bot: Bot): Promise<Lying> {
  const now = bot.clock.now();
  await bot.journal.append(now, { type: 'begun', instance: 'i1' });
  const record = composeOwnerRecord(
    { instance: 'i1', host: 'h', sinceMs: now.epochMilliseconds },
    'o@x.example',
  );
  return { uid: 1, at: now.toString(), source: Buffer.from(record) };
}

function uidsIn(set: string): Set<number> {
  const ranges = set.split(',').map((range) => range.split(':').map(Number));
  return new Set(
    ranges.flatMap(([first = 0, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ),
  );
}

/** One connection to `boxes`; whoever fetches a message of `hangUpAt` ("Sent 5") loses it. */
export function sessionOn(boxes: Boxes, hangUpAt: readonly string[] = []): Session {
  let isLost = false;
  const client = {
    mailbox: false as false | { path: string; uidValidity: bigint; uidNext: number },
    noop: async () => undefined,
    mailboxOpen: async (path: string) => {
      client.mailbox = {
        path,
        uidValidity: 1n,
        uidNext: Math.max(0, ...lying(path).map(({ uid }) => uid)) + 1,
      };
      return client.mailbox;
    },
    status: async (path: string) => ({ messages: lying(path).length }),
    search: async () => lying(opened()).map(({ uid }) => uid),
    fetch: async function* (set: string, { source }: { source?: unknown }) {
      const wanted = uidsIn(set);
      for (const message of lying(opened()).filter(({ uid }) => wanted.has(uid))) {
        isLost ||= source !== undefined && hangUpAt.includes(`${opened()} ${message.uid}`);
        if (isLost) throw new DriverseatError('imap-unreachable', 'the server hung up');
        yield rowOf(message);
      }
    },
  };
  const opened = (): string => (client.mailbox === false ? '' : client.mailbox.path);
  const lying = (path: string): readonly Lying[] => boxes[path] ?? [];
  const command = async (_what: string, work: (on: typeof client) => Promise<unknown>): Promise<unknown> => {
    if (isLost) throw new DriverseatError('imap-unreachable', 'the line is lost');
    return await work(client);
  };
  const takeTurn = async (_what: string, work: () => Promise<unknown>): Promise<unknown> => await work();
  return { client, command, takeTurn, closed: new Promise(() => undefined) } as unknown as Session;
}

function rowOf({ uid, at, source }: Lying) {
  const headers = source.subarray(0, source.indexOf('\r\n\r\n') + 4);
  return { uid, source, headers, size: source.length, flags: new Set<string>(), internalDate: new Date(at) };
}
