/**
 * Where everything stands, for a reader: what holds mail first, then projects, then what will leave and what waits for her.
 */
import { Temporal } from 'temporal-polyfill';
import type { ProposalWhy } from '../../ledger/proposal.js';
import { kindName } from '../../notes/mail-kinds.js';
import { visibleText } from '../../notes/visible-text.js';
import { projectText } from '../projects/projects-text.js';
import { queuedMailText, SHOWN_DIGITS } from '../queue/queue-text.js';
import { dayText, timeText } from '../when-text.js';
import { hindranceLines, modeLine, pausedLines } from './holds.js';
import type { ProjectStatus, StatusReport, WaitingProposal } from './report.js';

const WHY: Record<ProposalWhy, string> = {
  'nothing-new': 'nothing new since they last heard',
  'always-ask': 'you are always asked',
  silence: 'they have heard nothing for long',
  'date-changed': 'you changed a date in its file',
  'who-asked': 'they asked who writes to them',
  correction: 'they were told something else',
  need: 'only what you need is new to them',
  'she-wrote': 'you wrote to them yourself meanwhile',
  bounced: 'you ordered it, and mail to them came back',
};

function localText(at: string, timeZone: string): string {
  return timeText(Temporal.Instant.from(at).toZonedDateTimeISO(timeZone));
}

/** What the worker wrote of itself, its instant in her zone. */
function holderText(holder: string, timeZone: string): string {
  return holder.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/, (at) => localText(at, timeZone));
}

function healthLines(report: StatusReport): string[] {
  const { worker, lastSyncAt, breaker, timeZone } = report;
  const sync = lastSyncAt === null ? 'never on this machine' : localText(lastSyncAt, timeZone);
  return [
    modeLine(report),
    worker.holder === null
      ? 'No worker runs on this machine.'
      : `The worker runs (${holderText(worker.holder, timeZone)}).`,
    `Last look at the mailbox: ${sync}. Whether it is stopped (Driverseat/Stop) was not asked.`,
    ...pausedLines(report),
    ...(breaker === null ? [] : [`Automatic answers are stopped until you order resume (${breaker}).`]),
    ...hindranceLines(report, timeZone),
  ];
}

function historyOf({ lastMail, lastLetter, clientName }: ProjectStatus, timeZone: string): string[] {
  const subject = lastMail?.subject == null ? '' : ` “${visibleText(lastMail.subject, 80)}”`;
  return [
    ...(lastMail === null
      ? []
      : [`last mail: ${kindName(lastMail.kind, 'en')}${subject}, ${localText(lastMail.at, timeZone)}`]),
    ...(lastLetter === null
      ? []
      : [
          `${clientName} wrote last: “${visibleText(lastLetter.subject, 80)}”, ${localText(lastLetter.at, timeZone)}`,
        ]),
  ];
}

function proposalText({ key, name, why, projects, at }: WaitingProposal, timeZone: string): string {
  const about = projects.length === 0 ? '' : ` about ${projects.join(', ')}`;
  return `${key.slice(0, SHOWN_DIGITS)}  to ${name}${about}: ${WHY[why]} (since ${localText(at, timeZone)})`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** The whole text; broken files are told beside it. */
export function statusText(report: StatusReport): string {
  const { timeZone, projects, planned, unknown, proposals, promises } = report;
  const plans = planned.map((mail) => queuedMailText(mail, timeZone));
  return [
    ...healthLines(report),
    ...section(
      'Projects',
      projects.map((project) => projectText(project, historyOf(project, timeZone))),
    ),
    ...section(
      'Outcome unknown: it may have arrived',
      unknown.map((mail) => queuedMailText(mail, timeZone)),
    ),
    ...section('Planned', plans.length === 0 ? ['Nothing is planned.'] : plans),
    ...section(
      'Waiting for your SEND',
      proposals.map((proposal) => proposalText(proposal, timeZone)),
    ),
    ...section(
      'You promised',
      promises.map(
        ({ date, name, quote }) =>
          `${dayText(Temporal.PlainDate.from(date))}  to ${name}: “${visibleText(quote, 120)}”`,
      ),
    ),
  ].join('\n');
}
