/**
 * A line of an order that was begun before a crash: its outcome stands in the journal, and is obeyed once more as it stands
 * there, whatever the line would be read as by now (DESIGN.md, "Orders").
 */
import type { News, ValueEdit } from '../../ledger/news.js';
import type { Bot } from '../bot.js';

/** What a line comes to, in absolute values: what its project's file will say, and the mail that follows. */
export type LineOutcome = {
  order: string;
  project: string;
  edits: readonly ValueEdit[];
  news: News | null;
  /** When the mail leaves; null where there is none. ISO 8601. */
  dueAt: string | null;
  /** She said that hour; left out where not. */
  isHerHour?: boolean;
  /** It is shown first, and goes on SEND. */
  waitsForSend: boolean;
  /** Mail to the client came back on this day ("2026-10-05"), and that is why; left out where not. */
  cameBackOn?: string;
  /** All phases that a moved date moves. */
  moves: readonly { name: string; from: string; to: string }[];
  writtenAt: string;
  /** The field that it sets, where it sets one. */
  field?: string;
  /** What she reads once it is done; left out where she reads the mail. */
  says?: string;
  /** The order, by its identity and line, whose mail lacked the words that this one gives. */
  completes?: string;
};

/** The outcome of a line that was begun; null where it was not, or comes to no such thing. */
export function begunOutcome({ journal }: Bot, id: string): LineOutcome | null {
  const begun = journal.ledger.orders.get(id);
  return begun === undefined || !begun.outcome.startsWith('{')
    ? null
    : (JSON.parse(begun.outcome) as LineOutcome);
}
