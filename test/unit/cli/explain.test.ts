/** `driverseat explain` as a reader runs it: the verdict in words, by the table alone, by a workspace, and at an hour. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { explain } from '../../../src/cli/explain.js';
import type { ExplainFlags } from '../../../src/cli/explain-facts.js';
import type { Explanation } from '../../../src/cli/explain-mail.js';
import { rowText } from '../../../src/cli/row-text.js';
import type { Terminal } from '../../../src/cli/terminal.js';

const SETTINGS = `version: 1
me: { name: Ana Ruiz, address: ana@ruiz.example, languages: [en], timeZone: Europe/Madrid }
mailbox: { imap: "imaps://imap.ruiz.example", smtp: "smtps://smtp.ruiz.example", user: ana@ruiz.example }
contact:
  hours: { mon-fri: "09:00-18:00" }
  noContact: [{ every: thursday }]
  urgent: { words: { en: [urgent] }, senders: [], domains: [] }
`;

const CLIENTS = `tom: { name: Tom Hale, address: tom@hale.example, timeZone: Europe/London }
kim: { name: Kim Park, address: kim@park.example, timeZone: Asia/Seoul }
bau: { name: Gerd Bau, address: gerd@bau.example, language: de }
off: { name: Otto Off, address: otto@off.example, autoReply: false }
via: { name: Vera Via, address: vera@via.example, allow: [C7, E2] }
`;

type Mail = { from?: string; path?: string; date?: string; subject?: string; extra?: string };

function eml({
  from = 'tom@hale.example',
  path = from,
  date,
  subject = 'The bio',
  extra = '',
}: Mail): string {
  return [
    `Return-Path: <${path}>`,
    `From: ${from}`,
    'To: ana@ruiz.example',
    `Date: ${date ?? 'Thu, 08 Oct 2026 08:00:00 +0000'}`,
    `Subject: ${subject}`,
    `Message-ID: <1@${from.split('@')[1]}>`,
    ...(extra === '' ? [] : [extra]),
    '',
    'When could we talk about the second draft of the bio?',
    '',
  ].join('\r\n');
}

let folder = '';

async function workspace(name: string, settings: string): Promise<string> {
  const dir = await mkdtemp(join(folder, name));
  await writeFile(join(dir, 'driverseat.yaml'), settings);
  await writeFile(join(dir, 'clients.yaml'), CLIENTS);
  return dir;
}

async function run(mail: Mail, flags: ExplainFlags): Promise<{ status: number; out: string }> {
  const file = join(folder, 'mail.eml');
  await writeFile(file, eml(mail));
  const lines: string[] = [];
  const terminal: Terminal = {
    out: (text: string) => {
      lines.push(`${text}
`);
    },
    err: () => undefined,
    isInteractive: false,
  };
  const status = await explain([file], flags, terminal);
  return { status, out: lines.join('') };
}

async function explained(mail: Mail, flags: ExplainFlags): Promise<Explanation> {
  return JSON.parse((await run(mail, { ...flags, json: true })).out) as Explanation;
}

let ana = '';
let nobody = '';
let strangers = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'));
  ana = await workspace('ana', SETTINGS);
  nobody = await workspace('nobody', `${SETTINGS}autoReply: { to: nobody }\n`);
  strangers = await workspace('strangers', `${SETTINGS}autoReply: { to: clients-and-inquirers }\n`);
});

const TEN = '2026-10-08T10:00+02:00';
const inquiry = {
  from: 'dana@bakery.example',
  subject: 'A website for our bakery',
  extra: 'X-Note: none',
} satisfies Mail;

type Row = [says: string, mail: Mail, at: string | undefined, verdict: string];

const BY_WORKSPACE: Row[] = [
  ['without an hour the client’s mail has just come on a Thursday', {}, undefined, 'reply'],
  ['a Thursday morning', {}, TEN, 'reply 2026-10-08T11:30+02:00'],
  ['a Wednesday', {}, '2026-10-07T10:00+02:00', 'never E1'],
  ['an hour before the Thursday ends', {}, '2026-10-08T23:00+02:00', 'never E1'],
  ['an evening that lasts until Friday', {}, '2026-10-08T19:45+02:00', 'never E1b'],
  [
    'the night in Madrid is the morning in Seoul',
    { from: 'kim@park.example' },
    '2026-10-08T02:00+02:00',
    'reply 2026-10-08T03:30+02:00',
  ],
  ['a date of last month', { date: 'Tue, 01 Sep 2026 08:00:00 +0000' }, TEN, 'hold E2'],
  ['no hour, no odd date', { date: 'Tue, 01 Sep 2026 08:00:00 +0000' }, undefined, 'reply'],
  [
    'what a client is allowed',
    { from: 'vera@via.example', path: 'v@sender.example', date: 'Tue, 01 Sep 2026 08:00:00 +0000' },
    TEN,
    'reply 2026-10-08T11:30+02:00',
  ],
  [
    'a client whose language no template speaks',
    { from: 'gerd@bau.example' },
    undefined,
    'never no-template',
  ],
  ['a client for whom it is off', { from: 'otto@off.example' }, undefined, 'never setting-off'],
  ['what can’t wait', { subject: 'URGENT: the site is down' }, undefined, 'never urgent'],
  ['a stranger', inquiry, undefined, 'hold C10'],
  ['a stranger on a Wednesday', inquiry, '2026-10-07T10:00+02:00', 'never E1 C10'],
  ['a machine, at any hour', { extra: 'Auto-Submitted: auto-replied' }, TEN, 'never A1'],
];

function told({ autoReply: { verdict, rules }, replyAt }: Explanation): string {
  return [verdict, ...rules, replyAt ?? []].flat().join(' ');
}

describe('explain --workspace, with and without --at', () => {
  it.each(BY_WORKSPACE)('%s', async (_, mail, at, verdict) => {
    const flags = at === undefined ? { workspace: ana } : { workspace: ana, at };
    expect(told(await explained(mail, flags))).toBe(verdict);
  });

  it('where nobody is answered, nobody is', async () => {
    expect(told(await explained({}, { workspace: nobody }))).toBe('never setting-off');
    expect(told(await explained(inquiry, { workspace: nobody }))).toBe('never C10 setting-off');
  });

  it('where inquirers are answered, they must be proven', async () => {
    expect(told(await explained({ ...inquiry }, { workspace: strangers }))).toMatch(/^hold (?:C10|D4)$/);
  });
});

describe('explain without a workspace', () => {
  it('asks the table alone; the hour passes, whatever --at says', async () => {
    const known = { as: 'ana@ruiz.example', known: ['tom@hale.example'] };
    expect(told(await explained({}, known))).toBe('reply');
    expect(told(await explained({}, { ...known, at: '2026-10-07T10:00+02:00' }))).toBe('reply');
    expect(told(await explained({}, { as: 'ana@ruiz.example' }))).toBe('hold C10');
    expect(told(await explained({}, { as: 'bob@else.example', known: ['*'] }))).toBe('never C1');
  });

  it('names every row, with the words of the mail that made it hit, the gravest first', async () => {
    const mail = { path: 'news@bulk.example', extra: 'Auto-Submitted: auto-generated (really)' };
    const { out, status } = await run(mail, { as: 'ana@ruiz.example' });
    expect(status).toBe(0);
    expect(out).toContain(
      [
        '  auto-reply  never answered by itself',
        '    A1: it says of itself that a machine sent it (auto-submitted: auto-generated (really))',
        '    A9: it comes from an address of the system, not of a person (return-path: news@bulk.example)',
        '    C7: its return path is not its author (return-path: news@bulk.example)',
        '    C10: its author is no client (no client: tom@hale.example)',
      ].join('\n'),
    );
  });

  it('says when the answer would leave', async () => {
    const { out } = await run({}, { workspace: ana, at: TEN });
    expect(out).toContain('  leaves at   2026-10-08T11:30+02:00\n');
  });

  it('gives the evidence to programs too', async () => {
    const { against } = await explained(
      { extra: 'Precedence: bulk' },
      { as: 'ana@ruiz.example', known: ['*'] },
    );
    expect(against).toEqual([{ rule: 'A4', verdict: 'never', evidence: 'precedence: bulk' }]);
  });
});

it('of what is urgent it promises a note only where one comes (plan/arrival.ts)', () => {
  expect(rowText('urgent')).toContain(
    'if a client wrote it outside your contact hours, you hear of it at once',
  );
});
