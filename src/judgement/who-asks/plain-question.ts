/**
 * Does a saying ask who writes, in whatever order its words stand ("quick q, are u a bot?")? Beside the whole sayings of the
 * tables: a clause that asks, names a program or a person, and them both, in words of which none is about anything else.
 */
import {
  DEED,
  HITHER,
  MACHINE,
  MAIL_WORD,
  PERSON,
  PLACE,
  strangeWords,
  WHO,
  YOU_ARE,
} from './plain-words.js';

/** More commas than these, and the saying is about more. */
const MOST_PIECES = 6;

const CALLED_WORDS = 2;

const ASKS =
  /^(?: (?:and|but|so|or|ok|honestly|btw))*(?: \w+)? (?:if|whether|is|are|am|r|was|were|do|does|did|have|has|who|whos|can|could|what)(?= )| (?:know|wonder|wondering|tell me|cant tell|ask|confirm|curious|state)(?= )| (?:m[iu]|m[iu]s[iu]n(?:[iu]z)?|mudur|midir|kim|kimin?le)(?= |$)| (?:bilmek|bileyim|bilmemiz|soyler|merak)(?= |$)/;

/** "The person who …", "in person": somebody certain is meant. */
const CERTAIN_PERSON =
  / (?:computer|machine|bot|ai|software) (?:person|people)(?= |$)| (?:the|this|that|right|same|contact|which|another|other|in|per|bu|o|su|ilgili|yetkili|hangi|baska) (?:person|human|kisi|insan|biri)| (?:kisisel|insanlar)(?= |$)/;

function has(clause: string, words: RegExp): boolean {
  return clause.search(words) >= 0;
}

/** Whether the clause is about the two of them, and one of them is named: a program, or somebody who lives. */
function isAboutBoth(clause: string): boolean {
  if (has(clause, WHO)) return has(clause, HITHER) || has(clause, MAIL_WORD);
  const isMachine = has(clause, MACHINE);
  if (CERTAIN_PERSON.test(clause) || !(isMachine || has(clause, PERSON))) return false;
  if (YOU_ARE.test(`${clause} `)) return true;
  const isPlaced = has(clause, PERSON) && has(clause, PLACE);
  return isPlaced || (has(clause, HITHER) && (has(clause, DEED) || has(clause, MAIL_WORD)));
}

function isCertain(clause: string): boolean {
  return YOU_ARE.test(`${clause} `) || has(clause, WHO);
}

function asks(clause: string, isAsked: boolean): boolean {
  return isAsked || ASKS.test(clause);
}

/** "We need to know whether …" */
const LED_IN = / (?:know|tell(?: me| us)?|wonder|wondering|confirm|state|ask)$/;

/** What stands before the asking clause may lead in to it; what it tells of must be mail of hers. */
function leadsIn(before: string): boolean {
  return LED_IN.test(before) || strangeWords(before) <= 1 || has(before, MAIL_WORD);
}

/** A name that is called, or a word or two; "or Marta" is the other half of the question. */
function calls(after: string): boolean {
  if (after.startsWith(' before ')) return true;
  const isChoice = / (?:or|yoksa)(?= )/.test(after);
  return strangeWords(after) <= (isChoice ? 0 : CALLED_WORDS);
}

/** What asks: what stands beside it in the saying, and whether it names the two of them, so that nothing else can be meant. */
export type PlainQuestion = { beside: string; isCertain: boolean };

/** The question in `saying`; null where there is none. */
export function plainQuestion(saying: string): PlainQuestion | null {
  const isAsked = saying.endsWith(' ?');
  const pieces = saying
    .replace(/ \?/g, '')
    .replace(
      /(?<= (?:know|tell|anymore|me|us|wonder|wondering|confirm|state|ask))(?= (?:whether|if) )|(?= before (?:i|we) )/g,
      ' ,',
    )
    .split(' ,');
  if (pieces.length > MOST_PIECES) return null;
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = pieces.length; to > from; to -= 1) {
      const clause = pieces.slice(from, to).join('');
      const before = pieces.slice(0, from).join('');
      const after = pieces.slice(to).join('');
      const isPlain = strangeWords(clause) === 0 && calls(after) && leadsIn(before);
      if (isPlain && asks(clause, isAsked) && isAboutBoth(clause)) {
        return { beside: before + after, isCertain: isCertain(clause) };
      }
    }
  }
  return null;
}
