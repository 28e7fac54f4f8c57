/**
 * What the links of an HTML half say, one a line: its plain half may leave out "Unsubscribe" (AUTOREPLY.md B6).
 *
 * Looks at the links in front of what is quoted, and parses nothing else, so that it costs next to nothing.
 */
import { htmlToReadableText } from './html/html-text.js';

/** So much HTML is looked through, in UTF-16 units. */
const LONGEST = 524_288;
const MOST_LINKS = 200;
const LONGEST_TAG = 4_096;
const LONGEST_WORDS = 300;

/** What mail programs put around a mail that is answered or sent on, or above it: see `html/quoted.ts`. */
const QUOTE_BEGINS =
  /<blockquote\b|gmail_quote|yahoo_quoted|moz-cite-prefix|divrplyfwdmsg|olk_src_body_section|(?:ms-outlook-mobile|mail-editor)-reference-message|border-top:\s?solid\s?#(?:e1e1e1|b5c4df)/i;

/** The words of the links in `html`. */
export async function linkWordsIn(html: string): Promise<string> {
  const read = html.slice(0, LONGEST);
  const quote = read.search(QUOTE_BEGINS);
  const own = quote < 0 ? read : read.slice(0, quote);
  const links: string[] = [];
  const tag = /<a\s/gi;
  for (let seen = 0; seen < MOST_LINKS; seen += 1) {
    const found = tag.exec(own);
    if (found === null) break;
    const end = own.slice(found.index, found.index + LONGEST_TAG).indexOf('>');
    if (end >= 0) links.push(`<p>${wordsFrom(own, found.index + end + 1)}</p>`);
  }
  return links.length === 0 ? '' : htmlToReadableText(links.join(''));
}

/** As far as the link's own end, or the next tag that was cut. */
function wordsFrom(html: string, at: number): string {
  const words = html.slice(at, at + LONGEST_WORDS);
  const end = words.search(/<\/a\b/i);
  return end < 0 ? words.replace(/<[^>]*$/, '') : words.slice(0, end);
}
