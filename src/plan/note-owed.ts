/**
 * Is the freelancer to be told of a judged mail? Until there is a digest, every mail with a red flag gets its note.
 */
import type { Judgement } from '../judgement/judgement.js';

/** The keyword on a mail that a note was written about. */
export const NOTED_KEYWORD = '$DriverseatNoted';

/** Whether a note is owed; a mail that carries our keyword was told of before the journal was lost. */
export function isNoteOwed(judgement: Judgement, flags: readonly string[]): boolean {
  return judgement.findings.length > 0 && !flags.includes(NOTED_KEYWORD);
}
