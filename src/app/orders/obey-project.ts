/**
 * What an order does to a project: its file is written, the client's mail planned, and she reads it before it leaves
 * (UX.md T2, T12).
 *
 * The outcome is journaled first. Obeyed once more after a crash, it changes nothing the second time.
 */
import { Temporal } from 'temporal-polyfill';
import type { Happening } from '../../ledger/entry.js';
import type { News } from '../../ledger/news.js';
import type { Offer } from '../../ledger/offer.js';
import { isOpen } from '../../ledger/planned-mail.js';
import { firstName } from '../../notes/first-name.js';
import {
  newsLabel,
  projectMailSubject,
  projectMailText,
  projectMailWords,
} from '../../notes/project-mail.js';
import { readOn } from '../../orders/desk.js';
import type { SendingOrder } from '../../orders/shown-first.js';
import { orderedKey, planNews } from '../../plan/plan-news.js';
import type { Client } from '../../projects/client.js';
import { noteSetting } from '../note-setting.js';
import { fromTemplate, type MailWords, mailWords } from '../projects/mail-words.js';
import { shownMail } from '../projects/shown-mail.js';
import { unwrittenText, waitsForTemplate } from '../projects/why-unwritten.js';
import { putIntoQueue } from '../put-into-queue.js';
import type { LineOutcome } from './begun-line.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed, Obeying } from './obeying.js';
import { outcomeOf } from './outcome-of.js';
import { overtakingEntries } from './overtaken-mails.js';
import { cameBackWarning, overdueWarning, unansweredWarning } from './update-warnings.js';
import { writeOutcome } from './write-outcome.js';

type Telling = {
  obeying: Obeying;
  outcome: LineOutcome;
  client: Client;
  news: News;
  key: string;
  dueAt: Temporal.Instant;
};

/** What the order overtakes, whether its own mail leaves by itself or not. */
function overtakenBy({ obeying: { bot }, outcome, client, key }: Telling): Happening[] {
  return overtakingEntries(bot, { ...outcome, client: client.slug, key }, outcome.moves);
}

function plannedMail({ obeying: { bot }, outcome, client, news, key, dueAt }: Telling): Happening {
  const isRehearsed = bot.rules.settings.mode === 'rehearsal';
  const { edits, isHerHour = false } = outcome;
  const more = { notAfter: null, edits, isRehearsed, isHerHour };
  return planNews({ key, kind: 'ordered', client, news, dueAt, ...more });
}

/** The mail with its words: planned and agreed to, or proposed where it is shown first. */
function mailEntries(telling: Telling, words: MailWords & { ok: true }): Happening[] {
  const { outcome, client, news, key } = telling;
  const { edits } = outcome;
  const worded: Happening = { type: 'worded', ...fromTemplate(key, words) };
  const shownFirst = outcome.order === 'move' ? 'date-changed' : 'correction';
  const why = outcome.cameBackOn === undefined ? shownFirst : 'bounced';
  return outcome.waitsForSend
    ? [worded, { type: 'proposed', key, client: client.slug, why, news, edits, isHers: true }]
    : [worded, plannedMail(telling), { type: 'approved', of: key, hash: words.hash }];
}

/** Why there is no mail to show; while a template is broken it waits, and is shown once that is mended. */
async function tellUnwritten(
  telling: Telling,
  words: MailWords & { ok: false },
  isAgain: boolean,
): Promise<Obeyed> {
  const { obeying, outcome } = telling;
  const { bot, language } = obeying;
  if (waitsForTemplate(words, outcome.waitsForSend) && !isAgain)
    await bot.journal.append(bot.clock.now(), ...overtakenBy(telling), plannedMail(telling));
  return { text: unwrittenText(words, language, outcome.waitsForSend), offers: [aboutProject(outcome)] };
}

async function tell(telling: Telling): Promise<Obeyed> {
  const { obeying, outcome, client, key, dueAt } = telling;
  const { bot, language } = obeying;
  const day = dueAt.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
  const words = mailWords(bot, telling, day);
  const said = projectMailWords(language);
  const isAgain = bot.journal.ledger.mails.has(key) || bot.journal.ledger.proposals.open.has(key);
  if (!words.ok) return await tellUnwritten(telling, words, isAgain);
  const { news = telling.news } = words;
  const entries = isAgain ? [] : [...overtakenBy(telling), ...mailEntries({ ...telling, news }, words)];
  const hasReplaced =
    entries.some(({ type }) => type === 'dropped' || type === 'proposal-over') ||
    [...bot.journal.ledger.mails.values()].some(({ overtakenBy }) => overtakenBy === key);
  if (entries.length > 0) await bot.journal.append(bot.clock.now(), ...entries);
  const mail = bot.journal.ledger.mails.get(key);
  if (mail !== undefined && isOpen(mail)) await putIntoQueue(bot, key, mail.dueAt);
  const shown = shownMail(bot, {
    key,
    client,
    news,
    words,
    dueAt,
    waitsForSend: outcome.waitsForSend,
    isRehearsed: mail?.isRehearsed === true,
    again: null,
    moves: outcome.moves.map(({ name, from, to }) => ({
      name,
      from: Temporal.PlainDate.from(from),
      to: Temporal.PlainDate.from(to),
    })),
    warnings: [
      ...(hasReplaced ? [said.replaces] : []),
      ...cameBackWarning(bot, client, outcome),
      ...unansweredWarning(bot, { client, project: outcome.project }),
      ...overdueWarning(bot, outcome, { today: readOn(obeying.desk), day }),
    ],
  });
  const setting = noteSetting(bot);
  return {
    text: projectMailText(shown, setting),
    subject: projectMailSubject(shown, setting),
    offers: [{ what: 'news', line: null, key, hash: words.hash }, aboutProject(outcome)],
  };
}

function aboutProject({ project }: LineOutcome): Offer {
  return { what: 'project', line: null, project };
}

/**
 * Makes the outcome true: the file, then the mail.
 * @throws DriverseatError of the journal
 */
export async function carryOut(obeying: Obeying, outcome: LineOutcome): Promise<Obeyed> {
  const problem = await writeOutcome(obeying, outcome);
  return problem === null ? await tellOutcome(obeying, outcome) : { text: problem };
}

function tellingOf(obeying: Obeying, outcome: LineOutcome): Telling | null {
  const { bot, id } = obeying;
  const { news, dueAt } = outcome;
  const project = bot.rules.projects.find(({ slug }) => slug === outcome.project);
  const client = project === undefined ? null : bot.rules.clientOfSlug(project.client);
  if (news === null || dueAt === null || client === null) return null;
  const key = orderedKey(bot.account, id, client);
  return { obeying, outcome, client, news, key, dueAt: Temporal.Instant.from(dueAt) };
}

/**
 * The mail of an outcome that stands in the project's file.
 * @throws DriverseatError of the journal
 */
export async function tellOutcome(obeying: Obeying, outcome: LineOutcome): Promise<Obeyed> {
  const telling = tellingOf(obeying, outcome);
  return telling === null ? { text: null } : await tell(telling);
}

/** That a later order has taken the place of the outcome's mail; null where it has not. */
export function overtakenText(obeying: Obeying, outcome: LineOutcome): string | null {
  const telling = tellingOf(obeying, outcome);
  if (telling === null) return null;
  const { key, news, client } = telling;
  const { mails, proposals } = obeying.bot.journal.ledger;
  const isOver = mails.get(key)?.why === 'overtaken' || proposals.over.get(key)?.reason === 'stale';
  if (!isOver) return null;
  const said = newsAnswers(obeying.language);
  return said.overtaken(said.to(newsLabel(news, obeying.language), firstName(client.name)));
}

/**
 * The mail once more, before she has read of it: what a later line of the same order mail set belongs into its words from the
 * start. Null where they read the same.
 * @throws DriverseatError of the journal
 */
export async function tellAnew(obeying: Obeying, outcome: LineOutcome): Promise<Obeyed | null> {
  const telling = tellingOf(obeying, outcome);
  if (telling === null) return null;
  const { bot } = obeying;
  const { key, dueAt } = telling;
  const { mails, proposals, texts } = bot.journal.ledger;
  const isPlanned = mails.get(key)?.state === 'planned';
  const words = mailWords(bot, telling, dueAt.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate());
  const isWaiting = isPlanned || proposals.open.has(key);
  if (!isWaiting || !words.ok || texts.get(key)?.hash === words.hash) return null;
  const worded: Happening = { type: 'worded', ...fromTemplate(key, words) };
  const approved: Happening = { type: 'approved', of: key, hash: words.hash };
  await bot.journal.append(bot.clock.now(), worded, ...(isPlanned ? [approved] : []));
  return await tell(telling);
}

/**
 * Obeys an order of which the client hears.
 * @throws DriverseatError of the journal
 */
export async function obeyTelling(obeying: Obeying, order: SendingOrder): Promise<Obeyed> {
  const { bot, id } = obeying;
  const project = bot.rules.projects.find(({ slug }) => slug === order.project);
  if (project === undefined) return { text: null };
  const outcome = outcomeOf(obeying, project, order);
  await bot.journal.append(bot.clock.now(), {
    type: 'obeying',
    order: id,
    what: order.order,
    outcome: JSON.stringify(outcome),
  });
  return await carryOut(obeying, outcome);
}
