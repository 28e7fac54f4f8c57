/**
 * Whether a mail's words want work of the freelancer, as against selling, applying, telling, or being among her own people.
 *
 * No word decides alone: what speaks for work is weighed against what speaks for something else. Only the words are asked
 * here; who wrote and how the mail came is weighed in `kind.ts`.
 */
import type { WorkSign } from './kind.js';
import type { Reading } from './text/reading.js';
import { onlyTells, weighAgainstAlone, weighAlone, weighOpening } from './wanted/weigh-alone.js';
import { weighElse } from './wanted/weigh-else.js';
import { weighWork } from './wanted/weigh-work.js';

/** What must speak for work in a mailbox, where most mail is a machine's, a shop's or a swindler's: long, or with a link. */
const ENOUGH_IN_MAIL = { short: 4, long: 9 };

/** A mail of so many words is short. A long one says many things by chance. */
const SHORT_MAIL = 160;

/** What must speak for work where there are words alone: in a text of so many words so much, and more if disputed. */
const ENOUGH_ALONE = [
  { words: 30, enough: 1 },
  { words: 60, enough: 2 },
  { words: Number.POSITIVE_INFINITY, enough: 3 },
];
const MOST_ENOUGH = 3;

/** Where more speaks for something else, its prices and questions are a seller's or a friend's. */
const WEAK_SIGNS_HELP = 5;

/** What it weighs against a text that nothing is asked in it. */
const NOTHING_ASKED = 2;

/** What must speak for something else before headers need not be asked. */
const ELSE_FOR_SURE = 3;

/** What the new text says, with the subject as its heading. */
export function workWanted(text: Reading, subject: Reading): WorkSign {
  const net = weighWork(text, subject).weight - weighElse(text, subject);
  if (net >= (isShortMail(text) ? ENOUGH_IN_MAIL.short : ENOUGH_IN_MAIL.long)) return 'wanted';
  return net <= -ELSE_FOR_SURE ? 'no' : 'unclear';
}

function isShortMail({ cut }: Reading): boolean {
  return cut.words.length <= SHORT_MAIL && !/https?:|www\./i.test(cut.text);
}

/**
 * For a text without a mail around it: nothing else can tell, so the words must decide. Whoever asks and needs something and
 * tells of no work at all is a friend, a neighbour or an office.
 */
export function workWantedAlone(text: Reading, subject: Reading): WorkSign {
  const silence = onlyTells(text, subject) ? NOTHING_ASKED : 0;
  const other = weighElse(text, subject) + weighAgainstAlone(text, subject) + silence;
  const work = weighWork(text, subject);
  if (work.tells && other > WEAK_SIGNS_HELP) return isEnough(text, subject, work.weight, other);
  const weak = weighAlone(text, subject);
  if (!work.tells && !weak.tells) return 'no';
  const helping = other <= WEAK_SIGNS_HELP ? weak.weight : 0;
  return isEnough(text, subject, work.weight + helping, other);
}

function isEnough(text: Reading, subject: Reading, work: number, other: number): WorkSign {
  const net = work + weighOpening(text, subject) - other;
  return net >= enoughAlone(text, other) ? 'wanted' : 'no';
}

function enoughAlone({ cut }: Reading, other: number): number {
  const enough = ENOUGH_ALONE.find(({ words }) => cut.words.length <= words)?.enough ?? MOST_ENOUGH;
  return other >= ELSE_FOR_SURE ? MOST_ENOUGH : Math.max(enough, other);
}
