/**
 * Failures are told at once (UX.md, rule 4): a mail that did not leave, one of unknown fate, the breaker, what holds everything.
 */
import { Temporal } from 'temporal-polyfill';
import type { Offer } from '../ledger/offer.js';
import { FIRST_ARRIVED, leftAt, type MailKind, type MailRecord } from '../ledger/planned-mail.js';
import { comparableAddress } from '../message/addresses.js';
import { draftStaysNote, type StayReason } from '../notes/draft-stays.js';
import type { NoteText } from '../notes/judged-mail.js';
import { type Trouble, troubleNote } from '../notes/trouble.js';
import { noteWords } from '../notes/words.js';
import type { Asked, Bot } from './bot.js';
import { isStillSought } from './find-in-sent.js';
import { tellHindrances } from './hindrances.js';
import { isTold } from './is-told.js';
import { noteSetting } from './note-setting.js';
import { isRecent, unsentNote } from './projects/tell-unsent.js';

/** Reasons for which a draft of hers was left where it is, and of which she hears; what she moved out herself is no trouble. */
function stayReason(bot: Bot, mail: MailRecord): StayReason | null {
  const { kind, state, why, dueAt, lastTrouble = null } = mail;
  if (kind !== 'draft') return null;
  if (state === 'failed') return { why: 'failed', trouble: why ?? '' };
  if (state !== 'dropped') return null;
  if (why === 'late') return { why, trouble: lastTrouble };
  if (why === 'in-sent') return { why };
  if (why !== 'rehearsal') return null;
  return { why, at: Temporal.Instant.from(dueAt).toZonedDateTimeISO(bot.rules.timeZone) };
}

/** A note about a mail, with what a reply to it decides about. */
type Told = { note: NoteText; offers: Offer[] };

function noteAbout(bot: Bot, mail: MailRecord): Told | null {
  const unsent = unsentNote(bot, mail);
  if (unsent !== null) return unsent;
  const note = plainNote(bot, mail);
  return note === null ? null : { note, offers: [{ what: 'mail', line: null, key: mail.key }] };
}

function plainNote(bot: Bot, mail: MailRecord): NoteText | null {
  const stays = stayReason(bot, mail);
  if (stays !== null) return draftStaysNote(readerName(bot, mail), stays, noteSetting(bot));
  const trouble = troubleOf(bot, mail);
  return trouble === null ? null : troubleNote(readerName(bot, mail), trouble, noteSetting(bot));
}

/** Whether its time ran out: that of a reply ends with the no-contact time, and with the reader's day, too. */
function isOutOfTime(why: string | null): boolean {
  return why === 'late' || why === 'E1' || why === 'E1b';
}

function troubleOf(bot: Bot, mail: MailRecord): Trouble | null {
  const { kind, state, why, refused, lastTrouble = null } = mail;
  if (state === 'failed') return { kind: 'failed', why: why ?? '' };
  if (state === 'unknown') {
    const at = Temporal.Instant.from(leftAt(mail)).toZonedDateTimeISO(bot.rules.timeZone);
    return { kind: 'unknown', at, mail: kind };
  }
  // A reply that comes too late is none, unless the server or the line kept it; what she agreed to is missed.
  const isMissed = kind === 'announcement' || lastTrouble !== null;
  if (state === 'dropped' && isOutOfTime(why) && isMissed) return { kind: 'late', why: lastTrouble };
  if (state === 'dropped' && kind === 'announcement' && why === 'bounced' && isRecent(bot, mail))
    return { kind: 'failed', why };
  if (state === 'dropped' && why === FIRST_ARRIVED) return { kind: 'first-arrived' };
  return state === 'sent' && refused.length > 0 ? { kind: 'refused', addresses: refused } : null;
}

/** Who is known at that address: a client, or one of their people; null for anybody else. */
export function nameAt({ rules }: Asked<'rules'>, address: string): string | null {
  const client = rules.clientOf(address);
  const person = client?.people.find((one) => comparableAddress(one.address) === comparableAddress(address));
  return person?.name ?? client?.name ?? null;
}

/** Kinds of mail that go to whoever wrote, or to whom she likes, and not to the client as clients.yaml has it. */
const TO_ADDRESSES: ReadonlySet<MailKind> = new Set(['draft', 'auto-reply', 'inquiry-reply']);

/** How she knows those whom a mail goes to; `short` makes a first name of what is no address. */
export function readerName(
  bot: Asked<'rules'>,
  { kind, client, to }: Pick<MailRecord, 'kind' | 'client' | 'to'>,
  short = (name: string): string => name,
): string {
  const known = client === null ? null : bot.rules.clientOfSlug(client);
  if (known !== null && !TO_ADDRESSES.has(kind)) return short(known.name);
  const names = to.map((address) => {
    const name = nameAt(bot, address);
    return name === null ? address : short(name);
  });
  return [...new Set(names)].join(', ');
}

function tellBreaker(bot: Bot): void {
  const { breaker } = bot.journal.ledger;
  if (breaker === null || isTold(bot, breaker.at)) return;
  const words = noteWords(bot.rules.noteLanguage);
  const note = { subject: words.breaker.subject, text: `${words.breaker.text} ${words.footer}\n` };
  bot.pending.push({ subject: 'trouble', about: breaker.at, note });
}

/** Puts a note among the pending ones for each trouble that was not told yet. */
export function tellTrouble(bot: Bot): void {
  for (const mail of bot.journal.ledger.mails.values()) {
    const isEarly = mail.isShown || isStillSought(mail, bot.clock.now());
    const told = isEarly ? null : noteAbout(bot, mail);
    const about = `${mail.key} ${mail.state} ${mail.since}`;
    if (told === null || bot.pending.some((pending) => pending.about === about)) continue;
    const { note, offers } = told;
    bot.pending.push({
      subject: 'trouble',
      about,
      note,
      offers,
      records: { type: 'shown', key: mail.key },
    });
  }
  tellBreaker(bot);
  tellHindrances(bot);
}
