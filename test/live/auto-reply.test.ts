/**
 * The no-contact day, kept: a client's mail on a Thursday is answered once, later, and only while that is still right.
 */
import { afterEach, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../../src/ledger/planned-mail.js';
import { smtpRefusal } from '../../src/sandbox/smtp-stage.js';
import { folderOf } from './support/bot.js';
import { type ClientDesk, type DeskOptions, startClientDesk } from './support/client-desk.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

const THURSDAY = Temporal.Instant.from('2026-10-08T10:00+02:00');

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

async function deskAt(at = THURSDAY, options: DeskOptions = {}): Promise<ClientDesk> {
  const desk = await startClientDesk(at, options);
  open.add(desk.close);
  return desk;
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

/** Tom asks something, and a reply is planned. */
async function asked(desk: ClientDesk): Promise<string> {
  const id = await desk.write('Your bio', 'Hi Ana,\n\ncan you send me the invoice again?\n\nTom');
  await becomes(desk, 'planned');
  return id;
}

async function moveAway(user: string, subject: string): Promise<void> {
  const client = await world.connect(user);
  await client.mailboxOpen('INBOX');
  await client.messageMove({ subject }, 'Trash');
  await client.logout();
}

async function put(user: string, folder: string): Promise<void> {
  await world.append({ user, folder, raw: `From: ${user}\r\nSubject: stop\r\n\r\nstop\r\n` });
}

async function sourceOf(user: string): Promise<Buffer> {
  const client = await world.connect(user);
  await client.mailboxOpen('INBOX');
  const mail = await client.fetchOne('*', { source: true });
  await client.logout();
  return mail === false ? Buffer.alloc(0) : (mail.source ?? Buffer.alloc(0));
}

describe('the delayed auto-reply', () => {
  it('leaves once, after its delay, and is what AUTOREPLY.md says', async () => {
    const desk = await deskAt();
    const id = await asked(desk);
    await desk.step({ minutes: 80 });
    expect(stateOf(desk)).toBe('planned');
    await desk.step({ minutes: 15 });
    await becomes(desk, 'sent');
    await desk.look();
    expect(await folderOf(desk.tom)).toHaveLength(1);
    const reply = await simpleParser(await sourceOf(desk.tom));
    expect(reply.subject).toBe('Auto: Your bio');
    expect(reply.inReplyTo).toBe(`<${id}>`);
    expect(reply.text).toMatch(/^Hi Tom,\n\nYour message is here.*on Thursdays.*on Friday, 9 October/s);
    expect(reply.headers.get('auto-submitted')).toBe('auto-replied');
    expect(reply.headers.get('precedence')).toBe('bulk');
    expect(reply.headers.get('x-driverseat-key')).toBe(mails(desk)[0]?.key);
    expect(await folderOf(desk.user, 'Sent')).toHaveLength(1);
    const answered = (await folderOf(desk.user)).find(({ subject }) => subject === 'Your bio');
    expect(answered?.flags).toContain('$DriverseatReplied');
    expect(answered?.flags).not.toContain('\\Seen');
    const records = await folderOf(desk.user, 'Driverseat/Done');
    expect(records.filter(({ subject }) => !subject.includes('serves'))).toHaveLength(1);
    const [transcript] = world.transcripts.filter(({ mails: taken }) =>
      taken.some(({ to }) => to.includes(desk.tom)),
    );
    expect(transcript?.mails[0]).toMatchObject({ from: desk.user, to: [desk.tom] });
  });

  it('goes to a client once a Thursday, whatever else they write', async () => {
    const desk = await deskAt();
    await asked(desk);
    await desk.write('Another thing', 'And could you look at the second draft too?');
    await until('a refusal', () => desk.running.bot.journal.ledger.refusals.size === 1);
    await desk.step({ minutes: 100 });
    await becomes(desk, 'sent');
    await desk.write('A third', 'Hello? Is anybody there?');
    await until('a refusal', () => desk.running.bot.journal.ledger.refusals.size === 2);
    expect([...desk.running.bot.journal.ledger.refusals.values()].map(({ rules }) => rules)).toEqual([
      ['E7'],
      ['E7'],
    ]);
  });

  it.each([
    [
      'she answered herself',
      'dropped: E3',
      (desk: ClientDesk, id: string) => desk.answer('Re: Your bio', id),
    ],
    [
      'the client wrote that it is solved',
      'dropped: settled',
      async (desk: ClientDesk, id: string) =>
        void (await desk.write('Re: Your bio', 'Never mind, found it!', [
          `In-Reply-To: <${id}>`,
          `References: <${id}>`,
        ])),
    ],
    [
      'the message is no longer in INBOX',
      'dropped: gone',
      (desk: ClientDesk) => moveAway(desk.user, 'Your bio'),
    ],
    [
      'the day is none any more',
      'dropped: E1',
      async ({ running: { bot } }: ClientDesk) => {
        bot.rules = { ...bot.rules, policy: { ...bot.rules.policy, noContact: [] } };
      },
    ],
    [
      'replies were turned off',
      'dropped: setting-off',
      async ({ running: { bot } }: ClientDesk) => {
        const { settings } = bot.rules;
        bot.rules = {
          ...bot.rules,
          settings: { ...settings, autoReply: { ...settings.autoReply, to: 'nobody' } },
        };
      },
    ],
    [
      'the mode is rehearsal',
      'dropped: rehearsal',
      async ({ running: { bot } }: ClientDesk) => {
        bot.rules = { ...bot.rules, settings: { ...bot.rules.settings, mode: 'rehearsal' } };
      },
    ],
  ])('is dropped where %s', async (_why, state, happen) => {
    const desk = await deskAt();
    await happen(desk, await asked(desk));
    await desk.look();
    await desk.step({ minutes: 95 });
    await becomes(desk, state);
    expect(await folderOf(desk.tom)).toEqual([]);
  });

  it('does not leave before she approved its text', async () => {
    const desk = await deskAt(THURSDAY, { isUnapproved: true });
    await asked(desk);
    await desk.step({ minutes: 95 });
    await becomes(desk, 'dropped: not-approved');
    expect(await folderOf(desk.tom)).toEqual([]);
  });

  it('is not planned outside no-contact time, nor for machines, nor for a bare thanks', async () => {
    const desk = await deskAt();
    await desk.write('Newsletter', 'All the news.', ['List-Id: <news.hale.example>']);
    await desk.write('Re: the invoice', 'Thanks Ana!');
    await until('two refusals', () => desk.running.bot.journal.ledger.refusals.size === 2);
    expect([...desk.running.bot.journal.ledger.refusals.values()].map(({ rules }) => rules[0])).toEqual([
      'B1',
      'E1c',
    ]);
    world.step(Temporal.Instant.from('2026-10-09T10:00+02:00'));
    await desk.write('On Friday', 'Hi Ana, can we talk about the cover?');
    await until('three judged', () => desk.running.bot.journal.ledger.judged.size === 3);
    expect(mails(desk)).toEqual([]);
  });

  it('waits while anything lies in Driverseat/Stop, and for its own window only', async () => {
    const desk = await deskAt();
    await asked(desk);
    await put(desk.user, 'Driverseat/Stop');
    await desk.step({ minutes: 95 });
    expect(stateOf(desk)).toBe('planned');
    world.step(Temporal.Instant.from('2026-10-09T00:00:01+02:00'));
    desk.running.bot.line?.due.add(mails(desk)[0]?.key ?? '');
    await desk.look();
    await becomes(desk, 'dropped: late');
    expect(await folderOf(desk.tom)).toEqual([]);
  });
});

describe('the send path', () => {
  it('stops at 354, and the server is left without a message', async () => {
    const desk = await deskAt();
    await asked(desk);
    const stages: string[] = [];
    const leave = world.onSmtp(async ({ server, stage }) => {
      if (server !== 'submission') return;
      stages.push(stage);
      if (stage === 'rcpt') await put(desk.user, 'Driverseat/Stop');
    });
    await desk.step({ minutes: 95 });
    await until('the stop', () => stages.includes('data') && stateOf(desk) === 'planned: stopped');
    leave();
    expect(stages).not.toContain('message');
    expect(await folderOf(desk.tom)).toEqual([]);
    const records = await folderOf(desk.user, 'Driverseat/Outbox');
    expect(records.filter(({ subject }) => !subject.includes('serves'))).toEqual([]);
  });

  it.each([
    ['rcpt', 451, 'planned: smtp 451 at envelope', 'sent'],
    ['message', 452, 'planned: smtp 452 at dot', 'sent'],
    ['rcpt', 550, 'failed: smtp 550 at envelope', 'failed: smtp 550 at envelope'],
    ['login', 535, 'failed: smtp 535 at login', 'failed: smtp 535 at login'],
  ] as const)('where the server says no at %s with %i: %s, later %s', async (at, code, first, later) => {
    const desk = await deskAt();
    await asked(desk);
    let times = 0;
    const leave = world.onSmtp(({ server, stage }) => {
      if (server !== 'submission' || stage !== at) return;
      times += 1;
      if (times === 1) throw smtpRefusal(code, 'not now');
    });
    await desk.step({ minutes: 95 });
    await becomes(desk, first);
    await desk.step({ minutes: 2 });
    await becomes(desk, later);
    leave();
    expect(await folderOf(desk.tom)).toHaveLength(later === 'sent' ? 1 : 0);
  });

  it('does not repeat what may have been taken, and finds out from Sent', async () => {
    const desk = await deskAt();
    await asked(desk);
    const leave = world.onSmtp(({ server, stage, cut }) => {
      if (server === 'submission' && stage === 'delivered') cut();
    });
    await desk.step({ minutes: 95 });
    await becomes(desk, 'unknown');
    leave();
    await desk.step({ minutes: 30 });
    expect(stateOf(desk)).toBe('unknown');
    expect(await folderOf(desk.tom)).toHaveLength(1);
    await world.append({ user: desk.user, folder: 'Sent', raw: await sourceOf(desk.tom) });
    await desk.step({ minutes: 11 });
    await becomes(desk, 'sent');
    expect(await folderOf(desk.tom)).toHaveLength(1);
  });
});
