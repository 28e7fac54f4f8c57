/**
 * SEND, EDIT, SKIP, UNDO, WHY, and YES and NO, to a project's mail that she was shown (UX.md T2 to T4).
 *
 * SEND binds to the very text that she was shown; where it reads otherwise by now, it is shown anew and nothing leaves.
 */
import { Temporal } from 'temporal-polyfill';
import { nextSendInstant } from '../../calendar/send-window.js';
import type { Happening } from '../../ledger/entry.js';
import { type News, projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { Proposal } from '../../ledger/proposal.js';
import { leavingHour, newsLabel, projectMailSubject, projectMailText } from '../../notes/project-mail.js';
import type { ShownAgain } from '../../notes/project-mail-words.js';
import type { ReplyOrder } from '../../orders/order.js';
import { mailKey } from '../../plan/mail-key.js';
import { correctionNews } from '../../plan/order-news.js';
import { planNews } from '../../plan/plan-news.js';
import type { Client } from '../../projects/client.js';
import { textHash } from '../../templates/text-hash.js';
import { changesOf, takenBack } from '../../workspace/edit/project-edits.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import type { Bot } from '../bot.js';
import { noteSetting } from '../note-setting.js';
import { fromTemplate, mailWords } from '../projects/mail-words.js';
import { shownMail } from '../projects/shown-mail.js';
import { whyUnwritten } from '../projects/why-unwritten.js';
import { putIntoQueue } from '../put-into-queue.js';
import { answersIn } from './answer-words.js';
import { type Answering, type OfferOf, offersOf } from './answering.js';
import { editWorkspace } from './edit-workspace.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obey-order.js';

/** A mail that a note offers: planned already, or thought of and waiting. */
type Offered = {
  answering: Answering;
  offer: OfferOf<'news'>;
  mail: MailRecord | null;
  proposal: Proposal | null;
  client: Client;
  news: News;
};

/** The offered mail as it stands now; null where its client is gone, or it was about nothing. */
function offered(answering: Answering, offer: OfferOf<'news'>): Offered | null {
  const { ledger } = answering.bot.journal;
  const mail = ledger.mails.get(offer.key) ?? null;
  const proposal = ledger.proposals.open.get(offer.key) ?? null;
  const news = mail?.news ?? proposal?.news ?? null;
  const slug = mail?.client ?? proposal?.client ?? null;
  const client = slug === null ? null : answering.bot.rules.clientOfSlug(slug);
  return news === null || client === null ? null : { answering, offer, mail, proposal, client, news };
}

/** The offers that the word is about: those of its line, project or client. */
export function newsOffers(answering: Answering, { number, project, client }: ReplyOrder): OfferOf<'news'>[] {
  return offersOf(answering.note, 'news', number).filter((offer) => {
    const found = offered(answering, offer);
    const isHis = client === null || found?.client.slug === client;
    return isHis && (project === null || (found !== null && projectsOf(found.news).includes(project)));
  });
}

function dayAt(bot: Bot, at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
}

/** What the answer is called by: "bio 75 % to Tom". */
function nameOf({ answering, news, client }: Offered): string {
  return newsAnswers(answering.language).to(
    newsLabel(news, answering.language),
    client.name.split(' ')[0] ?? client.name,
  );
}

/** The mail, in full, as it would leave; with the offer to answer it. */
function show(one: Offered, at: Temporal.Instant, again: ShownAgain | null, waitsForSend: boolean): Obeyed {
  const { answering, offer, client, news, mail } = one;
  const { bot } = answering;
  const words = bot.journal.ledger.texts.get(offer.key);
  if (words === undefined) return { text: newsAnswers(answering.language).gone };
  const isRehearsed = mail?.isRehearsed === true;
  const shown = shownMail(bot, {
    key: offer.key,
    client,
    news,
    words,
    dueAt: at,
    waitsForSend,
    isRehearsed,
    again,
  });
  const setting = noteSetting(bot);
  return {
    text: projectMailText(shown, setting),
    subject: projectMailSubject(shown, setting),
    offers: [{ what: 'news', line: null, key: offer.key, hash: words.hash }],
  };
}

/** When it may leave at the earliest; null where no window comes. */
function soonest(bot: Bot): Temporal.Instant | null {
  return nextSendInstant(bot.rules.policy, bot.clock.now(), null);
}

/** What is over or on its way can't be sent, stopped or edited any more; null while it can. */
function tooLate({ answering: { bot, language }, mail, client }: Offered): string | null {
  const said = answersIn(language);
  switch (mail?.state) {
    case 'sent': {
      const at = Temporal.Instant.from(mail.since).toZonedDateTimeISO(bot.rules.timeZone).toPlainTime();
      return said.gone(client.name, at.toString({ smallestUnit: 'second' }));
    }
    case 'claimed':
    case 'sending':
    case 'unknown':
      return said.mayHaveLeft(client.name);
    default:
      return null;
  }
}

/** Planned to leave at `at`, with the words that stand in the journal. */
function planAnew(one: Offered, at: Temporal.Instant, hash: string): Happening[] {
  const { answering, offer, mail, proposal, client, news } = one;
  const { key } = offer;
  const isWaiting = mail?.state === 'planned';
  const again = planNews({
    key,
    kind: mail?.kind === 'ordered' ? 'ordered' : 'proposed',
    client,
    news,
    dueAt: at,
    notAfter: null,
    edits: mail?.edits ?? [],
    isRehearsed: answering.bot.rules.settings.mode === 'rehearsal',
  });
  return [
    isWaiting ? { type: 'postponed', key, dueAt: at.toString() } : again,
    { type: 'approved', of: key, hash },
    ...(proposal === null ? [] : [{ type: 'proposal-over', key, reason: 'sent' } as const]),
  ];
}

async function putBack({ answering: { bot }, mail, news }: Offered): Promise<string | null> {
  const [project] = projectsOf(news);
  if (mail?.state !== 'dropped' || mail.edits === undefined || project === undefined) return null;
  return await editWorkspace(bot, projectFile(project), changesOf(mail.edits));
}

async function send(one: Offered): Promise<Obeyed> {
  const { answering, offer, client, news } = one;
  const { bot, language } = answering;
  const late = tooLate(one);
  if (late !== null) return one.mail?.state === 'unknown' ? await sendAgain(one) : { text: late };
  const at = soonest(bot);
  const known = bot.journal.ledger.texts.get(offer.key);
  if (at === null || known === undefined) return { text: newsAnswers(language).gone };
  const problem = await putBack(one);
  if (problem !== null) return { text: problem };
  const now = mailWords(bot, { client, news }, dayAt(bot, at));
  if (!now.ok) return { text: whyUnwritten(now, language) };
  if (now.hash !== known.basis) {
    await bot.journal.append(bot.clock.now(), { type: 'worded', ...fromTemplate(offer.key, now) });
    return show(one, at, 'changed', true);
  }
  if (known.hash !== offer.hash) return show(one, at, 'changed', true);
  await bot.journal.append(bot.clock.now(), ...planAnew(one, at, known.hash));
  await putIntoQueue(bot, offer.key, at.toString());
  const isRehearsal = bot.rules.settings.mode === 'rehearsal';
  const when = leavingHour(at.toZonedDateTimeISO(bot.rules.timeZone), client.timeZone, noteSetting(bot));
  const said = newsAnswers(language);
  return { text: isRehearsal ? said.rehearsed(nameOf(one)) : said.sends(nameOf(one), when), offers: [offer] };
}

/** By her word, after an outcome that nobody knows: perhaps the client's second. */
async function sendAgain(one: Offered): Promise<Obeyed> {
  const { answering, offer, client, news } = one;
  const { bot, language } = answering;
  const at = soonest(bot);
  const known = bot.journal.ledger.texts.get(offer.key);
  if (at === null || known === undefined) return { text: newsAnswers(language).gone };
  const key = mailKey(bot.account, 'again', offer.key, '1');
  const again = planNews({
    key,
    kind: 'proposed',
    client,
    news,
    dueAt: at,
    notAfter: null,
    edits: [],
    isRehearsed: false,
  });
  await bot.journal.append(
    bot.clock.now(),
    { type: 'worded', ...known, key },
    again,
    { type: 'approved', of: key, hash: known.hash },
    { type: 'failed', key: offer.key, why: 'sent again by her word' },
    { type: 'shown', key: offer.key },
  );
  await putIntoQueue(bot, key, at.toString());
  const when = leavingHour(at.toZonedDateTimeISO(bot.rules.timeZone), client.timeZone, noteSetting(bot));
  return { text: newsAnswers(language).sends(nameOf(one), when) };
}

/** The project's file is as it was before the order; what a person changed since stays. */
async function takeBack({ answering: { bot, language }, mail, news }: Offered): Promise<string> {
  const [project] = projectsOf(news);
  if (mail?.edits === undefined || project === undefined) return '';
  const problem = await editWorkspace(bot, projectFile(project), changesOf(takenBack(mail.edits)));
  return problem === null ? newsAnswers(language).takenBack(project) : problem;
}

/** UNDO of an edit brings the template's text back; else the mail stops. */
async function stop(one: Offered, word: 'undo' | 'skip'): Promise<Obeyed> {
  const { answering, offer, mail, proposal, client, news } = one;
  const { bot, language } = answering;
  const said = newsAnswers(language);
  const late = tooLate(one);
  if (late !== null)
    return mail?.state === 'sent' && word === 'undo' ? offerCorrection(one, late) : { text: late };
  const known = bot.journal.ledger.texts.get(offer.key);
  if (word === 'undo' && known !== undefined && known.hash !== known.basis) {
    const at = soonest(bot) ?? bot.clock.now();
    const words = mailWords(bot, { client, news }, dayAt(bot, at));
    if (words.ok) {
      await bot.journal.append(bot.clock.now(), { type: 'worded', ...fromTemplate(offer.key, words) });
      return show(one, at, 'back', true);
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

/** It left: a correction is all that helps, and is shown first (UX.md T4). */
function offerCorrection({ answering: { language }, offer, client }: Offered, late: string): Obeyed {
  const text = `${late} ${newsAnswers(language).correction(client.name.split(' ')[0] ?? client.name)}`;
  return { text, offers: [{ ...offer, line: null }] };
}

async function edit(one: Offered, text: string): Promise<Obeyed> {
  const { answering, offer, client, news } = one;
  const { bot, language } = answering;
  const late = tooLate(one);
  if (late !== null) return { text: late };
  if (text.trim() === '') return { text: newsAnswers(language).noText };
  const at = soonest(bot) ?? bot.clock.now();
  const now = mailWords(bot, { client, news }, dayAt(bot, at));
  if (!now.ok) return { text: whyUnwritten(now, language) };
  const hash = textHash({ subject: now.subject, body: text });
  await bot.journal.append(bot.clock.now(), {
    type: 'worded',
    key: offer.key,
    subject: now.subject,
    text,
    hash,
    basis: now.hash,
  });
  return show(one, at, 'edited', true);
}

/** YES after "it left": a correction with what the project's file says now, or that it was a mistake; shown, not sent. */
async function correct(one: Offered): Promise<Obeyed | null> {
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
    { type: 'proposed', key, client: client.slug, why: 'correction', news: correction },
  );
  const found = offered(answering, { what: 'news', line: null, key, hash: words.hash });
  return found === null ? null : show(found, at, null, true);
}

function why({ answering: { bot, language }, mail, proposal, news }: Offered): Obeyed {
  const said = newsAnswers(language);
  const at = mail?.plannedAt ?? proposal?.at ?? null;
  const when =
    at === null
      ? ''
      : leavingHour(
          Temporal.Instant.from(at).toZonedDateTimeISO(bot.rules.timeZone),
          bot.rules.timeZone,
          noteSetting(bot),
        );
  const kind = mail?.kind ?? 'proposed';
  const reason = said.why[kind === 'ordered' || kind === 'scheduled' ? kind : 'proposed'](when);
  const state = mail?.why == null ? '' : ` ${said.state(mail.why)}`;
  return { text: `${newsLabel(news, language)}: ${reason}${state}` };
}

/** Answers; null where the word decides nothing about these offers. */
export async function answerNews(
  answering: Answering,
  offers: readonly OfferOf<'news'>[],
  { order, text }: ReplyOrder & { text: string },
): Promise<Obeyed | null> {
  const found = offers.flatMap((offer) => offered(answering, offer) ?? []);
  const [one, ...others] = found;
  if (one === undefined) return offers.length > 0 ? { text: newsAnswers(answering.language).gone } : null;
  if (others.length > 0) return { text: newsAnswers(answering.language).which };
  switch (order) {
    case 'send':
      return await send(one);
    case 'skip':
    case 'undo':
      return await stop(one, order);
    case 'edit':
      return await edit(one, text);
    case 'yes':
      return await correct(one);
    case 'no':
      return one.mail === null ? await stop(one, 'skip') : null;
    case 'why':
      return why(one);
  }
}
