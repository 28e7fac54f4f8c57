/**
 * A large folder on a real server passes through in batches: memory stays flat, however much of it there is.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { appendMessage } from '../../src/mailbox/append-message.js';
import { fetchMessages } from '../../src/mailbox/fetch-messages.js';
import { listNew } from '../../src/mailbox/list-new.js';
import { readSentIndex } from '../../src/mailbox/sent-index.js';
import type { Session } from '../../src/mailbox/session.js';
import type { FolderView } from '../../src/mailbox/with-mailbox.js';
import { copyUntil, newSession, smallMail } from './support/mailbox.js';

const MESSAGES = 5_000;
const MAIL_BYTES = 8_000;
const MOST_GROWTH_BYTES = 15_000_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Fills INBOX with `MESSAGES` messages, all but the first few copied by the server. */
async function fillInbox(session: Session): Promise<{ view: FolderView; uids: number[] }> {
  const body = 'These are the words of a mail that is not short.\r\n'.repeat(MAIL_BYTES / 50);
  for (let at = 0; at < 50; at += 1) {
    await appendMessage(session, 'INBOX', smallMail(`m${at}@cafe.example`, body));
  }
  await copyUntil(session, 'INBOX', MESSAGES);
  const { view, uidNext } = await listNew(session, 'INBOX', { cursor: null, sinceMs: 0 });
  return { view, uids: Array.from({ length: uidNext - 1 }, (_, at) => at + 1) };
}

describe('a folder of 5,000 messages and 40 MB', () => {
  it('is read without holding more than a batch of it', async () => {
    await using session = await newSession();
    const { view, uids } = await fillInbox(session);
    expect(uids).toHaveLength(MESSAGES);

    const beforeBytes = heldBytes();
    let mostBytes = 0;
    let textBytes = 0;
    let batches = 0;
    for await (const batch of fetchMessages(session, view, uids)) {
      for (const { mail } of batch) textBytes += mail.text.length;
      batches += 1;
      if (batches % 10 === 0) mostBytes = Math.max(mostBytes, heldBytes());
    }
    expect(textBytes).toBeGreaterThan(MESSAGES * MAIL_BYTES * 0.9);
    expect(batches).toBeGreaterThan(50);
    expect(mostBytes - beforeBytes).toBeLessThan(MOST_GROWTH_BYTES);

    let listed = 0;
    const { entries } = await listNew(session, 'INBOX', { cursor: null, sinceMs: 0 });
    for await (const batch of entries) listed += batch.length;
    const { rows } = await readSentIndex(session, 'INBOX', { cursor: null });
    for await (const batch of rows) listed += batch.length;
    expect(listed).toBe(2 * MESSAGES);
    expect(heldBytes() - beforeBytes).toBeLessThan(MOST_GROWTH_BYTES);
  });
});
