/** A mail that was claimed when the machine died: it has not left, so her word still counts. */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { putBackClaimed } from '../../../src/app/put-back-claimed.js';
import { keyIn, type OfficeBot, obey, reply, withBot } from './a-bot.js';
import { looked } from './news-desk.js';

/** Dies between the claim and the server's 354, and lives again. */
async function dieClaimed({ bot, restart, setClock }: OfficeBot, key: string): Promise<Bot> {
  setClock('2026-10-06T16:15+02:00');
  await bot.journal.append(bot.clock.now(), { type: 'claimed', key, claimId: 'claim-1' });
  const again = await restart();
  await putBackClaimed(again);
  return again;
}

it.each([
  ['undo', 'Stopped: bio 75 % to Tom', 'undone'],
  ['skip', 'Stopped: bio 75 % to Tom', 'skipped'],
] as const)('%s stops it', async (word, says, why) => {
  await withBot(async (office) => {
    const receipt = await obey(office.bot, 'bio 75%');
    const key = keyIn(receipt);
    const bot = await dieClaimed(office, key);
    expect((await reply(bot, receipt, word)).text).toContain(says);
    // The claim is still known: its record is put away.
    expect(bot.journal.ledger.mails.get(key)).toMatchObject({ state: 'dropped', why, claimId: 'claim-1' });
  });
});

it('a later order takes its place', async () => {
  await withBot(async (office) => {
    const key = keyIn(await obey(office.bot, 'bio 75%'));
    const bot = await dieClaimed(office, key);
    await obey(bot, 'bio 80%', 'mail#2');
    expect(bot.journal.ledger.mails.get(key)).toMatchObject({ state: 'dropped', why: 'overtaken' });
  });
});

it('it leaves where nothing is said', async () => {
  await withBot(async (office) => {
    const key = keyIn(await obey(office.bot, 'bio 75%'));
    const bot = await dieClaimed(office, key);
    expect(bot.journal.ledger.mails.get(key)).toMatchObject({ state: 'planned', attempts: 1 });
    expect(looked(bot, key)).toBe('send');
  });
});
