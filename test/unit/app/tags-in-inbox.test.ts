/** Which copies of her own mail in INBOX are asked about: those whose tag begins a project, in either language, or nearly so. */
import { expect, it } from '@jest/globals';
import { rememberTag } from '../../../src/app/orders/tags-in-inbox.js';
import { readMail } from '../../../src/mailbox/read/read-mail.js';
import { withBot } from './a-bot.js';

it.each([
  ['new', true],
  ['yeni', true],
  ['nwe', true],
  ['remind.3d', false],
  ['stop', false],
  ['photos', false],
])('%s: %s', async (tag, isAsked) => {
  await withBot(async ({ bot }) => {
    const { address } = bot.rules.me;
    const lines = [
      `Delivered-To: ${address.replace('@', `+bot.${tag}@`)}`,
      `From: ${address}`,
      'To: tom@hale.example',
      'Message-ID: <tagged@ruiz.example>',
    ];
    const raw = Buffer.from(`${lines.join('\r\n')}\r\n\r\nHi Tom\r\n`);
    rememberTag(bot, await readMail(raw, { sizeBytes: raw.length }));
    expect(bot.taggedCopies.size).toBe(isAsked ? 1 : 0);
  });
});
