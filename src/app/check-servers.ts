/**
 * The second half of `driverseat check`: logs in everywhere, tries out what Driverseat needs, and says it in sentences.
 *
 * Each server is asked on its own, so that one that is down hides nothing of the others. Everything tried is removed again.
 */
import { findOwnAddresses } from '../mailbox/own-addresses.js';
import { probeByMail } from '../mailbox/probe-mail.js';
import { probeServer, type ServerReport } from '../mailbox/probe-server.js';
import { openSession, type Session } from '../mailbox/session.js';
import { sendProbe } from '../outbox/send-probe.js';
import { verifySmtp } from '../outbox/verify-smtp.js';
import type { Settings } from '../plan/settings.js';
import { type PrivateRedisOptions, startPrivateRedis } from '../queue/private-redis.js';
import { checkRedis } from '../queue/redis-check.js';
import type { Clock } from '../shared/clock.js';
import { isDriverseatError, type Problem, problem } from '../shared/errors.js';
import type { Logger } from '../shared/log.js';
import type { ServerAccount } from '../shared/server-account.js';

/** What is asked of which servers. */
export type ServersToCheck = {
  settings: Settings;
  imap: ServerAccount;
  smtp: ServerAccount;
  /** DRIVERSEAT_REDIS or `redis:`; else how the private one is started. */
  redis: string | PrivateRedisOptions;
  /** Also mail the freelancer. */
  isProbing: boolean;
  clock: Clock;
  log: Logger;
};

/** `facts` are good to know, one sentence each; `warnings` stop nothing; `problems` stop the start. */
export type ServersReport = { facts: string[]; warnings: Problem[]; problems: Problem[] };

const MOST_SKEW_MS = 60_000;
const SCRATCH = ['Driverseat', 'Outbox'];

/** Runs `check`, and makes what it throws as expected one more problem of the report. */
async function asked(report: ServersReport, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!isDriverseatError(error)) throw error;
    report.problems.push(error.problem);
  }
}

function reportServer(report: ServersReport, { imap }: ServersToCheck, found: ServerReport): void {
  if (found.missing.length > 0) {
    const what = `${imap.host} does not offer ${found.missing.join(' and ')}`;
    report.problems.push(problem('imap-capability-missing', what, { setting: 'mailbox.imap' }));
    return;
  }
  report.facts.push(
    `IMAP at ${imap.host}: logged in; MOVE and UIDPLUS are there${found.hasIdle ? ', IDLE too' : '; no IDLE: it looks every minute'}.`,
  );
  if (found.keepsKeywords === false)
    report.facts.push('Keywords do not stick there: noted mail carries no mark (nothing depends on it).');
  if (found.keepsDraftsInDrafts)
    report.facts.push(
      'Gmail lets no draft out of Drafts, so "Driverseat/Send when open" is of no use there: its own "Schedule send" is.',
    );
  const { sent } = found.folders;
  if (sent === null) {
    const fix =
      'Have your mail program keep Sent copies on the server; without them nobody counts as known to you.';
    report.warnings.push(
      problem('imap-refused', 'no Sent folder was found', { setting: 'mailbox.imap' }, fix),
    );
  } else
    report.facts.push(
      `Sent mail is read from "${sent.path}" (told by ${sent.toldBy === 'server' ? 'the server' : 'its name'}).`,
    );
  if (Math.abs(found.clockSkewMs ?? 0) > MOST_SKEW_MS) {
    const what = `this machine's clock and the mail server's differ by ${Math.round(Math.abs(found.clockSkewMs ?? 0) / 1000)} s`;
    report.warnings.push(
      problem('imap-refused', what, {}, 'Set the clock (NTP): what is timed waits until they agree.'),
    );
  }
}

async function checkOwnAddresses(
  report: ServersReport,
  session: Session,
  { settings }: ServersToCheck,
): Promise<void> {
  const { me, mailbox } = settings;
  for (const { address, mails } of await findOwnAddresses(session, 'INBOX', [
    me.address,
    ...me.also,
    mailbox.user,
  ])) {
    const what = `${mails} of your last mails came to ${address}, which is not known as yours`;
    const fix = `If it is yours, add it to me.also: mail to an unknown address is never taken for an inquiry.`;
    report.warnings.push(problem('setting-missing', what, { setting: 'me.also' }, fix));
  }
}

async function probe(
  report: ServersReport,
  session: Session,
  asked: ServersToCheck,
  found: ServerReport,
): Promise<void> {
  const { address } = asked.settings.me;
  const send = (bytes: Buffer, recipient: string): Promise<void> =>
    sendProbe(asked.smtp, { address, recipient, bytes });
  const mail = await probeByMail(session, { address, folders: found.folders, send, clock: asked.clock });
  if (mail.arrivesIn === null) {
    const fix = 'Look at what your provider does with mail from yourself to yourself.';
    report.warnings.push(
      problem('smtp-unreachable', 'a mail to yourself did not arrive within a minute', {}, fix),
    );
    return;
  }
  report.facts.push(
    `A mail to yourself arrived${mail.arrivesIn === 'junk' ? ', in Junk' : ''}, and was removed again.`,
  );
  report.facts.push(
    `Mail to a +tag (you+bot@…) ${mail.plusTagsArrive === true ? 'arrives' : 'does not arrive'}.`,
  );
  report.facts.push(
    `Your provider ${mail.savesSentCopies ? 'files Sent copies by itself' : 'files no Sent copies by itself'}.`,
  );
}

async function checkMailbox(report: ServersReport, toCheck: ServersToCheck): Promise<void> {
  const session = await openSession(toCheck.imap, { log: toCheck.log, acceptsAnyServer: true });
  try {
    const found = await probeServer(session, { clock: toCheck.clock, scratch: SCRATCH });
    reportServer(report, toCheck, found);
    await checkOwnAddresses(report, session, toCheck);
    if (toCheck.isProbing && found.missing.length === 0) await probe(report, session, toCheck, found);
  } finally {
    await session.end();
  }
}

async function checkQueue(report: ServersReport, { redis }: ServersToCheck): Promise<void> {
  if (typeof redis !== 'string') {
    await (await startPrivateRedis(redis)).end();
    report.facts.push('Redis: a private one starts.');
    return;
  }
  const { version, problems } = await checkRedis(redis);
  report.problems.push(...problems);
  if (problems.length === 0) report.facts.push(`Redis ${version ?? ''}: reachable and fit.`);
}

/** Checks IMAP, SMTP and Redis; throws only bugs. */
export async function checkServers(toCheck: ServersToCheck): Promise<ServersReport> {
  const report: ServersReport = { facts: [], warnings: [], problems: [] };
  await asked(report, () => checkMailbox(report, toCheck));
  await asked(report, async () => {
    await verifySmtp(toCheck.smtp);
    report.facts.push(`SMTP at ${toCheck.smtp.host}: logged in; nothing was sent.`);
  });
  await asked(report, () => checkQueue(report, toCheck));
  return report;
}
