/**
 * Clients' mail in no-contact time waits in Driverseat/Held and comes back in order; what is urgent is told of at once.
 */
import { describe, expect, it } from '@jest/globals';
import { folderOf, isDigest } from './support/bot.js';
import {
  ask,
  FRIDAY_NINE,
  goTo,
  HELD,
  holdingDesk,
  holds,
  judgedMails,
  notesIn,
  subjectsIn,
} from './support/holding-desk.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

async function move(user: string, from: string, subject: string, to: string): Promise<void> {
  const client = await world.connect(user);
  await client.mailboxOpen(from);
  await client.messageMove({ subject }, to);
  await client.logout();
}

describe('a client’s mail on a Thursday', () => {
  it('waits in Held, is answered there, and comes back on Friday at nine as it came', async () => {
    const desk = await holdingDesk();
    await ask(desk, 'First');
    await holds(desk, 'First');
    await desk.step({ minutes: 1 });
    await ask(desk, 'Second');
    await holds(desk, 'First', 'Second');
    const client = await world.connect(desk.user);
    await client.mailboxOpen(HELD);
    await client.messageFlagsAdd({ subject: 'Second' }, ['$Later']);
    await client.logout();
    expect(await subjectsIn(desk.user)).toEqual([]);
    await desk.step({ minutes: 95 });
    await until('the reply', async () => (await folderOf(desk.tom)).length === 1);
    await goTo(desk, FRIDAY_NINE.subtract({ minutes: 5 }));
    expect(await subjectsIn(desk.user)).toEqual([]);
    await goTo(desk, FRIDAY_NINE.add({ minutes: 1 }));
    await until('the mail', async () => (await subjectsIn(desk.user)).length === 2);
    const back = (await folderOf(desk.user)).filter(({ from }) => from === desk.tom);
    expect(back.map(({ subject }) => subject)).toEqual(['First', 'Second']);
    expect(back[0]?.flags).toContain('$DriverseatReplied');
    expect(back[1]?.flags).toContain('$Later');
    expect(back.flatMap(({ flags }) => flags)).not.toContain('\\Seen');
    expect(await subjectsIn(desk.user, HELD)).toEqual([]);
    const { ledger } = desk.running.bot.journal;
    await until('both known again', () => ledger.arrivals.held.size === 0);
    await until('all judged', async () => (await judgedMails(desk)) === 2);
    expect([...ledger.mails.values()].map(({ state }) => state)).toEqual(['sent']);
    expect(ledger.refusals.size).toBe(1);
  });

  it('comes back in the order in which it came, also what she moved there by hand', async () => {
    const desk = await holdingDesk();
    for (const subject of ['One', 'Two', 'Three']) {
      await desk.step({ minutes: 1 });
      await ask(desk, subject);
      await until('held', async () => (await subjectsIn(desk.user, HELD)).includes(subject));
    }
    // Taken out and put in again, the oldest has the highest UID.
    await move(desk.user, HELD, 'One', 'INBOX');
    await desk.step({ minutes: 1 });
    expect(await subjectsIn(desk.user)).toEqual(['One']);
    await move(desk.user, 'INBOX', 'One', HELD);
    await goTo(desk, FRIDAY_NINE.add({ minutes: 1 }));
    await until('the mail', async () => (await subjectsIn(desk.user)).length === 3);
    expect(await subjectsIn(desk.user)).toEqual(['One', 'Two', 'Three']);
  });

  it('lies in INBOX where it is urgent, and she is told once, at once', async () => {
    const desk = await holdingDesk();
    await ask(desk, 'URGENT: the site is down');
    await until('a note', async () => (await notesIn(desk)).length === 2);
    expect((await notesIn(desk)).at(-1)).toBe('Urgent: the site is down');
    await desk.step({ minutes: 2 });
    await desk.step({ minutes: 100 });
    expect(await subjectsIn(desk.user)).toEqual(['URGENT: the site is down']);
    expect(await notesIn(desk)).toHaveLength(2);
    expect(await folderOf(desk.tom)).toEqual([]);
  });

  it('is called urgent as often as one likes, and told of three times a day', async () => {
    const desk = await holdingDesk();
    for (const count of [1, 2, 3, 4, 5]) await ask(desk, `urgent ${count}`);
    const { urgent } = desk.running.bot.journal.ledger.arrivals;
    await until('all told', () => urgent.size === 5 && [...urgent.values()].every(({ isTold }) => isTold));
    expect((await notesIn(desk)).slice(1)).toEqual([
      'Urgent: urgent 1',
      'Urgent: urgent 2',
      'Urgent: urgent 3',
    ]);
  });

  it('is not held where a machine or a stranger wrote it, nor where it was read, nor on a Friday', async () => {
    const desk = await holdingDesk();
    await desk.write('Newsletter', 'All the news.', ['List-Id: <news.hale.example>']);
    await world.deliver({
      from: 'dana@cafe.example',
      to: desk.user,
      raw: `From: dana@cafe.example\r\nTo: ${desk.user}\r\nSubject: Hello\r\n\r\nHello Ana.\r\n`,
    });
    const date = new Date(world.clock.now().epochMilliseconds).toUTCString();
    await world.append({
      user: desk.user,
      folder: 'INBOX',
      raw: `From: ${desk.tom}\r\nTo: ${desk.user}\r\nSubject: Read\r\nDate: ${date}\r\n\r\nHi.\r\n`,
      flags: ['\\Seen'],
    });
    await until('three judged', async () => (await judgedMails(desk)) === 3);
    await goTo(desk, FRIDAY_NINE.add({ hours: 1 }));
    await ask(desk, 'On Friday');
    await until('four judged', async () => (await judgedMails(desk)) === 4);
    await desk.look();
    expect((await subjectsIn(desk.user)).toSorted()).toEqual(['Hello', 'Newsletter', 'On Friday', 'Read']);
    expect(await notesIn(desk)).toHaveLength(1);
  });

  it('is told of, where it has flags, once it is back', async () => {
    const desk = await holdingDesk();
    await world.append({
      user: desk.user,
      folder: 'Sent',
      raw: `From: ${desk.user}\r\nTo: ${desk.tom}\r\nSubject: Quote\r\nMessage-ID: <quote@ruiz.example>\r\n\r\nThe logo is 650 euros.\r\n`,
      flags: ['\\Seen'],
    });
    await desk.step({ minutes: 1 });
    await desk.write('Re: Quote', 'Can you do it for 300? That is too expensive. We need it by tomorrow.', [
      'In-Reply-To: <quote@ruiz.example>',
    ]);
    await holds(desk, 'Re: Quote');
    await desk.step({ minutes: 2 });
    const { ledger } = desk.running.bot.journal;
    expect(ledger.owed.size).toBe(1);
    expect(await notesIn(desk)).toHaveLength(1);
    await goTo(desk, FRIDAY_NINE.add({ minutes: 1 }));
    await until('the digest', () => ledger.owed.size === 0);
    const digest = (await folderOf(desk.user)).find(isDigest);
    expect(digest?.text).toContain('Look at: "Re: Quote"');
    const back = (await folderOf(desk.user)).find(({ subject }) => subject === 'Re: Quote');
    expect(back?.flags).toContain('$DriverseatNoted');
  });
});
