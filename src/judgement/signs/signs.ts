/**
 * The signs that the rules look for in a text beside the flags' own phrases, in English and Turkish alike: people mix them.
 */
import * as answers from './answers.js';
import * as asks from './asks.js';
import * as brief from './brief.js';
import * as fee from './fee.js';
import * as negation from './negation.js';
import * as time from './time.js';
import * as wishes from './wishes.js';
import * as work from './work.js';

/** Each sign with its phrases in the little language. */
const PHRASES = {
  deliverable: [...brief.DELIVERABLE, ...brief.DELIVERABLE_TR],
  quantity: [...brief.QUANTITY, ...brief.QUANTITY_TR],
  audience: [...brief.AUDIENCE, ...brief.AUDIENCE_TR],
  style: [...brief.STYLE, ...brief.STYLE_TR],
  when: [...brief.WHEN, ...brief.WHEN_TR],
  content: [...brief.CONTENT, ...brief.CONTENT_TR],
  platform: brief.PLATFORM,
  request: [...asks.REQUEST, ...asks.REQUEST_TR],
  ask: [...asks.ASK, ...asks.ASK_TR],
  courtesy: [...asks.COURTESY, ...asks.COURTESY_TR],
  'price-word': [...asks.PRICE_WORD, ...asks.PRICE_WORD_TR],
  'other-price': [...asks.OTHER_PRICE, ...asks.OTHER_PRICE_TR],
  'money-talk': asks.MONEY_TALK,
  soon: [...time.SOON, ...time.SOON_TR],
  day: [...time.DAY, ...time.DAY_TR],
  need: [...time.NEED, ...time.NEED_TR],
  pressing: time.PRESSING,
  outage: time.OUTAGE,
  plea: time.PLEA,
  meeting: [...time.MEETING, ...time.MEETING_TR],
  'own-act': [...time.OWN_ACT, ...time.OWN_ACT_TR],
  habit: [...time.HABIT, ...time.HABIT_TR],
  'no-rush': [...time.NO_RUSH, ...time.NO_RUSH_TR],
  past: [...time.PAST, ...time.PAST_TR],
  taste: wishes.TASTE,
  'hand-over': wishes.HAND_OVER,
  later: wishes.LATER,
  reversal: wishes.REVERSAL,
  nameless: wishes.NAMELESS,
  'open-choice': wishes.OPEN_CHOICE,
  or: wishes.OR,
  addition: wishes.ADDITION,
  advice: wishes.ADVICE,
  sure: wishes.SURE,
  'too-dear': fee.TOO_DEAR,
  counter: fee.COUNTER,
  'fee-noun': fee.FEE_NOUN,
  lessen: fee.LESSEN,
  'fee-fine': fee.FEE_FINE,
  disbelief: fee.DISBELIEF,
  'less-scope': fee.LESS_SCOPE,
  'own-goods': fee.OWN_GOODS,
  'neg-before': negation.BEFORE,
  'neg-after': negation.AFTER,
  manners: answers.MANNERS,
  'go-ahead': answers.GO_AHEAD,
  'yes-no': answers.YES_NO,
  'all-of-it': answers.ALL_OF_IT,
  'time-answer': answers.TIME_ANSWER,
  'amount-answer': answers.AMOUNT_ANSWER,
  'see-there': answers.SEE_THERE,
  enclosed: answers.ENCLOSED,
  deferred: answers.DEFERRED,
  cheer: answers.CHEER,
  begin: answers.BEGIN,
  somebody: answers.SOMEBODY,
  'small-talk': answers.SMALL_TALK,
  wanted: [...work.WANTED, ...work.WANTED_TR],
  wish: work.WISH,
  'among-ourselves': work.AMONG_OURSELVES,
  'not-work': [...work.NOT_WORK, ...work.NOT_WORK_TR],
} as const;

/** The names of the signs. */
export type Sign = keyof typeof PHRASES;

/** Each sign's phrases. */
export const SIGNS: Readonly<Record<Sign, readonly string[]>> = PHRASES;
