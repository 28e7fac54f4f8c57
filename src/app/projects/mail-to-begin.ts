/**
 * Which mail `new` makes a project of: the one in whose Bcc the order stood; in reply to a note, the mail that the note is about.
 */
import type { NoteRecord } from '../../ledger/ledger.js';
import { fetchMessages } from '../../mailbox/fetch-messages.js';
import { headersSince } from '../../mailbox/read-headers.js';
import type { Session } from '../../mailbox/session.js';
import { withFreshMailbox } from '../../mailbox/with-mailbox.js';
import { identityOf } from '../../message/identity.js';
import type { MailAddress, ParsedMail } from '../../message/parsed-mail.js';
import { understand } from '../../message/understand.js';
import { writerOf } from '../../message/writer.js';
import type { Bot } from '../bot.js';
import { offersOf } from '../orders/answering.js';
import type { Obeying } from '../orders/obeying.js';

/** The mail, and who in it may be the client; `text` is only ever her own. */
export type MailToBegin = {
  mail: ParsedMail;
  recipients: readonly MailAddress[];
  text: string;
  language: string | null;
};

const IDENTITY_FIELDS = ['message-id', 'from', 'date', 'subject'];
const LOOK_BACK_DAYS = 30;
const DAY_MS = 86_400_000;

/** Everybody in To and Cc but herself; those in Bcc where nobody else gets it openly. */
export function othersIn({ rules }: Bot, { to, cc, bcc }: ParsedMail): MailAddress[] {
  const isOther = ({ address }: MailAddress): boolean => !rules.own.has(address);
  const open = [...to.mailboxes, ...cc.mailboxes].filter(isOther);
  return open.length > 0 ? open : bcc.mailboxes.filter(isOther);
}

function ofHers(bot: Bot, mail: ParsedMail): MailToBegin {
  const { newText, language } = understand(mail);
  return { mail, recipients: othersIn(bot, mail), text: newText.text, language };
}

/** Of somebody else's mail only who wrote it, and about what. */
function ofTheirs({ rules }: Bot, mail: ParsedMail): MailToBegin {
  const writer = writerOf(mail, rules);
  return { mail, recipients: writer === null ? [] : [writer], text: '', language: understand(mail).language };
}

async function sentMail(
  { sent, sentView }: Bot,
  session: Session,
  messageId: string,
): Promise<ParsedMail | null> {
  const uid = sent.uidOf(messageId);
  if (uid === null || sentView === null) return null;
  for await (const batch of fetchMessages(session, sentView, [uid])) {
    const found = batch.find(({ mail }) => mail.messageId === messageId);
    if (found !== undefined) return found.mail;
  }
  return null;
}

/** The mail of INBOX with this identity. */
async function arrivedMail(
  { clock }: Bot,
  session: Session,
  inbox: string,
  identity: string,
): Promise<ParsedMail | null> {
  const sinceMs = clock.now().epochMilliseconds - Math.max(0, clock.offsetMs) - LOOK_BACK_DAYS * DAY_MS;
  const { view, uids } = await withFreshMailbox(session, inbox, async (_mailbox, open) => {
    const found: number[] = [];
    for await (const rows of headersSince(session, sinceMs, IDENTITY_FIELDS)) {
      for (const { uid, header } of rows) {
        const headers = [...header].map(([name, value]) => ({ name, value }));
        if (identityOf({ headers }) === identity) found.push(uid);
      }
    }
    return { view: open, uids: found };
  });
  for await (const batch of fetchMessages(session, view, uids)) {
    const found = batch.find(({ mail }) => identityOf(mail) === identity);
    if (found !== undefined) return found.mail;
  }
  return null;
}

async function ofNote({ bot, session, folders }: Obeying, note: NoteRecord): Promise<MailToBegin | null> {
  const [offer] = offersOf(note, 'begin', null);
  if (offer !== undefined) {
    const mail = await sentMail(bot, session, offer.messageId);
    return mail === null ? null : ofHers(bot, mail);
  }
  const [identity, ...more] = note.about;
  if (note.subject !== 'look-twice' || identity === undefined || more.length > 0) return null;
  const mail = await arrivedMail(bot, session, folders.inbox, identity);
  return mail === null ? null : ofTheirs(bot, mail);
}

/**
 * The mail that the order means; null where it means none, or one that is gone.
 * @throws DriverseatError of the connection
 */
export async function mailToBegin(obeying: Obeying): Promise<MailToBegin | null> {
  const { bot, mail, note } = obeying;
  if (othersIn(bot, mail).length > 0) return ofHers(bot, mail);
  return note === null ? null : await ofNote(obeying, note);
}
