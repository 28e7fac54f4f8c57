/**
 * What time the mail server has: asked by a small record in Outbox, whose INTERNALDATE the server sets, and which goes again.
 *
 * IMAP has no other way to ask. Promise 4 ("no body starts to leave in no-contact time") rests on a clock, so ours is checked
 * against the server's (AUTOREPLY.md section 3).
 */
import { randomUUID } from 'node:crypto';
import { appendMessage } from './append-message.js';
import { drain, internalDateMs } from './drain.js';
import { removeOwn } from './remove-own.js';
import type { Session } from './session.js';
import { withView } from './with-mailbox.js';

function clockRecord(messageId: string): Buffer {
  return Buffer.from(
    [
      'From: Driverseat <driverseat@driverseat.invalid>',
      'Subject: Driverseat asks the time',
      `Message-ID: <${messageId}>`,
      'X-Driverseat-Record: clock',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Driverseat compares its clock with this server’s. This record goes at once.',
      '',
    ].join('\r\n'),
  );
}

/**
 * The server's time in epoch milliseconds, to the second; null where it does not say where the record came to lie.
 * @throws DriverseatError `imap-refused`, `imap-unreachable`, `deadline-passed`, `imap-capability-missing`
 */
export async function serverTimeMs(session: Session, outbox: string): Promise<number | null> {
  const messageId = `clock-${randomUUID()}@driverseat.invalid`;
  const appended = await appendMessage(session, outbox, clockRecord(messageId), { flags: ['\\Seen'] });
  if (appended === null) return null;
  const view = { path: outbox, uidValidity: appended.uidValidity };
  const [row] =
    (await withView(session, view, () => drain(session, [appended.uid], { internalDate: true }))) ?? [];
  await removeOwn(session, view, { uid: appended.uid, messageId });
  return row === undefined ? null : internalDateMs(row);
}
