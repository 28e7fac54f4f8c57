/**
 * A tag that only the INBOX copy of her mail shows, because Sent has lost its Bcc: she is asked, once (UX.md, rule 2).
 *
 * Only where her Sent has that very mail: a stranger who writes in her name gets no note out of it.
 */
import { identityOf } from '../../message/identity.js';
import type { ParsedMail } from '../../message/parsed-mail.js';
import { newProjectWords } from '../../notes/new-project.js';
import { visibleText } from '../../notes/visible-text.js';
import { noteWords } from '../../notes/words.js';
import { copiedTag } from '../../orders/copied-tag.js';
import { readLine } from '../../orders/read-line.js';
import type { Bot, TaggedCopy } from '../bot.js';
import { orderDesk } from './order-desk.js';

/** So long the copy in Sent may take, in milliseconds. */
const PATIENCE_MS = 10 * 60_000;
const MOST_COPIES = 50;
/** A tag is about the conversation of its own mail, whichever that is. */
const IN_A_THREAD = { project: null, client: null };

/** Whether the tag begins a project, or is near to that: she is asked in any case. */
function isToBegin(bot: Bot, tag: string): boolean {
  const desk = orderDesk(bot, { writtenAt: bot.clock.now(), note: null, thread: IN_A_THREAD });
  const line = readLine(tag.replaceAll('.', ' '), true, desk);
  return line.verdict === 'do' ? line.order.order === 'new' : 'draft' in line && line.draft?.order === 'new';
}

/** Remembers a mail of INBOX that shows the tag. */
export function rememberTag(bot: Bot, mail: ParsedMail): void {
  const { rules, clock, taggedCopies } = bot;
  const { own, me } = rules;
  const { messageId, subject } = mail;
  if (messageId === null || taggedCopies.size >= MOST_COPIES) return;
  const tag = copiedTag(mail, { own, me: me.address });
  if (tag === null || !isToBegin(bot, tag)) return;
  const seenMs = clock.now().epochMilliseconds;
  taggedCopies.set(messageId, { identity: identityOf(mail), messageId, subject, seenMs });
}

/** Asks about one copy; its answer is the order `new`. */
function ask({ pending, rules }: Bot, { identity, messageId, subject }: TaggedCopy): void {
  const language = rules.noteLanguage;
  const { tagSeen } = newProjectWords(language);
  const named = visibleText(subject, 60) || noteWords(language).noSubject;
  pending.push({
    subject: 'receipt',
    about: `tag ${identity}`,
    note: { subject: tagSeen.subject(named), text: `${tagSeen.text(named)} ${noteWords(language).footer}\n` },
    offers: [{ what: 'begin', line: null, messageId }],
  });
}

/** Asks about the copies whose mail is in Sent by now, and was no order there. */
export function askAboutTags(bot: Bot): void {
  const { taggedCopies, sent, orderUids, journal, clock } = bot;
  for (const copy of [...taggedCopies.values()]) {
    const uid = sent.uidOf(copy.messageId);
    const isWaiting = uid === null && Math.abs(clock.now().epochMilliseconds - copy.seenMs) <= PATIENCE_MS;
    if (isWaiting || (uid !== null && orderUids.has(uid))) continue;
    taggedCopies.delete(copy.messageId);
    if (uid !== null && !journal.ledger.orders.has(copy.identity)) ask(bot, copy);
  }
}
