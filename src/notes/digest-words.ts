/**
 * What a language must say so that a digest can be written in it (UX.md T16).
 */
import type { Temporal } from 'temporal-polyfill';

/** Lines by their numbers, and mails by their hours. */
export type DigestFates = {
  start: string;
  onceMore(numbers: readonly number[]): string;
  lastTime(numbers: readonly number[]): string;
  leave(times: readonly string[]): string;
  /** Of a rehearsal. */
  wouldLeave(times: readonly string[]): string;
  nothing: string;
};

/** All texts of the digest in one language. */
export type DigestWords = {
  subject(date: Temporal.PlainDate, forYou: number, goingOut: number): string;
  lookAt(mail: string): string;
  unknown(name: string): string;
  /** `when` is that of SEND. */
  propose(name: string, what: string, when: string): string;
  /** An announcement that reads otherwise than she agreed to. */
  proposeChanged(name: string): string;
  goingOut: string;
  /** The same in a rehearsal. */
  wouldGoOut: string;
  /** Both of what goes out on another day. */
  goingLater: string;
  wouldGoLater: string;
  /** "10:00 Tom, auto-reply". */
  going(time: string, name: string, what: string): string;
  kept(days: readonly Temporal.PlainDate[], what: string): string;
  fromClients(count: number): string;
  /** Who writes for the first time. */
  fromInquirers(count: number): string;
  replies(names: readonly string[]): string;
  rehearsed(names: readonly string[]): string;
  urgent(count: number): string;
  leftAlone(parts: readonly string[]): string;
  /** She greets a client in another language than clients.yaml has. */
  greeting(name: string, greeting: string, language: string): string;
  waiting(count: number): string;
  unreadOrders(beginnings: readonly string[]): string;
  notInSent(beginning: string): string;
  /** What becomes of it all without an answer. */
  ifNothing: DigestFates;
};
