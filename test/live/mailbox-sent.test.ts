/**
 * A Sent folder on a real server, read as light rows: whole, then what came since.
 */
import { describe, expect, it } from '@jest/globals';
import { appendMessage } from '../../src/mailbox/append-message.js';
import { findFolders } from '../../src/mailbox/folders.js';
import { readSentIndex } from '../../src/mailbox/sent-index.js';
import type { Session } from '../../src/mailbox/session.js';
import { copyUntil, flat, newSession } from './support/mailbox.js';

function sentMail(at: number, lines: string[] = [], body = 'Hi\r\n'): Buffer {
  const header = [
    'From: ana@ruiz.example',
    `To: "Person ${at}" <p${at}@hale.example>`,
    `Message-ID: <s${at}@ruiz.example>`,
    ...lines,
  ];
  return Buffer.from(`${header.join('\r\n')}\r\n\r\n${body}`);
}

const ANSWER_TO_INVITATION = sentMail(
  1,
  ['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'],
  [
    '--b\r\nContent-Type: text/plain\r\n\r\nAccepted\r\n',
    '--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\n',
    '--b--\r\n',
  ].join(''),
);

const READ_RECEIPT = sentMail(
  2,
  ['MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=disposition-notification; boundary=b'],
  [
    '--b\r\nContent-Type: text/plain\r\n\r\nRead\r\n',
    '--b\r\nContent-Type: message/disposition-notification\r\n\r\nDisposition: x; displayed\r\n',
    '--b--\r\n',
  ].join(''),
);

async function sentPath(session: Session): Promise<string> {
  return (await findFolders(session)).sent?.path ?? 'Sent';
}

describe('the Sent folder', () => {
  it('tells whom she wrote to, and which mail makes nobody a correspondent', async () => {
    await using session = await newSession();
    const path = await sentPath(session);
    const mails = [
      ANSWER_TO_INVITATION,
      READ_RECEIPT,
      sentMail(3, ['Cc: b@hale.example', 'Bcc: c@hale.example', 'In-Reply-To: <x@hale.example>']),
      sentMail(4, ['X-Driverseat-Key: 8a1f']),
    ];
    for (const bytes of mails) await appendMessage(session, path, bytes, { flags: ['\\Seen'] });
    const index = await readSentIndex(session, path, { cursor: null });
    const rows = await flat(index.rows);
    expect(rows.map(({ notPersonal }) => notPersonal)).toEqual([
      'calendar-answer',
      'report',
      null,
      'own-key',
    ]);
    expect(rows[2]).toMatchObject({
      uid: 3,
      messageId: 's3@ruiz.example',
      inReplyTo: ['x@hale.example'],
      recipients: ['p3@hale.example', 'b@hale.example', 'c@hale.example'],
    });
    expect(rows[3]?.key).toBe('8a1f');
  });

  it('is read in batches with their progress, and then only what came since', async () => {
    await using session = await newSession();
    const path = await sentPath(session);
    for (let at = 0; at < 100; at += 1) await appendMessage(session, path, sentMail(at));
    await copyUntil(session, path, 2_300);

    const progress: string[] = [];
    const onProgress = (done: number, count: number): void => void progress.push(`${done} of ${count}`);
    const index = await readSentIndex(session, path, { cursor: null, onProgress });
    const sizes: number[] = [];
    const uids: number[] = [];
    for await (const rows of index.rows) {
      sizes.push(rows.length);
      uids.push(...rows.map(({ uid }) => uid));
    }
    expect(sizes).toEqual([1_000, 1_000, 300]);
    expect(progress).toEqual(['1000 of 2300', '2000 of 2300', '2300 of 2300']);
    expect(uids).toEqual(Array.from({ length: 2_300 }, (_, at) => at + 1));

    await appendMessage(session, path, sentMail(9_999));
    const cursor = { uidValidity: index.view.uidValidity, lastUid: index.uidNext - 1 };
    const since = await readSentIndex(session, path, { cursor });
    expect(since).toMatchObject({ cursorHolds: true, count: 1 });
    expect((await flat(since.rows)).map(({ recipients }) => recipients)).toEqual([['p9999@hale.example']]);
    const lastUid = since.uidNext - 1;
    const nothing = await readSentIndex(session, path, { cursor: { ...cursor, lastUid } });
    expect(await flat(nothing.rows)).toEqual([]);
    const renumbered = await readSentIndex(session, path, { cursor: { uidValidity: 1, lastUid } });
    expect(renumbered).toMatchObject({ cursorHolds: false, count: 2_301 });
  });
});
