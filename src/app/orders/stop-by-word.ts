/**
 * UNDO and SKIP to a project's mail: it stops, and its order is taken back; what left can only be corrected.
 */
import { Temporal } from 'temporal-polyfill';
import { isEdited } from '../../ledger/mail-text.js';
import { projectsOf } from '../../ledger/news.js';
import { leavingHour } from '../../notes/project-mail.js';
import { mailKey } from '../../plan/mail-key.js';
import { correctionNews } from '../../plan/order-news.js';
import { changesOf, takenBack } from '../../workspace/edit/project-edits.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import { noteSetting } from '../note-setting.js';
import { leavingAnyway, soonest } from '../projects/leaving-at.js';
import { fromTemplate, mailWords } from '../projects/mail-words.js';
import { whyUnwritten } from '../projects/why-unwritten.js';
import { editWorkspace } from './edit-workspace.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';
import { dayAt, nameOf, type Offered, offered, show, tooLate } from './offered-news.js';

/** The project's file is as it was before the order; what a person changed since stays. */
async function takeBack({ answering: { bot, language }, mail, news }: Offered): Promise<string> {
  const [project] = projectsOf(news);
  if (mail?.edits === undefined || project === undefined) return '';
  const problem = await editWorkspace(bot, projectFile(project), changesOf(takenBack(mail.edits)));
  return problem === null ? newsAnswers(language).takenBack(project) : problem;
}

/** It left: a correction is all that helps, and is shown first (UX.md T4). */
function offerCorrection({ answering: { language }, offer, client }: Offered, late: string): Obeyed {
  const text = `${late} ${newsAnswers(language).correction(client.name.split(' ')[0] ?? client.name)}`;
  return { text, offers: [{ ...offer, line: null }] };
}

/** UNDO of an edit brings the template's text back; else the mail stops. */
export async function stop(one: Offered, word: 'undo' | 'skip'): Promise<Obeyed> {
  const { answering, offer, mail, proposal, client, news } = one;
  const { bot, language } = answering;
  const said = newsAnswers(language);
  const late = tooLate(one);
  if (late !== null)
    return mail?.state === 'sent' && word === 'undo' ? offerCorrection(one, late) : { text: late };
  const known = bot.journal.ledger.texts.get(offer.key);
  if (word === 'undo' && known !== undefined && isEdited(known)) {
    const at = leavingAnyway(bot, mail);
    const words = mailWords(bot, { client, news }, dayAt(bot, at));
    if (words.ok) {
      await bot.journal.append(bot.clock.now(), { type: 'worded', ...fromTemplate(offer.key, words) });
      return show(one, at, 'back');
    }
  }
  if (proposal !== null && mail === null) {
    await bot.journal.append(bot.clock.now(), { type: 'proposal-over', key: offer.key, reason: 'skipped' });
    return { text: said.skipped(nameOf(one)) };
  }
  if (mail?.state !== 'planned') return { text: said.over(nameOf(one)) };
  await bot.journal.append(bot.clock.now(), {
    type: 'dropped',
    key: offer.key,
    why: word === 'undo' ? 'undone' : 'skipped',
  });
  const due = leavingHour(
    Temporal.Instant.from(mail.dueAt).toZonedDateTimeISO(bot.rules.timeZone),
    client.timeZone,
    noteSetting(bot),
  );
  const file = word === 'undo' ? await takeBack(one) : '';
  return {
    text: [said.stopped(nameOf(one), due), file, said.putsBack].filter(Boolean).join(' '),
    offers: [offer],
  };
}

/** YES after "it left": a correction with what the project's file says now, or that it was a mistake; shown, not sent. */
export async function correct(one: Offered): Promise<Obeyed | null> {
  const { answering, offer, mail, client, news } = one;
  const { bot, language } = answering;
  const [slug] = projectsOf(news);
  const project = bot.rules.projects.find((other) => other.slug === slug);
  if (mail?.state !== 'sent' || project === undefined || news.tells === 'correction') return null;
  await takeBack(one);
  const before = bot.rules.projects.find((other) => other.slug === slug) ?? project;
  const told = 'projects' in news ? (news.projects[0]?.percent ?? null) : null;
  const at = soonest(bot) ?? bot.clock.now();
  const isSame = before.progress.percent === told;
  const corrected = isSame ? { ...before, progress: { ...before.progress, percent: null } } : before;
  const correction = correctionNews(corrected, told, dayAt(bot, at));
  const words = mailWords(bot, { client, news: correction }, dayAt(bot, at));
  if (!words.ok) return { text: whyUnwritten(words, language) };
  const key = mailKey(bot.account, 'correction', offer.key);
  await bot.journal.append(
    bot.clock.now(),
    { type: 'worded', ...fromTemplate(key, words) },
    { type: 'proposed', key, client: client.slug, why: 'correction', news: correction, isHers: true },
  );
  const found = offered(answering, { what: 'news', line: null, key, hash: words.hash });
  return found === null ? null : show(found, at, null);
}
