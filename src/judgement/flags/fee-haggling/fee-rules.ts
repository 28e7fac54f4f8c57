/**
 * The ways of haggling, each a telling word and what it needs beside it (REDFLAGS.md, fee-haggling (a) to (d)).
 */
import type { FeeRule } from './fee-rule.js';

/** (a) The fee that was told is too much, or another one is put against it. */
const DISPUTED: readonly FeeRule[] = [
  { rule: 'too-dear', anchor: 'fee-dear', inReply: true, unless: ['past'] },
  {
    rule: 'too-much',
    anchor: 'fee-much',
    beside: [['fee-noun', 'fee-sum']],
    within: 'sentence',
    near: 10,
    inReply: true,
  },
  { rule: 'above-budget', anchor: 'fee-above', inReply: true, unless: ['fee-shop'] },
  {
    rule: 'counter-figure',
    anchor: 'fee-counter',
    isFigure: true,
    inReply: true,
    isDenial: true,
    unless: ['fee-accepted'],
    unlessInSentence: ['fee-listed'],
  },
  { rule: 'refuses', anchor: 'fee-refuse', inReply: true, isDenial: true },
  { rule: 'thought-free', anchor: 'fee-thought-free', inReply: true, isDenial: true },
  {
    rule: 'refuses',
    anchor: 'fee-not-accept',
    beside: [['fee-noun', 'fee-sum']],
    near: 4,
    inReply: true,
    isDenial: true,
  },
  { rule: 'extras', anchor: 'fee-extras', inReply: true },
];

/** (a) The terms: paid only if or when it went well, nothing in advance, long after. */
const PAID_LATER: readonly FeeRule[] = [
  {
    rule: 'paid-if',
    anchor: 'fee-paid-if',
    isDenial: true,
    unless: ['fee-in-parts', 'fee-pay-screen'],
    despite: 'own-goods',
  },
  {
    rule: 'paid-if',
    anchor: 'fee-when-done',
    beside: [['fee-paying']],
    near: 4,
    isDenial: true,
    unless: ['fee-in-parts', 'fee-pay-screen', 'past'],
    despite: 'own-goods',
  },
  {
    rule: 'paid-if',
    anchor: 'fee-takings',
    beside: [['fee-pays']],
    near: 6,
    isDenial: true,
    despite: 'own-goods',
  },
  {
    rule: 'nothing-upfront',
    anchor: 'fee-upfront',
    beside: [['fee-not-that']],
    isDenial: true,
    unless: ['fee-undecided'],
  },
  { rule: 'long-terms', anchor: 'fee-long-terms' },
];

/** (b) Less than the fee. */
const LESS: readonly FeeRule[] = [
  {
    rule: 'discount',
    anchor: 'fee-discount',
    beside: [['fee-asks-for']],
    near: 6,
    unless: ['past'],
    unlessInSentence: ['fee-shop'],
  },
  { rule: 'cheap', anchor: 'fee-cheaply', unless: ['past'], unlessInSentence: ['fee-shop'] },
  {
    rule: 'lower',
    anchor: 'fee-lower',
    beside: [['fee-noun', 'fee-sum']],
    near: 5,
    inReply: true,
    unless: ['fee-budget-gives'],
  },
  { rule: 'lenient', anchor: 'fee-lenient', unless: ['fee-budget-gives'], unlessInSentence: ['fee-shop'] },
];

/** (c) Nothing, or another coin. */
const UNPAID: readonly FeeRule[] = [
  {
    rule: 'no-pay',
    anchor: 'fee-no-pay',
    isDenial: true,
    unless: ['fee-undecided', 'fee-pay-screen', 'fee-topic'],
  },
  {
    rule: 'no-pay',
    anchor: 'fee-pay-verb',
    beside: [['fee-wont']],
    near: 3,
    isDenial: true,
    unless: ['fee-other-way', 'past'],
  },
  {
    rule: 'other-coin',
    anchor: 'fee-review',
    atFirst: true,
    unlessAnywhere: ['fee-being-paid', 'fee-stated'],
  },
  {
    rule: 'free-work',
    anchor: 'fee-free',
    beside: [['fee-made']],
    within: 'sentence',
    near: 5,
    unlessInSentence: ['fee-shop', 'fee-volunteers'],
  },
  {
    rule: 'free-work',
    anchor: 'fee-free-tr',
    beside: [['fee-made-tr']],
    within: 'sentence',
    near: 2,
    unlessInSentence: ['fee-shop', 'fee-have-made'],
  },
  { rule: 'spec-work', anchor: 'fee-spec', unless: ['fee-shop'], unlessAnywhere: ['fee-test-paid'] },
  { rule: 'spec-work', anchor: 'fee-unpaid-test', despite: 'own-goods' },
  { rule: 'other-coin', anchor: 'fee-pay-in', unless: ['fee-in-money', 'fee-on-top'] },
  {
    rule: 'other-coin',
    anchor: 'fee-coin',
    unless: ['fee-on-top'],
    unlessAnywhere: ['fee-being-paid', 'fee-stated'],
  },
  { rule: 'other-coin', anchor: 'fee-instead', unless: ['fee-on-top'], unlessAnywhere: ['fee-being-paid'] },
  {
    rule: 'other-coin',
    anchor: 'fee-share',
    beside: [['fee-yours']],
    near: 6,
    within: 'sentence',
    unless: ['fee-on-top'],
  },
];

/** (d) A low price called for before one was named. */
const LOWBALL: readonly FeeRule[] = [
  {
    rule: 'small-budget',
    anchor: 'fee-small-budget',
    isDenial: true,
    unless: ['fee-undecided'],
    unlessInSentence: ['fee-topic'],
  },
  {
    rule: 'small-budget',
    anchor: 'fee-budget',
    beside: [['fee-little']],
    near: 4,
    unless: ['fee-undecided'],
    unlessInSentence: ['fee-topic'],
  },
  { rule: 'not-much', anchor: 'fee-not-much', isDenial: true, unlessInSentence: ['fee-clock'] },
  {
    rule: 'trifle',
    anchor: 'fee-trifle',
    beside: [['fee-noun', 'fee-sum', 'fee-paying']],
    within: 'text',
    isDenial: true,
  },
  { rule: 'rival', anchor: 'fee-rival', unless: ['fee-in-parts'] },
  { rule: 'rival', anchor: 'fee-other-maker', beside: [['fee-sum', 'fee-cheaper'], ['fee-takes']], near: 8 },
  { rule: 'more-work', anchor: 'fee-more-work', beside: [['fee-kind-price']], within: 'sentence' },
];

/** All of them, with the user's own phrases first. */
export const FEE_RULES: readonly FeeRule[] = [
  { rule: 'phrase', anchor: 'fee-haggling', unless: ['fee-shop', 'past'], unlessInSentence: ['fee-topic'] },
  ...DISPUTED,
  ...PAID_LATER,
  ...LESS,
  ...UNPAID,
  ...LOWBALL,
];
