/**
 * The lines of a mail that may be orders: those above the first quote, signature, "Sent from my …" or "On … wrote:".
 *
 * Stricter than a mail's new text: what is answered inline below a quote is none.
 */
import { attributionsOf } from '../message/new-text/attribution.js';
import { DEVICE_FOOTER } from '../message/new-text/footer-words.js';
import { cutLines, type Line } from '../message/new-text/lines.js';
import { separatorOf } from '../message/new-text/separator.js';

const QUOTE = /^ *>/;
const SIGNATURE = /^(?:-- ?|_{5,})$/;
const HEADER = /^ *\*?(?:from|kimden|gonderen) ?: ?\*?.*@/;

function isEnd(line: Line): boolean {
  return (
    QUOTE.test(line.folded) ||
    SIGNATURE.test(line.folded) ||
    HEADER.test(line.folded) ||
    DEVICE_FOOTER.test(line.folded.trim()) ||
    separatorOf(line) !== null
  );
}

/** A line of a message, whether it stands above all that isn't hers to order with, and right below another one. */
export type MessageLine = { text: string; isAbove: boolean; isAdjoining: boolean };

/** The lines of `text` in order. Blank ones are left out. */
export function linesAbove(text: string): MessageLine[] {
  return allLines(text).filter((line) => line.text !== '');
}

function allLines(text: string): MessageLine[] {
  const lines = cutLines(text);
  const ends = [lines.findIndex(isEnd), ...attributionsOf(lines).keys()].filter((at) => at >= 0);
  const end = Math.min(lines.length, ...ends);
  return lines.map((line, at) => ({
    text: line.text.trim(),
    isAbove: at < end,
    isAdjoining: (lines[at - 1]?.text.trim() ?? '') !== '',
  }));
}

/** What stands below the line `first`, down to the first quote, with its paragraphs; '' where there is nothing. */
export function textBelow(text: string, first: string): string {
  const above = allLines(text).filter(({ isAbove }) => isAbove);
  const at = above.findIndex((line) => line.text === first);
  if (at < 0) return '';
  return above
    .slice(at + 1)
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
