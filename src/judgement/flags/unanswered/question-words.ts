/**
 * The words by which a question is known, and by which it tells what kind of answer it wants.
 */

/** What kind of answer a question wants. */
export type QuestionType = 'amount' | 'time' | 'yes-no' | 'request' | 'open';

function words(text: string): Set<string> {
  return new Set(text.split(/\s+/));
}

const TIES = words('and or so also then plus but ve veya ya bir');
const WH = words('what whats which who whos whom whose when where why how whether if');
const AUXILIARIES = words(
  'do does did is are was were can could will would shall should have has may might am isnt arent dont',
);
const SUBJECTS = words(
  'you u i we it they he she there the this that these those your ur our any anyone somebody someone a an all both',
);
const PREPOSITIONS = words('in on at by for from to with about of until under through roughly approximately');
const IMPERATIVES = words(
  'send tell let give share confirm provide forward attach describe list explain name',
);
const POLITE = words('please pls kindly');
const TURKISH = words(
  'ne neler nedir neye nasil nasildir kac kaci kacta hangi hangisi hangileri nerede nereye nereden neresi kim kimler kime kimin kimlere neden nicin',
);
const PARTICLE = /^m[iu](?:s[iu]n(?:[iu]z)?|y[iu]m|y[iu]z|d[iu]r|yd[iu])?$/;

/** Ties two questions together. */
export function isTie(word: string | undefined): boolean {
  return word === 'and' || word === 've' || word === 'or'
    ? true
    : TIES.has(word ?? '') && word !== 'bir' && word !== 'ya';
}

/** An English question or request begins at `at`: "how many", "in which", "do you", "please send", "tell me". */
export function beginsQuestion(text: readonly string[], at: number): boolean {
  const word = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (WH.has(word)) return !(word === 'if' && next === 'you');
  if (AUXILIARIES.has(word)) return SUBJECTS.has(next);
  if (PREPOSITIONS.has(word)) return WH.has(next) && next !== 'if';
  if (POLITE.has(word)) return IMPERATIVES.has(next) || AUXILIARIES.has(next);
  return IMPERATIVES.has(word) && /^(?:me|us|the|your|a|over)$/.test(next);
}

/** A Turkish question word or particle stands between the two places. */
export function asksInTurkish(text: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = text[i] ?? '';
    if (PARTICLE.test(word) || TURKISH.has(word)) return true;
  }
  return false;
}

const AMOUNT =
  /^(?:many|much|long|big|often|large|wide|kac~?|size|sizes|dimensions|length|budget|number|butce.*|olcu.*|boyut.*|uzunlu.*|sayi.*|adet|kaci|kac)$/;
const TIME = /^(?:when|deadline|date|dates|zaman|tarih.*|zamana|teslim.*|launch)$/;

/** What kind of answer the words of a question want. */
export function typeOf(question: readonly string[]): QuestionType {
  const [first = ''] = question;
  if (IMPERATIVES.has(first) || POLITE.has(first))
    return question.some((word) => AMOUNT.test(word)) ? 'amount' : 'request';
  if (isRequestForThings(question)) return 'request';
  if (question.some((word) => TIME.test(word)) && !question.includes('how')) return 'time';
  if (
    question.includes('kac') ||
    question.includes('kaci') ||
    (question.includes('how') && question.some((word) => AMOUNT.test(word)))
  )
    return 'amount';
  if (question.some((word) => /^(?:budget|butce)/.test(word)) && WH.has(first)) return 'amount';
  const isYesNo =
    AUXILIARIES.has(first) ||
    first === 'whether' ||
    first === 'if' ||
    question.some((word) => PARTICLE.test(word));
  return isYesNo && !question.some((word) => TURKISH.has(word)) ? 'yes-no' : 'open';
}

const REQUESTED =
  /\b(?:gonder|ilet|yolla|paylas|soyle|yaz|bildir|at)(?:ir|ar|er|r|ebilir|abilir) mis[iu]n|\b(?:ogren|al)(?:ebilir|abilir) mi|\b(?:gonder|ilet|yolla|paylas|bildir)(?:in|iniz)?\b/;

/** "Could you send me …", "… gönderir misiniz": a thing is wanted, not a yes. */
function isRequestForThings(question: readonly string[]): boolean {
  const isEnglish =
    /^(?:could|can|would|will)$/.test(question[0] ?? '') &&
    question.slice(1, 5).some((word) => IMPERATIVES.has(word));
  return isEnglish || REQUESTED.test(question.join(' '));
}
