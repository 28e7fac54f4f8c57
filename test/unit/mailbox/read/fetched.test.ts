/** A mail of which only the beginning was fetched: the server's structure and single parts make up for the rest. */
import { describe, expect, it } from '@jest/globals';
import type { MailStructure } from '../../../../src/mailbox/read/fetched-structure.js';
import { readMail } from '../../../../src/mailbox/read/read-mail.js';

const HEADER =
  'From: dana@bakery.example\r\nSubject: A website\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n';
const PNG = `--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUJD\r\n'.repeat(2_000)}\r\n`;
const TEXT =
  '--b\r\nContent-Type: text/plain; charset=windows-1254\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n';
const ENCODED = 'Ne kadar tutar? =C7ok acil, te=FEekk=FCrler.';
const PROGRAM =
  '\r\n--b\r\nContent-Type: application/octet-stream; name="=?utf-8?Q?=C5=9Fart.exe?="\r\nContent-Disposition: attachment\r\n\r\nMZ\r\n--b--\r\n';
const WHOLE = Buffer.from(`${HEADER}${PNG}${TEXT}${ENCODED}${PROGRAM}`);

/** As imapflow gives it. */
const STRUCTURE: MailStructure = {
  type: 'multipart/mixed',
  childNodes: [
    { part: '1', type: 'image/png', encoding: 'base64' },
    { part: '2', type: 'text/plain', parameters: { charset: 'windows-1254' }, encoding: 'quoted-printable' },
    {
      part: '3',
      type: 'application/octet-stream',
      parameters: { name: '=?utf-8?Q?=C5=9Fart.exe?=' },
      disposition: 'attachment',
    },
  ],
};

const BEGINNING = WHOLE.subarray(0, 4_096);
const options = { structure: STRUCTURE, sizeBytes: WHOLE.length };

describe('a mail of which only the beginning was fetched', () => {
  it('is read as if it were whole where its text was fetched too', async () => {
    const whole = await readMail(WHOLE);
    const fetched = await readMail(BEGINNING, {
      ...options,
      furtherText: new Map([['2', Buffer.from(ENCODED)]]),
    });
    expect(whole.text).toBe('Ne kadar tutar? Çok acil, teşekkürler.');
    expect(fetched.text).toBe(whole.text);
    const facts = (mail: typeof whole) =>
      mail.parts.map(({ type, filename, depth }) => ({ type, filename, depth }));
    expect(facts(fetched)).toEqual(facts(whole));
    expect(fetched).toMatchObject({ sizeBytes: WHOLE.length, overBudget: null, subject: 'A website' });
  });

  it('has no text where its text was not fetched', async () => {
    expect(await readMail(BEGINNING, options)).toMatchObject({ text: '', textSource: 'none' });
  });

  it('is read as far as it goes where the server says nothing of its parts', async () => {
    const mail = await readMail(WHOLE.subarray(0, WHOLE.length - PROGRAM.length), {
      sizeBytes: WHOLE.length,
    });
    expect(mail.text).toContain('Ne kadar tutar?');
  });

  it('takes text from the beginning where that holds it', async () => {
    const text = `From: a@b.example\r\nContent-Type: text/plain\r\n\r\n${'Hello Ana. '.repeat(400)}`;
    const mail = await readMail(Buffer.from(text), {
      structure: { type: 'text/plain' },
      sizeBytes: 1_000_000,
    });
    expect(mail.text).toMatch(/^Hello Ana\. Hello Ana\./);
  });

  it('takes the longer text where a single part was fetched on its own', async () => {
    const mail = await readMail(Buffer.from('From: a@b.example\r\n\r\nHello'), {
      structure: { type: 'text/plain', part: '1' },
      sizeBytes: 1_000_000,
      furtherText: new Map([['1', Buffer.from('Hello Ana')]]),
    });
    expect(mail.text).toBe('Hello Ana');
  });

  it('does not take what an attached message says', async () => {
    const structure: MailStructure = {
      type: 'multipart/mixed',
      childNodes: [
        { type: 'text/plain' },
        { type: 'message/rfc822', childNodes: [{ type: 'text/plain', part: '2.1' }] },
      ],
    };
    const furtherText = new Map([
      ['1', Buffer.from('See below.')],
      ['2.1', Buffer.from('as soon as possible')],
    ]);
    const mail = await readMail(BEGINNING, { structure, sizeBytes: WHOLE.length, furtherText });
    expect(mail.text).toBe('See below.');
    expect(mail.parts.map(({ type }) => type)).toEqual(['multipart/mixed', 'text/plain', 'message/rfc822']);
  });

  it('says so where even its header does not end within what was fetched', async () => {
    const mail = await readMail(WHOLE.subarray(0, 60), { structure: STRUCTURE, sizeBytes: WHOLE.length });
    expect(mail.overBudget).toBe('header-bytes');
  });
});
