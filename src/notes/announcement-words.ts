/**
 * What a language must say so that she can decide about an announcement (UX.md T9); `announcement-words-en.ts` and
 * `announcement-words-tr.ts` say it.
 */

/** Why she is asked: for the first time, once more, or because a text is another than she saw. */
export type AskedWhy = 'new' | 'again' | 'changed';

/** Why a client hears nothing of it. */
export type LeftOutWhy = 'paused' | 'bounced' | 'no-text';

/** Texts of the note, each sentence with its full stop; days and hours come as words. */
export type AnnouncementWords = {
  /** "no contact on Thursdays, from Thu 15 Oct 2026"; `when` is "on Thursdays". */
  weekly(when: string, from: string): string;
  /** "no contact from Thu 24 Dec 2026 to Sat 2 Jan 2027". */
  away(from: string, to: string): string;
  subject(what: string, clients: number): string;
  read(what: string): string;
  why: Record<AskedWhy, string | null>;
  /** An earlier announcement told, or was to tell, of part of that time. */
  inPlace: string;
  /** `from` is when the first one leaves; null: as soon as she agrees. */
  hear(clients: number, from: string | null): string;
  nobody: string;
  holiday(day: string, name: string): string;
  leftOut(name: string, why: LeftOutWhy): string;
  rehearsal: string;
  answers(client: string): string;
  ifNothing: Record<AskedWhy, string>;
  mailSubject(subject: string): string;
  /** Asked about twice already. */
  waiting(what: string, client: string): string;
  /** Announcements whose hour is closed by now; hours come as words. */
  moved: {
    subject(mails: number): string;
    text: string;
    line(name: string, from: string, at: string): string;
    ifNothing: string;
  };
  /** Its rules, `what`, are out of the file; names of those who were to hear of them, and of those who did. */
  gone: {
    subject(what: string): string;
    text(what: string): string;
    stopped(names: string): string;
    told(names: string): string;
  };
  wouldHaveGone: { subject: string; text(what: string): string };
};
