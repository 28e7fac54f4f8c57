/** What holds everything is told once when it begins, whatever restart comes between, and stands in the digest. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Bot } from '../../../src/app/bot.js';
import { followQueue } from '../../../src/app/follow-queue.js';
import { hindranceLines, journalHindrance, tellHindrances } from '../../../src/app/hindrances.js';
import type { MailLine } from '../../../src/app/mail-line.js';
import { withBot } from './a-bot.js';

const MORNING = Temporal.Instant.from('2026-10-06T09:00:00+02:00');

/** The subjects of the notes that are put into INBOX now. */
async function told(bot: Bot): Promise<string[]> {
  tellHindrances(bot);
  tellHindrances(bot);
  const notes = bot.pending.splice(0);
  for (const { subject, about } of notes) {
    await bot.journal.append(
      bot.clock.now(),
      { type: 'noting', messageId: about, subject, about: [about], authors: [] },
      { type: 'noted', messageId: about },
    );
  }
  return notes.map(({ note }) => `${note.subject}: ${note.text.split('. ')[0]}`);
}

const DIFFER =
  "My clock and your mail server's differ: My clock and your mail server's are more than a minute apart";

describe('a wrong clock', () => {
  it('is told at once, and not again while it lasts', async () => {
    await withBot(async ({ bot, restart }) => {
      await journalHindrance(bot, 'clock', true);
      expect(await told(bot)).toEqual([DIFFER]);
      await journalHindrance(bot, 'clock', true);
      expect(await told(bot)).toEqual([]);
      const next = await restart();
      await journalHindrance(next, 'clock', true);
      expect(await told(next)).toEqual([]);
      expect(hindranceLines(next, MORNING)).toEqual([
        "Since today 16:05 my clock and your mail server's differ: what is due waits.",
      ]);
    });
  });

  it('is told after a crash that left its note half written', async () => {
    await withBot(async ({ bot, restart }) => {
      await journalHindrance(bot, 'clock', true);
      tellHindrances(bot);
      const about = bot.pending.map((note) => note.about);
      const note = { messageId: 'begun', subject: 'trouble', about } as const;
      await bot.journal.append(bot.clock.now(), { type: 'noting', ...note, authors: [] });
      expect(await told(await restart())).toEqual([DIFFER]);
    });
  });

  it('that is right for a moment is the same; days later it is told anew', async () => {
    await withBot(async ({ bot, setClock }) => {
      await journalHindrance(bot, 'clock', true);
      await told(bot);
      setClock('2026-10-06T17:00+02:00');
      await journalHindrance(bot, 'clock', false);
      expect(await told(bot)).toEqual([]);
      expect(hindranceLines(bot, MORNING)).toEqual([
        "From today 16:05 to today 17:00 my clock and your mail server's differed, and what was due waited. That is over.",
      ]);
      expect(hindranceLines(bot, bot.clock.now())).toEqual([]);
      setClock('2026-10-06T17:30+02:00');
      await journalHindrance(bot, 'clock', true);
      expect(await told(bot)).toEqual([]);
      await journalHindrance(bot, 'clock', false);
      setClock('2026-10-08T09:00+02:00');
      await journalHindrance(bot, 'clock', true);
      expect(await told(bot)).toEqual([DIFFER]);
    });
  });
});

describe('a queue that does not answer', () => {
  it('is told after five minutes, and one that was restarted is not', async () => {
    await withBot(async ({ bot, setClock }) => {
      const line = { awaySinceMs: null } as Partial<MailLine> as MailLine;
      await followQueue(bot, line, false);
      setClock('2026-10-06T16:09+02:00');
      await followQueue(bot, line, false);
      await followQueue(bot, line, true);
      await followQueue(bot, line, false);
      setClock('2026-10-06T16:13+02:00');
      await followQueue(bot, line, false);
      expect(await told(bot)).toEqual([]);
      setClock('2026-10-06T16:14+02:00');
      await followQueue(bot, line, false);
      expect(await told(bot)).toEqual([
        'My queue is out of reach: Redis, which tells me when a mail is due, has not answered since today 16:09',
      ]);
      await followQueue(bot, line, false);
      expect(await told(bot)).toEqual([]);
      await followQueue(bot, line, true);
      expect(hindranceLines(bot, MORNING)).toEqual([
        'From today 16:09 to today 16:14 Redis did not answer, and what was due waited. That is over.',
      ]);
    });
  });
});
