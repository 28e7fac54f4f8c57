/**
 * In a thread: whether the price is asked for over the freelancer's questions about the project.
 *
 * Asking for it after answering is fair, and so it is where she has spoken of money herself.
 */
import type { Range } from '../../text/reading.js';
import { countDetails } from '../brief-details.js';
import type { Case } from '../case.js';
import type { Answers } from '../unanswered/unanswered.js';

/** Whether her questions were passed over, or put off until the price is known. */
export function skipsQuestions({ reading, prior }: Case, { asked, open }: Answers, ask: Range): boolean {
  if (asked.length === 0 || prior?.has('money-talk') === true) return false;
  if (reading.has('price-before-all')) return true;
  if (open.length === 0) return false;
  const sentence = reading.sentenceOf(ask.from);
  const rest = [
    { from: 0, to: sentence.from },
    { from: sentence.to, to: reading.cut.words.length },
  ];
  if (rest.some((range) => countDetails(reading, range) > 0)) return false;
  return open.length === asked.length || rest.every(({ from, to }) => to - from <= FEW_WORDS);
}

/** So few words greet, thank and excuse themselves; they answer nothing. */
const FEW_WORDS = 20;
