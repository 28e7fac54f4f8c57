/**
 * What an IMAP server can do for Driverseat, found out by trying (`driverseat check`).
 *
 * One message of our own is put into a folder of our own, marked, looked at, and removed: whether keywords
 * stick, and whether the server's clock and ours agree, on which "nothing leaves in no-contact time" rests.
 */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../shared/clock.js';
import { addKeyword } from './add-keyword.js';
import { appendMessage } from './append-message.js';
import { hasCapability, keepsDraftsInDrafts, missingCapabilities } from './capabilities.js';
import { drain, internalDateMs } from './drain.js';
import { ensureFolder, type Folders, findFolders } from './folders.js';
import { removeOwn } from './remove-own.js';
import type { Session } from './session.js';
import { withView } from './with-mailbox.js';

/** What {@link probeServer} found. */
export type ServerReport = {
  /** Required extensions that it lacks; then nothing was tried and the next fields are null. */
  missing: string[];
  hasIdle: boolean;
  folders: Folders;
  /** No draft can be moved out of Drafts there. */
  keepsDraftsInDrafts: boolean;
  /** Whether a keyword was still there after it was added. */
  keepsKeywords: boolean | null;
  /** How far its clock is ahead of ours, in milliseconds; 0 within what can be measured (about 1 s). */
  clockSkewMs: number | null;
};

const KEYWORD = '$DriverseatProbe';
/** INTERNALDATE counts whole seconds. */
const GRAIN_MS = 1_000;

/**
 * Tries out the server of `session` (opened with `acceptsAnyServer`). `scratch` names the folder to try in, from
 * the top: one of the bot's own, made if it isn't there.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function probeServer(
  session: Session,
  { clock, scratch }: { clock: Clock; scratch: readonly string[] },
): Promise<ServerReport> {
  const missing = missingCapabilities(session.client);
  const hasIdle = hasCapability(session.client, 'IDLE');
  const folders = await findFolders(session);
  const known = { missing, hasIdle, folders, keepsDraftsInDrafts: keepsDraftsInDrafts(session) };
  if (missing.length > 0) return { ...known, keepsKeywords: null, clockSkewMs: null };
  return { ...known, ...(await tryOut(session, await ensureFolder(session, scratch), clock)) };
}

async function tryOut(
  session: Session,
  path: string,
  clock: Clock,
): Promise<Pick<ServerReport, 'keepsKeywords' | 'clockSkewMs'>> {
  const messageId = `${randomUUID()}@driverseat.invalid`;
  const beforeMs = machineMs(clock);
  const put = await appendMessage(session, path, probeMessage(messageId), { flags: ['\\Seen'] });
  const afterMs = machineMs(clock);
  if (put === null) return { keepsKeywords: null, clockSkewMs: null };
  const view = { path, uidValidity: put.uidValidity };
  try {
    const [row] =
      (await withView(session, view, () => drain(session, [put.uid], { internalDate: true }))) ?? [];
    const keepsKeywords = await addKeyword(session, view, put.uid, KEYWORD);
    const clockSkewMs = row === undefined ? null : skewMs(internalDateMs(row), beforeMs, afterMs);
    return { keepsKeywords, clockSkewMs };
  } finally {
    await removeOwn(session, view, { uid: put.uid, messageId });
  }
}

/** How far `serverMs`, cut to the second, lies outside of what our clock read before and after. */
function skewMs(serverMs: number, beforeMs: number, afterMs: number): number {
  if (serverMs > afterMs) return serverMs - afterMs;
  return Math.min(0, serverMs + GRAIN_MS - beforeMs);
}

/** The machine's own clock: the sandbox steps ours, not the server's. */
function machineMs(clock: Clock): number {
  return clock.now().epochMilliseconds - clock.offsetMs;
}

function probeMessage(messageId: string): Buffer {
  const lines = [
    'From: Driverseat <driverseat@driverseat.invalid>',
    'Subject: Driverseat looks what this mailbox can do',
    `Message-ID: <${messageId}>`,
    'X-Driverseat-Record: probe',
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'This message is removed at once. If it still lies here, a check was cut short: you can delete it.',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
