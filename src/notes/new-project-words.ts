/**
 * What a language must say so that she sees what was read of a new project and what is open (UX.md T1);
 * `new-project-words-en.ts` and `new-project-words-tr.ts` say it.
 */
import type { Temporal } from 'temporal-polyfill';
import type { WeeklySlot } from '../calendar/contact-policy.js';

/** Names of what a project has; the dates of phases aside. */
export type ThingName = 'rounds' | 'extra' | 'goal' | 'payment' | 'usageRights' | 'ownership';

/** Texts about a new project, each sentence with its full stop. */
export type NewProjectWords = {
  subject(project: string, client: string, open: number): string;
  /** "project bio". */
  project(slug: string): string;
  client(name: string, address: string): string;
  isNew: string;
  /** "London time". */
  time(city: string): string;
  labels: { phases: string; rounds: string; goal: string; terms: string; updates: string; copies: string };
  /** "final 16 Oct"; null: "final ?". */
  phase(name: string, day: Temporal.PlainDate | null): string;
  goesOn: string;
  readFrom(words: readonly string[]): string;
  rounds(included: string, extra: string): string;
  terms: Record<'payment' | 'usageRights' | 'ownership', string>;
  /** "Fridays 10:00"; null: only on her order. */
  every(slot: WeeklySlot | null): string;
  greeting(greeting: string | null): string;
  others(addresses: string, file: string): string;
  answers: string;
  nothingSent(name: string): string;
  ifNothing(isAnythingOpen: boolean): string;
  /** "draft and review dates". */
  dates(phases: readonly string[]): string;
  things: Record<ThingName, string>;
  /** "Saved 2." */
  saved(count: number): string;
  /** "open: goal, payment". */
  open(things: readonly string[]): string;
  stillOpen(things: readonly string[]): string;
  /** A tag that only the copy in INBOX shows. */
  tagSeen: { subject(mail: string): string; text(mail: string): string };
  nobody: string;
  known(project: string): string;
  failed(why: string): string;
};
