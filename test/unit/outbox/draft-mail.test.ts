/** Her own draft as it goes out: what is taken off, what is made new, and that all the rest stays to the byte. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type DraftMail, draftMail } from '../../../src/outbox/draft-mail.js';

const options = {
  key: 'k1',
  ownAddress: 'ana@ruiz.example',
  date: Temporal.Instant.from('2026-10-09T07:00:00Z'),
};
const DATE = 'Date: Fri, 09 Oct 2026 07:00:00 +0000\r\n';
const MADE_ID = 'Message-ID: <k1@ruiz.example>\r\n';

function made(draft: string | Buffer): Extract<DraftMail, { kind: 'mail' }> {
  const mail = draftMail(Buffer.from(draft), options);
  if (mail.kind !== 'mail') throw new Error(mail.kind);
  return mail;
}

function sent(draft: string): string {
  return made(draft).bytes.toString();
}

describe('the headers', () => {
  it.each([
    ['Bcc', 'Bcc: eva@x.example\r\n'],
    ['a folded Bcc in small letters', 'bcc: eva@x.example,\r\n\tmia@x.example\r\n'],
    ['a Bcc with a blank before the colon', 'Bcc : eva@x.example\r\n'],
    ['Fcc', 'FCC: imap://ana@mail/Sent\r\n'],
    [
      "Thunderbird's notes",
      'X-Mozilla-Status: 0801\r\nX-Mozilla-Draft-Info: a; b=1;\r\n c=2\r\nX-Mozilla-Keys:  \r\n',
    ],
    ['whose account it was', 'X-Identity-Key: id1\r\nX-Account-Key: account1\r\n'],
    ['the old dates', 'Date: Thu, 08 Oct 2026 23:10:00 +0200\r\ndate: x\r\n'],
    ['an empty Message-ID', 'Message-ID: \r\n'],
  ])('lose %s', (_what, field) => {
    const others = 'To: tom@hale.example\r\nSubject: Logo\r\n';
    expect(sent(`To: tom@hale.example\r\n${field}Subject: Logo\r\n\r\nHi\r\n`)).toBe(
      `${DATE}${MADE_ID}${others}\r\nHi\r\n`,
    );
  });

  it('keep everything else as it was written, foldings and odd cases too', () => {
    const kept =
      'MESSAGE-id:\r\n <d1@mua.example>\r\nTO:  Tom\r\n  <tom@hale.example>\r\nX-Odd:\tÇ\r\nIn-Reply-To: <m1@x>\r\n' +
      'User-Agent: Mail/1\r\nReply-To: me@x.example\r\nX-Mozilla: kept\r\nnot a header\r\n';
    const mail = made(`${kept}\r\nHi\r\n`);
    expect(mail.bytes.toString()).toBe(`${DATE}${kept}\r\nHi\r\n`);
    expect(mail.messageId).toBe('d1@mua.example');
  });
});

describe('the body is the same to the byte', () => {
  it.each([
    ['any bytes', Buffer.from(Array.from({ length: 256 }, (_, i) => i).filter((i) => i !== 10 && i !== 13))],
    [
      'dots, and lines that look like headers',
      Buffer.from('.\r\n..\r\n.x\r\n\r\nBcc: x@y.example\r\nDate: z\r\n'),
    ],
    ['no line end at the end', Buffer.from('Hi')],
    ['empty lines before and after', Buffer.from('\r\n\r\nHi\r\n\r\n')],
    ['nothing', Buffer.alloc(0)],
    [
      'an attachment that a program would have encoded',
      Buffer.from(
        `--b\r\nContent-Type: image/png\r\n\r\n\x89PNG${'\xff\0'.repeat(5000)}\r\n--b--\r\n`,
        'latin1',
      ),
    ],
  ])('%s', (_what, body) => {
    const { bytes } = made(Buffer.concat([Buffer.from('To: tom@hale.example\r\n\r\n'), body]));
    const head = Buffer.from(`${DATE}${MADE_ID}To: tom@hale.example\r\n\r\n`);
    expect(bytes.equals(Buffer.concat([head, body]))).toBe(true);
  });

  it('but for line ends that SMTP cannot carry', () => {
    expect(sent('To: tom@hale.example\nBcc: x@y.example\n\na\nb\rc\r\nd\n')).toBe(
      `${DATE}${MADE_ID}To: tom@hale.example\r\n\r\na\r\nb\r\nc\r\nd\r\n`,
    );
  });

  it('20 MB, too', () => {
    const body = Buffer.alloc(20 * 1024 * 1024, `${'A'.repeat(76)}\r\n`);
    const { bytes } = made(Buffer.concat([Buffer.from('To: tom@hale.example\r\n\r\n'), body]));
    expect(bytes.subarray(-body.length).equals(body)).toBe(true);
  });
});

describe('it goes to', () => {
  it.each([
    ['To: tom@hale.example', ['tom@hale.example']],
    ['To: "Hale, Tom" <tom@hale.example>, Mia <mia@hale.example>', ['tom@hale.example', 'mia@hale.example']],
    [
      'To: tom@hale.example\r\nCc: mia@hale.example,\r\n Eva <eva@x.example>\r\nBCC: bob@x.example',
      ['tom@hale.example', 'mia@hale.example', 'eva@x.example', 'bob@x.example'],
    ],
    ['Bcc: tom@hale.example', ['tom@hale.example']],
    ['To: undisclosed-recipients:;\r\nBcc: tom@hale.example', ['tom@hale.example']],
    ['To: Hales: tom@hale.example, mia@hale.example;', ['tom@hale.example', 'mia@hale.example']],
    ['To: tom@hale.example\r\nTo: mia@hale.example', ['tom@hale.example', 'mia@hale.example']],
    ['To: Hale, Inc <tom@hale.example>', ['tom@hale.example']],
    ['To: mia@hale.example, Tom <tom@hale.example>', ['mia@hale.example', 'tom@hale.example']],
    ['To: Tom@hale.example, tom@Hale.example', ['tom@Hale.example']],
    ['To: =?utf-8?q?=C3=87a=2C_x?= <tom@hale.example>', ['tom@hale.example']],
    ['To: Çağ <çağ@hale.example>', ['çağ@hale.example']],
    ['Resent-To: x@y.example\r\nTo: tom@hale.example', ['tom@hale.example']],
  ])('%j', (fields, to) => {
    expect(made(`${fields}\r\n\r\nHi`).envelope).toEqual({ from: 'ana@ruiz.example', to });
  });

  it.each(['Subject: x', 'To:', 'To: undisclosed-recipients:;', 'X: tom@hale.example'])(
    'nobody: %j',
    (fields) => {
      expect(draftMail(Buffer.from(`${fields}\r\n\r\nTo: tom@hale.example`), options)).toEqual({
        kind: 'no-recipient',
      });
    },
  );

  it.each([
    ['To: Tom, mia@hale.example', ['Tom']],
    ['To: tom@hale, mia@hale.example\r\nBcc: tom at x', ['tom@hale', 'tom at x']],
  ])('nobody while an address is unfit: %j', (fields, addresses) => {
    expect(draftMail(Buffer.from(`${fields}\r\n\r\nHi`), options)).toEqual({
      kind: 'unfit-addresses',
      addresses,
    });
  });

  it.each(['', '\r\n', '\r\n\r\nTo: tom@hale.example', 'x', '\0'])(
    'nobody: a draft that is no mail, %j',
    (draft) => {
      expect(draftMail(Buffer.from(draft), options)).toEqual({ kind: 'no-recipient' });
    },
  );
});
