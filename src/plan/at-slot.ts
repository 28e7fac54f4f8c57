/**
 * What comes of a client's slot, if one is today's: a mail that goes by itself, or a proposal.
 */
import { Temporal } from 'temporal-polyfill';
import { nextSendInstant } from '../calendar/send-window.js';
import type { News } from '../ledger/news.js';
import { needsOf } from '../ledger/news.js';
import type { ClientWork } from './client-work.js';
import { lastDigestAt } from './digest-due.js';
import { gaveWay, SHE_WROTE } from './gave-way.js';
import { mailKey } from './mail-key.js';
import { heardAt } from './silence.js';
import { dayOf, newsAsked, type Thoughts, type ThoughtUp, thought, type UpdatesAsked } from './thought-up.js';
import { updateFrom } from './unordered-mail.js';
import { needToAsk, newsAtSlot, newsToSay } from './update-news.js';
import { rhythmOf, slotBefore, type UpdateTime, updateToday } from './update-slot.js';

function rhythmsOf({ client, projects }: ClientWork, { updates, policy }: UpdatesAsked) {
  const hers = { every: updates.every, timeZone: policy.timeZone };
  return projects.flatMap((project) => rhythmOf(project, client, hers) ?? []);
}

/** The client's slot that is today's business; null where none is. */
function timeOf(work: ClientWork, asked: UpdatesAsked): UpdateTime | null {
  const { policy, now, ledger } = asked;
  const looked = ledger.updatesLookedOn;
  return updateToday(policy, rhythmsOf(work, asked), {
    now,
    timeZone: work.client.timeZone,
    lookedOn: looked === null ? null : Temporal.PlainDate.from(looked),
  });
}

/** Whether the client heard nothing since the slot before this one. */
function isUnheard(work: ClientWork, asked: UpdatesAsked, { slot }: UpdateTime): boolean {
  const { policy, ledger } = asked;
  const heard = heardAt(work, { policy, ledger, wroteAt: asked.wroteAt(work.client) });
  const before = slotBefore(policy, rhythmsOf(work, asked), slot);
  return heard === null || (before !== null && Temporal.Instant.compare(heard, before) <= 0);
}

/** What an update was to tell that gave way to her own mail, as far as it is still new to the client: she is asked. */
export function afterHerMail(work: ClientWork, asked: UpdatesAsked): ThoughtUp[] {
  const { client } = work;
  const mail = gaveWay(asked.ledger, client.slug, asked.wroteAt(client));
  const news = mail === null ? null : newsAtSlot(work, newsAsked(asked, dayOf(asked, asked.now)));
  if (mail === null || news === null) return [];
  return [thought(asked, client, SHE_WROTE, `${mail.key} ${JSON.stringify(news)}`, news)];
}

/** Whether the update gave way since the last digest: then nothing goes by itself before she was asked. */
function hasJustGivenWay({ client }: ClientWork, { ledger, now, wroteAt }: UpdatesAsked): boolean {
  const mail = gaveWay(ledger, client.slug, wroteAt(client));
  const last = lastDigestAt(ledger, now);
  return mail !== null && last !== null && Temporal.Instant.compare(mail.at, last) > 0;
}

/** Its time once the client may get another mail that she did not order; null where the next slot comes first, and tells it all. */
function withinLimit(time: UpdateTime, work: ClientWork, asked: UpdatesAsked): UpdateTime | null {
  const { client } = work;
  const { ledger, policy } = asked;
  const from = updateFrom(ledger, { key: '', client: client.slug }, time.dueAt);
  if (from === null) return time;
  const dueAt = nextSendInstant(policy, from, client.timeZone);
  const isTooLate = dueAt === null || Temporal.Instant.compare(dueAt, time.notAfter) >= 0;
  return isTooLate ? null : withinLimit({ ...time, dueAt }, work, asked);
}

/** News at the slot: told by itself, or proposed where she is always asked. */
function atTime(
  work: ClientWork,
  asked: UpdatesAsked,
  { time, news }: { time: UpdateTime; news: News },
): Thoughts {
  const { client } = work;
  const slot = time.slot.toString();
  if (asked.updates.ask === 'always')
    return { scheduled: [], proposals: [thought(asked, client, 'always-ask', slot, news)] };
  const mayLeave = withinLimit(time, work, asked);
  const key = mailKey(asked.account, 'scheduled', client.address.toLowerCase(), slot);
  return { scheduled: mayLeave === null ? [] : [{ key, client, news, time: mayLeave }], proposals: [] };
}

/** What comes of the client's slot, if one is today's. */
export function atSlot(work: ClientWork, asked: UpdatesAsked): Thoughts {
  const time = timeOf(work, asked);
  if (time === null || hasJustGivenWay(work, asked))
    return { scheduled: [], proposals: afterHerMail(work, asked) };
  const { client } = work;
  const day = newsAsked(asked, dayOf(asked, time.dueAt));
  const news = newsAtSlot(work, day);
  if (news !== null) return atTime(work, asked, { time, news });
  const need = needToAsk(work, day);
  if (need !== null)
    return {
      scheduled: [],
      proposals: [thought(asked, client, 'need', JSON.stringify(needsOf(need)), need)],
    };
  const toSay = isUnheard(work, asked, time) ? newsToSay(work, day) : null;
  const proposals =
    toSay === null ? [] : [thought(asked, client, 'nothing-new', time.slot.toString(), toSay)];
  return { scheduled: [], proposals };
}
