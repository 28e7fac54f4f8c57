/** A line that was asked about, and her answer hours or days later: it means what the note proposed, and no more. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { obeyMail } from '../../../src/app/orders/obey-mail.js';
import { readMail } from '../../../src/mailbox/read/read-mail.js';
import { type OfficeBot, withBot } from './a-bot.js';

/** She writes this, in reply to the note `to` where it is given; gives the receipt, which lies in INBOX then. */
async function writes(bot: Bot, text: string, to?: string): Promise<{ id: string; text: string }> {
  const name = `${bot.journal.ledger.notes.size}-${bot.clock.now().epochMilliseconds}@ruiz.example`;
  const bytes = [
    ...['From: Ana Ruiz <ana@ruiz.example>', 'To: ana+bot@ruiz.example', `Message-ID: <mail-${name}>`],
    ...(to === undefined ? [] : [`In-Reply-To: <${to}>`]),
    ...['Subject: orders', 'Content-Type: text/plain; charset=utf-8', '', ...text.split('\n'), ''],
  ].join('\r\n');
  const mail = await readMail(Buffer.from(bytes));
  const fetched = { uid: 1, internalDateMs: bot.clock.now().epochMilliseconds, flags: [], mail };
  await obeyMail(bot, undefined as never, undefined as never, { fetched, source: 'sent' });
  const [receipt, ...others] = bot.pending.splice(0);
  if (receipt === undefined || others.length > 0) throw new Error('there is one receipt');
  const id = `note-${name}`;
  const { subject, about, offers = [], note } = receipt;
  const noting = { type: 'noting', messageId: id, subject, about: [about], authors: [] } as const;
  await bot.journal.append(
    bot.clock.now(),
    { ...noting, about: [about], authors: [], offers: [...offers] },
    { type: 'noted', messageId: id },
  );
  return { id, text: note.text };
}

const LOGO = {
  'projects/logo.yaml': 'client: tom\nname: logo\nphases: []\nprogress: { percent: 20 }\n',
};

/** What the line `key` of a project's file says; '' where there is none. */
async function saidOf({ dir }: OfficeBot, project: string, key: string): Promise<string> {
  const text = await readFile(join(dir, `projects/${project}.yaml`), 'utf8');
  return new RegExp(`${key}: (.*?)(?:,| }|$)`, 'm').exec(text)?.[1] ?? '';
}

/** What she reads of these answers, each to the receipt before it, given at `at`. */
async function answered({ bot, setClock }: OfficeBot, line: string, at: string, answers: string[]) {
  let note = await writes(bot, line);
  const question = note.text;
  setClock(at);
  for (const answer of answers) note = await writes(bot, answer, note.id);
  return { question, text: note.text };
}

describe('YES agrees to what the note proposed, however late', () => {
  it.each([
    // A day that is over by then is asked about; the next such day was never proposed.
    ['bio 75% thu', 'Fri 9 Oct?', '2026-10-14T10:00+02:00', 'yes', '"2026-10-09" is past. Which day?'],
    ['bio review: thu', 'Fri 9 Oct?', '2026-10-14T10:00+02:00', 'yes', '"2026-10-09" is past. Which day?'],
    // On that very day it is promised.
    ['bio 75% thu', 'Fri 9 Oct?', '2026-10-09T09:30+02:00', 'yes', 'review Fri 9 Oct'],
    ['bio 75% sat', 'Mon 12 Oct?', '2026-10-12T09:30+02:00', 'yes', 'review Mon 12 Oct'],
    ['bio move sat', 'Mon 12 Oct?', '2026-10-12T09:30+02:00', 'yes', 'Fri 9 Oct 2026 → Mon 12 Oct 2026'],
    // Its hour is that of the note; one that is over is the next at which it may leave.
    ['bio 75% at 20:00', 'Wed 7 Oct 9:00?', '2026-10-06T21:00+02:00', 'yes', 'it leaves Wed 7 Oct 9:00'],
    ['bio 75% at 20:00', 'Wed 7 Oct 9:00?', '2026-10-07T09:30+02:00', 'yes', 'it leaves at 9:40'],
    ['bio 75% at 20:00', 'Wed 7 Oct 9:00?', '2026-10-07T21:00+02:00', 'yes', 'it leaves Fri 9 Oct 9:00'],
    ['bio 75% mon at 10:00', 'Wed 7 Oct 10:00?', '2026-10-06T16:30+02:00', 'yes', 'it leaves Wed 7 Oct'],
    ['bio 75% mon at 10:00', 'Wed 7 Oct 10:00?', '2026-10-07T11:00+02:00', 'yes', 'it leaves at 11:10'],
    // What comes up meanwhile is a question of its own.
    ['bio 95% fri', '95 % now?', '2026-10-14T10:00+02:00', 'yes', 'Did you mean Fri 9 Oct'],
  ])('%s → %s %s: %s', async (line, proposed, at, answer, expected) => {
    await withBot(async (office) => {
      const { question, text } = await answered(office, line, at, [answer]);
      expect(question).toContain(proposed);
      expect(text).toContain(expected);
    });
  });
});

it('YES agrees to the day of the note, though her days have changed since', async () => {
  await withBot(async ({ bot }) => {
    const asked = await writes(bot, 'bio 75% thu');
    await writes(bot, 'off fri');
    const { text } = await writes(bot, 'yes', asked.id);
    expect(text).toContain('"2026-10-09" is Fri 9 Oct, your no-contact day. Mon 12 Oct? YES, or NO.');
  });
});

describe('one day in answer to a question about one of two', () => {
  it.each([
    ['off tue - fri', ['13 oct'], 'from Tue 13 Oct 2026 to Fri 16 Oct 2026'],
    ['off next mon - next fri', ['19 oct', '23 oct'], 'from Mon 19 Oct 2026 to Fri 23 Oct 2026'],
    ['off 24 dec - 29 feb', ['yes', '24 dec - 29 dec'], 'from Thu 24 Dec 2026 to Tue 29 Dec 2026'],
    ['off 24 dec - 29 feb', ['yes', 'yes'], 'from Thu 24 Dec 2026 to Tue 29 Feb 2028'],
    ['off 13 oct, 20 oct', ['yes'], 'from Tue 13 Oct 2026 to Tue 20 Oct 2026'],
  ])('%s, %j', async (line, answers, expected) => {
    await withBot(async (office) => {
      const { text } = await answered(office, line, '2026-10-06T16:10+02:00', answers);
      expect(text).toContain(expected);
    });
  });
});

describe('a number in an answer', () => {
  it.each([
    // One question: whatever figures stand in the value are the value's.
    ['bio extra:', 'EUR 120', 'extra', 'EUR 120'],
    ['bio need:', '3 photos', 'needFromYou', '3 photos'],
    ['bio need:', '1 photo', 'needFromYou', '1 photo'],
    ['bio need:', 'photos of page 2', 'needFromYou', 'photos of page 2'],
  ])('%s, %s', async (line, answer, key, expected) => {
    await withBot(async (office) => {
      await answered(office, line, '2026-10-06T16:10+02:00', [answer]);
      expect(await saidOf(office, 'bio', key)).toBe(expected);
    });
  });

  it.each([
    ['2 the logo file', '', 'the logo file'],
    ['2. the logo file', '', 'the logo file'],
    ['1) 3 photos', '3 photos', ''],
    ['2: EUR 120', '', 'EUR 120'],
    // Neither line: she is asked which.
    ['3 photos', '', ''],
    ['photos of page 2', '', ''],
  ])('of two questions, %s', async (answer, bio, logo) => {
    await withBot(
      async (office) => {
        const { text } = await answered(office, 'bio need:\nlogo need:', '2026-10-06T16:10+02:00', [answer]);
        expect(await saidOf(office, 'bio', 'needFromYou')).toBe(bio);
        expect(await saidOf(office, 'logo', 'needFromYou')).toBe(logo);
        if (bio === '' && logo === '') expect(text).toContain('Which line?');
      },
      { files: LOGO },
    );
  });

  it.each([
    ['1 yes', 'Read: project bio · 95 %'],
    ['1. no', 'Left as it was.'],
    ['2 yes', 'YES answers nothing in that note'],
  ])('to one question without a number, %s', async (answer, expected) => {
    await withBot(async (office) => {
      const { text } = await answered(office, 'bio 95%', '2026-10-06T16:10+02:00', [answer]);
      expect(text).toContain(expected);
    });
  });

  it.each([
    ['1 undo', 'Stopped: bio 75 % to Tom'],
    // The number is that of another line, which nobody asked about.
    ['1 the photos', "don't know"],
    ['2 no', 'Left as it was.'],
  ])('beside a line that was done, %s', async (answer, expected) => {
    await withBot(async (office) => {
      const { text } = await answered(office, 'bio 75%\nbio need:', '2026-10-06T16:10+02:00', [answer]);
      expect(text).toContain(expected);
      expect(await saidOf(office, 'bio', 'needFromYou')).toBe('');
    });
  });
});

describe('several answers in one mail', () => {
  it.each([
    [
      '1 the photos\n2 the logo file',
      ['Line 1: Saved: need of bio is "the photos".', 'Line 2: Saved: need of logo is "the logo file".'],
      ['the photos', 'the logo file'],
    ],
    // One answer to a question: what stands below it is none.
    [
      '1 the photos\n1 of last year',
      ['Line 1: Saved: need of bio is "the photos".', 'Line 2 not: "1 of last year": I did that at 16:10.'],
      ['the photos', ''],
    ],
  ])('%s', async (answer, says, [bio, logo]) => {
    await withBot(
      async (office) => {
        const { text } = await answered(office, 'bio need:\nlogo need:', '2026-10-06T16:10+02:00', [answer]);
        for (const line of says) expect(text).toContain(line);
        expect(await saidOf(office, 'bio', 'needFromYou')).toBe(bio);
        expect(await saidOf(office, 'logo', 'needFromYou')).toBe(logo);
      },
      { files: LOGO },
    );
  });
});
