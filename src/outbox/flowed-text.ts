/**
 * A mail's text as format=flowed, delsp=no (RFC 3676 section 4.2): a phone joins the lines of a paragraph again and breaks
 * them where its own screen ends; a program that doesn't know it shows lines of a width that is read well.
 *
 * A word is never cut, however long. The lines end with blanks that count: whoever composes the mail lets no transport
 * take them off (quoted-printable).
 */

/** Columns of a line at the most, the soft break's blank among them; a longer word stands alone on its line. */
const WIDTH = 76;

/** The line above a signature (RFC 3676 section 4.3): its blank is no soft break. */
const SIGNATURE = '-- ';

/** Takes no column: marks on letters, joiners, variation selectors. */
const NARROW = /[\p{M}\p{Cf}]/u;
/** Takes two columns: the scripts of East Asia, and emoji. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uFF01-\uFF60]/u;

/** `text` with LF line ends, which the flowed text has too. Blanks at the ends of lines are lost, but for "-- ". */
export function flowText(text: string): string {
  return text.split(/\r?\n/).flatMap(flowLine).join('\n');
}

function flowLine(line: string): string[] {
  if (line === SIGNATURE) return [line];
  const lines: string[] = [];
  let open = '';
  for (const word of line.replace(/ +$/, '').match(/ *[^ ]+ */g) ?? []) {
    if (isFull(open, word)) {
      lines.push(stuffed(open));
      open = '';
    }
    open += word;
  }
  return [...lines, stuffed(open)];
}

/** Whether `word` begins a new line; never where "-- " would be left, which would read as a signature's. */
function isFull(open: string, word: string): boolean {
  return open !== '' && open !== SIGNATURE && columns(stuffed(open)) + columns(word) > WIDTH;
}

/** A line that begins like a quote, a stuffed line or an mbox separator gets a blank before it (RFC 3676 section 4.4). */
function stuffed(line: string): string {
  return /^(?: |>|From )/.test(line) ? ` ${line}` : line;
}

function columns(text: string): number {
  let count = 0;
  for (const character of text) count += NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return count;
}
