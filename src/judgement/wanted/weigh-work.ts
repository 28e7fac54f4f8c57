/**
 * How much in a text speaks for somebody who wants something made or done by the recipient.
 *
 * Each rule counts once, however often it holds: a long text says everything. The weights were first estimated over labelled
 * inquiries and other mail (a logistic regression, rounded), and are kept by hand since: nothing learns.
 */
import { countDetails, whole } from '../flags/brief-details.js';
import type { Sign } from '../signs/signs.js';
import type { Reading } from '../text/reading.js';
import {
  asksAtAll,
  asksYouToMake,
  isNear,
  isWishedDoneByOthers,
  namesAThingSoon,
  ordersToMake,
  seeksSomebody,
  speaksOf,
  wantsToMake,
} from './said-of-work.js';

/** A rule and what it weighs; `aside` where people say it of anything: alone it tells of no work. */
type Rule = { name: string; weight: number; aside?: true; holds(text: Reading): boolean };

/** From so many details on there is a brief, and a full one. */
const BRIEF = { some: 3, full: 5 };

const RULES: readonly Rule[] = [
  { name: 'seeks-somebody', weight: 4, holds: (text) => seeksSomebody(text) },
  { name: 'asks-to-make', weight: 3, holds: asksYouToMake },
  { name: 'wants-to-make', weight: 1, holds: wantsToMake },
  { name: 'told-to-make', weight: 3, holds: ordersToMake },
  { name: 'wants-it-made', weight: 2, holds: (text) => isNear(text, 'work/wish', 'work/made', 6) },
  { name: 'wants-the-making', weight: 1, holds: (text) => isNear(text, 'work/wish', 'work/making', 6) },
  { name: 'has-it-made', weight: 3, holds: has('work/causative') },
  { name: 'has-it-made-of-any-kind', weight: 3, holds: isWishedDoneByOthers },
  { name: 'to-be-made', weight: 2, holds: has('work/to-be-made') },
  { name: 'to-be-done', weight: 1, aside: true, holds: has('work/to-be-done') },
  { name: 'would-you', weight: 3, holds: has('work/would-you') },
  { name: 'you-to', weight: 2, holds: has('work/you-to') },
  { name: 'wish', weight: 1, aside: true, holds: has('work/wish') },
  { name: 'wishes-a-thing', weight: 3, holds: (text) => speaksOf(text, 'work/thing', 'work/wish') },
  { name: 'touches-a-thing', weight: 1, holds: (text) => speaksOf(text, 'work/thing', 'work/touch') },
  { name: 'thing-soon', weight: 2, holds: namesAThingSoon },
  { name: 'thing-asked', weight: 2, holds: (text) => namesAThingSoon(text) && asksAtAll(text) },
  { name: 'unnamed', weight: 2, holds: has('work/unnamed') },
  { name: 'worker', weight: 1, holds: has('work/worker') },
  { name: 'tools', weight: 2, holds: has('work/tools') },
  { name: 'charge', weight: 5, holds: has('work/charge') },
  { name: 'pays', weight: 4, holds: has('work/pays') },
  { name: 'job', weight: 1, holds: has('work/job') },
  { name: 'capacity', weight: 2, holds: has('work/capacity') },
  { name: 'found-you', weight: 3, holds: has('work/found-you') },
  { name: 'own-business', weight: 2, aside: true, holds: has('work/own-business') },
  { name: 'stranger', weight: 1, aside: true, holds: has('work/stranger') },
  { name: 'brief', weight: 1, holds: (text) => countDetails(text, whole(text)) >= BRIEF.some },
  { name: 'full-brief', weight: 2, holds: (text) => countDetails(text, whole(text)) >= BRIEF.full },
];

/** What was found: its weight, and whether any of it tells of work, and not only of wishes and persons. */
export type Weighed = { weight: number; tells: boolean };

/** The weight of all that holds in the text or its subject. */
export function weighWork(text: Reading, subject: Reading): Weighed {
  const found = RULES.filter(({ holds }) => holds(text) || holds(subject));
  return {
    weight: found.reduce((sum, { weight }) => sum + weight, 0),
    tells: found.some(({ aside }) => aside !== true),
  };
}

function has(sign: Sign): (text: Reading) => boolean {
  return (text) => text.has(sign);
}
