/**
 * The stage of the play: the mail world, the bot in it, Ana's mail client, and who is told.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { MailWorld } from '../../sandbox/mail-world.js';
import type { Run } from '../../sandbox/run-driverseat.js';
import { type MailClient, readFolder, type SeenMail } from './observe.js';

/** Tells one line of the story. */
export type Tell = (line: string) => void;

/** The stage: the world, the bot in it, a mail client of Ana's, and who is told. */
export type Stage = { world: MailWorld; worker: Run; client: MailClient; tell: Tell };

const LIMIT_MS = 15_000;
/** How long the demo looks whether a note comes that should not. */
export const SILENCE_MS = 400;
/** The bot's own address. */
export const ORDER_ADDRESS = 'ana+bot@ruiz.example';

/** Whether the bot wrote it. */
export function isNote(mail: SeenMail): boolean {
  return mail.from === ORDER_ADDRESS;
}

/** Looks into INBOX until it holds what is wanted; gives what is there when the time is over. */
export async function inboxOnce(
  client: MailClient,
  isThere: (mails: SeenMail[]) => boolean,
): Promise<SeenMail[]> {
  const endMs = performance.now() + LIMIT_MS;
  for (;;) {
    const mails = await readFolder(client, 'INBOX');
    if (isThere(mails) || performance.now() > endMs) return mails;
    await wait(100);
  }
}

/** The notes in INBOX once there are so many, or when the time is over. */
export async function notesInInbox(client: MailClient, count: number): Promise<SeenMail[]> {
  return (await inboxOnce(client, (mails) => mails.filter(isNote).length >= count)).filter(isNote);
}

/** A mail as she reads it. */
export function show(tell: Tell, mail: SeenMail): void {
  for (const line of [`Subject: ${mail.subject}`, '', ...mail.text.trimEnd().split('\n')])
    tell(`    | ${line}`.trimEnd());
}

/** How many mails were handed in to leave. */
export function mailsSent(world: MailWorld): number {
  return world.transcripts.filter(({ server }) => server === 'submission').flatMap(({ mails }) => mails)
    .length;
}
