/**
 * A planned mail that is due: looked at, written from the words that she agreed to, and handed to the one path that sends.
 *
 * Whatever such a mail is about, its words stand in the journal (ledger/mail-text.ts); its kind brings the look.
 */
import { approvedText, type MailText } from '../ledger/mail-text.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import type { Session } from '../mailbox/session.js';
import type { MailAddress } from '../message/parsed-mail.js';
import { type ClientMail, composeClientMail } from '../outbox/compose-client-mail.js';
import { flowText } from '../outbox/flowed-text.js';
import { messageIdOf } from '../plan/mail-key.js';
import type { Recheck } from '../plan/recheck-reply.js';
import type { Bot, BotFolders } from './bot.js';
import { checkClock } from './check-clock.js';
import { fileSentCopy } from './file-sent-copy.js';
import { lookAgain } from './look-again.js';
import type { MailThread } from './projects/mail-words.js';
import { obeyRecheck, sendMail, type WrittenMail } from './send-mail.js';

/** A planned mail looked at: what is decided, to whom it goes (null: nobody any more), and in which thread. */
export type PlannedLook = {
  recheck: Recheck;
  to: MailAddress | null;
  cc: readonly MailAddress[];
  thread: MailThread | null;
  origin: Extract<ClientMail, { kind: 'planned' }>['origin'];
};

/** Looks at a mail of one kind; INBOX and Sent have been synced just before. */
export type LookAtPlanned = (
  bot: Bot,
  session: Session,
  folders: BotFolders,
  mail: MailRecord,
) => Promise<PlannedLook>;

async function write(
  bot: Bot,
  { key }: MailRecord,
  { cc, thread, origin }: PlannedLook,
  { to, words }: { to: MailAddress; words: MailText },
): Promise<WrittenMail> {
  const { name, address } = bot.rules.me;
  const bytes = await composeClientMail({
    kind: 'planned',
    key,
    from: { name, address },
    to: { name: to.name, address: to.address },
    cc,
    parent: thread?.parent ?? null,
    origin,
    subject: thread?.subject ?? words.subject,
    text: flowText(words.text),
    date: bot.clock.now(),
  });
  const readers = [to, ...cc].map((reader) => reader.address);
  return {
    bytes,
    messageId: messageIdOf(key, address),
    envelope: { from: address, to: readers },
    notifyNever: false,
  };
}

/** The words that leave: those that she agreed to; a scheduled update, which she was shown, needs no agreement. */
function wordsOf({ journal }: Bot, { key, kind }: MailRecord): MailText | null {
  const shown = kind === 'scheduled' ? (journal.ledger.texts.get(key) ?? null) : null;
  return approvedText(journal.ledger, key) ?? shown;
}

/**
 * Looks at a planned mail whose time has come, and sends it if that is still right.
 * @throws DriverseatError of the connection or the journal
 */
export async function sendPlanned(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  mail: MailRecord,
  lookAt: LookAtPlanned,
): Promise<void> {
  await checkClock(bot, session, folders);
  const look = await lookAt(bot, session, folders, mail);
  if (look.recheck.verdict !== 'send') return await obeyRecheck(bot, mail, look.recheck);
  const words = wordsOf(bot, mail);
  if (words === null || look.to === null)
    return await obeyRecheck(bot, mail, { verdict: 'drop', why: 'no-text' });
  const written = await write(bot, mail, look, { to: look.to, words });
  await sendMail(bot, session, folders, {
    mail,
    written,
    lookAgain: () =>
      lookAgain(bot, session, folders, async () => (await lookAt(bot, session, folders, mail)).recheck),
    afterwards: () => fileSentCopy(bot, session, folders, { key: mail.key, written }),
  });
}
