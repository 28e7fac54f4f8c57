/** A provider that gives the bot's mail a Message-ID of its own (AUTOREPLY.md, section 2): clients answer under that one. */
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { followReplacedId } from '../../../src/app/conversation/follow-sent.js';
import { mailFacts } from '../../../src/app/judge-mail.js';
import { instant } from '../calendar/policies.js';
import { sentReply } from '../plan/a-reply.js';
import { aProject, arrive, botWith, projectsIn, sentMail, threadOf, told } from './conversation-desk.js';

const bio = aProject('bio', { name: 'author bio' });
const shop = aProject('shop');

describe('a Message-ID that the server replaced', () => {
  const OURS = 'key-tom@ruiz.example';
  const at = '2026-10-06T14:00:00Z';

  /** The bot's mail lies in Sent as the provider filed it. */
  async function filed(bot: Bot, messageId: string, key = 'key-tom'): Promise<void> {
    await followReplacedId(bot, sentMail({ at, key, messageId, notPersonal: 'own-key' }));
  }

  async function replied(): Promise<Bot> {
    const bot = botWith([bio, shop]);
    await bot.journal.append(instant(at), ...sentReply(at).map(([, happening]) => happening));
    await told(bot, OURS);
    return bot;
  }

  it('is the one under which the thread goes on, and by which its answers are known', async () => {
    const bot = await replied();
    await filed(bot, 'x1@provider');
    expect(threadOf(bot)).toEqual({ messageId: 'x1@provider', references: [], subject: 'Your bio' });
    const entries = await arrive(bot, { id: 'c1@hale', answers: ['x1@provider'], subject: 'Hm' });
    expect(projectsIn(entries)).toEqual(['project-thread bio', 'client-wrote bio']);
    expect(projectsIn(await arrive(bot, { id: 'c2@hale', answers: [OURS], subject: 'Hm' }))).toEqual([
      'project-thread bio',
      'client-wrote bio',
    ]);
  });

  it('takes no place of what the client wrote since', async () => {
    const bot = await replied();
    await arrive(bot, { id: 'c1@hale', answers: ['x1@provider'], subject: 'Re: Your bio' });
    await filed(bot, 'x1@provider');
    expect(threadOf(bot)?.messageId).toBe('c1@hale');
  });

  it('tells whose answer to an auto-reply a mail is (AUTOREPLY.md, A7)', async () => {
    const bot = await replied();
    await filed(bot, 'x1@provider');
    const { isOwnAutoReply } = mailFacts(
      { receivedMs: Date.parse(at), flags: [], folder: 'inbox' },
      { rules: bot.rules, ledger: bot.journal.ledger },
    );
    expect([OURS, 'x1@provider', 'x2@provider'].map(isOwnAutoReply)).toEqual([true, true, false]);
  });

  it.each([
    ['ours', OURS, 'key-tom'],
    ['on a mail that this journal does not know', 'x1@provider', 'another'],
    ['too long to be answered', `${'x'.repeat(1_000)}@provider`, 'key-tom'],
  ])('is not remembered where it is %s', async (_what, messageId, key) => {
    const bot = await replied();
    await filed(bot, messageId, key);
    expect(bot.journal.ledger.replacedIds.size).toBe(0);
    expect(threadOf(bot)?.messageId).toBe(OURS);
  });

  it('is remembered once', async () => {
    const bot = await replied();
    await filed(bot, 'x1@provider');
    await told(bot, 'u2@ruiz');
    await filed(bot, 'x1@provider');
    expect(threadOf(bot)?.messageId).toBe('u2@ruiz');
  });
});
