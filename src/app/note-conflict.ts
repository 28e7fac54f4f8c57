/**
 * Ledger conflicts: signs that somebody else sends what this bot thinks is its own to send (AUTOREPLY.md, section 3). Three of
 * them open the breaker: no more replies leave by themselves until she says resume.
 *
 * One is a claim that a foreign record won, another a key in Sent or Done that this journal does not know. What was there before
 * the journal began is none: it was lost, or the mailbox was taken over by her word.
 */
import { Temporal } from 'temporal-polyfill';
import type { Bot } from './bot.js';

const MOST = 3;

/** Whether this journal knows of the key: a mail that has begun to leave, or a note. */
function isKnown({ journal }: Bot, key: string): boolean {
  const { mails, notes } = journal.ledger;
  const mail = mails.get(key);
  if (mail !== undefined) return mail.state !== 'planned';
  return [...notes.keys()].some((messageId) => messageId.startsWith(`${key}@`));
}

/** Whether a mail with that key, which left at `at`, should stand in this journal and does not. */
export function isConflict(bot: Bot, key: string, at: Temporal.Instant): boolean {
  const { baseline } = bot.journal.ledger;
  if (baseline === null || isKnown(bot, key)) return false;
  // INTERNALDATE tells whole seconds.
  return Temporal.Instant.compare(at.subtract({ seconds: 1 }), Temporal.Instant.from(baseline.at)) > 0;
}

/**
 * Writes the conflict down, each key once, and opens the breaker at the third.
 * @throws DriverseatError of the journal
 */
export async function noteConflict(bot: Bot, key: string): Promise<void> {
  const { ledger } = bot.journal;
  if (ledger.conflicts.has(key)) return;
  await bot.journal.append(bot.clock.now(), { type: 'conflict', key });
  bot.log.error({ mail: key.slice(0, 12) }, 'ledger conflict');
  const open = [...ledger.conflicts.values()].filter((isOpen) => isOpen).length;
  if (open < MOST || ledger.breaker !== null) return;
  await bot.journal.append(bot.clock.now(), { type: 'breaker', isOpen: true, why: 'ledger-conflicts' });
  bot.log.error('another bot seems to send: replies stop until resume');
}
