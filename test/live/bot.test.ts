import { describe, expect, it } from '@jest/globals';
import { folderOf, type InboxMail, notesOf, startBot } from './support/bot.js';
import { newAccount } from './support/mailbox.js';
import { world } from './support/world.js';

/** The mails that the notes are about, by their subjects; the welcome and other notes as they are. */
function subjects(notes: InboxMail[]): string[] {
  return notes.map((note) => note.subject.replace(/^Look (twice|at): /, 'note: '));
}

function inquiry(
  to: string,
  id: string,
  body = "Hi,\r\n\r\nwhat's your price for a logo? We need it by tomorrow.\r\n\r\nDana\r\n",
): string {
  return [
    'From: Dana Fox <dana@fastcafe.example>',
    `To: ${to}`,
    `Subject: Quick logo ${id}`,
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <${id}@fastcafe.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
  ].join('\r\n');
}

async function arrive(user: string, id: string, body?: string): Promise<void> {
  await world.deliver({ from: 'dana@fastcafe.example', to: user, raw: inquiry(user, id, body) });
}

describe('the bot on a real mailbox', () => {
  it('welcomes, notes a flagged inquiry once, marks it, and leaves it unread', async () => {
    const account = newAccount();
    const running = await startBot(account);
    const [welcome] = await notesOf(account.user, (notes) => notes.length === 1);
    expect(welcome?.subject).toBe('Driverseat is here, and only watching');
    await arrive(account.user, 'one');
    const notes = await notesOf(account.user, (found) => found.length === 2);
    expect(subjects(notes)).toEqual([welcome?.subject, 'note: Quick logo one']);
    expect(notes[1]?.text).toContain("what's your price for a logo");
    await running.stop();
    const [mail] = (await folderOf(account.user)).filter((found) => found.from === 'dana@fastcafe.example');
    expect(mail?.flags.filter((flag) => flag !== '\\Recent')).toEqual(['$DriverseatNoted']);
  });

  it('leaves alone what lay there before, and counts it in the welcome', async () => {
    const account = newAccount();
    await arrive(account.user, 'old');
    const running = await startBot(account);
    const [welcome] = await notesOf(account.user, (notes) => notes.length === 1);
    expect(welcome?.text).toContain('1 new inquiry,');
    await running.stop();
    expect((await folderOf(account.user)).map((mail) => mail.flags.includes('$DriverseatNoted'))).toEqual([
      false,
      false,
    ]);
  });

  it('catches up after a stop: what came meanwhile gets its note, what was noted does not get another', async () => {
    const account = newAccount();
    const first = await startBot(account);
    await notesOf(account.user, (notes) => notes.length === 1);
    await arrive(account.user, 'before');
    await notesOf(account.user, (notes) => notes.length === 2);
    await first.stop();
    await arrive(account.user, 'meanwhile');
    const second = await startBot(account, { stateFolder: first.stateFolder });
    const notes = await notesOf(account.user, (found) => found.length >= 3);
    await second.stop();
    expect(subjects(notes)).toEqual([
      'Driverseat is here, and only watching',
      'note: Quick logo before',
      'note: Quick logo meanwhile',
    ]);
  });

  it('a second bot is refused and told by whom; with take-over the first one stops', async () => {
    const account = newAccount();
    const first = await startBot(account);
    await notesOf(account.user, (notes) => notes.length === 1);
    const second = await startBot(account);
    await expect(second.done).rejects.toMatchObject({ code: 'mailbox-owned' });
    const third = await startBot(account, { takeOver: true, stateFolder: second.stateFolder });
    await notesOf(account.user, (notes) => notes.some((note) => note.subject.includes('journal was lost')));
    await arrive(account.user, 'late');
    await expect(first.done).rejects.toMatchObject({ code: 'ownership-lost' });
    await notesOf(account.user, (notes) => notes.some((note) => note.subject.includes('late')));
    await third.stop();
  });

  it('a lost journal is recognised and needs a word; then the last days are told again, but not what is marked', async () => {
    const account = newAccount();
    const first = await startBot(account);
    await notesOf(account.user, (notes) => notes.length === 1);
    await arrive(account.user, 'told');
    await notesOf(account.user, (notes) => notes.length === 2);
    await first.stop();
    await arrive(account.user, 'untold');
    const refused = await startBot(account);
    await expect(refused.done).rejects.toMatchObject({ code: 'journal-lost' });
    const again = await startBot(account, { takeOver: true });
    const notes = await notesOf(account.user, (found) => found.length >= 4);
    await again.stop();
    expect(subjects(notes).sort()).toEqual([
      'Driverseat is here, and only watching',
      "Driverseat's journal was lost",
      'note: Quick logo told',
      'note: Quick logo untold',
    ]);
  });

  it('after a lost journal no note is written again, though nobody kept the mark on its mail', async () => {
    const account = newAccount();
    const first = await startBot(account);
    await notesOf(account.user, (notes) => notes.length === 1);
    await arrive(account.user, 'told');
    await notesOf(account.user, (notes) => notes.length === 2);
    await first.stop();
    const client = await world.connect(account.user);
    await client.mailboxOpen('INBOX');
    await client.messageFlagsRemove('1:*', ['$DriverseatNoted']);
    await client.logout();
    const again = await startBot(account, { takeOver: true });
    await arrive(account.user, 'next');
    const notes = await notesOf(account.user, (found) => subjects(found).includes('note: Quick logo next'));
    await again.stop();
    expect(subjects(notes).filter((subject) => subject === 'note: Quick logo told')).toHaveLength(1);
  });
});
