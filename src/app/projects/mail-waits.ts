/**
 * What keeps a planned mail from leaving at its hour, wherever it is listed: nobody knows whether it left already, it is a
 * rehearsal or was ordered in one, it can't be written as the files stand, its words wait for her, or she holds it. Or it will
 * not leave at all.
 */
import { approvedText, needsWord } from '../../ledger/mail-text.js';
import { type News, projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { MailWaits } from '../../notes/mail-waits.js';
import type { Client } from '../../projects/client.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import { waitsForAgreement } from '../announce-planned.js';
import type { Asked } from '../bot.js';
import { barOfReply } from '../reply-template.js';
import { isHers, newsNow } from '../updates/news-now.js';
import { isTooLate, leavingAt } from './leaving-at.js';
import { mailWords } from './mail-words.js';
import { heldMail } from './why-held.js';

/** What is asked of the bot; a command has it from the workspace and the journal alone. */
export type WaitsBot = Asked<
  | 'account'
  | 'rules'
  | 'clock'
  | 'brokenTemplates'
  | 'brokenProjects'
  | 'isStopped'
  | 'isConfigBroken'
  | 'pending'
>;

/** What an update of her rhythm will be planned anew with before it leaves; null where it stays as it was planned. */
function newsAnew(bot: WaitsBot, mail: MailRecord, client: Client): News | null {
  return mail.kind !== 'scheduled' || isHers(bot, mail, client) ? null : newsNow(bot, mail, client);
}

/** The file for which a project's mail has no words as it stands; null where it has some. */
export function lackOf(bot: WaitsBot, mail: MailRecord): MailWaits | null {
  const { rules, brokenProjects } = bot;
  const client = rules.clientOfSlug(mail.client ?? '');
  if (mail.state !== 'planned' || mail.news === undefined || client === null) return null;
  const broken = projectsOf(mail.news).find((slug) => brokenProjects.includes(slug));
  if (broken !== undefined) return { what: 'project', file: projectFile(broken) };
  const news = newsAnew(bot, mail, client) ?? mail.news;
  const day = leavingAt(bot, mail).toZonedDateTimeISO(rules.timeZone).toPlainDate();
  const words = mailWords(bot, { client, news }, day);
  if (words.ok) return null;
  const { why, template, missing } = words;
  return { what: 'template', why, template, missing };
}

/** Whether other words of it are among the notes that she is about to get. */
function isReworded({ pending }: Pick<WaitsBot, 'pending'>, key: string): boolean {
  return pending.some(({ records }) => records?.type === 'worded' && records.key === key);
}

/** Whether it stays until she says SEND: its words have changed since she agreed to them, or are her own. */
export function waitsForSend(bot: WaitsBot, mail: MailRecord): boolean {
  const { ledger } = bot.journal;
  const { key } = mail;
  if (mail.kind === 'announcement') return waitsForAgreement(bot, mail);
  return needsWord(ledger, mail) && (approvedText(ledger, key) === null || isReworded(bot, key));
}

/** That it ends at its hour, when she is asked about a project's mail. */
function lateMail(bot: WaitsBot, mail: MailRecord): MailWaits | null {
  return isTooLate(bot, mail) ? { what: 'late', isAsked: mail.news !== undefined } : null;
}

/** What it waits for; null where it leaves at its hour. */
export function mailWaits(bot: WaitsBot, mail: MailRecord): MailWaits | null {
  if (mail.state === 'unknown') return { what: 'unknown' };
  const bar = barOfReply(bot, mail);
  if (bar !== null) return { what: 'ends', why: bar };
  if (bot.rules.settings.mode === 'rehearsal') return { what: 'rehearsal' };
  const lacks = lackOf(bot, mail);
  if (lacks !== null) return lacks;
  if (mail.state === 'planned' && waitsForSend(bot, mail)) return { what: 'send' };
  if (mail.isRehearsed === true) return { what: 'rehearsal' };
  return heldMail(bot, mail) ?? lateMail(bot, mail);
}

/** Whether it leaves at its hour, or would but for the rehearsal. */
export function isGoing(bot: WaitsBot, mail: MailRecord): boolean {
  const waits = mailWaits(bot, mail);
  return waits === null || (waits.what === 'rehearsal' && lackOf(bot, mail) === null);
}
