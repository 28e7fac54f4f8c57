/**
 * The play: Driverseat is started on Ana's mailbox, a day's mail arrives, and after each one we look into INBOX.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { NOTED_KEYWORD } from '../../plan/note-owed.js';
import type { MailWorld } from '../../sandbox/mail-world.js';
import { ANA, ARRIVING, type ArrivingMail, TUESDAY } from './cast.js';
import { composeAnswered, composeArriving } from './compose.js';
import { decisionOn, decisionText } from './decision.js';
import { furnish, makeWorkspace } from './furnish.js';
import { readFolder } from './observe.js';
import { playWeek } from './play-week.js';
import {
  inboxOnce,
  isNote,
  mailsSent,
  notesInInbox,
  ORDER_ADDRESS,
  SILENCE_MS,
  type Stage,
  show,
  type Tell,
} from './stage.js';
import type { Outcome, Played } from './story.js';

/** What she had written before, and what the answer says to it. */
async function playHers(
  { world, tell }: Stage,
  mail: ArrivingMail,
  index: number,
  at: Temporal.Instant,
): Promise<void> {
  const raw = composeAnswered(mail, index, at);
  if (raw === null) return;
  await world.append({ user: ANA.address, folder: 'Sent', raw, flags: ['\\Seen'], internalDate: at });
  for (const [who, text] of [
    ['Ana had written', mail.answers?.body ?? ''],
    ['The answer', mail.body],
  ] as const) {
    tell(`  ${who}:`);
    for (const line of text.split('\n')) tell(`    > ${line}`.trimEnd());
  }
}

async function playOne(stage: Stage, mail: ArrivingMail, index: number, before: number): Promise<Played> {
  const { world, worker, client, tell } = stage;
  const from = mail.from.address;
  const now = world.clock.now();
  tell(`\n● ${index + 1}. Arrives ${mail.title}: "${mail.subject}" from ${from}`);
  await playHers(stage, mail, index, now.subtract({ minutes: 1 }));
  const raw = composeArriving(mail, index, now);
  await world.deliver({ from: mail.returnPath ?? from, to: ANA.address, raw });
  const inbox = await inboxOnce(client, (mails) => mails.some((seen) => seen.subject === mail.subject));
  const decided = await decisionOn(worker, inbox.find((seen) => seen.subject === mail.subject)?.uid ?? 0);
  tell(`  Decided: ${decisionText(decided)}.`);
  const isTold = mail.expect.flags.length > 0 && mail.expect.isForDigest !== true;
  if (!isTold) await wait(SILENCE_MS);
  const notes = await notesInInbox(client, before + (isTold ? 1 : 0));
  const note = notes[before] ?? null;
  if (note === null)
    tell(mail.expect.isForDigest ? '  No note now: it waits for the morning digest.' : '  No note.');
  else {
    tell('  The note, as it lies in INBOX:');
    show(tell, note);
  }
  const { kind, flags } = decided;
  const isAsExpected =
    kind === mail.expect.kind &&
    flags.join() === mail.expect.flags.join() &&
    (note !== null) === isTold &&
    notes.length <= before + 1;
  return {
    title: mail.title,
    from,
    subject: mail.subject,
    kind,
    flags,
    note: note?.subject ?? null,
    isAsExpected,
  };
}

/** What must be true of the mailbox after the day, beside the notes. */
async function lookAround({ world, client }: Stage): Promise<string[]> {
  const inbox = await readFolder(client, 'INBOX');
  const problems: string[] = [];
  if (inbox.some((mail) => mail.flags.includes('\\Seen'))) problems.push('a mail was marked as read');
  const marked = inbox.filter((mail) => mail.flags.includes(NOTED_KEYWORD)).map((mail) => mail.subject);
  const meant = ARRIVING.filter(({ expect }) => expect.flags.length > 0 && expect.isForDigest !== true).map(
    (mail) => mail.subject,
  );
  if (marked.join() !== meant.join())
    problems.push(`marked are ${marked.join(', ')}; expected ${meant.join(', ')}`);
  const lost = ARRIVING.filter((mail) => !inbox.some((seen) => seen.subject === mail.subject));
  for (const mail of lost) problems.push(`"${mail.subject}" is no longer in INBOX`);
  if (inbox.filter(isNote).some((note) => note.replyTo !== ORDER_ADDRESS))
    problems.push('a reply to a note would not reach the bot');
  if (mailsSent(world) > 0) problems.push(`${mailsSent(world)} mails left`);
  return problems;
}

async function playAll(stage: Stage, outcome: Outcome): Promise<void> {
  const [welcome] = await notesInInbox(stage.client, 1);
  if (welcome === undefined) {
    outcome.problems.push('no welcome note came');
    return;
  }
  outcome.welcome = welcome.subject;
  show(stage.tell, welcome);
  let notes = 1;
  for (const [index, mail] of ARRIVING.entries()) {
    const played = await playOne(stage, mail, index, notes);
    outcome.mails.push(played);
    if (played.note !== null) notes += 1;
    if (!played.isAsExpected)
      outcome.problems.push(`${mail.title}: ${played.kind}, ${played.flags.join(', ')}, note ${played.note}`);
  }
  outcome.problems.push(...(await lookAround(stage)));
}

/** Plays the day and says what came of it; the bot goes on running in the world. */
export async function playDay(world: MailWorld, tell: Tell): Promise<Outcome> {
  const startMs = performance.now();
  world.step(Temporal.Instant.from(TUESDAY));
  await furnish(world);
  const folder = await makeWorkspace(world);
  tell(
    "It is Tuesday in Ana's mailbox: three people she writes to, and an old inquiry in INBOX. She starts Driverseat; its first note:",
  );
  const worker = world.run(['start', folder]);
  const client = await world.connect(ANA.address);
  const outcome: Outcome = {
    ok: false,
    mails: [],
    welcome: '',
    steps: [],
    sentMails: 0,
    problems: [],
    seconds: 0,
  };
  const stage = { world, worker, client, tell };
  await playAll(stage, outcome);
  outcome.steps = await playWeek(stage, folder, outcome.problems);
  await client.logout();
  outcome.sentMails = mailsSent(world);
  outcome.ok = outcome.problems.length === 0;
  outcome.seconds = (performance.now() - startMs) / 1000;
  return outcome;
}
