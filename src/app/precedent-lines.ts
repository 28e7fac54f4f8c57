/**
 * The digest's lines about precedents: what she did since the last digest that a client may take for the rule (UX.md T11).
 *
 * Read from the mailbox each time, so that nothing has to be remembered but whom she silenced.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import type { NoteLanguage } from '../judgement/context.js';
import { keepsDraftsInDrafts } from '../mailbox/capabilities.js';
import type { Session } from '../mailbox/session.js';
import type { AddressSet } from '../message/addresses.js';
import { type PrecedentLine, precedentLine } from '../notes/precedent-line.js';
import { slipsOf, slipsToTell, type Telling } from '../plan/slips.js';
import { weighAnswers } from '../plan/weigh-answers.js';
import type { Client } from '../projects/client.js';
import type { Progress } from './bot.js';
import { readAnswers } from './read-answers.js';

/** What the lines are made from; `upTo` of the telling is now, `own` are her addresses. */
export type LinesAsked = Telling & {
  clients: readonly Client[];
  own: AddressSet;
  policy: ContactPolicy;
  language: NoteLanguage;
  progress: Progress;
};

/** The count in a line is that of a month: so the whole of it is read. */
function startOfMonthMs(at: Temporal.Instant, timeZone: string): number {
  return at.toZonedDateTimeISO(timeZone).toPlainDate().with({ day: 1 }).toZonedDateTime(timeZone)
    .epochMilliseconds;
}

/**
 * Reads Sent and gives the lines, one for each client who is not silenced; none without clients.
 * @throws DriverseatError `imap-refused` where there is no Sent folder; those of the connection
 */
export async function precedentLines(session: Session, asked: LinesAsked): Promise<PrecedentLine[]> {
  const { clients, own, policy, language, progress, after, upTo } = asked;
  if (clients.length === 0) return [];
  const sinceMs = startOfMonthMs(after, policy.timeZone);
  const { answers } = await readAnswers(session, { clients, own, sinceMs, progress });
  const told = slipsToTell(slipsOf(weighAnswers(answers, policy)), asked);
  const nameOf = (slug: string): string => clients.find((client) => client.slug === slug)?.name ?? slug;
  const setting = { language, policy, now: upTo, keepsDraftsInDrafts: keepsDraftsInDrafts(session) };
  return told.map((slip) => precedentLine(slip, { ...setting, name: nameOf(slip.client) }));
}
