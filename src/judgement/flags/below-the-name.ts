/**
 * Where an author has signed and only a slogan follows: "Aynı Gün Kargo – acil gönderiniz bugün kapınızda!" presses nobody.
 *
 * The mail's signature is dropped before (new-text); what passes there has neither a number nor an address in it.
 */
import type { Reading } from '../text/reading.js';

/** How many lines may stand below a name. */
const MOST_LINES = 4;
/** A shorter line may be a last word: "ASAP". */
const FEWEST_WORDS = 3;

const NAME = /^\p{Lu}[\p{L}.'’-]*(?:[ ,]{1,2}(?:&|\+|ve|and|\p{Lu}[\p{L}.'’-]*)){0,3}$/u;
const GREETING =
  /^(?:hi|hello|hey|dear|good|morning|thanks|thank|cheers|best|merhaba|selam|iyi|sayın|kolay|teşekkür)/iu;
const SPOKEN =
  /(?:^|[^\p{L}])(?:i|i'm|i'll|we|me|us|my|it|this|please|pls|need|needed|ps|p\.s|nb|not|can|could|if|ben|bana|bize|lütfen|lazım|lazim|gerek\p{L}*|olsun|bekliyor\p{L}*|misin\p{L}*|mısın\p{L}*)(?=$|[^\p{L}])|\?/iu;
const FOOTER = /^(?:sent|written|typed) (?:from|on|with) /i;

type Line = { text: string; at: number };

/** The offset in the text from which nothing more is said; the end of the text where something is. */
export function saidUntil({ cut: { text } }: Reading): number {
  const lines = linesOf(text);
  const last = lines.length - 1;
  const isFooter = last > 0 && FOOTER.test(lines[last]?.text ?? '');
  for (let i = last - 1; i > 0 && i >= last - MOST_LINES; i -= 1) {
    if (isName(lines[i]?.text ?? '')) return isSlogan(lines.slice(i + 1)) ? (lines[i]?.at ?? 0) : text.length;
  }
  return isFooter ? (lines[last]?.at ?? 0) : text.length;
}

function linesOf(text: string): Line[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return line.trim() === '' ? [] : [{ text: line.trim(), at: start }];
  });
}

function isName(line: string): boolean {
  return line.length <= 40 && NAME.test(line) && !GREETING.test(line);
}

function isSlogan(below: readonly Line[]): boolean {
  const words = below.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return words >= FEWEST_WORDS && below.every(({ text }) => text.length <= 120 && !SPOKEN.test(text));
}
