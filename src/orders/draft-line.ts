/**
 * Which order a line is: by its word, by its percent, or by what it is near to.
 *
 * One order a line. `75% done` and `%75 tamam` are updates and `100%` is done; any other two are refused.
 */
import { saidByDay } from '../calendar/said-date.js';
import { type Desk, writtenOn } from './desk.js';
import type { Doubt } from './doubt.js';
import { type Drafted, drafted } from './draft-of.js';
import { draftPutOff, draftTick } from './draft-plain.js';
import { withoutParts } from './extra-part.js';
import { findProject } from './find-project.js';
import { suggestions } from './near-line.js';
import { byWord, projectIn, takes } from './order-rules.js';
import { kindsIn, type PartKind, type Parts } from './parts.js';
import { sayDay, sayDays, sayLine, sayPercent, sayTime } from './say-line.js';
import type { WrittenDate } from './token.js';
import { orderWord } from './vocabulary.js';
import type { OrderWord } from './words.js';

function refused(doubt: Doubt): Drafted {
  return drafted(null, doubt);
}

function percentTexts({ percents }: Parts): string[] {
  return percents.map((percent) => `${percent}%`);
}

/** The word that stands for the line; null where it has none, or where there are two. */
function wordOf({ orders, percents }: Parts): OrderWord | null {
  const [word = 'update', ...others] = orders;
  const [percent] = percents;
  if (others.length > 0 || percents.length > 1) return null;
  if (percent === undefined) return orders.length === 0 ? null : word;
  // "%75 tamam" is how Turkish says "75% done".
  if (word !== 'update' && word !== 'done' && word !== 'yes') return null;
  return percent === 100 ? 'done' : 'update';
}

/** After her YES: the line without what its order does not take. */
export function draftWithoutExtra(parts: Parts, desk: Desk): Drafted {
  const found = draftLine(parts, desk);
  const extra = found.doubts.flatMap((doubt) => (doubt.kind === 'extra-part' ? [doubt.part] : []));
  return extra.length === 0 ? found : draftWithoutExtra(withoutParts(parts, extra), desk);
}

/** The draft of what is probably meant: `meant` is the line so, and `understood` what stands for the part that differs. */
function near(word: OrderWord, meant: Parts, understood: string, desk: Desk): Drafted {
  const { draft, doubts } = byWord(word, meant, desk);
  const line = sayLine(meant, projectIn(draft), desk);
  return { draft, doubts: [{ kind: 'near-miss', understood, isWhole: false, line }, ...doubts] };
}

/** "bio 75", "update 75": a percent without its sign. */
function asPercent(parts: Parts, desk: Desk): Drafted | null {
  const [number, ...others] = parts.numbers;
  const isUpdate = parts.orders.length === 0 ? parts.names.length > 0 : parts.orders[0] === 'update';
  if (number === undefined || others.length > 0 || !isUpdate || parts.orders.length > 1) return null;
  if (number > 100 || parts.percents.length > 0) return null;
  return near('update', { ...parts, numbers: [], percents: [number] }, sayPercent(number, desk), desk);
}

/** The project that the line names; null where it names none, or several. */
function namedIn({ names }: Parts, desk: Desk): string | null {
  return names.length === 0 ? null : findProject(names, desk).project;
}

/** A line without an order: an answer to a note, or an update whose word is missing. */
function withoutWord(parts: Parts, desk: Desk): Drafted {
  const kinds = kindsIn(parts);
  const isOnly = (...only: PartKind[]): boolean => kinds.every((kind) => only.includes(kind));
  if (isOnly('numbers') && (kinds.length > 0 || parts.bullet !== null)) return draftTick(parts, desk);
  if (parts.days.length === 1 && isOnly('numbers', 'days')) return draftPutOff(parts, desk);
  const isUpdate = parts.remark !== null || (parts.names.length > 0 && parts.dates.length > 0);
  if (!isUpdate) return refused({ kind: 'no-order', project: namedIn(parts, desk) });
  return near('update', { ...parts, orders: ['update'] }, orderWord('update', desk.language), desk);
}

/** Beside a percent a lower figure is rather a slip, or the number of a list. */
const LEAST_DAY = 10;

/** The next day of that number, where the order takes a day and the line has none: "move 19". */
function asDay(word: OrderWord, parts: Parts, desk: Desk): WrittenDate | null {
  const [number, ...others] = parts.numbers;
  const isFree = parts.dates.length + parts.days.length + parts.weekly.length === 0 && !parts.hasDash;
  if (number === undefined || others.length > 0 || !isFree || !takes(word, 'dates')) return null;
  if (word === 'update' && number < LEAST_DAY) return null;
  const said = saidByDay(writtenOn(desk), number);
  return said.verdict === 'date' ? { said, written: sayDay(said.date, desk) } : null;
}

/** A bare time beside an update is near to "at 10:00", "at 10" too; a bare "3d" to "+3d", and a bare "19" to "19 oct". */
function nearParts(word: OrderWord, parts: Parts, desk: Desk): Drafted | null {
  const bareHour = parts.sendTimes.find(({ isBareHour }) => isBareHour);
  const time = parts.times[0] ?? bareHour?.time;
  if (time && takes(word, 'sendTimes')) {
    const sendTime = { day: bareHour?.day ?? null, time, isBareHour: false };
    const meant = { ...parts, times: [], sendTimes: [sendTime] };
    const found = near(word, meant, sayTime({ day: null, time }, desk), desk);
    // "fri 10:00": one question is enough, and says both.
    const isAsked = found.doubts.some(({ kind }) => kind === 'promised-or-sent');
    return isAsked ? drafted(found.draft, ...found.doubts.filter(({ kind }) => kind !== 'near-miss')) : found;
  }
  const [days] = parts.days.length > 0 ? parts.calendarDays : [];
  const [number, ...others] = parts.numbers;
  if (word === 'late' && number !== undefined && others.length + parts.days.length + parts.dates.length === 0)
    return near(word, { ...parts, numbers: [], days: [number] }, sayDays(number, desk), desk);
  if (days !== undefined && word === 'update') {
    const written = `+${sayDays(days, desk)}`;
    const date = writtenOn(desk).add({ days });
    const dates = [...parts.dates, { said: { verdict: 'date', date } as const, written }];
    return near(word, { ...parts, days: [], dates }, written, desk);
  }
  const day = asDay(word, parts, desk);
  return day === null ? null : near(word, { ...parts, numbers: [], dates: [day] }, day.written, desk);
}

const TAKE_ALL: ReadonlySet<OrderWord | undefined> = new Set(['pause', 'resume', 'stop', 'status', 'show']);
const TAKE_EVERY: ReadonlySet<OrderWord | undefined> = new Set(['off', 'dayOff']);

/** Words that only some orders know. */
function strayWord({ everything, every, orders: [word] }: Parts): string | null {
  if (every !== null && !TAKE_EVERY.has(word)) return every;
  return TAKE_ALL.has(word) ? null : everything;
}

/** "her perşembe": near to "her perşembe kapalı". */
function asWeekly(parts: Parts, desk: Desk): Drafted | null {
  const { every, orders, dates } = parts;
  const [day, ...others] = dates;
  if (every === null || day === undefined || orders.length + others.length > 0) return null;
  const { draft, doubts } = byWord('off', { ...parts, orders: ['off'] }, desk);
  const line = [every, day.written, orderWord('off', desk.language)].join(' ');
  return doubts.length > 0
    ? null
    : drafted(draft, { kind: 'near-miss', understood: line, isWhole: true, line });
}

/** The order of a line whose words are all known. */
export function draftLine(parts: Parts, desk: Desk): Drafted {
  const stray = strayWord(parts);
  if (stray !== null)
    return (
      asWeekly(parts, desk) ??
      refused({ kind: 'unknown-word', word: stray, suggested: suggestions(parts, desk) })
    );
  const percent = asPercent(parts, desk);
  if (percent !== null) return percent;
  const word = wordOf(parts);
  if (word === null) {
    if (parts.orders.length + parts.percents.length === 0) return withoutWord(parts, desk);
    return refused({ kind: 'two-orders', orders: [...parts.orders, ...percentTexts(parts)] });
  }
  if (TAKE_EVERY.has(word) && parts.times.length > 1) return refused({ kind: 'part-day' });
  return nearParts(word, parts, desk) ?? byWord(word, parts, desk);
}
