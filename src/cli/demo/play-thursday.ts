/**
 * The no-contact day, kept, in stepped time on the real servers: Ana says yes to what the bot may send, Thursday comes, clients
 * write, she slips once, and on Friday at nine her draft leaves and the digest is there.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { ANA, CORRESPONDENTS } from './cast.js';
import { composeMail } from './compose.js';
import { readFolder, type SeenMail } from './observe.js';
import { inboxOnce, isNote, mailsSent, ORDER_ADDRESS, SILENCE_MS, type Stage, show } from './stage.js';
import type { Step } from './story.js';

const [TOM, LENA, OMAR] = CORRESPONDENTS;
const LIMIT_MS = 20_000;

/** What is played, and what came of it so far. */
type Play = Stage & { steps: Step[]; problems: string[]; count: number };

function at(play: Play, instant: string, words: string): void {
  play.world.step(Temporal.Instant.from(instant));
  play.tell(`\n● ${words}`);
}

function expectThat(play: Play, title: string, isAsExpected: boolean): void {
  play.steps.push({ title, isAsExpected });
  play.tell(`  ${isAsExpected ? '✓' : '✗'} ${title}`);
  if (!isAsExpected) play.problems.push(title);
}

/** A mail of Ana's, as her mail program leaves it in Sent; where it goes to the bot, a copy comes to INBOX too. */
async function write(
  play: Play,
  to: { name: string; address: string },
  mail: { subject: string; body: string; answers?: string },
): Promise<void> {
  play.count += 1;
  const headers: Record<string, string> =
    mail.answers === undefined ? {} : { 'In-Reply-To': `<${mail.answers}>` };
  const raw = composeMail({
    ...{ from: ANA, to, subject: mail.subject, body: mail.body, headers },
    ...{ id: `ana-${play.count}`, at: play.world.clock.now() },
  });
  await play.world.append({ user: ANA.address, folder: 'Sent', raw, flags: ['\\Seen'] });
  if (to.address === ORDER_ADDRESS) await play.world.deliver({ from: ANA.address, to: to.address, raw });
}

async function order(play: Play, body: string, answers?: SeenMail): Promise<void> {
  play.tell(`  Ana writes to her bot: ${body.split('\n').join(' / ')}`);
  const subject = answers === undefined ? 'to my bot' : `Re: ${answers.subject}`;
  await write(
    play,
    { name: 'Driverseat', address: ORDER_ADDRESS },
    { subject, body, ...(answers && { answers: answers.messageId }) },
  );
}

/** The note that `isMeant`, once it is there; it is shown. */
async function note(play: Play, title: string, isMeant: (mail: SeenMail) => boolean): Promise<void> {
  const notes = (
    await inboxOnce(play.client, (mails) => mails.some((mail) => isNote(mail) && isMeant(mail)))
  ).filter(isNote);
  const found = notes.find(isMeant);
  if (found !== undefined) show(play.tell, found);
  expectThat(play, title, found !== undefined);
}

async function clientWrites(
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
async function mailboxOf(play: Play, address: string, count: number): Promise<SeenMail[]> {
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

async function sayYes(play: Play): Promise<void> {
  const [welcome] = (await readFolder(play.client, 'INBOX')).filter(isNote);
  at(
    play,
    '2026-10-06T16:00+02:00',
    'Tuesday, four o’clock. She ticks her clients, agrees to the text, and goes live.',
  );
  await order(play, '1, 2, 3\nyes', welcome);
  await note(
    play,
    'three clients, and the text approved',
    ({ text }) => /Clients now/.test(text) && /Approved/.test(text),
  );
  await order(play, 'live');
  await note(play, 'live', ({ text }) => text.includes('Read: live'));
}

async function keepThursday(play: Play): Promise<void> {
  at(play, '2026-10-08T10:00+02:00', 'Thursday, ten o’clock: her day without contact. Four mails arrive.');
  await clientWrites(play, TOM, {
    subject: 'Photos for the bio',
    body: 'Hi Ana,\n\nwhich photos do you need from me?\n\nTom',
  });
  await clientWrites(play, LENA, {
    subject: 'The cover',
    body: 'Hello Ana,\n\ncan we still change the cover?\n\nLena',
  });
  await clientWrites(play, OMAR, {
    subject: 'ACİL: dükkân kapalı görünüyor',
    body: 'Merhaba Ana Hanım,\n\nsitede dükkân kapalı görünüyor, bakabilir misiniz?\n\nOmar',
  });
  await clientWrites(
    play,
    { name: 'Paper & Ink', address: 'news@paperandink.example' },
    { subject: 'Thursday deals', body: 'New inks.', headers: { 'List-Id': '<news.paperandink.example>' } },
  );
  await note(play, 'the urgent one is told of at once', ({ subject }) =>
    /^(Urgent|Acil): ACİL/.test(subject),
  );
  at(play, '2026-10-08T10:40+02:00', 'At twenty to eleven she answers Lena after all, from her phone.');
  await write(play, LENA, { subject: 'Re: The cover', body: 'Yes, until Monday.\n\nAna' });
  at(play, '2026-10-08T11:32+02:00', 'Half past eleven, ninety minutes after they wrote.');
  const [reply, ...more] = await mailboxOf(play, TOM.address, 1);
  if (reply !== undefined) show(play.tell, reply);
  expectThat(
    play,
    'Tom has one answer, and it says when he will be read',
    reply !== undefined && more.length === 0 && reply.text.includes('on Friday, 9 October'),
  );
  await wait(SILENCE_MS);
  const others = [
    ...(await mailboxOf(play, LENA.address, 0)),
    ...(await mailboxOf(play, OMAR.address, 0)),
    ...(await mailboxOf(play, 'news@paperandink.example', 0)),
  ];
  expectThat(
    play,
    'Lena was answered by Ana, Omar’s mail was urgent, the newsletter is a machine’s: nothing went to them',
    others.length === 0,
  );
}

async function openFriday(play: Play): Promise<void> {
  at(
    play,
    '2026-10-08T21:40+02:00',
    'Thursday, twenty to ten at night: she writes to Tom, and moves the draft to Driverseat/Send when open.',
  );
  const draft = composeMail({
    from: ANA,
    to: TOM,
    subject: 'Re: Photos for the bio',
    body: 'Hi Tom,\n\ntwo portraits, please.\n\nAna',
    id: 'draft-1',
    at: play.world.clock.now(),
  });
  await play.world.append({
    user: ANA.address,
    folder: 'Driverseat/Send when open',
    raw: draft,
    flags: ['\\Draft'],
  });
  at(play, '2026-10-08T21:50+02:00', 'Ten minutes later nothing has left.');
  await wait(SILENCE_MS);
  expectThat(play, 'the draft waits', mailsSent(play.world) === 1);
  at(play, '2026-10-09T09:01+02:00', 'Friday, one minute past nine.');
  const tom = await mailboxOf(play, TOM.address, 2);
  expectThat(
    play,
    'the draft left when the office opened',
    tom.length === 2 && tom[1]?.text.includes('two portraits') === true,
  );
  await note(play, 'the digest says how Thursday was', ({ subject }) =>
    subject.startsWith('Friday 9 October'),
  );
  await order(play, 'stop');
  await note(play, 'one word stops everything', ({ text }) => text.startsWith('Stopped at'));
}

/** Plays from Tuesday afternoon to Friday; what is not as it should be is added to `problems`. */
export async function playThursday(stage: Stage, problems: string[]): Promise<Step[]> {
  const play: Play = { ...stage, steps: [], problems, count: 0 };
  if (problems.length > 0) return play.steps;
  await sayYes(play);
  await keepThursday(play);
  await openFriday(play);
  if (mailsSent(stage.world) !== 2) problems.push(`${mailsSent(stage.world)} mails left in place of 2`);
  return play.steps;
}
