/**
 * Cuts a line into the words that the grammar compares, and what comes after the slash.
 *
 * Left aside here: bullets, emoji, quotes, commas, colons, final dots. A figure keeps what belongs to it ("75%", "12.10",
 * "10:00", "+3d"); a slash between figures is a date's. What stands behind the slash is hers, and stays as she wrote it.
 */
import { MONTH_NAMES } from '../calendar/date-words.js';
import { lookUp } from '../calendar/turkish-ending.js';
import { fold } from '../message/new-text/fold.js';

/** A line, cut. Words are folded. */
export type CutLine = {
  words: string[];
  /** All before the slash, folded, with its signs. */
  head: string;
  /** "1" of "1. send": a number as a list has it. */
  bullet: number | null;
  remark: string | null;
  isQuestion: boolean;
};

const PICTURES =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3|(?<!\S)(?:[:;=]['’]?-?[()[\]DPp*|]+|\(:|<3+|\^_*\^|[xX]D+)(?!\S)/gu;
const BULLET = /^(?:[-*•·–—▪‣◦→►✓]\s*|\+\s+)+/;
const NUMBERED = /^(\d{1,3})[.)](?:\s+|$|(?=(\p{L}+)))/u;
const REMARK_SLASH = /(?<!\p{Nd})[/／]|[/／](?!\p{Nd})/u;
const WORD =
  /(?<![\d-]|\d[.,])\d{1,4} ?%(?:'[a-z]{1,6})?|% ?\d{1,4}(?:'[a-z]{1,6}|(?:y?[aeiu]|s[iu]|[iu]n|l[iu]k|[dt][ae](?:n|y[iu][mz])?)(?![\p{L}\p{N}]))?|\+?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['.:/-](?!\d{1,4} ?%)[\p{L}\p{N}]+)*|\S/gu;
const CLOCK_OR_ISO = /^(?:\d{1,2}:\d{2}(?:[ap]m|'[a-z]{1,4})?|\d{4}-\d{1,2}-\d{1,2})$/;
const LEFT_ASIDE = new Set([',', ':', ';', '.', '!', '"', '*', '#', "'"]);

/** A text without emoji and smileys. */
export function withoutPictures(text: string): string {
  return text.normalize('NFKC').replace(PICTURES, ' ');
}

/** The line without what never matters: pictures, odd blanks, signs of a list. */
function tidied(line: string): string {
  return withoutPictures(line).replace(/\s+/g, ' ').trim().replace(BULLET, '');
}

/** "mon-wed", "bio:75", "9:00-12:00" are several words; a slug with a hyphen (`isName`) is one. */
function parted(word: string, isName: (word: string) => boolean): string[] {
  const isOne = (part: string): boolean => CLOCK_OR_ISO.test(part) || isName(part);
  const apart = isOne(word) ? [word] : word.split(/(-)/);
  return apart.flatMap((part) => (isOne(part) ? [part] : part.split(/(:)/))).filter((part) => part !== '');
}

function withoutFinalDots(text: string): string {
  return text.replace(/[.…\s]+$/, '');
}

/** What stands behind the slash, as it may go to a client; null where that is nothing. */
function remarkOf(text: string): string | null {
  const remark = withoutFinalDots(text.normalize().replace(/^[/／\s]+/, ''));
  return /[\p{L}\p{N}]/u.test(remark) ? remark : null;
}

/** Cuts words out of a text without bullets or remark. */
export function cutWords(text: string, isName: (word: string) => boolean): string[] {
  return [...fold(text).matchAll(WORD)]
    .flatMap(([word]) => (word.includes('%') ? [word.replace(/ /g, '')] : parted(word, isName)))
    .filter((word) => !LEFT_ASIDE.has(word) && word !== '?');
}

/** "1. ", "1)", "1.send"; "12.ekim" is a day. */
function bulletIn(tidy: string): RegExpExecArray | null {
  const found = NUMBERED.exec(tidy);
  return found?.[2] !== undefined && lookUp(MONTH_NAMES, fold(found[2])) !== null ? null : found;
}

/** Cuts `line`; `isName` tells the slugs of projects. */
export function cutLine(line: string, isName: (word: string) => boolean): CutLine {
  const slash = line.search(REMARK_SLASH);
  const tidy = tidied(slash < 0 ? line : line.slice(0, slash));
  const bullet = bulletIn(tidy);
  const head = tidy.slice(bullet?.[0].length ?? 0);
  return {
    words: cutWords(head, isName),
    head: fold(head),
    bullet: bullet === null ? null : Number(bullet[1]),
    remark: slash < 0 ? null : remarkOf(line.slice(slash)),
    isQuestion: head.includes('?'),
  };
}

/** The line as the field reader wants it: whole, and tidied up to the first colon; the value behind it is hers. */
export function tidyLine(line: string): string {
  const colon = line.search(/(?<=[\p{L}\p{N}]):/u);
  return colon < 0 ? tidied(line) : `${tidied(line.slice(0, colon + 1))}${line.slice(colon + 1)}`;
}
