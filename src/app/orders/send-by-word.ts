/**
 * SEND to a project's mail: the very text that she was shown leaves as soon as her hours allow; what reads otherwise by now is
 * shown anew.
 */
import { Temporal } from 'temporal-polyfill';
import type { Happening } from '../../ledger/entry.js';
import { isEdited, type MailText } from '../../ledger/mail-text.js';
import { projectsOf } from '../../ledger/news.js';
import { FIRST_ARRIVED, SENT_AGAIN } from '../../ledger/planned-mail.js';
import { leavingHour, projectMailWords } from '../../notes/project-mail.js';
import { planNews } from '../../plan/plan-news.js';
import { promisesCorrected } from '../../plan/promise-moves.js';
import { changesOf } from '../../workspace/edit/project-edits.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import { noteSetting } from '../note-setting.js';
import { leavingAnyway, leavingOnSend, soonest } from '../projects/leaving-at.js';
import { whyGone } from '../projects/look-at-news.js';
import { fromTemplate, isRightStill, type MailWords, mailWords, ownWords } from '../projects/mail-words.js';
import { heldBy } from '../projects/shown-mail.js';
import { whyUnwritten } from '../projects/why-unwritten.js';
import { putIntoQueue } from '../put-into-queue.js';
import { newHour } from '../updates/renew-scheduled.js';
import { editWorkspace } from './edit-workspace.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';
import { dayAt, nameOf, type Offered, show, toldBy, tooLate } from './offered-news.js';
import { movedDays, overtakingEntries } from './overtaken-mails.js';
import { answerPast } from './past-news.js';
import { planInstead } from './plan-instead.js';
import { cameBackOn, cameBackText } from './update-warnings.js';

/** She was told that mail to the client came back. */
function isWarned({ mail, proposal }: Offered): boolean {
  return mail?.why === 'bounced' || mail?.isDespiteBounce === true || proposal?.why === 'bounced';
}

/** Mail to the client came back, and this SEND doesn't know it: the next one does. Null where nothing came back. */
async function warn(one: Offered, anew: readonly Happening[]): Promise<Obeyed | null> {
  const { answering, offer, mail, client, news } = one;
  const { bot } = answering;
  const returned = cameBackOn(bot, client);
  if (returned === null || isWarned(one)) return null;
  const { key } = offer;
  const entries: Happening[] =
    mail === null
      ? [{ type: 'proposed', key, client: client.slug, why: 'bounced', news }]
      : [...anew, { type: 'dropped', key, why: 'bounced' }, { type: 'shown', key }];
  await bot.journal.append(bot.clock.now(), ...entries);
  return { text: cameBackText(bot, client, returned), offers: [offer] };
}

/** Whether it only gets another hour: planned already, and neither for a rehearsal that is over nor too late by then. */
function isOnlyPostponed({ answering: { bot }, mail }: Offered, at: Temporal.Instant): boolean {
  if (mail?.state !== 'planned') return false;
  const isRehearsalOver = mail.isRehearsed === true && bot.rules.settings.mode === 'live';
  return !isRehearsalOver && Temporal.Instant.compare(at, Temporal.Instant.from(mail.notAfter)) < 0;
}

/** Planned to leave at `at`, with the words that stand in the journal; the template would give `now` by then. */
function planAnew(
  one: Offered,
  at: Temporal.Instant,
  words: MailText,
  now: MailWords & { ok: true },
): Happening[] {
  const { answering, offer, mail, proposal, client, news } = one;
  const { key } = offer;
  const planned = planNews({
    key,
    kind: mail?.kind === 'ordered' ? 'ordered' : 'proposed',
    client,
    news,
    dueAt: at,
    notAfter: null,
    edits: mail?.edits ?? proposal?.corrects?.edits ?? proposal?.edits ?? [],
    isRehearsed: answering.bot.rules.settings.mode === 'rehearsal',
    isHerHour: mail?.isHerHour === true,
    isDespiteBounce: isWarned(one),
  });
  const again = { ...planned, ...(mail?.insteadOf === undefined ? {} : { insteadOf: mail.insteadOf }) };
  const anew: Happening[] = isOnlyPostponed(one, at)
    ? [{ type: 'postponed', key, dueAt: at.toString() }]
    : [...(mail?.state === 'planned' ? [{ type: 'dropped', key, why: 'overtaken' } as const] : []), again];
  return [
    ...anew,
    ...(isEdited(words) && words.basis !== now.hash
      ? [{ type: 'worded', ...ownWords(words, now) } as const]
      : []),
    { type: 'approved', of: key, hash: words.hash },
    ...inPlace(one),
    ...(proposal === null ? [] : [{ type: 'proposal-over', key, reason: 'sent' } as const]),
  ];
}

/** What else happens: put back, it overtakes what its order overtook; a correction takes back promises that moved. */
function inPlace({ answering: { bot }, offer, mail, proposal, client, news }: Offered): Happening[] {
  const [project] = projectsOf(news);
  const { key } = offer;
  const corrected = proposal?.corrects?.mail;
  if (corrected !== undefined) return promisesCorrected(bot.journal.ledger, { corrected, by: key });
  if (mail?.state !== 'dropped' || project === undefined) return [];
  return overtakingEntries(bot, { project, news, key, client: client.slug }, movedDays(mail.edits ?? []));
}

/** The file says once more what the order made of it; or no longer, where the mail corrects it. */
async function putBack({ answering: { bot }, mail, proposal, news }: Offered): Promise<string | null> {
  const [project] = projectsOf(news);
  const isCorrection = mail?.state !== 'dropped';
  const edits = isCorrection ? proposal?.corrects?.edits : mail.edits;
  if (edits === undefined || project === undefined) return null;
  return await editWorkspace(bot, projectFile(project), changesOf(edits, isCorrection));
}

/** What SEND comes to: when it leaves, or what holds it. */
function sendsText(one: Offered, at: Temporal.Instant): string {
  const { bot, language } = one.answering;
  const said = newsAnswers(language);
  if (bot.rules.settings.mode === 'rehearsal') return said.rehearsed(nameOf(one));
  const held = heldBy(bot);
  if (held !== null) return said.sendsHeld(nameOf(one), projectMailWords(language).held[held]);
  if (at.since(bot.clock.now()).total('minutes') < 1) return said.sendsAtOnce(nameOf(one));
  const zoned = at.toZonedDateTimeISO(bot.rules.timeZone);
  return said.sends(nameOf(one), leavingHour(zoned, one.client.timeZone, noteSetting(bot)));
}

/** By her word, after an outcome that nobody knows. */
async function sendInstead(one: Offered): Promise<Obeyed> {
  const { answering, offer, client, news } = one;
  const { bot, language } = answering;
  const at = soonest(bot);
  const known = bot.journal.ledger.texts.get(offer.key);
  if (at === null || known === undefined) return { text: newsAnswers(language).gone };
  const more = { dueAt: at, notAfter: null, edits: [], isRehearsed: false };
  const key = await planInstead(bot, known, (again) =>
    planNews({ key: again, kind: 'proposed', client, news, ...more }),
  );
  return { text: sendsText(one, at), offers: [{ what: 'news', line: null, key, hash: known.hash }] };
}

/** It reads otherwise by now: an update of her rhythm leaves half an hour later at the earliest, all else waits for SEND. */
async function showAnew(one: Offered, at: Temporal.Instant): Promise<Obeyed> {
  const { answering, offer, mail, client, news } = one;
  const { bot, language } = answering;
  const { key } = offer;
  const hour = mail?.kind === 'scheduled' && mail.state === 'planned' ? newHour(bot, mail, client) : null;
  const words = mailWords(bot, toldBy(one), dayAt(bot, hour ?? at));
  if (!words.ok) return { text: whyUnwritten(words, language) };
  const worded: Happening = { type: 'worded', ...fromTemplate(key, words) };
  const later: Happening[] = hour === null ? [] : [{ type: 'postponed', key, dueAt: hour.toString() }];
  await bot.journal.append(bot.clock.now(), worded, ...later);
  if (hour !== null) await putIntoQueue(bot, key, hour.toString());
  return show({ ...one, news: words.news ?? news }, hour ?? at, 'changed');
}

/** What no SEND sends: it is there already, another one left in its place, or her files let it go nowhere. Null else. */
function whyNever(one: Offered): string | null {
  const { answering, mail, client, news } = one;
  const { bot, language } = answering;
  const isReplaced = mail?.why === SENT_AGAIN || mail?.why === FIRST_ARRIVED;
  if (isReplaced) return newsAnswers(language).over(nameOf(one));
  if (mail?.state === 'sent') return newsAnswers(language).isThere(nameOf(one));
  const gone = whyGone(bot, { client: client.slug, news });
  const { unsent } = projectMailWords(language);
  return gone === null ? null : `${nameOf(one)}: ${unsent[gone]}\n${unsent.noAnswers}`;
}

/** SEND: what she was shown leaves, or is shown anew. */
export async function send(one: Offered): Promise<Obeyed> {
  const { answering, offer, mail } = one;
  const { bot, language } = answering;
  const never = whyNever(one);
  if (never !== null) return { text: never };
  const late = tooLate(one);
  if (late !== null) return mail?.state === 'unknown' ? await sendInstead(one) : { text: late };
  const at = leavingOnSend(bot, mail);
  const known = bot.journal.ledger.texts.get(offer.key);
  if (at === null || known === undefined) return { text: newsAnswers(language).gone };
  const past = await answerPast(one);
  if (past !== null) return past;
  const day = dayAt(bot, at);
  const now = mailWords(bot, toldBy(one), day);
  if (!now.ok) return { text: whyUnwritten(now, language) };
  if (!isEdited(known) && !isRightStill(bot, toldBy(one), day, known)) {
    return await showAnew(one, at);
  }
  if (known.hash !== offer.hash) return show(one, leavingAnyway(bot, mail), 'changed');
  const anew = planAnew(one, at, known, now);
  const warned = await warn(one, anew);
  if (warned !== null) return warned;
  const problem = await putBack(one);
  if (problem !== null) return { text: newsAnswers(language).notSent(problem) };
  await bot.journal.append(bot.clock.now(), ...anew);
  await putIntoQueue(bot, offer.key, at.toString());
  return { text: sendsText(one, at), offers: [offer] };
}
