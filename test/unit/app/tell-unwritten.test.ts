/** A planned update that can't be written, or only seems so (a-friday.ts has the day). */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { statusText } from '../../../src/app/orders/status-text.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { planTodaysUpdates } from '../../../src/app/updates/plan-todays-updates.js';
import { aProject } from '../plan/a-project.js';
import { friday, heard, LETTER, lines, morning, settled } from './a-friday.js';

it('an update whose promised day passed is no fault of the template: it waits for her answer, and loses the day', async () => {
  const project = aProject({ percent: 60, next: ['review', '2026-10-09'], updates: friday });
  const { bot, clock } = morning({ projects: [project] }, ...heard, ['2026-10-07T09:00:00Z', LETTER]);
  await planTodaysUpdates(bot);
  clock.at = '2026-10-09T16:05:00Z';
  compareWords(bot);
  await settled(bot, clock);
  expect(bot.pending).toEqual([]);
  clock.at = '2026-10-12T07:00:05Z';
  expect(lines(bot)).toEqual([expect.stringContaining('unanswered; the update waits')]);
  expect(statusText(bot, 'en')).toContain('(waits until you answer the mail of Wed 7 Oct 2026)');
  await settled(bot, clock);
  expect([...bot.journal.ledger.texts.values()].at(-1)?.text).not.toContain('9 Oct');
});

it('an update that can be written no more is told of, once, and does not go', async () => {
  const { bot, clock } = morning({}, ...heard);
  await planTodaysUpdates(bot);
  bot.rules = { ...bot.rules, templates: [] };
  await settled(bot, clock);
  compareWords(bot);
  await settled(bot, clock);
  expect(bot.pending.map(({ note }) => note.subject)).toEqual(['bio 60 % to Tom – waits']);
  expect(lines(bot)).toEqual([]);
});

it.each([
  ['its file', (bot: Bot) => Object.assign(bot, { brokenProjects: ['bio'] })],
  ['its template', (bot: Bot) => Object.assign(bot, { rules: { ...bot.rules, templates: [] } })],
])('an update that waits for her answer stands in the digest, whatever %s lacks', async (_, breaks) => {
  const { bot } = morning({}, ...heard, ['2026-10-07T09:00:00Z', LETTER]);
  await planTodaysUpdates(bot);
  breaks(bot);
  expect(lines(bot)).toEqual([expect.stringContaining('unanswered; the update waits')]);
});
