/**
 * `npm run demo`: the main job, played on a private mail world, told as a story.
 *
 * Exit 0 only if everything that it shows is what it expected. Whatever is shown as lying in Ana's mailbox was fetched back
 * over IMAP.
 */
import { type MailWorld, startMailWorld } from '../sandbox/mail-world.js';
import { playDay } from './demo/play-day.js';
import { type Outcome, printOutcome } from './demo/story.js';
import type { Terminal } from './terminal.js';

/** `keep`: the mail world stays open. `json`: one object at the end. */
export type DemoFlags = { keep?: boolean; json?: boolean };

function howToLookIn(world: MailWorld, terminal: Terminal): void {
  terminal.out(`
Look in with a mail client (it accepts any user at this world; there is no way out of it):
  IMAP      ${world.imap.host}, port ${world.imap.tlsPort} with TLS (${world.imap.port} without)
  SMTP      ${world.submission.host}, port ${world.submission.tlsPort} with TLS; mail from outside: port ${world.inbound.port}
  user      ana@ruiz.example
  password  ${world.password}
For example:  swaks --server ${world.inbound.host}:${world.inbound.port} --from you@somewhere.example --to ana@ruiz.example --body 'How much for a logo?'
Ctrl-C ends it and removes everything.`);
}

async function untilInterrupted(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

/** Plays the demo; 0 if all was as expected. */
export async function demo(flags: DemoFlags, terminal: Terminal): Promise<number> {
  const tell = (line: string): void => (flags.json === true ? undefined : terminal.out(line));
  tell('Starting a private mail world on this machine: Dovecot, SMTP, Redis. Nothing leaves it.');
  await using world = await startMailWorld();
  const outcome: Outcome = await playDay(world, tell);
  printOutcome(outcome, flags.json === true, terminal);
  if (flags.keep === true) {
    howToLookIn(world, terminal);
    await untilInterrupted();
  }
  return outcome.problems.length === 0 ? 0 : 1;
}
