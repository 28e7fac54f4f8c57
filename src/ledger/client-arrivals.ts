/**
 * What the journal says about clients' mail that came outside contact hours: what waits in Held, and what she is told of at once.
 *
 * A mail waits from `holding` on, whether or not the move to Held was done; it is back once it is judged in INBOX again.
 */
import type { FolderMark } from './folder-mark.js';

/** What happens to a client's mail beside its judgement. */
export type ArrivalHappening =
  /** It is to wait in Held; the mark says where it lay in INBOX. */
  | (FolderMark & { type: 'holding'; identity: string })
  /** It was moved to Held, or had left INBOX before. */
  | { type: 'held'; identity: string }
  /** It can't wait, and came outside contact hours: a note is owed at once. */
  | (FolderMark & { type: 'urgent'; identity: string; author: string })
  /** She was told of it, or had dealt with it before. */
  | { type: 'urgent-told'; identity: string };

/** A mail that waits, and since when; `isMoved` once nothing is left to be moved. */
export type HeldMail = FolderMark & { at: string; isMoved: boolean };

/** An urgent mail; `author` is in comparable form. */
export type UrgentMail = FolderMark & { author: string; at: string; isTold: boolean };

/** Both, by identity, oldest first. */
export type ArrivalBook = { held: Map<string, HeldMail>; urgent: Map<string, UrgentMail> };

/** Takes one entry into the book. */
export function applyArrival({ held, urgent }: ArrivalBook, happening: ArrivalHappening, at: string): void {
  const { identity } = happening;
  switch (happening.type) {
    case 'holding': {
      const { uidValidity, uid } = happening;
      held.set(identity, { uidValidity, uid, at, isMoved: false });
      return;
    }
    case 'held': {
      const mail = held.get(identity);
      if (mail !== undefined) mail.isMoved = true;
      return;
    }
    case 'urgent': {
      const { uidValidity, uid, author } = happening;
      urgent.set(identity, { uidValidity, uid, author, at, isTold: false });
      return;
    }
    case 'urgent-told': {
      const mail = urgent.get(identity);
      if (mail !== undefined) mail.isTold = true;
    }
  }
}
