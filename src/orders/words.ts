/**
 * The shape of a language's words of the grammar; words-en.ts and words-tr.ts fill it.
 *
 * Written as people write them; the vocabulary folds them, so that case and Turkish letters never matter.
 */
import type { OrderName } from './order.js';

/** What a word orders: an order's name, or `late`, which is a `move` by days. */
export type OrderWord = Exclude<OrderName, 'field' | 'tick'> | 'late';

/** The fields of a project that a line can set; names of phases come on top. */
export type FieldName =
  | 'need'
  | 'goal'
  | 'extra'
  | 'payment'
  | 'usageRights'
  | 'ownership'
  | 'name'
  | 'remark'
  | 'thing'
  | 'rounds'
  | 'draft'
  | 'review'
  | 'final';

/** One language. Phrases of several words are parted by blanks. */
export type WordTable = {
  orders: Partial<Record<OrderWord, readonly string[]>>;
  fields: Partial<Record<FieldName, readonly string[]>>;
  /** As the value of a field: it is cleared, more likely than not. "No" says so, too. */
  nothing: readonly string[];
  /** "later": the next morning of contact. */
  later: readonly string[];
  /** "at": a time or day to send at follows. */
  at: readonly string[];
  /** "every", with "off" and a weekday. */
  every: readonly string[];
  /** "percent" behind, "yüzde" before a figure. */
  percentBehind: readonly string[];
  percentBefore: readonly string[];
  /** Units of working days behind a figure. */
  days: readonly string[];
  /** "everything", beside stop, pause and resume. */
  everything: readonly string[];
  /** Behind stop, it presses: "stop now, …". Left aside in any line. */
  stopPressing: readonly string[];
  /** Ties a name to "everything" that stops: "everything to tom". Left aside in any line. */
  stopTies: readonly string[];
  /** Behind stop, it is a visit: "stop by on friday". */
  stopVisit: readonly string[];
  /** Left aside beside stop alone. */
  stopAside: readonly string[];
  /** "stop sending": mail is meant, whatever else is said. */
  stopSending: readonly string[];
  /** What stops of a project or a client, "the mails to": left aside beside its name. */
  stopWhat: readonly string[];
  /** "everything but tom". */
  stopExcept: readonly string[];
  /** What takes the question back that it answers, as NO does. */
  takenBack: readonly string[];
  /** What a note is about, or what is to be done with it: left aside beside a reply word. */
  besideReply: readonly string[];
  /** Make a question of the line that begins with them, be they left aside elsewhere; of one in which they stand further on. */
  asksFirst: readonly string[];
  asksBehind: readonly string[];
  /** "by fri", "cumaya kadar": what is promised for a day stands before or behind it. */
  byBefore: readonly string[];
  byBehind: readonly string[];
  /** "until": left aside, but a free time "until fri" begins today. */
  until: readonly string[];
  /** Left aside wherever they stand. */
  aside: readonly string[];
};
