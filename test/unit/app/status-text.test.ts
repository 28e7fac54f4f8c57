/**
 * What `status` says of a project whose step is overdue, on Monday, 12 October 2026; and of an automatic answer, on a Thursday before
 * it leaves, which the digest names as well.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Bot } from '../../../src/app/bot.js';
import { goingOut } from '../../../src/app/going-out.js';
import { statusText } from '../../../src/app/orders/status-text.js';
import { currentHashes } from '../../../src/app/reply-template.js';
import { aPlanned } from '../plan/a-reply.js';
import { obey, withBot } from './a-bot.js';

it('a project that is done names neither a next step nor an overdue one', async () => {
  await withBot(async ({ bot, dir }) => {
    const file = join(dir, 'projects/bio.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('percent: 50', 'percent: 100'));
    await bot.workspace?.reload();
    expect(statusText(bot, 'en')).toContain('bio (Tom Hale): 100 %');
    expect(statusText(bot, 'en')).not.toMatch(/overdue|next/);
  });
});

it('an overdue step stays in the status, beside what comes after it, until she says that it is done', async () => {
  await withBot(async ({ bot, dir, setClock }) => {
    const file = join(dir, 'projects/bio.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('phases:', '  next: { what: review, date: 2026-10-09 }\nphases:'));
    setClock('2026-10-12T09:10+02:00');
    await bot.workspace?.reload();
    expect(statusText(bot, 'en')).toContain('overdue: review Fri 9 Oct 2026 · next final Fri 16 Oct 2026');
    expect(statusText(bot, 'tr')).toContain(
      'günü geçti: inceleme 9 Eki 2026 Cum · sırada teslim 16 Eki 2026 Cum',
    );
    const id = 'due bio review 2026-10-09';
    await bot.journal.append(bot.clock.now(), { type: 'promise-over', id, why: 'kept' });
    expect(statusText(bot, 'en')).not.toContain('overdue');
  });
});

it('what is paused has the name that she knows it by', async () => {
  await withBot(async ({ bot, dir }) => {
    const file = join(dir, 'driverseat.yaml');
    await writeFile(file, `${await readFile(file, 'utf8')}paused: [all, ill, "client:tom"]\n`);
    await bot.workspace?.reload();
    expect(statusText(bot, 'en')).toContain('Paused: everything; ill; Tom Hale.');
    expect(statusText(bot, 'tr')).toContain('Duraklatıldı: her şey; hastalık; Tom Hale.');
  });
});

it('her drafts are told apart by whom they go to, people by their names, and by their subjects', async () => {
  const people = 'people: [{ name: Mia Hale, address: mia@hale.example }]';
  const files = {
    'clients.yaml': `tom: { name: Tom Hale, address: tom@hale.example, greeting: Hi Tom, ${people} }\n`,
  };
  await withBot(
    async ({ bot }) => {
      const draft = { uidValidity: 1, messageId: 'm' };
      const mail = aPlanned({ kind: 'draft', answers: null, dueAt: '2026-10-07T08:00:00Z' });
      await bot.journal.append(
        bot.clock.now(),
        ...[
          { ...mail, key: 'a', to: ['mia@hale.example'], draft: { ...draft, uid: 1, subject: 'Photos' } },
          { ...mail, key: 'b', to: ['tom@hale.example', 'lena@x.example'], draft: { ...draft, uid: 2 } },
        ],
      );
      const text = statusText(bot, 'en');
      expect(text).toMatch(/your draft “Photos” → Mia Hale$/m);
      expect(text).toMatch(/your draft → Tom Hale, lena@x\.example$/m);
      expect(goingOut(bot, Temporal.PlainDate.from('2026-10-07')).map(({ name }) => name)).toEqual([
        'Mia',
        'Tom, lena@x.example',
      ]);
    },
    { files },
  );
});

/** She agreed to all texts as they stand. */
async function approveAll(bot: Bot): Promise<void> {
  for (const [of, hash] of currentHashes(bot))
    await bot.journal.append(bot.clock.now(), { type: 'approved', of, hash });
}

it.each([
  ['leaves, where nothing speaks against it', approveAll, null],
  ['does not where she never agreed to its text', async () => undefined, 'the text is not approved'],
  [
    'does not on a day that she has opened',
    async (bot: Bot) => {
      await approveAll(bot);
      await obey(bot, 'on');
    },
    'your hours changed after it came',
  ],
])('an automatic answer %s', async (_, before, why) => {
  await withBot(async ({ bot, setClock }) => {
    setClock('2026-10-08T10:05+02:00');
    await bot.journal.append(bot.clock.now(), aPlanned());
    await before(bot);
    const fate = why === null ? '' : ` (will not leave: ${why})`;
    expect(statusText(bot, 'en')).toContain(`auto-reply → Tom Hale${fate}`);
    const today = goingOut(bot, Temporal.PlainDate.from('2026-10-08'));
    expect(today).toHaveLength(why === null ? 1 : 0);
  });
});
