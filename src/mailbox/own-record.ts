/**
 * Did the bot put this message into the mailbox? Asked before anything is removed for good: in doubt it is hers.
 *
 * A field X-Driverseat-… alone proves nothing: anybody can write one, and so does the bot of another freelancer. What came
 * in over a mail server bears its marks; what the bot appended has none, and a Message-ID that only the bot gives.
 */
import { authorIn } from './arrivals-in-folder.js';
import { withoutBrackets } from './read-headers.js';

const TRACES = ['received', 'return-path', 'delivered-to'] as const;

/** The header fields that {@link isOwnRecord} needs, in lower case. */
export const RECORD_HEADERS = [
  'from',
  'message-id',
  'x-driverseat-record',
  'x-driverseat-key',
  ...TRACES,
] as const;

/**
 * Whether a header (names in lower case) is that of a record, or of a note from `orderAddress` (such as the receipt of a
 * stop), that was appended here.
 */
export function isOwnRecord(header: ReadonlyMap<string, string>, orderAddress: string): boolean {
  if (TRACES.some((name) => header.has(name))) return false;
  const messageId = withoutBrackets(header.get('message-id') ?? '');
  if (header.has('x-driverseat-record')) return messageId.endsWith('@driverseat.invalid');
  const key = header.get('x-driverseat-key') ?? '';
  const author = authorIn(header.get('from') ?? '');
  return key !== '' && messageId.startsWith(`${key}@`) && author.toLowerCase() === orderAddress.toLowerCase();
}
