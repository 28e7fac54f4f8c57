/**
 * A text that would answer clients by itself is shown for her yes when it becomes one: each version once.
 */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { every } from '../unit/calendar/policies.js';
import { folderOf } from './support/bot.js';
import { deskAt } from './support/desk-steps.js';
import { until } from './support/until.js';

const TUESDAY = Temporal.Instant.from('2026-10-06T10:00+02:00');

it('asks once for the text when a no-contact day comes, and once more when the text changes', async () => {
  const settings = 'contact: { hours: { mon-fri: "09:00-18:00" } }\nmode: live\n';
  const desk = await deskAt(TUESDAY, { settings, isUnapproved: true });
  const { bot } = desk.running;
  const asked = async () =>
    (await folderOf(desk.user)).filter(({ subject }) => subject.includes('for your yes'));
  expect(await asked()).toEqual([]);
  bot.rules = { ...bot.rules, policy: { ...bot.rules.policy, noContact: [every(4)] } };
  await until('the note', async () => {
    await desk.look();
    return (await asked()).length === 1;
  });
  const [note] = await asked();
  expect(note?.text).toContain('I stay out of my inbox on Thursdays');
  expect(note?.text).toContain('YES approves what stands above');
  bot.rules = { ...bot.rules };
  await desk.look();
  expect(await asked()).toHaveLength(1);
  const templates = bot.rules.templates.map((template) => ({
    ...template,
    source: template.source.replace('safe and sound', 'safe with me'),
  }));
  bot.rules = { ...bot.rules, templates };
  await until('the note', async () => {
    await desk.look();
    return (await asked()).length === 2;
  });
  expect((await asked())[1]?.text).toContain('safe with me');
});
