/**
 * What she promises Tom in a mail of her own is in the digests two working days before, on the day, and once after it.
 */
import { describe, expect, it } from '@jest/globals';
import { answerPromise } from '../../src/app/orders/answer-promise.js';
import type { NoteRecord } from '../../src/ledger/ledger.js';
import { folderOf } from './support/bot.js';
import { at, deskWith, looked, noteTexts, type RulesDesk } from './support/rules-desk.js';
import { world } from './support/world.js';

/** She writes to somebody; only her Sent copy counts. */
async function write(
  desk: RulesDesk,
  to: string,
  text: string,
  lines: readonly string[] = [],
): Promise<void> {
  const date = new Date(world.clock.now().epochMilliseconds).toUTCString().replace('GMT', '+0000');
  const id = `${Math.random()}-${desk.user}`;
  const head = [
    `From: ${desk.user}`,
    `To: ${to}`,
    'Subject: Your bio',
    `Date: ${date}`,
    `Message-ID: <${id}>`,
  ];
  const raw = [...head, 'Content-Type: text/plain; charset=utf-8', ...lines, '', text].join('\r\n');
  await world.append({ user: desk.user, folder: 'Sent', raw, flags: ['\\Seen'] });
  await looked(desk);
}

function promisesOf({ running }: RulesDesk): string[] {
  return [...running.bot.journal.ledger.promises.open.values()].map(
    ({ client, date, quote }) => `${client} ${date}: ${quote}`,
  );
}

function digestsOf({ running }: RulesDesk): NoteRecord[] {
  return [...running.bot.journal.ledger.notes.values()].filter(({ subject }) => subject === 'digest');
}

/** The numbered lines of the newest digest; a digest without any is not written. */
async function lastDigest(desk: RulesDesk, day: string): Promise<string> {
  await at(desk, `${day}T09:01:00+02:00`);
  const today = digestsOf(desk).some((note) => note.at.startsWith(day));
  return today ? ((await noteTexts(desk)).at(-1) ?? '') : 'none';
}

describe('a promise to a client', () => {
  it('comes up two working days before, on the day, and once after', async () => {
    const desk = await deskWith();
    await write(
      desk,
      desk.tom,
      "Hi Tom,\r\n\r\nI'll send the draft by Monday.\r\n\r\n> I will pay by Friday\r\n",
    );
    expect(promisesOf(desk)).toEqual(["tom 2026-10-12: I'll send the draft by Monday"]);
    expect(await lastDigest(desk, '2026-10-07')).toBe('none');
    expect(await lastDigest(desk, '2026-10-08')).toContain(
      `1  For Monday, 12 October you told Tom: "I'll send the draft by Monday".`,
    );
    expect(await lastDigest(desk, '2026-10-09')).toBe('none');
    expect(await lastDigest(desk, '2026-10-12')).toContain('1  For today you told Tom:');
    expect(await lastDigest(desk, '2026-10-13')).toContain('The day was Monday, 12 October');
    expect(await lastDigest(desk, '2026-10-14')).toBe('none');
    expect(promisesOf(desk)).toEqual([]);
    expect(await folderOf(desk.tom)).toEqual([]);
  });

  it('is kept by a mail of hers, and ended by YES', async () => {
    const desk = await deskWith();
    await write(
      desk,
      desk.tom,
      "I'll send the draft by Thursday. The final version will follow on 30 October.",
    );
    await write(desk, desk.elif, 'Taslağı cumaya yollarım.');
    expect(promisesOf(desk)).toHaveLength(3);
    await at(desk, '2026-10-07T16:00:00+02:00');
    await write(desk, desk.tom, 'Here it is.');
    expect(promisesOf(desk)).toEqual([
      'tom 2026-10-30: The final version will follow on 30 October',
      'elif 2026-10-09: Taslağı cumaya yollarım',
    ]);
    expect(await lastDigest(desk, '2026-10-09')).toMatch(
      /1 {2}For today you told Elif: "Taslağı cumaya yollarım"/,
    );
    const note = digestsOf(desk).at(-1);
    if (note === undefined) throw new Error('there is a digest');
    const answering = { bot: desk.running.bot, note, language: 'en' } as const;
    expect(await answerPromise(answering, { order: 'yes', number: 1 })).toBe('Noted: that promise is kept.');
    expect(promisesOf(desk)).toHaveLength(1);
  });

  it('is none of what others said, of what a machine wrote, or of what goes to strangers', async () => {
    const desk = await deskWith();
    await write(desk, 'dana@fastcafe.example', "I'll send the draft by Friday.");
    await write(desk, desk.tom, "I'll be back on Monday and send it by Friday.", [
      'Auto-Submitted: auto-replied',
    ]);
    await write(desk, desk.tom, "I'll send the draft by Friday.", ['X-Driverseat-Key: 8a1f']);
    await write(desk, desk.tom, 'Shall I send it on Friday?\r\n\r\n> I will send the photos by Friday.');
    expect(promisesOf(desk)).toEqual([]);
  });
});
