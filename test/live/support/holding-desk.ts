/**
 * Ana's bot on a Thursday with `holdIncoming`, and what lies where in her mailbox.
 */
import { afterEach, expect } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { folderOf, isDigest } from './bot.js';
import { type ClientDesk, startClientDesk } from './client-desk.js';
import { until } from './until.js';
import { world } from './world.js';

const THURSDAY = Temporal.Instant.from('2026-10-08T10:00+02:00');
export const FRIDAY_NINE = Temporal.Instant.from('2026-10-09T09:00+02:00');
export const HELD = 'Driverseat/Held';
const HOLDING = `
contact:
  hours: { mon-fri: "09:00-18:00" }
  noContact: [{ every: thursday }]
  holdIncoming: true
  urgent: { words: { en: [urgent] } }
mode: live
`;

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

/** Starts the desk on Thursday at ten; it is closed after the test. */
export async function holdingDesk(): Promise<ClientDesk> {
  const desk = await startClientDesk(THURSDAY, { settings: HOLDING });
  open.add(desk.close);
  return desk;
}

/** Closes a desk whose bot died. */
export async function bury({ close }: ClientDesk): Promise<void> {
  open.delete(close);
  await close().catch(() => 'the bot is dead');
}

/** Subjects in a folder without those of notes. */
export async function subjectsIn(user: string, folder = 'INBOX'): Promise<string[]> {
  const mails = await folderOf(user, folder);
  return mails.filter(({ from }) => !from.includes('+bot@')).map(({ subject }) => subject);
}

/** Resolves once Held holds these, in this order. */
export async function holds(desk: ClientDesk, ...subjects: string[]): Promise<void> {
  await until('held mail', async () => (await subjectsIn(desk.user, HELD)).length === subjects.length);
  expect(await subjectsIn(desk.user, HELD)).toEqual(subjects);
}

/** Subjects of the notes in INBOX but the digests. */
export async function notesIn(desk: ClientDesk): Promise<string[]> {
  const mails = await folderOf(desk.user);
  return mails.filter((mail) => mail.from.includes('+bot@') && !isDigest(mail)).map(({ subject }) => subject);
}

/** How many of the judged mails are no notes of ours. */
export async function judgedMails({ user, running }: Pick<ClientDesk, 'user' | 'running'>): Promise<number> {
  const notes = (await folderOf(user)).filter(({ from }) => from.includes('+bot@'));
  return running.bot.journal.ledger.judged.size - notes.length;
}

/** Tom asks; `subject` alone differs. */
export async function ask(desk: ClientDesk, subject: string): Promise<void> {
  await desk.write(subject, 'Hi Ana,\n\ncan you send me the invoice again?\n\nTom');
}

/** The clock goes on to `at`, and the bot has looked. */
export async function goTo(desk: ClientDesk, at: Temporal.Instant): Promise<void> {
  world.step(at);
  await desk.look();
}
