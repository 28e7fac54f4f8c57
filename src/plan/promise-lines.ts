/**
 * Which promises a digest speaks of: two working days before, on the day, and once when the day is over (issue: "Promises").
 *
 * The same for each step of an active project that nothing says is done: one that is overdue does not silence the later
 * ones. A promise whose client got mail of hers on the day, or on the working day before, counts as kept; of the bot's mail
 * only what is about that project does. Whether a line stood in a digest is read from the digests themselves.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { isWorkingDay, workingDaysBetween } from '../calendar/working-days.js';
import { digestsDone, type Ledger } from '../ledger/ledger.js';
import type { ToldStep } from '../ledger/news.js';
import type { Promised, PromiseHappening } from '../ledger/promise.js';
import { type DatedStep, datedSteps, stepThatMoves } from '../projects/next-step.js';
import type { Project } from '../projects/project.js';
import { stepId, stepInWords } from './promised-step.js';

/** What must be known beside the ledger. */
export type PromiseFacts = {
  policy: ContactPolicy;
  /** Today in her zone. */
  today: Temporal.PlainDate;
  projects: readonly Project[];
  /**
   * When a client last heard from her: by her own mail, or by one about the project of `step` that does not only tell of it;
   * null where never.
   */
  heardAt(client: string, step: ToldStep | null): Temporal.Instant | null;
};

/** One line; `project` is the step's, or the one whose step she promised and `move` would move; null where none is. */
export type PromiseLine = {
  /** A promise's, or that of a project's step: what YES and SKIP end. */
  id: string;
  client: string;
  project: Project | null;
  date: Temporal.PlainDate;
} & (
  | { kind: 'said'; stage: Stage; quote: string }
  /** `isNext`: it is the one that `move` would concern. */
  | { kind: 'step'; stage: Stage; step: string; isNext: boolean }
);

type Stage = 'soon' | 'today' | 'late';

type Zone = Pick<ContactPolicy, 'timeZone'>;

/** Working days before the day on which it is first spoken of. */
const SOON_DAYS = 2;
/** After so many days a promise that nobody spoke of is simply past: the bot was away. */
const LONGEST_LATE_DAYS = 7;
const LONGEST_WEEKEND_DAYS = 14;

/** On which days a digest had a line about it. */
function shownOn(ledger: Ledger, id: string, zone: Zone): Temporal.PlainDate[] {
  return digestsDone(ledger)
    .filter(({ offers }) => offers.some((offer) => offer.what === 'promise' && offer.id === id))
    .map(({ at }) => dayOf(Temporal.Instant.from(at), zone));
}

function dayOf(at: Temporal.Instant, { timeZone }: Zone): Temporal.PlainDate {
  return at.toZonedDateTimeISO(timeZone).toPlainDate();
}

function isBefore(date: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, other) < 0;
}

function workingDayBefore(policy: ContactPolicy, date: Temporal.PlainDate): Temporal.PlainDate {
  let before = date.subtract({ days: 1 });
  for (let day = 1; day < LONGEST_WEEKEND_DAYS && !isWorkingDay(policy, before); day += 1)
    before = before.subtract({ days: 1 });
  return before;
}

/** Whether the client got mail on the day or the working day before, later than the promise itself. */
function isKept(promise: Promised, { policy, projects, heardAt }: PromiseFacts): boolean {
  const { client, date, writtenAt } = promise;
  const step = stepInWords(promise, projects);
  const heard = heardAt(client, step && { project: step.project.slug, what: step.what, date });
  if (heard === null || Temporal.Instant.compare(heard, Temporal.Instant.from(writtenAt)) <= 0) return false;
  return !isBefore(dayOf(heard, policy), workingDayBefore(policy, Temporal.PlainDate.from(date)));
}

/** Whether a digest spoke of it when its day was over. */
export function wasToldLate(
  ledger: Ledger,
  { id, date }: { id: string; date: Temporal.PlainDate },
  zone: Zone,
): boolean {
  return shownOn(ledger, id, zone).some((shown) => isBefore(date, shown));
}

function isPast(ledger: Ledger, { id, date }: Promised, facts: PromiseFacts): boolean {
  const day = Temporal.PlainDate.from(date);
  if (!isBefore(day, facts.today)) return false;
  return (
    wasToldLate(ledger, { id, date: day }, facts.policy) || day.until(facts.today).days > LONGEST_LATE_DAYS
  );
}

/** What ended by itself: kept by a mail of hers, or past and spoken of. */
export function endedPromises(ledger: Ledger, facts: PromiseFacts): PromiseHappening[] {
  return [...ledger.promises.open.values()].flatMap((promise) => {
    const why = isKept(promise, facts) ? 'kept' : isPast(ledger, promise, facts) ? 'past' : null;
    return why === null ? [] : [{ type: 'promise-over', id: promise.id, why } as const];
  });
}

/** What there is to say today about something due on `date`; null for nothing, or nothing more. */
function stageOf(
  date: Temporal.PlainDate,
  shown: readonly Temporal.PlainDate[],
  { policy, today }: PromiseFacts,
): Stage | null {
  if (date.equals(today)) return 'today';
  if (isBefore(date, today)) return 'late';
  const isSoon = workingDaysBetween(policy, today, date) <= SOON_DAYS;
  return isSoon && shown.every((day) => day.equals(today)) ? 'soon' : null;
}

/** The project whose step she promised in these words, where it is the one that `move` concerns. */
function projectOf(promise: Promised, { projects, today }: PromiseFacts): Project | null {
  const step = stepInWords(promise, projects);
  if (step === null) return null;
  return stepThatMoves(step.project, today)?.what === step.what ? step.project : null;
}

function promiseLine(ledger: Ledger, promise: Promised, facts: PromiseFacts): PromiseLine[] {
  const { id, client, quote } = promise;
  const date = Temporal.PlainDate.from(promise.date);
  const stage = stageOf(date, shownOn(ledger, id, facts.policy), facts);
  if (stage === null || isKept(promise, facts) || isPast(ledger, promise, facts)) return [];
  return [{ id, client, project: projectOf(promise, facts), date, kind: 'said', stage, quote }];
}

/** Whether today's digest is the first after the day. */
function isFirstAfter({ notes }: Ledger, date: Temporal.PlainDate, { policy, today }: PromiseFacts): boolean {
  const days = [...notes.values()]
    .filter(({ subject }) => subject === 'digest')
    .map(({ at }) => dayOf(Temporal.Instant.from(at), policy));
  return !days.some((day) => isBefore(date, day) && isBefore(day, today));
}

/** What there is to say of a step today. Overdue, it is told once: one that she named, or of which a digest spoke before. */
function stepStage(
  ledger: Ledger,
  id: string,
  { date, isSaid }: DatedStep,
  facts: PromiseFacts,
): Stage | null {
  const shown = shownOn(ledger, id, facts.policy);
  const stage = stageOf(date, shown, facts);
  if (stage !== 'late') return stage;
  const isKnown = isSaid || shown.length > 0;
  const isLong = date.until(facts.today).days > LONGEST_LATE_DAYS;
  return isKnown && !isLong && isFirstAfter(ledger, date, facts) ? stage : null;
}

/**
 * A step that is due, unless the client heard from her since that day, be it not this promise once more, or she promised it
 * in her own words.
 */
function stepLine(ledger: Ledger, project: Project, step: DatedStep, facts: PromiseFacts): PromiseLine[] {
  const { policy, today, heardAt } = facts;
  const { client } = project;
  const { date, what } = step;
  const id = stepId(project, step);
  const stage = stepStage(ledger, id, step, facts);
  const heard = heardAt(client, { project: project.slug, what, date: date.toString() });
  const isTold = heard !== null && !isBefore(dayOf(heard, policy), date);
  const isPromised = [...ledger.promises.open.values()].some((promise) => {
    const said = promise.date === date.toString() ? stepInWords(promise, facts.projects) : null;
    return said?.project.slug === project.slug && said.what === what;
  });
  if (stage === null || isTold || isPromised || ledger.promises.over.has(id)) return [];
  const isNext = what === stepThatMoves(project, today)?.what;
  return [{ id, client, project, date, kind: 'step', stage, step: what, isNext }];
}

function stepLines(ledger: Ledger, project: Project, facts: PromiseFacts): PromiseLine[] {
  if (project.status !== 'active') return [];
  return datedSteps(project).flatMap((step) => stepLine(ledger, project, step, facts));
}

/** The lines of today's digest, the earliest day first. */
export function promiseLines(ledger: Ledger, facts: PromiseFacts): PromiseLine[] {
  return [
    ...[...ledger.promises.open.values()].flatMap((promise) => promiseLine(ledger, promise, facts)),
    ...facts.projects.flatMap((project) => stepLines(ledger, project, facts)),
  ].toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}
