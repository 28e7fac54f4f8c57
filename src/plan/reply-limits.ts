/**
 * How many replies are enough: AUTOREPLY.md section 3, asked of the ledger. Rows E4, E7 and E8.
 *
 * A reply that was claimed counts like one that was sent: what may have reached its reader is never repeated.
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import type { AnsweredMail } from '../ledger/mail-marks.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import type { RowId } from '../message/automatic-mail/row.js';
import { isFreemail } from './freemail.js';

/** Mail that came back within so many days blocks its address. */
const BOUNCE_DAYS = 60;
const MOST_A_DOMAIN_A_DAY = 5;
/** The account's own limits; reaching one opens the breaker. */
const MOST_AN_HOUR = 20;
const MOST_A_DAY = 60;
/** A mail within so many seconds of our reply to its author is another program's answer to it. */
const SPEED_TRAP_SECONDS = 120;

/** A reply that is meant: to whom, and which mail it answers. */
export type MeantReply = {
  key: string;
  client: string | null;
  answers: AnsweredMail;
  receivedAt: Temporal.Instant;
  atMostEvery: Temporal.Duration;
};

function isReply({ kind }: MailRecord): boolean {
  return kind === 'auto-reply' || kind === 'inquiry-reply';
}

/** Replies that left, may have left, or are on their way. */
function repliesOf(ledger: Ledger): MailRecord[] {
  return [...ledger.mails.values()].filter(
    (mail) => isReply(mail) && ['claimed', 'sending', 'sent', 'unknown'].includes(mail.state),
  );
}

function isSince(mail: MailRecord, since: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(mail.since), since) > 0;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** How many replies the account has sent since `since`; the one with the key `except` is left aside. */
export function repliesSince(ledger: Ledger, since: Temporal.Instant, except: string | null = null): number {
  return repliesOf(ledger).filter((mail) => mail.key !== except && isSince(mail, since)).length;
}

/** Whether the account's limit is reached at `now`: then the breaker opens. `except` is a reply that asks for itself. */
export function isAccountLimitReached(
  ledger: Ledger,
  now: Temporal.Instant,
  except: string | null = null,
): boolean {
  return (
    repliesSince(ledger, now.subtract({ hours: 1 }), except) >= MOST_AN_HOUR ||
    repliesSince(ledger, now.subtract({ hours: 24 }), except) >= MOST_A_DAY
  );
}

/** All addresses of a client are one reader; an inquirer who became a client stays the same one. */
function isSameReader(mail: MailRecord, { client, answers }: MeantReply): boolean {
  return mail.answers?.author === answers.author || (client !== null && mail.client === client);
}

function isTooSoon(mail: MailRecord, meant: MeantReply, now: Temporal.Instant): boolean {
  if (!isSameReader(mail, meant)) return false;
  if (meant.client === null) return true;
  return isSince(mail, now.subtract({ hours: meant.atMostEvery.total({ unit: 'hours' }) }));
}

function isSameThread(mail: MailRecord, { answers }: MeantReply): boolean {
  return (
    answers.thread !== null &&
    mail.answers?.thread === answers.thread &&
    mail.answers.periodFrom === answers.periodFrom
  );
}

function isSpeedTrapped(mail: MailRecord, { answers, receivedAt }: MeantReply): boolean {
  if (mail.answers?.author !== answers.author || mail.answers.periodFrom !== answers.periodFrom) return false;
  const waited = Temporal.Instant.from(mail.since).until(receivedAt).total({ unit: 'seconds' });
  // INTERNALDATE knows no fractions: an answer within the second looks older than what it answers.
  return waited > -1 && waited < SPEED_TRAP_SECONDS;
}

/** Whether its domain has got enough replies within a day, whoever wrote from there; one that everybody uses never has. */
function isDomainServed(
  others: readonly MailRecord[],
  { answers }: MeantReply,
  now: Temporal.Instant,
): boolean {
  const domain = domainOf(answers.author);
  const since = now.subtract({ hours: 24 });
  const toDomain = others.filter(
    (mail) => isSince(mail, since) && mail.answers !== null && domainOf(mail.answers.author) === domain,
  );
  return toDomain.length >= MOST_A_DOMAIN_A_DAY && !isFreemail(domain);
}

/** A row of AUTOREPLY.md; where not its reader has had enough replies (E7) but others have, that limit. */
export type LimitWhy = RowId | 'domain-limit' | 'breaker';

/** What the ledger says against it, in the order of AUTOREPLY.md; the reply's own record is left aside. */
export function limitRows(ledger: Ledger, meant: MeantReply, now: Temporal.Instant): LimitWhy[] {
  const others = repliesOf(ledger).filter(({ key }) => key !== meant.key);
  const isServed = others.some(
    (mail) => isTooSoon(mail, meant, now) || isSameThread(mail, meant) || isSpeedTrapped(mail, meant),
  );
  const rows: [LimitWhy, boolean][] = [
    ['E4', others.some((mail) => mail.answers?.identity === meant.answers.identity)],
    ['E7', isServed],
    ['domain-limit', isDomainServed(others, meant, now)],
    ['breaker', ledger.breaker !== null],
    ['E8', hasBounced(ledger, meant.answers.author, now)],
  ];
  return rows.flatMap(([row, isSaid]) => (isSaid ? [row] : []));
}

/** When mail to the address last came back; null where not in the last 60 days. */
export function bouncedAt(ledger: Ledger, address: string, now: Temporal.Instant): Temporal.Instant | null {
  const bounced = ledger.bounces.get(address);
  if (bounced === undefined) return null;
  const at = Temporal.Instant.from(bounced);
  return Temporal.Instant.compare(at, now.subtract({ hours: BOUNCE_DAYS * 24 })) > 0 ? at : null;
}

/** Whether mail to the address came back in the last 60 days. */
export function hasBounced(ledger: Ledger, address: string, now: Temporal.Instant): boolean {
  return bouncedAt(ledger, address, now) !== null;
}
