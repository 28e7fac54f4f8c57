/**
 * Mail to the order address that lies in INBOX and never was in Sent: forged, or Sent is not kept. It is ignored, and said once
 * in the digest (UX.md, "Error replies"). The copies of orders that were obeyed are filed, or known by their identity.
 */
import { Temporal } from 'temporal-polyfill';
import { fetchMessages } from '../../mailbox/fetch-messages.js';
import { searchUids } from '../../mailbox/read-headers.js';
import type { Session } from '../../mailbox/session.js';
import { withFreshMailbox } from '../../mailbox/with-mailbox.js';
import { identityOf } from '../../message/identity.js';
import type { ParsedMail } from '../../message/parsed-mail.js';
import { visibleText } from '../../notes/visible-text.js';
import { isToBot } from '../../orders/order-mail.js';
import type { Bot } from '../bot.js';
import { orderAddress } from '../order-address.js';

/** So long the copy in Sent may take. */
const PATIENCE = Temporal.Duration.from({ minutes: 10 });
const DAY_MS = 86_400_000;
/** A flood of forgeries is told as this many. */
const MOST_TOLD = 5;
const MOST_READ = 200;
const LONGEST_QUOTE = 60;

/** Whether it could be an order of hers: from her, to the bot, and not the bot's own. */
function isUnknownOrder(bot: Bot, mail: ParsedMail): boolean {
  const { own, me } = bot.rules;
  const [from] = mail.from.mailboxes;
  const isOurs = mail.headers.some(({ name }) => name === 'x-driverseat-key');
  if (isOurs || from === undefined || !own.has(from.address)) return false;
  const isKnown = bot.journal.ledger.orders.has(identityOf(mail));
  return !isKnown && mail.to.mailboxes.some(({ address }) => isToBot(address, me.address));
}

/**
 * The beginnings of such mails that came since `after`; what came in the last ten minutes is told next time.
 * @throws DriverseatError of the connection
 */
export async function ordersNotInSent(
  bot: Bot,
  session: Session,
  inbox: string,
  after: Temporal.Instant,
): Promise<string[]> {
  const [fromMs, toMs] = [after, bot.clock.now()].map((at) => at.subtract(PATIENCE).epochMilliseconds);
  if (fromMs === undefined || toMs === undefined) return [];
  const since = new Date(fromMs - DAY_MS);
  const { view, uids } = await withFreshMailbox(session, inbox, async (_mailbox, seen) => ({
    view: seen,
    uids: await searchUids(session, { to: orderAddress(bot.rules.me.address), since }),
  }));
  const found: string[] = [];
  for await (const batch of fetchMessages(session, view, uids.slice(-MOST_READ))) {
    for (const { mail, internalDateMs } of batch) {
      const isThen = internalDateMs > fromMs && internalDateMs <= toMs;
      if (isThen && isUnknownOrder(bot, mail)) found.push(visibleText(mail.text, LONGEST_QUOTE));
    }
  }
  return found.slice(0, MOST_TOLD);
}
