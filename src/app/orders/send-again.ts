/**
 * SEND to an announcement of which nobody knows whether it arrived: another one leaves in its place, perhaps the client's
 * second. Project mail has its own way (send-by-word.ts); an automatic answer goes once; a draft of hers lies at her hand.
 */
import { Temporal } from 'temporal-polyfill';
import { type MailRecord, plannedAgain, SENT_AGAIN } from '../../ledger/planned-mail.js';
import { kindName } from '../../notes/mail-kinds.js';
import { noteWords } from '../../notes/words.js';
import { mailKey } from '../../plan/mail-key.js';
import type { Bot } from '../bot.js';
import { soonest } from '../projects/leaving-at.js';
import { putIntoQueue } from '../put-into-queue.js';
import { readerName } from '../tell-trouble.js';
import { answersIn } from './answer-words.js';
import type { Answering } from './answering.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';

/** Plans it for `at`, with the words that she agreed to; its key. */
async function planAgain(bot: Bot, mail: MailRecord, at: Temporal.Instant): Promise<string | null> {
  const words = bot.journal.ledger.texts.get(mail.key);
  if (words === undefined) return null;
  const key = mailKey(bot.account, 'again', mail.key, '1');
  const { notAfter } = mail;
  await bot.journal.append(
    bot.clock.now(),
    { type: 'worded', ...words, key },
    { ...plannedAgain(mail, { dueAt: at.toString(), notAfter }), key, insteadOf: mail.key },
    { type: 'approved', of: key, hash: words.hash },
    { type: 'failed', key: mail.key, why: SENT_AGAIN },
    { type: 'shown', key: mail.key },
  );
  await putIntoQueue(bot, key, at.toString());
  return key;
}

/** What SEND comes to; null where the mail is none that it is said to. */
export async function sendAgain({ bot, language }: Answering, mail: MailRecord): Promise<Obeyed | null> {
  const { kind, state, notAfter } = mail;
  if (kind !== 'announcement') return null;
  const name = readerName(bot, mail);
  const said = newsAnswers(language);
  if (state === 'sent') return { text: said.isThere(said.to(kindName(kind, language), name)) };
  if (state !== 'unknown') return null;
  const at = soonest(bot);
  const isLate = at === null || Temporal.Instant.compare(at, Temporal.Instant.from(notAfter)) >= 0;
  const key = isLate ? null : await planAgain(bot, mail, at);
  if (at === null || key === null) return { text: said.gone };
  const zoned = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(bot.rules.timeZone);
  const when = noteWords(language).when(zoned(at), zoned(bot.clock.now()));
  return {
    text: answersIn(language).agreed([`${name} ${when}`]),
    offers: [{ what: 'mail', line: null, key }],
  };
}
