/**
 * A draft of hers, moved into "Send when open": it leaves at the next opening, once, as she wrote it; moved out again it stays.
 */
import { describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { folderOf } from './support/bot.js';
import {
  BODY,
  becomes,
  deskAt,
  draftOf,
  FRIDAY_NINE,
  FRIDAY_TEN,
  goTo,
  mails,
  moveOut,
  notes,
  planned,
  put,
  stateOf,
  THURSDAY_NIGHT,
  WHEN_OPEN,
} from './support/draft-desk.js';
import { inboxOf, takenFor } from './support/outgoing.js';
import { until } from './support/until.js';
import { newUser, world } from './support/world.js';

describe('a draft moved into Send when open', () => {
  it('on Thursday night leaves on Friday at nine, to the byte, and is filed', async () => {
    const desk = await deskAt(THURSDAY_NIGHT);
    const lena = newUser();
    await planned(desk, {
      lines: [`Bcc: ${lena}`, 'Message-ID: <bio-1@ruiz.example>', 'X-Mozilla-Status: 0001'],
    });
    expect(mails(desk)[0]).toMatchObject({
      kind: 'draft',
      client: 'tom',
      dueAt: FRIDAY_NINE.toString(),
      draft: { messageId: 'bio-1@ruiz.example' },
    });
    await goTo(desk, FRIDAY_NINE.subtract({ minutes: 1 }));
    expect(stateOf(desk)).toBe('planned');
    await goTo(desk, FRIDAY_NINE.add({ seconds: 1 }));
    await becomes(desk, 'sent');
    await until('filed', async () => (await folderOf(desk.user, WHEN_OPEN)).length === 0);
    const [bytes = Buffer.alloc(0)] = takenFor(desk.tom);
    expect(takenFor(desk.tom)).toHaveLength(1);
    expect(takenFor(lena)).toEqual([bytes]);
    expect(bytes.toString().endsWith(`\r\n${BODY}`)).toBe(true);
    const mail = await simpleParser(bytes);
    expect(mail.messageId).toBe('<bio-1@ruiz.example>');
    expect([...mail.headers.keys()].filter((name) => /bcc|mozilla|driverseat|auto-sub/.test(name))).toEqual(
      [],
    );
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['bio.pdf']);
    const [received = Buffer.alloc(0)] = await inboxOf(desk.tom);
    expect(received.toString()).toContain('.a line that begins with a dot, and çay');
    expect((await folderOf(desk.user, 'Sent')).map(({ subject }) => subject)).toEqual(['Your bio']);
    const done = (await folderOf(desk.user, 'Driverseat/Done')).map(({ subject }) => subject);
    expect(done.filter((subject) => subject === 'Your bio')).toHaveLength(1);
    expect(await notes(desk)).toEqual([]);
  });

  it('while it is open waits for two quiet minutes, and for two more where it is changed', async () => {
    const desk = await deskAt(FRIDAY_TEN);
    const raw = await planned(desk, { lines: ['Message-ID: <bio-1@ruiz.example>'] });
    // Her program puts the new version beside the old one, and takes that away or not.
    await put(desk, raw.replace('çay', 'kahve'));
    await desk.step({ minutes: 1 });
    await becomes(desk, 'planned, planned');
    await desk.step({ seconds: 70 });
    await becomes(desk, 'dropped: replaced, planned');
    await desk.step({ minutes: 1 });
    await becomes(desk, 'dropped: replaced, sent');
    expect(takenFor(desk.tom).map((bytes) => bytes.includes('kahve'))).toEqual([true]);
    await desk.step({ minutes: 5 });
    expect(takenFor(desk.tom)).toHaveLength(1);
  });

  it('moved out again stays; moved in once more it leaves', async () => {
    const desk = await deskAt(FRIDAY_TEN);
    await planned(desk);
    await moveOut(desk);
    await desk.step({ minutes: 3 });
    await becomes(desk, 'dropped: gone');
    await moveOut(desk, 'Drafts', WHEN_OPEN);
    await desk.step({ minutes: 1 });
    await becomes(desk, 'planned');
    expect(takenFor(desk.tom)).toEqual([]);
    await desk.step({ minutes: 3 });
    await becomes(desk, 'sent');
    expect(takenFor(desk.tom)).toHaveLength(1);
    expect(await notes(desk)).toEqual([]);
  });

  it('moved out at the last instant, the server is left without a message', async () => {
    const desk = await deskAt(FRIDAY_TEN);
    await planned(desk);
    const leave = world.onSmtp(async ({ server, stage }) => {
      if (server === 'submission' && stage === 'rcpt') await moveOut(desk);
    });
    await desk.step({ minutes: 3 });
    await becomes(desk, 'dropped: gone');
    leave();
    expect(takenFor(desk.tom)).toEqual([]);
    expect((await folderOf(desk.user, 'Drafts')).map(({ subject }) => subject)).toEqual(['Your bio']);
    const records = await folderOf(desk.user, 'Driverseat/Outbox');
    expect(records.filter(({ subject }) => !subject.includes('serves'))).toEqual([]);
  });

  it('that left already, put in again, is filed and not sent again; one that she sent herself stays', async () => {
    const desk = await deskAt(FRIDAY_TEN);
    const raw = await planned(desk);
    await put(desk, raw);
    await desk.step({ minutes: 3 });
    await becomes(desk, 'sent');
    await desk.step({ minutes: 1 });
    await until('both filed', async () => (await folderOf(desk.user, WHEN_OPEN)).length === 0);
    const own = draftOf(desk, { subject: 'Sent by hand', lines: ['Message-ID: <hand@ruiz.example>'] });
    await world.append({ user: desk.user, folder: 'Sent', raw: own, flags: ['\\Seen'] });
    await put(desk, own);
    await desk.step({ minutes: 1 });
    // A look that was under way before may not have seen it.
    await desk.wakeUntil('it is planned', () => stateOf(desk) === 'sent, planned');
    await desk.step({ minutes: 3 });
    await becomes(desk, 'sent, dropped: in-sent');
    await desk.step({ minutes: 1 });
    expect((await notes(desk)).map(({ text }) => text)).toEqual([
      expect.stringContaining('Message-ID is in your Sent already'),
    ]);
    expect(takenFor(desk.tom)).toHaveLength(1);
  });

  it('leaves earlier where it opens earlier', async () => {
    const desk = await deskAt(THURSDAY_NIGHT.subtract({ hours: 8 }));
    await planned(desk);
    const { bot } = desk.running;
    bot.rules = { ...bot.rules, policy: { ...bot.rules.policy, noContact: [] } };
    await desk.step({ minutes: 2 });
    await desk.step({ minutes: 1 });
    await becomes(desk, 'sent');
  });
});
