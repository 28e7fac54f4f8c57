/** Where driverseat.yaml is broken, what is stopped stays so, and what is to be held is stopped. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import type { Session } from '../../../src/mailbox/session.js';
import { obeying, withBot } from './a-bot.js';
import { FOLDERS } from './a-session.js';
import { order } from './news-desk.js';

it('ends nothing, and says so', async () => {
  await withBot(async ({ bot, dir }) => {
    bot.isStopped = true;
    bot.isConfigBroken = true;
    await bot.journal.append(bot.clock.now(), { type: 'breaker', isOpen: true, why: 'account-limit' });
    await writeFile(join(dir, 'driverseat.yaml'), 'mode: [live\n');
    const { text } = await order(bot, 'resume');
    expect(text).toMatch(/^driverseat\.yaml can't be changed as it stands \(.*\); mend it first\. /);
    expect(text).toContain('Nothing goes on before you order "resume" again.');
    expect(bot.isStopped).toBe(true);
    expect(bot.journal.ledger.breaker).not.toBeNull();
  });
});

/** A mailbox that takes what is put into it. */
function takingSession(put: string[]): Session {
  const client = {
    append: async (path: string) => {
      put.push(path);
      return false;
    },
  };
  return {
    command: async (_what: string, work: (on: typeof client) => unknown) => await work(client),
  } as never;
}

it.each(['pause', 'ill', 'rehearsal'])('"%s" stops everything instead, and says so', async (line) => {
  await withBot(async ({ bot, dir }) => {
    await writeFile(join(dir, 'driverseat.yaml'), 'mode: [live\n');
    const given = obeying(bot, line);
    const put: string[] = [];
    const { text } = await obeyOrder(
      { ...given.obeying, session: takingSession(put), folders: FOLDERS },
      given.order,
    );
    expect(text).toMatch(
      /mend it first\. I stopped everything instead: nothing leaves before you order "resume"\.$/,
    );
    expect(put).toEqual(['Stop']);
    expect(bot.isStopped).toBe(true);
  });
});

it('"pause tom" does nothing, and says how mail is stopped all the same', async () => {
  await withBot(async ({ bot, dir }) => {
    await writeFile(join(dir, 'driverseat.yaml'), 'mode: [live\n');
    const { text } = await order(bot, 'pause tom');
    expect(text).toContain('Mail goes on leaving; "stop" stops all of it, and needs no file.');
  });
});
