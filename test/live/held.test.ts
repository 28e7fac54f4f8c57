/**
 * Clients' mail in no-contact time waits in Driverseat/Held and comes back in order; what is urgent is told of at once.
 */
import { afterEach, describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Journal } from '../../src/journal/journal.js';
import type { Settings } from '../../src/plan/settings.js';
import { folderOf, startBot } from './support/bot.js';
import { type ClientDesk, type DeskOptions, startClientDesk } from './support/client-desk.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

const THURSDAY = Temporal.Instant.from('2026-10-08T10:00+02:00');
const FRIDAY_NINE = Temporal.Instant.from('2026-10-09T09:00+02:00');
const HELD = 'Driverseat/Held';
/** The bot's own first note is looked at, too. */
const WELCOME = 1;

const HOLDING = `
contact:
  hours: { mon-fri: "09:00-18:00" }
  noContact: [{ every: thursday }]
  holdIncoming: true
  urgent: { words: { en: [urgent] } }
mode: live
`;

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

async function deskAt(at = THURSDAY, options: DeskOptions = {}): Promise<ClientDesk> {
  const desk = await startClientDesk(at, { settings: HOLDING, ...options });
  open.add(desk.close);
  return desk;
}

async function subjectsIn(user: string, folder = 'INBOX'): Promise<string[]> {
  const mails = await folderOf(user, folder);
  return mails.filter(({ from }) => !from.includes('+bot@')).map(({ subject }) => subject);
}

async function holds(desk: ClientDesk, ...subjects: string[]): Promise<void> {
  await until('held mail', async () => (await subjectsIn(desk.user, HELD)).length === subjects.length);
  expect(await subjectsIn(desk.user, HELD)).toEqual(subjects);
}

async function notes(desk: ClientDesk): Promise<string[]> {
  const mails = await folderOf(desk.user);
  return mails.filter(({ from }) => from.includes('+bot@')).map(({ subject }) => subject);
}

function notHolding(settings: Settings): Settings {
  return { ...settings, contact: { ...settings.contact, holdIncoming: false } };
}

/** Tom asks; `subject` alone differs. */
async function ask(desk: ClientDesk, subject: string): Promise<void> {
  await desk.write(subject, 'Hi Ana,\n\ncan you send me the invoice again?\n\nTom');
}

async function move(user: string, from: string, subject: string, to: string): Promise<void> {
  const client = await world.connect(user);
  await client.mailboxOpen(from);
  await client.messageMove({ subject }, to);
  await client.logout();
}

async function goTo(desk: ClientDesk, at: Temporal.Instant): Promise<void> {
  world.step(at);
  await desk.look();
}

describe('a client’s mail on a Thursday', () => {
  it('waits in Held, is answered there, and comes back on Friday at nine as it came', async () => {
    const desk = await deskAt();
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
    expect(ledger.judged.size - WELCOME).toBe(2);
    expect([...ledger.mails.values()].map(({ state }) => state)).toEqual(['sent']);
    expect(ledger.refusals.size).toBe(1);
  });

  it('comes back in the order in which it came, also what she moved there by hand', async () => {
    const desk = await deskAt();
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
    const desk = await deskAt();
    await ask(desk, 'URGENT: the site is down');
    await until('a note', async () => (await notes(desk)).length === 2);
    expect((await notes(desk)).at(-1)).toBe('Urgent: URGENT: the site is down');
    await desk.step({ minutes: 2 });
    await desk.step({ minutes: 100 });
    expect(await subjectsIn(desk.user)).toEqual(['URGENT: the site is down']);
    expect(await notes(desk)).toHaveLength(2);
    expect(await folderOf(desk.tom)).toEqual([]);
  });

  it('is called urgent as often as one likes, and told of three times a day', async () => {
    const desk = await deskAt();
    for (const count of [1, 2, 3, 4, 5]) await ask(desk, `urgent ${count}`);
    const { urgent } = desk.running.bot.journal.ledger.arrivals;
    await until('all told', () => urgent.size === 5 && [...urgent.values()].every(({ isTold }) => isTold));
    expect((await notes(desk)).slice(1)).toEqual([
      'Urgent: urgent 1',
      'Urgent: urgent 2',
      'Urgent: urgent 3',
    ]);
  });

  it('is not held where a machine or a stranger wrote it, nor where it was read, nor on a Friday', async () => {
    const desk = await deskAt();
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
    const { judged } = desk.running.bot.journal.ledger;
    await until('three judged', () => judged.size - WELCOME === 3);
    await goTo(desk, FRIDAY_NINE.add({ hours: 1 }));
    await ask(desk, 'On Friday');
    await until('four judged', () => judged.size - WELCOME === 4);
    await desk.look();
    expect((await subjectsIn(desk.user)).toSorted()).toEqual(['Hello', 'Newsletter', 'On Friday', 'Read']);
    expect(await notes(desk)).toHaveLength(1);
  });

  it('is told of, where it has flags, once it is back', async () => {
    const desk = await deskAt();
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
    expect(await notes(desk)).toHaveLength(1);
    await goTo(desk, FRIDAY_NINE.add({ minutes: 1 }));
    await until('a note', async () => (await notes(desk)).length === 2);
    expect(ledger.owed.size).toBe(0);
    const back = (await folderOf(desk.user)).find(({ subject }) => subject === 'Re: Quote');
    expect(back?.flags).toContain('$DriverseatNoted');
  });
});

describe('whatever happens to the bot', () => {
  it('gives everything back at a graceful stop, and does not take it again', async () => {
    const desk = await deskAt();
    await ask(desk, 'Your bio');
    await holds(desk, 'Your bio');
    await desk.running.stop();
    expect(await subjectsIn(desk.user)).toEqual(['Your bio']);
    const next = await startBot(desk.account, {
      stateFolder: desk.running.stateFolder,
      rules: desk.running.bot.rules,
    });
    await until('a look', () => next.bot.lastLookMs !== null);
    expect(await subjectsIn(desk.user)).toEqual(['Your bio']);
    expect(next.bot.journal.ledger.judged.size - WELCOME).toBe(1);
    // What answers it looks for it where it lies now.
    const [planned] = next.bot.journal.ledger.mails.values();
    const [{ uid } = { uid: 0 }] = (await folderOf(desk.user)).filter(
      ({ subject }) => subject === 'Your bio',
    );
    expect(planned).toMatchObject({ state: 'planned', answers: { uid } });
    await next.stop();
  });

  it.each([
    ['on Thursday night: it waits on', '2026-10-08T22:00+02:00', HOLDING, 'held'],
    ['on Friday at three: it is back at once', '2026-10-09T03:00+02:00', HOLDING, 'back'],
    ['with holding turned off: it is back at once', '2026-10-08T22:00+02:00', 'mode: live', 'back'],
  ])('after a crash, the next start %s', async (_what, at, settings, where) => {
    const desk = await deskAt();
    await ask(desk, 'Your bio');
    await holds(desk, 'Your bio');
    const { bot, stateFolder } = desk.running;
    // Killed: nothing is given back.
    Object.assign(bot.journal, { append: () => Promise.reject(new Error('the process died')) });
    await ask(desk, 'Another');
    await expect(desk.running.done).rejects.toThrow('the process died');
    open.delete(desk.close);
    world.step(Temporal.Instant.from(at));
    const rules =
      settings === HOLDING ? bot.rules : { ...bot.rules, settings: notHolding(bot.rules.settings) };
    const next = await startBot(desk.account, { stateFolder, rules });
    await until('a look', () => next.bot.lastLookMs !== null);
    const isHeld = where === 'held';
    // The other one came on Thursday, too, and is seen only now.
    await until('both', async () => (await subjectsIn(desk.user, isHeld ? HELD : 'INBOX')).length === 2);
    expect((await subjectsIn(desk.user, isHeld ? HELD : 'INBOX')).toSorted()).toEqual([
      'Another',
      'Your bio',
    ]);
    expect(next.bot.journal.ledger.judged.size - WELCOME).toBe(2);
    await next.stop();
    await desk.close().catch(() => 'the bot is dead');
  });

  it.each([
    ['holding', 'before'],
    ['holding', 'after'],
    ['held', 'before'],
    ['held', 'after'],
  ] as const)(
    'dying where "%s" is written, %s it is: one mail, held, nothing judged twice',
    async (type, when) => {
      const desk = await deskAt();
      const { bot, stateFolder } = desk.running;
      const real: Journal['append'] = bot.journal.append;
      Object.assign(bot.journal, {
        append: async (...[at, ...happenings]: Parameters<typeof real>) => {
          const isNow = happenings.some((happening) => happening.type === type);
          if (isNow && when === 'before') throw new Error('the process died');
          await real(at, ...happenings);
          if (isNow) throw new Error('the process died');
        },
      });
      await ask(desk, 'Your bio');
      await expect(desk.running.done).rejects.toThrow('the process died');
      open.delete(desk.close);
      const next = await startBot(desk.account, { stateFolder, rules: bot.rules });
      await holds(desk, 'Your bio');
      await until('written down', () =>
        [...next.bot.journal.ledger.arrivals.held.values()].every(({ isMoved }) => isMoved),
      );
      expect(await subjectsIn(desk.user)).toEqual([]);
      expect(next.bot.journal.ledger.judged.size - WELCOME).toBe(1);
      expect(next.bot.journal.ledger.mails.size).toBe(1);
      await next.stop();
      expect(await subjectsIn(desk.user)).toEqual(['Your bio']);
      await desk.close().catch(() => 'the bot is dead');
    },
  );

  it('makes the folder again where it was renamed', async () => {
    const desk = await deskAt();
    const client = await world.connect(desk.user);
    await client.mailboxRename(HELD, 'Driverseat/Later');
    await client.logout();
    await ask(desk, 'Your bio');
    const heldNow = (): Promise<string[]> => subjectsIn(desk.user, HELD).catch(() => []);
    await until('the folder and the mail', async () => (await heldNow()).length === 1);
    await goTo(desk, FRIDAY_NINE.add({ minutes: 1 }));
    await until('the mail', async () => (await subjectsIn(desk.user)).length === 1);
  });

  it('loses nothing where two give back the same mail at once', async () => {
    const desk = await deskAt();
    for (const subject of ['One', 'Two', 'Three']) await ask(desk, subject);
    await until('held', async () => (await subjectsIn(desk.user, HELD)).length === 3);
    world.step(FRIDAY_NINE.add({ minutes: 1 }));
    const client = await world.connect(desk.user);
    await client.mailboxOpen(HELD);
    await Promise.all([client.messageMove('1:*', 'INBOX'), desk.look()]);
    await client.logout();
    await desk.step({ minutes: 1 });
    expect(new Set(await subjectsIn(desk.user))).toEqual(new Set(['One', 'Two', 'Three']));
    expect(await subjectsIn(desk.user, HELD)).toEqual([]);
    expect(desk.running.bot.journal.ledger.judged.size - WELCOME).toBe(3);
  });
});
