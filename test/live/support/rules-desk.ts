/**
 * Ana's desk with two clients and no day kept free yet, and what the tests of announced rules do at it. Importing it closes
 * each desk after its test.
 */
import { afterEach, expect } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import { Temporal } from 'temporal-polyfill';
import { approveAnnouncement } from '../../../src/app/announce-answer.js';
import type { NoteRecord } from '../../../src/ledger/ledger.js';
import type { AnnouncementOffer } from '../../../src/ledger/offer.js';
import type { Client } from '../../../src/projects/client.js';
import { folderOf, rulesFor, settingsFor } from './bot.js';
import { type ClientDesk, startClientDesk } from './client-desk.js';
import { until } from './until.js';
import { newUser, world } from './world.js';

const TUESDAY = Temporal.Instant.from('2026-10-06T10:00+02:00');
const HOURS = 'hours: { mon-fri: "09:00-18:00" }';
/** The section `contact` without a rule. */
export const NO_RULE = `{ ${HOURS} }`;
/** The same with Thursdays kept free, from 15 October. */
export const THURSDAYS = `{ ${HOURS}, noContact: [{ every: thursday, from: 2026-10-15 }] }`;

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

/** Ana's desk, with Elif beside Tom. */
export type RulesDesk = ClientDesk & { elif: string };

/** Starts the desk on Tuesday, 6 October, at ten. */
export async function deskWith(contact = NO_RULE, mode = 'live'): Promise<RulesDesk> {
  const elif = newUser();
  const desk = await startClientDesk(TUESDAY, {
    settings: `contact: ${contact}\nmode: ${mode}\n`,
    clients: { elif: { name: 'Elif Kaya', address: elif, language: 'tr' } },
  });
  open.add(desk.close);
  return { ...desk, elif };
}

/** One look may be under way already; the next one begins after it. */
export async function looked(desk: RulesDesk): Promise<void> {
  await desk.look();
  await desk.look();
}

/** driverseat.yaml or another file was changed, and the bot has looked. */
export async function change(
  desk: RulesDesk,
  contact: string,
  changes: { mode?: string; clients?: readonly Client[]; signOff?: string } = {},
): Promise<void> {
  const { bot } = desk.running;
  const { allClients, templates } = bot.rules;
  const settings = settingsFor(desk.user, `contact: ${contact}\nmode: ${changes.mode ?? 'live'}\n`);
  const me = { ...settings.me, signOff: changes.signOff ?? settings.me.signOff };
  bot.rules = rulesFor(desk.user, {
    settings: { ...settings, me },
    clients: changes.clients ?? allClients,
    templates,
  });
  await looked(desk);
}

/** The notes about announcements, oldest first. */
export function notesAbout({ running }: RulesDesk): NoteRecord[] {
  return [...running.bot.journal.ledger.notes.values()].filter(({ subject }) => subject === 'announcement');
}

/** What such a note offers. */
export function offersOf(note: NoteRecord | undefined): AnnouncementOffer[] {
  return (note?.offers ?? []).flatMap((offer) => (offer.what === 'announcement' ? [offer] : []));
}

/** All notes as she reads them. */
export async function noteTexts(desk: RulesDesk): Promise<string[]> {
  const mails = await folderOf(desk.user);
  return mails.filter(({ from }) => from.includes('+bot@')).map(({ text }) => text);
}

/** "tom planned, elif dropped: skipped". */
export function stateOf({ running }: RulesDesk): string {
  return [...running.bot.journal.ledger.mails.values()]
    .map(({ client, state, why }) => `${client} ${state}${why === null ? '' : `: ${why}`}`)
    .join(', ');
}

/** Waits for a state of all mails. */
export async function becomes(desk: RulesDesk, state: string): Promise<void> {
  await until(state, () => stateOf(desk) === state).catch(() => expect(stateOf(desk)).toBe(state));
}

/** The clock says `text`, and the bot has looked by then. */
export async function at(desk: RulesDesk, text: string): Promise<void> {
  world.step(Temporal.Instant.from(text));
  await looked(desk);
}

/** SEND to the last note about an announcement. */
export async function send(desk: RulesDesk): Promise<string> {
  const { result } = await approveAnnouncement(desk.running.bot, offersOf(notesAbout(desk).at(-1)));
  return result;
}

/** The newest mail in somebody's mailbox. */
export async function mailTo(user: string): Promise<ParsedMail> {
  const client = await world.connect(user);
  await client.mailboxOpen('INBOX');
  const mail = await client.fetchOne('*', { source: true });
  await client.logout();
  return await simpleParser(mail === false ? '' : (mail.source ?? ''));
}
