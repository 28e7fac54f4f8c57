/**
 * Does a client wait for her answer? Then what the bot would send by itself waits too (UX.md, rule 11).
 *
 * Asked thread by thread: a question about the shop holds no update of the bio. Mail in no project's thread may be about
 * anything, and holds all of that client.
 */
import { Temporal } from 'temporal-polyfill';
import type { ConversationBook, Letter } from '../ledger/conversation.js';

/** Whose mail, and about which project (a slug); null asks only for mail that is in no project's thread. */
export type Waiting = { client: string; project: string | null };

/** The client's newest letter there that she has not answered; null where none waits. */
export function unansweredLetter(
  { letters }: Pick<ConversationBook, 'letters'>,
  { client, project }: Waiting,
  isAnswered: (letter: Letter) => boolean,
): Letter | null {
  const waiting = [...letters.values()].filter(
    (letter) =>
      letter.client === client &&
      (letter.project === null || letter.project === project) &&
      !isAnswered(letter),
  );
  const [newest = null] = waiting.toSorted((a, b) =>
    Temporal.Instant.compare(Temporal.Instant.from(b.receivedAt), Temporal.Instant.from(a.receivedAt)),
  );
  return newest;
}
