/**
 * `driverseat precedents [DIR]`: what her answers have taught each client to expect, from the mailbox alone.
 *
 * It needs no journal and changes nothing, so it is useful on the first day. Headers are read, never a body.
 */
import { Temporal } from 'temporal-polyfill';
import { type ReadAnswers, readAnswers } from '../app/read-answers.js';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { openSession } from '../mailbox/session.js';
import { addressSet } from '../message/addresses.js';
import type { Answer } from '../plan/match-answers.js';
import { policyOf } from '../plan/policy-of.js';
import type { Settings } from '../plan/settings.js';
import { weighAnswers } from '../plan/weigh-answers.js';
import { createClock } from '../shared/clock.js';
import { readEnvironment } from '../shared/environment.js';
import { DriverseatError } from '../shared/errors.js';
import { createLog } from '../shared/log.js';
import { serverAccounts } from '../workspace/credentials.js';
import { loadHolidays } from '../workspace/holidays.js';
import type { Workspace } from '../workspace/workspace.js';
import { loadDesk } from './load-for-reading.js';
import { makeReport, type Span } from './precedents/report.js';
import { reportText } from './precedents/report-text.js';
import { progressBar } from './progress.js';
import type { Terminal } from './terminal.js';

/** `since` is the first day, such as 2026-01-01. */
export type PrecedentsFlags = { since?: string; json?: boolean };

/** Without --since: this month and eleven before it. */
const MONTHS_BACK = 11;

function readSince(text: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const fix = 'Write it like 2026-01-01.';
  let since: Temporal.PlainDate;
  try {
    since = Temporal.PlainDate.from(text);
  } catch (cause) {
    throw new DriverseatError('usage', `--since ${text} is no day`, { cause, fix });
  }
  if (Temporal.PlainDate.compare(since, today) > 0)
    throw new DriverseatError('usage', `--since ${text} is yet to come`, { fix });
  return since;
}

/** From the beginning of a day in her zone to now. */
function spanOf(flags: PrecedentsFlags, timeZone: string): Span {
  const to = createClock().now();
  const today = to.toZonedDateTimeISO(timeZone).toPlainDate();
  const since =
    flags.since === undefined
      ? today.subtract({ months: MONTHS_BACK }).with({ day: 1 })
      : readSince(flags.since, today);
  return { from: since.toZonedDateTime(timeZone).toInstant(), to };
}

async function readMailbox(workspace: Workspace, { from }: Span, terminal: Terminal): Promise<ReadAnswers> {
  const { me, mailbox } = workspace.settings;
  const { imap } = serverAccounts(workspace, readEnvironment());
  const session = await openSession(imap, { log: createLog('error'), acceptsAnyServer: true });
  try {
    return await readAnswers(session, {
      clients: workspace.clients,
      own: addressSet([me.address, ...me.also, mailbox.user]),
      sinceMs: from.epochMilliseconds,
      progress: terminal.isInteractive ? progressBar((text) => process.stderr.write(text)) : () => undefined,
    });
  } finally {
    await session.end();
  }
}

/** The policy with the holidays of the years in which she answered. */
async function policyFor(settings: Settings, answers: readonly Answer[]): Promise<ContactPolicy> {
  const { country, languages, timeZone } = settings.me;
  const years = answers.map(({ at }) => at.toZonedDateTimeISO(timeZone).year);
  const from = years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const to = years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return policyOf(settings, await loadHolidays(country, { from, to }, languages[0]));
}

/** Reads and shows; gives 0. */
export async function precedents(dir: string, flags: PrecedentsFlags, terminal: Terminal): Promise<number> {
  const workspace = await loadDesk(dir);
  const { settings, clients } = workspace;
  const span = spanOf(flags, settings.me.timeZone);
  const read = await readMailbox(workspace, span, terminal);
  const answers = weighAnswers(read.answers, await policyFor(settings, read.answers));
  const names = new Map(clients.map(({ slug, name }) => [slug, name]));
  const report = makeReport(answers, { read, names, span, timeZone: settings.me.timeZone });
  terminal.out(flags.json === true ? JSON.stringify(report) : reportText(report, terminal.isInteractive));
  return 0;
}
