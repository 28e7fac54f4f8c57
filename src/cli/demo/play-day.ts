/**
 * The play: Ana's mailbox with a past, Driverseat started on it, a day's mail, and a look at what lies in INBOX after each.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { NOTED_KEYWORD } from '../../plan/note-owed.js';
import type { MailWorld } from '../../sandbox/mail-world.js';
import { DriverseatError } from '../../shared/errors.js';
import { ANA, ARRIVING, type ArrivingMail, CORRESPONDENTS, OLD_MAIL } from './cast.js';
import { composeArriving, composeMail } from './compose.js';
import { type MailClient, readFolder, type SeenMail } from './observe.js';
import type { Outcome, Played } from './story.js';

type Tell = (line: string) => void;

const NOTE_LIMIT_MS = 15_000;
/** How long the demo looks whether a note comes that should not. */
const SILENCE_MS = 400;

/** Ana's mailbox as it was before: three people she writes to, and one old inquiry that must be left alone. */
async function furnish(world: MailWorld): Promise<void> {
  const now = world.clock.now();
  for (const [index, { name, address, subject }] of CORRESPONDENTS.entries()) {
    const at = now.subtract({ hours: 24 * (index + 3) });
    const raw = composeMail({
      from: ANA,
      to: { name, address },
      subject,
      body: `Hi ${name},\n\nhere it is.\n\nAna`,
      id: `past-${index}`,
      at,
    });
    await world.append({ user: ANA.address, folder: 'Sent', raw, flags: ['\\Seen'], internalDate: at });
  }
  const at = now.subtract({ hours: 24 * 10 });
  await world.append({
    user: ANA.address,
    folder: 'INBOX',
    raw: composeArriving(OLD_MAIL, 99, at),
    internalDate: at,
  });
}

async function makeWorkspace(world: MailWorld): Promise<string> {
  const folder = join(world.folder, 'desk');
  const run = world.run([
    ...['init', folder, '--yes', '--name', ANA.name, '--address', ANA.address, '--time-zone', ANA.timeZone],
    ...['--imap', `imaps://${world.imap.host}:${world.imap.tlsPort}`, '--languages', 'en,tr'],
    ...['--smtp', `smtps://${world.submission.host}:${world.submission.tlsPort}`],
  ]);
  const { code } = await run.exited;
  if (code !== 0)
    throw new DriverseatError('sandbox-failed', `init ended with ${code}: ${run.log.join(' ')}`);
  const settings = join(folder, 'driverseat.yaml');
  const text = await readFile(settings, 'utf8');
  await writeFile(settings, text.replace(/^( *)# *ca: .*$/m, `$1ca: ${world.caFile}`));
  return folder;
}

function isNote(mail: SeenMail): boolean {
  return mail.from === 'ana+bot@ruiz.example';
}

/** Waits until INBOX holds as many notes as it should; shows what is there when the time is over. */
async function notesInInbox(client: MailClient, count: number): Promise<SeenMail[]> {
  const endMs = performance.now() + NOTE_LIMIT_MS;
  for (;;) {
    const notes = (await readFolder(client, 'INBOX')).filter(isNote);
    if (notes.length >= count || performance.now() > endMs) return notes;
    await wait(100);
  }
}

function show(tell: Tell, mail: SeenMail): void {
  tell(`    | Subject: ${mail.subject}`);
  tell('    |');
  for (const line of mail.text.trimEnd().split('\n')) tell(`    | ${line}`);
}

async function playOne(
  world: MailWorld,
  client: MailClient,
  mail: ArrivingMail,
  index: number,
  before: number,
  tell: Tell,
): Promise<Played> {
  tell(`\n● ${index + 1}. ${mail.title}: "${mail.subject}" from ${mail.from.address}`);
  await world.deliver({
    from: mail.returnPath ?? mail.from.address,
    to: ANA.address,
    raw: composeArriving(mail, index, world.clock.now()),
  });
  const wanted = before + (mail.expect.flags.length > 0 ? 1 : 0);
  if (wanted === before) await wait(SILENCE_MS);
  const notes = await notesInInbox(client, wanted);
  const note = notes.length > before ? (notes.at(-1) ?? null) : null;
  if (note === null) tell('    No note.');
  else show(tell, note);
  const isAsExpected =
    notes.length === wanted && mail.expect.flags.every((flag) => note?.text.includes(NOTE_WORD[flag]));
  return {
    title: mail.title,
    from: mail.from.address,
    subject: mail.subject,
    note: note?.subject ?? null,
    flags: mail.expect.flags,
    isAsExpected,
  };
}

const NOTE_WORD = {
  'price-first': 'price first',
  urgency: 'urgency',
  'vague-or-changing': 'vague',
  'fee-haggling': 'haggling',
  unanswered: 'unanswered',
} as const;

/** What must be true of the mailbox after the day, beside the notes. */
async function lookAround(client: MailClient): Promise<string[]> {
  const inbox = await readFolder(client, 'INBOX');
  const problems: string[] = [];
  if (inbox.some((mail) => mail.flags.includes('\\Seen'))) problems.push('a mail was marked as read');
  const marked = inbox.filter((mail) => mail.flags.includes(NOTED_KEYWORD)).map((mail) => mail.subject);
  const meant = ARRIVING.filter((mail) => mail.expect.flags.length > 0).map((mail) => mail.subject);
  if (marked.join() !== meant.join())
    problems.push(`marked are ${marked.join(', ')}; expected ${meant.join(', ')}`);
  const lost = ARRIVING.filter((mail) => !inbox.some((seen) => seen.subject === mail.subject));
  for (const mail of lost) problems.push(`"${mail.subject}" is no longer in INBOX`);
  if (inbox.filter(isNote).some((note) => note.replyTo !== 'ana+bot@ruiz.example'))
    problems.push('a reply to a note would not reach the bot');
  return problems;
}

function mailsSent(world: MailWorld): number {
  return world.transcripts
    .filter((transcript) => transcript.server === 'submission')
    .flatMap((transcript) => transcript.mails).length;
}

/** Plays the day and says what came of it. */
export async function playDay(world: MailWorld, tell: Tell): Promise<Outcome> {
  const startMs = performance.now();
  await furnish(world);
  const folder = await makeWorkspace(world);
  tell("Ana's mailbox: three people she writes to, and an old inquiry in INBOX. She starts Driverseat.");
  const worker = world.run(['start', folder]);
  const client = await world.connect(ANA.address);
  const [welcome] = await notesInInbox(client, 1);
  const problems: string[] = [];
  if (welcome === undefined) problems.push('no welcome note came');
  else show(tell, welcome);
  const mails: Played[] = [];
  let notes = 1;
  for (const [index, mail] of (welcome === undefined ? [] : ARRIVING).entries()) {
    const played = await playOne(world, client, mail, index, notes, tell);
    mails.push(played);
    notes += played.note === null ? 0 : 1;
    if (!played.isAsExpected)
      problems.push(`${mail.title}: ${played.note === null ? 'no note' : `the note "${played.note}"`}`);
  }
  problems.push(...(await lookAround(client)));
  const sentMails = mailsSent(world);
  if (sentMails > 0) problems.push(`${sentMails} mails left`);
  await client.logout();
  const { code } = await worker.end();
  if (code !== 0) problems.push(`Driverseat ended with status ${code}: ${worker.log.slice(-5).join(' ')}`);
  return {
    ok: problems.length === 0,
    mails,
    welcome: welcome?.subject ?? '',
    sentMails,
    problems,
    seconds: (performance.now() - startMs) / 1000,
  };
}
