/** Which texts she is asked to agree to, and when she is asked again. Thursdays are without contact. */
import { describe, expect, it } from '@jest/globals';
import { askApproval } from '../../../src/app/ask-approval.js';
import type { Bot, PendingNote } from '../../../src/app/bot.js';
import { every, instant, officePolicy } from '../calendar/policies.js';
import { botWith, NOW } from './conversation-desk.js';

function officeBot(): Bot {
  const bot = botWith();
  bot.rules = { ...bot.rules, policy: officePolicy({ noContact: [every(4)] }) };
  return bot;
}

function asked(bot: Bot): PendingNote[] {
  askApproval(bot);
  return bot.pending.splice(0);
}

/** The bot begins the note, and dies; `isThere`: it lay in INBOX already. */
async function dieOf(bot: Bot, { about, subject, offers = [] }: PendingNote, isThere: boolean) {
  await bot.journal.append(instant(NOW), {
    ...{ type: 'noting', messageId: 'x@ruiz.example', subject, about: [about], authors: [], offers },
  });
  if (isThere) await bot.journal.append(instant(NOW), { type: 'noted', messageId: 'x@ruiz.example' });
  bot.approvalsAskedBy = null;
}

describe('the texts that she is asked about', () => {
  function named({ offers = [] }: PendingNote): string[] {
    return offers.flatMap((offer) => (offer.what === 'approve' ? [offer.of] : []));
  }

  it('are those for inquirers, too, once she has them answered: in each of her languages, with a word of whom it is for', () => {
    const bot = officeBot();
    const [clients] = asked(bot);
    expect(clients === undefined ? [] : named(clients)).toEqual([
      'no-contact-reply en',
      'no-contact-reply tr',
      'no-contact-reply.sen tr',
    ]);
    if (clients !== undefined) bot.pending.push(clients);
    const { settings } = bot.rules;
    const autoReply = { ...settings.autoReply, to: 'clients-and-inquirers' } as const;
    bot.rules = { ...bot.rules, settings: { ...settings, autoReply } };
    const [, inquirers] = asked(bot);
    expect(inquirers === undefined ? [] : named(inquirers)).toEqual([
      'no-contact-reply-inquiry en',
      'no-contact-reply-inquiry tr',
    ]);
    expect(inquirers?.note.text).toContain('who writes to you for the first time');
    expect(inquirers?.note.text).toContain('some time after writing (Turkish):');
    expect(inquirers?.note.text).toContain('YES approves what stands above');
  });
});

describe('the note that asks for her yes', () => {
  it.each([
    ['is written once more where the bot died before it lay in INBOX', false, 1],
    ['is not written again once it lay there', true, 0],
  ])('%s', async (_, isThere, times) => {
    const bot = officeBot();
    const [note] = asked(bot);
    if (note === undefined) throw new Error('nothing was asked');
    await dieOf(bot, note, isThere);
    expect(asked(bot).map(({ about }) => about)).toEqual(Array(times).fill(note.about));
  });
});
