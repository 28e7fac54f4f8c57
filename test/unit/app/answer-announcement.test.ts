/** The words that the note about an announcement names do what they say, with the client's name that stands beside them. */
import { describe, expect, it } from '@jest/globals';
import { announceChanges } from '../../../src/app/announce.js';
import type { Bot, PendingNote } from '../../../src/app/bot.js';
import { answerNote } from '../../../src/app/orders/answer-note.js';
import { orderDesk } from '../../../src/app/orders/order-desk.js';
import type { NoteRecord } from '../../../src/ledger/ledger.js';
import type { ReplyOrder } from '../../../src/orders/order.js';
import { readLine } from '../../../src/orders/read-line.js';
import { obey, withBot } from './a-bot.js';

const CLIENTS = `tom: { name: Tom Hale, address: tom@hale.example }
lena: { name: Lena Ott, address: lena@ott.example }
`;

function noteOf(bot: Bot, { offers = [] }: PendingNote): NoteRecord {
  const at = bot.clock.now().toString();
  const about = { messageId: 'n', at, subject: 'announcement', lines: '', isDone: true } as const;
  return { ...about, about: [], authors: [], offers };
}

/** What the line says in reply to the note about Fridays, with that text below it. */
async function replied(bot: Bot, line: string, text = ''): Promise<string | null> {
  const [asked] = bot.pending.splice(0);
  if (asked === undefined) throw new Error('nothing was asked');
  const note = noteOf(bot, asked);
  const read = readLine(line, true, orderDesk(bot, { writtenAt: bot.clock.now(), note }));
  if (read.verdict !== 'do') throw new Error(`${line}: ${read.verdict}`);
  return (await answerNote({ bot, note, language: 'en' }, { ...(read.order as ReplyOrder), text })).text;
}

async function withFridays(use: (bot: Bot) => Promise<void>): Promise<void> {
  await withBot(
    async ({ bot }) => {
      await announceChanges(bot);
      await obey(bot, 'day off fri');
      await announceChanges(bot);
      await use(bot);
    },
    { files: { 'clients.yaml': CLIENTS } },
  );
}

describe('the note', () => {
  it('names answers', async () => {
    await withFridays(async (bot) => {
      expect(bot.pending[0]?.note.text).toContain('SKIP lena leaves one out · EDIT lena · UNDO');
    });
  });

  it.each([
    ['edit lena', 'Hi Lena,\n\nFridays are mine.\n\nAna', 'I show it to you as it would leave.'],
    ['2 edit', 'Hi Lena,\n\nFridays are mine.\n\nAna', 'I show it to you as it would leave.'],
    ['edit lena', '', 'There was no text below EDIT.'],
    [
      'edit',
      'Hi Lena,\n\nFridays are mine.\n\nAna',
      'Which line? Put its number before the word, such as 2 edit.',
    ],
    ['skip', '', 'Which line? Put its number before the word, such as 2 skip.'],
    ['skip lena', '', 'Left out: Lena Ott.'],
    ['send', '', 'Agreed. It leaves: '],
    ['undo', '', 'Nobody hears of it any more.'],
  ])('%s, with %j below it', async (line, text, said) => {
    await withFridays(async (bot) => {
      expect(await replied(bot, line, text)).toContain(said);
    });
  });

  it('agreed to in rehearsal tells of nobody who is reached', async () => {
    await withFridays(async (bot) => {
      await obey(bot, 'rehearsal', 'mail#2');
      const text = await replied(bot, 'send');
      expect(text).toContain(
        'This is a rehearsal, and reaches nobody. If you order "live" before, it leaves: Tom',
      );
    });
  });
});
