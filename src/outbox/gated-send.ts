/**
 * Hands one mail to the submission server, and asks once more at the last instant at which it can still be stopped.
 *
 * The only way on which mail reaches a client (DESIGN.md, "Sending"). The mail is a stream that nodemailer first reads
 * after the server's 354; there the gate is asked. A stop throws in the stream and closes the line: ending the stream
 * instead would send an empty mail (FACTS.md, "SMTP"). One connection a mail, no pool, nothing is tried twice.
 */
import { isAscii } from 'node:buffer';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import SMTPConnection, {
  type SMTPConnectionSendInfo,
  type SMTPEnvelope,
} from 'nodemailer/lib/smtp-connection';
import type { MailWhy } from '../ledger/mail-why.js';
import { sleep, withDeadline } from '../shared/deadline.js';
import { DriverseatError, isDriverseatError } from '../shared/errors.js';
import { type ServerAccount, serverName } from '../shared/server-account.js';
import { keptResponse, outcomeOf, type SendOutcome, type SendStage } from './send-outcome.js';
import { smtpLogin, smtpOptions } from './smtp-transport.js';
import { wireAddress } from './wire-address.js';

/** A mail as it goes out: the bytes are sent as they are, so no Bcc may stand in them. */
export type OutgoingMail = {
  envelope: { from: string; to: readonly string[] };
  bytes: Buffer;
  /** Asks the server for no bounces, where it offers DSN (RFC 3461): auto-replies only. */
  notifyNever: boolean;
};

/** Whether the body may leave; `reason` is a code of the caller's. */
export type GateAnswer = { go: true } | { go: false; reason: MailWhy };

/**
 * Asked once, after 354. `signal` is aborted when the line is lost meanwhile or the time is over: then nothing leaves
 * whatever is answered, and the outcome is given already.
 */
export type SendGate = (signal: AbortSignal) => Promise<GateAnswer>;

/**
 * Milliseconds. `limitMs`: for all of it, the gate included (600,000). Once `stopping` is aborted, a mail that is not past 354
 * is stopped at once (reason `shutdown`), and one beyond it has `stoppingLimitMs` left (20,000).
 */
export type SendOptions = { limitMs?: number; stopping?: AbortSignal; stoppingLimitMs?: number };

/** RFC 5321 section 4.5.3.2.6: the reply to the final dot may take ten minutes. */
const LIMIT_MS = 600_000;
const STOPPING_LIMIT_MS = 20_000;
const NEVER = new AbortController().signal;

/** Connecting, greeting and each address of the host. */
const CONNECT_LIMIT_MS = 30_000;

/** A larger piece would stand at `dot` long before it has left. */
const PIECE_BYTES = 16 * 1024;

/** How far one mail is, and what the gate said or threw when it did not say go. */
type Progress = { stage: SendStage; stopReason: MailWhy | null; gateError: unknown };

type Ask = () => Promise<GateAnswer>;

/**
 * Hands in `mail`. What the server, the line and the credentials do is an outcome, and so is a DriverseatError of the
 * gate (`failed` at `go`); whatever else the gate throws is thrown on, and nothing has left.
 * @throws DriverseatError `address-invalid`, before anything is done
 */
export async function gatedSend(
  account: ServerAccount,
  mail: OutgoingMail,
  gate: SendGate,
  { limitMs = LIMIT_MS, stopping = NEVER, stoppingLimitMs = STOPPING_LIMIT_MS }: SendOptions = {},
): Promise<SendOutcome> {
  const envelope = wireEnvelope(mail);
  const progress: Progress = { stage: 'connect', stopReason: null, gateError: null };
  const over = new AbortController();
  const ask: Ask = () => gate(over.signal);
  const message = Readable.from(pieces(mail.bytes, ask, progress), { objectMode: false });
  const connection = connectionTo(account, limitMs);
  try {
    const handingIn = handIn(connection, account, { envelope, message, progress });
    const shutDown = shutDownBy({ stopping, limitMs: stoppingLimitMs, over: over.signal }, progress);
    const ended = Promise.race([shutDown, handingIn]);
    const info = await withDeadline(ended, limitMs, `sending through ${serverName(account)}`);
    return takenOutcome(info, progress.stage, account);
  } catch (error) {
    return brokenOutcome(error, progress, account);
  } finally {
    over.abort();
    connection.close();
  }
}

function wireEnvelope({ envelope: { from, to }, bytes, notifyNever }: OutgoingMail): SMTPEnvelope {
  return {
    from: wireAddress(from),
    to: to.map(wireAddress),
    size: bytes.length,
    use8BitMime: !isAscii(bytes),
    ...(notifyNever ? { dsn: { notify: 'never' } } : {}),
  };
}

function connectionTo(account: ServerAccount, limitMs: number): SMTPConnection {
  const connectLimitMs = Math.min(limitMs, CONNECT_LIMIT_MS);
  return new SMTPConnection({
    ...smtpOptions(account, limitMs),
    connectionTimeout: connectLimitMs,
    greetingTimeout: connectLimitMs,
  });
}

/** The mail in pieces; nodemailer asks for the first one after 354, and for one more when all are on their way. */
async function* pieces(bytes: Buffer, ask: Ask, progress: Progress): AsyncGenerator<Buffer> {
  progress.stage = 'go';
  await passGate(ask, progress);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
  progress.stage = 'dot';
}

/** Throws unless the gate says go. nodemailer changes what a stream throws, so what the gate says is kept here. */
async function passGate(ask: Ask, progress: Progress): Promise<void> {
  try {
    const answer = await ask();
    if (answer.go) return;
    progress.stopReason = answer.reason;
  } catch (error) {
    progress.gateError = error;
  }
  throw new Error('not to be sent');
}

type Stopping = { stopping: AbortSignal; limitMs: number; over: AbortSignal };

/** Rejects when all is to stop: below 354 at once, beyond it after `limitMs`. */
function shutDownBy({ stopping, limitMs, over }: Stopping, progress: Progress): Promise<never> {
  const shutDown = new Promise<never>((_, reject) => {
    const onStop = async (): Promise<void> => {
      const isPastGo = progress.stage === 'go' || progress.stage === 'dot';
      if (isPastGo) await sleep(limitMs, over);
      else progress.stopReason = 'shutdown';
      reject(new DriverseatError('deadline-passed', 'the bot was stopped before the mail was handed in'));
    };
    if (stopping.aborted) void onStop();
    else stopping.addEventListener('abort', () => void onStop(), { once: true, signal: over });
  });
  shutDown.catch(() => undefined);
  return shutDown;
}

type HandIn = { envelope: SMTPEnvelope; message: Readable; progress: Progress };

async function handIn(
  connection: SMTPConnection,
  account: ServerAccount,
  { envelope, message, progress }: HandIn,
): Promise<SMTPConnectionSendInfo> {
  const broken = lineBroken(connection);
  const login = await smtpLogin(account);
  await Promise.race([broken, promisify(connection.connect.bind(connection))()]);
  progress.stage = 'login';
  await Promise.race([broken, promisify(connection.login.bind(connection))(login)]);
  progress.stage = 'envelope';
  const info = await Promise.race([broken, promisify(connection.send.bind(connection))(envelope, message)]);
  connection.quit();
  return info;
}

/** Rejects when the line is lost: nodemailer calls nobody back for a part of the ways in which that happens. */
function lineBroken(connection: SMTPConnection): Promise<never> {
  const broken = new Promise<never>((_, reject) => {
    connection.on('error', reject);
    // Where there is an error with the server's reply, it comes after the end.
    connection.once('end', () => setImmediate(() => reject(new Error('the line was closed'))));
  });
  broken.catch(() => undefined);
  return broken;
}

function takenOutcome(info: SMTPConnectionSendInfo, stage: SendStage, account: ServerAccount): SendOutcome {
  if (stage !== 'dot') {
    const what = `${serverName(account)} said yes before it had the whole mail`;
    return { kind: 'unknown', stage: 'dot', error: new DriverseatError('smtp-unreachable', what) };
  }
  return {
    kind: 'sent',
    response: keptResponse(info.response),
    refused: info.rejected,
    messageId: info.serverMessageId?.slice(1, -1) ?? null,
  };
}

function brokenOutcome(error: unknown, progress: Progress, account: ServerAccount): SendOutcome {
  const { stage, stopReason, gateError } = progress;
  if (stopReason !== null) return { kind: 'stopped', reason: stopReason };
  if (gateError !== null && !isDriverseatError(gateError)) throw gateError;
  return outcomeOf(gateError ?? error, stage, account);
}
