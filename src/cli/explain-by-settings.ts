/**
 * May the explained mail be answered by itself, by the settings of a workspace? And with `--at`: at that hour, by its calendar?
 *
 * What only the running bot knows (limits, her own answers, approvals, where the mail lies) passes here.
 */
import { Temporal } from 'temporal-polyfill';
import { replyTemplate } from '../app/reply-template.js';
import type { Rules } from '../app/rules.js';
import { noContactPeriodAt } from '../calendar/no-contact-period.js';
import type { AddressSet } from '../message/addresses.js';
import type { RowHit } from '../message/automatic-mail/row.js';
import { countedHits, type ReplyKind, replyKind } from '../plan/reply-setting.js';
import { type ReplyTime, replyTime } from '../plan/reply-time.js';
import { isUrgent } from '../plan/urgent.js';
import { instantText } from './calendar/instant-answer.js';
import { answerByRows, type ExplainedMail, type ReplyAnswer } from './explain-reply.js';

/** The settings by which it is answered. */
export type ReplySettings = {
  rules: Pick<Rules, 'settings' | 'policy' | 'clientOf' | 'allowOf' | 'authservId' | 'templates'>;
  /** Clients, those of `--known` included. */
  clients: AddressSet;
  /** When it arrived; null: just now, in no-contact time. */
  at: Temporal.Instant | null;
};

const ELSEWHEN: RowHit = {
  id: 'E1',
  class: 'hard',
  evidence: 'came outside no-contact time',
  barsInquiry: false,
};

function timeOf({ mail, writer }: ExplainedMail, { rules, at }: ReplySettings): Partial<ReplyTime> {
  if (at === null) return {};
  const period = noContactPeriodAt(rules.policy, at);
  if (period === null) return { hits: [ELSEWHEN] };
  return replyTime({
    receivedAt: at,
    writtenAt: mail.dateMs === null ? null : Temporal.Instant.fromEpochMilliseconds(mail.dateMs),
    now: at,
    period,
    after: rules.settings.autoReply.after,
    zone: rules.clientOf(writer)?.timeZone ?? rules.policy.timeZone,
  });
}

/**
 * Whether there is no text to answer it by: in the client's language, or for an inquirer in that of the mail, else in hers. Whom
 * only `--known` makes a client has no language.
 */
function lacksTemplate(
  kind: ReplyKind | null,
  { writer, language }: ExplainedMail,
  { rules }: ReplySettings,
): boolean {
  const client = rules.clientOf(writer);
  if (kind === null || (kind === 'auto-reply' && client === null)) return false;
  const wanted = { client, language: client?.language ?? language ?? rules.settings.me.languages[0] };
  return replyTemplate({ rules, brokenTemplates: [] }, { kind }, wanted) === null;
}

/** The answer by the settings: rows, the client's `allow`, what is off, what is urgent, the hour. */
export function answerBySettings(explained: ExplainedMail, settings: ReplySettings): ReplyAnswer {
  const { rules, clients } = settings;
  const { hits, writer, isInquiry, mail } = explained;
  const { autoReply, contact } = rules.settings;
  const isClient = clients.has(writer);
  const client = isClient ? (rules.clientOf(writer) ?? { autoReply: true }) : null;
  const kind = replyKind({ autoReply, client, isInquiry });
  const time = timeOf(explained, settings);
  const counted = kind === null ? hits : countedHits(hits, kind, rules.authservId !== null);
  const byRows = answerByRows([...counted, ...(time.hits ?? [])], rules.allowOf(writer));
  const others = [
    // A stranger is held by row C10 already.
    ...(kind === null && (isClient || autoReply.to === 'nobody') ? ['setting-off'] : []),
    ...(lacksTemplate(kind, explained, settings) ? ['no-template'] : []),
    ...(isUrgent({ subject: mail.subject, address: writer }, contact.urgent) ? ['urgent'] : []),
  ];
  if (others.length > 0) return { ...byRows, verdict: 'never', rules: [...byRows.rules, ...others] };
  if (byRows.verdict !== 'reply' || time.dueAt === undefined) return byRows;
  return { ...byRows, replyAt: instantText(time.dueAt, rules.policy.timeZone) };
}
