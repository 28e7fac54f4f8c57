/**
 * A stranger's words made safe to stand in a note: one line, nothing invisible, not too long.
 *
 * Names, subjects and quotes come from outside. With line breaks, control or bidirectional characters in them somebody could
 * forge a line of the note, or make it read other than it is (Unicode TR 36, section 2.3).
 */

/** Characters of a stranger's text that a note shows at the most. */
const MOST_SHOWN = 200;

/** Controls, bidi and other format characters, line and paragraph separators, unpaired surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115F\u1160\u17B4\u17B5\u3164\uFFA0]|\u034F/gu;
/** Joins emoji and letters of some scripts: harmless, and removing it breaks what people see. */
const ZERO_WIDTH_JOINER = '\u200D';

function shown(character: string): string {
  if (character === ZERO_WIDTH_JOINER) return character;
  return `‹${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}

/**
 * One visible line of at most `most` code points (200), an ellipsis where it was cut; runs of blanks and line breaks become
 * one blank, invisible characters their number: "‹202E›".
 */
export function visibleText(text: string, most: number = MOST_SHOWN): string {
  const start = text.slice(0, most * 4);
  const line = start
    .replace(/[\s\u0085]+/gu, ' ')
    .trim()
    .replace(INVISIBLE, shown);
  const points = [...line];
  const isCut = points.length > most || start.length < text.length;
  return isCut
    ? `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
