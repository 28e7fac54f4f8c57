/**
 * A day that the bot's own mail promised once more on that very day, and after which nothing went: it is overdue as any other
 * (UX.md, "promise"); one that is past only when an ordered mail leaves is not promised by it. The version for review is due on
 * Friday, 9 October.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { statusText } from '../../../src/app/orders/status-text.js';
import { promisesToTell, settlePromises } from '../../../src/app/promises.js';
import { type OfficeBot, withBot } from './a-bot.js';
import { answer, deliver, leave, order } from './news-desk.js';

const BIO = `client: tom
name: bio
progress: { percent: 50, told: { percent: 50, date: 2026-10-02 } }
phases:
  - { name: draft, due: 2026-10-05 }
  - { name: review, due: 2026-10-09 }
`;

/** The digest's lines on `date`, which lies in INBOX afterwards. */
async function digest({ bot, setClock }: OfficeBot, date: string): Promise<string> {
  setClock(`${date}T09:00+02:00`);
  const lines = promisesToTell(bot, Temporal.PlainDate.from(date));
  bot.pending.push({
    ...{ subject: 'digest', about: `digest ${date}`, note: { subject: '', text: '' } },
    offers: lines.map(({ id }, at) => ({ what: 'promise', line: at + 1, id })),
  });
  await deliver(bot);
  return lines.map(({ text }) => text).join('\n');
}

/** Friday: the digest, and an update that says "today". */
async function friday(office: OfficeBot): Promise<void> {
  await writeFile(join(office.dir, 'projects/bio.yaml'), BIO);
  await office.bot.workspace?.reload();
  expect(await digest(office, '2026-10-09')).toContain('review is due today');
  office.setClock('2026-10-09T09:25+02:00');
  const { key, text } = await order(office.bot, 'bio 60%');
  expect(text).toContain('for your review today');
  await leave(office.bot, key);
}

describe('a step that the bot’s mail told again on its day', () => {
  it('is told as late by the next digest, then stands in the status, until YES', async () => {
    await withBot(async (office) => {
      await friday(office);
      expect(statusText(office.bot, 'en')).not.toContain('overdue');
      expect(await digest(office, '2026-10-12')).toContain('review was due on Friday, 9 October');
      expect(statusText(office.bot, 'en')).toContain('overdue: review Fri 9 Oct 2026');
      expect(await digest(office, '2026-10-13')).toBe('');
      expect(statusText(office.bot, 'en')).toContain('overdue: review Fri 9 Oct 2026');
      const offers = [{ what: 'promise', line: 1, id: 'due bio review 2026-10-09' }] as const;
      await answer(office.bot, { offers }, 'yes');
      expect(statusText(office.bot, 'en')).not.toContain('overdue');
    });
  });

  it('is named in the receipt of an update that says no day', async () => {
    await withBot(async (office) => {
      await friday(office);
      await digest(office, '2026-10-12');
      const { text } = await order(office.bot, 'bio 70%', 'mail#2');
      expect(text).toContain('review was due on Fri 9 Oct 2026, which is past: the mail names no day.');
    });
  });
});

describe('a step that is past when the ordered mail leaves', () => {
  const PROMISED = BIO.replace('progress: {', 'progress: { next: { what: review, date: 2026-10-09 },');
  const THEN = 'review is due on Fri 9 Oct 2026, which is past when this leaves: the mail names no day.';

  it.each([
    [
      'promised, and ordered for a later day',
      PROMISED,
      '2026-10-06T16:05+02:00',
      'bio 75% at mon 19 10:00',
      '19 Oct',
    ],
    ['promised, and ordered just before she closes', PROMISED, '2026-10-09T17:55+02:00', 'bio 75%', '12 Oct'],
    ['only planned', BIO, '2026-10-06T16:05+02:00', 'bio 75% at mon 12 10:00', '12 Oct'],
  ])('%s: the mail goes, and names no day', async (_, file, at, line, leaves) => {
    await withBot(
      async ({ bot, setClock }) => {
        setClock(at);
        const { subject, text, key } = await order(bot, line);
        expect(subject).toContain(`bio 75 % to Tom – leaves Mon ${leaves}`);
        expect(text).toContain(THEN);
        expect(text).not.toContain('9 October');
        expect(bot.journal.ledger.mails.get(key)?.state).toBe('planned');
      },
      { files: { 'projects/bio.yaml': file } },
    );
  });

  it('gives way to the one that is next by then', async () => {
    const file = `${BIO}  - { name: final, due: 2026-10-16 }\n`;
    await withBot(
      async ({ bot }) => {
        const { text } = await order(bot, 'bio 75% at mon 12 10:00');
        expect(text).toContain('project bio · 75 % · final Fri 16 Oct 2026');
        expect(text).not.toContain('names no day');
      },
      { files: { 'projects/bio.yaml': file } },
    );
  });
});

describe('mail about another project', () => {
  const SITE = 'client: tom\nname: site\nphases:\n  - { name: draft, due: 2026-10-28 }\n';

  it.each([
    ['silences none', 'site 35%', true],
    ['is not meant: the notice of its new day ends it', 'bio move wed 14', false],
  ])('on the day of a step %s', async (_, line, isLate) => {
    await withBot(
      async (office) => {
        await digest(office, '2026-10-09');
        await leave(office.bot, (await order(office.bot, line)).key);
        const monday = await digest(office, '2026-10-12');
        expect(monday.includes('review was due on Friday, 9 October')).toBe(isLate);
      },
      { files: { 'projects/bio.yaml': BIO, 'projects/site.yaml': SITE } },
    );
  });

  it.each([
    ['names no step', "I'll send you the photo list by Friday", 'site 35%', true],
    [
      'names no step, of whose client one project is told',
      "I'll send you the photo list by Friday",
      'bio 60% wed',
      true,
    ],
    ['names a step', "I'll send it for your review on Friday", 'site 35%', true],
    [
      'names a step of which the mail speaks',
      "I'll send it for your review on Friday",
      'bio move wed 14',
      false,
    ],
  ])('keeps no promise that %s', async (_, quote, line, isOpen) => {
    await withBot(
      async (office) => {
        const { bot } = office;
        await bot.journal.append(bot.clock.now(), {
          ...({ type: 'promised', id: 'hers', client: 'tom', date: '2026-10-09' } as const),
          ...{ quote, writtenAt: '2026-10-05T09:00:00Z' },
        });
        office.setClock('2026-10-09T09:00+02:00');
        await leave(bot, (await order(bot, line)).key);
        await settlePromises(bot);
        expect(bot.journal.ledger.promises.open.has('hers')).toBe(isOpen);
      },
      { files: { 'projects/bio.yaml': BIO, 'projects/site.yaml': SITE } },
    );
  });
});
