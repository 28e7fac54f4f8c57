/**
 * Reads one line: an order to obey, one to ask about, one to refuse, or nothing to do with orders.
 *
 * Fixed order: courtesy, stop, field, then the free words. A line with a word near a known one is read as if that had
 * been written, and asked about. So every line has exactly one reading, and one more with what she answered to it.
 */
import { fold } from '../message/new-text/fold.js';
import { type Answered, NOT_ANSWERED, slugTest, withAnswers } from './answered.js';
import { asQuestion } from './as-question.js';
import { courtesyOf } from './courtesy.js';
import { type CutLine, cutLine, cutWords, tidyLine } from './cut-line.js';
import type { Desk } from './desk.js';
import { type Doubt, isUnreadable, verdictOf, weightiest } from './doubt.js';
import { draftOnDays } from './draft-days.js';
import { draftField, withColon, withoutSetting } from './draft-field.js';
import { draftLine, draftWithoutExtra } from './draft-line.js';
import { type Drafted, drafted } from './draft-of.js';
import { draftStop, ownNamesOf } from './draft-stop.js';
import { corrected, isNegated, understoodLine, unreadable } from './near-line.js';
import { readsAsOrder, remarkDoubt, withoutSlash } from './odd-remark.js';
import type { Draft, Order } from './order.js';
import { kindsIn, type Parts, partsOf } from './parts.js';
import { replyAlone } from './reply-alone.js';
import { tokensOf } from './tokens.js';
import { orderWord } from './vocabulary.js';

/**
 * Why a line is no order: a greeting, her name below the mail, what follows EDIT, what follows a line that can't be read,
 * what stands below a quote or signature.
 */
export type IgnoredAs = 'courtesy' | 'signed' | 'edited-text' | 'not-read' | 'below' | 'quoted';

/** What a line comes to. `draft` of an asked line is what YES would do, as far as it is known. */
export type LineReading =
  | { text: string; verdict: 'do'; order: Order }
  | { text: string; verdict: 'ask'; draft: Draft | null; doubt: Doubt }
  | { text: string; verdict: 'refuse'; draft: Draft | null; doubt: Doubt }
  | { text: string; verdict: 'ignore'; as: IgnoredAs };

const LONGEST_LINE = 500;
const MOST_WORDS = 40;
/** Orders that only look may be asked as a question. */
const LOOKS: ReadonlySet<string> = new Set(['status', 'show', 'week', 'help', 'why']);

/** A draft about which nothing is in doubt has all that its order needs. */
function isWhole(draft: Draft | null, doubt: Doubt | null): draft is Order {
  return draft !== null && doubt === null;
}

function settle(text: string, { draft, doubts }: Drafted, { agreed }: Answered): LineReading {
  const doubt = weightiest(doubts.filter(({ kind }) => !agreed.has(kind)));
  if (isWhole(draft, doubt)) return { text, verdict: 'do', order: draft };
  const why: Doubt = doubt ?? { kind: 'no-order', project: null };
  return { text, verdict: verdictOf(why), draft, doubt: why };
}

/** "on thu", "on 20 oct": nothing but days behind `on`. */
function isOnDays({ words }: CutLine, parts: Parts): boolean {
  const kinds = kindsIn(parts);
  const isOnlyDays = kinds.every((kind) => kind === 'dates' || kind === 'weekly');
  return words[0] === 'on' && parts.orders.length === 0 && kinds.length > 0 && isOnlyDays;
}

function draftWords(cut: CutLine, desk: Desk, answered: Answered): Drafted & { unknown: readonly string[] } {
  const parts = withAnswers(partsOf(tokensOf(cut.words, desk), cut), answered, desk);
  if (parts.unknown.length > 0) return { draft: null, doubts: [], unknown: parts.unknown };
  if (isOnDays(cut, parts)) return { ...draftOnDays(parts, desk), unknown: [] };
  const draft = answered.agreed.has('extra-part') ? draftWithoutExtra : draftLine;
  return { ...draft(parts, desk), unknown: [] };
}

/** The project that the line is about without naming it. */
function unnamed({ words }: CutLine, draft: Draft | null, desk: Desk): string | null {
  const project = draft !== null && 'project' in draft ? draft.project : null;
  const isNamed = tokensOf(words.map(fold), desk).some(({ kind }) => kind === 'name');
  return isNamed ? null : project;
}

/** The line with its slips set right; null where it makes no more sense so. */
function draftNear(cut: CutLine, unknown: readonly string[], desk: Desk, answered: Answered): Drafted | null {
  const near = isNegated(cut, unknown, desk) ? null : corrected(cut, unknown, desk);
  if (near === null) return null;
  const found = draftWords(
    { ...near, words: near.words.flatMap((word) => fold(word).split(' ')) },
    desk,
    answered,
  );
  const { draft, doubts } = found;
  const isOdd = doubts.some((doubt) => isUnreadable(doubt) || doubt.kind === 'extra-part');
  if (found.unknown.length > 0 || isOdd || draft === null) return null;
  // YES would lead nowhere.
  if (doubts.some(({ kind }) => kind === 'needs-note' || kind === 'needs-thread')) return { draft, doubts };
  const line = understoodLine(near, unnamed(near, draft, desk));
  return { draft, doubts: [{ kind: 'near-miss', understood: line, isWhole: true, line }, ...doubts] };
}

/** A known field without its colon, "bio need photos". */
function draftBareField(text: string, desk: Desk, answered: Answered): Drafted | null {
  const line = withColon(tidyLine(text), desk);
  const field = line === null ? null : draftField(line, desk, answered);
  if (line === null || field === null) return null;
  const near: Doubt = { kind: 'near-miss', understood: line, isWhole: true, line };
  return { draft: field.draft, doubts: [near, ...field.doubts] };
}

/** "bio 75%/fri": what stands behind the slash is probably no remark. */
function doubtRemark(cut: CutLine, { draft, doubts }: Drafted, desk: Desk): Drafted {
  const remark = draft !== null && 'remark' in draft ? draft.remark : null;
  if (remark === null || !readsAsOrder(remark, desk)) return { draft, doubts };
  const whole = draftWords(withoutSlash(cut, remark, desk), desk, NOT_ANSWERED);
  return { draft, doubts: [remarkDoubt(remark, cut, { draft, doubts }, whole), ...doubts] };
}

/** "bio percent: 75%", "bio next: fri": the update that is meant. */
function draftSetting(text: string, desk: Desk, answered: Answered): Drafted | null {
  const line = withoutSetting(tidyLine(text), desk);
  if (line === null) return null;
  const { draft, doubts, unknown } = draftWords(cutLine(line, slugTest(desk)), desk, answered);
  if (unknown.length > 0 || (draft?.order !== 'update' && draft?.order !== 'done')) return null;
  const slip = doubts.find((doubt) => doubt.kind === 'near-miss');
  const meant = slip?.line ?? line;
  const near: Doubt = { kind: 'near-miss', understood: meant, isWhole: true, line: meant };
  return { draft, doubts: [near, ...doubts.filter((doubt) => doubt !== slip)] };
}

function draftFree(text: string, cut: CutLine, desk: Desk, answered: Answered): Drafted {
  const { unknown, ...found } = draftWords(cut, desk, answered);
  if (unknown.length === 0) return doubtRemark(cut, found, desk);
  return (
    draftBareField(text, desk, answered) ??
    draftNear(cut, unknown, desk, answered) ??
    unreadable(cut, unknown, desk)
  );
}

/** What is no whole percent: "75.5%", "%75,5", "70-75%", "-75%". */
const BROKEN_PERCENT = /(?<!\d|\d[.,])(?:-\d+ ?%|\d+[.,]\d+ ?%|\d+%?-\d+ ?%|% ?\d+(?:[.,]|-%?)\d+(?![\d./]))/;

function brokenPercent(text: string): Drafted | null {
  const head = text.split('/')[0] ?? '';
  const [written] = BROKEN_PERCENT.exec(head.normalize('NFKC')) ?? [];
  return written === undefined ? null : drafted(null, { kind: 'percent-form', written });
}

/** "-3d": dates look forward only; "- 3d" is a sign of a list. */
const MINUS_DAYS = /(?<=\s)[-−]\d+ ?(?:[dwgh]|days?|weeks?|gün|gun|hafta|iş günü)(?![\p{L}\p{N}])/iu;

function minusDays(text: string, desk: Desk): Drafted | null {
  const [written] = MINUS_DAYS.exec(text.split('/')[0] ?? '') ?? [];
  if (written === undefined) return null;
  return drafted(null, {
    kind: 'unknown-word',
    word: written,
    suggested: [orderWord('help', desk.language)],
  });
}

function doubtQuestion(cut: CutLine, { draft, doubts }: Drafted): Drafted {
  if (!cut.isQuestion || (draft !== null && LOOKS.has(draft.order))) return { draft, doubts };
  return { draft, doubts: [...doubts, { kind: 'question' }] };
}

/** The field or the free words that a line is. */
function draftRest(text: string, cut: CutLine, desk: Desk, answered: Answered): Drafted {
  const field = draftSetting(text, desk, answered) ?? draftField(tidyLine(text), desk, answered);
  const asked = asQuestion(replyAlone(cut, desk), desk);
  return (
    field ??
    brokenPercent(text) ??
    minusDays(text, desk) ??
    doubtQuestion(asked, draftFree(text, asked, desk, answered))
  );
}

/** Reads a line; `isFirst` tells that it is the message's first but for greetings, `answered` what she said to it since. */
export function readLine(
  text: string,
  isFirst: boolean,
  desk: Desk,
  answered: Answered = NOT_ANSWERED,
): LineReading {
  const cut = cutLine(text.slice(0, LONGEST_LINE), slugTest(desk));
  if (text.length > LONGEST_LINE || cut.words.length > MOST_WORDS) {
    const begun = { ...cut, words: cut.words.slice(0, MOST_WORDS) };
    const stopped = draftStop(begun, isFirst, desk);
    return settle(text, stopped ?? drafted(null, { kind: 'too-long' }), NOT_ANSWERED);
  }
  const aside = isBare(text) ? 'courtesy' : courtesyOf(allWords(cut), ownNamesOf(desk));
  if (aside !== null) return { text, verdict: 'ignore', as: aside };
  return settle(text, draftStop(cut, isFirst, desk) ?? draftRest(text, cut, desk, answered), answered);
}

/** Nothing but signs, pictures and smileys. */
function isBare(text: string): boolean {
  return !/[\p{L}\p{N}%]/u.test(tidyLine(text));
}

/** The words of the line and its remark, without signs. */
function allWords({ words, remark }: CutLine): string[] {
  return [...words, ...cutWords(remark ?? '', () => false)].filter((word) => /[\p{L}\p{N}%]/u.test(word));
}
