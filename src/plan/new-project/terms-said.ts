/**
 * What she agreed on beside dates, where her mail says it plainly: rounds of revision, the price of one more, how it is paid,
 * what it is for, or that it goes on every month.
 *
 * Prices and terms are taken as she wrote them: they may reach the client again.
 */
import type { Project } from '../../projects/project.js';
import { isConditional } from './plain-words.js';
import type { Sentence } from './prose.js';

/** What the mail says of rounds, terms and goal; null is what it doesn't. */
export type SaidTerms = Pick<Project, 'goal' | 'terms'> & { included: number | null; extra: string | null };

const COUNTS: ReadonlyMap<string, number> = new Map(
  ['one two three four five', 'bir iki uc dort bes'].flatMap((list) =>
    list.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ),
);
const COUNT = '(one|two|three|four|five|bir|iki|uc|dort|bes|[1-9])';
const CHANGES = '(?:revisions?|changes|corrections|edits|amendments)';
const ROUNDS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d.,])${COUNT} (?:free )?rounds? (?:of )?${CHANGES}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d.,])${COUNT} (?:revision|correction|feedback|edit) rounds?`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d.,])${COUNT} (?:rounds?|revisions?) (?:are |is )?included`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d.,])${COUNT} tur (?:revizyon|duzeltme|degisiklik)`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d.,])${COUNT} (?:revizyon|duzeltme) (?:turu|hakki)`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d.,])${COUNT} (?:tur|revizyon)\\w* (?:fiyata |ucrete )?dahil`, 'gu'),
];
/** What makes the count in front of it one that is not included. */
const NOT_INCLUDED =
  /(?:extra|additional|further|another|more than|beyond|after|every|each|ek|ekstra|ilave|fazladan|her)\s+$/;
const PAST = /\b(?:last time|used|we did|we had|needed|gecen sefer|kullandi\w*|yaptik)\b/;
const INCLUDED = /includ|dahil/;

const EXTRA =
  /\b(?:(?:extra|additional|further|another|third) (?:(?:revision|correction) )?(?:rounds?|revisions?|changes?|edits?|ones?)|(?:rounds?|revisions?) (?:more|beyond|on top)|(?:ek|ekstra|ilave|fazladan|sonraki) (?:her )?(?:tur|revizyon|duzeltme|degisiklik)\w*)/;
const CURRENCY = '(?:eur|euros?|usd|dollars?|gbp|pounds?|try|tl|lira|chf|[€$£₺])';
const FIGURE = '\\d(?:[\\d.,]*\\d)?';
const MONEY = new RegExp(`(?<![\\p{L}\\d])(?:${CURRENCY} ?${FIGURE}|${FIGURE} ?${CURRENCY}(?!\\p{L}))`, 'gu');
const BY_THE_HOUR = /^\s*(?:per|an|a|\/|each)?\s*(?:hour|hr|h|saat|saati|saatlik|day|gun)\b/;

const PAYMENTS: readonly RegExp[] = [
  /\b(?:half|50 ?%) (?:now|up ?front|upfront|in advance|at the start|at the beginning|on signing),?(?: and)? (?:the )?(?:other |remaining |second )?(?:half|50 ?%|rest|remainder|balance) (?:is due )?(?:at the end|on delivery|on completion|with the final files|when (?:it'?s|it is) (?:done|finished|ready)|afterwards)/,
  /\bpayment (?:is )?(?:due )?within \d{1,3} days(?: of (?:the )?invoice)?/,
  /(?:yarisi|%50'?\p{L}{0,3}|yuzde 50'?\p{L}{0,3}) (?:pesin|simdi|basta|baslangicta|onden),?(?: ve)? (?:kalan |kalani |diger )?(?:yarisi|%50'?\p{L}{0,3}|yuzde 50'?\p{L}{0,3})? ?(?:teslimde|teslimatta|is bitince|is bittiginde|sonunda|sonda|bitiste)/u,
  /\bodeme(?:ler)? (?:fatura(?:dan|nin ardindan) )?\d{1,3} gun icinde/,
];

type Label = 'goal' | 'payment' | 'usageRights' | 'ownership';
const LABELS: Record<Label, RegExp> = {
  goal: /^(?:goal|hedef|amac)$/,
  payment: /^(?:payment|odeme)$/,
  usageRights: /^(?:usage rights|usage|kullanim haklari|kullanim hakki)$/,
  ownership: /^(?:ownership|sahiplik|mulkiyet)$/,
};
const LABELLED = /^[ \t]*(?:[-*•] ?)?([\p{L} ]{3,20}):[ \t]*(\S[^\n]{0,199})$/gmu;

const GOES_ON = /\b(?:retainer\w*|monthly|per month|every month|each month|aylik|her ay)\b/;
const IS_PAID_OR_DONE =
  /\b(?:fee|hours?|days?|texts?|posts?|articles?|ucret\w*|saat|yazi|icerik|gonderi)\b|retainer/;
const NO_RETAINER = /\b(?:no|not|without|instead|later|degil|yok)\b/;

/** A stretch of the folded text, and the same stretch as she wrote it. */
type Said = { folded: string; written: string };

function saidIn({ words }: Sentence, text: string, folded: string): Said {
  const [from, to] = [words[0]?.at ?? 0, words.at(-1)?.end ?? 0];
  const end = /^\s?[€$£₺]/.test(folded.slice(to)) ? to + 2 : to;
  const start = /[€$£₺]\s?$/.test(folded.slice(0, from)) ? from - 2 : from;
  const at = Math.max(0, start);
  return { folded: folded.slice(at, end).replace(/\s/g, ' '), written: text.slice(at, end) };
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
}

function countsIn({ folded }: Said): number[] {
  if (PAST.test(folded)) return [];
  return ROUNDS.flatMap((pattern) => [...folded.matchAll(pattern)]).flatMap(({ 1: count = '', index }) =>
    NOT_INCLUDED.test(folded.slice(0, index)) ? [] : [COUNTS.get(count) ?? Number(count)],
  );
}

/** The rounds included, where one number is said of them; of several the one that is called included. */
function roundsIncluded(all: readonly Said[]): number | null {
  const counts = new Set(all.flatMap(countsIn));
  const called = new Set(all.filter(({ folded }) => INCLUDED.test(folded)).flatMap(countsIn));
  const [only = null, ...more] = counts.size === 1 ? counts : called;
  return more.length === 0 ? only : null;
}

/** The price of a further round in a sentence: the one amount there, or the first behind its name. */
function extraIn({ folded, written }: Said): string | null {
  const named = EXTRA.exec(folded);
  if (named === null) return null;
  const amounts = [...folded.matchAll(MONEY)];
  const meant = amounts.length === 1 ? amounts[0] : amounts.find(({ index }) => index > named.index);
  if (meant === undefined) return null;
  const end = meant.index + meant[0].length;
  return BY_THE_HOUR.test(folded.slice(end)) ? null : oneLine(written.slice(meant.index, end));
}

function paymentIn({ folded, written }: Said): string | null {
  const found = PAYMENTS.flatMap((pattern) => pattern.exec(folded) ?? [])[0];
  if (found === undefined) return null;
  const at = folded.indexOf(found);
  return oneLine(written.slice(at, at + found.length));
}

/** "Goal: three speaking invitations by March", as a line of its own. */
function labelled(text: string, folded: string): Partial<Record<Label, string>> {
  const found: Partial<Record<Label, string>> = {};
  for (const { 0: line, 1: name = '', 2: value = '', index } of folded.matchAll(LABELLED)) {
    const label = (Object.keys(LABELS) as Label[]).find((key) => LABELS[key].test(name.trim()));
    if (label === undefined || value.endsWith('?')) continue;
    const from = index + line.length - value.length;
    found[label] ??= oneLine(text.slice(from, from + value.length));
  }
  return found;
}

function only<T>(values: readonly (T | null)[]): T | null {
  const [first = null, ...more] = new Set(values.filter((value) => value !== null));
  return more.length === 0 ? first : null;
}

/** Reads the terms; `folded` is the text in plain letters, quotes blanked, and `sentences` are cut from it. */
export function termsSaid(sentences: readonly Sentence[], text: string, folded: string): SaidTerms {
  const all = sentences
    .filter(({ words, isQuestion }) => !isQuestion && !isConditional(words))
    .map((sentence) => saidIn(sentence, text, folded));
  const { goal = null, payment = null, usageRights = null, ownership = null } = labelled(text, folded);
  return {
    goal,
    terms: { payment: payment ?? only(all.map(paymentIn)), usageRights, ownership },
    included: roundsIncluded(all),
    extra: only(all.map(extraIn)),
  };
}

/** Whether she speaks of work that goes on every month: it has neither phases nor percent. */
export function isRetainer(sentences: readonly Sentence[], subject: string, folded: string): boolean {
  if (GOES_ON.test(subject) && !NO_RETAINER.test(subject)) return true;
  return sentences.some((sentence) => {
    if (sentence.isQuestion || isConditional(sentence.words)) return false;
    const { folded: said } = saidIn(sentence, folded, folded);
    return GOES_ON.test(said) && IS_PAID_OR_DONE.test(said) && !NO_RETAINER.test(said);
  });
}
