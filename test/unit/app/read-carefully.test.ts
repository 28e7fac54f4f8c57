/** One message at which the server hangs up each time: after a few looks everything else goes on without it. */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Bot } from '../../../src/app/bot.js';
import { learnGreetings } from '../../../src/app/learn-greetings.js';
import { obeyOrders } from '../../../src/app/orders/obey-orders.js';
import { readHerMail } from '../../../src/app/read-her-mail.js';
import { syncInbox } from '../../../src/app/sync-inbox.js';
import type { Session } from '../../../src/mailbox/session.js';
import { isDriverseatError } from '../../../src/shared/errors.js';
import { withBot } from './a-bot.js';
import { FOLDERS, type Lying, letter, sessionOn } from './a-session.js';

/** One connection is lost to tell that there is such a message, three to know which. */
const LOOKS = 5;
const BEGUN = Temporal.Instant.from('2026-10-05T10:00:00Z');

/** A new contact answers mail 5 of Sent. */
const ANSWER: Lying = {
  uid: 11,
  at: '2026-10-06T13:00:00Z',
  source: letter(
    [
      ...['Return-Path: <dana@cafe.example>', 'From: Dana <dana@cafe.example>', 'To: ana@ruiz.example'],
      ...['Message-ID: <d2@cafe.example>', 'In-Reply-To: <hers@ruiz.example>', 'Subject: Re: Logo'],
      'Date: Tue, 06 Oct 2026 13:00:00 +0000',
    ],
    'By Friday please.',
  ),
};

const HERS: Lying = {
  uid: 5,
  at: '2026-10-05T09:00:00Z',
  source: letter(['From: ana@ruiz.example', 'To: dana@cafe.example', 'Subject: Logo'], 'By when?'),
};

/** Her mail to Dana and Tom lies in Sent; nothing of it but its row was read yet. */
async function begin(bot: Bot): Promise<void> {
  const baseline = { type: 'baseline', uidValidity: 1, uid: 10, why: 'first-contact' } as const;
  await bot.journal.append(BEGUN, { ...baseline, tellSince: BEGUN.toString() });
  bot.sentView = { path: 'Sent', uidValidity: 1 };
  bot.sent.add({
    ...{ uid: 5, internalDateMs: Date.parse(HERS.at), messageId: 'hers@ruiz.example', inReplyTo: [] },
    ...{ recipients: ['dana@cafe.example', 'tom@hale.example'], recipientNames: ['', ''] },
    ...{ subject: 'Logo', key: null, notPersonal: null },
  });
}

/** A look on a connection of its own, on which a step that loses it ends the others. */
async function look(steps: readonly ((session: Session) => Promise<unknown>)[]): Promise<boolean> {
  const session = sessionOn({ INBOX: [ANSWER], Sent: [HERS] }, ['Sent 5']);
  try {
    for (const step of steps) await step(session);
    return true;
  } catch (error) {
    if (!isDriverseatError(error, 'imap-unreachable')) throw error;
    return false;
  }
}

/** How the looks end that take these steps. */
async function looks(steps: readonly ((session: Session) => Promise<unknown>)[]): Promise<boolean[]> {
  const ends: boolean[] = [];
  for (let at = 0; at < LOOKS; at += 1) ends.push(await look(steps));
  return ends;
}

const AFTER_FOUR = [false, false, false, false, true];

it('as her earlier mail in a thread', async () => {
  await withBot(async ({ bot }) => {
    await begin(bot);
    expect(await looks([(session) => syncInbox(bot, session, 'INBOX')])).toEqual(AFTER_FOUR);
    expect(bot.journal.ledger.judgedUids.has(11)).toBe(true);
  });
});

it('as the mail that shows how she greets', async () => {
  await withBot(
    async ({ bot }) => {
      await begin(bot);
      expect(await looks([(session) => learnGreetings(bot, session)])).toEqual(AFTER_FOUR);
      expect(bot.journal.ledger.greetings.get('tom')).toMatchObject({ greeting: null });
    },
    { files: { 'clients.yaml': 'tom: { name: Tom Hale, address: tom@hale.example }\n' } },
  );
});

it('as her mail to a client', async () => {
  await withBot(async ({ bot }) => {
    await begin(bot);
    bot.unreadUids.add(5);
    expect(await looks([(session) => readHerMail(bot, session)])).toEqual(AFTER_FOUR);
    expect(bot.unreadUids.size).toBe(0);
  });
});

it('as what may be an order, while INBOX is read each time', async () => {
  await withBot(async ({ bot }) => {
    await begin(bot);
    bot.orderUids.add(5);
    const inbox = async (session: Session): Promise<unknown> =>
      await syncInbox({ ...bot, sentView: null }, session, 'INBOX');
    const orders = (session: Session) => obeyOrders(bot, session, FOLDERS, { isThorough: true });
    expect(await looks([inbox, orders])).toEqual(AFTER_FOUR);
    expect(bot.pending.map(({ about }) => about)).toEqual(['unreadable order Sent 1 5']);
  });
});
