/**
 * What the digest says of updates and proposals: what goes out by itself in full, what waits for her word, what waits for her
 * answer to a client, and what a rehearsal kept back (UX.md T16).
 */
import { Temporal } from 'temporal-polyfill';
import type { Happening } from '../../ledger/entry.js';
import type { MailText } from '../../ledger/mail-text.js';
import { type News, projectsOf } from '../../ledger/news.js';
import type { Offer } from '../../ledger/offer.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { Proposal } from '../../ledger/proposal.js';
import type { Digest } from '../../notes/digest.js';
import {
  type AskedProposal,
  askedLine,
  goingLine,
  heldLine,
  keptLine,
  type ReadyLine,
  wouldHaveGoneText,
} from '../../notes/update-lines.js';
import { isPaused } from '../../plan/client-work.js';
import { digestOf } from '../../plan/digest-due.js';
import { heardOf } from '../../plan/heard-facts.js';
import { isOver } from '../../plan/plan-updates.js';
import { isByHerWord, isWaiting } from '../../plan/proposals.js';
import { silenceOf } from '../../plan/silence.js';
import { type Novelty, whatsNew } from '../../plan/whats-new.js';
import type { Client } from '../../projects/client.js';
import { dayOf } from '../announce-texts.js';
import type { Bot } from '../bot.js';
import { noteSetting } from '../note-setting.js';
import { leavingAt } from '../projects/leaving-at.js';
import { isGoing } from '../projects/mail-waits.js';
import { mailInFull, mailWords } from '../projects/mail-words.js';
import { isNeverShown } from '../projects/shown-words.js';
import { whyHeld } from '../projects/why-held.js';
import { whyUnwritten } from '../projects/why-unwritten.js';
import { readerName } from '../tell-trouble.js';
import { forSend, staysWithoutSend } from './for-send.js';
import { unansweredLetter } from './unanswered-letter.js';
import { updatesAsked, wroteAt } from './updates-asked.js';

/** The digest's part. `waiting` counts proposals that were asked about twice. */
export type UpdateLines = Pick<Digest, 'asked' | 'held' | 'updates' | 'wouldHaveGone' | 'waiting'> & {
  /** To be journaled with the digest. */
  records: Happening[];
};

function newsOffer({ key, hash }: MailText): Offer {
  return { what: 'news', line: null, key, hash };
}

/** A planned update with everything that it is shown with. */
type Shown = { mail: MailRecord; news: News; client: Client; words: MailText };

/** Updates that wait for their hour, oldest first; what she agreed to no words of has a line of its own (for-send.ts). */
function openUpdates(bot: Bot): Shown[] {
  const { journal, rules } = bot;
  return [...journal.ledger.mails.values()].flatMap((mail) => {
    const client = rules.clientOfSlug(mail.client ?? '');
    const words = journal.ledger.texts.get(mail.key);
    const isOpen = mail.kind === 'scheduled' && (mail.state === 'planned' || mail.state === 'claimed');
    const { news } = mail;
    if (!isOpen || staysWithoutSend(bot, mail)) return [];
    return news === undefined || client === null || words === undefined
      ? []
      : [{ mail, news, client, words }];
  });
}

function noveltiesOf(bot: Bot, { mail, news, client }: Shown): Map<string, readonly Novelty[]> {
  const day = dayOf(bot, leavingAt(bot, mail));
  const projects = bot.rules.projects.filter(({ slug }) => projectsOf(news).includes(slug));
  return new Map(
    projects.map((project) => {
      const heard = heardOf(bot.journal.ledger, project, mail.key);
      return [project.slug, whatsNew(project, heard, { day, level: client.level })];
    }),
  );
}

function goingUpdate(bot: Bot, shown: Shown): Digest['updates'][number] {
  const { mail, news, client, words } = shown;
  const at = leavingAt(bot, mail).toZonedDateTimeISO(bot.rules.timeZone);
  const isRehearsed = mail.isRehearsed === true;
  const line = goingLine(
    {
      at,
      name: client.name,
      news,
      novelties: noveltiesOf(bot, shown),
      mail: mailInFull(bot, mail, words),
      offer: newsOffer(words),
      isRehearsal: isRehearsed,
    },
    noteSetting(bot),
  );
  return { ...line, at, isRehearsed };
}

/** The line of an update that waits for her answer to the client, or that she holds; null where neither is so. */
function heldUpdate(bot: Bot, { mail, news, client, words }: Shown): ReadyLine | null {
  const letter = unansweredLetter(bot, client, projectsOf(news));
  const full = mailInFull(bot, mail, words);
  const shown = { name: client.name, news, mail: full, offer: newsOffer(words) };
  const { noteLanguage, timeZone } = bot.rules;
  const why = whyHeld(bot, mail);
  if (letter === null) return why === null ? null : keptLine({ ...shown, why }, noteLanguage);
  const receivedAt = Temporal.Instant.from(letter.receivedAt).toZonedDateTimeISO(timeZone);
  return heldLine({ ...shown, receivedAt, subject: letter.subject }, noteLanguage);
}

/** How long the client heard nothing, in working days; null where they never did. */
function silentDays(bot: Bot, client: string): number | null {
  const { work, policy, ledger, now } = updatesAsked(bot);
  const his = work.find((one) => one.client.slug === client);
  const silence = his && silenceOf(his, { policy, ledger, now, wroteAt: wroteAt(bot, his.client) });
  return silence?.hasHeard ? silence.workingDays : null;
}

/** Why a proposal has no words; null where it has no facts either. */
function unwritten(bot: Bot, { news }: Proposal, client: Client): string | null {
  if ('projects' in news && news.projects.length === 0) return null;
  const words = mailWords(bot, { client, news }, dayOf(bot, bot.clock.now()));
  return words.ok ? null : whyUnwritten(words, bot.rules.noteLanguage);
}

/** The next round one; null for a project without. */
function nextPercent(percent: number | null): number | null {
  return percent === null ? null : Math.min(100, Math.floor(percent / 10 + 1) * 10);
}

/** The client's mail about any of the work that she has not answered. */
function letterOf(bot: Bot, client: Client): AskedProposal['letter'] {
  const slugs = bot.rules.projects
    .filter((project) => project.client === client.slug)
    .map(({ slug }) => slug);
  const letter = unansweredLetter(bot, client, slugs);
  if (letter === null) return null;
  const at = Temporal.Instant.from(letter.receivedAt).toZonedDateTimeISO(bot.rules.timeZone);
  return { receivedAt: at, subject: letter.subject };
}

function proposalLine(bot: Bot, proposal: Proposal): ReadyLine[] {
  const { rules, journal } = bot;
  const client = rules.clientOfSlug(proposal.client);
  if (client === null) return [];
  const { key, why, news, corrects } = proposal;
  const words = journal.ledger.texts.get(key) ?? null;
  const own = rules.projects.find((project) => project.client === client.slug && project.status === 'active');
  const asked = {
    name: client.name,
    project: projectsOf(news)[0] ?? own?.slug ?? '',
    ...{ why, news, isCorrecting: corrects !== undefined },
    silentDays: silentDays(bot, client.slug),
    mail: words && mailInFull(bot, proposal, words),
    unwritten: unwritten(bot, proposal, client),
    offer: words && newsOffer(words),
    nextPercent: nextPercent(own?.progress.percent ?? null),
    wroteAt: wroteAt(bot, client)?.toZonedDateTimeISO(rules.timeZone) ?? null,
    letter: letterOf(bot, client),
    today: dayOf(bot, bot.clock.now()),
  };
  return [askedLine(asked, rules.noteLanguage)];
}

/** Updates that a rehearsal ended since the last digest. */
function keptBack(bot: Bot, after: Temporal.Instant): { name: string; news: News }[] {
  return [...bot.journal.ledger.mails.values()].flatMap((mail) => {
    const { kind, why, news, since } = mail;
    const isKept = kind === 'scheduled' && why === 'rehearsal' && news !== undefined;
    const isFresh = Temporal.Instant.compare(Temporal.Instant.from(since), after) > 0;
    return isKept && isFresh ? [{ name: readerName(bot, mail), news }] : [];
  });
}

/** Proposals that wait for her word; to clients who are paused, those alone that her own word made. */
function openProposals({ journal, rules }: Bot): Proposal[] {
  return [...journal.ledger.proposals.open.values()].filter(
    (proposal) => isByHerWord(proposal) || !isPaused(rules.settings.paused, proposal.client),
  );
}

/** All proposals that wait for her word and hold by now, asked about or not; about one project where it is named. */
export function proposalLines(bot: Bot, only: string | null): ReadyLine[] {
  const asked = updatesAsked(bot);
  return openProposals(bot)
    .filter((proposal) => !isOver(proposal, asked))
    .filter(({ news }) => only === null || projectsOf(news).includes(only))
    .flatMap((proposal) => proposalLine(bot, proposal));
}

/** The part of the digest of `date`; the last one was written at `after`. */
export function updateLines(
  bot: Bot,
  { date, after }: { date: Temporal.PlainDate; after: Temporal.Instant },
): UpdateLines {
  const digest = digestOf(date);
  // Whatever day it leaves: what she has not seen by then could not be stopped, and would be put off for ever.
  const isToTell = ({ mail }: Shown): boolean =>
    dayOf(bot, leavingAt(bot, mail)).equals(date) || isNeverShown(bot, mail.key);
  const open = openUpdates(bot).map((shown) => ({ shown, held: heldUpdate(bot, shown) }));
  const all = openProposals(bot);
  // Written once more after a crash, the same digest asks the same.
  const before = ({ asked }: Proposal): Set<string> =>
    new Set([...asked].filter((other) => other !== digest));
  const proposals = all.filter((proposal) => !isWaiting({ asked: before(proposal) }));
  const isLast = (proposal: Proposal): boolean =>
    isWaiting({ asked: new Set([...before(proposal), digest]) });
  const kept = keptBack(bot, after);
  return {
    asked: proposals.flatMap((proposal) =>
      proposalLine(bot, proposal).map((line) => ({ ...line, isLast: isLast(proposal) })),
    ),
    held: [...forSend(bot, date), ...open.flatMap(({ held }) => held ?? [])],
    updates: open
      .filter(({ shown, held }) => held === null && isToTell(shown) && isGoing(bot, shown.mail))
      .map(({ shown }) => goingUpdate(bot, shown)),
    wouldHaveGone: kept.length === 0 ? null : wouldHaveGoneText(kept, bot.rules.noteLanguage),
    waiting: all.length - proposals.length,
    records: proposals.map(({ key }) => ({ type: 'proposal-asked', key, in: digest })),
  };
}
