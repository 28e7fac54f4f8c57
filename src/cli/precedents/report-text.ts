/**
 * The report of `driverseat precedents` for a reader: a table of clients, a small chart of the months, this month's slips.
 */
import { visibleText } from '../../notes/visible-text.js';
import type { Figures, MonthFigures } from '../../plan/precedents.js';
import { QUICK_MINUTES } from '../../plan/weigh-answers.js';
import type { Report } from './report.js';

const NAME_WIDTH = 28;
const BAR_WIDTH = 30;
/** Months that a client's line has room for. */
const MONTHS_SHOWN = 12;
const MINUTES_AN_HOUR = 60;
const HOURS_A_DAY = 24;

/** "8 min", "1 h 5 min", "14 h", "3 days"; "-" where it isn't known. */
export function waitText(minutes: number | null): string {
  if (minutes === null) return '-';
  if (minutes < MINUTES_AN_HOUR) return `${minutes} min`;
  const hours = Math.floor(minutes / MINUTES_AN_HOUR);
  if (hours < 10 && minutes % MINUTES_AN_HOUR > 0) return `${hours} h ${minutes % MINUTES_AN_HOUR} min`;
  return hours < 2 * HOURS_A_DAY ? `${hours} h` : `${Math.round(hours / HOURS_A_DAY)} days`;
}

function percent(share: number | null): string {
  return share === null ? '-' : `${Math.round(share * 100)}%`;
}

function nameText(name: string): string {
  return visibleText(name, NAME_WIDTH).padEnd(NAME_WIDTH);
}

function row(name: string, cells: readonly string[]): string {
  const widths = [8, 12, 12, 15, 15];
  return `${nameText(name)}${cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('')}`;
}

function clientRow({
  name,
  answers,
  medianMinutes,
  fastestMinutes,
  outsideShare,
  quick,
}: Figures & { name: string }): string {
  return row(name, [
    String(answers),
    waitText(medianMinutes),
    waitText(fastestMinutes),
    percent(outsideShare),
    String(quick),
  ]);
}

function chartLine({ month, outsideShare, answers }: MonthFigures, sign: string): string {
  const bar = sign.repeat(Math.round((outsideShare ?? 0) * BAR_WIDTH)).padEnd(BAR_WIDTH);
  return `${month}  ${bar} ${percent(outsideShare).padStart(4)} of ${answers}`;
}

/** Each client's months side by side, where there are several of both. */
function monthLines({ clients, months }: Report): string[] {
  if (clients.length < 2 || months.length < 2) return [];
  const cells = (of: readonly MonthFigures[], text: (figures: MonthFigures) => string): string =>
    of
      .slice(-MONTHS_SHOWN)
      .map((figures) => text(figures).padStart(6))
      .join('');
  return [
    '',
    `${''.padEnd(NAME_WIDTH)}${cells(months, ({ month }) => month.slice(2))}`,
    ...clients.map(
      (client) => `${nameText(client.name)}${cells(client.months, (of) => percent(of.outsideShare))}`,
    ),
  ];
}

/** Who had slips in the month that it is now. */
function slipLine({ clients, slips, until }: Report): string {
  const month = until.slice(0, 'yyyy-mm'.length);
  const counts = new Map<string, number>();
  for (const { client, at } of slips)
    if (at.startsWith(month)) counts.set(client, (counts.get(client) ?? 0) + 1);
  if (counts.size === 0)
    return `This month: no answer outside contact hours, and none within ${QUICK_MINUTES} minutes.`;
  const nameOf = (slug: string): string => clients.find(({ client }) => client === slug)?.name ?? slug;
  const each = [...counts].map(([client, count]) => `${visibleText(nameOf(client), NAME_WIDTH)} ${count}`);
  return `This month, answers outside contact hours or within ${QUICK_MINUTES} minutes: ${each.join(', ')}.`;
}

function remarks(report: Report): string[] {
  const names = report.withoutAnswers.join(', ');
  return [
    slipLine(report),
    ...(names === '' ? [] : [`No answer in that time: ${names}.`]),
    ...(report.people === 'correspondents'
      ? ['There are no clients in clients.yaml yet: these are the people you wrote to most.']
      : []),
    ...(report.isCut ? ['There was more mail than is looked at: only the newest counts.'] : []),
  ];
}

/** The text; `isTerminal` draws with blocks, else with plain signs. */
export function reportText(report: Report, isTerminal: boolean): string {
  const { since, until, timeZone, folders, clients, months } = report;
  const read = folders.map((path) => visibleText(path, 60)).join(', ');
  const title = `Your answers, ${since} to ${until} (${timeZone}), from ${read}`;
  if (clients.length === 0)
    return `${title}\n\nNone was found: no mail in Sent answers ${report.people === 'clients' ? 'a client’s' : 'somebody’s'}.`;
  return [
    title,
    '',
    row('', ['answers', 'median', 'fastest', 'outside hours', `within ${QUICK_MINUTES} min`]),
    ...clients.map(clientRow),
    '',
    'Outside contact hours, month by month',
    ...months.map((month) => chartLine(month, isTerminal ? '█' : '#')),
    ...monthLines(report),
    '',
    ...remarks(report),
  ].join('\n');
}
