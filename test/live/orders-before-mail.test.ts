/**
 * An order that reaches Sent while a mail is about to leave is read first: a stop stops that very mail, anything else lets it go.
 */
import { expect, it } from '@jest/globals';
import type { Happening } from '../../src/ledger/entry.js';
import { folderOf } from './support/bot.js';
import type { ClientDesk } from './support/client-desk.js';
import { asked, becomes, deskAt, THURSDAY } from './support/desk-steps.js';
import { tappedJournal } from './support/tapped-journal.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

/** Ana mails the bot; only her Sent copy. */
async function order(user: string, text: string): Promise<void> {
  const date = new Date(world.clock.now().epochMilliseconds).toUTCString().replace('GMT', '+0000');
  const to = user.replace('@', '+bot@');
  const fields = [`From: Ana Ruiz <${user}>`, `To: ${to}`, 'Subject: x', `Date: ${date}`];
  const raw = [...fields, `Message-ID: <${text.length}-order-${user}>`, '', text, ''].join('\r\n');
  await world.append({ user, folder: 'Sent', raw, flags: ['\\Seen'] });
}

/** Ana moves an old mail of hers into Driverseat/Do. */
async function moveIntoDo(user: string, text: string): Promise<void> {
  const fields = [`From: Ana Ruiz <${user}>`, `To: ${user}`, 'Subject: x', `Message-ID: <moved-${user}>`];
  const raw = [...fields, '', text, ''].join('\r\n');
  await world.append({ user, folder: 'Driverseat/Do', raw, flags: ['\\Seen'] });
}

/** A desk with a reply that is due soon; she mails `text` right after the journal's first entry of this type. */
async function deskWithOrder(type: Happening['type'], text: string, give = order): Promise<ClientDesk> {
  const armed = { user: '' };
  const after = async (written: Happening['type']): Promise<void> => {
    const { user } = armed;
    if (written !== type || user === '') return;
    armed.user = '';
    await give(user, text);
  };
  const desk = await deskAt(THURSDAY, { journal: (real) => tappedJournal(real, { after }) });
  await asked(desk);
  armed.user = desk.user;
  return desk;
}

it('a stop that is mailed when the mail is claimed already', async () => {
  const desk = await deskWithOrder('claimed', 'stop');
  await desk.step({ minutes: 95 });
  await until('the stop', async () => (await folderOf(desk.user, 'Driverseat/Stop')).length === 1);
  await desk.look();
  await becomes(desk, 'planned: orders-unread');
  expect(await folderOf(desk.tom)).toEqual([]);
  const records = await folderOf(desk.user, 'Driverseat/Outbox');
  expect(records.filter(({ subject }) => !subject.includes('serves'))).toEqual([]);
});

it.each([
  ['an order that lets it go', 'status'],
  ['a mail that is no order', 'I am in the car, more tomorrow'],
])('%s holds the mail for one look', async (_what, text) => {
  const desk = await deskWithOrder('claimed', text);
  await desk.step({ minutes: 95 });
  await becomes(desk, 'sent');
  expect(await folderOf(desk.tom)).toHaveLength(1);
  const claims = [...desk.running.bot.journal.ledger.mails.values()].map(({ attempts }) => attempts);
  expect(claims).toEqual([2]);
});

it('a stop that is moved into Do when the mail is claimed already', async () => {
  const desk = await deskWithOrder('claimed', 'stop', moveIntoDo);
  await desk.step({ minutes: 95 });
  await until('the stop', async () => (await folderOf(desk.user, 'Driverseat/Stop')).length === 1);
  await desk.look();
  await becomes(desk, 'planned: orders-unread');
  expect(await folderOf(desk.tom)).toEqual([]);
});

it('another order that is moved into Do holds the mail for one look', async () => {
  const desk = await deskWithOrder('claimed', 'status', moveIntoDo);
  await desk.step({ minutes: 95 });
  await becomes(desk, 'sent');
  expect(await folderOf(desk.tom)).toHaveLength(1);
});
