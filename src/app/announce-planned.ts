/**
 * A planned announcement as it stands: the change that it tells of, its words by now, and whether it waits for her word.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoContactRule } from '../calendar/contact-policy.js';
import type { Announcement } from '../ledger/announcement.js';
import { approvedText } from '../ledger/mail-text.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import { rulesOf } from '../plan/known-rules.js';
import type { Client } from '../projects/client.js';
import { textHash } from '../templates/text-hash.js';
import { changeOf } from './announce-mails.js';
import { announcementText, type ClientText } from './announce-text.js';
import { dayOf } from './announce-texts.js';
import type { Asked } from './bot.js';
import { leavingAt } from './projects/leaving-at.js';

/** What is asked of the bot; a command has it from the workspace and the journal alone. */
export type AnnouncedBot = Asked<'account' | 'rules' | 'clock' | 'brokenTemplates'>;

/** An announcement's mail by what is so now; each part is null where one before it is gone, or it has no words. */
type PlannedNow = {
  client: Client | null;
  change: Announcement | null;
  rules: readonly NoContactRule[] | null;
  text: ClientText | null;
};

/** The mail as it would leave on the day `day`, by the rules, the client and the template as they are. */
export function plannedNow(bot: AnnouncedBot, mail: MailRecord, day: Temporal.PlainDate): PlannedNow {
  const client = mail.client === null ? null : bot.rules.clientOfSlug(mail.client);
  const change = client && changeOf(bot, mail, client);
  const rules = change && rulesOf(change, bot.rules.policy, day);
  const text = client && change && rules && announcementText(bot, change, { client, rules, day });
  return { client, change, rules, text };
}

/** Whether it stays until she says SEND: its text is another by now than she agreed to. */
export function waitsForAgreement(bot: AnnouncedBot, mail: MailRecord): boolean {
  if (mail.kind !== 'announcement' || mail.state !== 'planned') return false;
  const { text } = plannedNow(bot, mail, dayOf(bot, leavingAt(bot, mail)));
  return text !== null && approvedText(bot.journal.ledger, mail.key)?.basis !== textHash(text.written);
}
