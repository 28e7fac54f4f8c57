/** Mail that waits while the provider lets nobody in is not tried; should it be late by then, she reads that this is why. */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import { type Outgoing, sendMail } from '../../../src/app/send-mail.js';
import { tellTrouble } from '../../../src/app/tell-trouble.js';
import { obeying, withBot } from './a-bot.js';

/** A line whose login was refused just now. */
function barredLine({ clock }: Bot): Bot['line'] {
  const atMs = clock.now().epochMilliseconds;
  return {
    smtp: { credentials: async () => ({ accessToken: 'x' }) },
    refusedLogin: { times: 1, atMs, secret: null, why: 'smtp 535 at login' },
  } as unknown as Bot['line'];
}

it('waits untried, and is late for it', async () => {
  await withBot(async ({ bot }) => {
    const line = obeying(bot, 'bio 75% fri');
    await obeyOrder(line.obeying, line.order);
    const [mail] = bot.journal.ledger.mails.values();
    if (mail === undefined) throw new Error('no mail');
    const barred: Bot = { ...bot, line: barredLine(bot) };
    const nothing = undefined as never;
    const outgoing: Outgoing = {
      mail,
      written: nothing,
      lookAgain: () => Promise.reject(new Error('it is not tried')),
      afterwards: () => Promise.reject(new Error('it did not leave')),
    };
    for (let times = 0; times < 3; times += 1) await sendMail(barred, nothing, nothing, outgoing);
    expect(mail).toMatchObject({ state: 'planned', attempts: 0, lastTrouble: 'smtp 535 at login' });
    await bot.journal.append(bot.clock.now(), { type: 'dropped', key: mail.key, why: 'late' });
    tellTrouble(bot);
    expect(bot.pending.map(({ note }) => note.text)).toEqual([
      expect.stringContaining('your mail server refused my login for sending (535). Look whether'),
    ]);
  });
});
