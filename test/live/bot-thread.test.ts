/**
 * Mail in a conversation: what Ana asked is looked up in Sent; who she knows, and who merely joins in, is no inquiry.
 */
import { describe, expect, it } from '@jest/globals';
import { type InboxMail, notesOf, startBot, stopAfterSync } from './support/bot.js';
import { arrive, timesTold } from './support/inquiry.js';
import { newAccount } from './support/mailbox.js';
import { world } from './support/world.js';

const QUESTIONS = [
  'When do you need it?',
  'Which budget have you set aside?',
  'Who approves the drafts?',
  'Where will the logo be used?',
  'How will you measure success?',
];

type Sent = { to: string; id: string; subject?: string; lines?: readonly string[]; text: readonly string[] };

async function anaSends(user: string, { to, id, subject = 'Logo', lines = [], text }: Sent): Promise<void> {
  const header = [`From: ${user}`, `To: ${to}`, `Subject: ${subject}`, `Message-ID: <${id}@ruiz.example>`];
  const raw = [...header, ...lines, '', ...text, ''].join('\r\n');
  await world.append({ user, folder: 'Sent', raw, flags: ['\\Seen'] });
}

/** A bot that has begun, with Dana's inquiry told of and Ana's five questions in Sent. */
async function askedDana() {
  const account = newAccount();
  const { user } = account;
  const first = await startBot(account);
  await notesOf(user, (notes) => notes.length === 1);
  await first.stop();
  await arrive(user, 'dana');
  await stopAfterSync(await startBot(account, { stateFolder: first.stateFolder }));
  const lines = ['In-Reply-To: <dana@cafe.example>', 'References: <dana@cafe.example>'];
  await anaSends(user, {
    to: 'dana@cafe.example',
    id: 'q',
    subject: 'Re: Logo dana',
    lines,
    text: QUESTIONS,
  });
  return { account, user, stateFolder: first.stateFolder };
}

const ANSWERS = ['References: <dana@cafe.example> <q@ruiz.example>', 'In-Reply-To: <q@ruiz.example>'];

/** The notes about mail after one more look. */
async function notesAfterSync(
  user: string,
  account: Parameters<typeof startBot>[0],
  stateFolder: string,
): Promise<InboxMail[]> {
  await stopAfterSync(await startBot(account, { stateFolder }));
  const [, ...notes] = await notesOf(user, () => true);
  return notes;
}

describe('an answer in a thread', () => {
  it('says what stays open when two of five questions are answered', async () => {
    const { account, user, stateFolder } = await askedDana();
    await arrive(user, 'answer', {
      from: 'Dana Fox <dana@cafe.example>',
      subject: 'Re: Logo dana',
      lines: ANSWERS,
      body: 'Hi Ana,\r\n\r\nWe need it by 30 October. Our budget is around 400 euros.\r\n\r\nDana\r\n',
    });
    const notes = await notesAfterSync(user, account, stateFolder);
    expect(notes).toHaveLength(2);
    expect(notes[1]?.subject).toBe('Dana answered 2 of 5');
    for (const open of QUESTIONS.slice(2)) expect(notes[1]?.text).toContain(` open      "${open}"`);
    expect(notes[1]?.text).toContain(` answered  "${QUESTIONS[0]}"  "We need it by 30 October"`);
    expect(notes[1]?.text).toContain(` answered  "${QUESTIONS[1]}"  "Our budget is around 400 euros"`);
  });

  it('an address that nobody knows, in a conversation with a friend, is no inquiry', async () => {
    const account = newAccount();
    const { user } = account;
    const first = await startBot(account);
    await notesOf(user, (notes) => notes.length === 1);
    await first.stop();
    await anaSends(user, { to: 'friend@home.example', id: 'hike', subject: 'Hike', text: ['Shall we go?'] });
    const lines = ['References: <hike@ruiz.example>', 'In-Reply-To: <hike@ruiz.example>'];
    await arrive(user, 'joins', { from: 'stranger@else.example', subject: 'Re: Hike', lines });
    const notes = await notesAfterSync(user, account, first.stateFolder);
    expect(notes).toEqual([]);
  });

  it("a correspondent's ordinary mail gives no note", async () => {
    const account = newAccount();
    const { user } = account;
    await anaSends(user, { to: 'friend@home.example', id: 'hi', subject: 'Hi', text: ['How are you?'] });
    const first = await startBot(account);
    await notesOf(user, (notes) => notes.length === 1);
    await first.stop();
    await arrive(user, 'friend', {
      from: 'friend@home.example',
      subject: 'Sunday',
      body: 'Hi Ana,\r\n\r\nwe are back from the lake, the children loved it. Come over on Sunday?\r\n',
    });
    expect(await notesAfterSync(user, account, first.stateFolder)).toEqual([]);
  });

  it('an inquiry stays one though Ana wrote to its author before the bot saw it', async () => {
    const account = newAccount();
    const { user } = account;
    const first = await startBot(account);
    await notesOf(user, (notes) => notes.length === 1);
    await first.stop();
    await world.append({
      user,
      folder: 'INBOX',
      raw: `From: eve@cafe.example\r\nTo: ${user}\r\nSubject: Logo eve\r\nMessage-ID: <eve@cafe.example>\r\n\r\nHi,\r\n\r\nhow much would a logo cost? We need it by tomorrow.\r\n`,
      internalDate: world.clock.now(),
    });
    world.step(world.clock.now().add({ minutes: 10 }));
    const lines = ['In-Reply-To: <eve@cafe.example>'];
    await anaSends(user, {
      to: 'eve@cafe.example',
      id: 'to-eve',
      subject: 'Re: Logo eve',
      lines,
      text: ['What for?'],
    });
    const [note] = await notesAfterSync(user, account, first.stateFolder);
    expect(note && timesTold([note], 'eve')).toBe(1);
    expect(note?.text).toContain('first contact');
  });
});
