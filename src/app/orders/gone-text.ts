/**
 * What she hears of a mail that can't be stopped any more: it left, or may have.
 */
import { leftAt, type MailRecord } from '../../ledger/planned-mail.js';
import { pastHour } from '../past-hour.js';
import { readerName } from '../tell-trouble.js';
import { answersIn } from './answer-words.js';
import type { Answering } from './answering.js';

/** Null while nothing of it has left. */
export function goneText({ bot, language }: Answering, mail: MailRecord): string | null {
  const said = answersIn(language);
  const name = readerName(bot, mail);
  switch (mail.state) {
    case 'sent':
      return said.gone(name, pastHour(bot, leftAt(mail), 'second'));
    case 'sending':
    case 'unknown':
      return said.mayHaveLeft(name);
    default:
      return null;
  }
}
