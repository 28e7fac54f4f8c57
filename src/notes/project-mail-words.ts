/**
 * What a language must say so that a project's mail can be shown in it before it leaves (UX.md T2 to T4, T12).
 */

/** What of hers holds all mail until she ends it. */
export type Held = 'paused' | 'ill' | 'stopped' | 'broken';

/** Why she reads about a mail that she saw before. */
export type ShownAgain = 'changed' | 'edited' | 'own' | 'back';

/** Why a mail that she ordered or agreed to was not sent. */
export type Unsent =
  | 'late'
  | 'enough'
  | 'bounced'
  | 'client-gone'
  | 'client-changed'
  | 'project-gone'
  | 'project-closed'
  | 'rehearsal';

/** What is said of a template that is not there, is broken, says nothing, or lacks these variables. */
export type LackWords = Record<'noTemplate' | 'broken' | 'empty', (template: string) => string> & {
  missing(template: string, variables: string): string;
};

/** All texts about a project's mail in one language; days and hours come as words. */
export type ProjectMailWords = {
  /** What the mail is, in a few words: "bio 75 %", "bio's closing update". */
  label: {
    update(project: string, percent: number | null): string;
    updates(projects: string): string;
    done(project: string): string;
    move(project: string, day: string): string;
    correction(project: string): string;
    whoWrites: string;
  };
  /** Subjects: "bio 75 % to Tom – leaves 16:15". */
  leaves(label: string, name: string, when: string): string;
  /** Of a date that moves: "bio moves to … – Tom hears at 16:30". */
  hears(project: string, day: string, reader: { name: string; when: string }): string;
  rehearsed(label: string, name: string): string;
  waits(label: string, name: string): string;
  heldBack(label: string, name: string): string;
  /** "Read: project bio · 75 % · …". */
  read(parts: readonly string[]): string;
  project(slug: string): string;
  percent(percent: number): string;
  done: string;
  /** "review 9 Oct → Mon 19 Oct 2026". */
  moved(phase: string, from: string, to: string): string;
  need(what: string): string;
  inThread(subject: string): string;
  subject(subject: string): string;
  again: Record<ShownAgain, string>;
  ifNothing: {
    leaves(when: string): string;
    rehearsed(when: string): string;
    waits: string;
    held(why: string): string;
  };
  /** `atItsHour`: nothing that SEND would change. */
  answers: { leaves: string; atItsHour: string; waits: string };
  held: Record<Held, string> & { client(name: string, slug: string): string };
  /** Who else reads the client's mail. */
  copies(addresses: string): string;
  /** `nth` is 2 or more. */
  notFirst(nth: number, name: string): string;
  replaces: string;
  unanswered(name: string, subject: string): string;
  /** Mails about a project that closes. */
  notAnyMore(labels: string): string;
  /** The project closes, its closing update goes. */
  closingLeaves: string;
  /** Mail to the client came back, so nothing leaves unless she says so. */
  cameBack(address: string, day: string): string;
  /** The next step's day is past. */
  overdue(phase: string, day: string): string;
  /** The same of a day that is past by the time the mail leaves. */
  overdueThen(phase: string, day: string): string;
  /** A day that moved is past when the mail leaves, and it waits for SEND. */
  movedLate: string;
  /** The mail leaves on that day. */
  movedThatDay: string;
  /** A reason why a day comes sooner. */
  sooner: string;
  /** A phase has no words for a mail. */
  noThing: string;
  /** There is no phase that words could be for. */
  noPhase(project: string): string;
  /** What a mail can't be written for, in sentences. */
  unwritten: LackWords;
  /** A planned mail waits; `why` is one of `lacks`. */
  waitsFor(label: string, name: string, why: string): string;
  /** The same in a rehearsal, which reaches nobody. */
  lacksRehearsed(label: string, name: string, why: string): string;
  /** The same as `unwritten`, in half a sentence. */
  lacks: LackWords & {
    /** A project's file. */
    project(file: string): string;
  };
  /** What became of a mail that did not go as planned; SEND and SKIP decide. */
  unsent: Record<Unsent, string> & {
    answers: string;
    /** What to do where the offer has ended, and SEND is none any more. */
    noAnswers: string;
    /** `advice` is a sentence with the space after it, or ''. */
    failed(why: string, advice: string): string;
    /** The server or the line kept it from leaving until it was late. */
    lateFor(why: string, advice: string): string;
    unknown(at: string): string;
    unknownAnswers: string;
  };
  noValue(field: string, value: string): string;
  saved: string;
  /** The same, where its template is broken. */
  waitsForTemplate: string;
};
