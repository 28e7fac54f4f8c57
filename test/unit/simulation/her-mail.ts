/**
 * What Ana lets go in the simulated year beside the mail that answers by itself: drafts that she moves into "Send when open", and
 * new rules that her clients hear of.
 */
import { Temporal } from 'temporal-polyfill';
import type { Happening } from '../../../src/ledger/entry.js';
import type { Ledger } from '../../../src/ledger/ledger.js';
import { approvedText } from '../../../src/ledger/mail-text.js';
import type { MailRecord } from '../../../src/ledger/planned-mail.js';
import { announcementSlots } from '../../../src/plan/announcement-time.js';
import { announcementKey, announcing, planAnnouncement } from '../../../src/plan/plan-announcement.js';
import { planDraft } from '../../../src/plan/plan-draft.js';
import { recheckAnnouncement } from '../../../src/plan/recheck-announcement.js';
import { recheckDraft } from '../../../src/plan/recheck-draft.js';
import { type Recheck, recheckReply } from '../../../src/plan/recheck-reply.js';
import { replyNow, type Situation } from './situation.js';

/** What is so at an instant, and what the journal says. */
export type Moment = { situation: Situation; now: Temporal.Instant; ledger: Ledger };

/** Whether it is earlier. */
export function isBefore(at: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, other) < 0;
}

function dayAt({ situation: { policy }, now }: Moment): Temporal.PlainDate {
  return now.toZonedDateTimeISO(policy.timeZone).toPlainDate();
}

/** A draft, seen as it lies there for the first time. */
function draftPlanned(
  { situation, now }: Moment,
  { uid, client }: { uid: number; client: string },
): Happening[] {
  const { clients, policy } = situation;
  const planned = planDraft({
    key: `draft-${uid}`,
    now,
    recipients: clients.flatMap(({ slug, address }) => (slug === client ? [address] : [])),
    draft: { uidValidity: 1, uid, messageId: `${uid}@ruiz.example` },
    policy,
    slugOf: () => client,
  });
  return planned === null ? [] : [planned];
}

/** Her first rule, as if it were new from that day on, agreed to as it is shown. */
function announced(moment: Moment, daysAhead: number): Happening[] {
  const { policy, clients, templateHash: hash } = moment.situation;
  const [rule] = policy.noContact;
  if (rule === undefined) return [];
  const firstDay = dayAt(moment).add({ days: daysAhead });
  const change = announcing('ana', { rules: [rule], firstDay });
  const notAfter = firstDay.toZonedDateTime(policy.timeZone).toInstant();
  const slots = announcementSlots(policy, moment.now.add({ hours: 12 * daysAhead }), { clients, taken: [] });
  const mails = clients.flatMap((client): Happening[] => {
    const key = announcementKey('ana', client, change);
    const dueAt = slots.get(client.slug);
    if (dueAt === undefined) return [];
    return [
      { type: 'worded', key, subject: 'When I read mail', text: hash, hash, basis: hash },
      planAnnouncement({ key, client, dueAt, notAfter }),
      { type: 'approved', of: key, hash },
    ];
  });
  return [change, ...mails, { type: 'announcement-agreed', id: change.id }];
}

/** What is journaled of what she let go since the last look. */
export function takenUp(moment: Moment): Happening[] {
  const { drafts, rulesAhead } = moment.situation;
  const moved = [...drafts].filter(([uid]) => !moment.ledger.mails.has(`draft-${uid}`));
  return [
    ...moved.flatMap(([uid, client]) => draftPlanned(moment, { uid, client })),
    ...rulesAhead.splice(0).flatMap((days) => announced(moment, days)),
  ];
}

function recheckRules(mail: MailRecord, moment: Moment): Recheck {
  const { situation, now, ledger } = moment;
  const { policy, state, clients, templateHash } = situation;
  const client = clients.find(({ slug }) => slug === mail.client) ?? null;
  const changes = [...ledger.announcements.changes.values()];
  const change =
    changes.find((one) => client !== null && announcementKey('ana', client, one) === mail.key) ?? null;
  return recheckAnnouncement(mail, {
    ...{ now, policy, state, change, client, ledger },
    isRuleThere: change !== null,
    renderedHash: templateHash,
    approved: approvedText(ledger, mail.key),
  });
}

/** The second look at a mail, and the one at 354. */
export function recheckNow(mail: MailRecord, moment: Moment): Recheck {
  const { situation, now, ledger } = moment;
  const { policy, state, drafts } = situation;
  switch (mail.kind) {
    case 'draft': {
      const place = drafts.has(mail.draft?.uid ?? 0) ? 'there' : 'gone';
      return recheckDraft(mail, { now, policy, state, place, isInSent: false });
    }
    case 'announcement':
      return recheckRules(mail, moment);
    default:
      return recheckReply(mail, replyNow(situation, mail, now, ledger));
  }
}
