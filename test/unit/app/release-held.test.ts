/** Held mail that the server would not move back: she hears of it once, and once more when it is back. */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Bot } from '../../../src/app/bot.js';
import { hindranceLines, tellHindrances } from '../../../src/app/hindrances.js';
import { releaseHeld } from '../../../src/app/release-held.js';
import type { Session } from '../../../src/mailbox/session.js';
import { withBot } from './a-bot.js';
import { FOLDERS, letter, sessionOn } from './a-session.js';
import { deliver } from './news-desk.js';

/** A connection to a mailbox with a letter in Held. */
function holding(doesMove: boolean): Session {
  const source = letter(['From: tom@hale.example', 'Subject: Photos'], 'Here they are.');
  const session = sessionOn({ [FOLDERS.held]: [{ uid: 4, at: '2026-10-06T10:00:00Z', source }] });
  const messageMove = async () => (doesMove ? { uidMap: new Map([[4, 9]]) } : false);
  Object.assign(session.client, { capabilities: new Map([['MOVE', true]]), messageMove });
  return session;
}

/** The subjects of what she gets after a look. */
async function look(bot: Bot, doesMove: boolean): Promise<string[]> {
  await releaseHeld(bot, holding(doesMove), FOLDERS, 'running');
  tellHindrances(bot);
  return (await deliver(bot)).map(({ subject }) => subject);
}

it('is told once when the server refuses it, and is over when it is back', async () => {
  await withBot(async ({ bot, setClock }) => {
    expect(await look(bot, false)).toEqual(["Held mail can't be moved back"]);
    setClock('2026-10-06T16:06+02:00');
    expect(await look(bot, false)).toEqual([]);
    const morning = Temporal.Instant.from('2026-10-06T09:00:00+02:00');
    expect(hindranceLines(bot, morning)).toEqual([
      'Since today 16:05 your mail server refuses to move what waits in Driverseat/Held back to INBOX.',
    ]);
    expect(await look(bot, true)).toEqual([]);
    expect(hindranceLines(bot, morning)).toEqual([
      'From today 16:05 to today 16:06 your mail server refused to move what waits in Driverseat/Held back to INBOX. That is over.',
    ]);
  });
});
