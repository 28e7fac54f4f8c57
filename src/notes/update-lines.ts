/**
 * The digest's lines about updates and proposals: a short line each, and the mail's text in full under the list (UX.md T16).
 */
import { Temporal } from 'temporal-polyfill';
import { sayHour } from '../calendar/say-hour.js';
import type { NoteLanguage } from '../judgement/context.js';
import { isSooner, type News, needsOf, type ToldProject } from '../ledger/news.js';
import type { Offer } from '../ledger/offer.js';
import type { ProposalWhy } from '../ledger/proposal.js';
import type { Novelty } from '../plan/whats-new.js';
import { firstName } from './first-name.js';
import type { NoteSetting } from './judged-mail.js';
import type { NumberedLine } from './numbered-lines.js';
import { phaseName } from './phase-name.js';
import { mailBlock, newsLabel, projectMailWords } from './project-mail.js';
import { hourOrDay } from './said-hour.js';
import type { UpdateWords } from './update-words.js';
import { englishUpdates } from './update-words-en.js';
import { turkishUpdates } from './update-words-tr.js';
import { visibleText } from './visible-text.js';
import { noteWords } from './words.js';

/** A line of the digest; `block` stands under the list, with the line's number. */
export type ReadyLine = NumberedLine;

/** A mail as it stands under the list. */
export type MailInFull = { subject: string; text: string; isInThread: boolean };

/** An update that goes out by itself; `at` is in her zone. */
export type GoingUpdate = {
  at: Temporal.ZonedDateTime;
  name: string;
  news: News;
  /** What is new, by project. */
  novelties: ReadonlyMap<string, readonly Novelty[]>;
  mail: MailInFull;
  offer: Offer;
  isRehearsal: boolean;
};

/** A proposal, with its mail; or why it has none (a sentence, null where there are no facts for it). */
export type AskedProposal = {
  name: string;
  project: string;
  why: ProposalWhy;
  /** It corrects a mail that left, by her YES. */
  isCorrecting: boolean;
  news: News;
  /** How long the client heard nothing, in working days; null: they never heard. */
  silentDays: number | null;
  mail: MailInFull | null;
  unwritten: string | null;
  offer: Offer | null;
  /** A percent that could come next, as an example; null for a project that has none. */
  nextPercent: number | null;
  /** When she last wrote to the client herself; null where never. */
  wroteAt: Temporal.ZonedDateTime | null;
  /** The client's mail that she has not answered; null where none waits. */
  letter: { receivedAt: Temporal.ZonedDateTime; subject: string } | null;
  /** The day on which she reads it. */
  today: Temporal.PlainDate;
};

/** An update that waits for her answer to the client; `receivedAt` is in her zone. */
export type HeldUpdate = Pick<GoingUpdate, 'name' | 'mail' | 'offer'> & {
  receivedAt: Temporal.ZonedDateTime;
  subject: string;
};

const WORDS: Record<NoteLanguage, UpdateWords> = { en: englishUpdates, tr: turkishUpdates };
const MOST_SUBJECT = 80;

function day(date: string, language: NoteLanguage): string {
  return noteWords(language).day(Temporal.PlainDate.from(date));
}

/** One thing that is new: "60 %", "payment page", "review Fri 9 Oct 2026". */
function sayNovelty(novelty: Novelty, told: ToldProject, language: NoteLanguage): string | null {
  switch (novelty) {
    case 'percent':
      return told.percent === null ? null : projectMailWords(language).percent(told.percent);
    case 'done':
      return projectMailWords(language).done;
    case 'remark':
      return told.remark;
    case 'need':
      return WORDS[language].need(told.needFromYou ?? '');
    default:
      return told.next?.date == null
        ? null
        : `${phaseName(told.next.what, language)} ${day(told.next.date, language)}`;
  }
}

function sayNews({ news, novelties }: GoingUpdate, language: NoteLanguage): string {
  const projects = 'projects' in news ? news.projects : [];
  const parts = projects.map((told) => {
    const fresh = novelties.get(told.project) ?? [];
    const said = fresh.flatMap((novelty) => sayNovelty(novelty, told, language) ?? []).join(', ');
    return projects.length > 1 ? `${told.project}: ${said}` : said;
  });
  return visibleText(parts.join('; '), 200);
}

/** An update that goes out, today or on the day that its line says. */
export function goingLine(going: GoingUpdate, setting: Pick<NoteSetting, 'language' | 'now'>): ReadyLine {
  const { language } = setting;
  const words = WORDS[language];
  const name = firstName(going.name);
  const line = words.going(
    hourOrDay(going.at, setting),
    name,
    newsLabel(going.news, language),
    sayNews(going, language),
  );
  const answers = going.isRehearsal ? words.rehearsal : words.answersGoing;
  return { text: `${line}. ${answers}`, offer: going.offer, block: mailBlock(going.mail, language) };
}

/** A mail that she ordered, or agreed to, and that goes out today. */
export type GoingOrdered = Omit<GoingUpdate, 'novelties'> & {
  isOrdered: boolean;
  /** She said that hour, and SEND does not change it. */
  isHerHour: boolean;
};

/** Such a mail. */
export function orderedLine(going: GoingOrdered, language: NoteLanguage): ReadyLine {
  const words = WORDS[language];
  const time = sayHour(going.at, language);
  const said = going.isOrdered ? words.ordered : words.agreed;
  const line = said(time, firstName(going.name), newsLabel(going.news, language));
  const mayGo = going.isHerHour ? words.answersAtItsHour : words.answersGoing;
  const answers = going.isRehearsal ? words.rehearsal : mayGo;
  return { text: `${line}. ${answers}`, offer: going.offer, block: mailBlock(going.mail, language) };
}

/** What is asked about a proposal that has a text. */
function question(asked: AskedProposal, language: NoteLanguage): string {
  const { name, project, why, isCorrecting, news, silentDays, wroteAt } = asked;
  const words = WORDS[language];
  const label = newsLabel(news, language);
  switch (why) {
    case 'nothing-new':
      return words.nothingNew(name, label);
    case 'always-ask':
      return words.alwaysAsk(name, label);
    case 'silence':
      return words.silence(name, label, silentDays);
    case 'correction':
      return isCorrecting ? words.correctionAsked(name, project) : words.correction(name, project);
    case 'need':
      return words.needAlone(name, label, visibleText(needsOf(news).join(', '), MOST_SUBJECT));
    case 'she-wrote':
      return words.sheWrote(name, label, wroteAt && noteWords(language).day(wroteAt.toPlainDate()));
    case 'who-asked':
      return words.whoAsked(name);
    case 'bounced':
      return words.cameBack(name, label);
    case 'date-changed':
      return news.tells === 'move'
        ? words.dateChanged(
            name,
            project,
            phaseName(news.phase, language),
            day(news.from, language),
            day(news.to, language),
          )
        : words.alwaysAsk(name, label);
  }
}

/** A client who waits for her answer would wonder at anything else first. */
function waiting({ letter }: AskedProposal, language: NoteLanguage): string[] {
  if (letter === null) return [];
  const when = noteWords(language).day(letter.receivedAt.toPlainDate());
  return [WORDS[language].unanswered(when, visibleText(letter.subject, MOST_SUBJECT))];
}

/** A day that moved and is not ahead any more: the template speaks as if it were. */
function movedLate({ news, today }: AskedProposal, language: NoteLanguage): string[] {
  const isLate =
    news.tells === 'move' &&
    !isSooner(news) &&
    Temporal.PlainDate.compare(Temporal.PlainDate.from(news.from), today) <= 0;
  return isLate ? [projectMailWords(language).movedLate] : [];
}

/** A proposal: with its text, or what it lacks. */
export function askedLine(asked: AskedProposal, language: NoteLanguage): ReadyLine {
  const words = WORDS[language];
  const { mail, unwritten, project, silentDays } = asked;
  const name = firstName(asked.name);
  if (mail !== null) {
    const said = [
      question({ ...asked, name }, language),
      ...movedLate(asked, language),
      ...waiting(asked, language),
      words.answersWaiting,
    ];
    const text = said.join(' ');
    return { text, offer: asked.offer, block: mailBlock(mail, language) };
  }
  const text =
    unwritten === null
      ? words.silenceAsk(name, project, silentDays, asked.nextPercent)
      : words.unwritten(name, newsLabel(asked.news, language), unwritten);
  return { text, offer: null, block: null };
}

/** A line about a mail that waits, in full. */
function waitingLine(
  said: string,
  { mail, offer }: Pick<GoingUpdate, 'mail' | 'offer'>,
  language: NoteLanguage,
): ReadyLine {
  return { text: `${said} ${WORDS[language].answersWaiting}`, offer, block: mailBlock(mail, language) };
}

/** An update that waits until she answers. */
export function heldLine(held: HeldUpdate, language: NoteLanguage): ReadyLine {
  const when = noteWords(language).day(held.receivedAt.toPlainDate());
  const subject = visibleText(held.subject, MOST_SUBJECT);
  return waitingLine(WORDS[language].held(firstName(held.name), when, subject), held, language);
}

/** A mail that waits, shown with its text. */
type WaitingMail = Pick<GoingUpdate, 'name' | 'news' | 'mail' | 'offer'>;

/** A mail that was to leave today and stays until SEND. */
export function forSendLine(waits: WaitingMail, language: NoteLanguage): ReadyLine {
  const label = newsLabel(waits.news, language);
  return waitingLine(WORDS[language].forSend(label, firstName(waits.name)), waits, language);
}

/** An update that she holds herself: `why` is "tom is paused, until you order …". */
export function keptLine(kept: WaitingMail & { why: string }, language: NoteLanguage): ReadyLine {
  const label = newsLabel(kept.news, language);
  return waitingLine(WORDS[language].kept(label, firstName(kept.name), kept.why), kept, language);
}

/** One sentence about the mails that a rehearsal kept back. */
export function wouldHaveGoneText(
  mails: readonly { name: string; news: News }[],
  language: NoteLanguage,
): string {
  const said = mails.map(({ name, news }) => `${firstName(name)}, ${newsLabel(news, language)}`);
  return WORDS[language].wouldHaveGone(said.join(' · '));
}
