/**
 * What became of a mail that was handed in: DESIGN.md, "Sending", and FACTS.md, "SMTP".
 *
 * nodemailer reports a lost line alike at every stage, so the stage that our own code reached decides. Below `dot` the
 * server has nothing that it could deliver. From `dot` on only its reply tells; without one, or with a 421 (it closes,
 * RFC 5321 section 4.2.1), the mail may have been taken: unknown, and never sent again by itself.
 */
import type { NodemailerError } from 'nodemailer';
import type { MailWhy, WayStage } from '../ledger/mail-why.js';
import type { DriverseatError } from '../shared/errors.js';
import type { ServerAccount } from '../shared/server-account.js';
import { smtpError } from './smtp-transport.js';

/**
 * How far a mail got. `connect`: up to the greeting, EHLO and STARTTLS. `login`: AUTH. `envelope`: MAIL, RCPT, DATA.
 * `go`: the server waits for the body; the gate is asked, pieces leave. `dot`: the last piece is on its way.
 */
export type SendStage = WayStage;

/** What became of the mail. */
export type SendOutcome =
  /**
   * The server took it. `refused`: the recipients that it didn't take it for (others it did). `messageId`: the one it
   * gave the mail in place of ours, where it says so; without angle brackets.
   */
  | { kind: 'sent'; response: string; refused: string[]; messageId: string | null }
  /** The gate said stop: the server has nothing. */
  | { kind: 'stopped'; reason: MailWhy }
  /**
   * The server said no and has nothing. At `connect` and `login` that is about the account, later about this mail.
   * `isTransient`: code 4xx, later it may say yes.
   */
  | { kind: 'refused'; stage: SendStage; code: number; response: string; isTransient: boolean }
  /** The line or something of ours broke before the end of the body; the server has nothing. */
  | { kind: 'failed'; stage: SendStage; error: DriverseatError }
  /** Nobody knows whether the server took it. */
  | { kind: 'unknown'; stage: 'dot'; error: DriverseatError };

/** As much of a server's reply as is kept. */
const MAX_RESPONSE = 500;

/** The server will close the line: no answer to what it was asked. */
const CLOSING = 421;

/** What nodemailer finds wrong with a mail by itself, as the reply code that a server would give. */
const OWN_REFUSALS: ReadonlyMap<string, number> = new Map([
  ['EMESSAGE', 552], // larger than the server takes
  ['EENVELOPE', 553], // an address that can't stand in a command
]);

function isRefusal(code: number): boolean {
  return code >= 400 && code < 600;
}

/** What a server said, cut to 500 characters. */
export function keptResponse(response: string): string {
  return response.slice(0, MAX_RESPONSE);
}

/** The outcome of a mail for which nodemailer (or the deadline) threw `error` at `stage`. */
export function outcomeOf(error: unknown, stage: SendStage, account: ServerAccount): SendOutcome {
  const { code: what = '', responseCode, response, message } = error as NodemailerError;
  const own = stage === 'envelope' ? OWN_REFUSALS.get(what) : undefined;
  const code = responseCode ?? own ?? 0;
  if (isRefusal(code) && !(stage === 'dot' && code === CLOSING)) {
    const said = keptResponse(response ?? message);
    return { kind: 'refused', stage, code, response: said, isTransient: code < 500 };
  }
  const thrown = smtpError(error, account);
  return stage === 'dot'
    ? { kind: 'unknown', stage, error: thrown }
    : { kind: 'failed', stage, error: thrown };
}
