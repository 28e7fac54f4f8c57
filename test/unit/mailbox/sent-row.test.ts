/**
 * Which mail in Sent makes a correspondent (DESIGN.md, "Words"), and which doesn't.
 */
import { describe, expect, it } from '@jest/globals';
import type { MessageStructureObject } from 'imapflow';
import { sentRow } from '../../../src/mailbox/sent-row.js';
import { mayBeOrder } from '../../../src/orders/order-mail.js';

const TOM = ['To: Tom Hale <tom@hale.example>'];
const MANY = [`To: ${Array.from({ length: 11 }, (_, at) => `p${at}@club.example`).join(', ')}`];

function row(lines: string[], bodyStructure: MessageStructureObject = { type: 'text/plain' }) {
  const headers = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
  return sentRow({ seq: 1, uid: 7, internalDate: new Date(1_000), headers, bodyStructure });
}

const calendar = (method?: string): MessageStructureObject => ({
  type: 'multipart/alternative',
  childNodes: [
    { type: 'text/plain' },
    { type: 'text/calendar', parameters: method === undefined ? {} : { method } },
  ],
});
const report = (kind: string): MessageStructureObject => ({
  type: 'multipart/mixed',
  childNodes: [{ type: 'text/plain' }, { type: kind }],
});

describe('a mail in Sent', () => {
  it.each([
    ['a plain mail', TOM, undefined, null],
    ['a mail that says it was not made by a machine', [...TOM, 'Auto-Submitted: no'], undefined, null],
    ['a mail with an invitation of hers', TOM, calendar('REQUEST'), null],
    ['a mail with a calendar file', TOM, calendar(), null],
    ['a mail about unsubscribing', [...TOM, 'Subject: how to unsubscribe'], undefined, null],
    ['a mail to ten people', [MANY[0]?.replace('p10@club.example', '') ?? ''], undefined, null],
    ['her vacation reply', [...TOM, 'Auto-Submitted: auto-replied'], undefined, 'auto-submitted'],
    ['a mail that the bot composed', [...TOM, 'X-Driverseat-Key: abc'], undefined, 'own-key'],
    ['a read receipt', TOM, { type: 'multipart/report' }, 'report'],
    ['a read receipt, wrapped', TOM, report('message/disposition-notification'), 'report'],
    ['her answer to an invitation', TOM, calendar('REPLY'), 'calendar-answer'],
    ['her counter-proposal to an invitation', TOM, calendar('counter'), 'calendar-answer'],
    ['a mail with the subject unsubscribe', [...TOM, 'Subject: Unsubscribe'], undefined, 'unsubscribe'],
    ['a mail to an unsubscribe address', ['To: u-unsub-123@list.example'], undefined, 'unsubscribe'],
    ['a mail to a list-leave address', ['To: news-leave@list.example'], undefined, 'unsubscribe'],
    ['a mail to eleven people', MANY, undefined, 'many-recipients'],
  ])('%s', (_what, lines, structure, notPersonal) => {
    expect(row(lines, structure).notPersonal).toBe(notPersonal);
  });

  it('names everyone it went to, in groups and Bcc as well', () => {
    const found = row([
      'To: "Hale, Tom" <tom@hale.example>,',
      ' team: a@team.example, "B" <b@team.example>;',
      'Cc: undisclosed-recipients:;',
      'Bcc: secret@x.example',
    ]);
    expect(found.recipients).toEqual([
      'tom@hale.example',
      'a@team.example',
      'b@team.example',
      'secret@x.example',
    ]);
  });

  it('says which mail it is and which one it answers', () => {
    const found = row([
      ...TOM,
      'Message-ID:',
      ' <m1@ruiz.example>',
      'In-Reply-To: <a@x.example> <b@x.example>',
    ]);
    expect(found).toMatchObject({ uid: 7, internalDateMs: 1_000, messageId: 'm1@ruiz.example' });
    expect(found.inReplyTo).toEqual(['a@x.example', 'b@x.example']);
  });

  it('takes a message without header or structure', () => {
    const bare = sentRow({ seq: 1, uid: 7 });
    expect(bare).toMatchObject({ messageId: null, recipients: [], internalDateMs: 0, notPersonal: null });
  });

  it.each([
    ['bot: stop', 'bot: stop'],
    ['=?UTF-8?Q?bot=3A_bio_=2575_g=C3=BCncelle?=', 'bot: bio %75 güncelle'],
    ['=?utf-8?B?Ym90OiBrYXBhbMSx?=', 'bot: kapalı'],
  ])('is an order by its subject, encoded or not: %s', (written, subject) => {
    const found = row(['To: ana@ruiz.example', `Subject: ${written}`]);
    expect(found.subject).toBe(subject);
    expect(mayBeOrder(found, 'ana@ruiz.example')).toBe(true);
  });
});
