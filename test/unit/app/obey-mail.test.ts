/**
 * The lines of one order mail: each is read when those above it are obeyed, and a mail begun before a crash goes on as it
 * was read.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { obeyMail } from '../../../src/app/orders/obey-mail.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { waitsForSend } from '../../../src/app/projects/mail-waits.js';
import type { Journal } from '../../../src/journal/journal.js';
import { readMail } from '../../../src/mailbox/read/read-mail.js';
import { instant } from '../calendar/policies.js';
import { type OfficeBot, withBot } from './a-bot.js';

/** Obeys a mail in Sent with these lines, written at `writtenAt` (now), in reply to that note; gives its receipt. */
async function obey(
  bot: Bot,
  lines: readonly string[],
  writtenAt = bot.clock.now(),
  note: string | null = null,
): Promise<string> {
  const text = [
    'From: Ana Ruiz <ana@ruiz.example>',
    'To: ana+bot@ruiz.example',
    `Message-ID: <${lines.join('.').replaceAll(' ', '-')}@ruiz.example>`,
    ...(note === null ? [] : [`In-Reply-To: <${note}>`]),
    'Subject: orders',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...lines,
    '',
  ].join('\r\n');
  const mail = await readMail(Buffer.from(text));
  const fetched = { uid: 1, internalDateMs: writtenAt.epochMilliseconds, flags: [], mail };
  await obeyMail(bot, undefined as never, undefined as never, { fetched, source: 'sent' });
  return bot.pending.map(({ note }) => note.text).join('\n');
}

/** The first pending note lies in INBOX, under that id. */
async function noted(bot: Bot, messageId: string): Promise<void> {
  const [{ subject, about, offers } = { subject: 'receipt', about: '' } as const] = bot.pending.splice(0);
  await bot.journal.append(
    bot.clock.now(),
    { ...{ type: 'noting', messageId, subject }, about: [about], authors: [], offers: [...(offers ?? [])] },
    { type: 'noted', messageId },
  );
}

const LOGO = `client: tom
name: logo
progress: { percent: 20, told: { percent: 20, date: 2026-10-01 } }
phases:
  - { name: draft, due: 2026-10-20 }
`;

async function file({ dir }: OfficeBot, name: string): Promise<string> {
  return await readFile(join(dir, name), 'utf8');
}

/** A journal whose process dies when it has begun that many lines. */
function mortal(lines: number) {
  const begun = new Set<string>();
  return (real: Journal): Journal => ({
    ...real,
    append: async (now, ...happenings) => {
      await real.append(now, ...happenings);
      for (const entry of happenings)
        if (entry.type === 'obeying' && entry.what === 'line') begun.add(entry.order);
      if (begun.size === lines) throw new Error('died');
    },
  });
}

describe('a line is read against what those above it left', () => {
  it.each([
    ['off fri', 'bio 75% fri', 'Line 2: "fri" is Fri 9 Oct, your no-contact day.'],
    ['pause bio', 'bio 75%', 'Line 2: bio is paused. Do it all the same?'],
    ['bio close', 'bio 75%', 'Line 2 not: "bio 75%": bio is closed;'],
    ['bio move mon 19', 'bio late 1d', 'review Mon 19 Oct 2026 → Tue 20 Oct 2026'],
    ['ill', 'bio 75%', 'it waits (ill, until you order "on")'],
    ['bio late 1d', 'bio 75% fri', 'Line 2: Read: project bio · 75 %'],
  ])('%s, %s', async (first, second, said) => {
    await withBot(async ({ bot }) => {
      expect(await obey(bot, [first, second])).toContain(said);
    });
  });

  it('and what it sets is in the mail of one above it, which leaves at its hour', async () => {
    await withBot(async ({ bot }) => {
      const receipt = await obey(bot, ['bio 75% fri', 'bio need: the photos']);
      expect(receipt).toContain('The one thing I need from you: the photos.');
      expect(receipt).not.toContain('Nothing for you to do');
      expect(receipt).toContain('it leaves at 16:15');
      bot.pending.length = 0;
      compareWords(bot);
      expect(bot.pending).toEqual([]);
      const [mail] = bot.journal.ledger.mails.values();
      expect(mail && waitsForSend(bot, mail)).toBe(false);
    });
  });

  it.each([
    ['bio 75% fri', 'bio move mon 19', 'bio 75 %', 'bio moves to Mon 19 Oct 2026 – Tom hears at 16:15'],
    ['bio 70%', 'bio 80%', 'bio 70 %', 'bio 80 % to Tom – leaves 16:15'],
    [
      'bio move mon 19',
      'bio move tue 20',
      "bio's new date (Mon 19 Oct 2026)",
      'bio moves to Tue 20 Oct 2026 – Tom hears at 16:15',
    ],
  ])('%s, %s: what the second overtakes is not told to leave', async (first, second, label, subject) => {
    await withBot(async ({ bot }) => {
      const receipt = await obey(bot, [first, second]);
      expect(receipt).toContain(
        `Line 1: ${label} to Tom does not go: a later order has taken its place.\nLine 2: `,
      );
      const [pending] = bot.pending;
      expect(pending?.note.subject).toBe(`${subject} (and 1 more)`);
      expect(pending?.offers?.map(({ line }) => line)).not.toContain(1);
    });
  });

  it('and one that ends a pause lets the next one go', async () => {
    await withBot(async ({ bot }) => {
      await obey(bot, ['pause bio']);
      bot.pending.length = 0;
      expect(await obey(bot, ['resume bio', 'bio 75%'])).toContain('Line 2: Read: project bio · 75 %');
    });
  });
});

it('UNDO beside another line: what comes back for it is in a note of its own, and can be stopped there', async () => {
  await withBot(
    async ({ bot }) => {
      await obey(bot, ['bio 70%']);
      bot.pending.length = 0;
      await obey(bot, ['bio 80%', 'logo 40%']);
      await noted(bot, 'receipt@ruiz.example');
      const now = bot.clock.now();
      const said = await obey(bot, ['1 undo', '2 undo'], now, 'receipt@ruiz.example');
      const [apart, receipt] = bot.pending;
      expect(said.match(/bio 70 % to Tom – leaves 16:15/g)).toHaveLength(1);
      expect(receipt?.note.text).toContain(
        'A note of its own says what comes back for it.\nLine 2: Stopped: logo',
      );
      bot.pending.length = 1;
      await noted(bot, 'apart@ruiz.example');
      expect(apart?.note.text).toContain('such as "1 send".');
      expect(await obey(bot, ['2 undo'], now, 'apart@ruiz.example')).toContain('Stopped: bio 70 % to Tom');
    },
    { files: { 'projects/logo.yaml': LOGO } },
  );
});

describe('her hours', () => {
  it('a weekday that she keeps already makes no second rule', async () => {
    await withBot(async (office) => {
      const before = await file(office, 'driverseat.yaml');
      const receipt = await obey(office.bot, ['day off thu', 'day off fri']);
      expect(receipt).toContain(
        'Line 1: Read: no contact on Thursdays. That is your rule already: nothing changes.',
      );
      expect(receipt).toContain('Line 2: Read: no contact on Fridays, all day, from Fri 16 Oct 2026.');
      const after = await file(office, 'driverseat.yaml');
      expect(after.match(/thursday/g)).toEqual(before.match(/thursday/g));
      expect(after).toContain('friday');
    });
  });

  it.each([
    ['off 24 dec - 2 jan', 'they hear of it once you reply SEND to that one.'],
    ['pause tom', 'Paused: Tom Hale.'],
  ])('%s', async (line, says) => {
    await withBot(async ({ bot }) => {
      expect(await obey(bot, [line])).toContain(says);
    });
  });
});

describe('on', () => {
  it('opens the day on which it was written, and no other', async () => {
    await withBot(async (office) => {
      const wednesday = instant('2026-10-07T23:59:50+02:00');
      office.setClock('2026-10-07T23:59:55+02:00');
      expect(await obey(office.bot, ['on'], wednesday)).toContain('Read: Wed 7 Oct 2026 is open.');
      expect(await file(office, 'driverseat.yaml')).toContain('openOn: [2026-10-07]');
    });
  });

  it('read when that day is over opens nothing', async () => {
    await withBot(async (office) => {
      const wednesday = instant('2026-10-07T23:59:50+02:00');
      office.setClock('2026-10-08T00:00:20+02:00');
      expect(await obey(office.bot, ['on'], wednesday)).toContain('that day is over');
      expect(await file(office, 'driverseat.yaml')).not.toContain('openOn');
    });
  });
});

describe('a mail that was begun before a crash', () => {
  it('obeys no line anew against what that line changed', async () => {
    await withBot(
      async (office) => {
        const lines = ['off fri', 'bio close', 'day off wed', 'bio 75%'];
        await expect(obey(office.bot, lines)).rejects.toThrow('died');
        expect(await file(office, 'driverseat.yaml')).not.toContain('wednesday');
        const bot = await office.restart();
        const receipt = await obey(bot, lines);
        expect(receipt).toContain('Line 1: Read: no contact on Fri 9 Oct 2026.');
        expect(receipt).toContain('Line 2: Closed: bio.');
        expect(receipt).toContain('Line 4 not: "bio 75%": bio is closed;');
        expect((await file(office, 'driverseat.yaml')).match(/2026-10-09/g)).toHaveLength(1);
        expect(await file(office, 'driverseat.yaml')).toContain('wednesday');
      },
      { tap: mortal(3) },
    );
  });

  it.each([
    ['live', 'driverseat.yaml', 'mode: live', 'mode: rehearsal # not yet', 'Read: live.'],
    ['on', 'driverseat.yaml', ', openOn: [2026-10-06]', '', 'Read: Tue 6 Oct 2026 is open.'],
    ['pause tom', 'driverseat.yaml', 'paused: [client:tom]\n', '', 'Paused: Tom Hale.'],
    ['pause bio', 'projects/bio.yaml', 'status: paused\n', '', 'Paused: bio.'],
  ])('and overrides nothing that she did since: %s', async (line, name, written, hers, said) => {
    await withBot(async (office) => {
      expect(await obey(office.bot, [line])).toContain(said);
      const bot = await office.restart();
      const text = await file(office, name);
      expect(text).toContain(written);
      await writeFile(join(office.dir, name), text.replace(written, hers));
      expect(await obey(bot, [line])).toContain(said);
      expect(await file(office, name)).toBe(text.replace(written, hers));
    });
  });
});
