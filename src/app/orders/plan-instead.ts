/**
 * By her word, after an outcome that nobody knows: another mail leaves in the place of the first, perhaps its reader's second, with
 * the words that she agreed to (DESIGN.md, "Keys": the same and a count). The first is over.
 */
import type { MailText } from '../../ledger/mail-text.js';
import { type Planned, SENT_AGAIN } from '../../ledger/planned-mail.js';
import { mailKey } from '../../plan/mail-key.js';
import type { Bot } from '../bot.js';
import { putIntoQueue } from '../put-into-queue.js';

/**
 * Plans it, and gives its key; `words` are those of the first one, `plan` makes the plan for a key.
 * @throws DriverseatError of the journal
 */
export async function planInstead(
  bot: Bot,
  words: MailText,
  plan: (key: string) => Planned,
): Promise<string> {
  const key = mailKey(bot.account, 'again', words.key, '1');
  const planned = plan(key);
  await bot.journal.append(
    bot.clock.now(),
    { type: 'worded', ...words, key },
    { ...planned, insteadOf: words.key },
    { type: 'approved', of: key, hash: words.hash },
    { type: 'failed', key: words.key, why: SENT_AGAIN },
    { type: 'shown', key: words.key },
  );
  await putIntoQueue(bot, key, planned.dueAt);
  return key;
}
