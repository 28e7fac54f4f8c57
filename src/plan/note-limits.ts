/**
 * How many notes are enough: at most 10 an hour, and 3 a day about one author; more are merged into one.
 *
 * A flood of flagged mail (a mail bomb, a machine that writes briefs) must not become a flood of notes, and nothing
 * flagged may go unmentioned: what finds no place now stays owed and finds one later.
 */
import { Temporal } from 'temporal-polyfill';
import { isAboutMail, type Ledger, type NoteRecord, type OwedNote } from '../ledger/ledger.js';

const MOST_NOTES_AN_HOUR = 10;
const MOST_NOTES_A_DAY_ABOUT_ONE = 3;

function notesSince(ledger: Ledger, since: Temporal.Instant): NoteRecord[] {
  return [...ledger.notes.values()].filter(
    (note) => isAboutMail(note) && Temporal.Instant.compare(Temporal.Instant.from(note.at), since) > 0,
  );
}

/** Cuts `items` into at most `most` groups: single ones first, and the surplus together in the last. */
function inGroups<T>(items: readonly T[], most: number): T[][] {
  if (most <= 0) return [];
  const single = items.length <= most ? items : items.slice(0, most - 1);
  const rest = items.slice(single.length);
  return [...single.map((item) => [item]), ...(rest.length > 0 ? [rest] : [])];
}

/**
 * Decides which notes are written at `now`: each element is the mails that one note tells of, never empty.
 *
 * What `isAtOnce` denies waits for the digest. Whatever is owed, no 60 minutes see more than ten notes about mail, and no
 * 24 hours more than three about one author.
 */
export function planNotes(
  ledger: Ledger,
  now: Temporal.Instant,
  isAtOnce: (owed: OwedNote) => boolean,
): OwedNote[][] {
  const aboutAuthor = new Map<string, number>();
  for (const author of notesSince(ledger, now.subtract({ hours: 24 })).flatMap((note) => note.authors)) {
    aboutAuthor.set(author, (aboutAuthor.get(author) ?? 0) + 1);
  }
  const byAuthor = new Map<string, OwedNote[]>();
  for (const owed of ledger.owed.values()) {
    if (!isAtOnce(owed)) continue;
    const others = byAuthor.get(owed.author);
    if (others === undefined) byAuthor.set(owed.author, [owed]);
    else others.push(owed);
  }
  const wanted = [...byAuthor].flatMap(([author, owed]) =>
    inGroups(owed, MOST_NOTES_A_DAY_ABOUT_ONE - (aboutAuthor.get(author) ?? 0)),
  );
  const placesLeft = MOST_NOTES_AN_HOUR - notesSince(ledger, now.subtract({ hours: 1 })).length;
  return inGroups(wanted, placesLeft).map((group) => group.flat());
}
