/**
 * Orders that take little beside their word: `close`, `revision`, `pause tom`, `remind 3d`, `ask`, `status`, replies.
 *
 * A word that needs a thread or a note is asked about where there is none.
 */
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import { type Drafted, drafted } from './draft-of.js';
import { findProject, findWhose } from './find-project.js';
import type { ModeOrder, PlainOrder, ProjectOrder, ReplyWord, ShowOrder, ThreadOrder } from './order.js';
import type { Parts } from './parts.js';

/** More lines of a note nobody answers at once. */
const LONGEST_SPAN = 9;

/** All of "1-3"; null where the numbers are no such span. */
function spanOf({ numbers, hasDash }: Parts): number[] | null {
  const [first = 0, last = 0] = numbers;
  const isSpan = hasDash && numbers.length === 2 && last > first && last - first <= LONGEST_SPAN;
  return isSpan ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : null;
}

/** One line of a note a word. */
function doubtNumbers(order: ReplyWord, parts: Parts): Doubt | null {
  const { numbers } = parts;
  return numbers.length < 2 ? null : { kind: 'many-numbers', numbers: spanOf(parts) ?? numbers, order };
}

/** The line of a note that is meant: "2 send" or "2. send". */
function numberOf({ numbers, bullet }: Parts): number | null {
  return numbers[0] ?? bullet;
}

/** `close`, `revision`, `recap`. */
export function draftOfProject(order: ProjectOrder['order'], parts: Parts, desk: Desk): Drafted {
  const { project, doubt } = findProject(parts.names, desk);
  return drafted({ order, project, remark: parts.remark }, doubt);
}

/** `new`, `ask`, `decline`: of the conversation that the order was given in, or of a note's line. */
export function draftOfThread(order: ThreadOrder['order'], parts: Parts, desk: Desk): Drafted {
  const isPlaced = desk.isReply || desk.thread !== null;
  return drafted({ order, number: numberOf(parts) }, isPlaced ? null : { kind: 'needs-thread', order });
}

/** `remind 3d`: named, or the thread's. */
export function draftRemind(parts: Parts, desk: Desk): Drafted {
  const [days] = parts.days;
  const noDays = days === undefined ? ({ kind: 'missing', order: 'remind', part: 'days' } as const) : null;
  if (parts.names.length === 0) {
    const { project = null, client = null } = desk.thread ?? {};
    const noThread =
      desk.thread === null && !desk.isReply ? ({ kind: 'needs-thread', order: 'remind' } as const) : null;
    return drafted(
      { order: 'remind', project, client, number: numberOf(parts), days: days ?? null },
      noThread,
      noDays,
    );
  }
  const whose = findWhose(parts.names);
  const ofClient = whose.client === null ? null : findProject(parts.names, desk);
  const project = ofClient === null ? whose.project : ofClient.doubt === null ? ofClient.project : null;
  return drafted(
    { order: 'remind', project, client: whose.client, number: numberOf(parts), days: days ?? null },
    whose.doubt,
    noDays,
  );
}

/** `pause`, `resume`: everything, a client or a project; one that is paused may be named. */
export function draftPause(order: 'pause' | 'resume', parts: Parts): Drafted {
  const { project, client, doubt } = findWhose(parts.names);
  return drafted({ order, project, client }, doubt?.kind === 'paused-project' ? null : doubt);
}

/** `status`, `show`: of any project, closed ones too. */
export function draftShow(order: ShowOrder['order'], parts: Parts, desk: Desk): Drafted {
  const number = numberOf(parts);
  if (parts.names.length === 0)
    return drafted(
      { order, project: null },
      number === null || desk.isReply ? null : { kind: 'needs-note', order },
    );
  const { project, doubt } = findProject(parts.names, desk);
  return drafted({ order, project }, project === null ? doubt : null);
}

/** Orders of one word. */
export function draftPlain(order: (ModeOrder | PlainOrder)['order']): Drafted {
  return drafted({ order });
}

/** SEND, EDIT, SKIP, UNDO, YES, NO, WHY. */
export function draftReply(order: ReplyWord, parts: Parts, desk: Desk): Drafted {
  const { project, client, doubt } = findWhose(parts.names);
  return drafted(
    { order, number: numberOf(parts), project, client, flag: parts.flags[0] ?? null },
    doubtNumbers(order, parts),
    desk.isReply ? null : { kind: 'needs-note', order },
    doubt,
  );
}

/** Bare numbers: "1, 3", or all of "1-3"; a dash among them that says no more than that leaves it open which. */
export function draftTick(parts: Parts, desk: Desk): Drafted {
  const { bullet, hasDash } = parts;
  const span = spanOf(parts);
  const written = parts.numbers.length > 0 ? parts.numbers : bullet === null ? [] : [bullet];
  const numbers = span ?? written;
  const isOpen = hasDash && span === null && written.length > 1;
  return drafted(
    { order: 'tick', numbers },
    desk.isReply ? null : { kind: 'needs-note', order: 'tick' },
    isOpen ? { kind: 'many-numbers', numbers, order: 'tick' } : null,
  );
}

/** "3d", "2 3d": a reminder of a note is put off. */
export function draftPutOff(parts: Parts, desk: Desk): Drafted {
  const [days = null] = parts.days;
  const draft = { order: 'remind', project: null, client: null, number: numberOf(parts), days } as const;
  return drafted(draft, desk.isReply ? null : { kind: 'needs-note', order: 'remind' });
}
