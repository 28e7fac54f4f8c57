/**
 * Reads one line: an order to obey, one to ask about, one to refuse, or nothing to do with orders.
 *
 * Fixed order: courtesy, stop, field, then the free words. A line with a word near a known one is read as if that had
 * been written, and asked about. So every line has exactly one reading, and one more with what she answered to it.
 */
import { type Answered, NOT_ANSWERED, slugTest, withAnswers } from './answered.js';
import { type CutLine, cutLine, tidyLine } from './cut-line.js';
import type { Desk } from './desk.js';
import { type Doubt, isUnreadable, verdictOf, weightiest } from './doubt.js';
import { draftField } from './draft-field.js';
import { draftLine, draftWithoutExtra } from './draft-line.js';
import { type Drafted, drafted } from './draft-of.js';
import { draftStop, ownNamesOf } from './draft-stop.js';
import { nameWords } from './find-name.js';
import { findProject } from './find-project.js';
import type { Draft, Order } from './order.js';
import { partsOf } from './parts.js';
import { tokensOf } from './tokens.js';
import { isCourtesy, nearestWord } from './vocabulary.js';

/**
 * Why a line is no order: a greeting, her name below the mail, what follows EDIT, what follows a line that can't be read,
 * what stands below a quote or signature.
 */
export type IgnoredAs = 'courtesy' | 'signed' | 'edited-text' | 'not-read' | 'below';

/** What a line comes to. `draft` of an asked line is what YES would do, as far as it is known. */
export type LineReading =
  | { text: string; verdict: 'do'; order: Order }
  | { text: string; verdict: 'ask'; draft: Draft | null; doubt: Doubt }
  | { text: string; verdict: 'refuse'; draft: Draft | null; doubt: Doubt }
  | { text: string; verdict: 'ignore'; as: IgnoredAs };

const LONGEST_LINE = 500;
const MOST_WORDS = 40;
/** More slips in one line are rather a sentence. */
const MOST_SLIPS = 2;
/** Orders that only look may be asked as a question. */
const LOOKS: ReadonlySet<string> = new Set(['status', 'show', 'week', 'help', 'why']);

/** A draft about which nothing is in doubt has all that its order needs. */
function isWhole(draft: Draft | null, doubt: Doubt | null): draft is Order {
  return draft !== null && doubt === null;
}

function settle(text: string, { draft, doubts }: Drafted, { agreed }: Answered): LineReading {
  const doubt = weightiest(doubts.filter(({ kind }) => !agreed.has(kind)));
  if (isWhole(draft, doubt)) return { text, verdict: 'do', order: draft };
  const why: Doubt = doubt ?? { kind: 'no-order' };
  return { text, verdict: verdictOf(why), draft, doubt: why };
}

function draftWords(cut: CutLine, desk: Desk, answered: Answered): Drafted & { unknown: readonly string[] } {
  const parts = withAnswers(partsOf(tokensOf(cut.words, desk), cut), answered, desk);
  if (parts.unknown.length > 0) return { draft: null, doubts: [], unknown: parts.unknown };
  const draft = answered.agreed.has('extra-part') ? draftWithoutExtra : draftLine;
  return { ...draft(parts, desk), unknown: [] };
}

/** The doubt knows what may be suggested: the project that the line names, else any, and whether it speaks of stopping. */
function unknownWord(word: string, cut: CutLine, desk: Desk): Drafted {
  const { names, orders } = partsOf(tokensOf(cut.words, desk), cut);
  const active = desk.projects.find(({ status }) => status === 'active');
  const project = findProject(names, desk).project ?? active?.slug ?? null;
  return drafted(null, { kind: 'unknown-word', word, project, isStop: orders.includes('stop') });
}

/** The line with each unknown word replaced by the one it is near to; null where one is near to none. */
function corrected(cut: CutLine, unknown: readonly string[], desk: Desk): CutLine | null {
  const names = nameWords(desk);
  const words: string[] = [];
  for (const word of cut.words) {
    const known = unknown.includes(word) ? nearestWord(word, names) : word;
    if (known === null) return null;
    words.push(known);
  }
  return { ...cut, words };
}

/** The line as it was understood, whole. */
function understoodLine({ words, remark }: CutLine): string {
  return remark === null ? words.join(' ') : `${words.join(' ')} / ${remark}`;
}

function draftFree(cut: CutLine, desk: Desk, answered: Answered): Drafted {
  const { unknown, ...found } = draftWords(cut, desk, answered);
  const [first] = unknown;
  if (first === undefined) return found;
  const near = unknown.length <= MOST_SLIPS ? corrected(cut, unknown, desk) : null;
  if (near === null) return unknownWord(first, cut, desk);
  const { unknown: still, draft, doubts } = draftWords(near, desk, answered);
  if (still.length > 0 || doubts.some(isUnreadable)) return unknownWord(first, cut, desk);
  const doubt = { kind: 'near-miss', understood: understoodLine(near), isWhole: true } as const;
  return { draft, doubts: [doubt, ...doubts] };
}

function doubtQuestion(cut: CutLine, { draft, doubts }: Drafted): Drafted {
  if (!cut.isQuestion || (draft !== null && LOOKS.has(draft.order))) return { draft, doubts };
  return { draft, doubts: [...doubts, { kind: 'question' }] };
}

/** The field or the free words that a line is. */
function draftRest(text: string, cut: CutLine, desk: Desk, answered: Answered): Drafted {
  const field = draftField(tidyLine(text), desk, answered);
  return field ?? doubtQuestion(cut, draftFree(cut, desk, answered));
}

/** Reads a line; `isFirst` tells that it is the message's first but for greetings, `answered` what she said to it since. */
export function readLine(
  text: string,
  isFirst: boolean,
  desk: Desk,
  answered: Answered = NOT_ANSWERED,
): LineReading {
  const tooLong = (): LineReading => settle(text, drafted(null, { kind: 'too-long' }), NOT_ANSWERED);
  if (text.length > LONGEST_LINE) return tooLong();
  const cut = cutLine(text, slugTest(desk));
  if (cut.words.length > MOST_WORDS) return tooLong();
  const ownNames = ownNamesOf(desk);
  if (isBare(cut) || isCourtesy(cut.words, ownNames)) {
    const isSigned = cut.words.some((word) => ownNames.has(word));
    return { text, verdict: 'ignore', as: isSigned ? 'signed' : 'courtesy' };
  }
  const stop = cut.remark === null ? draftStop(cut.words, isFirst, desk) : null;
  return settle(text, stop ?? draftRest(text, cut, desk, answered), answered);
}

/** Nothing but signs and pictures. */
function isBare({ words, remark, bullet }: CutLine): boolean {
  return words.length === 0 && remark === null && bullet === null;
}
