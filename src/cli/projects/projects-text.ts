/**
 * Projects for a reader: the next day in front, or the one that slipped, then where each one stands, then what is open.
 */
import { Temporal } from 'temporal-polyfill';
import { dayText } from '../when-text.js';
import { firstDay, type ProjectRow } from './project-row.js';

/** As wide as "Fri 2026-10-09" and two blanks. */
const INDENT = ' '.repeat(16);

function dateText(date: string): string {
  return dayText(Temporal.PlainDate.from(date));
}

function percentText(percent: number | null): string {
  return percent === null ? 'no percent' : `${percent} %`;
}

/** "told 50 % on Fri 2026-10-02". */
function toldText({ told }: Pick<ProjectRow, 'told'>): string {
  return told === null
    ? 'nothing told yet'
    : `told ${told.percent === null ? 'how it stands' : percentText(told.percent)} on ${dateText(told.date)}`;
}

/** "round 1 of 2, an extra one EUR 120"; empty where nothing was agreed. */
function roundsText({ rounds, phases }: Pick<ProjectRow, 'rounds' | 'phases'>): string {
  const { included, used, extra } = rounds;
  if (included === null && used === 0 && phases.length === 0) return '';
  const extras = extra === null ? '' : `, an extra one ${extra}`;
  return `rounds ${used} of ${included ?? '?'}${extras}`;
}

/** "next: review"; behind something overdue with its day, which no longer stands in front. */
function nextText({ overdue, next }: Pick<ProjectRow, 'overdue' | 'next'>): string {
  if (next === null) return 'nothing is next';
  if (next.date === null) return `next: ${next.what}, no date`;
  return `next: ${next.what}${overdue === null ? '' : `, ${dateText(next.date)}`}`;
}

/** What slipped and what is next, with what she is at. */
function standing(row: ProjectRow): string[] {
  const { overdue, remark, needFromYou, clientName } = row;
  return [
    ...(overdue === null ? [] : [`${overdue.what} was due ${dateText(overdue.date)}`]),
    nextText(row),
    ...(remark === null ? [] : [`“${remark}”`]),
    ...(needFromYou === null ? [] : [`needs from ${clientName}: ${needFromYou}`]),
  ];
}

function headline(row: ProjectRow): string {
  const { project, name, clientName, status, isRetainer, percent } = row;
  const day = firstDay(row);
  const when = day === null ? '-' : dateText(day);
  const title = name === project ? project : `${project} (${name})`;
  const kind = isRetainer ? 'retainer' : percentText(percent);
  const state = status === 'active' ? '' : ` · ${status}`;
  return `${when.padEnd(INDENT.length)}${title} · ${clientName} · ${kind}${state}`;
}

/** One project on a few lines; `more` stands among them. */
export function projectText(row: ProjectRow, more: readonly string[] = []): string {
  const agreed = [toldText(row), roundsText(row)].filter(Boolean).join(' · ');
  const open = row.open.length === 0 ? [] : [`open: ${row.open.join(', ')}`];
  const lines = [standing(row).join(' · '), agreed, ...more, ...open];
  return [headline(row), ...lines.map((line) => `${INDENT}${line}`)].join('\n');
}
