/**
 * phrases/<language>.yaml: a section for each red flag.
 */
import { z } from 'zod';
import type { Flag } from '../../judgement/judgement.js';
import type { FlagPhrases } from '../../judgement/phrase-book.js';
import { line } from './common.js';

const phrase = z.string().max(2000);

const section = z.strictObject({
  weight: z
    .int()
    .min(0)
    .max(5)
    .meta({ written: [2] }),
  why: line.meta({ written: ['Their first question is the price.'] }),
  ask: line.meta({ written: ['What should this achieve?'] }),
  phrases: z.array(phrase).default([]),
  not: z.array(phrase).default([]),
}) satisfies z.ZodType<FlagPhrases>;

/** A phrase file. */
export const phrasesSchema = z.strictObject({
  'price-first': section,
  urgency: section,
  'vague-or-changing': section,
  'fee-haggling': section,
  unanswered: section,
} satisfies Record<Flag, typeof section>) satisfies z.ZodType<Record<Flag, FlagPhrases>>;
