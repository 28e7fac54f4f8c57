/**
 * Looks into Ana's mailbox with a mail client of its own, as she would: nothing shown in the demo comes from memory.
 */
import { readMail } from '../../mailbox/read/read-mail.js';
import type { MailWorld } from '../../sandbox/mail-world.js';

/** A mail client that is logged in. */
export type MailClient = Awaited<ReturnType<MailWorld['connect']>>;

/** A message as it lies in INBOX. */
export type SeenMail = {
  uid: number;
  messageId: string;
  from: string;
  replyTo: string;
  subject: string;
  text: string;
  flags: string[];
};

/** Everything in a folder, oldest first. */
export async function readFolder(client: MailClient, path: string): Promise<SeenMail[]> {
  const lock = await client.getMailboxLock(path, { readOnly: true });
  try {
    await client.noop();
    const rows = await client.fetchAll('1:*', { uid: true, source: true, flags: true });
    const mails: SeenMail[] = [];
    for (const row of rows) {
      // Moved away by the bot at this very moment: the server has no bytes for it any more.
      if (!Buffer.isBuffer(row.source)) continue;
      const mail = await readMail(row.source);
      mails.push({
        uid: row.uid,
        messageId: mail.messageId ?? '',
        from: mail.from.mailboxes[0]?.address ?? '',
        replyTo: mail.replyTo.mailboxes[0]?.address ?? '',
        subject: mail.subject,
        text: mail.text,
        flags: [...(row.flags ?? [])],
      });
    }
    return mails;
  } finally {
    lock.release();
  }
}
