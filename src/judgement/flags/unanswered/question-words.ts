/**
 * The words by which the beginning of a question or request is known.
 */

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}

const WH = words(
  'what whats whatll which who whos wholl whod whom whose when whens where wheres whereabouts why how hows howd whether if',
);
const AUXILIARIES = words(
  `do does did is are was were can could will would shall should have has had may might am isnt arent dont doesnt havent didnt wont`,
);
const SUBJECTS = words(
  `you u ya i we it they he she there the this that these those your ur our my his her their its any anyone anybody anything everyone
  everything somebody someone a an all both each either some one people`,
);
const PREPOSITIONS = words(
  'in on at by for from to with about of until under through roughly approximately around up within',
);
const IMPERATIVES = words(
  `send tell let give share confirm provide forward attach describe list explain name upload specify indicate include advise state add invite
  choose pick measure mark email mail answer clarify`,
);
const POLITE = words('please pls kindly plz');
const TURKISH = words(
  `ne neler nedir neydi neye neyi nasil nasildir kac kaci kacta kacar kacinci hangi hangisi hangisini hangileri nerede nereye nereden
  neresi nerde kim kimler kime kimin kimlere kimde neden nicin`,
);
const PARTICLE = /^m[iu](?:s[iu]n(?:[iu]z)?|y[iu]m|y[iu]z|d[iu]r|yd[iu](?:n[iu]z|k)?|ym[iu]s)?$/;

/** Ties two questions together. */
export function isTie(word: string | undefined): boolean {
  return word !== undefined && TIES.has(word);
}

const TIES = words('and or so also then plus but ve veya hem peki ayrica');

/** A question word of English that asks for more than yes or no. */
export function isWh(word: string | undefined): boolean {
  return word !== undefined && WH.has(word) && word !== 'if' && word !== 'whether';
}

/** A question word of Turkish that asks for more than yes or no. */
export function isTurkishWh(word: string | undefined): boolean {
  return word !== undefined && TURKISH.has(word);
}

/** An auxiliary that begins a question, with or without a question behind it. */
export function isAuxiliary(word: string | undefined): boolean {
  return word !== undefined && AUXILIARIES.has(word);
}

/** The verb of a request, as "send". */
export function isImperative(word: string | undefined): boolean {
  return word !== undefined && IMPERATIVES.has(word);
}

/** "please" and its like. */
export function isPolite(word: string | undefined): boolean {
  return word !== undefined && POLITE.has(word);
}

/** The Turkish question particle with its endings. */
export function isParticle(word: string | undefined): boolean {
  return word !== undefined && PARTICLE.test(word);
}

/** An English question or request begins at `at`: "how many", "in which", "do you", "please send", "tell me". */
export function beginsQuestion(text: readonly string[], at: number): boolean {
  const word = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (word === 'if') return SUBJECTS.has(next) && next !== 'you' && ASKING_IF.has(text[at - 1] ?? '');
  if (WH.has(word)) return true;
  if (AUXILIARIES.has(word)) return SUBJECTS.has(next) || /^[a-z]+s$/.test(next);
  if (PREPOSITIONS.has(word)) return isWh(next);
  if (POLITE.has(word)) return isAskedFor(/^(?:also|just|then)$/.test(next) ? (text[at + 2] ?? '') : next);
  return IMPERATIVES.has(word) && /^(?:me|us|the|your|a|over|through|know|any|all)$/.test(next);
}

const ASKING_IF = words('know tell see ask say confirm wondering');

function isAskedFor(verb: string): boolean {
  return IMPERATIVES.has(verb) || AUXILIARIES.has(verb);
}

/** A Turkish question word or particle stands between the two places. */
export function asksInTurkish(text: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (isParticle(text[i]) || isTurkishWh(text[i])) return true;
  }
  return false;
}
