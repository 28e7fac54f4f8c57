/** The first note lists who looks like a client and shows the texts that would go by themselves: YES and NO are about either. */
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { firstOffers } from '../../../src/app/first-offers.js';
import { reply, withBot } from './a-bot.js';

const PIA = { address: 'pia@lund.example', name: 'Pia Lund', language: 'en', count: 4 };
const OMAR = { address: 'omar@said.example', name: 'Omar Said', language: null, count: 3 };

function isApproved({ journal }: Bot): boolean {
  return journal.ledger.approvals.size > 0;
}

function clientsOf({ rules }: Bot): string[] {
  return rules.allClients.map(({ name }) => name).filter((name) => name !== 'Tom Hale');
}

describe('a reply to the first note', () => {
  it.each([
    ['yes', 1, 'Clients now, in clients.yaml: Pia Lund.', ['Pia Lund'], false],
    ['no', 2, 'Left out: Omar Said.', [], false],
    ['yes', 3, 'There is no 3 in that list.', [], false],
    ['no', 3, 'NO answers nothing in that note. Nothing was changed.', [], false],
    ['yes', null, 'Approved: the automatic answer to clients (English)', [], true],
    ['no', null, 'NO answers nothing in that note. Nothing was changed.', [], false],
  ] as const)('%s to line %s', async (word, number, said, clients, agrees) => {
    await withBot(async ({ bot }) => {
      const note = firstOffers(bot, [PIA, OMAR]);
      expect((await reply(bot, note, word, { number })).text).toContain(said);
      expect(clientsOf(bot)).toEqual(clients);
      expect(isApproved(bot)).toBe(agrees);
    });
  });
});
