/**
 * `driverseat queue cancel`: a planned mail does not leave, if that can still be said of it.
 *
 * The ledger alone decides, whoever asks and whatever the worker does at that moment: where the body may have begun, `dropped`
 * finds a state that it doesn't fit and changes nothing; where it was first, the gate at 354 finds the mail dropped.
 */
import type { Journal } from '../journal/journal.js';
import type { Happening } from '../ledger/entry.js';
import type { MailRecord, MailState } from '../ledger/planned-mail.js';
import type { Client } from '../projects/client.js';
import type { Clock } from '../shared/clock.js';
import { isDriverseatError } from '../shared/errors.js';
import { changeOf } from './announce-mails.js';
import type { Bot } from './bot.js';

/** Fewer digits of a key than this name no mail: a slip would find one too easily. */
export const FEWEST_DIGITS = 6;

/** What cancelling asks; `clients` tell whose announcement it was. */
export type CancelDesk = { journal: Journal; clock: Clock; account: string; clients: readonly Client[] };

/** The mail that is meant, as a command shows it; `hasEdits`: its order wrote into the project's file, and that stays. */
export type CancelledMail = Pick<MailRecord, 'key' | 'kind' | 'client' | 'to' | 'state' | 'why' | 'since'> & {
  hasEdits: boolean;
};

/**
 * `cancelled`: it won't leave. `may-have-left`: its body may have begun. `over`: it was sent, dropped or failed before.
 * `several`: the digits begin more than one key.
 */
export type CancelOutcome =
  | { outcome: 'cancelled' | 'may-have-left' | 'over'; mail: CancelledMail }
  | { outcome: 'unknown-key' }
  | { outcome: 'several'; keys: string[] };

/** No more keys than this are named. */
const MOST_KEYS = 5;

function asShown({ key, kind, client, to, state, why, since, edits }: MailRecord): CancelledMail {
  return { key, kind, client, to, state, why, since, hasEdits: edits !== undefined };
}

/** Whether `digits` can name a mail at all. */
export function isKeyStart(digits: string): boolean {
  return digits.length >= FEWEST_DIGITS && /^[0-9a-f]{1,64}$/.test(digits);
}

/** Who skips an announcement hears nothing of it; else it would be thought of once more. */
export function skipOf(
  desk: Pick<CancelDesk, 'journal' | 'account' | 'clients'>,
  mail: MailRecord,
): Happening[] {
  const client = desk.clients.find(({ slug }) => slug === mail.client);
  if (mail.kind !== 'announcement' || client === undefined) return [];
  const change = changeOf(desk, mail, client);
  return change === null ? [] : [{ type: 'announcement-skipped', id: change.id, client: client.slug }];
}

const STOPPABLE: readonly MailState[] = ['planned', 'claimed'];
const IN_DOUBT: readonly MailState[] = ['sending', 'unknown'];

async function cancelOne(desk: CancelDesk, mail: MailRecord): Promise<CancelOutcome> {
  const { journal, clock } = desk;
  if (STOPPABLE.includes(mail.state)) {
    const dropped: Happening = { type: 'dropped', key: mail.key, why: 'cancelled' };
    await journal.append(clock.now(), dropped, ...skipOf(desk, mail));
    if (mail.state === 'dropped') return { outcome: 'cancelled', mail: asShown(mail) };
  }
  const outcome = IN_DOUBT.includes(mail.state) ? 'may-have-left' : 'over';
  return { outcome, mail: asShown(mail) };
}

/**
 * Cancels the mail whose key begins with `digits`.
 * @throws DriverseatError of the journal
 */
export async function cancelMail(desk: CancelDesk, digits: string): Promise<CancelOutcome> {
  if (!isKeyStart(digits)) return { outcome: 'unknown-key' };
  const meant = [...desk.journal.ledger.mails.values()].filter(({ key }) => key.startsWith(digits));
  const [mail] = meant;
  if (mail === undefined) return { outcome: 'unknown-key' };
  if (meant.length > 1) return { outcome: 'several', keys: meant.slice(0, MOST_KEYS).map(({ key }) => key) };
  return await cancelOne(desk, mail);
}

/**
 * The same in a running bot, whose queue forgets the mail, too.
 * @throws DriverseatError of the journal
 */
export async function cancelInBot(bot: Bot, digits: string): Promise<CancelOutcome> {
  const { journal, clock, account, rules, line, log } = bot;
  const done = await cancelMail({ journal, clock, account, clients: rules.allClients }, digits);
  if (done.outcome !== 'cancelled') return done;
  log.info({ mail: done.mail.key.slice(0, 12) }, 'mail cancelled');
  try {
    await line?.queue.cancel(done.mail.key);
  } catch (error) {
    if (!isDriverseatError(error) || line === null) throw error;
    line.needsReconcile = true;
    log.warn({ mail: done.mail.key.slice(0, 12), code: error.code }, 'queue out of reach');
  }
  return done;
}
