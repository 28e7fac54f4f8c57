/**
 * Each morning, just before the digest: what goes out by itself today is planned, what she is to be asked about is thought
 * of, and what is no longer true is taken back (DESIGN.md, "Modes").
 *
 * Only what the digest showed leaves, and never within half an hour after it: she can stop it until then.
 */
import { Temporal } from 'temporal-polyfill';
import { nextSendInstant } from '../../calendar/send-window.js';
import type { Happening } from '../../ledger/entry.js';
import { isEdited } from '../../ledger/mail-text.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { isLate } from '../../plan/decide-when.js';
import { dueDigest } from '../../plan/digest-due.js';
import { SHE_WROTE, updatesGivingWay } from '../../plan/gave-way.js';
import { planNews } from '../../plan/plan-news.js';
import { planUpdates } from '../../plan/plan-updates.js';
import { proposalKey } from '../../plan/proposal-key.js';
import { isWaitingAlready } from '../../plan/proposals.js';
import type { ScheduledUpdate, ThoughtUp } from '../../plan/thought-up.js';
import { TO_STOP_MINUTES } from '../../plan/update-slot.js';
import { dayOf } from '../announce-texts.js';
import type { Bot } from '../bot.js';
import { fromTemplate, mailWords, ownWords } from '../projects/mail-words.js';
import { isShown } from '../projects/shown-words.js';
import { whyHeld } from '../projects/why-held.js';
import { putIntoQueue } from '../put-into-queue.js';
import { updatesAsked, wroteAt } from './updates-asked.js';

/** The mail as planned, its words put down before she is shown them; what can't be written she is asked about. */
function scheduled(
  bot: Bot,
  { key, client, news, time }: ScheduledUpdate,
  stale: readonly string[],
): Happening[] {
  const words = mailWords(bot, { client, news }, dayOf(bot, time.dueAt));
  const { dueAt, notAfter, slot } = time;
  if (!words.ok) {
    if (isWaitingAlready(bot.journal.ledger, { client, news }, stale)) return [];
    const asked = proposalKey(bot.account, client, 'always-ask', slot.toString());
    return [{ type: 'proposed', key: asked, client: client.slug, why: 'always-ask', news }];
  }
  // She reads in the digest that it stays here: so it does, whatever the mode is by then.
  const isRehearsed = bot.rules.settings.mode === 'rehearsal';
  const mail = { key, kind: 'scheduled', client, news, dueAt, notAfter, edits: [], isRehearsed } as const;
  return [{ type: 'worded', ...fromTemplate(key, words) }, planNews(mail)];
}

function proposed({ key, client, why, news }: ThoughtUp): Happening {
  return { type: 'proposed', key, client: client.slug, why, news };
}

/** The words of open proposals as they read today; hers stay. */
function reworded(bot: Bot): Happening[] {
  const today = dayOf(bot, bot.clock.now());
  const { proposals, texts } = bot.journal.ledger;
  return [...proposals.open.values()].flatMap(({ key, client: slug, news }): Happening[] => {
    const client = bot.rules.clientOfSlug(slug);
    const words = client === null ? null : mailWords(bot, { client, news }, today);
    const known = texts.get(key);
    if (words?.ok !== true || known?.basis === words.hash) return [];
    const isHers = known !== undefined && isEdited(known);
    return [{ type: 'worded', ...(isHers ? ownWords(known, words) : fromTemplate(key, words)) }];
  });
}

/** Planned before a crash, and not shown yet: she has half an hour to stop it all the same, or it is too late for it. */
function putOff(bot: Bot, mail: MailRecord): Happening[] {
  const { rules, clock } = bot;
  const earliest = clock.now().add({ minutes: TO_STOP_MINUTES });
  const isSoon = Temporal.Instant.compare(Temporal.Instant.from(mail.dueAt), earliest) < 0;
  if (mail.kind !== 'scheduled' || mail.state !== 'planned' || !isSoon || isShown(bot, mail.key)) return [];
  const zone = rules.clientOfSlug(mail.client ?? '')?.timeZone ?? null;
  const dueAt = nextSendInstant(rules.policy, earliest, zone);
  if (dueAt !== null && !isLate(mail, { now: dueAt, state: bot }))
    return [{ type: 'postponed', key: mail.key, dueAt: dueAt.toString() }];
  return whyHeld(bot, mail) === null ? [{ type: 'dropped', key: mail.key, why: 'late' }] : [];
}

/** She wrote to the client since: what was to go by itself ends, and she is asked. */
function givingWay(bot: Bot): Happening[] {
  const wrote = (slug: string): Temporal.Instant | null => {
    const client = bot.rules.clientOfSlug(slug);
    return client === null ? null : wroteAt(bot, client);
  };
  return updatesGivingWay(bot.journal.ledger, wrote).map((key) => ({ type: 'dropped', key, why: SHE_WROTE }));
}

/** Whether this morning's digest is still to be written. */
function isMorning(bot: Bot): boolean {
  const { journal, rules, clock, emptyDigestOn } = bot;
  const date = dueDigest(rules.policy, journal.ledger, clock.now());
  return date !== null && emptyDigestOn !== date.toString();
}

/**
 * Plans what the digest of this morning shows; does nothing at any other time.
 * @throws DriverseatError of the journal
 */
export async function planTodaysUpdates(bot: Bot): Promise<void> {
  if (!isMorning(bot)) return;
  // What she saved a moment ago counts.
  await bot.workspace?.reload();
  if (bot.isConfigBroken) return;
  const now = bot.clock.now();
  const { ledger } = bot.journal;
  await bot.journal.append(now, ...givingWay(bot));
  const late = [...ledger.mails.values()].flatMap((mail) => putOff(bot, mail));
  const plan = planUpdates(updatesAsked(bot));
  const planned = plan.scheduled.flatMap((update) => scheduled(bot, update, plan.stale));
  await bot.journal.append(
    now,
    ...late,
    ...plan.stale.map((key): Happening => ({ type: 'proposal-over', key, reason: 'stale' })),
    ...planned,
    ...plan.proposals.map(proposed),
    { type: 'updates-looked', on: dayOf(bot, now).toString() },
  );
  const words = reworded(bot);
  if (words.length > 0) await bot.journal.append(now, ...words);
  for (const entry of [...late, ...planned])
    if ('dueAt' in entry && 'key' in entry) await putIntoQueue(bot, entry.key, entry.dueAt);
  const { stale, scheduled: mails, proposals } = plan;
  bot.log.info({ mails: mails.length, proposals: proposals.length, stale: stale.length }, 'updates planned');
}
