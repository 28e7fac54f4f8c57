/**
 * Whether a mail's words want work of the freelancer, as against selling, applying, telling, or being among colleagues.
 *
 * Only the words are asked here; who wrote and how the mail came is weighed in `kind.ts`.
 */
import { countDetails, whole } from './flags/brief-details.js';
import { priceAsks } from './flags/price-first/price-asks.js';
import type { WorkSign } from './kind.js';
import type { Range, Reading, Sentence } from './text/reading.js';

/** From so many details on, a text of few words is a brief, even if it says nothing of wanting. */
const A_BRIEF = 3;

/** Lengths in words: what names many things at length is rather a newsletter. */
const LONGEST = { wish: 250, brief: 90, nameless: 70 };

/** How near a wish stands to what is wished for, in words. */
const NEAR = 8;

/** What the new text says, with the subject as its heading. */
export function workWanted(text: Reading, subject: Reading): WorkSign {
  if (text.has('not-work') || subject.has('not-work')) return 'no';
  if (text.has('wanted')) return 'wanted';
  const words = text.cut.words.length;
  if (words > LONGEST.wish || /https?:|www\./i.test(text.cut.text)) return 'unclear';
  const isWanted =
    priceAsks(text).length > 0 ||
    text.sentences.some((sentence) => wishesFor(text, sentence)) ||
    (words <= LONGEST.nameless && wishesUnnamed(text)) ||
    (words <= LONGEST.brief && isBrief(text));
  return isWanted ? 'wanted' : 'unclear';
}

/**
 * For a text without a mail around it: nothing else can tell, so whatever names work or its price is about work,
 * unless it sounds like colleagues or friends.
 */
export function workWantedAlone(text: Reading, subject: Reading): WorkSign {
  const sign = text.has('among-ourselves') && !text.has('wanted') ? 'no' : workWanted(text, subject);
  if (sign !== 'unclear' || text.cut.words.length > LONGEST.wish) return sign;
  return SPEAKS_OF_WORK.some((name) => text.has(name) || subject.has(name)) ? 'wanted' : 'unclear';
}

const SPEAKS_OF_WORK = [
  'deliverable',
  'wish',
  'nameless',
  'platform',
  'taste',
  'later',
  'vague-or-changing',
  'fee-haggling',
  'quantity',
  'content',
  'audience',
] as const;

/** Something to be made, near a wish, on either side: Turkish wishes come last. */
function wishesFor(text: Reading, sentence: Sentence): boolean {
  const wishes = text.all('wish', sentence);
  const isNear = ({ from, to }: Range) =>
    wishes.some((wish) => Math.max(from - wish.to, wish.from - to) <= NEAR);
  return text.all('deliverable', sentence).some(isNear);
}

/** Work without a name: what makes a vague inquiry is no less an inquiry. */
function wishesUnnamed(text: Reading): boolean {
  return text.has('nameless') || (text.has('wish') && (text.has('taste') || text.has('hand-over')));
}

function isBrief(text: Reading): boolean {
  return text.has('deliverable') && countDetails(text, whole(text)) >= A_BRIEF;
}
