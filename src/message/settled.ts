/**
 * Does a mail take back what an earlier one asked ("never mind, found it")? Then nobody waits for an answer any more.
 *
 * Only short mails without a question: in a long one such words are about something else.
 */
import { isBareThanks } from './bare-thanks.js';
import type { Language } from './message.js';
import { fold } from './new-text/fold.js';

/** Longer texts say more than that; in UTF-16 units. */
const MAX_LENGTH = 240;

const SETTLED = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${[
    'never ?mind|no longer (?:needed|necessary|relevant|urgent)|not needed any ?more|no need (?:any ?more|to (?:answer|reply))',
    '(?:its|it s|it is|all|already|got it|problem|issue)? ?(?:re)?solved|(?:all |got (?:it |that )?)?sorted(?: it)?(?: out)?',
    'found it|figured it out|worked it out|(?:please )?(?:ignore|disregard) (?:my|the|that|this) (?:last|previous|earlier|first)? ?(?:e ?mail|mail|message|question)',
    'please ignore|scratch that|forget (?:it|about it|my)',
    'halletti[mk]|hall ?oldu|halloldu|cozdu[mk]|cozuldu|buldu[mk]|gerek kalmadi|gerek yok artik|artik gerek yok|bos ?ver(?:in(?:iz)?)?',
    'sorun kalmadi|sorun cozuldu|dikkate almayin(?:iz)?|gerek duymuyoruz artik|onemi kalmadi',
  ].join('|')})(?=[^\\p{L}\\p{N}]|$)`,
  'u',
);

/** Whether the mail only thanks, or says that what was asked needs no answer. */
export function isSettled(message: { newText: { text: string }; language: Language | null }): boolean {
  const { text } = message.newText;
  if (isBareThanks(message)) return true;
  if (text.length > MAX_LENGTH || /[?？]/.test(text)) return false;
  return SETTLED.test(fold(text).replaceAll(/['’]/g, ' '));
}
