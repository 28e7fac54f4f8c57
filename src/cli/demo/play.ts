/**
 * What the acts of the play are made of: the clock goes on, somebody writes, a note comes, a mailbox is looked into.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { ANA } from './cast.js';
import { composeMail } from './compose.js';
import { readFolder, type SeenMail } from './observe.js';
import { inboxOnce, isNote, ORDER_ADDRESS, type Stage, show } from './stage.js';
import type { Step } from './story.js';

const LIMIT_MS = 20_000;

/** What is played, and what came of it so far. */
export type Play = Stage & {
  /** The workspace. */
  folder: string;
  steps: Step[];
  problems: string[];
  count: number;
};

/** The clock says `instant`; `words` tell what happens then. */
export function at(play: Play, instant: string, words: string): void {
  play.world.step(Temporal.Instant.from(instant));
  play.tell(`\n● ${words}`);
}

/** Tells whether it is as it should be. */
export function expectThat(play: Play, title: string, isAsExpected: boolean): void {
  play.steps.push({ title, isAsExpected });
  play.tell(`  ${isAsExpected ? '✓' : '✗'} ${title}`);
  if (!isAsExpected) play.problems.push(title);
}

/** A mail of Ana's, as her mail program leaves it in Sent; where it goes to the bot, a copy comes to INBOX too. */
export async function write(
  play: Play,
  to: { name: string; address: string },
  mail: { subject: string; body: string; answers?: string; bcc?: string },
): Promise<void> {
  play.count += 1;
  const headers: Record<string, string> = {
    ...(mail.answers === undefined ? {} : { 'In-Reply-To': `<${mail.answers}>` }),
    ...(mail.bcc === undefined ? {} : { Bcc: mail.bcc }),
  };
  const raw = composeMail({
    ...{ from: ANA, to, subject: mail.subject, body: mail.body, headers },
    ...{ id: `ana-${play.count}`, at: play.world.clock.now() },
  });
  await play.world.append({ user: ANA.address, folder: 'Sent', raw, flags: ['\\Seen'] });
  if (to.address === ORDER_ADDRESS) await play.world.deliver({ from: ANA.address, to: to.address, raw });
}

/** Ana orders by mail; in reply to a note, where one is given. */
export async function order(play: Play, body: string, answers?: SeenMail): Promise<void> {
  play.tell(`  Ana writes to her bot: ${body.split('\n').join(' / ')}`);
  const subject = answers === undefined ? 'to my bot' : `Re: ${answers.subject}`;
  await write(
    play,
    { name: 'Driverseat', address: ORDER_ADDRESS },
    { subject, body, ...(answers && { answers: answers.messageId }) },
  );
}

/** The note that `isMeant`, once it is there; it is shown. */
export async function note(
  play: Play,
  title: string,
  isMeant: (mail: SeenMail) => boolean,
): Promise<SeenMail | undefined> {
  const notes = (
    await inboxOnce(play.client, (mails) => mails.some((mail) => isNote(mail) && isMeant(mail)))
  ).filter(isNote);
  const found = notes.find(isMeant);
  if (found !== undefined) show(play.tell, found);
  expectThat(play, title, found !== undefined);
  return found;
}

/** Somebody writes to Ana. */
export async function clientWrites(
  play: Play,
  who: { name: string; address: string },
  mail: { subject: string; body: string; headers?: Record<string, string> },
): Promise<void> {
  play.count += 1;
  play.tell(`  ${who.name} writes: "${mail.subject}"`);
  const raw = composeMail({
    ...mail,
    from: who,
    to: ANA,
    id: `client-${play.count}`,
    at: play.world.clock.now(),
  });
  await play.world.deliver({ from: who.address, to: ANA.address, raw });
  await inboxOnce(play.client, (mails) => mails.some(({ subject }) => subject === mail.subject));
}

/** What lies in somebody else's mailbox, once there are so many. */
export async function mailboxOf(play: Play, address: string, count: number): Promise<SeenMail[]> {
  const client = await play.world.connect(address);
  try {
    for (const endMs = performance.now() + LIMIT_MS; ; await wait(100)) {
      const mails = await readFolder(client, 'INBOX');
      if (mails.length >= count || performance.now() > endMs) return mails;
    }
  } finally {
    await client.logout();
  }
}
