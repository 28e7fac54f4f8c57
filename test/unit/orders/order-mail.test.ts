/** What a mail of hers to the bot is, and whether it came in over a mail server (AUTOREPLY.md 5.1; UX.md, rules 1 and 2). */
import { describe, expect, it } from '@jest/globals';
import { readMail } from '../../../src/mailbox/read/read-mail.js';
import { addressSet } from '../../../src/message/addresses.js';
import { type OrderMail, orderMailOf } from '../../../src/orders/order-mail.js';

const own = addressSet(['ana@ruiz.example', 'hello@ruiz.example']);
const ANA = 'From: Ana <ana@ruiz.example>';
const BOT = 'To: ana+bot@ruiz.example';

async function kindOf(lines: readonly string[], inAllSent: readonly string[] = []): Promise<OrderMail> {
  const mail = await readMail(Buffer.from([...lines, 'Subject: x', '', 'bio need: photos'].join('\r\n')));
  return orderMailOf(mail, { own, me: 'ana@ruiz.example', inAllSent: new Set(inAllSent) });
}

const RECEIVED = 'Received: from evil.example by mx.ruiz.example; Tue, 6 Oct 2026 16:05:00 +0200';
const RETURN_PATH = 'Return-Path: <evil@evil.example>';

describe('a mail from her to the bot', () => {
  it.each<[string, string[], string[], string]>([
    ['as her program files it', [], [], 'no'],
    ['of a colleague in the same Exchange', ['X-MS-Exchange-Organization-AuthAs: Internal'], [], 'no'],
    ['with Received', [RECEIVED], [], 'perhaps'],
    ['with Return-Path', [RETURN_PATH], [], 'perhaps'],
    ['with both, where all of her Sent has one', [RECEIVED, RETURN_PATH], ['received'], 'perhaps'],
    ['with both, as all of her Sent', [RECEIVED, RETURN_PATH], ['received', 'return-path'], 'no'],
    ['that was delivered', ['Delivered-To: ana@ruiz.example'], [], 'surely'],
    [
      'that was delivered, where Sent has Received',
      ['X-Original-To: ana@ruiz.example', RECEIVED],
      ['received'],
      'surely',
    ],
    ['that a server put into an envelope', ['Envelope-To: ana@ruiz.example'], [], 'surely'],
    ['that a server delivered elsewhere', ['X-Delivered-To: ana@ruiz.example'], [], 'surely'],
    ['that a server checked', ['Authentication-Results: mx.example; dkim=pass'], [], 'surely'],
    ['from outside Exchange', ['X-MS-Exchange-Organization-AuthAs: Anonymous'], [], 'surely'],
  ])('%s', async (_, lines, inAllSent, hasArrived) => {
    expect(await kindOf([ANA, BOT, ...lines], inAllSent)).toEqual({ kind: 'orders', hasArrived });
  });

  it('from an address that is not known as hers is asked about, unless it surely came in', async () => {
    const other = ['From: hi@ruiz.example', BOT];
    expect((await kindOf(other)).kind).toBe('unknown-sender');
    expect((await kindOf([...other, RECEIVED])).kind).toBe('unknown-sender');
    expect((await kindOf([...other, 'Delivered-To: ana@ruiz.example'])).kind).toBe('nothing');
  });
});

describe('who else gets it', () => {
  it.each<[string, string[], Partial<OrderMail>]>([
    ['nobody', [BOT], { kind: 'orders' }],
    ['she herself', [BOT, 'Cc: hello@ruiz.example'], { kind: 'orders' }],
    ['the bot alone, in Bcc', ['To: ana@ruiz.example', 'Bcc: ana+bot@ruiz.example'], { kind: 'orders' }],
    ['a client', ['To: tom@hale.example', 'Bcc: ana+bot.new@ruiz.example'], { kind: 'tag', line: 'new' }],
    [
      'a client in Bcc, with a tag',
      ['To: undisclosed-recipients:;', 'Bcc: tom@hale.example, ana+bot.new@ruiz.example'],
      { kind: 'tag', line: 'new' },
    ],
    [
      'a client in Bcc',
      ['To: ana@ruiz.example', 'Bcc: tom@hale.example, ana+bot@ruiz.example'],
      { kind: 'seen-by-others', addresses: ['tom@hale.example'] },
    ],
    [
      'a client in Cc',
      [BOT, 'Cc: tom@hale.example'],
      { kind: 'seen-by-others', addresses: ['tom@hale.example'] },
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await kindOf([ANA, ...lines])).toEqual({ ...expected, hasArrived: 'no' });
  });
});
