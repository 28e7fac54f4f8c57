/**
 * A draft of hers that is due: looked at once more, and handed to the one path that sends, byte for byte as she wrote it.
 */
import { Temporal } from 'temporal-polyfill';
import { leftAt, type MailRecord } from '../ledger/planned-mail.js';
import { listDrafts } from '../mailbox/list-drafts.js';
import { moveMessage } from '../mailbox/move-message.js';
import { readSource } from '../mailbox/read-source.js';
import type { Session } from '../mailbox/session.js';
import type { FolderView } from '../mailbox/with-mailbox.js';
import { draftMail } from '../outbox/draft-mail.js';
import { type DraftNow, recheckDraft } from '../plan/recheck-draft.js';
import type { Recheck } from '../plan/recheck-reply.js';
import type { Bot, BotFolders } from './bot.js';
import { checkClock } from './check-clock.js';
import { fileSentCopy } from './file-sent-copy.js';
import { lookAgain } from './look-again.js';
import { obeyRecheck, sendMail, type WrittenMail } from './send-mail.js';
import { sendStateNow } from './send-state.js';

/** Where the draft lies: its UID is looked at each time, since a changed draft has another. */
async function placeOf(
  session: Session,
  folders: BotFolders,
  { draft }: MailRecord,
): Promise<DraftNow['place']> {
  const { view, drafts } = await listDrafts(session, folders.whenOpen);
  const found = drafts.find(({ uid }) => view.uidValidity === draft?.uidValidity && uid === draft.uid);
  if (found === undefined) return 'gone';
  const isReplaced = drafts.some(
    ({ uid, messageId }) => uid > found.uid && messageId !== '' && messageId === found.messageId,
  );
  return isReplaced ? 'replaced' : 'there';
}

/** Sent must have been synced just before. */
async function lookAtDraft(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  mail: MailRecord,
): Promise<Recheck> {
  const place = await placeOf(session, folders, mail);
  const state = await sendStateNow(bot, session, folders);
  return recheckDraft(mail, {
    now: bot.clock.now(),
    policy: bot.rules.policy,
    state,
    place,
    isInSent: bot.sent.uidOf(mail.draft?.messageId ?? '') !== null,
  });
}

/** The mail, dated `at`; null where the draft vanished. */
async function writeDraft(
  bot: Bot,
  session: Session,
  { path, uidValidity, uid }: FolderView & { uid: number },
  { key, at }: { key: string; at: Temporal.Instant },
): Promise<WrittenMail | null> {
  const bytes = await readSource(session, { path, uidValidity }, uid);
  const made = bytes === null ? null : draftMail(bytes, { key, ownAddress: bot.rules.me.address, date: at });
  return made?.kind === 'mail' ? { ...made, notifyNever: false } : null;
}

/**
 * A draft whose mail left, and that still lies here after a crash or beside a copy of itself: to Done, with its copy in Sent.
 * @throws DriverseatError of the connection
 */
export async function fileLeftDraft(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  { mail, place }: { mail: MailRecord; place: FolderView & { uid: number } },
): Promise<void> {
  if (bot.sent.uidOf(mail.draft?.messageId ?? '') === null) {
    const written = await writeDraft(bot, session, place, {
      key: mail.key,
      at: Temporal.Instant.from(leftAt(mail)),
    });
    if (written !== null) await fileSentCopy(bot, session, folders, { key: mail.key, written });
  }
  await moveMessage(session, place, place.uid, folders.done);
  bot.log.info({ mail: mail.key.slice(0, 12) }, 'draft filed');
}

/**
 * Looks at a draft whose time has come, and sends it if it may leave.
 * @throws DriverseatError of the connection or the journal
 */
export async function sendDraft(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  mail: MailRecord,
): Promise<void> {
  const { draft, key } = mail;
  await checkClock(bot, session, folders);
  const recheck = await lookAtDraft(bot, session, folders, mail);
  if (recheck.verdict !== 'send' || draft === undefined) return await obeyRecheck(bot, mail, recheck);
  const place = { path: folders.whenOpen, uidValidity: draft.uidValidity, uid: draft.uid };
  const written = await writeDraft(bot, session, place, { key, at: bot.clock.now() });
  if (written === null) return await obeyRecheck(bot, mail, { verdict: 'drop', why: 'gone' });
  await sendMail(bot, session, folders, {
    mail,
    written,
    lookAgain: () => lookAgain(bot, session, folders, () => lookAtDraft(bot, session, folders, mail)),
    afterwards: async () => {
      await fileSentCopy(bot, session, folders, { key, written });
      await moveMessage(session, place, place.uid, folders.done);
    },
  });
}
