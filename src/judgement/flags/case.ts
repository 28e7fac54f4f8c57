/**
 * What every flag's rule is given, and what it gives back.
 */
import type { Temporal } from 'temporal-polyfill';
import type { OwnSpan } from '../../message/message.js';
import type { Range, Reading } from '../text/reading.js';

/** One message as the rules read it. */
export type Case = {
  kind: 'inquiry' | 'reply';
  /** The author's new text. */
  reading: Reading;
  /** The stretches of the new text, and what they answer. */
  spans: readonly OwnSpan[];
  /** The freelancer's earlier mail, if known. */
  prior: Reading | null;
  writtenAt: Temporal.ZonedDateTime | null;
};

/** Words that give a sign away, and the rule that says so. */
export type Evidence = Range & { rule: string };
