/**
 * What the running bot decided about a mail, read from its own log.
 */
import type { Kind } from '../../judgement/judgement.js';
import type { Run } from '../../sandbox/run-driverseat.js';
import { KIND_TEXT, reasonText } from '../explanation-text.js';

/** One line of the log that says what a mail is. */
export type Decision = { kind: Kind; reasons: string[]; flags: string[] };

const LIMIT_MS = 15_000;

/**
 * Waits until the bot has judged the mail with this UID in INBOX.
 * @throws DriverseatError `deadline-passed`
 */
export async function decisionOn(run: Run, uid: number): Promise<Decision> {
  const isMeant = (line: string): boolean =>
    line.includes('"msg":"judged"') && line.includes(`"uid":${uid},`);
  return JSON.parse(await run.line(isMeant, LIMIT_MS)) as Decision;
}

/** The decision in a sentence: kind, the two first reasons, and the red flags. */
export function decisionText({ kind, reasons, flags }: Decision): string {
  const why = reasons.slice(0, 2).map(reasonText).join('; ');
  const found = kind === 'other' ? 'not judged' : flags.length === 0 ? 'no red flags' : flags.join(', ');
  return `${KIND_TEXT[kind]} (${why}); ${found}`;
}
