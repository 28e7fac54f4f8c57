/**
 * A tag that only the INBOX copy of her mail shows, because Sent has lost its Bcc: she is asked, once (UX.md, rule 2).
 *
 * Only where her Sent has that very mail: a stranger who writes in her name gets no note out of it.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Happening } from '../../ledger/entry.js';
import type { TaggedCopy } from '../../ledger/tagged-copy.js';
import { identityOf } from '../../message/identity.js';
import type { ParsedMail } from '../../message/parsed-mail.js';
import { newProjectWords } from '../../notes/new-project.js';
import { visibleText } from '../../notes/visible-text.js';
import { noteWords } from '../../notes/words.js';
import { copiedTag } from '../../orders/copied-tag.js';
import { readLine } from '../../orders/read-line.js';
import type { Bot } from '../bot.js';
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

/** What the journal keeps of a mail of INBOX that shows the tag: a restart neither loses the question nor asks it twice. */
export function tagEntries(bot: Bot, mail: ParsedMail): Happening[] {
  const { own, me } = bot.rules;
  const { messageId, subject } = mail;
  if (messageId === null || bot.journal.ledger.tags.size >= MOST_COPIES) return [];
  const tag = copiedTag(mail, { own, me: me.address });
  if (tag === null || !isToBegin(bot, tag)) return [];
  return [{ type: 'tag-seen', identity: identityOf(mail), messageId, subject }];
}

function aboutOf({ identity }: TaggedCopy): string {
  return `tag ${identity}`;
}

/** Asks about one copy; its answer is the order `new`. */
function ask({ pending, rules }: Bot, copy: TaggedCopy): void {
  const { identity, messageId, subject } = copy;
  const language = rules.noteLanguage;
  const { tagSeen } = newProjectWords(language);
  const named = visibleText(subject, 60) || noteWords(language).noSubject;
  pending.push({
    subject: 'receipt',
    about: aboutOf(copy),
    note: { subject: tagSeen.subject(named), text: `${tagSeen.text(named)} ${noteWords(language).footer}\n` },
    offers: [{ what: 'begin', line: null, messageId }],
    records: { type: 'tag-over', identity },
  });
}

/**
 * Asks about the copies whose mail is in Sent by now, and was no order there.
 * @throws DriverseatError of the journal
 */
export async function askAboutTags(bot: Bot): Promise<void> {
  const { sent, orderUids, journal, clock, pending } = bot;
  const now = clock.now();
  for (const copy of [...journal.ledger.tags.values()]) {
    if (pending.some(({ about }) => about === aboutOf(copy))) continue;
    const uid = sent.uidOf(copy.messageId);
    const isWaiting = uid === null && ageMs(copy, now) <= PATIENCE_MS;
    if (isWaiting || (uid !== null && orderUids.has(uid))) continue;
    if (uid !== null && !journal.ledger.orders.has(copy.identity)) ask(bot, copy);
    else await journal.append(now, { type: 'tag-over', identity: copy.identity });
  }
}

function ageMs({ at }: TaggedCopy, now: Temporal.Instant): number {
  return Math.abs(now.epochMilliseconds - Date.parse(at));
}
