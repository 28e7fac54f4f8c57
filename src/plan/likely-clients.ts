/**
 * Who looks like a client? The people she wrote to again and again lately: proposed as a numbered list, ticked by her.
 */
import { isMachineAddress } from '../message/automatic-mail/a-system-sender.js';

/** Someone she wrote to; `address` in comparable form. */
export type LikelyClient = { address: string; name: string; count: number };

/** Someone she wrote to, with when she last did. */
export type WrittenTo = LikelyClient & { lastMs: number };

const LEAST_MAILS = 3;
const DAYS = 90;
const DAY_MS = 86_400_000;
const MOST = 20;

/**
 * The likely ones, those she wrote to most first, at most 20; without machines, and without whom `isKnown` tells: her own
 * addresses, and those in clients.yaml.
 */
export function likelyClients(
  written: Iterable<WrittenTo>,
  { nowMs, isKnown }: { nowMs: number; isKnown(address: string): boolean },
): LikelyClient[] {
  return [...written]
    .filter(({ address, count, lastMs }) => {
      const isRecent = count >= LEAST_MAILS && nowMs - lastMs <= DAYS * DAY_MS;
      return isRecent && !isMachineAddress(address) && !isKnown(address);
    })
    .toSorted((a, b) => b.count - a.count || b.lastMs - a.lastMs)
    .slice(0, MOST)
    .map(({ address, name, count }) => ({ address, name, count }));
}
