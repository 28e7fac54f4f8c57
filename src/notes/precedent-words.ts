/**
 * What a language must say of a slip (UX.md T11); `precedent-words-en.ts` and `precedent-words-tr.ts` say it.
 */
import type { Temporal } from 'temporal-polyfill';

/** What of the calendar was against the answer; `contact`: nothing, it only came quickly. */
export type SlipTime = 'no-contact-day' | 'no-contact' | 'holiday' | 'closed' | 'contact';

/** A slip as a sentence needs it. */
export type ToldSlip = {
  /** The client's, as the note calls them. */
  name: string;
  time: SlipTime;
  /** When she answered, in her zone. */
  at: Temporal.ZonedDateTime;
  /** The same as words: "yesterday 21:40". */
  when: string;
  /** Minutes from their mail to her answer; null where it was not a quick one. */
  quickMinutes: number | null;
  /** Of the month in which she answered. */
  countThisMonth: number;
  /** That month is over. */
  isOtherMonth: boolean;
  isOnlyClient: boolean;
};

/** When a draft in `Driverseat/Send when open` would have left. */
export type LeavesAt = {
  at: Temporal.ZonedDateTime;
  isWithinAWeek: boolean;
  /** Its day is over. */
  isPast: boolean;
};

/** The sentences, each with its full stop. */
export type PrecedentWords = {
  slip(told: ToldSlip): string;
  /**
   * What to do next time; null: it would not have opened within three years. Where no draft can be moved, by the provider's
   * own means.
   */
  waitUntilOpen(leaves: LeavesAt | null, keepsDraftsInDrafts: boolean): string;
  waitAWhile: string;
  silence(name: string): string;
};
