/**
 * Where everything stands, as one value: what `driverseat status --json` prints, and what its text is made from.
 *
 * From the workspace and the journal alone: what only the mailbox knows (whether something lies in Driverseat/Stop, what she
 * wrote herself) is not asked, and the report says so.
 */
import { Temporal } from 'temporal-polyfill';
import { mailInFull } from '../../app/projects/mail-words.js';
import type { ReadJournal } from '../../journal/read-journal.js';
import type { Ledger } from '../../ledger/ledger.js';
import { projectsOf } from '../../ledger/news.js';
import { leftAt, type MailKind } from '../../ledger/planned-mail.js';
import type { ProposalWhy } from '../../ledger/proposal.js';
import { stepOverdue } from '../../plan/overdue-step.js';
import { type ReportedFile, reportedFiles } from '../broken-files.js';
import { instantText } from '../calendar/instant-answer.js';
import { type OverdueOf, type ProjectRow, projectRows } from '../projects/project-row.js';
import { type QueuedMail, type QueueSources, queuedMails } from '../queue/queued-mail.js';
import { type Holds, holdsOf } from './holds.js';

/**
 * A project with what the journal knows of it: the last mail about it that left, and the last one the client wrote in its
 * thread.
 */
export type ProjectStatus = ProjectRow & {
  lastMail: { kind: MailKind; subject: string | null; at: string } | null;
  lastLetter: { subject: string; at: string } | null;
};

/** A mail that waits for SEND; `timesAsked` are the digests that it stood in. */
export type WaitingProposal = {
  key: string;
  client: string;
  name: string;
  why: ProposalWhy;
  projects: readonly string[];
  at: string;
  timesAsked: number;
};

/** The report; instants are local in `timeZone`, with their offset. */
export type StatusReport = Holds & {
  at: string;
  timeZone: string;
  /** `holder` is what the worker wrote of itself. */
  worker: { isRunning: boolean; holder: string | null };
  /** Null before the first sync on this machine. */
  lastSyncAt: string | null;
  /** Why automatic answers are stopped until `resume`. */
  breaker: string | null;
  projects: readonly ProjectStatus[];
  broken: readonly ReportedFile[];
  planned: readonly QueuedMail[];
  /** May have arrived, or not. */
  unknown: readonly QueuedMail[];
  proposals: readonly WaitingProposal[];
  promises: readonly { client: string; name: string; date: string; quote: string; writtenAt: string }[];
};

type Sources = Omit<QueueSources, 'ledger'> & { journal: ReadJournal };

function latest<T>(all: readonly T[], atOf: (one: T) => string): T | undefined {
  const msOf = (one: T): number => Temporal.Instant.from(atOf(one)).epochMilliseconds;
  return all.toSorted((a, b) => msOf(a) - msOf(b)).at(-1);
}

function lastMailOf(ledger: Ledger, project: string, timeZone: string): ProjectStatus['lastMail'] {
  const { mails, texts } = ledger;
  const sent = [...mails.values()].filter(
    ({ state, news }) => state === 'sent' && news !== undefined && projectsOf(news).includes(project),
  );
  const last = latest(sent, leftAt);
  if (last === undefined) return null;
  const at = instantText(Temporal.Instant.from(leftAt(last)), timeZone);
  const words = texts.get(last.key);
  const inFull = words && mailInFull({ journal: { ledger } }, last, words);
  return { kind: last.kind, subject: inFull?.subject ?? null, at };
}

function lastLetterOf(ledger: Ledger, project: string, timeZone: string): ProjectStatus['lastLetter'] {
  const letters = [...ledger.conversations.letters.values()].filter((one) => one.project === project);
  const last = latest(letters, ({ receivedAt }) => receivedAt);
  if (last === undefined) return null;
  return { subject: last.subject, at: instantText(Temporal.Instant.from(last.receivedAt), timeZone) };
}

/** Makes the report. */
export function makeStatus({ read, journal, now, holidays }: Sources): StatusReport {
  const { workspace, broken } = read;
  const { settings, clients, projects } = workspace;
  const { ledger, holder, lastLookAt } = journal;
  const { timeZone } = settings.me;
  const local = (at: string): string => instantText(Temporal.Instant.from(at), timeZone);
  const nameOf = (slug: string): string => clients.find((client) => client.slug === slug)?.name ?? slug;
  const mails = queuedMails({ ledger, read, now, holidays });
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const overdueOf: OverdueOf = (project) => stepOverdue(ledger, project, { today, timeZone });
  return {
    ...{ at: instantText(now, timeZone), timeZone },
    ...holdsOf(settings, ledger),
    worker: { isRunning: holder !== null, holder },
    lastSyncAt: lastLookAt === null ? null : instantText(lastLookAt, timeZone),
    breaker: ledger.breaker?.why ?? null,
    projects: projectRows(projects, clients, today, overdueOf).map((row) => ({
      ...row,
      lastMail: lastMailOf(ledger, row.project, timeZone),
      lastLetter: lastLetterOf(ledger, row.project, timeZone),
    })),
    broken: reportedFiles(broken),
    planned: mails.filter(({ state }) => state !== 'unknown'),
    unknown: mails.filter(({ state }) => state === 'unknown'),
    proposals: [...ledger.proposals.open.values()].map(({ key, client, why, news, at, asked }) => ({
      ...{ key, client, name: nameOf(client), why, projects: projectsOf(news) },
      ...{ at: local(at), timesAsked: asked.size },
    })),
    promises: [...ledger.promises.open.values()]
      .map(({ client, date, quote, writtenAt }) => ({
        ...{ client, name: nameOf(client), date, quote, writtenAt: local(writtenAt) },
      }))
      .toSorted((a, b) => a.date.localeCompare(b.date)),
  };
}
