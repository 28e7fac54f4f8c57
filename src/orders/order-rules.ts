/**
 * How each order is made of a line's parts, and which parts go with it; what does not is asked about.
 */
import type { Desk } from './desk.js';
import type { Doubt } from './doubt.js';
import { draftOff, draftOn, draftSwap } from './draft-days.js';
import { draftMove } from './draft-move.js';
import type { Drafted, MakeDraft } from './draft-of.js';
import {
  draftOfProject,
  draftOfThread,
  draftPause,
  draftPlain,
  draftRemind,
  draftReply,
  draftShow,
} from './draft-plain.js';
import { draftDone, draftUpdate } from './draft-update.js';
import { sayPart, sayWithout } from './extra-part.js';
import type { Draft } from './order.js';
import { kindsIn, type PartKind, type Parts } from './parts.js';
import type { OrderWord } from './words.js';

/** How an order is made, and which parts it takes beside its word. */
type Rule = { make: MakeDraft; takes: readonly PartKind[] };

const TO_CLIENT = ['names', 'sendTimes', 'remark'] as const;
const REPLY = ['numbers', 'names'] as const;

function project(order: 'close' | 'revision' | 'recap'): Rule {
  return { make: (parts, desk) => draftOfProject(order, parts, desk), takes: ['names', 'remark'] };
}

function thread(order: 'new' | 'ask' | 'decline'): Rule {
  return { make: (parts, desk) => draftOfThread(order, parts, desk), takes: REPLY };
}

function pause(order: 'pause' | 'resume'): Rule {
  return { make: (parts) => draftPause(order, parts), takes: ['names', 'remark'] };
}

function show(order: 'status' | 'show'): Rule {
  return { make: (parts, desk) => draftShow(order, parts, desk), takes: REPLY };
}

function plain(order: 'ill' | 'week' | 'help' | 'live' | 'rehearsal' | 'stop'): Rule {
  return { make: () => draftPlain(order), takes: [] };
}

function reply(order: 'send' | 'edit' | 'skip' | 'undo' | 'yes' | 'why'): Rule {
  return { make: (parts, desk) => draftReply(order, parts, desk), takes: REPLY };
}

const OFF: Rule = { make: draftOff, takes: ['dates', 'weekly', 'numbers', 'remark'] };
const MOVE: Rule = { make: draftMove, takes: [...TO_CLIENT, 'dates', 'days'] };

const RULES = {
  update: { make: draftUpdate, takes: [...TO_CLIENT, 'percents', 'dates'] },
  done: { make: draftDone, takes: [...TO_CLIENT, 'percents'] },
  close: project('close'),
  move: MOVE,
  late: MOVE,
  revision: project('revision'),
  recap: project('recap'),
  remind: { make: draftRemind, takes: ['days', 'names', 'numbers'] },
  new: thread('new'),
  ask: thread('ask'),
  decline: thread('decline'),
  off: OFF,
  dayOff: OFF,
  on: { make: draftOn, takes: ['dates'] },
  swap: { make: draftSwap, takes: ['dates'] },
  ill: plain('ill'),
  week: plain('week'),
  status: show('status'),
  show: show('show'),
  help: plain('help'),
  live: plain('live'),
  rehearsal: plain('rehearsal'),
  pause: pause('pause'),
  resume: pause('resume'),
  stop: plain('stop'),
  send: reply('send'),
  edit: reply('edit'),
  skip: reply('skip'),
  undo: reply('undo'),
  yes: reply('yes'),
  no: { make: (parts, desk) => draftReply('no', parts, desk), takes: [...REPLY, 'flags'] },
  why: reply('why'),
} as const satisfies Record<OrderWord, Rule>;

/** Whether an order takes parts of that kind. */
export function takes(word: OrderWord, kind: PartKind): boolean {
  return RULES[word].takes.some((taken) => taken === kind);
}

/** "3/4 bitti", "done 10/12": what may be a date, or none, is no part that could be left out. */
function unclearDate({ dates }: Parts): Doubt | null {
  const found = dates.find(({ said }) => said.verdict === 'refuse');
  return found?.said.verdict === 'refuse' ? { kind: 'date', written: found.written, said: found.said } : null;
}

/** The project that a draft is about; null where it is about none. */
export function projectIn(draft: Draft | null): string | null {
  return draft !== null && 'project' in draft ? draft.project : null;
}

/** "pause sun": where an order takes names and no day, and the line has no other name, a day's word that is a name is that. */
function withNamedDays(parts: Parts, taken: readonly PartKind[]): Parts {
  const isName = taken.includes('names') && !taken.includes('dates') && parts.names.length === 0;
  const names = parts.dates.flatMap(({ name }) => name ?? []);
  return isName && names.length > 0 && names.length === parts.dates.length
    ? { ...parts, names, dates: [] }
    : parts;
}

/** Makes the draft of a word, and asks about what does not go with it. */
export function byWord(word: OrderWord, said: Parts, desk: Desk): Drafted {
  const { make, takes }: Rule = RULES[word];
  const parts = withNamedDays(said, takes);
  const extra = kindsIn(parts).filter((kind) => !takes.includes(kind));
  const [part] = extra;
  const { draft, doubts } = make(parts, desk);
  if (part === undefined) return { draft, doubts };
  const unclear = unclearDate(parts);
  if (unclear !== null) return { draft, doubts: [...doubts, unclear] };
  const written = extra.map((kind) => sayPart(kind, parts, desk)).join(' ');
  const line = sayWithout(extra, parts, projectIn(draft), desk);
  return { draft, doubts: [...doubts, { kind: 'extra-part', part, written, line }] };
}
