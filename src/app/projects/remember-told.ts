/**
 * What a client was told is remembered in the project's file, and the mail becomes the newest of the project's thread.
 *
 * Done for each sent mail once; a crash in between does it at the next look.
 */
import { Temporal } from 'temporal-polyfill';
import { byInstant } from '../../ledger/instant-order.js';
import { leavesPercent, projectsOf } from '../../ledger/news.js';
import { leftAt, type MailRecord } from '../../ledger/planned-mail.js';
import { replacementOf } from '../../ledger/replaced-ids.js';
import { bareSubject } from '../../message/bare-subject.js';
import { messageIdOf } from '../../plan/mail-key.js';
import { setProject } from '../../workspace/edit/project-changes.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import type { Bot } from '../bot.js';
import { followSentMail } from '../conversation/follow-sent.js';
import { editWorkspace } from '../orders/edit-workspace.js';
import { mailInFull, mailThread } from './mail-words.js';

/** Mail about the project that left after that one, whose fate may be known late. */
function leftSince({ journal }: Bot, slug: string, mail: MailRecord): MailRecord[] {
  return [...journal.ledger.mails.values()].filter(
    ({ key, state, news, ...other }) =>
      key !== mail.key &&
      state === 'sent' &&
      news !== undefined &&
      projectsOf(news).includes(slug) &&
      byInstant(leftAt(other), leftAt(mail)) > 0,
  );
}

/** Whether the project's client has heard since how far it is. */
function hasHeardSince(bot: Bot, slug: string, mail: MailRecord): boolean {
  return leftSince(bot, slug, mail).some(
    ({ news }) => news !== undefined && 'projects' in news && !leavesPercent(news),
  );
}

/** Writes what each project's client was told, and when; not where it is another's by now, who heard nothing. */
async function writeTold(bot: Bot, mail: MailRecord): Promise<void> {
  const { client, news } = mail;
  if (news === undefined || !('projects' in news)) return;
  const date = Temporal.Instant.from(leftAt(mail))
    .toZonedDateTimeISO(bot.rules.timeZone)
    .toPlainDate()
    .toString();
  for (const told of news.projects) {
    const project = bot.rules.projects.find(({ slug }) => slug === told.project);
    if (project === undefined || project.client !== client || hasHeardSince(bot, project.slug, mail))
      continue;
    const percent = leavesPercent(news) ? (project.progress.told?.percent ?? null) : told.percent;
    const problem = await editWorkspace(
      bot,
      projectFile(project.slug),
      setProject(['progress', 'told'], { percent, date }),
    );
    if (problem !== null)
      bot.log.warn({ reason: 'told-unwritten' }, 'what the client was told is not in the project file');
  }
}

/** Whether the thread went on since that mail left; one about several projects is in no thread. */
function hasGoneOn(bot: Bot, slug: string, mail: MailRecord): boolean {
  const { remembered } = bot.journal.ledger;
  return leftSince(bot, slug, mail).some(
    ({ key, news }) => remembered.has(key) && news !== undefined && projectsOf(news).length === 1,
  );
}

/** The thread that the client knows goes on with this mail, or begins; not where the project is another's by now. */
async function goOnWithThread(bot: Bot, mail: MailRecord): Promise<void> {
  const { client, news } = mail;
  const words = bot.journal.ledger.texts.get(mail.key);
  if (news === undefined || words === undefined) return;
  const [slug] = projectsOf(news);
  const isTheirs = bot.rules.projects.some((project) => project.client === client && project.slug === slug);
  if (slug === undefined || !isTheirs || hasGoneOn(bot, slug, mail)) return;
  const before = mailThread(bot, mail)?.parent;
  await followSentMail(bot, mail, {
    messageId:
      replacementOf(bot.journal.ledger.replacedIds, mail.key) ?? messageIdOf(mail.key, bot.rules.me.address),
    references: before?.messageId == null ? [] : [...before.references, before.messageId],
    subject: bareSubject(mailInFull(bot, mail, words).subject),
  });
}

/**
 * Remembers each sent mail that was not yet.
 * @throws DriverseatError of the journal
 */
export async function rememberTold(bot: Bot): Promise<void> {
  const { mails, remembered } = bot.journal.ledger;
  const sent = [...mails.values()]
    .filter(({ key, state, news }) => state === 'sent' && news !== undefined && !remembered.has(key))
    .toSorted((a, b) => byInstant(leftAt(a), leftAt(b)));
  for (const mail of sent) {
    await writeTold(bot, mail);
    await goOnWithThread(bot, mail);
    await bot.journal.append(bot.clock.now(), { type: 'remembered', key: mail.key });
  }
}
