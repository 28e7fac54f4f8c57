/** "What shall it be? Reply with it; - clears it.": a dash alone is an answer, above a quote too, and anywhere else nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { obeyMail } from '../../../src/app/orders/obey-mail.js';
import { readMail } from '../../../src/mailbox/read/read-mail.js';
import { withBot } from './a-bot.js';

const NOTE = 'note@driverseat.example';

/** Obeys a mail with that text, in reply to the note where there is one; its receipt lies in INBOX as the note then. */
async function obey(bot: Bot, text: string): Promise<string> {
  const mail = await readMail(
    Buffer.from(
      [
        'From: Ana Ruiz <ana@ruiz.example>',
        'To: ana+bot@ruiz.example',
        `Message-ID: <${bot.journal.ledger.orders.size}@ruiz.example>`,
        `In-Reply-To: <${NOTE}>`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        text,
      ].join('\r\n'),
    ),
  );
  const now = bot.clock.now();
  const fetched = { uid: 1, internalDateMs: now.epochMilliseconds, flags: [], mail };
  await obeyMail(bot, undefined as never, undefined as never, { fetched, source: 'sent' });
  const [receipt] = bot.pending.splice(0);
  const { subject = 'receipt', offers = [], note } = receipt ?? {};
  await bot.journal.append(
    now,
    { type: 'noting', messageId: NOTE, subject, about: [], authors: [], offers },
    { type: 'noted', messageId: NOTE },
  );
  return note?.text ?? '';
}

const BIO = 'client: tom\nname: bio\nprogress: { needFromYou: the photos }\n';

describe('a dash alone', () => {
  it.each([
    ['-', 'Cleared: need of bio.'],
    ['–', 'Cleared: need of bio.'],
    ['-\r\n\r\nOn Tue, Ana wrote:\r\n> What shall it be?', 'Cleared: need of bio.'],
    ['-\r\nAna', 'Cleared: need of bio.'],
  ])('%j', async (text, said) => {
    await withBot(
      async ({ bot, dir }) => {
        expect(await obey(bot, 'bio need:')).toContain('Reply with it; - clears it.');
        expect(await obey(bot, text)).toContain(said);
        expect(await readFile(join(dir, 'projects/bio.yaml'), 'utf8')).not.toContain('photos');
      },
      { files: { 'projects/bio.yaml': BIO } },
    );
  });

  it('answers nothing that was not asked', async () => {
    await withBot(async ({ bot }) => {
      expect(await obey(bot, '-')).toContain('There was no text above the quote.');
      expect(await obey(bot, 'bio 75% 10:00')).toContain('YES, or NO.');
      expect(await obey(bot, '-')).toContain('There was no text above the quote.');
      expect(bot.journal.ledger.mails.size).toBe(0);
    });
  });
});
