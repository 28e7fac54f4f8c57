/**
 * UNDO and SKIP to a project's mail: it stops, and its order is taken back; what left can only be corrected.
 */
import { Temporal } from 'temporal-polyfill';
import { inItsPlace } from '../../ledger/in-its-place.js';
import { isEdited } from '../../ledger/mail-text.js';
import { projectsOf } from '../../ledger/news.js';
import type { Offer } from '../../ledger/offer.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { answerByNumber, blockLines, numberedOffers, numberedTexts } from '../../notes/numbered-lines.js';
import { leavingHour } from '../../notes/project-mail.js';
import { promisesBack } from '../../plan/promise-moves.js';
import type { Bot } from '../bot.js';
import { noteSetting } from '../note-setting.js';
import { leavingAnyway } from '../projects/leaving-at.js';
import { fromTemplate, mailWords } from '../projects/mail-words.js';
import { offerCorrection } from './correct-by-word.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';
import { dayAt, nameOf, type Offered, show, toldBy, tooLate } from './offered-news.js';
import { subjectOf } from './receipt-text.js';
import { takeBack } from './take-back.js';

/** She stopped the mail: by UNDO, and a crash came before the rest; or alone, and what its order wrote stayed. */
const BY_HER: ReadonlySet<MailRecord['why']> = new Set(['undone', 'skipped', 'cancelled']);

/** Whether she stopped it and nothing was ordered about its projects since: UNDO takes its order back all the same. */
function isStoppedAlready({ journal }: Bot, { key, state, why, since, news }: MailRecord): boolean {
  if (state !== 'dropped' || !BY_HER.has(why) || news === undefined) return false;
  const projects = projectsOf(news);
  return [...journal.ledger.mails.values()].every((other) => {
    const isAbout =
      other.news !== undefined && projectsOf(other.news).some((slug) => projects.includes(slug));
    const isNewer =
      Temporal.Instant.compare(Temporal.Instant.from(other.plannedAt), Temporal.Instant.from(since)) > 0;
    return other.key === key || !isAbout || !isNewer;
  });
}

/** The template's text is back, and shown; null where it can't be written. */
async function templateBack(one: Offered): Promise<Obeyed | null> {
  const { answering, offer, news } = one;
  const { bot } = answering;
  const at = leavingAnyway(bot, one.mail);
  const words = mailWords(bot, toldBy(one), dayAt(bot, at));
  if (!words.ok) return null;
  await bot.journal.append(bot.clock.now(), { type: 'worded', ...fromTemplate(offer.key, words) });
  return show({ ...one, news: words.news ?? news }, at, 'back');
}

/** What can't be stopped any more, and may be corrected after UNDO; null while it can. */
function whenTooLate(one: Offered, word: 'undo' | 'skip'): Obeyed | null {
  const late = tooLate(one);
  if (late === null) return null;
  const isCorrectable = one.mail?.state === 'sent' && word === 'undo' && projectsOf(one.news).length > 0;
  return isCorrectable ? offerCorrection(one, late) : { text: late };
}

/** The mail that leaves in the place of the offered one, where she had it sent again. */
function latest(one: Offered): Offered {
  const { answering, offer, mail } = one;
  if (mail === null) return one;
  const again = inItsPlace(answering.bot.journal.ledger.mails, mail);
  return { ...one, mail: again, offer: { ...offer, key: again.key } };
}

/** UNDO of an edit brings the template's text back; else the mail stops. */
export async function stop(asked: Offered, word: 'undo' | 'skip'): Promise<Obeyed> {
  const one = latest(asked);
  const { answering, offer, mail, proposal, client } = one;
  const { bot, language } = answering;
  const said = newsAnswers(language);
  const late = whenTooLate(one, word);
  if (late !== null) return late;
  const known = bot.journal.ledger.texts.get(offer.key);
  const isHers = known !== undefined && isEdited(known);
  const template = word === 'undo' && isHers ? await templateBack(one) : null;
  if (template !== null) return template;
  const promises = word === 'undo' ? promisesBack(bot.journal.ledger, offer.key) : [];
  if (proposal !== null && mail === null) {
    const ended = { type: 'proposal-over', key: offer.key, reason: 'skipped' } as const;
    // The file first: once it is over, nothing is known of it that a reply after a crash could take back.
    const text = await whatEnded(one, said.skipped(nameOf(one)), word);
    await bot.journal.append(bot.clock.now(), ended, ...promises);
    return text;
  }
  const isAgain = word === 'undo' && mail !== null && isStoppedAlready(bot, mail);
  if (mail === null || (mail.state !== 'planned' && !isAgain)) return { text: said.over(nameOf(one)) };
  const why = word === 'undo' ? 'undone' : 'skipped';
  await bot.journal.append(bot.clock.now(), { type: 'dropped', key: offer.key, why }, ...promises);
  const due = leavingHour(
    Temporal.Instant.from(mail.dueAt).toZonedDateTimeISO(bot.rules.timeZone),
    client.timeZone,
    noteSetting(bot),
  );
  return await whatEnded(one, said.stopped(nameOf(one), due), word);
}

/** SKIP stops the mail alone: what its order wrote stays. */
function keptText({ answering, mail, news }: Offered): string {
  const [project] = projectsOf(news);
  const isKept = mail?.kind === 'ordered' && (mail.edits ?? []).length > 0 && project !== undefined;
  return isKept ? newsAnswers(answering.language).fileKeeps(project) : '';
}

/** What ended, what UNDO took back with it, and that SEND puts it back; numbered where other mails come back for it. */
async function whatEnded(one: Offered, ended: string, word: 'undo' | 'skip'): Promise<Obeyed> {
  const { answering, offer, mail } = one;
  const { language } = answering;
  const back = word === 'undo' ? await takeBack(one) : { text: keptText(one), lines: [] };
  const putsBack = mail === null ? '' : newsAnswers(language).putsBack;
  const text = [ended, back.text, putsBack].filter(Boolean).join(' ');
  const own: Offer[] = mail === null ? [] : [{ ...offer, line: null }];
  if (back.lines.length === 0) return { text, offers: own };
  const lines = [{ text, offer: own[0] ?? null, block: null }, ...back.lines];
  const offers = numberedOffers(lines);
  const line = offers[0]?.line ?? null;
  return {
    text: [...numberedTexts(lines), ...blockLines(lines)].join('\n'),
    subject: subjectOf(ended, language),
    apart: `${ended} ${newsAnswers(language).inOwnNote}`,
    offers,
    ...(line === null ? {} : { how: answerByNumber(line === 1 ? 'send' : 'undo', line, language) }),
  };
}
