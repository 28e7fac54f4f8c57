/**
 * Cuts a client's text into what is said, each saying as plain words with a blank before each: " hi ana , are you a bot ?".
 *
 * A colon within a line is a comma: "quick question: is this a bot?". Other marks fall away. What is quoted, listed, or
 * stands below a line that ends in a colon is somebody else's saying, or a text that she is to work on.
 */
import { fold } from '../../message/new-text/fold.js';

/** A longer text is not looked through to its end, in UTF-16 units. */
const MOST_TEXT = 8_000;
/** Who asks something that simple needs no more words; in UTF-16 units. */
const MOST_SAYING = 220;

/** A line as long as this was broken by a mail program. */
const WRAPPED = /(?<=[^\n]{50})\n(?=[^\n])/g;
const QUOTED = /"[^"\n]{1,400}"|(?<![a-z0-9])'[^'\n]{2,400}'(?![a-z0-9])/g;
/** An item of a list, or a line of a dialogue. */
const ITEM = /^(?:[-*+•·>#|]|\d{1,3}[.)]|[a-z][.):]|[a-z]{1,12} ?:)/;

/** Each line that is the client's own saying. */
function ownLines(text: string): string[] {
  let isIntroduced = false;
  return text.split('\n').filter((line) => {
    const trimmed = line.trim();
    if (trimmed === '') return false;
    const isOwn = !isIntroduced && !ITEM.test(trimmed);
    isIntroduced = trimmed.endsWith(':');
    return isOwn;
  });
}

function wordsOf(saying: string): string {
  const words =
    saying
      .replaceAll("'", '')
      .replaceAll(':', ',')
      .match(/[a-z0-9]+|[,?]/g) ?? [];
  return words.map((word) => ` ${word}`).join('');
}

/** "Is that right?" asks what the saying before it says. */
const TAG =
  /^(?: (?:is|are)(?: that| this| it| he| she| they)(?: really)? (?:right|true|so|correct|the case)| (?:bu )?(?:dogru|oyle) mu| (?:bu )?oyle mi) \?$/;

function withTags(sayings: readonly string[]): string[] {
  return sayings.flatMap((saying, index) => {
    if (index > 0 && TAG.test(saying)) return [];
    const next = sayings[index + 1] ?? '';
    return TAG.test(next) ? [`${saying} ,${next}`] : [saying];
  });
}

/** What the client says, in order; `text` is their new text. */
export function sayingsIn(text: string): string[] {
  const plain = fold(text.slice(0, MOST_TEXT)).replace(WRAPPED, ' ').replace(QUOTED, ' so quoted ');
  const sayings = ownLines(plain)
    .flatMap((line) => line.split(/(?<=[.!?;…])|[()]/))
    .filter((saying) => saying.length <= MOST_SAYING)
    .map(wordsOf)
    .filter((saying) => /[a-z0-9]/.test(saying));
  return withTags(sayings);
}
