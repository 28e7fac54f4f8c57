/**
 * A draft of hers, moved into "Send when open": it leaves at the next opening, once, as she wrote it; moved out again it stays.
 */
import { afterEach, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../../src/ledger/planned-mail.js';
import type { Settings } from '../../src/plan/settings.js';
import { folderOf } from './support/bot.js';
import { type ClientDesk, startClientDesk } from './support/client-desk.js';
import { inboxOf, takenFor } from './support/outgoing.js';
import { until } from './support/until.js';
import { newUser, world } from './support/world.js';

const THURSDAY_NIGHT = Temporal.Instant.from('2026-10-08T21:40+02:00');
const FRIDAY_NINE = Temporal.Instant.from('2026-10-09T09:00+02:00');
const FRIDAY_TEN = Temporal.Instant.from('2026-10-09T10:00+02:00');
const WHEN_OPEN = 'Driverseat/Send when open';

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

async function deskAt(at: Temporal.Instant): Promise<ClientDesk> {
  const desk = await startClientDesk(at);
  open.add(desk.close);
  return desk;
}

const BODY = [
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Hi Tom,  ',
  '.a line that begins with a dot, and çay',
  '--b1',
  'Content-Type: application/pdf; name="bio.pdf"',
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: attachment; filename="bio.pdf"',
  '',
  'JVBERi0xLjQK',
  '--b1--',
  '',
].join('\r\n');

type Draft = { subject?: string; lines?: readonly string[]; to?: string; from?: string; body?: string };

function draftOf({ user, tom }: ClientDesk, draft: Draft = {}): string {
  const { subject = 'Your bio', lines = [], to = `To: Tom Hale <${tom}>`, from = user, body = BODY } = draft;
  return [`From: Ana Ruiz <${from}>`, ...(to === '' ? [] : [to]), `Subject: ${subject}`, ...lines, body].join(
    '\r\n',
  );
}

async function put(desk: ClientDesk, raw: string, folder = WHEN_OPEN): Promise<void> {
  await world.append({ user: desk.user, folder, raw, flags: ['\\Draft', '\\Seen'] });
}

/** Moves all of a folder, as she does by hand; `change` is done to it instead where given. */
async function moveOut(desk: ClientDesk, from = WHEN_OPEN, to = 'Drafts'): Promise<void> {
  const client = await world.connect(desk.user);
  await client.mailboxOpen(from);
  await client.messageMove('1:*', to);
  await client.logout();
}

function mails({ running }: ClientDesk): MailRecord[] {
  return [...running.bot.journal.ledger.mails.values()];
}

function stateOf(desk: ClientDesk): string {
  return mails(desk)
    .map(({ state, why }) => (why === null ? state : `${state}: ${why}`))
    .join(', ');
}

async function becomes(desk: ClientDesk, state: string): Promise<void> {
  await until(state, () => stateOf(desk) === state).catch(() => expect(stateOf(desk)).toBe(state));
}

async function goTo(desk: ClientDesk, at: Temporal.Instant): Promise<void> {
  world.step(at);
  await desk.look();
}

async function notes(desk: ClientDesk): Promise<{ subject: string; text: string }[]> {
  const found = await folderOf(desk.user);
  return found.filter(({ from, subject }) => from.includes('+bot@') && !subject.includes('only watching'));
}

/** Draft put in, and planned. */
async function planned(desk: ClientDesk, draft: Draft = {}): Promise<string> {
  const raw = draftOf(desk, draft);
  await put(desk, raw);
  await desk.step({ minutes: 1 });
  await becomes(desk, 'planned');
  return raw;
}

function setSettings({ running: { bot } }: ClientDesk, change: Partial<Settings>): void {
  bot.rules = { ...bot.rules, settings: { ...bot.rules.settings, ...change } };
}

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

describe('she is told once where it can’t leave', () => {
  it.each<[string, (desk: ClientDesk) => Draft, string]>([
    ['somebody else wrote it', () => ({ from: 'dana@cafe.example' }), 'not from an address of yours'],
    ['it came in', ({ user }) => ({ lines: [`Delivered-To: ${user}`] }), 'marks of a mail that came in'],
    ['a program wrote it', () => ({ lines: ['X-Driverseat-Key: 1'] }), 'a program wrote it'],
    ['nobody is to get it', () => ({ to: '' }), 'nobody stands in To'],
    ['an address is none', () => ({ to: 'To: Tom <tom at hale>' }), 'no addresses that mail can go to'],
  ])('%s', async (_why, draft, said) => {
    const desk = await deskAt(FRIDAY_TEN);
    await put(desk, draftOf(desk, draft(desk)));
    await desk.step({ minutes: 1 });
    await until('a note', async () => (await notes(desk)).length === 1);
    await desk.step({ minutes: 3 });
    await desk.step({ minutes: 3 });
    const [note, ...others] = await notes(desk);
    expect(note?.subject).toBe('Your draft stays where it is: Your bio');
    expect(note?.text).toContain(said);
    expect(others).toEqual([]);
    expect(mails(desk)).toEqual([]);
    expect(takenFor(desk.tom)).toEqual([]);
    expect(await folderOf(desk.user, WHEN_OPEN)).toHaveLength(1);
  });

  it('in rehearsal, and when it would have left', async () => {
    const desk = await deskAt(FRIDAY_TEN);
    setSettings(desk, { mode: 'rehearsal' });
    await planned(desk);
    await desk.step({ minutes: 3 });
    await becomes(desk, 'dropped: rehearsal');
    await desk.step({ minutes: 1 });
    await desk.step({ minutes: 1 });
    expect((await notes(desk)).map(({ text }) => text)).toEqual([
      expect.stringMatching(/would have left today 10:0\d, but in rehearsal nothing leaves/),
    ]);
    expect(takenFor(desk.tom)).toEqual([]);
  });
});

describe('what holds it', () => {
  it('is Stop and ill, not a pause', async () => {
    const desk = await deskAt(FRIDAY_TEN);
    await planned(desk);
    setSettings(desk, { paused: [{ what: 'ill' }] });
    await desk.step({ minutes: 3 });
    await becomes(desk, 'planned');
    setSettings(desk, { paused: [{ what: 'all' }, { what: 'client', client: 'tom' }] });
    await put(desk, `From: ${desk.user}\r\nSubject: stop\r\n\r\nstop\r\n`, 'Driverseat/Stop');
    await desk.step({ minutes: 11 });
    await becomes(desk, 'planned');
    await moveOut(desk, 'Driverseat/Stop', 'Drafts');
    await desk.step({ minutes: 11 });
    await becomes(desk, 'sent');
    expect(takenFor(desk.tom)).toHaveLength(1);
  });

  it('is no-contact time, also where it began meanwhile', async () => {
    const desk = await deskAt(Temporal.Instant.from('2026-10-07T17:57+02:00'));
    await planned(desk);
    // The machine slept until Thursday noon.
    await goTo(desk, Temporal.Instant.from('2026-10-08T12:00+02:00'));
    expect(stateOf(desk)).toBe('planned');
    await until('put off', () => mails(desk)[0]?.dueAt === FRIDAY_NINE.toString());
    await goTo(desk, FRIDAY_NINE.add({ seconds: 1 }));
    await becomes(desk, 'sent');
  });
});
