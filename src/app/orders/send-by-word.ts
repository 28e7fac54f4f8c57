/**
 * SEND to a project's mail: the very text that she was shown leaves as soon as her hours allow; what reads otherwise by now is
 * shown anew.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Happening } from '../../ledger/entry.js';
import { projectsOf } from '../../ledger/news.js';
import { FIRST_ARRIVED, SENT_AGAIN } from '../../ledger/planned-mail.js';
import { leavingHour } from '../../notes/project-mail.js';
import { mailKey } from '../../plan/mail-key.js';
import { planNews } from '../../plan/plan-news.js';
import { promisesCorrected } from '../../plan/promise-moves.js';
import { changesOf } from '../../workspace/edit/project-edits.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import { noteSetting } from '../note-setting.js';
import { fromTemplate, mailWords } from '../projects/mail-words.js';
import { whyUnwritten } from '../projects/why-unwritten.js';
import { putIntoQueue } from '../put-into-queue.js';
import { editWorkspace } from './edit-workspace.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';
import { dayAt, nameOf, type Offered, show, soonest, tooLate } from './offered-news.js';
import { movedDays, overtakingEntries } from './overtaken-mails.js';
import { cameBackOn, cameBackText } from './update-warnings.js';

/** She was told that mail to the client came back. */
function isWarned({ mail, proposal }: Offered): boolean {
  return mail?.why === 'bounced' || mail?.isDespiteBounce === true || proposal?.why === 'bounced';
}

/** Mail to the client came back, and this SEND doesn't know it: the next one does. Null where nothing came back. */
async function warn(one: Offered, at: Temporal.Instant, hash: string): Promise<Obeyed | null> {
  const { answering, offer, mail, client, news } = one;
  const { bot } = answering;
  const returned = cameBackOn(bot, client);
  if (returned === null || isWarned(one)) return null;
  const { key } = offer;
  const entries: Happening[] =
    mail === null
      ? [{ type: 'proposed', key, client: client.slug, why: 'bounced', news }]
      : [...planAnew(one, at, hash), { type: 'dropped', key, why: 'bounced' }, { type: 'shown', key }];
  await bot.journal.append(bot.clock.now(), ...entries);
  return { text: cameBackText(bot, client, returned), offers: [offer] };
}

/** Planned to leave at `at`, with the words that stand in the journal. */
function planAnew(one: Offered, at: Temporal.Instant, hash: string): Happening[] {
  const { answering, offer, mail, proposal, client, news } = one;
  const { key } = offer;
  const isWaiting = mail?.state === 'planned';
  const first = mail?.insteadOf === undefined ? {} : { insteadOf: mail.insteadOf };
  const again = planNews({
    key,
    kind: mail?.kind === 'ordered' ? 'ordered' : 'proposed',
    client,
    news,
    dueAt: at,
    notAfter: null,
    edits: mail?.edits ?? proposal?.corrects?.edits ?? proposal?.edits ?? [],
    isRehearsed: answering.bot.rules.settings.mode === 'rehearsal',
    isDespiteBounce: isWarned(one),
  });
  return [
    isWaiting ? { type: 'postponed', key, dueAt: at.toString() } : { ...again, ...first },
    { type: 'approved', of: key, hash },
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
  const edits = mail?.state === 'dropped' ? mail.edits : proposal?.corrects?.edits;
  if (edits === undefined || project === undefined) return null;
  return await editWorkspace(bot, projectFile(project), changesOf(edits));
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
    { ...again, insteadOf: offer.key },
    { type: 'approved', of: key, hash: known.hash },
    { type: 'failed', key: offer.key, why: SENT_AGAIN },
    { type: 'shown', key: offer.key },
  );
  await putIntoQueue(bot, key, at.toString());
  const when = leavingHour(at.toZonedDateTimeISO(bot.rules.timeZone), client.timeZone, noteSetting(bot));
  return { text: newsAnswers(language).sends(nameOf(one), when) };
}

export async function send(one: Offered): Promise<Obeyed> {
  const { answering, offer, client, news } = one;
  const { bot, language } = answering;
  const isReplaced = one.mail?.why === SENT_AGAIN || one.mail?.why === FIRST_ARRIVED;
  if (isReplaced) return { text: newsAnswers(language).over(nameOf(one)) };
  if (one.mail?.state === 'sent') return { text: newsAnswers(language).isThere(nameOf(one)) };
  const late = tooLate(one);
  if (late !== null) return one.mail?.state === 'unknown' ? await sendAgain(one) : { text: late };
  const at = soonest(bot);
  const known = bot.journal.ledger.texts.get(offer.key);
  if (at === null || known === undefined) return { text: newsAnswers(language).gone };
  const now = mailWords(bot, { client, news }, dayAt(bot, at));
  if (!now.ok) return { text: whyUnwritten(now, language) };
  if (now.hash !== known.basis) {
    await bot.journal.append(bot.clock.now(), { type: 'worded', ...fromTemplate(offer.key, now) });
    return show(one, at, 'changed', true);
  }
  if (known.hash !== offer.hash) return show(one, at, 'changed', true);
  const warned = await warn(one, at, known.hash);
  if (warned !== null) return warned;
  const problem = await putBack(one);
  if (problem !== null) return { text: newsAnswers(language).notSent(problem) };
  await bot.journal.append(bot.clock.now(), ...planAnew(one, at, known.hash));
  await putIntoQueue(bot, offer.key, at.toString());
  const isRehearsal = bot.rules.settings.mode === 'rehearsal';
  const when = leavingHour(at.toZonedDateTimeISO(bot.rules.timeZone), client.timeZone, noteSetting(bot));
  const said = newsAnswers(language);
  return { text: isRehearsal ? said.rehearsed(nameOf(one)) : said.sends(nameOf(one), when), offers: [offer] };
}
