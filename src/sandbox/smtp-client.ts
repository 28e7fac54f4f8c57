/**
 * Hands one mail to a server by SMTP or LMTP, bytes unchanged, and says what the server made of it.
 */
import type { Socket } from 'node:net';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { DriverseatError } from '../shared/errors.js';
import type { TakenMail } from './smtp-transcript.js';

/** Where the mail goes: a port of this machine, or a connected unix socket that speaks LMTP. */
export type MailTarget = { host: string; port: number } | { lmtp: Socket };

function connectionOptions(target: MailTarget): SMTPConnectionOptions {
  const common = { name: 'sender.example', ignoreTLS: true, logger: false };
  return 'lmtp' in target ? { ...common, lmtp: true, connection: target.lmtp } : { ...common, ...target };
}

/**
 * Hands over `mail`; resolves when every recipient was accepted.
 * @throws DriverseatError `sandbox-failed` where one was refused or the line broke
 */
export async function handOver(mail: TakenMail, target: MailTarget): Promise<void> {
  const connection = new SMTPConnection(connectionOptions(target));
  const failure = new Promise<never>((_, reject) => connection.once('error', reject));
  try {
    await Promise.race([failure, new Promise<void>((resolve) => connection.connect(() => resolve()))]);
    await Promise.race([failure, send(connection, mail)]);
  } catch (cause) {
    throw new DriverseatError('sandbox-failed', 'the mail world refused a mail', { cause });
  } finally {
    connection.close();
  }
}

function send(connection: SMTPConnection, { from, to, raw }: TakenMail): Promise<void> {
  const envelope = { from: from === '' ? (false as const) : from, to, size: raw.length, use8BitMime: true };
  return new Promise((resolve, reject) => {
    connection.send(envelope, raw, (error, info) => {
      if (error !== null || info === undefined) reject(error ?? new Error('no answer'));
      else if (info.rejected.length > 0)
        reject(info.rejectedErrors?.[0] ?? new Error('a recipient was refused'));
      else resolve();
    });
  });
}
