/**
 * Small steps that the tests of mail to clients share: a desk that is closed again, and what became of its mail.
 */
import { afterEach, expect } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../../../src/ledger/planned-mail.js';
import { type ClientDesk, type DeskOptions, startClientDesk } from './client-desk.js';
import { until } from './until.js';
import { world } from './world.js';

/** Ten in the morning, with nobody in the office. */
export const THURSDAY = Temporal.Instant.from('2026-10-08T10:00+02:00');

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

/** A desk that ends with its test. */
export async function deskAt(at = THURSDAY, options: DeskOptions = {}): Promise<ClientDesk> {
  const desk = await startClientDesk(at, options);
  open.add(desk.close);
  return desk;
}

/** All planned mail. */
export function mails({ running }: ClientDesk): MailRecord[] {
  return [...running.bot.journal.ledger.mails.values()];
}

/** What became of all planned mail, in one line. */
export function stateOf(desk: ClientDesk): string {
  return mails(desk)
    .map(({ state, why }) => (why === null ? state : `${state}: ${why}`))
    .join(', ');
}

/** Waits until that is what became of it. */
export async function becomes(desk: ClientDesk, state: string): Promise<void> {
  await until(state, () => stateOf(desk) === state).catch(() => expect(stateOf(desk)).toBe(state));
}

/** Tom asks something, and a reply is planned. */
export async function asked(desk: ClientDesk): Promise<string> {
  const id = await desk.write('Your bio', 'Hi Ana,\n\ncan you send me the invoice again?\n\nTom');
  await becomes(desk, 'planned');
  return id;
}

/** Ana moves a mail away. */
export async function moveAway(user: string, subject: string): Promise<void> {
  const client = await world.connect(user);
  await client.mailboxOpen('INBOX');
  await client.messageMove({ subject }, 'Trash');
  await client.logout();
}

/** Somebody puts a mail into a folder. */
export async function put(user: string, folder: string): Promise<void> {
  await world.append({ user, folder, raw: `From: ${user}\r\nSubject: stop\r\n\r\nstop\r\n` });
}

/** The last mail in a mailbox, as it came. */
export async function sourceOf(user: string): Promise<Buffer> {
  const client = await world.connect(user);
  await client.mailboxOpen('INBOX');
  const mail = await client.fetchOne('*', { source: true });
  await client.logout();
  return mail === false ? Buffer.alloc(0) : (mail.source ?? Buffer.alloc(0));
}
