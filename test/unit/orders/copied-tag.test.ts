/** Which copies of her own mail in INBOX show a tag for the bot. */
import { describe, expect, it } from '@jest/globals';
import { readMail } from '../../../src/mailbox/read/read-mail.js';
import { addressSet } from '../../../src/message/addresses.js';
import { copiedTag } from '../../../src/orders/copied-tag.js';

const HERS = 'From: ana@ruiz.example';
const TOM = 'To: tom@hale.example';
const DELIVERED = 'Delivered-To: ana+bot.new@ruiz.example';

async function tagOf(...lines: string[]): Promise<string | null> {
  const raw = Buffer.from(`${lines.join('\r\n')}\r\n\r\nHi Tom\r\n`);
  const mail = await readMail(raw, { sizeBytes: raw.length });
  return copiedTag(mail, { own: addressSet(['ana@ruiz.example']), me: 'ana@ruiz.example' });
}

describe('the tag', () => {
  it.each<[string, string[], string | null]>([
    ['as delivered', [DELIVERED, HERS, TOM], 'new'],
    ['in brackets', ['X-Original-To: <ana+bot.new@ruiz.example>', HERS, TOM], 'new'],
    ['in Bcc', [HERS, TOM, 'Bcc: ana+bot.remind.3d@ruiz.example'], 'remind.3d'],
    ['no tag', ['Delivered-To: ana+bot@ruiz.example', HERS, TOM], null],
    ['to nobody else', [DELIVERED, HERS, 'To: ana@ruiz.example'], null],
    ['from somebody else', [DELIVERED, 'From: eve@evil.example', TOM], null],
    ['from two', [DELIVERED, 'From: ana@ruiz.example, eve@evil.example', TOM], null],
    ['the bot’s own', [DELIVERED, HERS, TOM, 'X-Driverseat-Key: 1'], null],
    ['another bot’s', ['Delivered-To: eve+bot.new@ruiz.example', HERS, TOM], null],
    ['only said in the subject', [HERS, TOM, 'Subject: ana+bot.new@ruiz.example'], null],
  ])('%s', async (_, lines, tag) => {
    expect(await tagOf(...lines)).toBe(tag);
  });
});
