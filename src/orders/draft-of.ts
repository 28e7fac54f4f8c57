/** An order as far as it was understood, with everything that is in doubt about it. */
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import type { Draft } from './order.js';
import type { Parts } from './parts.js';

/** What a line comes to; `draft` is null where no order can be told. */
export type Drafted = { draft: Draft | null; doubts: readonly Doubt[] };

/** Makes a draft of the parts of a line. */
export type MakeDraft = (parts: Parts, desk: Desk) => Drafted;

/** Puts a draft beside those of `doubts` that there are. */
export function drafted(draft: Draft | null, ...doubts: (Doubt | null)[]): Drafted {
  return { draft, doubts: doubts.filter((doubt) => doubt !== null) };
}
