/**
 * Gathers what the second look at an announcement asks (`plan/recheck-announcement.ts`): the rules, the client and the text as
 * they are now, and what she agreed to.
 */
import { approvedText } from '../ledger/mail-text.js';
import { FIRST_ARRIVED, type MailRecord } from '../ledger/planned-mail.js';
import type { Session } from '../mailbox/session.js';
import { recheckAnnouncement } from '../plan/recheck-announcement.js';
import { textHash } from '../templates/text-hash.js';
import { plannedNow } from './announce-planned.js';
import { dayOf } from './announce-texts.js';
import type { Bot, BotFolders } from './bot.js';
import { hasFirstArrived } from './find-in-sent.js';
import type { PlannedLook } from './send-planned.js';
import { sendStateNow } from './send-state.js';

/**
 * Looks at a planned announcement as things are now.
 * @throws DriverseatError of the connection
 */
export async function lookAtAnnouncement(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  mail: MailRecord,
): Promise<PlannedLook> {
  const { ledger } = bot.journal;
  const { policy } = bot.rules;
  const now = bot.clock.now();
  const { client, change, rules, text } = plannedNow(bot, mail, dayOf(bot, now));
  const addressed = { to: client, cc: [], thread: null, origin: 'approved' } as const;
  if (await hasFirstArrived(bot, session, folders, mail))
    return { recheck: { verdict: 'drop', why: FIRST_ARRIVED }, ...addressed };
  const recheck = recheckAnnouncement(mail, {
    now,
    policy,
    state: await sendStateNow(bot, session, folders),
    change,
    isRuleThere: rules !== null,
    client,
    renderedHash: text === null ? null : textHash(text.written),
    approved: approvedText(ledger, mail.key),
    ledger,
  });
  return { recheck, ...addressed };
}
