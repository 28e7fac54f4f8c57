/**
 * Does a client ask who or what writes to them ("is this a bot?", "bir botla mı yazışıyorum?")? UX.md, rule 11.
 *
 * A yes pauses what is automatic for that client, so it errs towards no. Freelancers build bots, and their clients write of
 * bots all day: only a whole saying counts, and "is this automated?" only where the mail names nothing else it could mean.
 */
import { ENGLISH_CERTAIN, ENGLISH_POINTED } from './english-asks.js';
import { plainQuestion } from './plain-question.js';
import { sayingsIn } from './sayings.js';
import { TURKISH_CERTAIN, TURKISH_POINTED } from './turkish-asks.js';
import { isAboutMachines, mayBePraise, mayMeanAnotherThing, namesAnotherThing } from './what-else.js';

/** A word without which nobody asks it: most mail is not compared with the tables at all. */
const KEY_WORD =
  / (?:\w*bot\w*|machine|computer|program\w*|algorithm|software|ai|a i|artificial|\w*gpt|llm|language|human|person|real|actual|living|auto\w*|generated|canned|who|whos|what|yourself|written|makine\w*|bilgisayar\w*|yazilim\w*|yapay|algoritma|otomatik|insan\w*|gercek\w*|canli|biri\w*|kisi\w*|kim\w*|kimle|siz\w*|sen\w*|kendi\w*|karsim\w*)(?= |$)/;

function isCertain(saying: string): boolean {
  return ENGLISH_CERTAIN.test(saying) || TURKISH_CERTAIN.test(saying);
}

function isPointed(saying: string): boolean {
  return ENGLISH_POINTED.test(saying) || TURKISH_POINTED.test(saying);
}

/** Asked in words that could be about nothing else; what stands around must be about nothing else, too. */
function isPlain(saying: string, around: readonly string[], before: string): boolean {
  if (!KEY_WORD.test(saying)) return false;
  const question = plainQuestion(saying);
  if (question === null) return false;
  const beside = question.beside === '' ? around : [question.beside, ...around];
  if (isAboutMachines(beside) || mayBePraise(saying, beside)) return false;
  return (
    (question.isCertain && !namesAnotherThing(question.beside)) ||
    !mayMeanAnotherThing(saying, question.beside === '' ? before : question.beside, beside)
  );
}

/** Whether the client's new text asks it, in English or Turkish: people mix them, and one line is too short to tell. */
export function asksWhoWrites(newText: string): boolean {
  const sayings = sayingsIn(newText);
  const asks = sayings.filter((saying) => KEY_WORD.test(saying) && (isCertain(saying) || isPointed(saying)));
  const around = sayings.filter((saying) => !asks.includes(saying));
  if (isAboutMachines(around)) return false;
  const isAsked = asks.some((asked) => {
    if (isCertain(asked)) return !mayBePraise(asked, around);
    return !mayMeanAnotherThing(asked, sayings[sayings.indexOf(asked) - 1] ?? '', around);
  });
  return (
    isAsked ||
    sayings.some((saying, index) => isPlain(saying, sayings.toSpliced(index, 1), sayings[index - 1] ?? ''))
  );
}
