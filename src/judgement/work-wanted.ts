/**
 * Whether a mail's words want work of the freelancer, as against selling, applying, telling, or being among colleagues.
 *
 * Only the words are asked here; who wrote and how the mail came is weighed in `kind.ts`.
 */
import { countDetails, whole } from './flags/brief-details.js';
import type { WorkSign } from './kind.js';
import type { Reading, Sentence } from './text/reading.js';

/** From so many details on a short text is a brief, even if it says nothing of wanting. */
const A_BRIEF = 4;

/** Longer texts say what they want; what names many things at length is rather a newsletter. In words. */
const LONGEST_BRIEF = 250;

/** A short text may want something and not say what. In words. */
const SHORT = 70;

/** How near a wish stands to what is wished for, in words. */
const NEAR = 8;

/**
 * For a text without a mail around it: nothing else can tell, so whatever names work or its price is about work.
 */
export function workWantedAlone(text: Reading, subject: Reading): WorkSign {
  const sign = workWanted(text, subject);
  if (sign !== 'unclear' || text.cut.words.length > LONGEST_BRIEF) return sign;
  if (text.has('among-ourselves')) return 'no';
  return SPEAKS_OF_WORK.some((name) => text.has(name) || subject.has(name)) ? 'wanted' : 'unclear';
}

const SPEAKS_OF_WORK = [
  'deliverable',
  'price-first',
  'wish',
  'nameless',
  'platform',
  'taste',
  'vague-or-changing',
  'later',
  'fee-haggling',
  'quantity',
  'content',
  'audience',
] as const;

/** What the new text says, with the subject as its heading. */
export function workWanted(text: Reading, subject: Reading): WorkSign {
  if (text.has('not-work') || subject.has('not-work')) return 'no';
  if (text.has('wanted')) return 'wanted';
  const hasLink = /https?:|www\./i.test(text.cut.text);
  if (hasLink || text.cut.words.length > LONGEST_BRIEF) return 'unclear';
  const isWish = text.sentences.some((sentence) => wishesFor(text, sentence));
  if (text.cut.words.length <= SHORT && wishesUnnamed(text)) return 'wanted';
  return isWish || countDetails(text, whole(text)) >= A_BRIEF ? 'wanted' : 'unclear';
}

/** Work without a name: what makes a vague inquiry is no less an inquiry. */
function wishesUnnamed(text: Reading): boolean {
  return text.has('nameless') || (text.has('wish') && (text.has('taste') || text.has('hand-over')));
}

/** Something to be made, near a wish, on either side: Turkish wishes come last. */
function wishesFor(text: Reading, sentence: Sentence): boolean {
  const wishes = text.all('wish', sentence);
  return text
    .all('deliverable', sentence)
    .some(({ from, to }) => wishes.some((wish) => Math.max(from - wish.to, wish.from - to) <= NEAR));
}
