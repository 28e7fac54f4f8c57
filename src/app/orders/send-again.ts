/**
 * SEND to an announcement of which nobody knows whether it arrived: another one leaves in its place, perhaps the client's
 * second. Project mail has its own way (send-by-word.ts); an automatic answer goes once; a draft of hers lies at her hand.
 */
import { Temporal } from 'temporal-polyfill';
import { plannedAgain } from '../../ledger/planned-again.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { kindName } from '../../notes/mail-kinds.js';
import { noteWords } from '../../notes/words.js';
import { soonest } from '../projects/leaving-at.js';
import { readerName } from '../tell-trouble.js';
import { answersIn } from './answer-words.js';
import type { Answering } from './answering.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';
import { planInstead } from './plan-instead.js';

/** What SEND comes to; null where the mail is none that it is said to. */
export async function sendAgain({ bot, language }: Answering, mail: MailRecord): Promise<Obeyed | null> {
  const { kind, state, notAfter } = mail;
  if (kind !== 'announcement') return null;
  const name = readerName(bot, mail);
  const said = newsAnswers(language);
  if (state === 'sent') return { text: said.isThere(said.to(kindName(kind, language), name)) };
  if (state !== 'unknown') return null;
  const at = soonest(bot);
  const words = bot.journal.ledger.texts.get(mail.key);
  const isLate = at === null || Temporal.Instant.compare(at, Temporal.Instant.from(notAfter)) >= 0;
  if (isLate || words === undefined) return { text: said.gone };
  const again = plannedAgain(mail, { dueAt: at.toString(), notAfter });
  const key = await planInstead(bot, words, (newKey) => ({ ...again, key: newKey }));
  const zoned = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(bot.rules.timeZone);
  const when = noteWords(language).when(zoned(at), zoned(bot.clock.now()));
  return {
    text: answersIn(language).agreed([`${name} ${when}`]),
    offers: [{ what: 'mail', line: null, key }],
  };
}
