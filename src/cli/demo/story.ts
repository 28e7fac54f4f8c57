/**
 * What the demo found, and how it is told at the end.
 */
import type { Kind } from '../../judgement/judgement.js';
import type { Terminal } from '../terminal.js';

/** One mail that arrived and what became of it. */
export type Played = {
  title: string;
  from: string;
  subject: string;
  kind: Kind;
  flags: string[];
  /** The subject of the note about it in INBOX; null where there is none. */
  note: string | null;
  isAsExpected: boolean;
};

/** One thing that happened, and whether it was as it should be. */
export type Step = { title: string; isAsExpected: boolean };

/** The whole demo, as `--json` prints it. */
export type Outcome = {
  ok: boolean;
  mails: Played[];
  welcome: string;
  /** What was done and seen from Tuesday evening to Friday, in order. */
  steps: Step[];
  /** Mails that left for anyone. */
  sentMails: number;
  /** What was not as expected; empty when all is well. */
  problems: string[];
  seconds: number;
};

/** Prints how it ended, for a reader or as one JSON object. */
export function printOutcome(outcome: Outcome, isJson: boolean, terminal: Terminal): void {
  if (isJson) {
    terminal.out(JSON.stringify(outcome));
    return;
  }
  terminal.out('');
  for (const problem of outcome.problems) terminal.out(`NOT AS EXPECTED: ${problem}`);
  if (outcome.problems.length > 0) return;
  const notes = outcome.mails.filter((mail) => mail.note !== null).length;
  terminal.out(
    `All as expected in ${outcome.seconds.toFixed(0)} s: on Tuesday ${outcome.mails.length} mails arrived and ${notes} notes were written; projects began, a Thursday was kept. ${outcome.sentMails} mails left, each at its hour: three words that Ana ordered, one automatic reply, one draft of her own, one update by itself.`,
  );
}
