/**
 * A judged mail for its note: from memory, else read again and judged again, else what the journal kept of it.
 */
import type { Flag } from '../judgement/judgement.js';
import type { OwedNote } from '../ledger/ledger.js';
import { fetchMessages } from '../mailbox/fetch-messages.js';
import type { Session } from '../mailbox/session.js';
import type { GoneMail, JudgedMail } from '../notes/judged-mail.js';
import type { Bot } from './bot.js';
import { judgeFetched } from './judge-fetched.js';

/** Gives what a note can say about an owed mail. */
export async function readJudged(
  bot: Bot,
  session: Session,
  inbox: string,
  owed: OwedNote,
): Promise<JudgedMail | GoneMail> {
  const fresh = bot.fresh.get(owed.identity);
  if (fresh !== undefined) return fresh;
  const view = { path: inbox, uidValidity: owed.uidValidity };
  for await (const batch of fetchMessages(session, view, [owed.uid])) {
    for (const { outcome } of await judgeFetched(bot, session, batch)) {
      if ('broken' in outcome || outcome.message.identity !== owed.identity) continue;
      if (outcome.judged.judgement.findings.length > 0) return outcome.judged;
    }
  }
  return { authorAddress: owed.author, flags: owed.flags as Flag[], points: owed.points };
}
