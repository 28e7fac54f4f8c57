/**
 * Of an announcement, only what she agreed to leaves: the very text, to those who were on the list, and nothing in rehearsal.
 */
import { describe, expect, it } from '@jest/globals';
import { approveAnnouncement, editAnnouncement } from '../../src/app/announce-answer.js';
import { laterTexts } from '../../src/app/announce-digest.js';
import type { Client } from '../../src/projects/client.js';
import { folderOf } from './support/bot.js';
import {
  at,
  becomes,
  change,
  deskWith,
  looked,
  mailTo,
  NO_RULE,
  notesAbout,
  noteTexts,
  offersOf,
  send,
  stateOf,
  THURSDAYS,
} from './support/rules-desk.js';
import { newUser } from './support/world.js';

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
