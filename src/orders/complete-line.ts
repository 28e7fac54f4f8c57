/**
 * What her answer to an asked line makes of it: YES, NO, or the word that was missing (UX.md, "Error replies").
 *
 * One way for all doubts: YES puts the doubt aside or takes what it proposed, any other answer takes the place of what the
 * line said of the same thing; then the line is read once more. So one answer may lead to one more question.
 */
import {
  type Amendment,
  type Asked,
  amended,
  type InDoubt,
  inPlace,
  isAboutSending,
  type Open,
  proposalOf,
  takesYes,
  withValue,
} from './amendment.js';
import { type Answer, partsOfAnswer, saidSoFar } from './answered.js';
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import type { Draft } from './order.js';
import { kindsIn, type PartKind, type Parts } from './parts.js';
import { type LineReading, readLine } from './read-line.js';
import { isTakenBack } from './taken-back.js';

/** What the answer comes to. A line that was asked about only for its age reads as an order: YES obeys it. */
export type Completion =
  /** NO: it stays as it was. */
  | { comes: 'nothing' }
  /** The line read once more: an order, or a further question; `because` is what it was asked for. */
  | { comes: 'line'; reading: LineReading; asked: Asked; because: Doubt['kind'] | null };

/** What an answer may say beside YES and NO; `text` is anything. */
type Wanted = PartKind | 'orders' | 'text';

const DATES = ['dates'] as const;
const NAMES = ['names'] as const;
const FACTS = ['percents', 'dates', 'remark'] as const;

const WANTED: Partial<Record<Doubt['kind'], readonly Wanted[]>> = {
  ...{ 'which-project': NAMES, 'two-projects': NAMES, 'no-project': NAMES, 'which-client': NAMES },
  ...{ date: DATES, 'closed-day': DATES, 'filed-late': DATES, 'leaves-later': DATES, 'two-dates': DATES },
  ...{ 'from-today': DATES, begun: DATES, 'days-between': DATES, 'long-span': DATES },
  ...{ 'two-weeks': DATES, 'swap-open': DATES },
  ...{ jump: FACTS, backwards: FACTS, 'same-again': FACTS, 'nothing-to-tell': FACTS },
  ...{ 'closed-hour': ['sendTimes'], 'past-time': ['sendTimes'] },
  'odd-remark': ['remark'],
  'same-date': ['dates', 'days'],
  earlier: ['dates', 'days'],
  'no-order': ['orders', 'percents', 'dates', 'days', 'weekly', 'sendTimes', 'remark'],
};

const MISSING: Record<Extract<Doubt, { kind: 'missing' }>['part'], readonly Wanted[]> = {
  date: ['dates', 'days'],
  days: ['days', 'dates'],
  weekday: ['weekly', 'dates'],
  value: ['text'],
  'two-days': ['dates'],
};

/** Words that no line is completed by. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set([
  ...(['send', 'edit', 'skip', 'undo', 'yes', 'no', 'why'] as const),
  ...(['stop', 'ill', 'on', 'week', 'status', 'show', 'help', 'live', 'rehearsal'] as const),
]);
/** Whoever was asked more often writes the line anew. */
const MOST_ANSWERS = 8;

function wantedBy(doubt: Doubt): readonly Wanted[] {
  return doubt.kind === 'missing' ? MISSING[doubt.part] : (WANTED[doubt.kind] ?? []);
}

/** Whether an answer can complete the line. */
export function isCompletable(reading: LineReading): reading is Open {
  return 'doubt' in reading && (takesYes(reading.doubt) || wantedBy(reading.doubt).length > 0);
}

/** Whether any text may be the answer: the value of a field is missing. */
export function asksForValue(asked: Asked, desk: Desk): boolean {
  const open = readLine(asked.text, true, desk, asked);
  return isCompletable(open) && wantedBy(open.doubt).includes('text');
}

/** The kinds of what the answer says, but for the number of a note's line. */
function kindsOf(parts: Parts): Wanted[] {
  const kinds: Wanted[] = kindsIn(parts).filter((kind) => kind !== 'numbers');
  return parts.orders.length > 0 ? ['orders', ...kinds] : kinds;
}

/** Whether the answer says what is wanted, and nothing else: anything else is an order of its own. */
function isWanted(parts: Parts, wanted: readonly Wanted[]): boolean {
  const kinds = kindsOf(parts);
  const isOther = parts.orders.some((word) => OF_THEIR_OWN.has(word));
  if (parts.unknown.length > 0 || isOther || kinds.length === 0) return false;
  return kinds.every((kind) => wanted.includes(kind));
}

/** A name in a line that pauses or resumes: such a line has no other part. */
function pausedBy({ order }: Draft, { names }: Parts): Amendment {
  return { line: `${order} ${names.map(({ written }) => written).join(' ')}` };
}

/** "10:00" and "fri", beside a doubt about when the mail leaves, are as good as "at 10:00". */
function asSending(answer: Answer, parts: Parts, desk: Desk): Parts {
  const isBare = parts.sendTimes.length === 0 && !parts.isLater;
  return isBare ? partsOfAnswer({ ...answer, text: `at ${answer.text}` }, desk) : parts;
}

/** Doubts about a span of which either day may be the slip. */
const SPANS: ReadonlySet<Doubt['kind']> = new Set(['from-today', 'days-between', 'long-span']);

/** One day, which says neither which end of the span it is, nor that it is all of it; "until thu" says the end. */
function isHalfSpan({ kind }: Doubt, { dates, hasDash, isUntil }: Parts): boolean {
  const isEnd = kind === 'from-today' && isUntil;
  return SPANS.has(kind) && dates.length === 1 && !hasDash && !isEnd;
}

/** What her own words make of the line; null where they have nothing to do with it. */
function answeredWith(asked: Asked, answer: Answer, parts: Parts, desk: Desk): Amendment | null {
  const open = readLine(asked.text, true, desk, asked);
  if (!isCompletable(open)) return null;
  const { doubt, draft } = open;
  const wanted = wantedBy(doubt);
  const inDoubt: InDoubt = { asked, open, said: saidSoFar(asked, desk) };
  if (wanted.includes('text')) {
    const own = readLine(answer.text, true, { ...desk, writtenAt: answer.writtenAt });
    return own.verdict === 'do' ? null : withValue(asked, answer.text);
  }
  if (isAboutSending(inDoubt)) {
    const sending = asSending(answer, parts, desk);
    if (!isWanted(sending, ['sendTimes'])) return null;
    return sending === parts ? { answer: answer.text } : inPlace(inDoubt, answer.text);
  }
  if (!isWanted(parts, wanted)) return null;
  // It stays as it is, to be asked about once more.
  if (isHalfSpan(doubt, parts)) return {};
  if (parts.names.length === 0) return inPlace(inDoubt, fieldDay(answer, parts, draft));
  const isPause = draft?.order === 'pause' || draft?.order === 'resume';
  return isPause ? pausedBy(draft, parts) : { answer: answer.text };
}

/** A field is read from the day of its line: the answer's day is written out. */
function fieldDay({ text }: Answer, { dates: [date] }: Parts, draft: Draft | null): string {
  return draft?.order === 'field' && date?.said.verdict === 'date' ? date.said.date.toString() : text;
}

/** YES or NO, alone or beside a line's number; null for anything else. */
export function bareAnswer(parts: Parts): 'yes' | 'no' | null {
  const [word, ...others] = parts.orders;
  const isBare = others.length === 0 && kindsOf(parts).length === 1 && parts.unknown.length === 0;
  return isBare && (word === 'yes' || word === 'no') ? word : null;
}

/** A step back that she said YES to is told as a correction, whatever was asked after it; another percent is none. */
function becauseOf({ agreed }: Asked, doubt: Doubt | null): Doubt['kind'] | null {
  if (agreed.has('backwards')) return 'backwards';
  return doubt === null || doubt.kind === 'backwards' ? null : doubt.kind;
}

/**
 * What `answer` makes of a line that was asked about, at the desk of its own day; null where it has nothing to do with it. YES
 * agrees to `proposal`, which stands for what the question proposed.
 */
export function completeLine(
  asked: Asked,
  answer: Answer,
  desk: Desk,
  proposal: Amendment | null = proposalOf(asked, desk),
): Completion | null {
  const parts = partsOfAnswer(answer, desk);
  const word = bareAnswer(parts);
  if (word === 'no' || isTakenBack(answer.text)) return { comes: 'nothing' };
  if (asked.answers.length >= MOST_ANSWERS) return null;
  const [amendment, writtenAt] =
    word === 'yes'
      ? [proposal, desk.writtenAt]
      : [answeredWith(asked, answer, parts, desk), answer.writtenAt];
  if (amendment === null) return null;
  const next = amended(asked, amendment, writtenAt);
  const open = readLine(asked.text, true, desk, asked);
  const because = becauseOf(next, 'doubt' in open ? open.doubt : null);
  return { comes: 'line', reading: readLine(next.text, true, desk, next), asked: next, because };
}
