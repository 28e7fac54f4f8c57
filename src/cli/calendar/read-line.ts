/**
 * One line of `calendar --jsonl`: a policy and an instant, or everything that is wrong with it.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, Holidays } from '../../calendar/contact-policy.js';
import { type ErrorCode, type Problem, placeText, problem } from '../../shared/errors.js';
import { readContactConfig } from '../../workspace/read-contact-config.js';
import { shown } from '../../workspace/schema/reading.js';
import type { Validated } from '../../workspace/schema/validate.js';
import { type LineProblem, readJsonObject } from '../json-lines.js';
import { INSTANT_FORMS, readInstantIn } from '../read-instant.js';

/** Gives the holidays of a country around a year. */
export type HolidaysOf = (country: string | null, year: number) => Promise<Holidays>;

/** A line's id as given; null where it has none. */
export type CalendarLine = { id: unknown; policy: ContactPolicy; at: Temporal.Instant } | LineProblem;

function readAt(written: unknown, zone: string): Validated<Temporal.Instant> {
  const refuse = (code: ErrorCode, what: string): Validated<never> => ({
    ok: false,
    problems: [problem(code, what, { setting: 'at' }, INSTANT_FORMS)],
  });
  if (written === undefined || written === null) return refuse('setting-missing', 'it is missing');
  if (typeof written !== 'string')
    return refuse('setting-invalid', `${shown(JSON.stringify(written))} is no text`);
  const value = readInstantIn(written, zone);
  return value === null ? refuse('setting-invalid', `${shown(written)} is no instant`) : { ok: true, value };
}

/** All problems in one text: "config.timeZone: it is missing → Write it like …; at: …". */
function textOf(problems: readonly Problem[]): string {
  return problems
    .map(({ where, what, fix }) => `${placeText(where)}: ${what} → ${fix.replace(/\.$/, '')}`)
    .join('; ');
}

/** Reads a line; never throws on its content. Keys that it has beside the three are notes of whoever wrote it. */
export async function readCalendarLine(text: string, holidaysOf: HolidaysOf): Promise<CalendarLine> {
  const line = readJsonObject(text);
  if ('problem' in line) return line;
  const { id = null, config: written, at: writtenAt } = line.object;
  const config = readContactConfig(written, 'config');
  const at = readAt(writtenAt, config.ok ? config.value.timeZone : 'UTC');
  if (!config.ok || !at.ok)
    return { id, problem: textOf([config, at].flatMap((read) => (read.ok ? [] : read.problems))) };
  const { timeZone, country, contact } = config.value;
  const holidays = await holidaysOf(country, at.value.toZonedDateTimeISO(timeZone).year);
  const { hours, noContact, openOn } = contact;
  return { id, policy: { timeZone, holidays, hours, noContact, openOn }, at: at.value };
}
