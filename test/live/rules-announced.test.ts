/**
 * A change of her rules reaches her clients: noticed, shown to her, agreed to, and then sent to each once, at their hour.
 */
import { afterEach, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { Temporal } from 'temporal-polyfill';
import {
  approveAnnouncement,
  editAnnouncement,
  skipAnnouncement,
  undoAnnouncement,
} from '../../src/app/announce-answer.js';
import { laterTexts, waitingAnnouncements } from '../../src/app/announce-digest.js';
import type { NoteRecord } from '../../src/ledger/ledger.js';
import type { AnnouncementOffer } from '../../src/ledger/offer.js';
import type { Client } from '../../src/projects/client.js';
import { folderOf, rulesFor, settingsFor } from './support/bot.js';
import { type ClientDesk, startClientDesk } from './support/client-desk.js';
import { until } from './support/until.js';
import { newUser, world } from './support/world.js';

const TUESDAY = Temporal.Instant.from('2026-10-06T10:00+02:00');
const HOURS = 'hours: { mon-fri: "09:00-18:00" }';
const NO_RULE = `{ ${HOURS} }`;
const THURSDAYS = `{ ${HOURS}, noContact: [{ every: thursday, from: 2026-10-15 }] }`;

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

/** Ana's desk, with Elif beside Tom. */
type Desk = ClientDesk & { elif: string };

async function deskWith(contact = NO_RULE, mode = 'live'): Promise<Desk> {
  const elif = newUser();
  const desk = await startClientDesk(TUESDAY, {
    settings: `contact: ${contact}\nmode: ${mode}\n`,
    clients: { elif: { name: 'Elif Kaya', address: elif, language: 'tr' } },
  });
  open.add(desk.close);
  return { ...desk, elif };
}

/** One look may be under way already; the next one begins after it. */
async function looked(desk: Desk): Promise<void> {
  await desk.look();
  await desk.look();
}

/** driverseat.yaml or another file was changed, and the bot has looked. */
async function change(
  desk: Desk,
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

function notesAbout({ running }: Desk): NoteRecord[] {
  return [...running.bot.journal.ledger.notes.values()].filter(({ subject }) => subject === 'announcement');
}

function offersOf(note: NoteRecord | undefined): AnnouncementOffer[] {
  return (note?.offers ?? []).flatMap((offer) => (offer.what === 'announcement' ? [offer] : []));
}

async function noteTexts(desk: Desk): Promise<string[]> {
  const mails = await folderOf(desk.user);
  return mails.filter(({ from }) => from.includes('+bot@')).map(({ text }) => text);
}

/** "tom planned, elif dropped: skipped". */
function stateOf({ running }: Desk): string {
  return [...running.bot.journal.ledger.mails.values()]
    .map(({ client, state, why }) => `${client} ${state}${why === null ? '' : `: ${why}`}`)
    .join(', ');
}

async function becomes(desk: Desk, state: string): Promise<void> {
  await until(state, () => stateOf(desk) === state).catch(() => expect(stateOf(desk)).toBe(state));
}

async function at(desk: Desk, text: string): Promise<void> {
  world.step(Temporal.Instant.from(text));
  await looked(desk);
}

async function send(desk: Desk): Promise<string> {
  const { result } = await approveAnnouncement(desk.running.bot, offersOf(notesAbout(desk).at(-1)));
  return result;
}

async function mailTo(user: string) {
  const client = await world.connect(user);
  await client.mailboxOpen('INBOX');
  const mail = await client.fetchOne('*', { source: true });
  await client.logout();
  return await simpleParser(mail === false ? '' : (mail.source ?? ''));
}

describe('a weekly day, announced', () => {
  it('is shown to her, and reaches each client once, at their hour and in their language', async () => {
    const desk = await deskWith();
    await change(desk, THURSDAYS);
    expect(stateOf(desk)).toBe('');
    const [note = ''] = (await noteTexts(desk)).slice(-1);
    expect(note).toContain('Read: no contact on Thursdays, from Thu 15 Oct 2026.');
    expect(note).toContain('2 clients hear of it, from Thu 8 Oct 10:00 on, twenty minutes apart.');
    expect(note).toMatch(
      / 1 {2}Tom Hale <.*> · Thu 8 Oct 10:00 \(09:00 in London\)\n---\nSubject: When I read/,
    );
    expect(note).toMatch(/ 2 {2}Elif Kaya <.*> · Thu 8 Oct 10:20\n---\nSubject: E-posta saatlerim/);
    expect(await send(desk)).toBe('agreed');
    expect(stateOf(desk)).toBe('tom planned, elif planned');
    await at(desk, '2026-10-08T09:59:00+02:00');
    expect(stateOf(desk)).toBe('tom planned, elif planned');
    await at(desk, '2026-10-08T10:00:05+02:00');
    await becomes(desk, 'tom sent, elif planned');
    await at(desk, '2026-10-08T10:20:05+02:00');
    await becomes(desk, 'tom sent, elif sent');
    await at(desk, '2026-10-08T11:00:00+02:00');
    const forTom = await mailTo(desk.tom);
    expect(forTom.subject).toBe('When I read mail, from Thursday, 15 October');
    expect(forTom.text).toMatch(/^Hi Tom,\n\nA small change: from Thursday, 15 October I won't be reading/);
    expect(forTom.headers.has('auto-submitted')).toBe(false);
    expect(forTom.inReplyTo).toBeUndefined();
    expect((await mailTo(desk.elif)).text).toMatch(/^Merhaba,\n\nKüçük bir değişiklik var: 15 Ekim Perşembe/);
    expect(await folderOf(desk.tom)).toHaveLength(1);
    expect(await folderOf(desk.elif)).toHaveLength(1);
    expect(await folderOf(desk.user, 'Sent')).toHaveLength(2);
    expect(notesAbout(desk)).toHaveLength(1);
  });

  it('is remembered at first contact, and nobody is told of what always was', async () => {
    const desk = await deskWith(THURSDAYS);
    await looked(desk);
    expect(notesAbout(desk)).toEqual([]);
    expect(desk.running.bot.journal.ledger.announcements.known).toEqual([
      { rule: 'every thursday', from: '2026-10-15' },
    ]);
  });

  it('is asked about once more after two working days, and waits then', async () => {
    const desk = await deskWith();
    await change(desk, THURSDAYS);
    await at(desk, '2026-10-07T18:00:00+02:00');
    expect(notesAbout(desk)).toHaveLength(1);
    await at(desk, '2026-10-08T09:01:00+02:00');
    expect(notesAbout(desk)).toHaveLength(2);
    expect(waitingAnnouncements(desk.running.bot)).toHaveLength(1);
    await at(desk, '2026-10-13T09:01:00+02:00');
    expect(notesAbout(desk)).toHaveLength(2);
    expect(stateOf(desk)).toBe('');
  });

  it('leaves out whom she skips, and all where she undoes it', async () => {
    const desk = await deskWith();
    await change(desk, THURSDAYS);
    const { bot } = desk.running;
    await send(desk);
    const [tom, elif] = offersOf(notesAbout(desk)[0]);
    if (tom === undefined || elif === undefined) throw new Error('both are offered');
    await skipAnnouncement(bot, elif);
    expect(stateOf(desk)).toBe('tom planned, elif dropped: skipped');
    await undoAnnouncement(bot, tom);
    expect(stateOf(desk)).toBe('tom dropped: undone, elif dropped: skipped');
    expect(await send(desk)).toBe('over');
  });

  it('is dropped where the rule is gone again', async () => {
    const desk = await deskWith();
    await change(desk, THURSDAYS);
    await send(desk);
    await change(desk, NO_RULE);
    await at(desk, '2026-10-08T10:20:05+02:00');
    await becomes(desk, 'tom dropped: rule-gone, elif dropped: rule-gone');
    expect(await folderOf(desk.tom)).toEqual([]);
  });

  it('stops at 354 where the rule goes at that moment', async () => {
    const desk = await deskWith();
    await change(desk, THURSDAYS);
    await send(desk);
    const leave = world.onSmtp(({ server, stage }) => {
      const { bot } = desk.running;
      if (server === 'submission' && stage === 'rcpt')
        bot.rules = { ...bot.rules, policy: { ...bot.rules.policy, noContact: [] } };
    });
    await at(desk, '2026-10-08T10:00:05+02:00');
    await becomes(desk, 'tom dropped: rule-gone, elif planned');
    leave();
    expect(await folderOf(desk.tom)).toEqual([]);
  });
});

describe('what she agreed to', () => {
  it('is what leaves: another text is shown first, and waits', async () => {
    const desk = await deskWith();
    await change(desk, THURSDAYS);
    await change(desk, THURSDAYS, { signOff: 'A. Ruiz' });
    expect(await send(desk)).toBe('shown-anew');
    await looked(desk);
    expect(notesAbout(desk)).toHaveLength(2);
    expect(await send(desk)).toBe('agreed');
    await change(desk, THURSDAYS, { signOff: 'Ana R.' });
    expect(notesAbout(desk)).toHaveLength(3);
    await at(desk, '2026-10-08T10:00:05+02:00');
    expect(await folderOf(desk.tom)).toEqual([]);
    expect(await send(desk)).toBe('agreed');
    await at(desk, '2026-10-08T10:11:00+02:00');
    await becomes(desk, 'tom sent, elif planned');
    expect((await mailTo(desk.tom)).text).toMatch(/Ana R\.\s*$/);
  });

  it('may be her own words', async () => {
    const desk = await deskWith();
    await change(desk, THURSDAYS);
    const [tom] = offersOf(notesAbout(desk)[0]);
    if (tom === undefined) throw new Error('Tom is offered');
    await editAnnouncement(desk.running.bot, tom, {
      subject: 'Thursdays',
      text: 'Hi Tom,\n\nno Thursdays.\n\nAna',
    });
    await looked(desk);
    expect((await noteTexts(desk)).at(-1)).toContain('no Thursdays.');
    expect(await send(desk)).toBe('agreed');
    await at(desk, '2026-10-08T10:00:05+02:00');
    await becomes(desk, 'tom sent, elif planned');
    expect(await mailTo(desk.tom)).toMatchObject({
      subject: 'Thursdays',
      text: 'Hi Tom,\n\nno Thursdays.\n\nAna',
    });
  });

  it('in rehearsal reaches nobody, and she is told once whom it would have', async () => {
    const desk = await deskWith(NO_RULE, 'rehearsal');
    await change(desk, THURSDAYS, { mode: 'rehearsal' });
    await send(desk);
    await at(desk, '2026-10-08T10:00:05+02:00');
    await becomes(desk, 'tom dropped: rehearsal, elif planned');
    await at(desk, '2026-10-08T10:20:05+02:00');
    await becomes(desk, 'tom dropped: rehearsal, elif dropped: rehearsal');
    await looked(desk);
    expect(notesAbout(desk)).toHaveLength(2);
    expect((await noteTexts(desk)).at(-1)).toContain('Nothing was sent; it was for: Tom Hale, Elif Kaya.');
    expect(await folderOf(desk.tom)).toEqual([]);
  });

  it('is proposed to a client who comes later', async () => {
    const desk = await deskWith();
    await change(desk, THURSDAYS);
    await send(desk);
    const [tom] = desk.running.bot.rules.allClients;
    if (tom === undefined) throw new Error('Tom is a client');
    const lena: Client = { ...tom, slug: 'lena', name: 'Lena Fox', address: newUser(), greeting: 'Hi Lena' };
    await change(desk, THURSDAYS, { clients: [...desk.running.bot.rules.allClients, lena] });
    expect(notesAbout(desk)).toHaveLength(1);
    const later = laterTexts(desk.running.bot);
    expect(later.map(({ offer }) => offer.client)).toEqual(['lena']);
    await approveAnnouncement(
      desk.running.bot,
      later.map(({ offer }) => offer),
    );
    expect(stateOf(desk)).toBe('tom planned, elif planned, lena planned');
  });
});
