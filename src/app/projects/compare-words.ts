/**
 * Words that have changed since she saw them are shown anew, and wait for SEND (UX.md, rule 5): a template was edited, the
 * project's file, the day on which the mail leaves, or what the client and she wrote meanwhile. Never the older text where it
 * is not true any more, never one that she has not seen; and what she wrote herself stays until her UNDO.
 *
 * Scheduled updates in the template's words are planned anew instead (updates/renew-scheduled.ts). The new words stand in the
 * journal once their note lies in INBOX: a crash before shows them again. What can't be written is told of.
 */
import type { Temporal } from 'temporal-polyfill';
import { isEdited, type MailText, type Worded } from '../../ledger/mail-text.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { projectMailSubject, projectMailText } from '../../notes/project-mail.js';
import type { ShownAgain } from '../../notes/project-mail-words.js';
import { noteWords } from '../../notes/words.js';
import type { Bot, PendingNote } from '../bot.js';
import { isNoted } from '../is-told.js';
import { noteSetting } from '../note-setting.js';
import { leavingAt } from './leaving-at.js';
import { clientOfMail } from './look-at-news.js';
import { waitsForSend } from './mail-waits.js';
import { fromTemplate, isRightStill, type MailWords, mailWords, ownWords, type Told } from './mail-words.js';
import { isAnyBroken, shownMail } from './shown-mail.js';
import { isNeverShown } from './shown-words.js';
import { tellUnwritten } from './tell-unwritten.js';

/** What a note about a mail says; `seen` tells it from others about the same mail. */
type Note = Pick<PendingNote, 'note' | 'offers' | 'records'> & { seen: string };

/** One note about a mail, unless it is among the pending ones, or was written and has nothing to be journaled. */
function push(bot: Bot, { key }: MailRecord, { seen, note, ...more }: Note): void {
  const about = `${key} ${seen}`;
  if (isNoted(bot.journal.ledger, about) && more.records === undefined) return;
  if (bot.pending.some((pending) => pending.about === about)) return;
  const text = `${note.text}\n\n${noteWords(bot.rules.noteLanguage).footer}\n`;
  bot.pending.push({ subject: 'project-mail', about, note: { ...note, text }, ...more });
}

/** The words to be shown and why, how that note is known, and when the mail would leave. */
type Shown = { words: Omit<Worded, 'type'>; again: ShownAgain; seen: string; at: Temporal.Instant };

/** The mail as it reads from now on: shown, and it waits for SEND. */
function showAnew(bot: Bot, mail: MailRecord, told: Told, { words, again, seen, at }: Shown): void {
  const { key } = mail;
  const shown = shownMail(bot, {
    ...{ key, ...told, news: words.news ?? told.news, words, dueAt: at, again },
    waitsForSend: true,
    isRehearsed: mail.isRehearsed === true,
  });
  const setting = noteSetting(bot);
  push(bot, mail, {
    seen,
    note: { subject: projectMailSubject(shown, setting), text: projectMailText(shown, setting) },
    offers: [{ what: 'news', line: null, key, hash: words.hash }],
    records: { type: 'worded', ...words },
  });
}

/** How often she was shown the mail in other words: what changes and changes back is told each time. */
function timesOther({ journal }: Bot, { key }: MailRecord, hash: string): number {
  return [...journal.ledger.notes.values()].filter(
    ({ isDone, offers }) =>
      isDone && offers.some((offer) => offer.what === 'news' && offer.key === key && offer.hash !== hash),
  ).length;
}

/** What she is to see of a mail that can be written, and how that note is known; null where she saw it. */
function toShow(
  bot: Bot,
  mail: MailRecord,
  known: MailText | null,
  { now, isRight }: { now: MailWords & { ok: true }; isRight: boolean },
): Pick<Shown, 'words' | 'again' | 'seen'> | null {
  if (known !== null && isEdited(known)) {
    const seen = `${known.hash} ${known.basis} ${now.hash}`;
    return isRight ? null : { words: ownWords(known, now), again: 'own', seen };
  }
  const isSeen = !waitsForSend(bot, mail) || !isNeverShown(bot, mail.key);
  if (isRight && isSeen) return null;
  const words = isRight && known !== null ? known : fromTemplate(mail.key, now);
  return { words, again: 'changed', seen: `${words.hash} ${timesOther(bot, mail, words.hash)}` };
}

function compare(bot: Bot, mail: MailRecord): void {
  const client = clientOfMail(bot, mail);
  const known = bot.journal.ledger.texts.get(mail.key) ?? null;
  const { news } = mail;
  if (client === null || news === undefined) return;
  const told = { client, news };
  const at = leavingAt(bot, mail);
  const day = at.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
  const now = mailWords(bot, told, day);
  if (now.ok) {
    const isRight = known !== null && isRightStill(bot, told, day, known);
    const shown = toShow(bot, mail, known, { now, isRight });
    if (shown !== null) showAnew(bot, mail, told, { ...shown, at });
  } else tellUnwritten(bot, mail, told, now);
}

/** Whether it is planned anew instead where it reads otherwise by now. */
function isRenewed(bot: Bot, { key, kind }: MailRecord): boolean {
  const known = bot.journal.ledger.texts.get(key);
  return kind === 'scheduled' && (known === undefined || !isEdited(known));
}

/** Compares each mail that waits with what it would say now; what is to be told is among the pending notes afterwards. */
export function compareWords(bot: Bot): void {
  for (const mail of bot.journal.ledger.mails.values()) {
    const isCompared = mail.state === 'planned' && !isRenewed(bot, mail);
    if (isCompared && mail.news !== undefined && !isAnyBroken(bot, mail.news)) compare(bot, mail);
  }
}
