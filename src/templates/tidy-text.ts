/**
 * Puts a mail's text in order after its template was filled: a sentence that was left out leaves blanks behind.
 *
 * The signature mark "-- " keeps its blank (RFC 3676 section 4.3).
 */

const SIGNATURE = '-- ';

/** A full stop behind a value that brought its own end: "Which photo?." An ellipsis of three dots stays. */
const SECOND_STOP = /(?<=[!?…]|(?<!\.)\.|\.{3})\.(?=\s|$)/g;

/** One blank between two words, none at the ends of lines, one blank line between paragraphs, none around the text. */
export function tidyText(text: string): string {
  const lines = text.split(/\r?\n/).map(tidyLine).join('\n');
  return lines.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '');
}

/** A subject: one line. */
export function tidySubject(text: string): string {
  return tidyLine(text.replace(/\s+/g, ' ')).trim();
}

/** What a line is indented by stays; a single blank is left over from something else. */
function tidyLine(line: string): string {
  return line === SIGNATURE
    ? line
    : line
        .trimEnd()
        .replace(/(\S) {2,}/g, '$1 ')
        .replace(SECOND_STOP, '')
        .replace(/^ (?! )/, '');
}
