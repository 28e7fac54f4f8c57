/**
 * How people come at a fee: ask for less, dispute it, offer none, another coin, or payment only later.
 *
 * What is listed is weighed by `flags/fee-haggling`: most of it needs a second sign, or the right place.
 */
import { FEE_COIN_SIGNS } from './fee-coin.js';
import { FEE_COUNTER_SIGNS } from './fee-counter.js';
import { FEE_DISPUTED_SIGNS } from './fee-disputed.js';
import { FEE_INNOCENT_SIGNS } from './fee-innocent.js';
import { FEE_LESS_SIGNS } from './fee-less.js';
import { FEE_LOWBALL_SIGNS } from './fee-lowball.js';
import { FEE_MONEY_SIGNS } from './fee-money.js';
import { FEE_RIVALS_SIGNS } from './fee-rivals.js';
import { FEE_TERMS_SIGNS } from './fee-terms.js';
import { FEE_UNPAID_SIGNS } from './fee-unpaid.js';

/** The signs of a fee. */
export const FEE_SIGNS = {
  ...FEE_MONEY_SIGNS,
  ...FEE_LESS_SIGNS,
  ...FEE_DISPUTED_SIGNS,
  ...FEE_COUNTER_SIGNS,
  ...FEE_UNPAID_SIGNS,
  ...FEE_COIN_SIGNS,
  ...FEE_TERMS_SIGNS,
  ...FEE_LOWBALL_SIGNS,
  ...FEE_RIVALS_SIGNS,
  ...FEE_INNOCENT_SIGNS,
} as const;
