/**
 * A note that is meant to be written: what it is about makes its key, and the same intention always makes the same key.
 */
import type { NoteSubject } from '../ledger/entry.js';
import type { OwedNote } from '../ledger/ledger.js';
import type { Offer } from '../ledger/offer.js';
import type { Session } from '../mailbox/session.js';
import type { GoneMail, JudgedMail, NoteText } from '../notes/judged-mail.js';
import { lookTwiceNote } from '../notes/look-twice.js';
import { mergedNote } from '../notes/merged.js';
import { mailKey, messageIdOf } from '../plan/mail-key.js';
import type { Bot } from './bot.js';
import { noteSetting } from './note-setting.js';
import { readJudged } from './read-judged.js';

/** A note about to be put down; `about` are identities of mails, or what else makes its key. */
export type Intent = {
  subject: NoteSubject;
  about: string[];
  /** Makes its key where it may be about more when it is written anew; else `about` does. */
  keyedBy?: readonly string[];
  owed: OwedNote[];
  offers?: readonly Offer[];
  write(): Promise<NoteText>;
};

/** The key of a note. */
export function keyOf(bot: Bot, intent: Intent): string {
  return mailKey(bot.account, 'note', intent.subject, ...(intent.keyedBy ?? intent.about));
}

/** The Message-ID of a note, without brackets. */
export function noteIdOf(bot: Bot, intent: Intent): string {
  return messageIdOf(keyOf(bot, intent), bot.rules.me.address);
}

/** Whose mail it is about, each once: limits count by author. */
export function authorsOf({ owed }: Intent): string[] {
  return [...new Set(owed.map(({ author }) => author))];
}

/** The note about judged mails: one of its own for a single one, else a merged one. */
export function intentAbout(bot: Bot, session: Session, inbox: string, owed: OwedNote[]): Intent {
  const write = async (): Promise<NoteText> => {
    const mails: (JudgedMail | GoneMail)[] = [];
    for (const one of owed) mails.push(await readJudged(bot, session, inbox, one));
    const [first, ...rest] = mails;
    const isSingle = first !== undefined && rest.length === 0 && 'judgement' in first;
    return isSingle ? lookTwiceNote(first, noteSetting(bot)) : mergedNote(mails, noteSetting(bot));
  };
  return {
    subject: owed.length === 1 ? 'look-twice' : 'merged',
    about: owed.map((one) => one.identity),
    owed,
    write,
  };
}
