/** What clients' mail, hers and the bot's mean for the threads of projects, and whose answer is waited for. */
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { followHerMail, followSentMail } from '../../../src/app/conversation/follow-sent.js';
import { waitingLetter } from '../../../src/app/conversation/waiting-letter.js';
import {
  type Arriving,
  aProject,
  arrive,
  botWith,
  projectsIn,
  sentMail,
  threadOf,
  told,
  update,
  type WrittenAt,
} from './conversation-desk.js';

const bio = aProject('bio', { name: 'author bio' });
const shop = aProject('shop');

/** She wrote from her own mail program. */
async function write(bot: Bot, row: WrittenAt): Promise<void> {
  const mail = sentMail(row);
  bot.sent.add(mail);
  await followHerMail(bot, mail);
}

describe('the thread of a project', () => {
  it('begins with the mail that told of it, and goes on with the client’s answer and hers', async () => {
    const bot = botWith([bio, shop]);
    await told(bot);
    await arrive(bot, { id: 'c1@hale', answers: ['u1@ruiz'], subject: 'Re: Your bio' });
    expect(threadOf(bot)).toEqual({ messageId: 'c1@hale', references: ['u1@ruiz'], subject: 'Re: Your bio' });
    await write(bot, {
      messageId: 'h1@ruiz',
      inReplyTo: ['c1@hale'],
      subject: 'Re: Your bio',
      at: '2026-10-06T15:00:00Z',
    });
    expect(threadOf(bot)).toMatchObject({ messageId: 'h1@ruiz', references: ['u1@ruiz', 'c1@hale'] });
    await told(bot, 'u2@ruiz');
    expect(threadOf(bot)?.messageId).toBe('u2@ruiz');
    expect(threadOf(bot, 'shop')).toBeUndefined();
  });

  it.each<[string, Partial<Arriving>, string[]]>([
    ['its name', { subject: 'Question about the Author Bio!' }, ['project-thread bio', 'client-wrote bio']],
    ['its slug', { subject: 'bio: a question' }, ['project-thread bio', 'client-wrote bio']],
    ['no name', { subject: 'Biology' }, ['client-wrote null']],
    ['a stranger', { subject: 'bio', from: 'dana@cafe.example' }, []],
    ['another client', { subject: 'bio', from: 'lena@menu.example' }, ['client-wrote null']],
    ['a machine', { subject: 'bio', headers: [['auto-submitted', 'auto-replied']] }, []],
    ['a bare thanks', { subject: 'bio', text: 'Thanks Ana!' }, ['project-thread bio']],
  ])('is taken up by a subject: %s', async (_what, mail, expected) => {
    const bot = botWith([bio, aProject('menu', { client: 'lena' })]);
    expect(projectsIn(await arrive(bot, { id: 'c1@hale', ...mail }))).toEqual(expected);
  });

  it('is taken up by no subject where two projects are active, or it has one', async () => {
    const two = botWith([bio, shop]);
    expect(projectsIn(await arrive(two, { id: 'c1@hale', subject: 'bio' }))).toEqual(['client-wrote null']);
    const closed = botWith([bio, { ...shop, status: 'closed' }]);
    await told(closed);
    expect(projectsIn(await arrive(closed, { id: 'c1@hale', subject: 'bio' }))).toEqual([
      'client-wrote null',
    ]);
  });

  it('is none of the client to whom she puts the project right, until they write or are written to', async () => {
    const bot = botWith([bio]);
    await told(bot);
    const { rules } = botWith([{ ...bio, client: 'lena' }]);
    bot.rules = rules;
    const lenas = { from: 'lena@menu.example', subject: 'Your bio' };
    expect(projectsIn(await arrive(bot, { id: 'l1@menu', ...lenas, subject: 'Menu' }))).toEqual([
      'client-wrote null',
    ]);
    await arrive(bot, { id: 'l2@menu', ...lenas });
    expect(threadOf(bot)).toEqual({ messageId: 'l2@menu', references: [], subject: 'Your bio' });
    expect(projectsIn(await arrive(bot, { id: 'c1@hale', answers: ['u1@ruiz'] }))).toEqual([
      'client-wrote null',
    ]);
  });

  it('lets nobody else in who names one of its messages', async () => {
    const bot = botWith([bio]);
    await told(bot);
    const entries = await arrive(bot, { id: 'l1@menu', from: 'lena@menu.example', answers: ['u1@ruiz'] });
    expect(projectsIn(entries)).toEqual(['client-wrote null']);
    await write(bot, {
      recipients: ['dana@cafe.example'],
      inReplyTo: ['u1@ruiz'],
      at: '2026-10-06T15:00:00Z',
    });
    expect(threadOf(bot)?.messageId).toBe('u1@ruiz');
  });

  it('keeps its newest message when an older one that she has answered is read later', async () => {
    const bot = botWith([bio]);
    await told(bot);
    await write(bot, { messageId: 'h1@ruiz', inReplyTo: ['u1@ruiz', 'c1@hale'], at: '2026-10-06T13:30:00Z' });
    await arrive(bot, { id: 'c1@hale', answers: ['u1@ruiz'], at: '2026-10-06T13:00:00Z' });
    expect(threadOf(bot)?.messageId).toBe('h1@ruiz');
  });

  it('is not that of a mail about several projects', async () => {
    const bot = botWith([bio, shop]);
    const [about] = update.news.projects;
    const news = { tells: 'update', projects: [about, { ...about, project: 'shop' }] } as const;
    await followSentMail(
      bot,
      { client: 'tom', news },
      { messageId: 'u1@ruiz', references: [], subject: 'News' },
    );
    expect(bot.journal.ledger.conversations.threads.size).toBe(0);
  });
});

describe('a client who waits for an answer', () => {
  const subjectOf = (bot: Bot, project: string | null): string | null =>
    waitingLetter(bot, { client: 'tom', project })?.subject ?? null;

  it('waits in that thread only, until she writes in it', async () => {
    const bot = botWith([bio, shop]);
    await told(bot);
    await arrive(bot, { id: 'c1@hale', answers: ['u1@ruiz'], subject: 'Re: Your bio' });
    expect(subjectOf(bot, 'bio')).toBe('Re: Your bio');
    expect(subjectOf(bot, 'shop')).toBeNull();
    expect(waitingLetter(bot, { client: 'lena', project: null })).toBeNull();
    // About something else, to the same client.
    await write(bot, { subject: 'Lunch?', at: '2026-10-06T14:30:00Z' });
    expect(subjectOf(bot, 'bio')).toBe('Re: Your bio');
    await write(bot, { messageId: 'h2@ruiz', inReplyTo: ['u1@ruiz'], at: '2026-10-06T15:00:00Z' });
    expect(subjectOf(bot, 'bio')).toBeNull();
  });

  it('waits no more once that very mail is answered', async () => {
    const bot = botWith([bio]);
    await told(bot);
    await arrive(bot, { id: 'c1@hale', answers: ['u1@ruiz'] });
    await write(bot, { inReplyTo: ['c1@hale'], at: '2026-10-06T14:00:00Z' });
    expect(subjectOf(bot, 'bio')).toBeNull();
  });

  it('holds all projects with mail that is in no thread, until she writes at all', async () => {
    const bot = botWith([bio, shop]);
    await arrive(bot, { id: 'c1@hale', subject: 'The invoice' });
    expect(subjectOf(bot, 'bio')).toBe('The invoice');
    expect(subjectOf(bot, null)).toBe('The invoice');
    await write(bot, { subject: 'Lunch?', at: '2026-10-06T13:00:00Z' });
    expect(subjectOf(bot, 'bio')).toBe('The invoice');
    await write(bot, { subject: 'Lunch?', at: '2026-10-06T15:00:00Z' });
    expect(subjectOf(bot, 'bio')).toBeNull();
  });

  it.each<[string, Partial<Arriving>]>([
    ['answers our automatic answer', { subject: 'Re: Auto: Your bio' }],
    ['answers it in Turkish', { subject: 'Ynt: Otomatik yanıt' }],
  ])('is that of a client who %s', async (_what, arriving) => {
    const bot = botWith([bio]);
    await arrive(bot, { id: 'c1@hale', ...arriving });
    expect(subjectOf(bot, 'bio')).toBe(arriving.subject);
  });

  it('is not answered by what the bot sends, nor settled by a thanks', async () => {
    const bot = botWith([bio]);
    await told(bot);
    await arrive(bot, { id: 'c1@hale', answers: ['u1@ruiz'], subject: 'When?' });
    await arrive(bot, { id: 'c2@hale', answers: ['u1@ruiz'], text: 'Thanks!' });
    await told(bot, 'u2@ruiz');
    await write(bot, {
      key: 'k',
      notPersonal: 'own-key',
      inReplyTo: ['c1@hale'],
      at: '2026-10-06T15:00:00Z',
    });
    expect(subjectOf(bot, 'bio')).toBe('When?');
  });

  it('waits with the newest of several letters, whichever is read first', async () => {
    const bot = botWith([bio]);
    await arrive(bot, { id: 'c2@hale', subject: 'New', at: '2026-10-06T13:00:00Z' });
    await arrive(bot, { id: 'c1@hale', subject: 'Old', at: '2026-10-05T13:00:00Z' });
    expect(subjectOf(bot, 'bio')).toBe('New');
    await arrive(bot, { id: 'c0@hale', answers: ['c2@hale'], subject: 'Older', at: '2026-10-01T13:00:00Z' });
    expect(subjectOf(bot, 'bio')).toBe('New');
  });
});
