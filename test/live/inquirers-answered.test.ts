/**
 * With `autoReply.to: clients-and-inquirers` she is shown that text, too; once she agreed to it, an inquirer whose mail is proven
 * to be theirs (a DMARC pass) is answered once, and nobody else.
 */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { folderOf, isDigest } from './support/bot.js';
import type { ClientDesk } from './support/client-desk.js';
import { deskAt, mails, THURSDAY } from './support/desk-steps.js';
import { inquiry } from './support/inquiry.js';
import { until } from './support/until.js';
import { newUser, world } from './support/world.js';

const HOST = 'mx.ruiz.example';
const SETTINGS = `
contact: { hours: { mon-fri: "09:00-18:00" }, noContact: [{ every: thursday }] }
autoReply: { to: clients-and-inquirers }
mode: live
`;
const BODY = 'Hi,\r\n\r\nI saw your bios and would like one for our new site. How much would it cost?\r\n';

/** Somebody new writes; the own server stamped what it knows of the author. */
async function inquire(desk: ClientDesk, from: string, id: string, dmarc: 'pass' | 'none'): Promise<void> {
  const lines = [
    `Return-Path: <${from}>`,
    `Authentication-Results: ${HOST}; dmarc=${dmarc} header.from=${from.split('@')[1]}`,
    inquiry(desk.user, id, { from, subject: `New site ${id}`, body: BODY }),
  ];
  await world.append({ user: desk.user, folder: 'INBOX', raw: lines.join('\r\n') });
}

/** She answers YES to the note that shows the texts. */
async function sayYes(desk: ClientDesk): Promise<void> {
  const { notes } = desk.running.bot.journal.ledger;
  const note = [...notes.values()].find(({ offers }) => offers.some(({ what }) => what === 'approve'));
  const raw = [
    `From: ${desk.user}`,
    `To: ${desk.user.replace('@', '+bot@')}`,
    'Subject: Re: for your yes',
    `Message-ID: <yes-${desk.user}>`,
    `In-Reply-To: <${note?.messageId}>`,
    '',
    'yes',
    '',
  ].join('\r\n');
  await world.append({ user: desk.user, folder: 'Sent', raw, flags: ['\\Seen'] });
}

it('answers who has proof, once, after her yes', async () => {
  const desk = await deskAt(THURSDAY, { settings: SETTINGS, isUnapproved: true });
  const { bot } = desk.running;
  bot.rules = { ...bot.rules, authservId: HOST };
  const welcome = (await folderOf(desk.user)).find(({ subject }) => subject.includes('Driverseat is here'));
  expect(welcome?.text).toContain('who writes to you for the first time');
  await sayYes(desk);
  const { approvals } = bot.journal.ledger;
  await desk.wakeUntil('her yes', () => approvals.has('no-contact-reply-inquiry en'));
  expect([...approvals.keys()].filter((name) => name.includes('inquiry')).toSorted()).toEqual([
    'no-contact-reply-inquiry en',
    'no-contact-reply-inquiry tr',
  ]);
  const ida = newUser();
  await inquire(desk, ida, 'one', 'pass');
  await inquire(desk, newUser(), 'two', 'none');
  await until('both are judged', async () => {
    await desk.look();
    return mails(desk).length === 1 && bot.journal.ledger.refusals.size === 1;
  });
  await desk.step({ minutes: 95 });
  await desk.wakeUntil('the reply', () => mails(desk)[0]?.state === 'sent');
  await inquire(desk, ida, 'three', 'pass');
  await desk.wakeUntil('a refusal', () => bot.journal.ledger.refusals.size === 2);
  await desk.step({ minutes: 95 });
  const [reply, ...others] = await folderOf(ida);
  expect(others).toEqual([]);
  expect(reply?.subject).toBe('Auto: New site one');
  expect(reply?.text).toContain('what should this achieve');
  world.step(Temporal.Instant.from('2026-10-09T09:00:10+02:00'));
  await until('the digest', async () => {
    await desk.look();
    return (await folderOf(desk.user)).some(isDigest);
  });
  const digest = (await folderOf(desk.user)).find(isDigest);
  expect(digest?.text).toContain(`3 from people new to you, 1 auto-reply (${ida}), 2 left alone`);
  expect(digest?.text).toContain('nothing proves its author');
});
