/**
 * Is the new text a bare thanks or acknowledgement ("thanks!", "teşekkürler", "ok, perfect")? Row E1c.
 *
 * Nobody waits for an answer to it. Every word must be one of thanking, greeting or signing; a question mark or
 * a figure makes it a message. Names are capitalised words where a letter has them: three at most in a line.
 */
import { languageOf } from './language/language-of.js';
import type { Language } from './message.js';
import { fold } from './new-text/fold.js';
import { PRAISE } from './praise.js';
import { withoutSignOff } from './sign-off.js';
import { THANKS_WORDS } from './thanks-words.js';

/** Longer texts are never bare, whatever they say; in UTF-16 units. */
const MAX_LENGTH = 260;
const MAX_NAMES = 3;

/** With the sender's name and what stands below it. */
const MOST_READ = 600;

type Words = { thanks: Set<string>; around: Set<string> };

function wordsFor(language: Language | null): Words {
  const languages = language === null ? (Object.keys(THANKS_WORDS) as Language[]) : [language, 'en' as const];
  const lists = languages.map((name) => THANKS_WORDS[name]);
  return {
    thanks: new Set(lists.flatMap(({ thanks }) => thanks.split(' ').map(fold))),
    around: new Set(lists.flatMap(({ around }) => around.split(' ').map(fold))),
  };
}

const BY_LANGUAGE = new Map<Language | null, Words>(
  [null, ...(Object.keys(THANKS_WORDS) as Language[])].map((language) => [language, wordsFor(language)]),
);

/** Emoji and punctuation alone: a thumb up is an acknowledgement too. */
const ONLY_SIGNS = /^[\p{P}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Cf}\s]+$/u;

/** What ends a stretch of words within a line: a name stands last in one ("Thanks Tom!", "Hi Tom, thanks"), an order doesn't. */
const STRETCH_END = /[,.!;:()–—-]+/;

/** "B. Okafor": the point behind an initial ends nothing. */
const INITIAL = /(?<!\p{L})\p{Lu}\.(?=\s|\p{Lu}|$)/gu;

/**
 * Words that say something else together than each alone: "no" and Turkish "not" would be answers and orders, "have you got it"
 * asks.
 */
const ACKNOWLEDGING =
  /(?<!\p{L})(?:no (?:problem|worries)|not (?:ettim|ettik|ald[ıi]m|ald[ıi]k)|(?<!\p{L}\s)got it)(?!\p{L})/giu;

/** A stretch spelt by what its words are: thanks, around, titles, and names only at its end. */
const BARE_STRETCH = /^[tah]*n{0,3}h*$/;

/** Turkish greets behind the name: "Ana Hanım merhaba". */
const GREETING_BEHIND = /(?<=\p{L})\s{1,3}(?:merhaba(?:lar)?|selam(?:lar)?)\s{0,3}$/iu;

/** A question without its mark: "is this sorted". */
const ASKS =
  /^\s*(?:(?:ok|okay|and|so) )?(?:is|are|was|were|does|do|did) (?:this|it|that|the|you|we|they|your|everything|all) /;

/** "With Marta", "for Marta": answers who, instead of calling somebody by name. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:with|to|for|from|by|the|your|my|our|of|at|für|mit|von|an|pour|avec|para|con|per|voor|met|com|için|ile|it|is|are)\s+(?!you|us|me)$/iu;

const TITLE = /^(?:hanim|bey|hocam|m[rs]|mrs|miss|dr|prof|professor)$/;
/** Behind a name even where that is written small: "ana hanım". */
const TITLE_BEHIND = /^\s+(?:han[ıi]m|bey)(?!\p{L})/iu;

/** A capital word that answers something instead of naming somebody. */
const ANSWER =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|no|not|never|stop|wait|hayir|yok|urgent|asap|soon|later|tomorrow|today|please|wrong|late|acil|yarin|bekliyoru[mz])$/;

/** A name may follow thanks and farewells behind a comma; behind "perfect" it may be the answer to "London or Paris?". */
const BEFORE_NAME =
  /(?<!\p{L})(?:than[kx]\w*|thx|tks|cheers|best|regards|wishes|sincerely|tesekkur\w*|sag ?ol\w*|eyvallah|sevgiler|saygilar\w*|gunler|calismalar|dan[kc]\w*|gru(?:ss|s)\w*|merci|cordialement|gracias|saludos|grazie|saluti|bedankt|groet\w*|obrigad[oa]|abracos?)(?!\p{L})/u;

/** What the question needs of a message. */
type Said = { newText: { text: string }; language: Language | null };

/** Whether the author's new text only thanks or acknowledges; false where it is empty. A null language asks all lists. */
export function isBareThanks({ newText, language }: Said): boolean {
  if (newText.text.length > MOST_READ) return false;
  const trimmed = withoutSignOff(newText.text).trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH || /[?？\d]/.test(trimmed)) return false;
  if (ONLY_SIGNS.test(trimmed)) return /\p{Extended_Pictographic}/u.test(trimmed);
  // Of a few words the subject may have told the language, "Re: Your bio"; they may be another's.
  return [...new Set([language, languageOf(trimmed)])].some((one) => isBareIn(trimmed, one));
}

function isBareIn(text: string, language: Language | null): boolean {
  const lines = text.split('\n').map((line) => stretchesOf(line, language));
  return lines.flat().some(({ spelt }) => spelt.includes('t')) && lines.every(isBareLine);
}

/** Whether a clause is nothing but thanks, a greeting, a farewell or a name. */
export function isThanksClause(clause: string, language: Language | null): boolean {
  return (
    clause.length <= MAX_LENGTH &&
    stretchesOf(clause, language).every(({ spelt }) => BARE_STRETCH.test(spelt))
  );
}

type Stretch = { spelt: string; folded: string };

function stretchesOf(line: string, language: Language | null): Stretch[] {
  const words = BY_LANGUAGE.get(language) ?? wordsFor(language);
  return withoutPraise(line.replace(INITIAL, ' ').replace(ACKNOWLEDGING, 'ok'))
    .split(STRETCH_END)
    .map((stretch) => stretch.replace(GREETING_BEHIND, ''))
    .map((stretch) => ({ spelt: spell(stretch, words), folded: fold(stretch) }))
    .filter(({ spelt }) => spelt !== '');
}

/** Each phrase of praise as one word; folding keeps places, so they are found in the folded line and replaced in the written. */
function withoutPraise(line: string): string {
  let rest = '';
  let end = 0;
  for (const { 0: phrase, index } of fold(line).matchAll(PRAISE)) {
    rest += `${line.slice(end, index)}ok`;
    end = index + phrase.length;
  }
  return rest + line.slice(end);
}

function isBareLine(stretches: readonly Stretch[]): boolean {
  const names = stretches
    .map(({ spelt }) => spelt)
    .join('')
    .replace(/[^n]/g, '').length;
  return (
    names <= MAX_NAMES &&
    stretches.every(
      (stretch, index) => BARE_STRETCH.test(stretch.spelt) && isNamePlaced(stretch, stretches[index - 1]),
    )
  );
}

/** A name of its own opens a line, or follows a farewell that has none yet. */
function isNamePlaced({ spelt }: Stretch, before: Stretch | undefined): boolean {
  if (!/^n+$/.test(spelt) || before === undefined) return true;
  return !before.spelt.includes('n') && BEFORE_NAME.test(before.folded);
}

/** One letter a word: (t)hanks, (a)round it, a title of (h)onour, a (n)ame, (o)ther. */
function spell(stretch: string, words: Words): string {
  if (ASKS.test(fold(stretch))) return 'o';
  return [...stretch.matchAll(/[\p{L}\p{M}'’]+/gu)]
    .map(({ 0: word, index }) => {
      const letter = letterFor(word, stretch.slice(index + word.length), words);
      return letter === 'n' && OF_SOMEBODY.test(stretch.slice(0, index)) ? 'o' : letter;
    })
    .join('');
}

function letterFor(word: string, rest: string, { thanks, around }: Words): string {
  const folded = fold(word);
  const spellings = [folded, ...shortened(folded)];
  if (spellings.some((one) => thanks.has(one))) return 't';
  if (TITLE.test(folded)) return 'h';
  if (spellings.some((one) => around.has(one))) return 'a';
  if (TITLE_BEHIND.test(rest)) return 'n';
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(word) && !ANSWER.test(folded) ? 'n' : 'o';
}

/** "soooo", "thankss", "tamammm": stretched letters as one, or as two ("coool"). */
function shortened(folded: string): string[] {
  return [
    folded.replace(/(\p{L})\1+/gu, '$1'),
    folded.replace(/(\p{L})\1{2,}/gu, '$1$1'),
    folded.replace(/(\p{L})\1+$/u, '$1'),
  ];
}
