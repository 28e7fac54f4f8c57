/**
 * A mailbox that Driverseat has worked in: its folders, its records, mail of hers wherever she may have put it, marks.
 */
import type { ImapFlow } from 'imapflow';
import { Temporal } from 'temporal-polyfill';
import { composeClaimRecord } from '../../../src/mailbox/claim-record.js';
import { composeOwnerRecord } from '../../../src/mailbox/owner-record.js';
import { composeNote } from '../../../src/outbox/compose-note.js';
import { world } from './world.js';

const THURSDAY = Temporal.Instant.from('2026-10-08T10:00+02:00');

type Put = { folder: string; from?: string; lines?: string[]; flags?: string[]; minutes?: number };

/** The Message-IDs of what is hers in a furnished mailbox. */
export const HERS = [
  'held-1',
  'held-2',
  'held-3',
  'draft',
  'no-draft',
  'order',
  'mine',
  'copy',
  'forged',
  'noted',
  'plain',
];

async function put(user: string, id: string, mail: Put): Promise<void> {
  const { folder, from = 'Tom <tom@hale.example>', lines = [], flags = [], minutes = 0 } = mail;
  const raw = [
    `From: ${from}`,
    `To: ${user}`,
    `Subject: ${id}`,
    `Message-ID: <${id}>`,
    ...lines,
    '',
    'Hi',
    '',
  ];
  const internalDate = THURSDAY.add({ minutes });
  await world.append({ user, folder, raw: raw.join('\r\n'), flags, internalDate });
}

async function putRecord(user: string, folder: string, raw: string | Buffer): Promise<void> {
  await world.append({ user, folder, raw, flags: ['\\Seen'], internalDate: THURSDAY });
}

async function putRecords(user: string): Promise<void> {
  const owner = { instance: 'i-1', host: 'old-server', sinceMs: THURSDAY.epochMilliseconds };
  const claim = {
    ...{ claimId: 'c-1@driverseat.invalid', instance: 'i-1', key: '8a1f', kind: 'auto-reply', client: 'tom' },
    ...{ instant: THURSDAY, messageId: '8a1f@ruiz.example', recipients: ['tom@hale.example'] },
  };
  const at = user.lastIndexOf('@');
  const receipt = await composeNote({
    ...{ key: '77aa', messageId: '77aa@ruiz.example', threadId: 'day@ruiz.example', date: THURSDAY },
    to: { name: 'Ana Ruiz', address: user },
    orderAddress: `${user.slice(0, at)}+bot${user.slice(at)}`,
    ...{ subject: 'Stopped', text: 'Nothing leaves.' },
  });
  await putRecord(user, 'Driverseat/Done', composeOwnerRecord(owner, 'o-1@driverseat.invalid'));
  await putRecord(user, 'Driverseat/Done', composeClaimRecord(claim));
  await putRecord(
    user,
    'Driverseat/Outbox',
    composeClaimRecord({ ...claim, claimId: 'c-2@driverseat.invalid' }),
  );
  await putRecord(user, 'Driverseat/Stop', receipt);
}

/** Puts an owner record into Outbox, as a bot that serves this mailbox does. */
export async function serve(user: string, host: string): Promise<void> {
  const owner = { instance: 'i-2', host, sinceMs: THURSDAY.epochMilliseconds };
  await putRecord(user, 'Driverseat/Outbox', composeOwnerRecord(owner, 'o-2@driverseat.invalid'));
}

/** Fills the mailbox of `user`; `skipped` are folders of ours that it hasn't. */
export async function furnish(user: string): Promise<void> {
  const client = await world.connect(user);
  for (const name of ['Do', 'Stop', 'Send when open', 'Held', 'Outbox', 'Done'])
    await client.mailboxCreate(['Driverseat', name]);
  await client.logout();
  const trace = ['Received: from mx.hale.example', 'Return-Path: <tom@hale.example>'];
  const hers = 'Ana <ana@ruiz.example>';
  await put(user, 'held-2', { folder: 'Driverseat/Held', flags: ['\\Seen', '\\Flagged'], minutes: 20 });
  await put(user, 'held-1', { folder: 'Driverseat/Held', flags: ['$DriverseatNoted'], minutes: 10 });
  await put(user, 'held-3', { folder: 'Driverseat/Held', lines: ['X-Driverseat-Key: 1'], minutes: 30 });
  await put(user, 'draft', { folder: 'Driverseat/Send when open', from: hers, flags: ['\\Draft', '\\Seen'] });
  await put(user, 'no-draft', { folder: 'Driverseat/Send when open', lines: trace });
  await put(user, 'order', { folder: 'Driverseat/Do', from: hers, flags: ['\\Seen'] });
  await put(user, 'mine', { folder: 'Driverseat/Stop', from: hers });
  await put(user, 'copy', { folder: 'Driverseat/Done', from: hers, flags: ['\\Deleted'] });
  await put(user, 'forged', { folder: 'Driverseat/Done', lines: [...trace, 'X-Driverseat-Record: owner'] });
  await put(user, 'noted', { folder: 'INBOX', flags: ['$DriverseatNoted', '$DriverseatReplied', '$Mine'] });
  await put(user, 'plain', { folder: 'INBOX', flags: ['\\Deleted'] });
  await putRecords(user);
}

async function mailsIn(client: ImapFlow, path: string): Promise<string[]> {
  const { exists } = await client.mailboxOpen(path, { readOnly: true });
  const rows = exists === 0 ? [] : await client.fetchAll('1:*', { envelope: true, flags: true });
  return rows.map(({ envelope, flags }) => {
    const shown = [...(flags ?? [])].filter((flag) => flag !== '\\Recent').sort();
    return [envelope?.subject ?? '', ...shown].join(' ');
  });
}

/** Each folder that holds something or is one of ours: subjects and flags, in order of UID. */
export async function mailboxOf(user: string): Promise<Record<string, string[]>> {
  const client = await world.connect(user);
  const found: Record<string, string[]> = {};
  for (const { path, flags } of await client.list()) {
    if (flags.has('\\Noselect') || flags.has('\\NonExistent')) continue;
    const mails = await mailsIn(client, path);
    if (mails.length > 0 || path.startsWith('Driverseat')) found[path] = mails;
  }
  await client.logout();
  return found;
}
