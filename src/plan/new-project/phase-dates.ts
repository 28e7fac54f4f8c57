/**
 * When the draft, the review and the final version are due, as she wrote it to her client (UX.md T1).
 *
 * A date belongs to the phase that is named in its clause; a day "by" which the client has it is the final one's. Two phases
 * beside one date, two dates for one phase, or dates in the wrong order are not plain, and stay open.
 */
import { Temporal } from 'temporal-polyfill';
import { type DaySaid, daysSaid } from './dates-said.js';
import { isConditional, isPlain } from './plain-words.js';
import type { ProseWord, Sentence } from './prose.js';

/** The phases of a project, in order. */
export const PHASES = ['draft', 'review', 'final'] as const;
/** One of {@link PHASES}. */
export type PhaseName = (typeof PHASES)[number];

/** What was found: the day of each phase, and her words for it in the order of the text. */
export type SaidPhases = { due: Partial<Record<PhaseName, Temporal.PlainDate>>; readFrom: string[] };

type Words = readonly ProseWord[];
/** `isPlain` is false where a phase and a day stand together and something speaks against them. */
type Finding = { phase: PhaseName; isPlain: boolean; date: Temporal.PlainDate; words: string };

const PHASE_WORDS: Record<PhaseName, RegExp> = {
  draft: /^(?:drafts?|tasla[gk].*)$/,
  review: /^(?:reviews?|inceleme.*)$/,
  final: /^(?:finals?|finished|deliver(?:y|ed)?|final(?:i|in|de|e)?|nihai|teslim.*)$/,
};
/** "final touches", "final invoice": no phase ends with them. */
const NO_FINAL = new Set(['touches', 'touch', 'answer', 'decision', 'price', 'say', 'round', 'rotuslar']);
/** What says that the whole of it is there. */
const READY =
  /^(?:have|get|receive|ready|done|finish|complete|completed|everything|hazir.*|biter|bitir.*|bitmis|tamamla.*|elinizde|elinde|yetis.*)$/;

/** Clauses of the words: from a break to the next. */
function clausesOf(words: Words): ProseWord[][] {
  const clauses: ProseWord[][] = [];
  for (const word of words) {
    if (word.isAfterBreak || clauses.length === 0) clauses.push([word]);
    else clauses.at(-1)?.push(word);
  }
  return clauses;
}

type PhaseFound = { phase: PhaseName; isWeak: boolean };

/** The phase that word `at` names; "for your review" names one only where nothing else does. */
function phaseAt(words: Words, at: number): PhaseFound | null {
  const text = words[at]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  if (text === 'son') return /^hal/.test(next) ? { phase: 'final', isWeak: false } : null;
  const phase = PHASES.find((name) => PHASE_WORDS[name].test(text));
  if (phase === undefined || (phase === 'final' && NO_FINAL.has(next))) return null;
  const before = words[at - 1]?.text ?? '';
  if (phase === 'draft' && before === 'final') return null;
  const isWeak = phase === 'review' && (before === 'for' || words[at - 2]?.text === 'for' || next === 'icin');
  return { phase, isWeak };
}

function phasesNamed(words: Words): PhaseName[] {
  const found = words.flatMap((_, at) => phaseAt(words, at) ?? []);
  const strong = found.filter(({ isWeak }) => !isWeak);
  return [...new Set((strong.length > 0 ? strong : found).map(({ phase }) => phase))];
}

/** The words nearest around a date that satisfy `says`: its clause alone, with the one before, the one behind, all. */
function nearest(words: Words, day: ProseWord, says: (words: Words) => boolean): Words | null {
  const clauses = clausesOf(words);
  const at = clauses.findIndex((clause) => clause.includes(day));
  const windows = [
    clauses.slice(at, at + 1),
    clauses.slice(Math.max(0, at - 1), at + 1),
    clauses.slice(at, at + 2),
    clauses,
  ].map((window) => window.flat());
  return windows.find(says) ?? null;
}

/** The words that belong to day `index`: up to the first break behind the day before it, and behind itself. */
function segmentOf(words: Words, days: readonly DaySaid[], index: number): Words {
  const boundary = (after: DaySaid | undefined, before: DaySaid | undefined): number | null => {
    if (after === undefined || before === undefined) return null;
    const between = words.slice(after.to, before.from + 1);
    const at = between.findIndex(
      ({ isAfterBreak, text }) => isAfterBreak || ['and', 've', 'then'].includes(text),
    );
    return after.to + Math.max(0, at);
  };
  const from = boundary(days[index - 1], days[index]) ?? 0;
  const to = boundary(days[index], days[index + 1]) ?? words.length;
  return words.slice(from, to);
}

/** The phase that the words make due on the day. */
function phaseOf(
  words: Words,
  { isBy }: DaySaid,
  day: ProseWord,
  names: ReadonlySet<string>,
): Pick<Finding, 'phase' | 'isPlain'> | null {
  const named = nearest(words, day, (window) => phasesNamed(window).length > 0);
  if (named !== null) {
    const [phase = null, ...more] = phasesNamed(named);
    return phase === null ? null : { phase, isPlain: more.length === 0 && isPlain(named) };
  }
  const isWhole = ({ text }: ProseWord): boolean => READY.test(text) || (isBy && names.has(text));
  const whole = nearest(words, day, (window) => window.some(isWhole));
  return whole !== null && isPlain(whole) ? { phase: 'final', isPlain: true } : null;
}

function findingsIn(
  { words: written, isQuestion }: Sentence,
  text: string,
  { today, names }: { today: Temporal.PlainDate; names: ReadonlySet<string> },
): Finding[] {
  if (isQuestion || isConditional(written)) return [];
  const { words, days } = daysSaid(written, text, today);
  return days.flatMap((day, index) => {
    const [first, last] = [words[day.from], words[day.to - 1]];
    if (day.date === null || first === undefined || last === undefined) return [];
    if (Temporal.PlainDate.compare(day.date, today) <= 0) return [];
    const found = phaseOf(segmentOf(words, days, index), day, last, names);
    const said = text.slice(first.at, last.end).replace(/\s+/g, ' ');
    return found === null ? [] : [{ ...found, date: day.date, words: said }];
  });
}

/** The one day of a phase; null where none or several were said. */
function onlyDay(findings: readonly Finding[], phase: PhaseName): Finding | null {
  const [first, ...more] = findings.filter((finding) => finding.phase === phase);
  if (first?.isPlain !== true) return null;
  return more.every(({ date, isPlain: isSure }) => isSure && date.equals(first.date)) ? first : null;
}

function isInOrder(findings: readonly Finding[]): boolean {
  return findings.every(
    ({ date }, at) => at === 0 || Temporal.PlainDate.compare(findings[at - 1]?.date ?? date, date) <= 0,
  );
}

/** Reads the days from `text` as written on the day `today`; `names` are the folded words of the project's name. */
export function phaseDates(
  sentences: readonly Sentence[],
  text: string,
  about: { today: Temporal.PlainDate; names: ReadonlySet<string> },
): SaidPhases {
  const findings = sentences.flatMap((sentence) => findingsIn(sentence, text, about));
  const plain = PHASES.flatMap((phase) => onlyDay(findings, phase) ?? []);
  if (!isInOrder(plain)) return { due: {}, readFrom: [] };
  return {
    due: Object.fromEntries(plain.map(({ phase, date }) => [phase, date])),
    readFrom: findings.filter((finding) => plain.includes(finding)).map(({ words }) => words),
  };
}
