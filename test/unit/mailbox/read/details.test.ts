/** The small readings in tables: dates, addresses, the laws of the encodings. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAddresses } from '../../../../src/mailbox/read/address-list.js';
import { decodeText } from '../../../../src/mailbox/read/charset.js';
import { readFieldValue } from '../../../../src/mailbox/read/field-value.js';
import { readDate } from '../../../../src/mailbox/read/mail-date.js';
import { readMail } from '../../../../src/mailbox/read/read-mail.js';
import { decodeTransfer } from '../../../../src/mailbox/read/transfer-encoding.js';

describe('dates', () => {
  it.each([
    ['RFC 5322', 'Mon, 02 Nov 2026 10:00:00 +0100', '2026-11-02T09:00:00Z'],
    ['without day of the week and seconds', '2 Nov 2026 10:00 -0330', '2026-11-02T13:30:00Z'],
    ['with a comment', 'Mon, 2 Nov 2026 10:00:00 +0100 (CET)', '2026-11-02T09:00:00Z'],
    ['an old zone name', 'Mon, 2 Nov 2026 10:00:00 EST', '2026-11-02T15:00:00Z'],
    ['GMT', 'Mon, 2 Nov 2026 10:00:00 GMT', '2026-11-02T10:00:00Z'],
    ['GMT and hours', 'Mon, 2 Nov 2026 10:00:00 GMT+1', '2026-11-02T09:00:00Z'],
    ['no zone: never that of this machine', 'Mon, 2 Nov 2026 10:00:00', '2026-11-02T10:00:00Z'],
    ['two digits of the year', 'Mon, 02 Nov 98 10:00:00 +0000', '1998-11-02T10:00:00Z'],
    ['the whole name of the month', 'Monday, 2 November 2026 10:00:00 +0000', '2026-11-02T10:00:00Z'],
    ['asctime', 'Mon Nov  2 10:00:00 2026', '2026-11-02T10:00:00Z'],
    ['date(1)', 'Mon Nov 2 10:00:00 CET 2026', '2026-11-02T09:00:00Z'],
    ['ISO 8601', '2026-11-02T10:00:00.123Z', '2026-11-02T10:00:00Z'],
    [
      'folded and commented (RFC 5322 appendix A.5)',
      'Thu,  13   Feb 1969\t23:32 -0330 (Newfoundland Time)',
      '1969-02-14T03:02:00Z',
    ],
    ['29 February', 'Sat, 29 Feb 2028 00:00:00 +0000', '2028-02-29T00:00:00Z'],
    ['a day that does not exist', 'Sat, 31 Feb 2026 00:00:00 +0000', null],
    ['an hour that does not exist', 'Mon, 2 Nov 2026 25:00:00 +0000', null],
    ['words', 'Whenever', null],
    ['nothing', '', null],
  ])('%s', (_what, written, instant) => {
    expect(readDate(written)).toBe(instant === null ? null : Date.parse(instant));
  });
});

describe('addresses', () => {
  const list = (...values: string[]) =>
    readAddresses(
      values.map((value) => ({ name: 'from', value })),
      'from',
    );
  it.each([
    ['plain', 'a@b.example', [['', 'a@b.example']]],
    ['with a name', 'Tom Hale <a@b.example>', [['Tom Hale', 'a@b.example']]],
    ['a comma in quotes', '"Hale, Tom" <a@b.example>', [['Hale, Tom', 'a@b.example']]],
    ['an encoded comma', '=?utf-8?Q?Hale=2C_Tom?= <a@b.example>', [['Hale, Tom', 'a@b.example']]],
    ['the name in a comment', 'a@b.example (Tom)', [['Tom', 'a@b.example']]],
    ['single quotes', "'Tom' <a@b.example>", [['Tom', 'a@b.example']]],
    ['a quoted local part', '"a b"@c.example', [['', '"a b"@c.example']]],
    ['an open bracket', 'Tom <a@b.example', [['Tom', 'a@b.example']]],
    ['an address as a name', '"a@b.example" <c@d.example>', [['a@b.example', 'c@d.example']]],
    ['8-bit', 'Ünal <u@b.example>', [['Ünal', 'u@b.example']]],
    ['no address at all', 'Tom', [['Tom', '']]],
    ['nested comments', 'a@b.example(n (x))', [['n (x', 'a@b.example']]],
    ['a comment in brackets', '"T" < (c) a@b.example(x)>', [['T', 'a@b.example']]],
    ['comments around the @', 'a (n (x)) @ (c) b.example (c) ', [['', 'a@b.example']]],
    ['blanks around the signs', 'Tom @ Hale <a @ b . example>', [['Tom @ Hale', 'a@b.example']]],
    ['a comment with a comma', 'Tom <a@b.example> (Hale, Tom)', [['Tom', 'a@b.example']]],
  ])('%s', (_what, value, mailboxes) => {
    const expected = mailboxes.map(([name, address]) => ({ name, address }));
    expect(list(value)).toEqual({ mailboxes: expected, instances: 1, hasGroup: false, isAmbiguous: false });
  });

  it.each([
    ['an unquoted comma', 'Foo, Inc <a@b.example>', 1],
    ['two without a comma', 'a@b.example c@d.example', 1],
    ['two brackets', 'Tom <a@b.example> <c@d.example>', 1],
    ['an entry without an address', 'a@b.example, Tom', 1],
  ])('ambiguous: %s', (_what, value, mailboxes) => {
    const found = list(value);
    expect([found.isAmbiguous, found.mailboxes.length]).toEqual([true, mailboxes]);
  });

  it('counts instances and sees groups', () => {
    expect(list('a@b.example', 'c@d.example')).toMatchObject({ instances: 2, mailboxes: [{}, {}] });
    expect(list('team: a@b.example, c@d.example;')).toMatchObject({ hasGroup: true, mailboxes: [{}, {}] });
    expect(list('undisclosed-recipients:;')).toMatchObject({ hasGroup: true, mailboxes: [] });
    expect(list()).toEqual({ mailboxes: [], instances: 0, hasGroup: false, isAmbiguous: false });
  });
});

describe('the way back', () => {
  const path = async (value: string) =>
    (await readMail(Buffer.from(`Return-Path: ${value}\n\n`))).returnPaths;
  it.each([
    ['<a@b.example>', 'a@b.example'],
    ['a@b.example (office)', 'a@b.example'],
    ['(a (nested) one) < a @ b.example (c) >', 'a@b.example'],
    ['MAILER-DAEMON (Mail Delivery System)', 'MAILER-DAEMON'],
    ['<> (nobody)', ''],
    ['<a@b.example', 'a@b.example'],
    ['(<x@y.example>) <a@b.example>', 'a@b.example'],
    ['<"a (b)"@c.example>', '"a (b)"@c.example'],
  ])('%s', async (value, expected) => {
    expect(await path(value)).toEqual([expected]);
  });
});

describe('what a part is', () => {
  it.each([
    ['(c) message/delivery-status', 'message/delivery-status'],
    ['message/delivery-status(c)', 'message/delivery-status'],
    ['(a; (b)) multipart / (c) report; boundary=x', 'multipart/report'],
    ['(x) TEXT/Calendar; method=REPLY', 'text/calendar'],
    ['(c) message/rfc822; name="never closed', 'message/rfc822'],
    ['text/plain (a comment); charset=utf-8', 'text/plain'],
    [' ', ''],
  ])('%s', (value, type) => {
    expect(readFieldValue(value).value).toBe(type);
  });

  it.each([
    ['text/calendar; (c) method=REPLY', { method: 'REPLY' }],
    ['text/calendar (a;b); (c;d=e) method=(f) "REPLY"', { method: 'REPLY' }],
    ['text/plain; name=Offer (1).pdf; charset=utf-8 (c)', { name: 'Offer (1).pdf', charset: 'utf-8' }],
    ['text/plain; name="Offer (1; 2).pdf"', { name: 'Offer (1; 2).pdf' }],
  ])('%s', (value, params) => {
    expect(readFieldValue(value).params).toMatchObject(params);
  });

  it('costs no more for a hostile value', () => {
    for (const value of ['('.repeat(200_000), '()'.repeat(100_000), `a${' '.repeat(200_000)}/`]) {
      expect(readFieldValue(value).params).toEqual({});
    }
  });

  it.each(['METHOD:REPLY', 'METH\r\n OD:REPLY', 'METHOD;X=1:\n\tREPLY'])('a method: %j', async (line) => {
    const mail = `From: a@b.example\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\r\n${line}\r\nEND:VCALENDAR\n`;
    expect((await readMail(Buffer.from(mail))).parts).toMatchObject([{ calendarMethod: 'REPLY' }]);
  });
});

describe('laws of the encodings', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });

  it('base64 comes back, however its lines are cut', () => {
    const law = fc.property(fc.uint8Array(), fc.integer({ min: 4, max: 80 }), (bytes, width) => {
      const lines =
        Buffer.from(bytes)
          .toString('base64')
          .match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      expect(decodeTransfer(Buffer.from(lines.join('\r\n')), 'base64')).toEqual(Buffer.from(bytes));
    });
    fc.assert(law);
  });

  it('quoted-printable comes back, however its lines are cut', () => {
    const law = fc.property(
      fc.uint8Array(),
      fc.constantFrom('=\r\n', '=\n', '= \t\r\n', '=\r'),
      (bytes, soft) => {
        const escaped = [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0')}`);
        expect(decodeTransfer(Buffer.from(escaped.join(soft)), 'quoted-printable')).toEqual(
          Buffer.from(bytes),
        );
      },
    );
    fc.assert(law);
  });

  it('UTF-8 is UTF-8, whatever the label says', () => {
    const label = fc.constantFrom(
      null,
      '',
      'utf-8',
      'us-ascii',
      'iso-8859-1',
      'windows-1254',
      'constructor',
      'x',
    );
    fc.assert(
      fc.property(text, label, (written, said) => {
        const plain = written.replace(/^\ufeff/, '').replaceAll('\0', '');
        expect(decodeText(Buffer.from(plain), said)).toBe(plain);
      }),
    );
  });

  it('every label gives a text', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, label) => {
        expect(typeof decodeText(Buffer.from(bytes), label)).toBe('string');
      }),
    );
  });
});
