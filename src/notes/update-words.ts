/**
 * What a language must say so that a digest can tell of updates and proposals (UX.md T16); `update-words-en.ts` and
 * `update-words-tr.ts` say it. Names and labels come as words.
 */

/** Texts of the lines, each with its full stop or question mark. */
export type UpdateWords = {
  /** "10:00 Omar, shop 60 % (new: 60 %, payment page)": `news` is what is new. */
  going(time: string, name: string, label: string, news: string): string;
  /** The same of a mail that she ordered, or agreed to. */
  ordered(time: string, name: string, label: string): string;
  agreed(time: string, name: string, label: string): string;
  /** Behind a mail that goes out: what can be answered. */
  answersGoing: string;
  /** The same, at an hour that she said. */
  answersAtItsHour: string;
  /** Behind one that waits. */
  answersWaiting: string;
  /** Behind one that would go out, in rehearsal. */
  rehearsal: string;
  need(what: string): string;
  nothingNew(name: string, label: string): string;
  alwaysAsk(name: string, label: string): string;
  /** `days`: working days; null: never heard. */
  silence(name: string, label: string, days: number | null): string;
  /** `percent` is one that could come next; null where the project has none. */
  silenceAsk(name: string, project: string, days: number | null, percent: number | null): string;
  dateChanged(name: string, project: string, phase: string, from: string, to: string): string;
  correction(name: string, project: string): string;
  /** Of a mail that left, by her YES. */
  correctionAsked(name: string, project: string): string;
  /** `when`: the day on which she wrote to the client herself; null where her mail is gone. */
  sheWrote(name: string, label: string, when: string | null): string;
  /** `what` is needed, and nothing else is new. */
  needAlone(name: string, label: string, what: string): string;
  cameBack(name: string, label: string): string;
  whoAsked(name: string): string;
  /** It can't be written; `why` is a sentence. */
  unwritten(name: string, label: string, why: string): string;
  /** It was to leave today, and reads otherwise than she let pass. */
  forSend(label: string, name: string): string;
  /** An update that she holds herself. */
  kept(label: string, name: string, why: string): string;
  /** The client's letter comes first. */
  held(name: string, when: string, subject: string): string;
  /** Behind a proposal: the client waits for her answer. */
  unanswered(when: string, subject: string): string;
  /** Mails that would have left in live mode. */
  wouldHaveGone(mails: string): string;
};
