/**
 * What a provider does with mail, found out by two mails to oneself (`driverseat check --probe`).
 *
 * Whether it files Sent copies by itself (else the bot does), which trace of a mail survives in them (an unknown
 * outcome is looked up there), and whether +tags arrive (orders are mailed to one). All copies are removed.
 */
import type { Clock } from '../shared/clock.js';
import { sleep } from '../shared/deadline.js';
import type { Folders } from './folders.js';
import { composeProbe, findCopies, makeProbe, type Probe, type ProbeCopy, withTag } from './probe-copies.js';
import { removeOwn } from './remove-own.js';
import type { Session } from './session.js';

/** What {@link probeByMail} found. */
export type MailReport = {
  /** Where the plain mail came to within the time given; null: nowhere. */
  arrivesIn: 'inbox' | 'junk' | null;
  /** Whether the one to `name+driverseat@…` came too; null where not even the plain one did. */
  plusTagsArrive: boolean | null;
  savesSentCopies: boolean;
  /** Which marks of a mail its Sent copy still has; null where there is none. */
  sentCopyKeeps: { messageId: boolean; key: boolean } | null;
};

/** What the probe needs. */
export type ProbeOptions = {
  /** Her address: From, and To of both mails. */
  address: string;
  folders: Folders;
  /** Hands a mail in to the provider, for that one recipient. */
  send(bytes: Buffer, recipient: string): Promise<void>;
  clock: Clock;
  /** How often to look at most, and the pause between two looks in milliseconds; 30 and 2,000 by default. */
  looks?: number;
  pauseMs?: number;
};

const DAY_MS = 86_400_000;

/**
 * Sends two mails to `address` and looks where they come to lie.
 * @throws DriverseatError `imap-unreachable`, `imap-refused`, `deadline-passed`, or what `send` throws
 */
export async function probeByMail(session: Session, options: ProbeOptions): Promise<MailReport> {
  const { address, clock } = options;
  const plain = makeProbe(address, address);
  const tagged = makeProbe(address, withTag(address));
  const sinceMs = clock.now().epochMilliseconds - clock.offsetMs - DAY_MS;
  for (const probe of [plain, tagged]) await options.send(composeProbe(probe, address), probe.recipient);
  const copies = await waitForCopies(session, options, { probes: [plain, tagged], sinceMs });
  for (const { view, ...own } of copies) await removeOwn(session, view, own);
  return report(copies, options.folders, plain, tagged);
}

/** Looks until both have arrived, and once more: a Sent copy may come a moment later. */
async function waitForCopies(
  session: Session,
  { folders, looks = 30, pauseMs = 2_000 }: ProbeOptions,
  wanted: { probes: readonly Probe[]; sinceMs: number },
): Promise<ProbeCopy[]> {
  const places = [folders.inbox, folders.junk?.path, folders.sent?.path].filter((path) => path !== undefined);
  for (let look = 1; look < looks; look += 1) {
    const copies = await findCopies(session, places, wanted);
    const isLast = wanted.probes.every((probe) => arrival(copies, folders, probe) !== null);
    await sleep(pauseMs);
    if (isLast) break;
  }
  return await findCopies(session, places, wanted);
}

function arrival(copies: readonly ProbeCopy[], folders: Folders, { token }: Probe): 'inbox' | 'junk' | null {
  const paths = copies.filter((copy) => copy.token === token).map(({ view }) => view.path);
  if (paths.includes(folders.inbox)) return 'inbox';
  return folders.junk !== null && paths.includes(folders.junk.path) ? 'junk' : null;
}

function report(copies: readonly ProbeCopy[], folders: Folders, plain: Probe, tagged: Probe): MailReport {
  const arrivesIn = arrival(copies, folders, plain);
  const filed = copies.find(({ view, token }) => view.path === folders.sent?.path && token === plain.token);
  return {
    arrivesIn,
    plusTagsArrive: arrivesIn === null ? null : arrival(copies, folders, tagged) !== null,
    savesSentCopies: filed !== undefined,
    sentCopyKeeps:
      filed === undefined ? null : { messageId: filed.messageId === plain.messageId, key: filed.keepsKey },
  };
}
