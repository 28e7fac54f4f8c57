/** What a mail to a client looks like to whoever gets it: composed by one library, read by another. */
import { describe, expect, it } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import { Temporal } from 'temporal-polyfill';
import { type ClientMail, composeClientMail } from '../../../src/outbox/compose-client-mail.js';

const KEY = 'a1'.repeat(32);

const common = {
  key: KEY,
  from: { name: 'Ana Ruiz', address: 'ana@ruiz.example' },
  to: { name: 'Tom Hale', address: 'tom@hale.example' },
  parent: { messageId: 'm3@hale.example', inReplyTo: ['m2@ruiz.example'], references: ['m1@hale.example'] },
  text: 'Hi Tom,\n\nI read mail again on Friday.\n\nAna\n',
  date: Temporal.Instant.from('2026-10-08T10:05:00Z'),
};

function reply(change: Partial<ClientMail> & { originalSubject?: string } = {}): ClientMail {
  return { ...common, originalSubject: 'Logo', language: 'en', ...change, kind: 'auto-reply' } as ClientMail;
}

function planned(change: Partial<ClientMail> & { subject?: string } = {}): ClientMail {
  return {
    ...common,
    subject: 'Your bio',
    cc: [],
    origin: 'ordered',
    parent: null,
    ...change,
    kind: 'planned',
  } as ClientMail;
}

async function headOf(mail: ClientMail): Promise<string> {
  const text = (await composeClientMail(mail)).toString('latin1');
  return text.slice(0, text.indexOf('\r\n\r\n'));
}

/** The names of the header fields, in their order. */
async function fieldsOf(mail: ClientMail): Promise<string[]> {
  return [...(await headOf(mail)).matchAll(/^([!-9;-~]+):/gm)].map(([, name = '']) => name);
}

async function read(mail: ClientMail): Promise<ParsedMail> {
  return simpleParser(await composeClientMail(mail));
}

function raw(mail: ParsedMail, name: string): string[] {
  return mail.headerLines.filter(({ key }) => key === name).map(({ line }) => line.replace(/^[^:]*: /, ''));
}

const ALWAYS = ['From', 'To', 'Subject', 'Date', 'Message-ID'];
const OWN = ['X-Loop', 'X-Driverseat-Key'];
const MIME = ['Content-Transfer-Encoding', 'MIME-Version', 'Content-Type'];

describe('the headers of', () => {
  it.each<[string, ClientMail, string[]]>([
    [
      'an auto-reply',
      reply(),
      [
        ...[...ALWAYS, 'In-Reply-To', 'References'],
        ...['Auto-Submitted', 'X-Auto-Response-Suppress', 'Precedence', ...OWN, ...MIME],
      ],
    ],
    ['a mail that she ordered', planned(), [...ALWAYS, 'X-Auto-Response-Suppress', ...OWN, ...MIME]],
    [
      'a proposal that she approved, with a copy',
      planned({ origin: 'approved', cc: [{ name: '', address: 'mia@hale.example' }] }),
      ['From', 'To', 'Cc', 'Subject', 'Date', 'Message-ID', 'X-Auto-Response-Suppress', ...OWN, ...MIME],
    ],
    [
      'a scheduled mail, in a thread',
      planned({ origin: 'scheduled', parent: common.parent }),
      [
        ...[...ALWAYS, 'In-Reply-To', 'References', 'Auto-Submitted', 'X-Auto-Response-Suppress'],
        ...[...OWN, ...MIME],
      ],
    ],
  ])('%s are these, once each', async (_what, mail, names) => {
    expect(await fieldsOf(mail)).toEqual(names);
  });

  it('an auto-reply say what AUTOREPLY.md, section 2, asks for', async () => {
    const mail = await read(reply());
    expect(raw(mail, 'from')).toEqual(['Ana Ruiz <ana@ruiz.example>']);
    expect(raw(mail, 'to')).toEqual(['Tom Hale <tom@hale.example>']);
    expect(raw(mail, 'date')).toEqual(['Thu, 08 Oct 2026 10:05:00 +0000']);
    expect(raw(mail, 'message-id')).toEqual([`<${KEY}@ruiz.example>`]);
    expect(raw(mail, 'subject')).toEqual(['Auto: Logo']);
    expect(raw(mail, 'in-reply-to')).toEqual(['<m3@hale.example>']);
    expect(raw(mail, 'references')).toEqual(['<m1@hale.example> <m3@hale.example>']);
    expect(raw(mail, 'auto-submitted')).toEqual(['auto-replied']);
    expect(raw(mail, 'x-auto-response-suppress')).toEqual(['DR, RN, NRN, OOF, AutoReply']);
    expect(raw(mail, 'precedence')).toEqual(['bulk']);
    expect(raw(mail, 'x-loop')).toEqual(['driverseat']);
    expect(raw(mail, 'x-driverseat-key')).toEqual([KEY]);
    expect(raw(mail, 'content-type')).toEqual(['text/plain; charset=utf-8; format=flowed']);
  });

  it('a scheduled mail say that a program made it, and ask programs for no answer', async () => {
    const mail = await read(planned({ origin: 'scheduled' }));
    expect(raw(mail, 'auto-submitted')).toEqual(['auto-generated']);
    expect(raw(mail, 'x-auto-response-suppress')).toEqual(['OOF, AutoReply']);
  });
});

describe('what was written arrives', () => {
  const LONG = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(40);

  it.each([
    ['Turkish', 'Şu an çalışmıyorum; İstanbul saatiyle öğleden sonra dönerim. ıIiİ ğĞ'],
    ['emoji, joined ones too', 'Done 👩‍💻 and 🏳️‍🌈, see you ✌🏽'],
    ['Hebrew and Arabic', 'שלום תום, السلام عليكم'],
    ['a word longer than a line may be', LONG],
    ['lines that begin with a dot or From', '.\n..\nFrom here on\n.hidden'],
    ['trailing "=" and "=3D"', 'a=3D b=\nc='],
  ])('the text: %s', async (_what, text) => {
    // mailparser takes the last line end off.
    expect((await read(planned({ text: `${text}\n` }))).text).toBe(text);
  });

  it.each([
    ['Turkish', 'çok uzun \nbir satır\n', 'çok uzun bir satır'],
    ['ASCII', 'a long \nline\n-- \nAna\n', 'a long line\n-- \nAna'],
  ])(
    'flowed lines are joined again, and no blank of theirs stands plain at a line end: %s',
    async (_what, text, joined) => {
      const mail = planned({ text });
      expect((await read(mail)).text).toBe(joined);
      expect((await composeClientMail(mail)).toString()).not.toMatch(/ \r\n/);
    },
  );

  it('no line on the wire but those of its id is longer than 78 characters, and every line end is CRLF', async () => {
    const subject = 'Çok uzun bir başlık '.repeat(9);
    const bytes = await composeClientMail(planned({ subject, text: LONG }));
    expect(bytes.every((byte) => byte < 128)).toBe(true);
    const lines = bytes.toString('latin1').split('\r\n');
    expect(lines.filter((line) => line.length > 78 || /[\r\n]/.test(line))).toEqual([
      `Message-ID: <${KEY}@ruiz.example>`,
      `X-Driverseat-Key: ${KEY}`,
    ]);
  });

  it.each([
    ['Turkish', 'Işıl Öğütçü', 'Re: İş görüşmesi — şu anki durum'],
    ['emoji', 'Tom 🎉 Hale', 'Logo 👩‍💻 v2 🎨'],
    ['quotes, commas and angle brackets', 'Hale, "Tom" <tom>', 'A <b> "c", d; e: f'],
    ['a title that is all upper-case İ', 'İİİ', 'İ'.repeat(190)],
  ])('names and subjects: %s', async (_what, name, subject) => {
    const mail = await read(planned({ to: { name, address: 'tom@hale.example' }, subject }));
    expect(mail.subject).toBe(subject);
    expect(mail.to).toMatchObject({ value: [{ name, address: 'tom@hale.example' }] });
  });

  it('an international domain goes in its ASCII form, to one who can read it', async () => {
    const mail = planned({ to: { name: 'Jüri', address: 'Juri@jõgeva.example' } });
    expect(await headOf(mail)).toContain('<Juri@xn--jgeva-dua.example>');
  });
});

describe('a stranger can add no header and no recipient', () => {
  const HOSTILE = [
    'x\r\nBcc: eve@evil.example',
    'x\nBcc: eve@evil.example',
    'x\rBcc: eve@evil.example',
    'x\u2028Bcc: eve@evil.example',
    'x\u0085Bcc: eve@evil.example',
    'x\0\r\n\r\n<b>body</b>',
    '=?utf-8?q?x=0D=0ABcc:_eve@evil.example?=',
    'eve@evil.example>, <eve@evil.example',
    '"\r\n .\r\nMAIL FROM:<eve@evil.example>',
    `\u202Egnp.exe ${'x'.repeat(3000)}\r\n.`,
    '\ud800',
  ];

  it.each(HOSTILE)('through the subject or a name: %j', async (text) => {
    const plainFields = await fieldsOf(reply());
    for (const mail of [
      reply({ originalSubject: text }),
      reply({ to: { name: text, address: 'tom@hale.example' } }),
      reply({ from: { name: text, address: 'ana@ruiz.example' } }),
    ]) {
      expect(await fieldsOf(mail)).toEqual(plainFields);
      const { to, from, bcc, cc, subject = '', text: body } = await read(mail);
      expect([to, from].flat().map((list) => list?.value.map(({ address }) => address))).toEqual([
        ['tom@hale.example'],
        ['ana@ruiz.example'],
      ]);
      expect([bcc, cc]).toEqual([undefined, undefined]);
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u202E]/u);
      expect(`${body}\n`).toBe(common.text);
    }
  });

  it.each(['m1@hale.example>\r\nBcc: eve@evil.example', 'm 1@x', 'ş@x', 'm'.repeat(901), ''])(
    'through an id: %j is left out',
    async (id) => {
      const parent = { messageId: 'm3@hale.example', inReplyTo: [], references: [id] };
      expect(raw(await read(reply({ parent })), 'references')).toEqual(['<m3@hale.example>']);
      const unnamed = { ...parent, messageId: id };
      expect(await fieldsOf(reply({ parent: unnamed }))).not.toContain('References');
    },
  );

  it.each([
    'tom@hale.example\r\nBcc: eve@evil.example',
    '"a\r\nb"@hale.example',
    'tom@hale.example, eve@evil.example',
    'tom@hale.example> <eve@evil.example',
    '"a>b"@hale.example',
    'tom',
    '',
    'tom@localhost',
    `${'t'.repeat(300)}@hale.example`,
  ])('through an address: %j is refused', async (address) => {
    const bad = { name: 'Tom', address };
    for (const mail of [reply({ to: bad }), planned({ from: bad }), planned({ cc: [bad] })]) {
      await expect(composeClientMail(mail)).rejects.toMatchObject({ code: 'address-invalid' });
    }
  });
});
