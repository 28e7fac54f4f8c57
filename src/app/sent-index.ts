/**
 * What the Sent folder says: to whom she has written and since when, and which mails of a thread are hers.
 *
 * Kept in memory alone and read anew at each start: the mailbox is the truth. Flat in memory: an id takes a number, and only
 * the newest ids are kept.
 */
import { createHash } from 'node:crypto';
import type { SentRow } from '../mailbox/sent-row.js';
import { comparableAddress } from '../message/addresses.js';

/** Answers who is a correspondent and what is hers. */
export type SentIndex = {
  /** What a machine or the bot wrote makes nobody a correspondent, and is not hers. */
  add(mail: SentRow): void;
  /** Forgets everything: the folder was renumbered. */
  clear(): void;
  /** When she first wrote to an address, epoch milliseconds; null where never. */
  firstWrittenMs(address: string): number | null;
  /** When she last wrote to an address herself, epoch milliseconds; null where never. */
  lastWrittenMs(address: string): number | null;
  /** The UID in Sent of her newest mail to an address; null where there is none. */
  lastUidTo(address: string): number | null;
  /** To whom she wrote how often, by comparable address; `name` is the last one that stood there. */
  people(): IterableIterator<[address: string, person: Written]>;
  /** Whether she answered the mail with this Message-ID herself. */
  isAnswered(messageId: string): boolean;
  /** The UID in Sent of a mail of hers by Message-ID; null where unknown. */
  uidOf(messageId: string): number | null;
  readonly correspondents: number;
  readonly mails: number;
};

/** How often she wrote to someone, when last, and which mail of Sent that was. */
export type Written = { name: string; count: number; lastMs: number; lastUid: number };

/** Newest ids kept: about 40 bytes each. */
const MOST_IDS = 300_000;

/** 48 bits of a hash: among 300,000 ids two collide with a chance of 1 in 6,000, and then a stranger's thread looks known. */
function idNumber(messageId: string): number {
  return createHash('sha256').update(messageId).digest().readUIntBE(0, 6);
}

function keepNewest(ids: Set<number>, id: number): void {
  ids.add(id);
  const [oldest] = ids;
  if (ids.size > MOST_IDS && oldest !== undefined) ids.delete(oldest);
}

/** An empty index. */
export function createSentIndex(): SentIndex {
  const firstWritten = new Map<string, number>();
  const written = new Map<string, Written>();
  const answered = new Set<number>();
  const uids = new Map<number, number>();
  let mails = 0;

  function addFirst(address: string, atMs: number): void {
    firstWritten.set(address, Math.min(firstWritten.get(address) ?? Number.POSITIVE_INFINITY, atMs));
  }

  /** What no human wrote is no answer. */
  function addAnswer(mail: SentRow): void {
    if (mail.key !== null || mail.notPersonal === 'auto-submitted' || mail.notPersonal === 'report') return;
    for (const [index, recipient] of mail.recipients.entries()) {
      const address = comparableAddress(recipient);
      if (address === '') continue;
      const before = written.get(address) ?? { name: '', count: 0, lastMs: 0, lastUid: 0 };
      const isNewest = mail.internalDateMs >= before.lastMs;
      written.set(address, {
        name: mail.recipientNames[index] || before.name,
        count: before.count + 1,
        lastMs: Math.max(before.lastMs, mail.internalDateMs),
        lastUid: isNewest ? mail.uid : before.lastUid,
      });
    }
    for (const id of mail.inReplyTo) keepNewest(answered, idNumber(id));
  }

  return {
    add(mail) {
      mails += 1;
      const addresses = mail.notPersonal === null ? mail.recipients.map(comparableAddress) : [];
      for (const address of addresses) if (address !== '') addFirst(address, mail.internalDateMs);
      addAnswer(mail);
      if (mail.messageId === null || mail.key !== null) return;
      uids.set(idNumber(mail.messageId), mail.uid);
      const oldest = uids.size > MOST_IDS ? uids.keys().next().value : undefined;
      if (oldest !== undefined) uids.delete(oldest);
    },
    clear() {
      firstWritten.clear();
      written.clear();
      answered.clear();
      uids.clear();
      mails = 0;
    },
    firstWrittenMs: (address) => firstWritten.get(comparableAddress(address)) ?? null,
    lastWrittenMs: (address) => written.get(comparableAddress(address))?.lastMs ?? null,
    lastUidTo: (address) => written.get(comparableAddress(address))?.lastUid ?? null,
    people: () => written.entries(),
    isAnswered: (messageId) => answered.has(idNumber(messageId)),
    uidOf: (messageId) => uids.get(idNumber(messageId)) ?? null,
    get correspondents() {
      return firstWritten.size;
    },
    get mails() {
      return mails;
    },
  };
}
