/**
 * The lines of a mail that may be orders: those above the first quote, signature, "Sent from my …" or "On … wrote:".
 *
 * What ends them is known as in a client's mail (message/new-text). Stricter than a mail's new text: what is answered inline
 * below a quote is none.
 */
import { isDeviceFooter } from '../message/new-text/footer.js';
import { frameAt, type MarkedText, markedText } from '../message/new-text/frame.js';
import type { Field } from '../message/new-text/header-block.js';
import { cutLines, type Line } from '../message/new-text/lines.js';
import { partRunOnLines } from '../message/new-text/run-on.js';

const QUOTE = /^ *>/;
const SIGNATURE = /^(?:-- ?|_{5,})$/;
/** What no line of an order or of a remark holds: the files of the workspace take none of it. */
const ODD_SPACE = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/** "From: Driverseat <ana+bot@ruiz.example>" alone, in any language. */
function namesSender(field: Field | null | undefined): boolean {
  return field?.label === 'from' && field.value.includes('@');
}

/** The first line that a program wrote or quoted; the number of lines where there is none. */
function endOf({ lines, ...found }: MarkedText): number {
  const end = lines.findIndex(
    (line, at) =>
      QUOTE.test(line.folded) ||
      SIGNATURE.test(line.folded) ||
      namesSender(found.fields[at]) ||
      isDeviceFooter(line) ||
      frameAt({ lines, ...found }, at) !== null,
  );
  return end < 0 ? lines.length : end;
}

/** The lines of `text`, with all that is known of quotes in answers. */
function marked(text: string): MarkedText {
  return markedText(partRunOnLines(cutLines(text)), true);
}

/** A line of a message, whether it stands above all that isn't hers to order with, and right below another one. */
export type MessageLine = { text: string; isAbove: boolean; isAdjoining: boolean };

function asOrder({ text }: Line): string {
  return text.replace(ODD_SPACE, ' ').trim();
}

/** The lines of `text` in order, tabs and the like as blanks. Blank lines are left out. */
export function linesAbove(text: string): MessageLine[] {
  const found = marked(text);
  const { lines, attributions } = found;
  // "Jane wrote:" alone ends them too: what stands below may be anybody's.
  const end = Math.min(endOf(found), ...attributions.keys());
  return lines
    .map((line, at) => ({
      text: asOrder(line),
      isAbove: at < end,
      isAdjoining: (lines[at - 1]?.text.trim() ?? '') !== '',
    }))
    .filter((line) => line.text !== '');
}

/**
 * What stands below the line `first`, down to the first quote, with its paragraphs; '' where there is nothing. `isOfParent`
 * tells what only the mail that is answered says: there its quote begins, whatever its marks.
 */
export function textBelow(text: string, first: string, isOfParent: (line: string) => boolean): string {
  const found = marked(text);
  const above = found.lines.slice(0, endOf(found));
  const at = above.findIndex((line) => asOrder(line) === first);
  if (at < 0) return '';
  const below = above.slice(at + 1).map((line) => line.text.trim());
  const quote = below.findIndex(isOfParent);
  return below
    .slice(0, quote < 0 ? below.length : quote)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
