/**
 * UNDO of an order takes back all that it did: what it wrote into the project's file, and the mails whose place its own had
 * taken. They are planned again and shown with their hour, so that each can still be stopped.
 */
import { Temporal } from 'temporal-polyfill';
import type { Happening } from '../../ledger/entry.js';
import { isEdited } from '../../ledger/mail-text.js';
import { projectsOf } from '../../ledger/news.js';
import { plannedAgain } from '../../ledger/planned-again.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { firstName } from '../../notes/first-name.js';
import type { NumberedLine } from '../../notes/numbered-lines.js';
import { ifNothingText, mailBlock, newsLabel, projectMailSubject } from '../../notes/project-mail.js';
import type { Client } from '../../projects/client.js';
import { changesOf, takenBack } from '../../workspace/edit/project-edits.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import type { Bot } from '../bot.js';
import { noteSetting } from '../note-setting.js';
import { afterUndo } from '../projects/after-undo.js';
import { clientOfMail } from '../projects/look-at-news.js';
import { waitsForSend } from '../projects/mail-waits.js';
import { fromTemplate, isRightStill, mailWords } from '../projects/mail-words.js';
import { shownMail } from '../projects/shown-mail.js';
import { putIntoQueue } from '../put-into-queue.js';
import { editAround } from './edit-workspace.js';
import { newsAnswers } from './news-answers.js';
import { dayAt, type Offered } from './offered-news.js';

/** What was taken back, in words, and a line for each mail that it brings back. */
export type TakenBack = { text: string; lines: readonly NumberedLine[] };

type Replaced = { mail: MailRecord; client: Client; news: NonNullable<MailRecord['news']> };

/** The mails whose place this one had taken. */
function replacedBy(bot: Bot, key: string): Replaced[] {
  return [...bot.journal.ledger.mails.values()].flatMap((mail) => {
    const client = clientOfMail(bot, mail);
    const { news, state, why, overtakenBy } = mail;
    const isReplaced = overtakenBy === key && state === 'dropped' && why === 'overtaken';
    return isReplaced && client !== null && news !== undefined ? [{ mail, client, news }] : [];
  });
}

/** Until when it may leave: as planned, or as long after its new hour. */
function lastHour({ dueAt, notAfter, kind }: MailRecord, at: Temporal.Instant): string {
  if (kind === 'scheduled') return notAfter;
  return at.add(Temporal.Instant.from(dueAt).until(Temporal.Instant.from(notAfter))).toString();
}

/** What happens as it comes back; words that read otherwise by now wait for SEND, her own stay. Null where it can't come back. */
function comingBack(bot: Bot, { mail, client, news }: Replaced, at: Temporal.Instant): Happening[] | null {
  const words = mailWords(bot, { client, news }, dayAt(bot, at));
  const known = bot.journal.ledger.texts.get(mail.key);
  const notAfter = lastHour(mail, at);
  const isLate = Temporal.Instant.compare(at, Temporal.Instant.from(notAfter)) >= 0;
  if (!words.ok || known === undefined || isLate) return null;
  const isSame = isEdited(known) || isRightStill(bot, { client, news }, dayAt(bot, at), known);
  return [
    plannedAgain(mail, { dueAt: at.toString(), notAfter }),
    ...(isSame ? [] : [{ type: 'worded', ...fromTemplate(mail.key, words) } as const]),
  ];
}

function lineOf(bot: Bot, { mail, client, news }: Replaced, at: Temporal.Instant): NumberedLine | null {
  const words = bot.journal.ledger.texts.get(mail.key);
  if (words === undefined) return null;
  const { key } = mail;
  const shown = shownMail(bot, {
    ...{ key, client, news, words, dueAt: at, again: null },
    waitsForSend: waitsForSend(bot, mail),
    isRehearsed: mail.isRehearsed === true,
  });
  const setting = noteSetting(bot);
  return {
    text: newsAnswers(setting.language).back(projectMailSubject(shown, setting)),
    offer: { what: 'news', line: null, key, hash: words.hash },
    block: [...mailBlock(shown, setting.language), ifNothingText(shown, setting)],
  };
}

/** It does not come back, and is named. */
function stayingOut({ rules }: Bot, { client, news }: Replaced): NumberedLine {
  const said = newsAnswers(rules.noteLanguage);
  const name = said.to(newsLabel(news, rules.noteLanguage), firstName(client.name));
  return { text: said.staysOut(name), offer: null, block: null };
}

/** Brings one of them back. */
async function bringBack(bot: Bot, replaced: Replaced): Promise<NumberedLine> {
  const { mail } = replaced;
  const at = afterUndo(bot, mail.dueAt);
  const happenings = at === null ? null : comingBack(bot, replaced, at);
  const stays = stayingOut(bot, replaced);
  if (at === null || happenings === null) return stays;
  await bot.journal.append(bot.clock.now(), ...happenings);
  await putIntoQueue(bot, mail.key, at.toString());
  const again = bot.journal.ledger.mails.get(mail.key) ?? mail;
  return lineOf(bot, { ...replaced, mail: again, news: again.news ?? replaced.news }, at) ?? stays;
}

/**
 * Takes the order of that mail back. What a person changed in the file since stays, and then no older mail speaks of it.
 * @throws DriverseatError of the journal
 */
export async function takeBack({ answering, offer, mail, proposal, news }: Offered): Promise<TakenBack> {
  const { bot, language } = answering;
  const said = newsAnswers(language);
  const [project] = projectsOf(news);
  const edits = mail?.edits ?? proposal?.edits;
  if (edits === undefined || project === undefined) return { text: '', lines: [] };
  const changes = changesOf(takenBack(edits), true);
  const { problem, isRestDone } = await editAround(bot, projectFile(project), changes);
  const replaced = replacedBy(bot, offer.key);
  const lines: NumberedLine[] = [];
  for (const one of replaced) lines.push(problem === null ? await bringBack(bot, one) : stayingOut(bot, one));
  const stays = `${problem}${isRestDone ? ` ${said.restTakenBack}` : ''}`;
  return { text: problem === null ? said.takenBack(project) : stays, lines };
}
