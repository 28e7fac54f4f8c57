/** The words that the note about an announcement names do what they say, with the client's name that stands beside them. */
import { describe, expect, it } from '@jest/globals';
import { announceChanges } from '../../../src/app/announce.js';
import type { Bot } from '../../../src/app/bot.js';
import { answerNote } from '../../../src/app/orders/answer-note.js';
import type { Obeyed } from '../../../src/app/orders/obeying.js';
import { orderDesk } from '../../../src/app/orders/order-desk.js';
import type { NoteRecord } from '../../../src/ledger/ledger.js';
import type { ReplyOrder } from '../../../src/orders/order.js';
import { readLine } from '../../../src/orders/read-line.js';
import { leaves, obey, withBot } from './a-bot.js';

const CLIENTS = `tom: { name: Tom Hale, address: tom@hale.example }
lena: { name: Lena Ott, address: lena@ott.example }
`;

/** The note about Fridays as she was last shown it; nothing is pending then. */
function asked(bot: Bot): NoteRecord {
  const [note] = bot.pending.splice(0);
  if (note === undefined) throw new Error('nothing was asked');
  return noteOf(bot, 'announcement', note);
}

function noteOf(
  bot: Bot,
  subject: NoteRecord['subject'],
  { offers = [] }: Pick<Obeyed, 'offers'>,
): NoteRecord {
  const at = bot.clock.now().toString();
  const about = { messageId: 'n', at, subject, lines: '', isDone: true } as const;
  return { ...about, about: [], authors: [], offers };
}

/** What the line comes to in reply to that note, with that text below it. */
async function answer(bot: Bot, note: NoteRecord, line: string, text = ''): Promise<Obeyed> {
  const read = readLine(line, true, orderDesk(bot, { writtenAt: bot.clock.now(), note }));
  if (read.verdict !== 'do') throw new Error(`${line}: ${read.verdict}`);
  return await answerNote({ bot, note, language: 'en' }, { ...(read.order as ReplyOrder), text });
}

/** What the line says in reply to the note about Fridays. */
async function replied(bot: Bot, line: string, text = ''): Promise<string | null> {
  return (await answer(bot, asked(bot), line, text)).text;
}

/** Each client's mail: "tom planned". */
function mailsIn({ journal }: Bot): string[] {
  return [...journal.ledger.mails.values()].map(({ client, state }) => `${client} ${state}`);
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

describe('UNDO', () => {
  it.each(['2 undo', 'undo lena'])('"%s" to the note ends that text alone', async (line) => {
    await withFridays(async (bot) => {
      const note = asked(bot);
      expect((await answer(bot, note, 'send')).text).toContain('Tom Hale Fri 9 Oct 10:00; Lena Ott');
      expect((await answer(bot, note, line)).text).toBe('Left out: Lena Ott.');
      expect(mailsIn(bot)).toEqual(['tom planned', 'lena dropped']);
      expect((await answer(bot, note, 'send')).text).toContain('Agreed. It leaves: Tom Hale');
    });
  });

  it('that names a project says nothing of it', async () => {
    await withFridays(async (bot) => {
      expect(await replied(bot, 'undo bio')).toContain('UNDO answers nothing in that note');
    });
  });

  it('to the line of a digest about one client ends hers alone', async () => {
    await withFridays(async (bot) => {
      const note = asked(bot);
      await answer(bot, note, 'send tom');
      const digest = noteOf(bot, 'digest', { offers: note.offers.filter(({ line }) => line === 2) });
      const agreed = noteOf(bot, 'receipt', await answer(bot, digest, '2 send'));
      expect(mailsIn(bot)).toEqual(['tom planned', 'lena planned']);
      const stopped = await answer(bot, agreed, 'undo');
      expect(stopped.text).toBe('Stopped: the announcement to Lena Ott. It had not left. SEND puts it back.');
      expect(mailsIn(bot)).toEqual(['tom planned', 'lena dropped']);
      await answer(bot, noteOf(bot, 'receipt', stopped), 'send');
      expect(mailsIn(bot)).toEqual(['tom planned', 'lena planned']);
      expect((await answer(bot, digest, 'undo')).text).toBe('Left out: Lena Ott.');
      expect(mailsIn(bot)).toEqual(['tom planned', 'lena dropped']);
    });
  });
});

describe('a receipt names only answers that work', () => {
  it('UNDO stops what has not left', async () => {
    await withFridays(async (bot) => {
      const receipt = await answer(bot, asked(bot), 'send');
      expect(receipt.text).toContain('UNDO stops what has not left.');
      await leaves(bot, [...bot.journal.ledger.mails.keys()][0] ?? '');
      const stopped = await answer(bot, noteOf(bot, 'receipt', receipt), 'undo');
      expect(stopped.text).toBe(
        "Stopped: the announcement to Lena Ott. It had not left. SEND puts it back. The mail to Tom Hale left at 16:05:00; mail can't be recalled.",
      );
      expect(mailsIn(bot)).toEqual(['tom sent', 'lena dropped']);
    });
  });

  it('UNDO of all that she agreed to leaves it open: she is asked once more, and SEND puts it back', async () => {
    await withFridays(async (bot) => {
      const note = asked(bot);
      const receipt = noteOf(bot, 'receipt', await answer(bot, note, 'send'));
      const stopped = await answer(bot, receipt, 'undo');
      expect(stopped.text).toContain('Stopped: the announcement to Tom Hale, Lena Ott.');
      expect((await answer(bot, receipt, 'undo')).text).toContain('That is stopped already.');
      const [change] = bot.journal.ledger.announcements.changes.values();
      expect(change?.state).toBe('open');
      expect((await answer(bot, noteOf(bot, 'receipt', stopped), 'send')).text).toContain(
        'Agreed. It leaves:',
      );
      expect(mailsIn(bot)).toEqual(['tom planned', 'lena planned']);
    });
  });

  it('SEND after EDIT agrees to the text as it is shown', async () => {
    await withFridays(async (bot) => {
      const receipt = await answer(bot, asked(bot), 'edit lena', 'Hi Lena,\n\nFridays are mine.\n\nAna');
      expect(receipt.text).toContain('It goes as it stands there on SEND.');
      const sent = await answer(bot, noteOf(bot, 'receipt', receipt), 'send');
      expect(sent.text).toContain('Agreed. It leaves: Lena Ott');
      expect(mailsIn(bot)).toEqual(['lena planned']);
    });
  });

  it('EDIT of what is over shows nothing', async () => {
    await withFridays(async (bot) => {
      const note = asked(bot);
      await answer(bot, note, 'undo');
      expect((await answer(bot, note, 'edit lena', 'Hi Lena')).text).toContain('That is over');
      expect(bot.pending).toEqual([]);
    });
  });
});
