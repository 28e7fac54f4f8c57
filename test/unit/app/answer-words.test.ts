/** What she reads of an approval, and of a word that a note does not take, in both languages. */
import { expect, it } from '@jest/globals';
import { answerNote } from '../../../src/app/orders/answer-note.js';
import { textOfApproval } from '../../../src/app/reply-now.js';
import type { NoteLanguage } from '../../../src/judgement/context.js';
import type { NoteRecord } from '../../../src/ledger/ledger.js';
import { approvedTexts } from '../../../src/notes/approved-texts.js';
import type { ReplyWord } from '../../../src/orders/order.js';
import { withBot } from './a-bot.js';

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
