/**
 * A project as its file says it: what was agreed, how far it is, and what the client was told last.
 *
 * Free text in it is in the client's language and may reach the client (DESIGN.md, "projects/bio.yaml").
 */
import type { Temporal } from 'temporal-polyfill';
import type { WeeklySlot } from '../calendar/contact-policy.js';

/** A stretch of the work; null is what nobody has said yet. */
export type Phase = {
  /** "draft", "review", "final" have shipped words; others bring their own. */
  name: string;
  due: Temporal.PlainDate | null;
  /** What the client gets or gives when it ends. */
  atTheEnd: string | null;
  /** What she will do on the day: "send it for your review". */
  iWill: string | null;
  /** What is due, as a mail names it: "the version for your review". */
  thing: string | null;
  /** She said that it is done: nothing says any more that it comes. */
  done: boolean | null;
};

/** A phase of which nothing is said but its name and its day. */
export function newPhase(name: string, due: Temporal.PlainDate | null): Phase {
  return { name, due, atTheEnd: null, iWill: null, thing: null, done: null };
}

/** How far a project is. */
export type Progress = {
  /** 0 to 100; null for a retainer or where unknown. */
  percent: number | null;
  remark: string | null;
  next: { what: string; date: Temporal.PlainDate | null } | null;
  needFromYou: string | null;
  /** What the client was last told, and when. */
  told: { percent: number | null; date: Temporal.PlainDate } | null;
};

/** One project. */
export type Project = {
  /** The name of its file, `[a-z0-9-]+`. */
  slug: string;
  /** The slug of its client. */
  client: string;
  /** Who else gets what goes to the client about it. */
  cc: readonly string[];
  name: string;
  goal: string | null;
  status: 'active' | 'paused' | 'closed';
  progress: Progress;
  /** In order; a retainer has none. */
  phases: readonly Phase[];
  /** Rounds of revision; `extra` is the price of one more, as she writes it. */
  rounds: { included: number | null; used: number; extra: string | null };
  terms: { payment: string | null; usageRights: string | null; ownership: string | null };
  /** When scheduled updates go, in her zone; null: as the client's entry or driverseat.yaml says. */
  updates: { every: WeeklySlot | null };
};
