/**
 * The no-contact day, kept: a client's mail on a Thursday is answered once, later, and only while that is still right.
 */
import { describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { Temporal } from 'temporal-polyfill';
import { folderOf, isDigest } from './support/bot.js';
import type { ClientDesk } from './support/client-desk.js';
import {
  asked,
  becomes,
  deskAt,
  mails,
  moveAway,
  put,
  sourceOf,
  stateOf,
  THURSDAY,
} from './support/desk-steps.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

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

  it('answers the next mail where the reply to the first was dropped, and the digest counts both', async () => {
    const desk = await deskAt();
    await asked(desk);
    await moveAway(desk.user, 'Your bio');
    await desk.step({ minutes: 95 });
    await becomes(desk, 'dropped: gone');
    await desk.write('Another thing', 'And could you look at the second draft too?');
    await becomes(desk, 'planned');
    await desk.step({ minutes: 95 });
    await becomes(desk, 'sent');
    expect(await folderOf(desk.tom)).toHaveLength(1);
    await desk.write('A third', 'Hello? Is anybody there?');
    const { ledger } = desk.running.bot.journal;
    await until('both left alone', () => ledger.refusals.size === 2);
    expect([...ledger.refusals.values()].map(({ rules }) => rules)).toEqual([['gone'], ['E7']]);
    world.step(Temporal.Instant.from('2026-10-09T09:00:10+02:00'));
    await until('the digest', async () => {
      await desk.look();
      return (await folderOf(desk.user)).some(isDigest);
    });
    const digest = (await folderOf(desk.user)).find(isDigest);
    expect(digest?.text).toContain('Thursday: 3 from clients, 1 auto-reply (Tom), 0 urgent, 2 left alone');
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
      'dropped: hours-changed',
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
    await becomes(desk, 'dropped: stopped');
    expect(await folderOf(desk.tom)).toEqual([]);
  });
});
