/**
 * A change of her rules reaches her clients: noticed, shown to her, agreed to, and then sent to each once, at their hour.
 */
import { describe, expect, it } from '@jest/globals';
import { skipAnnouncement, undoAnnouncement } from '../../src/app/announce-answer.js';
import { waitingAnnouncements } from '../../src/app/announce-digest.js';
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
import { world } from './support/world.js';

describe('a weekly day, announced', () => {
  it('is shown to her, and reaches each client once, at their hour and in their language', async () => {
    const desk = await deskWith();
    await change(desk, THURSDAYS);
    expect(stateOf(desk)).toBe('');
    const [note = ''] = (await noteTexts(desk)).slice(-1);
    expect(note).toContain('Read: no contact on Thursdays, from Thu 15 Oct 2026.');
    expect(note).toContain('2 clients hear of it, from Thu 8 Oct 10:00 on, twenty minutes apart.');
    expect(note).toMatch(
      / 1 {2}Tom Hale <.*> · Thu 8 Oct 10:00 \(9:00 in London\)\n---\nSubject: When I read/,
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
    await becomes(desk, 'tom dropped: rule-gone, elif dropped: rule-gone');
    leave();
    expect(await folderOf(desk.tom)).toEqual([]);
  });
});
