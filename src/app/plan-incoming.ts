/**
 * What a mail that was just judged means for mail to clients: a reply is planned or refused, an open one is settled, an
 * address bounced. All of it goes into the journal together with the judgement, so that a crash loses neither.
 */
import { Temporal } from 'temporal-polyfill';
import type { Happening, ReplyRefused } from '../ledger/entry.js';
import type { MailRecord, Planned } from '../ledger/planned-mail.js';
import type { FetchedMessage } from '../mailbox/fetch-messages.js';
import type { FolderView } from '../mailbox/with-mailbox.js';
import { comparableAddress } from '../message/addresses.js';
import { type RowHits, rowsOf } from '../message/automatic-mail/match-rows.js';
import type { MailFacts, RowId } from '../message/automatic-mail/row.js';
import type { Message } from '../message/message.js';
import { isSettled, saysItIsOver } from '../message/settled.js';
import { writerOf } from '../message/writer.js';
import { cameBackFrom } from '../plan/came-back.js';
import { planReply } from '../plan/plan-reply.js';
import { isUrgent } from '../plan/urgent.js';
import type { Client } from '../projects/client.js';
import type { Bot } from './bot.js';
import type { JudgedMessage } from './judge-fetched.js';
import { mailFacts, threadHash } from './judge-mail.js';

/** First seen so long after it came, while we looked at INBOX in between, it was moved in. */
const MOVED_IN_MINUTES = 30;

function instantOf(ms: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(ms);
}

/** Whether a mail that is seen for the first time now came to INBOX from elsewhere: somebody rescued it from Junk, say. */
export function isMovedIn({ lastLookMs }: Bot, receivedMs: number, nowMs: number): boolean {
  const isLate = nowMs - receivedMs > MOVED_IN_MINUTES * 60_000;
  return isLate && lastLookMs !== null && lastLookMs > receivedMs;
}

const BOUNCE_ROWS: ReadonlySet<RowId> = new Set(['A2', 'A3']);

/**
 * Whether it takes back what the reply would answer: in its thread, or in a letter of its own; thanks alone may there be for
 * anything.
 */
function takesBack(message: Message, { answers }: MailRecord): boolean {
  const isOwnLetter = message.thread.ancestors.length === 0;
  return answers?.thread === threadHash(message) || (isOwnLetter && saysItIsOver(message));
}

/** Replies to this client that are still ahead, claimed ones too. */
function openReplies({ journal }: Bot, client: Client): MailRecord[] {
  return [...journal.ledger.mails.values()].filter(
    ({ kind, state, client: slug }) =>
      kind === 'auto-reply' && (state === 'planned' || state === 'claimed') && slug === client.slug,
  );
}

/** Mail that came back names whom it could not reach. */
function bounces(bot: Bot, { mail }: Message, facts: MailFacts, rows: RowHits): Happening[] {
  if (rows.of(BOUNCE_ROWS).length === 0) return [];
  const asked = { ledger: bot.journal.ledger, now: bot.clock.now(), isSameClient: facts.isSameClient };
  return cameBackFrom(mail, asked).map((address) => ({ type: 'bounced', address }));
}

/** A person writes from an address from which mail came back: it reaches somebody. */
function reachedAgain(
  { journal }: Bot,
  writer: string,
  rows: RowHits,
  receivedAt: Temporal.Instant,
): Happening[] {
  const address = comparableAddress(writer);
  const bouncedAt = journal.ledger.bounces.get(address);
  if (bouncedAt === undefined || rows.ofMachine().length > 0) return [];
  // INTERNALDATE tells whole seconds.
  const isLater = receivedAt.epochMilliseconds + 1_000 > Date.parse(bouncedAt);
  return isLater ? [{ type: 'bounce-over', address }] : [];
}

/** The journal's entries beside the judgement itself. */
export function plansFor(
  bot: Bot,
  { uidValidity }: FolderView,
  { uid, mail, flags, internalDateMs }: FetchedMessage,
  { message, judgement }: JudgedMessage,
): Happening[] {
  const { rules, journal } = bot;
  const now = bot.clock.now();
  const facts = mailFacts(
    { receivedMs: internalDateMs, flags, folder: 'inbox' },
    { rules, ledger: journal.ledger },
  );
  const writer = writerOf(mail, facts)?.address ?? '';
  const client = rules.clientOf(writer);
  const rows = rowsOf(message, facts);
  const receivedAt = instantOf(internalDateMs);
  const returned = [...bounces(bot, message, facts, rows), ...reachedAgain(bot, writer, rows, receivedAt)];
  const isInquirer = judgement.kind === 'inquiry' && rules.settings.autoReply.to === 'clients-and-inquirers';
  // Most mail is neither, and costs no further look.
  if (client === null && !isInquirer) return returned;
  const isTakenBack = client !== null && rows.ofMachine().length === 0 && isSettled(message);
  const settled = isTakenBack ? openReplies(bot, client).filter((mail) => takesBack(message, mail)) : [];
  const decision = planReply({
    account: bot.account,
    now,
    policy: rules.policy,
    autoReply: rules.settings.autoReply,
    client,
    isInquiry: judgement.kind === 'inquiry',
    hits: rows.all(),
    mail: {
      uidValidity,
      uid,
      identity: message.identity,
      author: comparableAddress(writer),
      thread: threadHash(message),
    },
    receivedAt,
    writtenAt: mail.dateMs === null ? null : instantOf(mail.dateMs),
    isMovedIn: isMovedIn(bot, internalDateMs, now.epochMilliseconds),
    isUrgent: isUrgent({ subject: mail.subject, address: writer }, rules.settings.contact.urgent),
    isAuthenticated: rules.authservId !== null,
    ledger: journal.ledger,
  });
  const drops = settled.map(({ key }): Happening => ({ type: 'dropped', key, why: 'settled' }));
  if (decision === null) return [...returned, ...drops];
  const answer = answerable(decision, isTakenBack);
  return [...returned, ...drops, ...leftAlone(bot, answer), answer];
}

/** Where the reply takes the place of a dropped one, the digest counts the mail of that one among those left alone. */
function leftAlone({ journal }: Bot, answer: Planned | ReplyRefused): Happening[] {
  const before = answer.type === 'planned' ? journal.ledger.mails.get(answer.key) : undefined;
  if (before?.answers == null) return [];
  const { client, answers, why } = before;
  // The rehearsal counts the client once, like the one reply that would have gone.
  const rules = [why === null || why === 'rehearsal' ? 'E7' : why];
  const { identity, author } = answers;
  const refused = { type: 'reply-refused', identity, client, verdict: 'never', rules } as const;
  return [client === null ? { ...refused, author } : refused];
}

/** What was taken back needs no answer either, and says so. */
function answerable(decision: Planned | ReplyRefused, isTakenBack: boolean): Planned | ReplyRefused {
  if (!isTakenBack) return decision;
  // That one reply is enough is no reason for a mail that wants none; what its own rows say is.
  if (decision.type === 'reply-refused')
    return decision.rules[0] === 'E7' ? { ...decision, rules: ['settled', ...decision.rules] } : decision;
  if (decision.answers === null) return decision;
  const { client, answers } = decision;
  return { type: 'reply-refused', identity: answers.identity, client, verdict: 'never', rules: ['settled'] };
}
