/**
 * `driverseat precedents` on a real mailbox: which answers it finds, how it dates them, and that it changes nothing.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { precedentLines } from '../../src/app/precedent-lines.js';
import type { Report } from '../../src/cli/precedents/report.js';
import { addressSet } from '../../src/message/addresses.js';
import type { Client } from '../../src/projects/client.js';
import { every, instant, officePolicy } from '../unit/calendar/policies.js';
import { editFile, makeDesk } from './support/desk.js';
import { newAccount, newSession } from './support/mailbox.js';
import { newUser, world } from './support/world.js';

type Put = { folder?: string; from?: string; to?: string; at: string; lines?: string[]; dated?: string };

/** Puts a mail into a folder; `at` is a local time of Madrid, `dated` another one for the Date field. */
async function put(user: string, id: string, mail: Put): Promise<void> {
  const at = Temporal.PlainDateTime.from(mail.at).toZonedDateTime('Europe/Madrid').toInstant();
  const date = mail.dated ?? mail.at;
  const raw = [
    `From: ${mail.from ?? user}`,
    `To: ${mail.to ?? user}`,
    `Message-ID: <${id}>`,
    `Date: ${date}+02:00`,
    ...(mail.lines ?? []),
    '',
    'Hello',
    '',
  ].join('\r\n');
  await world.append({ user, folder: mail.folder ?? 'INBOX', raw, internalDate: at });
}

const TOM = 'tom@hale.example';
const tom: Client = {
  slug: 'tom',
  name: 'Tom Hale',
  address: TOM,
  also: [],
  people: [],
  greeting: null,
  language: 'en',
  timeZone: 'Europe/London',
  formal: false,
  level: 'normal',
  updates: { every: null },
  autoReply: true,
  allow: [],
};

const answers = (id: string): string[] => [`In-Reply-To: <${id}>`];

/** Tom in INBOX and in the archive, her answers in Sent; what counts for nothing lies among them. */
async function fillMailbox(user: string): Promise<void> {
  const sent = { folder: 'Sent', to: `Tom Hale <${TOM}>` };
  await put(user, 't1', { from: TOM, at: '2026-10-06T10:00:00' });
  await put(user, 't2', { from: TOM, at: '2026-10-08T21:34:00', folder: 'Archive' });
  await put(user, 't3', { from: TOM, at: '2026-10-09T10:00:00' });
  await put(user, 'a1', { ...sent, at: '2026-10-06T12:00:00', lines: answers('t1') });
  await put(user, 'a2', { ...sent, at: '2026-10-08T21:40:00', lines: ['References: <t0> <t2>'] });
  await put(user, 'a3', {
    ...sent,
    at: '2026-10-11T20:00:00',
    dated: '2026-10-02T11:00:00',
    lines: answers('t3'),
  });
  await put(user, 'b1', {
    ...sent,
    at: '2026-10-09T10:01:00',
    lines: [...answers('t3'), 'X-Driverseat-Key: 8a1f'],
  });
  await put(user, 'b2', {
    ...sent,
    at: '2026-10-09T10:02:00',
    lines: [...answers('t3'), 'Auto-Submitted: auto-replied'],
  });
  await put(user, 'c1', { ...sent, at: '2026-10-09T11:00:00', lines: answers('a1') });
  await put(user, 'c2', {
    ...sent,
    at: '2026-10-09T12:00:00',
    to: 'else@where.example',
    lines: answers('t3'),
  });
}

async function deskFor(user: string): Promise<string> {
  const desk = await makeDesk(user);
  await editFile(join(desk, 'driverseat.yaml'), (text) =>
    text.replace(/^( *)noContact:.*$/m, '$1noContact: [{ every: thursday }]'),
  );
  return desk;
}

async function reportOf(desk: string, ...flags: string[]): Promise<Report> {
  const run = world.run(['precedents', desk, '--since', '2026-09-01', '--json', ...flags]);
  const { code } = await run.exited;
  expect(run.log).toEqual([]);
  expect(code).toBe(0);
  return JSON.parse(run.output.join('\n')) as Report;
}

it('reads the answers to clients from Sent, INBOX and the archive, and leaves all as it was', async () => {
  const user = newUser();
  const desk = await deskFor(user);
  await writeFile(join(desk, 'clients.yaml'), `tom:\n  name: Tom Hale\n  address: ${TOM}\n`);
  await fillMailbox(user);
  const report = await reportOf(desk);
  expect(report).toMatchObject({ people: 'clients', folders: ['Sent', 'INBOX', 'Archive'], isCut: false });
  expect(report.clients).toMatchObject([
    { client: 'tom', answers: 3, outside: 1, noContact: 1, quick: 1, medianMinutes: 63, fastestMinutes: 6 },
  ]);
  expect(report.slips).toMatchObject([
    { client: 'tom', at: '2026-10-08T21:40+02:00', rule: 'every thursday', waitMinutes: 6 },
  ]);

  const shown = world.run(['precedents', desk, '--since', '2026-09-01']);
  expect((await shown.exited).code).toBe(0);
  expect(shown.output.join('\n')).toMatch(/Tom Hale +3 +1 h 3 min +6 min +33%/);

  const client = await world.connect(user);
  await client.mailboxOpen('INBOX', { readOnly: true });
  const rows = await client.fetchAll('1:*', { flags: true });
  await client.logout();
  expect(rows.every(({ flags }) => flags?.has('\\Seen') !== true)).toBe(true);
});

it('takes those she wrote to most where there are no clients yet', async () => {
  const user = newUser();
  const desk = await deskFor(user);
  await fillMailbox(user);
  const report = await reportOf(desk);
  expect(report.people).toBe('correspondents');
  expect(report.clients).toMatchObject([{ client: TOM, name: TOM, answers: 3 }]);
});

it('says what is wrong with --since, and with a password', async () => {
  const desk = await deskFor(newUser());
  const wrong = world.run(['precedents', desk, '--since', 'spring']);
  expect((await wrong.exited).code).toBe(2);
  expect(wrong.log.join('\n')).toContain('--since spring is no day');
  const later = world.run(['precedents', desk, '--since', '2999-01-01']);
  expect((await later.exited).code).toBe(2);
  const refused = world.run(['precedents', desk], { env: { DRIVERSEAT_PASSWORD: 'opensesame' } });
  expect((await refused.exited).code).toBe(1);
  expect(refused.log.join('\n')).toMatch(/mailbox\.user and the password/);
});

it('gives the digest one line for each client, and none for whom she silenced', async () => {
  const account = newAccount();
  await fillMailbox(account.user);
  await using session = await newSession(account);
  const asked = {
    clients: [tom],
    own: addressSet([account.user]),
    policy: officePolicy({ noContact: [every(4)] }),
    language: 'en' as const,
    progress: () => undefined,
    after: instant('2026-10-08T07:00Z'),
    upTo: instant('2026-10-09T07:00Z'),
  };
  const lines = await precedentLines(session, { ...asked, silenced: new Set() });
  expect(lines.map(({ client, text }) => [client, text.split('.')[0]])).toEqual([
    ['tom', 'You answered Tom on a Thursday, 6 minutes after they wrote; the first time this month'],
  ]);
  expect(await precedentLines(session, { ...asked, silenced: new Set(['tom']) })).toEqual([]);
  expect(await precedentLines(session, { ...asked, clients: [], silenced: new Set() })).toEqual([]);
});
