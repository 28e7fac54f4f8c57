/**
 * A project's mail that a note offers, as it stands now, and how it is shown once more.
 */
import type { Temporal } from 'temporal-polyfill';
import { type News, projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import type { Proposal } from '../../ledger/proposal.js';
import { firstName } from '../../notes/first-name.js';
import { newsLabel, projectMailSubject, projectMailText } from '../../notes/project-mail.js';
import type { ShownAgain } from '../../notes/project-mail-words.js';
import type { ReplyOrder } from '../../orders/order.js';
import type { Client } from '../../projects/client.js';
import type { Bot } from '../bot.js';
import { noteSetting } from '../note-setting.js';
import { waitsForSend } from '../projects/mail-waits.js';
import type { Told } from '../projects/mail-words.js';
import { shownMail } from '../projects/shown-mail.js';
import { type Answering, type OfferOf, offersOf } from './answering.js';
import { goneText } from './gone-text.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';

/** A mail that a note offers: planned already, or thought of and waiting. */
export type Offered = {
  answering: Answering;
  offer: OfferOf<'news'>;
  mail: MailRecord | null;
  proposal: Proposal | null;
  client: Client;
  news: News;
};

/** The offered mail as it stands now; null where its client is gone, or it was about nothing. */
export function offered(answering: Answering, offer: OfferOf<'news'>): Offered | null {
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

/** The local day in her zone. */
export function dayAt(bot: Bot, at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate();
}

/** What the answer is called by: "bio 75 % to Tom". */
export function nameOf({ answering, news, client }: Offered): string {
  return newsAnswers(answering.language).to(newsLabel(news, answering.language), firstName(client.name));
}

/** Who is told what by it; SEND to what was stopped puts its order into the file again. */
export function toldBy({ client, news, mail }: Offered): Told {
  return { client, news, edits: mail?.state === 'dropped' ? (mail.edits ?? []) : [] };
}

/** The mail, in full, as it would leave; with the offer to answer it. */
export function show(
  one: Offered,
  at: Temporal.Instant,
  again: ShownAgain | null,
  warnings: readonly string[] = [],
): Obeyed {
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
    waitsForSend: mail?.state !== 'planned' || waitsForSend(bot, mail),
    isRehearsed,
    again,
    warnings,
  });
  const setting = noteSetting(bot);
  return {
    text: projectMailText(shown, setting),
    subject: projectMailSubject(shown, setting),
    offers: [{ what: 'news', line: null, key: offer.key, hash: words.hash }],
  };
}

/** What is over or on its way can't be sent, stopped or edited any more; null while it can. */
export function tooLate({ answering, mail }: Offered): string | null {
  return mail === null ? null : goneText(answering, mail);
}
