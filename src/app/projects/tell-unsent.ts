/**
 * A project's mail that did not go as planned: what became of it, the mail in full, and what she can say (UX.md, "bot was
 * down", "outcome unknown", "SMTP refused").
 */
import { Temporal } from 'temporal-polyfill';
import { goesByItself } from '../../ledger/mail-text.js';
import type { Offer } from '../../ledger/offer.js';
import { leftAt, type MailRecord, SENT_AGAIN } from '../../ledger/planned-mail.js';
import type { NoteText } from '../../notes/judged-mail.js';
import { mailReason } from '../../notes/mail-reasons.js';
import { mailBlock, newsLabel, projectMailWords } from '../../notes/project-mail.js';
import type { Unsent } from '../../notes/project-mail-words.js';
import { wayAdvice } from '../../notes/way-reasons.js';
import { noteWords } from '../../notes/words.js';
import type { Bot } from '../bot.js';
import { whyGone } from './look-at-news.js';
import { mailInFull } from './mail-words.js';

/** Of whose end for that reason she is told: any mail's, or that of what she ordered or agreed to, and expects to have left. */
const ENDS: Record<Unsent, 'any' | 'hers'> = {
  late: 'any',
  enough: 'any',
  bounced: 'any',
  'client-gone': 'any',
  'client-changed': 'any',
  'project-gone': 'any',
  'project-closed': 'hers',
  rehearsal: 'hers',
};

/** Older versions told nothing of what was hers and ended so: what ended longer ago is no news. In hours. */
const NEWS_HOURS = 72;

/** Whether no SEND mends its end. */
function isFinal(bot: Bot, mail: MailRecord): boolean {
  return mail.state !== 'unknown' && whyGone(bot, mail) !== null;
}

function isUnsent(why: string): why is Unsent {
  return Object.hasOwn(ENDS, why);
}

/** Whether it ended lately. */
export function isRecent({ clock }: Pick<Bot, 'clock'>, { since }: Pick<MailRecord, 'since'>): boolean {
  return Temporal.Instant.from(since).until(clock.now()).total({ unit: 'hours' }) < NEWS_HOURS;
}

/** Why it was dropped, where she is told of that; what was ordered in a rehearsal was said to end so. */
function endToTell(bot: Bot, mail: MailRecord): Unsent | null {
  const why = mail.why ?? '';
  if (mail.state !== 'dropped' || !isUnsent(why)) return null;
  const isHers = !goesByItself(bot.journal.ledger, mail) && mail.isRehearsed !== true;
  return ENDS[why] === 'any' || (isHers && isRecent(bot, mail)) ? why : null;
}

/** What became of it, in words; null where nothing is to be told. */
function fateOf(bot: Bot, mail: MailRecord): string | null {
  const { rules, clock } = bot;
  const { state, why, lastTrouble = null } = mail;
  const { unsent } = projectMailWords(rules.noteLanguage);
  if (state === 'unknown') {
    const [at, now] = [Temporal.Instant.from(leftAt(mail)), clock.now()].map((one) =>
      one.toZonedDateTimeISO(rules.timeZone),
    );
    return at === undefined || now === undefined
      ? null
      : unsent.unknown(noteWords(rules.noteLanguage).when(at, now));
  }
  const kept = (trouble: string): [string, string] => [
    mailReason(trouble, rules.noteLanguage),
    wayAdvice(trouble, rules.noteLanguage),
  ];
  if (state === 'failed') return why === SENT_AGAIN ? null : unsent.failed(...kept(why ?? ''));
  if (state === 'dropped' && why === 'late' && lastTrouble !== null)
    return unsent.lateFor(...kept(lastTrouble));
  const end = endToTell(bot, mail);
  return end === null ? null : unsent[end];
}

/** The note about such a mail with what a reply decides about; null for all that went its way. */
export function unsentNote(bot: Bot, mail: MailRecord): { note: NoteText; offers: Offer[] } | null {
  const { noteLanguage: language } = bot.rules;
  const words = bot.journal.ledger.texts.get(mail.key);
  const fate = fateOf(bot, mail);
  const { client, news } = mail;
  if (news === undefined || words === undefined || fate === null) return null;
  const name = (client === null ? null : bot.rules.clientOfSlug(client)?.name) ?? mail.to.join(', ');
  const label = newsLabel(news, language);
  const { unsent } = projectMailWords(language);
  const again = isFinal(bot, mail) ? unsent.noAnswers : unsent.answers;
  const answers = mail.state === 'unknown' ? unsent.unknownAnswers : again;
  const block = mailBlock(mailInFull(bot, mail, words), language);
  const text = [`${label} → ${name}: ${fate}`, ...block, answers, '', noteWords(language).footer].join('\n');
  const sending: Offer[] = isFinal(bot, mail)
    ? []
    : [{ what: 'news', line: null, key: mail.key, hash: words.hash }];
  const offers: Offer[] = [...sending, { what: 'mail', line: null, key: mail.key }];
  return { note: { subject: noteWords(language).trouble.subject(name), text: `${text}\n` }, offers };
}
