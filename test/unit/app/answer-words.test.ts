/** What she reads of an approval, and of a word that a note does not take, in both languages. */
import { describe, expect, it } from '@jest/globals';
import { answerNote } from '../../../src/app/orders/answer-note.js';
import { textOfApproval } from '../../../src/app/reply-template.js';
import type { NoteLanguage } from '../../../src/judgement/context.js';
import type { NoteRecord } from '../../../src/ledger/ledger.js';
import type { Offer } from '../../../src/ledger/offer.js';
import { approvedTexts } from '../../../src/notes/approved-texts.js';
import type { ReplyWord } from '../../../src/orders/order.js';
import { keyIn, leaves, obey, reply, withBot } from './a-bot.js';

const OFFERED = ['no-contact-reply en', 'no-contact-reply.sen tr', 'no-contact-reply-inquiry tr'];

it.each<[NoteLanguage, string]>([
  [
    'en',
    'the automatic answer to clients (English, Turkish with “sen”), the automatic answer to who writes for the first time (Turkish)',
  ],
  [
    'tr',
    'müşterilere otomatik yanıt (İngilizce, “sen” diyen Türkçe), ilk kez yazanlara otomatik yanıt (Türkçe)',
  ],
])('texts that were agreed to are named as she knows them (%s)', (language, expected) => {
  expect(approvedTexts(OFFERED.map(textOfApproval), language)).toBe(expected);
});

it.each<[NoteLanguage, ReplyWord, string]>([
  ['en', 'undo', 'UNDO answers nothing in that note. Nothing was changed.'],
  ['tr', 'undo', 'O notta GERİ AL denecek bir şey yok. Hiçbir şey değişmedi.'],
  ['tr', 'yes', 'O notta EVET denecek bir şey yok. Hiçbir şey değişmedi.'],
])('a note that does not take the word (%s %s)', async (language, word, expected) => {
  await withBot(async ({ bot }) => {
    const about = {
      messageId: 'note',
      at: bot.clock.now().toString(),
      subject: 'receipt',
      lines: '',
    } as const;
    const note: NoteRecord = { ...about, isDone: true, about: [], authors: [], offers: [] };
    const order = { order: word, number: null, client: null, project: null, flag: null, text: '' } as const;
    expect((await answerNote({ bot, note, language }, order)).text).toBe(expected);
  });
});

const PROMISE: Offer = { what: 'promise', line: 1, id: 'due bio review 2026-10-09' };

describe('a line that does not take the word says which it takes', () => {
  it.each<[NoteLanguage, string]>([
    ['en', 'Line 1 takes YES or SKIP. Nothing was changed.'],
    ['tr', '1 numaralı satıra denecek: EVET ya da ATLA. Hiçbir şey değişmedi.'],
  ])('though another line takes it (%s)', async (language, said) => {
    await withBot(async ({ bot }) => {
      const { offers = [] } = await obey(bot, 'bio 75%');
      const at = bot.clock.now().toString();
      const about = { messageId: 'note', at, subject: 'digest', lines: '', isDone: true } as const;
      const news = offers.map((offer) => ({ ...offer, line: 2 }));
      const note: NoteRecord = { ...about, about: [], authors: [], offers: [PROMISE, ...news] };
      const order = { order: 'send', number: 1, client: null, project: null, flag: null, text: '' } as const;
      expect((await answerNote({ bot, note, language }, order)).text).toBe(said);
    });
  });

  it('be it about a mail', async () => {
    await withBot(async ({ bot }) => {
      const { offers = [] } = await obey(bot, 'bio 75%');
      const lines = offers.map((offer) => ({ ...offer, line: offer.what === 'news' ? 1 : null }));
      expect((await reply(bot, { offers: lines }, 'yes', { number: 1 })).text).toBe(
        'Line 1 takes SEND or EDIT or SKIP. Nothing was changed.',
      );
    });
  });
});

describe('WHY to a mail that she ordered says that it leaves', () => {
  it.each([
    ['where it does', null, 'It leaves in your contact hours, after the time for UNDO (updates.undo).'],
    ['and not while she holds it', 'pause', 'Where it stands: paused, until you order "resume".'],
    ['and not once it left', 'left', "The mail to Tom Hale left at 16:05:00; mail can't be recalled."],
  ])('%s', async (_, then, stands) => {
    await withBot(async ({ bot }) => {
      const receipt = await obey(bot, 'bio 75%');
      if (then === 'left') await leaves(bot, keyIn(receipt));
      else if (then !== null) await obey(bot, then, 'mail#2');
      expect((await reply(bot, receipt, 'why')).text).toBe(`bio 75 %: you ordered it (16:05). ${stands}`);
    });
  });
});
