/**
 * The rows of E that a mail tells by itself, without clock, server or ledger: E1c, E5, E6, E9, E10.
 *
 * AUTOREPLY.md section 1, E. The others are asked in `plan/`, when the hour and the mailbox are known.
 */
import { isBareThanks } from '../bare-thanks.js';
import { cutEvidence } from './evidence.js';
import type { Asked, Row } from './row.js';

/** The bot's own keyword on a message that it answered (RFC 3503 is the model). */
const REPLIED_KEYWORD = '$DriverseatReplied';

const SUSPICIOUS_HOPS = 25;
const ENDLESS_HOPS = 50;

function hops({ headers }: Asked): number {
  return headers.get('received')?.length ?? 0;
}

function deliveredTwice({ headers, facts }: Asked): string | null {
  const seen = new Set<string>();
  for (const value of headers.get('delivered-to') ?? []) {
    const address = value.toLowerCase();
    if (seen.has(address) && facts.own.has(address)) return cutEvidence(`delivered-to: ${value}, twice`);
    seen.add(address);
  }
  return null;
}

/** Rows of E in table order. None of them says that it is no inquiry. */
export const offlineRows: readonly Row[] = [
  {
    id: 'E1c',
    class: 'hard',
    barsInquiry: false,
    source: 'nobody waits for an answer to a thanks',
    hit: ({ message }) => (isBareThanks(message) ? cutEvidence(`text: ${message.newText.text}`) : null),
  },
  {
    id: 'E5',
    class: 'soft',
    barsInquiry: false,
    source: 'RFC 5230 section 5.8, stricter here: it cannot be threaded',
    hit: ({ message: { mail } }) => (mail.messageId === null ? 'no message-id' : null),
  },
  {
    id: 'E6',
    class: 'hard',
    barsInquiry: false,
    source: 'RFC 3503, by analogy',
    hit: ({ facts }) =>
      facts.flags.some((flag) => flag.toLowerCase() === REPLIED_KEYWORD.toLowerCase())
        ? `flag ${REPLIED_KEYWORD}`
        : null,
  },
  {
    id: 'E9',
    class: 'hard',
    barsInquiry: false,
    source: 'Stalwart; Postfix and qmail, Delivered-To',
    hit: (asked) => (hops(asked) > ENDLESS_HOPS ? `${hops(asked)} received fields` : deliveredTwice(asked)),
  },
  {
    id: 'E9',
    class: 'soft',
    barsInquiry: false,
    source: 'Stalwart',
    hit: (asked) =>
      hops(asked) > SUSPICIOUS_HOPS && hops(asked) <= ENDLESS_HOPS ? `${hops(asked)} received fields` : null,
  },
  {
    id: 'E10',
    class: 'hard',
    barsInquiry: false,
    source: 'robustness: what lies beyond the budget was not read',
    hit: ({ message: { mail } }) => (mail.overBudget === null ? null : `over budget: ${mail.overBudget}`),
  },
];
