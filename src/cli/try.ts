/**
 * `driverseat try TEXT`: what an order would be understood as, and what would come of it; does nothing.
 *
 * For learning the grammar without mail. The mail that would go stands under the receipt.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Holidays } from '../calendar/contact-policy.js';
import { heldBy } from '../orders/desk.js';
import type { IgnoredAs, LineReading } from '../orders/read-line.js';
import { messageLines, readNext } from '../orders/read-message.js';
import { createClock } from '../shared/clock.js';
import { DriverseatError } from '../shared/errors.js';
import { loadHolidays, yearsAround } from '../workspace/holidays.js';
import type { Workspace } from '../workspace/workspace.js';
import { brokenSlugs, brokenTemplates, printBroken } from './broken-files.js';
import { numberedLines, problemLine } from './json-lines.js';
import { loadWithBroken, type ReadWorkspace } from './load-for-reading.js';
import { instantFlag } from './read-instant.js';
import type { Terminal } from './terminal.js';
import { deskOf } from './try/desk-of.js';
import { readTryLine } from './try/read-line.js';
import { type TriedLine, toldLine, triedLine } from './try/tried-line.js';
import { triedText } from './try/tried-text.js';
import { tryOrder } from './try/try-order.js';
import type { TryState } from './try/workspace-after.js';

/** The folder, and when the line was written; `json` and `jsonl` are for programs. */
export type TryFlags = { workspace: string; at?: string; json?: boolean; jsonl?: boolean };

type HolidaysOf = (at: Temporal.Instant) => Promise<Holidays>;

/** Loads the holidays around an instant, once a year. */
function holidaysAround({ settings: { me } }: Workspace): HolidaysOf {
  const known = new Map<number, Promise<Holidays>>();
  return (at) => {
    const { year } = at.toZonedDateTimeISO(me.timeZone);
    const holidays = known.get(year) ?? loadHolidays(me.country, yearsAround(year), me.languages[0]);
    known.set(year, holidays);
    return holidays;
  };
}

/** What lines are read against before the first of them. */
function stateOf({ workspace, broken }: ReadWorkspace): TryState {
  return {
    ...{ workspace, isStopped: false },
    brokenProjects: brokenSlugs(broken),
    brokenTemplates: brokenTemplates(broken),
  };
}

/** A line as it was read, and what would come of it. */
type Tried = { reading: LineReading; line: TriedLine };

/** One line after the other, each against what those above it would leave. */
function tryText(text: string, at: Temporal.Instant, before: TryState, holidays: Holidays): Tried[] {
  const [language] = before.workspace.settings.me.languages;
  let state = before;
  const tried: Tried[] = [];
  for (const line of messageLines(text, deskOf(state, holidays, at))) {
    const desk = deskOf(state, holidays, at);
    const reading = readNext(
      tried.map((one) => one.reading),
      line,
      desk,
    );
    const isFirst = tried.every((one) => one.line.reply === undefined);
    const shown = triedLine(reading, desk, language, isFirst);
    if (reading.verdict !== 'do') tried.push({ reading, line: shown });
    else {
      const { after, ...told } = tryOrder(reading.order, state, desk);
      tried.push({ reading, line: toldLine(shown, told, heldBy(desk) !== null) });
      state = after;
    }
  }
  return tried;
}

function leftAsideAs(reading: LineReading): IgnoredAs | null {
  return reading.verdict === 'ignore' ? reading.as : null;
}

async function tryLines(state: TryState, now: Temporal.Instant, terminal: Terminal): Promise<void> {
  const { workspace } = state;
  const holidaysOf = holidaysAround(workspace);
  for await (const { text, number } of numberedLines(process.stdin)) {
    const read = readTryLine(text, workspace.settings.me.timeZone);
    if ('problem' in read) {
      terminal.out(problemLine(read, number));
      continue;
    }
    const at = read.at ?? now;
    const tried = tryText(read.text, at, state, await holidaysOf(at));
    terminal.out(JSON.stringify({ id: read.id, lines: tried.map(({ line }) => line) }));
  }
}

/** What would be passed over is refused. */
function askOneThing(text: string | undefined, { json, jsonl }: TryFlags): void {
  const beside = [...(text === undefined ? [] : ['a text']), ...(json === true ? ['--json'] : [])];
  if (jsonl !== true || beside.length === 0) return;
  const fix = 'With --jsonl the texts come by standard input, and each line is answered by one.';
  throw new DriverseatError('usage', `--jsonl and ${beside.join(' and ')} don’t go together`, { fix });
}

/**
 * Tries `text`, or the lines of standard input with `--jsonl`; gives 0.
 * @throws DriverseatError the workspace's first problem, or `usage`
 */
export async function tryOrders(
  text: string | undefined,
  flags: TryFlags,
  terminal: Terminal,
): Promise<number> {
  askOneThing(text, flags);
  const read = await loadWithBroken(flags.workspace);
  const { workspace } = read;
  const state = stateOf(read);
  printBroken(terminal, read.broken);
  const { timeZone } = workspace.settings.me;
  const now = flags.at === undefined ? createClock().now() : instantFlag(flags.at, timeZone);
  if (flags.jsonl === true) {
    await tryLines(state, now, terminal);
    return 0;
  }
  if (text === undefined)
    throw new DriverseatError('usage', 'there is no text to try', {
      fix: 'driverseat try "bio 75% fri / final touches"',
    });
  const tried = tryText(text, now, state, await holidaysAround(workspace)(now));
  if (flags.json === true) terminal.out(JSON.stringify({ lines: tried.map(({ line }) => line) }));
  else if (tried.length === 0) terminal.out('There is nothing to read: the text is empty.');
  else for (const { reading, line } of tried) terminal.out(triedText(line, leftAsideAs(reading)));
  return 0;
}
