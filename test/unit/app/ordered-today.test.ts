/** What she ordered for today stands in the morning's digest by its name and in full; what waits for her word is asked about. */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { statusText } from '../../../src/app/orders/status-text.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { forSend } from '../../../src/app/updates/for-send.js';
import { orderedToday } from '../../../src/app/updates/ordered-today.js';
import { planTodaysUpdates } from '../../../src/app/updates/plan-todays-updates.js';
import { updateLines } from '../../../src/app/updates/update-lines.js';
import { keyIn, obey, reply, withBot } from './a-bot.js';
import { LETTER, lines, morning, writes } from './a-friday.js';

const WEDNESDAY = Temporal.PlainDate.from('2026-10-07');

it('a mail for later is named by what it tells, and can be answered', async () => {
  await withBot(async ({ bot, setClock }) => {
    const receipt = await obey(bot, 'bio move mon 19 at wed 11:00');
    setClock('2026-10-07T09:00:05+02:00');
    const [line, ...others] = orderedToday(bot, WEDNESDAY);
    expect(others).toEqual([]);
    expect(line?.text).toBe(
      "11:00 Tom, bio's new date (Mon 19 Oct 2026) (you ordered it). Text below: SKIP, EDIT.",
    );
    expect(line?.block?.join('\n')).toContain("the version for your review won't be ready");
    expect(line?.offer).toMatchObject({ what: 'news', key: keyIn(receipt) });
    expect(orderedToday(bot, WEDNESDAY.add({ days: 1 }))).toEqual([]);
  });
});

it('one whose words changed does not count as leaving: it is asked about, in full, until she answers', async () => {
  await withBot(async ({ bot, setClock }) => {
    await obey(bot, 'bio 75% at wed 11:00');
    compareWords(bot);
    setClock('2026-10-07T09:00:05+02:00');
    const { rules } = bot;
    bot.rules = {
      ...rules,
      settings: { ...rules.settings, me: { ...rules.settings.me, signOff: 'A. Ruiz' } },
    };
    compareWords(bot);
    expect(orderedToday(bot, WEDNESDAY)).toEqual([]);
    expect(forSend(bot, WEDNESDAY.subtract({ days: 1 }))).toEqual([]);
    const [line, ...others] = updateLines(bot, { date: WEDNESDAY, after: bot.clock.now() }).held;
    expect(others).toEqual([]);
    expect(line?.text).toBe(
      'bio 75 % to Tom waits for your SEND, and does not leave by itself. Text below: SEND, EDIT, SKIP.',
    );
    expect(line?.block?.join('\n')).toContain('Your bio is 75% done.');
    expect(line?.offer).toMatchObject({ what: 'news' });
    setClock('2026-10-07T16:00+02:00');
    expect(forSend(bot, WEDNESDAY)).toHaveLength(1);
  });
});

it('one that she edited goes on SEND alone, an update of her rhythm too: neither is said to go out', async () => {
  const { bot } = morning({});
  await planTodaysUpdates(bot);
  const [mail] = bot.journal.ledger.mails.values();
  const words = bot.journal.ledger.texts.get(mail?.key ?? '');
  if (mail === undefined || words === undefined) throw new Error('it is planned');
  expect(lines(bot)).toEqual([expect.stringMatching(/^10:00 Tom, /)]);
  const own = { type: 'worded', ...words, text: 'My own words.', hash: 'own' } as const;
  await bot.journal.append(bot.clock.now(), own);
  expect(lines(bot)).toEqual([expect.stringContaining('waits for your SEND, and does not leave by itself')]);
});

it('an update that waits for her answer says so in the status', async () => {
  const { bot } = morning({}, ['2026-10-07T09:00:00Z', LETTER]);
  await planTodaysUpdates(bot);
  expect(statusText(bot, 'en')).toMatch(
    /bio 60 % → Tom Hale \(waits until you answer the mail of Wed 7 Oct 2026\)$/m,
  );
  writes(bot, '2026-10-09T07:10:00Z');
  expect(statusText(bot, 'en')).not.toContain('waits until you answer');
});

it('one that she stopped does not leave', async () => {
  await withBot(async ({ bot }) => {
    await reply(bot, await obey(bot, 'bio 75% at wed 11:00'), 'undo');
    expect(orderedToday(bot, WEDNESDAY)).toEqual([]);
  });
});

it('one whose template is broken does not leave', async () => {
  await withBot(async ({ bot }) => {
    await obey(bot, 'bio 75% at wed 11:00');
    expect(orderedToday(bot, WEDNESDAY)).toHaveLength(1);
    bot.brokenTemplates = ['templates/en/progress-update.hbs'];
    expect(orderedToday(bot, WEDNESDAY)).toEqual([]);
  });
});
