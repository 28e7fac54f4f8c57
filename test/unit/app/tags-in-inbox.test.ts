/** A tag that only the INBOX copy shows is asked about once, whatever restart comes between. */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { askAboutTags, tagEntries } from '../../../src/app/orders/tags-in-inbox.js';
import type { SentRow } from '../../../src/mailbox/sent-row.js';
import { aMessage, header, list } from '../message/automatic-mail/a-message.js';
import { withBot } from './a-bot.js';

const COPY = aMessage({
  from: list('ana@ruiz.example'),
  to: list('tom@hale.example'),
  headers: [header('Delivered-To', 'ana+bot.new@ruiz.example')],
  messageId: 'bio@ruiz.example',
  subject: 'Your bio',
}).mail;

const IN_SENT: SentRow = {
  ...{ uid: 7, internalDateMs: 0, messageId: 'bio@ruiz.example', inReplyTo: [], subject: 'Your bio' },
  ...{ recipients: ['tom@hale.example'], recipientNames: [''], key: null, notPersonal: null },
};

async function sees(bot: Bot): Promise<void> {
  await bot.journal.append(bot.clock.now(), ...tagEntries(bot, COPY));
}

/** The questions that are open, asked for twice. */
async function asked(bot: Bot): Promise<string[]> {
  await askAboutTags(bot);
  await askAboutTags(bot);
  return bot.pending.map(({ note }) => note.subject);
}

it('is asked about after a restart, and not again once it was', async () => {
  await withBot(async ({ bot, restart }) => {
    await sees(bot);
    expect(await asked(bot)).toEqual([]);
    const second = await restart();
    second.sent.add(IN_SENT);
    expect(await asked(second)).toEqual(['No project yet: Your bio']);
    const [note] = second.pending;
    if (note?.records !== undefined) await second.journal.append(second.clock.now(), note.records);
    const third = await restart();
    third.sent.add(IN_SENT);
    expect(await asked(third)).toEqual([]);
  });
});

it('is let be where Sent does not have the mail after ten minutes: somebody wrote in her name', async () => {
  await withBot(async ({ bot, setClock, restart }) => {
    await sees(bot);
    setClock('2026-10-06T16:16+02:00');
    expect(await asked(bot)).toEqual([]);
    const second = await restart();
    second.sent.add(IN_SENT);
    expect(await asked(second)).toEqual([]);
  });
});

it.each([
  ['new', 1],
  ['yeni', 1],
  ['nwe', 1],
  ['remind.3d', 0],
  ['stop', 0],
  ['photos', 0],
])(
  'the tag %s is taken down or left aside: it begins a project, in either language, or nearly so',
  async (tag, entries) => {
    await withBot(async ({ bot }) => {
      const headers = [header('Delivered-To', `ana+bot.${tag}@ruiz.example`)];
      expect(tagEntries(bot, { ...COPY, headers })).toHaveLength(entries);
    });
  },
);
