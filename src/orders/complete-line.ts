/**
 * What her answer to an asked line makes of it: YES, NO, or the word that was missing (UX.md, "Error replies").
 *
 * One way for all doubts: YES puts the doubt aside or takes what it proposed, any other answer takes the place of what the
 * line said of the same thing; then the line is read once more. So one answer may lead to one more question.
 */
import type { Temporal } from 'temporal-polyfill';
import { type Answer, type Answered, partsOfAnswer, saidSoFar } from './answered.js';
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import type { Draft } from './order.js';
import { kindsIn, type PartKind, type Parts } from './parts.js';
import { type LineReading, readLine } from './read-line.js';
import { isTakenBack } from './taken-back.js';

/** A line that was asked about, with what she answered to it so far. */
export type Asked = Answered & { text: string };

/** What the answer comes to. A line that was asked about only for its age reads as an order: YES obeys it. */
export type Completion =
  /** NO: it stays as it was. */
  | { comes: 'nothing' }
  /** The line read once more: an order, or a further question; `because` is what it was asked for. */
  | { comes: 'line'; reading: LineReading; asked: Asked; because: Doubt['kind'] | null };

/** What an answer may say beside YES and NO; `text` is anything. */
type Wanted = PartKind | 'orders' | 'text';

type Open = Extract<LineReading, { doubt: Doubt }>;

const DATES = ['dates'] as const;
const NAMES = ['names'] as const;
const FACTS = ['percents', 'dates', 'remark'] as const;

/** Doubts that YES puts aside: the order is done as the line says it. */
const AGREEABLE: ReadonlySet<Doubt['kind']> = new Set([
  ...(['question', 'paused-project', 'jump', 'backwards', 'same-again', 'retainer-percent'] as const),
  ...(['from-today', 'long-span', 'two-weeks', 'extra-part', 'promised-or-sent', 'earlier'] as const),
]);

const WANTED: Partial<Record<Doubt['kind'], readonly Wanted[]>> = {
  ...{ 'which-project': NAMES, 'two-projects': NAMES, 'no-project': NAMES, 'which-client': NAMES },
  ...{ date: DATES, 'closed-day': DATES, 'filed-late': DATES, 'leaves-later': DATES, 'two-dates': DATES },
  ...{ 'from-today': DATES, 'long-span': DATES, 'two-weeks': DATES, 'swap-open': DATES },
  ...{ jump: FACTS, backwards: FACTS, 'same-again': FACTS, 'nothing-to-tell': FACTS },
  ...{ 'closed-hour': ['sendTimes'], 'past-time': ['sendTimes'] },
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

/** The one day that the doubt proposes; null where it proposes none, or several. */
function proposedDay(doubt: Doubt): Temporal.PlainDate | null {
  if (doubt.kind === 'closed-day' || doubt.kind === 'filed-late') return doubt.next;
  if (doubt.kind !== 'date' || doubt.said.verdict !== 'ask') return null;
  const { candidates, why } = doubt.said;
  // What is only just past can't be promised: the next one is left.
  return candidates.length === 1 || why === 'just-past' ? (candidates.at(-1) ?? null) : null;
}

function proposedTime(doubt: Doubt): Temporal.ZonedDateTime | null {
  return doubt.kind === 'closed-hour' ? doubt.next : null;
}

function wantedBy(doubt: Doubt): readonly Wanted[] {
  return doubt.kind === 'missing' ? MISSING[doubt.part] : (WANTED[doubt.kind] ?? []);
}

/** Whether YES means something for this doubt. */
export function takesYes(doubt: Doubt): boolean {
  const { kind } = doubt;
  return (
    AGREEABLE.has(kind) || kind === 'near-miss' || proposedDay(doubt) !== null || proposedTime(doubt) !== null
  );
}

/** Whether an answer can complete the line. */
export function isCompletable(reading: LineReading): reading is Open {
  return 'doubt' in reading && (takesYes(reading.doubt) || wantedBy(reading.doubt).length > 0);
}

/** Whether the doubt is about when the mail leaves, and not about the day promised. */
function isAboutSending(doubt: Doubt, { sendTimes, isLater, dates }: Parts): boolean {
  if (doubt.kind === 'closed-hour' || doubt.kind === 'past-time') return true;
  if (doubt.kind === 'two-dates') return sendTimes.length + Number(isLater) > 1;
  if (!('written' in doubt)) return false;
  const isThat = (day: { written: string } | null): boolean => day?.written === doubt.written;
  return sendTimes.some(({ day }) => isThat(day)) && !dates.some(isThat);
}

/** The value behind the colon is `value`. */
function withValue(asked: Asked, value: string): Asked {
  return { ...asked, text: `${asked.text.slice(0, asked.text.indexOf(':') + 1)} ${value}` };
}

function withAnswer(asked: Asked, answer: Answer): Asked {
  return { ...asked, answers: [...asked.answers, answer] };
}

/** A line that is being completed: how it reads now, and what it says with all answers so far. */
type Completing = { asked: Asked; open: Open; said: Parts; desk: Desk };

/** The answer in the place that the doubt is about. */
function inPlace({ asked, open, said }: Completing, { text, writtenAt }: Answer): Asked {
  if (open.draft?.order === 'field') return withValue(asked, text);
  const isSending = isAboutSending(open.doubt, said);
  return withAnswer(asked, { text: isSending ? `at ${text}` : text, writtenAt });
}

/** What YES makes of the line; null where it means nothing. */
function agreedTo(completing: Completing): Asked | null {
  const { asked, open, desk } = completing;
  const { doubt } = open;
  const { writtenAt } = desk;
  if (AGREEABLE.has(doubt.kind)) return { ...asked, agreed: new Set([...asked.agreed, doubt.kind]) };
  if (doubt.kind === 'near-miss') {
    const { understood: text, isWhole } = doubt;
    return isWhole ? { ...asked, text } : withAnswer(asked, { text, writtenAt });
  }
  const day = proposedDay(doubt);
  if (day !== null) return inPlace(completing, { text: day.toString(), writtenAt });
  const time = proposedTime(doubt);
  if (time === null) return null;
  const at = time.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
  return withAnswer(asked, { text: `at ${at}`, writtenAt });
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
function pausedBy({ asked }: Completing, { order }: Draft, { names }: Parts): Asked {
  return { ...asked, text: `${order} ${names.map(({ written }) => written).join(' ')}` };
}

/** "10:00" and "fri", beside a doubt about when the mail leaves, are as good as "at 10:00". */
function asSending(answer: Answer, parts: Parts, desk: Desk): Parts {
  const isBare = parts.sendTimes.length === 0 && !parts.isLater;
  return isBare ? partsOfAnswer({ ...answer, text: `at ${answer.text}` }, desk) : parts;
}

/** What her own words make of the line; null where they have nothing to do with it. */
function answeredWith(completing: Completing, answer: Answer, parts: Parts): Asked | null {
  const { asked, open, said, desk } = completing;
  const { doubt, draft } = open;
  const wanted = wantedBy(doubt);
  if (wanted.includes('text')) {
    const own = readLine(answer.text, true, { ...desk, writtenAt: answer.writtenAt });
    return own.verdict === 'do' ? null : withValue(asked, answer.text);
  }
  if (isAboutSending(doubt, said)) {
    const sending = asSending(answer, parts, desk);
    if (!isWanted(sending, ['sendTimes'])) return null;
    return sending === parts ? withAnswer(asked, answer) : inPlace(completing, answer);
  }
  if (!isWanted(parts, wanted)) return null;
  if (parts.names.length === 0) return inPlace(completing, fieldDay(answer, parts, draft));
  const isPause = draft?.order === 'pause' || draft?.order === 'resume';
  return isPause ? pausedBy(completing, draft, parts) : withAnswer(asked, answer);
}

/** A field is read from the day of its line: the answer's day is written out. */
function fieldDay(answer: Answer, { dates: [date] }: Parts, draft: Draft | null): Answer {
  if (draft?.order !== 'field' || date?.said.verdict !== 'date') return answer;
  return { ...answer, text: date.said.date.toString() };
}

/** YES or NO, alone or beside a line's number; null for anything else. */
function bareAnswer(parts: Parts): 'yes' | 'no' | null {
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
 * What `answer` makes of a line that was asked about, at the desk of its own day; null where it has nothing to do with it.
 */
export function completeLine(asked: Asked, answer: Answer, desk: Desk): Completion | null {
  const open = readLine(asked.text, true, desk, asked);
  const parts = partsOfAnswer(answer, desk);
  const word = bareAnswer(parts);
  if (word === 'no' || isTakenBack(answer.text)) return { comes: 'nothing' };
  if (open.verdict === 'do')
    return word === 'yes' ? { comes: 'line', reading: open, asked, because: becauseOf(asked, null) } : null;
  if (!isCompletable(open) || asked.answers.length >= MOST_ANSWERS) return null;
  const said = saidSoFar(asked, desk);
  const completing = { asked, open, said, desk };
  const next = word === 'yes' ? agreedTo(completing) : answeredWith(completing, answer, parts);
  if (next === null) return null;
  const because = becauseOf(next, open.doubt);
  return { comes: 'line', reading: readLine(next.text, true, desk, next), asked: next, because };
}
