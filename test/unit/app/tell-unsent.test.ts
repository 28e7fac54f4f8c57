/** What she reads of a mail that did not go as planned is true, whatever kept it. */
import { expect, it } from '@jest/globals';
import { unsentNote } from '../../../src/app/projects/tell-unsent.js';
import { tellTrouble } from '../../../src/app/tell-trouble.js';
import { obey, withBot } from './a-bot.js';
import { looked, mailOf, order } from './news-desk.js';

it('its hour was closed, and the next one that is open comes too late: it is not late by now', async () => {
  await withBot(async ({ bot, setClock }) => {
    const { key } = await order(bot, 'bio 75% wed 14 at fri 10:00');
    await order(bot, 'off fri', 'mail#2');
    setClock('2026-10-09T10:00+02:00');
    expect(looked(bot, key)).toBe('drop late');
    await bot.journal.append(bot.clock.now(), { type: 'dropped', key, why: 'late' });
    expect(unsentNote(bot, mailOf(bot, key))?.note.text).toContain(
      'bio 75 % → Tom Hale: It would leave more than a day late, and was not sent.',
    );
  });
});

it.each([
  ['rehearsal', 'It was not sent: when it was due it was a rehearsal.'],
  ['project-closed', 'It was not sent: the project is closed.'],
  ['client-changed', "It was not sent: the project's file names another client now."],
] as const)('%s ended what she expects to have left: she is told', async (why, said) => {
  await withBot(async ({ bot }) => {
    const { key } = await order(bot, 'bio 75% fri');
    await bot.journal.append(bot.clock.now(), { type: 'dropped', key, why });
    expect(unsentNote(bot, mailOf(bot, key))?.note.text).toContain(`bio 75 % → Tom Hale: ${said}`);
  });
});

it('what her own word ended is told of in its receipt alone', async () => {
  await withBot(async ({ bot }) => {
    await obey(bot, 'rehearsal');
    const { key } = await order(bot, 'bio 75% fri', 'mail#2');
    await bot.journal.append(bot.clock.now(), { type: 'dropped', key, why: 'rehearsal' });
    expect(unsentNote(bot, mailOf(bot, key))).toBeNull();
  });
  await withBot(async ({ bot }) => {
    const { key } = await order(bot, 'bio 75% fri');
    await obey(bot, 'close bio', 'mail#2');
    tellTrouble(bot);
    expect(mailOf(bot, key)).toMatchObject({ state: 'dropped', isShown: true });
    expect(bot.pending).toEqual([]);
  });
});

it.each([
  ['whose client is gone from clients.yaml is not offered for SEND', [], false],
  ['whose client has another address is: SEND goes there', ['tom'], true],
])('a mail %s', async (_, clients, isOffered) => {
  await withBot(async ({ bot }) => {
    const { key } = await order(bot, 'bio 75% fri');
    const { clientOfSlug } = bot.rules;
    bot.rules = {
      ...bot.rules,
      clientOfSlug: (slug) => (clients.includes(slug) ? clientOfSlug(slug) : null),
    };
    await bot.journal.append(bot.clock.now(), { type: 'dropped', key, why: 'client-gone' });
    const told = unsentNote(bot, mailOf(bot, key));
    expect(told?.note.text.includes('SEND')).toBe(isOffered);
    expect(told?.offers.some(({ what }) => what === 'news')).toBe(isOffered);
  });
});
