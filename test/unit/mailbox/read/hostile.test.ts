/** Mails made to exhaust a reader: of each a bounded part is read, and what is over a budget says so. */
import { describe, expect, it } from '@jest/globals';
import { readMail } from '../../../../src/mailbox/read/read-mail.js';
import type { ParsedMail } from '../../../../src/message/parsed-mail.js';

const MB = 1024 * 1024;

function mail(content: string, body: string, fields = ''): Buffer {
  return Buffer.from(`From: a@b.example\r\nSubject: x\r\n${fields}Content-Type: ${content}\r\n\r\n${body}`);
}

function nested(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, at) => `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n`,
  );
  return `${open.join('')}--b${depth}\n\nHello`;
}

const HTML = 'text/html; charset=utf-8';
const MIXED = 'multipart/mixed; boundary=b0';

type Row = [what: string, bytes: Buffer, over: ParsedMail['overBudget']];

const rows: Row[] = [
  ['more than 25 MB', mail('text/plain', 'x'.repeat(26 * MB)), 'bytes'],
  ['25 MB of line breaks', mail('text/plain', '\n'.repeat(24 * MB)), null],
  ['a hundred parts and one more', mail(MIXED, '--b0\n\nx\n'.repeat(101)), 'parts'],
  ['a million parts', mail(MIXED, '--b0\n\nx\n'.repeat(1_000_000)), 'parts'],
  ['parts inside parts, 20 deep', mail(MIXED, nested(19)), null],
  ['parts inside parts, 5,000 deep', mail(MIXED, nested(5_000)), 'depth'],
  ['a thousand fields and one more', mail('text/plain', 'x', 'X-A: b\r\n'.repeat(1_001)), 'headers'],
  [
    'a header of more than 256 KB',
    mail('text/plain', 'x', `X-A: ${'b'.repeat(300_000)}\r\n`),
    'header-bytes',
  ],
  [
    'headers of parts of more than 256 KB together',
    mail(MIXED, `--b0\nX: ${'y'.repeat(9_000)}\n\nx\n`.repeat(40)),
    'header-bytes',
  ],
  ['a header that never ends', Buffer.from('Subject: x\r\n'.repeat(1_000_000)), 'header-bytes'],
  [
    'a field folded ten thousand times',
    mail('text/plain', 'x', `X-A: b\r\n${' c\r\n'.repeat(10_000)}`),
    null,
  ],
  ['a field of spaces', mail('text/plain', 'x', `To: ${' '.repeat(200_000)}x\r\n`), null],
  ['a hundred thousand addresses', mail('text/plain', 'x', `To: ${'a@b, '.repeat(40_000)}\r\n`), null],
  ['open brackets', mail('text/plain', 'x', `From: ${'<('.repeat(60_000)}\r\n`), null],
  ['groups inside groups', mail('text/plain', 'x', `To: ${'a:'.repeat(60_000)}\r\n`), null],
  ['open encoded words', mail('text/plain', 'x', `To: ${'=?utf-8?q?'.repeat(20_000)}\r\n`), null],
  ['ids without end', mail('text/plain', 'x', `References: ${'<a@b'.repeat(50_000)}\r\n`), null],
  ['a type of quotation marks', mail(`text/plain; ${'a="'.repeat(60_000)}`, 'x'), null],
  [
    'a type of continuations',
    mail(`text/plain; ${Array.from({ length: 9_000 }, (_, at) => `n*${at}*=%41;`).join('')}`, 'x'),
    null,
  ],
  ['delimiters that almost match', mail(MIXED, '--b0x\n'.repeat(1_000_000)), null],
  [
    'an escape at every sign',
    mail('text/plain\r\nContent-Transfer-Encoding: quoted-printable', '='.repeat(5 * MB)),
    null,
  ],
  [
    'base64 of foreign signs',
    mail('text/plain\r\nContent-Transfer-Encoding: base64', '!a'.repeat(2 * MB)),
    null,
  ],
  ['a flowed text of one line', mail('text/plain; format=flowed', 'a \n'.repeat(200_000)), null],
  ['tags that never close', mail(HTML, '<div><b><i>'.repeat(100_000)), null],
  ['tags that never opened', mail(HTML, '<b>'.repeat(30_000) + '</i>'.repeat(30_000)), null],
  ['signs that open a tag', mail(HTML, '<'.repeat(2 * MB)), null],
  ['quotes inside quotes', mail(HTML, `${'<blockquote>'.repeat(10_000)}x`), null],
  ['lists inside lists', mail(HTML, `${'<ol type=I start=999999999><li>'.repeat(5_000)}x`), null],
  ['a table of cells', mail(HTML, `<table><tr>${'<td>x'.repeat(100_000)}`), null],
  ['a hundred thousand images', mail(HTML, '<img src="https://a.example/x" width=1>'.repeat(100_000)), null],
  ['an endless style', mail(HTML, `<p style="${'display: '.repeat(100_000)}">x</p>`), null],
  ['a line of ">"', mail('text/plain', '>'.repeat(2 * MB)), null],
];

describe('mails made to exhaust the reader', () => {
  it.each(rows)('%s', async (_what, bytes, over) => {
    const read = await readMail(bytes);
    expect(read.overBudget).toBe(over);
    expect(read.text.length).toBeLessThanOrEqual(400_000);
    expect(read.parts.length).toBeLessThanOrEqual(100);
    expect(read.headers.length).toBeLessThanOrEqual(1_000);
  });

  it.each([
    ['one field', `X-A: ${'b'.repeat(300_000)}\r\n`],
    ['many fields', `X-A: ${'b'.repeat(900)}\r\n`.repeat(350)],
    ['no field at its edge', `X-Note: ${'b'.repeat(900)}\r\nnonsense\r\n`.repeat(350)],
  ])('a header of more than 256 KB ends where its blank line is: %s', async (_what, fields) => {
    expect((await readMail(mail('text/plain', 'Dear Ana', fields))).text).toBe('Dear Ana');
  });

  it('says the same of a mail that is fetched in parts: too deep, too many', async () => {
    const leaf = { type: 'text/plain' };
    const flat = { type: 'multipart/mixed', childNodes: Array.from({ length: 200 }, () => leaf) };
    let deep: { type: string; childNodes: unknown[] } = { type: 'multipart/mixed', childNodes: [leaf] };
    for (let depth = 0; depth < 30; depth += 1) deep = { type: 'multipart/mixed', childNodes: [deep] };
    const bytes = mail(MIXED, '');
    const read = async (structure: object) =>
      (await readMail(bytes, { structure: structure as typeof flat, sizeBytes: 100_000 })).overBudget;
    expect(await read(flat)).toBe('parts');
    expect(await read(deep)).toBe('depth');
    expect((await readMail(bytes, { sizeBytes: 26 * MB })).overBudget).toBe('bytes');
  });
});
