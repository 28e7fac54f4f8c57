/**
 * The shape of what she reads in answer to a line: `receipts-*` say what will be done, `questions-*` what is in doubt.
 */
import type { Temporal } from 'temporal-polyfill';
import { isSkippable } from '../calendar/send-window.js';
import { firstNameOf } from '../message/first-name.js';
import type { DayWords } from './day-words.js';
import { type Desk, heldBy, nameOf } from './desk.js';
import type { Doubt } from './doubt.js';
import type { Draft, FieldOrder, Order, OrderName, PauseOrder } from './order.js';
import type { IgnoredAs } from './read-line.js';
import { isShownFirst, type SendingOrder } from './shown-first.js';

/** One language's receipts, an order's name each. */
export type Receipts = { [Name in OrderName]: (order: Order & { order: Name }, desk: Desk) => string };

/** One language's questions and refusals, a kind of doubt each; `draft` is what was understood all the same. */
export type Questions = {
  [Kind in Doubt['kind']]: (doubt: Doubt & { kind: Kind }, desk: Desk, draft: Draft | null) => string;
};

/** One language's answers. */
export type Wording = {
  receipts: Receipts;
  questions: Questions;
  /** What is said of a line left aside; null where nothing is. */
  ignored: Record<IgnoredAs, string | null>;
  rehearsal: string;
  /** Said where a remark goes nowhere: with an order that tells nobody anything. */
  untold: (remark: string) => string;
  /** Said of a line that is refused, where nothing above it was done. */
  unchanged: string;
};

/** "project bio · 75 % · review Fri 9 Oct 2026": what was read; without what is null. */
export function listed(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}

/** A remark as she wrote it; null where there is none. */
export function inQuotes(remark: string | null): string | null {
  return remark === null ? null : `"${remark}"`;
}

/** "16:15" on the day itself, else with the day before it. */
export function timeText(at: Temporal.ZonedDateTime, desk: Desk, { shortDay, hour }: DayWords): string {
  const time = hour(at);
  const today = desk.readAt.toZonedDateTimeISO(at.timeZoneId).toPlainDate();
  return at.toPlainDate().equals(today) ? time : `${shortDay(at.toPlainDate(), desk)} ${time}`;
}

/** "logo-hale (Tom), logo-cafe (Dana)". */
export function projectList(slugs: readonly string[], { projects, clients }: Desk): string {
  return slugs
    .map((slug) => {
      const project = projects.find((one) => one.slug === slug);
      const client = clients.find((one) => one.slug === project?.client);
      return client === undefined ? slug : `${slug} (${firstNameOf(client.name)})`;
    })
    .join(', ');
}

/** The percent that a draft says; null where it says none. */
export function percentIn(draft: Draft | null): number | null {
  return draft?.order === 'update' ? draft.percent : null;
}

/** How she calls the client of a project, or its slug where there is none. */
export function clientOf(slug: string, { projects, clients }: Desk): string {
  const project = projects.find((one) => one.slug === slug);
  const client = clients.find((one) => one.slug === project?.client);
  return client === undefined ? slug : firstNameOf(client.name);
}

/** Who reads the remark of a draft; undefined where its project is not known yet, null where nobody does. */
export function readerOf(draft: Draft | null, desk: Desk): string | null | undefined {
  if (draft === null || !('sendAt' in draft)) return null;
  return draft.project === null ? undefined : clientOf(draft.project, desk);
}

/** What is promised for the day, as the project says; null where it names nothing for it. */
export function stepOn(slug: string, date: Temporal.PlainDate, { projects }: Desk): string | null {
  const next = projects.find((one) => one.slug === slug)?.progress.next;
  return next?.date?.equals(date) === true ? next.what : null;
}

/** What becomes of an ordered mail: held by what of hers, shown first, or it leaves; `now` where SEND skips the undo time. */
export function fateOf(
  order: SendingOrder,
  desk: Desk,
): NonNullable<ReturnType<typeof heldBy>> | 'waits' | 'leaves' | 'now' {
  if (isShownFirst(order)) return 'waits';
  const { sendAt, isHerHour } = order;
  const times = { now: desk.readAt, at: sendAt.toInstant() };
  return heldBy(desk) ?? (!isHerHour && isSkippable(desk.policy, times) ? 'now' : 'leaves');
}

/** The client of the order, else that of its project, by name; null where it has neither. */
export function whomOf(
  { project, client }: { project: string | null; client: string | null },
  { projects, clients }: Desk,
): string | null {
  const slug = client ?? projects.find((one) => one.slug === project)?.client ?? null;
  return slug === null ? null : nameOf(slug, clients);
}

/** What is paused or goes on, by name; null for everything. */
export function pausedName({ project, client }: PauseOrder, { clients }: Desk): string | null {
  return project ?? (client === null ? null : nameOf(client, clients));
}

/** The phase that a line gives a date: its first one, or the `usual` one where it has none. */
export function firstPhase(slug: string, { projects }: Desk, usual: string): string {
  return projects.find((one) => one.slug === slug)?.phases[0]?.name ?? usual;
}

const READ_BY_CLIENT: ReadonlySet<string> = new Set(['need', 'remark']);

/** Whether the client reads the field's value as it stands. */
export function isReadByClient({ field, value }: Pick<FieldOrder, 'field' | 'value'>): boolean {
  return READ_BY_CLIENT.has(field) && value !== '-';
}
