/**
 * What a language must say so that notes can be written in it; `words-en.ts` and `words-tr.ts` say it.
 *
 * Texts follow UX.md (T0, T5, T8): short, discreet, and saying what happens if she does nothing.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Flag } from '../judgement/judgement.js';
import type { Settings } from '../plan/settings.js';

/** How a moment is said: "today 10:42", "yesterday 18:03", "Tue 6 Oct 10:42". */
export type SayWhen = (when: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime) => string;

/** What the look-back of the first day found; see UX.md T0. */
export type LookBackCounts = {
  days: number;
  inquiries: number;
  lookTwice: number;
  takenOn: number;
  isCut: boolean;
};

/** Why a draft in Send when open does not leave, where no further word is needed. */
export type PlainReason =
  | 'not-from-me'
  | 'came-in'
  | 'automatic'
  | 'no-recipient'
  | 'too-large'
  | 'unreadable'
  | 'no-opening'
  | 'late'
  | 'in-sent';

/** All texts of notes in one language. */
export type NoteWords = {
  flags: Record<Flag, string>;
  when: SayWhen;
  /** A day with its year: "Mon 5 Oct 2026". */
  day(date: Temporal.PlainDate): string;
  footer: string;
  noSubject: string;
  lookTwice: {
    subject(isOverThreshold: boolean, mailSubject: string): string;
    answeredSubject(name: string, answered: number, asked: number): string;
    firstContact(address: string, when: string): string;
    viaForm(address: string, form: string, when: string): string;
    laterMessage(address: string, when: string, mailSubject: string): string;
    answeredCount(name: string, answered: number, asked: number): string;
    openQuestion: string;
    answeredQuestion: string;
    points(points: number, lookTwiceAt: number): string;
    nothingSent(name: string): string;
    more(count: number): string;
  };
  merged: {
    subject(count: number): string;
    /** Of one mail alone, which is no longer there to be quoted. */
    subjectOfOne(address: string): string;
    opening(count: number): string;
    gone: string;
    nothingSent: string;
  };
  welcome: {
    /** By the mode in which the bot begins. */
    subject: Record<Settings['mode'], string>;
    reads(address: string, since: string, folders: string): string;
    /** What leaves in that mode. */
    leaves: Record<Settings['mode'], string>;
    promises: string;
    lookBack(counts: LookBackCounts): string;
    clients(count: number): string;
    /** Of a likely client whose mail does not tell it: what is taken. */
    languageUnknown(taken: string): string;
    /** Before a sample of the text that clients, or inquirers, would get; `spoken` is " (Turkish)", or '' in the language of notes. */
    sample: Record<'client' | 'inquirer', (spoken: string) => string>;
    approve: string;
    unapproved(text: string): string;
    approvalSubject: string;
    /** `when` is "on Thursdays", "perşembe günleri". */
    known(when: string): string;
    leaving: string;
    ifNothing(lookTwiceAt: number): string;
  };
  trouble: {
    subject(name: string): string;
    /** `advice` is a sentence with the space after it, or ''. */
    failed(name: string, why: string, advice: string): string;
    /** `again`: how it is sent once more, with the space before it, or ''. */
    unknown(name: string, at: string, again: string): string;
    again: Record<'announcement' | 'draft', string>;
    late(name: string): string;
    /** The server or the line kept it from leaving until it was late. */
    lateFor(name: string, why: string, advice: string): string;
    /** It was to be sent again, and the first one turned up. */
    firstArrived(name: string): string;
    refused(name: string, addresses: string): string;
  };
  urgent: { subject(mailSubject: string): string; text(address: string, when: string): string };
  draft: {
    subject(what: string): string;
    /** `why` goes on after a colon; `advice` is a sentence with the space after it, or ''. */
    text(why: string, advice: string): string;
    reasons: Record<PlainReason, string>;
    unfit(addresses: string): string;
    rehearsal(at: string): string;
    /** It was moved in once more, and may have left before; all of the text. */
    unknown(at: string): string;
  };
  breaker: { subject: string; text: string };
  /** The provider refuses the login for sending. */
  refusedLogin: {
    subject: string;
    text(response: string, waiting: number): string;
    password: string;
    /** It turned passwords off. */
    noPasswords: string;
    ifNothing: string;
  };
  setting: {
    brokenSubject(file: string): string;
    broken(file: string): string;
    brokenConfig: string;
    brokenPhrases: string;
    brokenOther: string;
    mendedSubject(file: string): string;
    mended(file: string): string;
  };
  journalLost: { subject: string; text(host: string, days: number): string };
  renumbered: { subject: string; text: string };
  unreadable: { subject: string; text(uid: number): string };
};
