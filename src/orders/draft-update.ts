/**
 * `75% fri / final touches`, `update`, `done`, `100%`: what the client shall hear of the progress.
 *
 * Asked about: jumps of more than 40 points (from the project's file), a step back (from what the client was told), the
 * very same facts again, a percent for a retainer, and nothing to tell at all.
 */
import type { Temporal } from 'temporal-polyfill';
import { AHEAD_BEHIND, DAY_NAMES, MONTH_NAMES, RELATIVE_DAYS } from '../calendar/date-words.js';
import { fold } from '../message/new-text/fold.js';
import { type Desk, type DeskProject, readOn } from './desk.js';
import type { Doubt } from './doubt.js';
import { type Drafted, drafted } from './draft-of.js';
import { findProject } from './find-project.js';
import { onlyDay } from './judge-day.js';
import { saidDay } from './next-due.js';
import type { Parts } from './parts.js';
import { sayLine } from './say-line.js';
import { doubtLeavesLater, saysHour, sendTimeOf } from './send-time.js';
import type { WrittenDate } from './token.js';

const LARGEST_STEP = 40;

/** What an update says. */
type Facts = { percent: number | null; date: Temporal.PlainDate | null; remark: string | null };

function isRetainer({ phases, progress }: DeskProject): boolean {
  return phases.length === 0 && progress.percent === null;
}

/** Capitals and a full stop make no news. */
function isSameText(one: string, other: string | null): boolean {
  const plain = (text: string): string => fold(text).replace(/[.…\s]+$/, '');
  return other !== null && plain(one) === plain(other);
}

/** Nothing of it would be news to the client. */
function isKnown({ percent, date, remark }: Facts, project: DeskProject): boolean {
  const { progress } = project;
  const { told } = progress;
  if (told === null || (percent ?? progress.percent) !== told.percent) return false;
  const isNewDate = date !== null && saidDay(project)?.equals(date) !== true;
  return !isNewDate && (remark === null || isSameText(remark, progress.remark));
}

function doubtPercent(percent: number, { slug, progress }: DeskProject): Doubt | null {
  const { told } = progress;
  if (told !== null && told.percent !== null && percent < told.percent)
    return { kind: 'backwards', project: slug, told: told.percent, on: told.date, to: percent };
  const from = progress.percent;
  if (from === null || Math.abs(percent - from) <= LARGEST_STEP) return null;
  return { kind: 'jump', project: slug, from, to: percent };
}

function doubtFacts(facts: Facts, project: DeskProject): Doubt | null {
  const { percent, date, remark } = facts;
  if (percent !== null && isRetainer(project)) return { kind: 'retainer-percent', project: project.slug };
  const doubt = percent === null ? null : doubtPercent(percent, project);
  if (doubt !== null) return doubt;
  const { progress } = project;
  const isSilent = percent === null && date === null && remark === null;
  if (isSilent && progress.percent === null && progress.remark === null && progress.next === null)
    return { kind: 'nothing-to-tell', project: project.slug };
  return isKnown(facts, project) ? { kind: 'same-again', project: project.slug } : null;
}

function projectOf(slug: string | null, { projects }: Desk): DeskProject | null {
  return projects.find((project) => project.slug === slug) ?? null;
}

function rangeDoubt(percent: number | null): Doubt | null {
  return percent !== null && percent > 100 ? { kind: 'percent-range', percent } : null;
}

/** A day that is promised belongs to a step: one without phases names none. */
function doubtStep({ date, percent }: Facts, project: DeskProject | null): Doubt | null {
  const isLacking = project !== null && project.phases.length === 0 && project.progress.next === null;
  // A percent of it is asked about first.
  return date !== null && isLacking && percent === null
    ? { kind: 'no-step', project: project.slug, date }
    : null;
}

/** "by fri", "cumaya", "12 ekime": by that day, and so no time of sending. */
function isDayBy({ written, isBy = false }: WrittenDate): boolean {
  if (isBy) return true;
  const last = written.split(' ').at(-1) ?? '';
  if (last === AHEAD_BEHIND) return false;
  return /[ae]$/.test(last) && ![DAY_NAMES, MONTH_NAMES, RELATIVE_DAYS].some((table) => table.has(last));
}

/** The line without the day promised, which the time of sending takes where it has none of its own; null where it has. */
function onlySent(parts: Parts, day: WrittenDate): Parts | null {
  const [said] = parts.sendTimes;
  if (said === undefined) return parts.isLater ? { ...parts, dates: [] } : null;
  return said.day === null ? { ...parts, dates: [], sendTimes: [{ ...said, day }] } : null;
}

/**
 * "fri at 10:00" has two readings: promised for that day, or sent on it; "tomorrow at 10:00", too. Only today has one, and
 * `later` where it falls on another day.
 */
function doubtPromise(
  parts: Parts,
  date: Temporal.PlainDate | null,
  sendAt: Temporal.ZonedDateTime | null,
  desk: Desk,
): Doubt | null {
  const [day] = parts.dates;
  if (date === null || sendAt === null || day === undefined || isDayBy(day)) return null;
  const isThatDay = sendAt.toPlainDate().equals(date);
  if (isThatDay ? date.equals(readOn(desk)) : parts.isLater) return null;
  const sent = onlySent(parts, day);
  if (sent === null) return null;
  const line = sayLine(sent, findProject(parts.names, desk).project, desk);
  return { kind: 'promised-or-sent', date, sendAt, line };
}

/** An update of a project. */
export function draftUpdate(parts: Parts, desk: Desk): Drafted {
  const percent = parts.percents[0] ?? null;
  const whose = findProject(parts.names, desk);
  const day = onlyDay(parts.dates, desk);
  const time = sendTimeOf(parts, desk);
  const project = projectOf(whose.project, desk);
  const facts = { percent, date: day.date, remark: parts.remark };
  const { sendAt } = time;
  return drafted(
    { order: 'update', project: whose.project, ...facts, sendAt, isHerHour: saysHour(parts) },
    rangeDoubt(percent),
    whose.doubt,
    day.doubt,
    time.doubt,
    doubtPromise(parts, day.date, sendAt, desk),
    doubtStep(facts, project),
    project === null ? null : doubtFacts(facts, project),
    doubtLeavesLater(day.date, sendAt),
  );
}

/** The word is plain; "100%" may be a slip and is judged as a step. */
function doubtDone(project: DeskProject, isByPercent: boolean): Doubt | null {
  if (project.progress.told?.percent === 100) return { kind: 'same-again', project: project.slug };
  if (!isByPercent) return null;
  if (isRetainer(project)) return { kind: 'retainer-percent', project: project.slug };
  return doubtPercent(100, project);
}

/** The closing update. */
export function draftDone(parts: Parts, desk: Desk): Drafted {
  const whose = findProject(parts.names, desk);
  const time = sendTimeOf(parts, desk);
  const project = projectOf(whose.project, desk);
  return drafted(
    {
      ...{ order: 'done', project: whose.project, percent: 100, remark: parts.remark },
      ...{ sendAt: time.sendAt, isHerHour: saysHour(parts) },
    },
    whose.doubt,
    time.doubt,
    project === null ? null : doubtDone(project, parts.orders.length === 0),
  );
}
