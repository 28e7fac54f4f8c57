/**
 * What the grammar knows beside the line: projects and clients, the calendar, and when the line was written.
 *
 * A slice of the workspace's own types (projects/project.ts fits as it is), so that the grammar depends on none of them.
 */
import type { Temporal } from 'temporal-polyfill';
import { closesContact } from '../calendar/closes-contact.js';
import type { ContactPolicy, NoContactRule, Weekday } from '../calendar/contact-policy.js';
import { holdsOn } from '../calendar/day-plan.js';
import { ruleText } from '../calendar/rule-text.js';
import { nextOpen } from '../calendar/state-at.js';
import type { DayOffOrder, OffOrder, PauseOrder } from './order.js';
import type { Language } from './vocabulary.js';

/** A project as the grammar sees it. */
export type DeskProject = {
  slug: string;
  name: string;
  /** The slug of its client; null where nobody knows. */
  client: string | null;
  /** `broken`: its file can't be read, so that nothing is known of it but its slug. */
  status: 'active' | 'paused' | 'closed' | 'broken';
  progress: {
    percent: number | null;
    remark: string | null;
    next: { what: string; date: Temporal.PlainDate | null } | null;
    told: { percent: number | null; date: Temporal.PlainDate } | null;
  };
  phases: readonly { name: string; due: Temporal.PlainDate | null; done?: boolean | null }[];
};

/** A project whose file can't be read: it may be meant all the same. */
export function brokenProject(slug: string): DeskProject {
  const progress = { percent: null, remark: null, next: null, told: null };
  return { slug, name: slug, client: null, status: 'broken', progress, phases: [] };
}

/** A client as the grammar sees it. */
export type DeskClient = { slug: string; name: string };

/** What holds mail: everything is stopped, she is ill, everything or some clients (slugs) are paused. */
export type Holds = { isStopped: boolean; isIll: boolean; isPaused: boolean; clients: readonly string[] };

/** Nothing is held. */
export const NO_HOLDS: Holds = { isStopped: false, isIll: false, isPaused: false, clients: [] };

/** What a line is read against. */
export type Desk = {
  projects: readonly DeskProject[];
  clients: readonly DeskClient[];
  policy: ContactPolicy;
  /** When she wrote the mail: dates are read from that day, in the policy's zone. */
  writtenAt: Temporal.Instant;
  /** When it is obeyed: sending is reckoned from then. The same where nothing came late. */
  readAt: Temporal.Instant;
  /** How long an ordered mail can still be stopped. */
  undo: Temporal.Duration;
  /** Clients hear of a new weekly rule this long before; in days. */
  announce: Temporal.Duration;
  /** Her name and sign-off: left aside as lines of their own. */
  ownNames: readonly string[];
  /** The conversation in which the order was given; null where it stands alone. */
  thread: { project: string | null; client: string | null } | null;
  /** Whether the line answers a note. */
  isReply: boolean;
  /** Names of red flags as she may write them, folded ("price-first", "haggling"), to their ids. */
  flags: ReadonlyMap<string, string>;
  mode: 'rehearsal' | 'live';
  /** Of her notes: what is offered is offered in it. */
  language: Language;
  holds: Holds;
  /** Whether all clients were told before of what the rule closes. */
  isTold(rule: NoContactRule): boolean;
};

/** What holds the mail that she orders; null where nothing does. */
export function heldBy({ holds: { isStopped, isIll, isPaused } }: Desk): 'stopped' | 'ill' | 'paused' | null {
  if (isStopped) return 'stopped';
  if (isIll) return 'ill';
  return isPaused ? 'paused' : null;
}

/** Whether what the order resumes was paused or stopped at all. */
export function isHeld({ holds, projects }: Desk, { project, client }: PauseOrder): boolean {
  if (project !== null) return projects.some(({ slug, status }) => slug === project && status === 'paused');
  return client === null ? holds.isStopped || holds.isPaused : holds.clients.includes(client);
}

/** Clients (by name) and projects that are paused by themselves; `slug` is what `resume` takes. */
export function pausedAlone({ holds, clients, projects }: Desk): { name: string; slug: string }[] {
  return [
    ...holds.clients.map((slug) => ({ name: nameOf(slug, clients), slug })),
    ...projects.filter(({ status }) => status === 'paused').map(({ slug }) => ({ name: slug, slug })),
  ];
}

/** A client's name; the slug where there is no such client. */
export function nameOf(slug: string, clients: Desk['clients']): string {
  return clients.find((client) => client.slug === slug)?.name ?? slug;
}

/** The local day on which the line was written. */
export function writtenOn({ writtenAt, policy }: Desk): Temporal.PlainDate {
  return writtenAt.toZonedDateTimeISO(policy.timeZone).toPlainDate();
}

/** The local day on which it is obeyed. */
export function readOn({ readAt, policy }: Desk): Temporal.PlainDate {
  return readAt.toZonedDateTimeISO(policy.timeZone).toPlainDate();
}

/**
 * When a weekly rule ordered now begins: the first such day that is at least `announce` after a day on which clients can still
 * be told, by the hour at which the order is obeyed.
 */
export function firstWeekly(weekday: Weekday, desk: Desk): Temporal.PlainDate {
  const { policy, readAt, announce } = desk;
  const toldOn = (nextOpen(policy, readAt) ?? readAt).toZonedDateTimeISO(policy.timeZone).toPlainDate();
  const earliest = toldOn.add(announce);
  return earliest.add({ days: (weekday - earliest.dayOfWeek + 7) % 7 });
}

/** Whether she is off on that weekday already, all day, before a rule ordered now would begin. */
export function isKeptWeekly(weekday: Weekday, desk: Desk): boolean {
  const first = firstWeekly(weekday, desk);
  return desk.policy.noContact.some(
    (rule) =>
      rule.kind === 'weekly' &&
      rule.weekday === weekday &&
      rule.between === null &&
      (rule.from === null || rule.from.until(first).sign > 0),
  );
}

/** The rule that the order makes. */
function ruleOf(order: OffOrder | DayOffOrder, desk: Desk): NoContactRule {
  const spare = { between: null, reason: null };
  return order.order === 'off'
    ? { kind: 'dates', from: order.from, to: order.to, ...spare }
    : { kind: 'weekly', weekday: order.weekday, from: firstWeekly(order.weekday, desk), ...spare };
}

/** Whether all clients know of it, by what they were told before. */
export function isKnownTime(order: OffOrder | DayOffOrder, desk: Desk): boolean {
  return desk.isTold(ruleOf(order, desk));
}

/** Whether she is off on that day already, by a rule about days. */
export function isKeptDay(day: Temporal.PlainDate, { policy }: Desk): boolean {
  const isOpened = policy.openOn.some((other) => other.equals(day));
  const keeps = (rule: NoContactRule): boolean =>
    rule.kind === 'dates' && rule.between === null && holdsOn(rule, day);
  return !isOpened && policy.noContact.some(keeps);
}

/** Whether her rules and hours close all of it without this order, too: then nobody is told. */
export function isClosedAnyway(order: OffOrder | DayOffOrder, desk: Desk): boolean {
  const rule = ruleOf(order, desk);
  // A crash may have come after it was written.
  const words = ruleText(rule);
  const noContact = desk.policy.noContact.filter((other) => ruleText(other) !== words);
  return !closesContact({ ...desk.policy, noContact }, rule, readOn(desk));
}
