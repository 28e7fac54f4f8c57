/** What `week` and `status` say of each mail that is planned: that it leaves at its hour, or why it does not. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { statusText } from '../../../src/app/orders/status-text.js';
import { weekText } from '../../../src/app/orders/week-text.js';
import { planTodaysUpdates } from '../../../src/app/updates/plan-todays-updates.js';
import { type OfficeBot, obey, withBot } from './a-bot.js';
import { heard, morning, writes } from './a-friday.js';
import { answer, looked, order } from './news-desk.js';

async function edit({ bot, dir }: OfficeBot, from: RegExp, to: string): Promise<void> {
  const file = join(dir, 'driverseat.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
  await bot.workspace?.reload();
}

async function setMode(office: OfficeBot, mode: 'live' | 'rehearsal'): Promise<void> {
  await edit(office, /^mode: .*$/m, `mode: ${mode}`);
}

it('a mail leaves at its hour if she does nothing; of one alone, "it"', async () => {
  await withBot(async ({ bot }) => {
    await obey(bot, 'bio 75% fri');
    const { text } = await obey(bot, 'week', 'mail#2');
    expect(text).toContain(
      'Planned for the next seven days: 1. If you do nothing: it leaves at its time, unless its line says otherwise.',
    );
    expect(text).toContain(' 1  Tom Hale, bio 75 % · today 16:15\n');
  });
});

it('nothing of a rehearsal is said to leave, and what was ordered in it not in live mode either', async () => {
  await withBot(async (office) => {
    const { bot } = office;
    await setMode(office, 'rehearsal');
    await obey(bot, 'bio 75% fri');
    const never = ' 1  Tom Hale, bio 75 % · rehearsal: it does not leave\n';
    expect((await obey(bot, 'week', 'mail#2')).text).toContain(never);
    await setMode(office, 'live');
    expect((await obey(bot, 'week', 'mail#3')).text).toContain(never);
    expect(statusText(bot, 'en')).toContain('bio 75 % → Tom Hale (rehearsal: it does not leave)');
    await edit(office, /(?= {2}timeZone)/, '  languages: [tr, en]\n');
    expect(statusText(bot, 'tr')).toContain('bio %75 → Tom Hale (prova: gitmez)');
  });
});

it('what she orders in live mode leaves, whatever was rehearsed before', async () => {
  await withBot(async (office) => {
    const { bot } = office;
    await obey(bot, 'bio 75% fri');
    await setMode(office, 'rehearsal');
    expect(statusText(bot, 'en')).toContain('(rehearsal: it does not leave)');
    await setMode(office, 'live');
    expect(statusText(bot, 'en')).not.toContain('rehearsal');
  });
});

it("a day that is closed by now is nobody's hour any more: the next open one is said", async () => {
  await withBot(async ({ bot }) => {
    await obey(bot, 'bio 75% mon 19 at mon 10:00');
    expect(statusText(bot, 'en')).toContain('Mon 12 Oct 10:00');
    await obey(bot, 'off mon', 'mail#2');
    expect(statusText(bot, 'en')).toContain('Tue 13 Oct 9:00');
    expect((await obey(bot, 'week', 'mail#3')).text).toContain('bio 75 % · Tue 13 Oct 9:00');
    expect((await obey(bot, 'show bio', 'mail#4')).text).toContain('bio 75 % · Tue 13 Oct 9:00');
  });
});

it('where that one is too late for it, it stands at its own, at which she is asked', async () => {
  await withBot(async ({ bot, setClock }) => {
    const receipt = await order(bot, 'bio 75% mon 12 at wed 10:00');
    await obey(bot, 'off wed', 'mail#2');
    const late = 'your next open hour is too late for it: I ask you when its own comes';
    expect(statusText(bot, 'en')).toMatch(new RegExp(`Wed 7 Oct 10:00 .*bio 75 % → Tom Hale \\(${late}\\)`));
    expect((await obey(bot, 'week', 'mail#3')).text).toContain(`bio 75 % · ${late}`);
    expect((await answer(bot, receipt, 'send')).text).toContain('Fri 9 Oct 9:00');
    expect(statusText(bot, 'en')).toContain('Fri 9 Oct 9:00');
    setClock('2026-10-09T09:00+02:00');
    expect(looked(bot, receipt.key)).toBe('send');
  });
});

it('an update that gives way to her own mail to the client is said to stay', async () => {
  const { bot } = morning({}, ...heard);
  await planTodaysUpdates(bot);
  expect(statusText(bot, 'en')).not.toContain('does not leave');
  writes(bot, '2026-10-09T07:30:00Z');
  const stays = 'does not leave: you wrote to Tom since, and I ask in the next digest';
  expect(statusText(bot, 'en')).toContain(`bio 60 % → Tom Hale (${stays})`);
  expect(weekText(bot).text).toContain(` 1  Tom Hale, bio 60 % · ${stays}\n`);
});
