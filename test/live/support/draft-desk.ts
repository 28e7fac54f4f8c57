/**
 * Drafts of Ana's in "Send when open": put there, planned, and what becomes of them.
 */
import { afterEach, expect } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../../../src/ledger/planned-mail.js';
import { folderOf, isDigest } from './bot.js';
import { type ClientDesk, startClientDesk } from './client-desk.js';
import { until } from './until.js';
import { world } from './world.js';

export const THURSDAY_NIGHT = Temporal.Instant.from('2026-10-08T21:40+02:00');
export const FRIDAY_NINE = Temporal.Instant.from('2026-10-09T09:00+02:00');
export const FRIDAY_TEN = Temporal.Instant.from('2026-10-09T10:00+02:00');
export const WHEN_OPEN = 'Driverseat/Send when open';

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

/** Starts a desk at `at`; it is closed after the test. */
export async function deskAt(at: Temporal.Instant): Promise<ClientDesk> {
  const desk = await startClientDesk(at);
  open.add(desk.close);
  return desk;
}

export const BODY = [
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Hi Tom,  ',
  '.a line that begins with a dot, and çay',
  '--b1',
  'Content-Type: application/pdf; name="bio.pdf"',
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: attachment; filename="bio.pdf"',
  '',
  'JVBERi0xLjQK',
  '--b1--',
  '',
].join('\r\n');

/** What differs from a draft to Tom with an attachment. */
export type Draft = {
  subject?: string;
  lines?: readonly string[];
  to?: string;
  from?: string;
  body?: string;
};

/** The bytes of a draft. */
export function draftOf({ user, tom }: ClientDesk, draft: Draft = {}): string {
  const { subject = 'Your bio', lines = [], to = `To: Tom Hale <${tom}>`, from = user, body = BODY } = draft;
  return [`From: Ana Ruiz <${from}>`, ...(to === '' ? [] : [to]), `Subject: ${subject}`, ...lines, body].join(
    '\r\n',
  );
}

/** Puts a draft into a folder, as her mail program does. */
export async function put(desk: ClientDesk, raw: string, folder = WHEN_OPEN): Promise<void> {
  await world.append({ user: desk.user, folder, raw, flags: ['\\Draft', '\\Seen'] });
}

/** Moves all of a folder, as she does by hand. */
export async function moveOut(desk: ClientDesk, from = WHEN_OPEN, to = 'Drafts'): Promise<void> {
  const client = await world.connect(desk.user);
  await client.mailboxOpen(from);
  await client.messageMove('1:*', to);
  await client.logout();
}

/** What is planned. */
export function mails({ running }: ClientDesk): MailRecord[] {
  return [...running.bot.journal.ledger.mails.values()];
}

/** How far each planned mail is. */
export function stateOf(desk: ClientDesk): string {
  return mails(desk)
    .map(({ state, why }) => (why === null ? state : `${state}: ${why}`))
    .join(', ');
}

/** Resolves once it is so. */
export async function becomes(desk: ClientDesk, state: string): Promise<void> {
  await until(state, () => stateOf(desk) === state).catch(() => expect(stateOf(desk)).toBe(state));
}

/** The clock goes on to `at`, and the bot has looked. */
export async function goTo(desk: ClientDesk, at: Temporal.Instant): Promise<void> {
  world.step(at);
  await desk.look();
}

/** The notes in INBOX but the first and the digests. */
export async function notes(desk: ClientDesk): Promise<{ subject: string; text: string }[]> {
  const found = await folderOf(desk.user);
  return found.filter(
    ({ from, subject }) =>
      from.includes('+bot@') && !subject.includes('Driverseat is here') && !isDigest({ subject }),
  );
}

/** Draft put in, and planned. */
export async function planned(desk: ClientDesk, draft: Draft = {}): Promise<string> {
  const raw = draftOf(desk, draft);
  await put(desk, raw);
  await desk.step({ minutes: 1 });
  await becomes(desk, 'planned');
  return raw;
}
