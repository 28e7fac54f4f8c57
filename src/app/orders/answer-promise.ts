/**
 * YES and SKIP to a digest's line about a promise: it is done, or she wants to hear no more of it.
 */
import type { NoteLanguage } from '../../judgement/context.js';
import type { ReplyOrder } from '../../orders/order.js';
import { type Answering, offersOf } from './answering.js';

const ENDS = { yes: 'kept', skip: 'skipped' } as const;

const SAID: Record<NoteLanguage, Record<'kept' | 'skipped', string>> = {
  en: {
    kept: 'Noted: that promise is kept.',
    skipped: 'I say no more of that promise. Nobody else hears of it.',
  },
  tr: { kept: 'Not edildi: o söz tutuldu.', skipped: 'O sözden bir daha söz etmem. Başka kimse duymaz.' },
};

/**
 * Answers; null where the word decides nothing about one promise of the note.
 * @throws DriverseatError of the journal
 */
export async function answerPromise(
  { bot, note, language }: Answering,
  { order, number }: Pick<ReplyOrder, 'order' | 'number'>,
): Promise<string | null> {
  // Without a number there is no telling which is meant, unless there is one alone.
  const [promise, ...others] = offersOf(note, 'promise', number);
  if (promise === undefined || others.length > 0 || (order !== 'yes' && order !== 'skip')) return null;
  const why = ENDS[order];
  await bot.journal.append(bot.clock.now(), { type: 'promise-over', id: promise.id, why });
  return SAID[language][why];
}
