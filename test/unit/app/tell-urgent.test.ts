/** A client's mail that can't wait is told of at once, and its red flag is no news in the digest then; another flag is. */
import { expect, it } from '@jest/globals';
import type { Temporal } from 'temporal-polyfill';
import { deliverNotes } from '../../../src/app/deliver-notes.js';
import { tellUrgent } from '../../../src/app/tell-urgent.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { readMail } from '../../../src/mailbox/read/read-mail.js';
import type { Session } from '../../../src/mailbox/session.js';
import { identityOf } from '../../../src/message/identity.js';
import { withBot } from './a-bot.js';
import { letter, sessionOn } from './a-session.js';

const ACIL = letter(
  [
    'From: tom@hale.example',
    'To: ana@ruiz.example',
    'Subject: urgent: the site',
    'Message-ID: <u1@hale.example>',
  ],
  'It is down.',
);

/** Her INBOX with the mail in it; `put` are the subjects of the notes that were put there. */
function inboxAt(now: Temporal.Instant): { session: Session; put: string[] } {
  const put: string[] = [];
  const session = sessionOn({ INBOX: [{ uid: 1, at: now.toString(), source: ACIL }] });
  Object.assign(session.client, {
    append: async (_: string, bytes: Uint8Array) => {
      put.push(/^Subject: (.*)$/m.exec(Buffer.from(bytes).toString())?.[1]?.trim() ?? '');
      return { uid: 2, uidValidity: 1n };
    },
    messageFlagsAdd: async () => true,
  });
  return { session, put };
}

it.each([
  [['urgency'], []],
  [
    ['urgency', 'fee-haggling'],
    ['urgency', 'fee-haggling'],
  ],
])('with the flags %j, the digest has still %j to tell', async (flags, left) => {
  await withBot(async ({ bot }) => {
    const now = bot.clock.now();
    const identity = identityOf(await readMail(ACIL, { sizeBytes: ACIL.length }));
    const mark = { identity, uid: 1, uidValidity: 1, author: 'tom@hale.example' };
    const judged: Happening = {
      ...{ type: 'judged', ...mark, kind: 'other', reasons: [], flags, points: 2 },
      ...{ noteOwed: true, thread: null },
    };
    await bot.journal.append(now, judged, { type: 'urgent', ...mark });
    const { session, put } = inboxAt(now);
    await tellUrgent(bot, session, 'INBOX', async () => await deliverNotes(bot, session, 'INBOX'));
    expect(put).toEqual(['Urgent: the site']);
    expect([...bot.journal.ledger.owed.values()].flatMap((owed) => owed.flags)).toEqual(left);
  });
});
