/**
 * `driverseat remove` on a real mailbox: all that is hers comes back, all that is Driverseat's goes, and only that.
 */
import { describe, expect, it } from '@jest/globals';
import { planRemoval } from '../../src/app/plan-removal.js';
import { removeFromMailbox } from '../../src/app/remove-from-mailbox.js';
import { remove } from '../../src/cli/remove.js';
import type { Session } from '../../src/mailbox/session.js';
import { makeDesk } from './support/desk.js';
import { furnish, HERS, mailboxOf, serve } from './support/furnished.js';
import { newAccount, newSession } from './support/mailbox.js';
import { newUser, world } from './support/world.js';

const BACK = {
  INBOX: [
    'noted $Mine',
    'plain \\Deleted',
    'held-1',
    'held-2 \\Flagged \\Seen',
    'held-3',
    'no-draft',
    'order \\Seen',
    'mine',
    'copy \\Deleted',
    'forged',
  ],
  Drafts: ['draft \\Draft \\Seen'],
};

type Said = { code: number | null; output: string; log: string };

async function run(desk: string, ...flags: string[]): Promise<Said> {
  const { exited, output, log } = world.run(['remove', desk, ...flags]);
  const { code } = await exited;
  return { code, output: output.join('\n'), log: log.join('\n') };
}

/** Starts a worker that has taken the mailbox and told her so. */
async function work(desk: string): Promise<ReturnType<typeof world.run>> {
  const worker = world.run(['start', desk, '--take-over']);
  await worker.line((line) => line.includes('mailbox owned'));
  await worker.line((line) => line.includes('"msg":"synced"'), 30_000);
  return worker;
}

/** What of hers lies in any folder, sorted. */
function hersIn(mailbox: Record<string, string[]>): string[] {
  const subjects = Object.values(mailbox)
    .flat()
    .map((mail) => mail.split(' ')[0] ?? '');
  return subjects.filter((subject) => HERS.includes(subject)).toSorted();
}

describe('driverseat remove', () => {
  it('gives back what is hers, in order and unread as it was, and takes its own away; once more it does nothing', async () => {
    const user = newUser();
    const desk = await makeDesk(user);
    await furnish(user);
    const done = await run(desk, '--yes');
    expect(done).toMatchObject({ code: 0, log: '' });
    expect(await mailboxOf(user)).toEqual(BACK);
    for (const line of ['3 held mails', '1 draft in', '5 other mails', 'marks on 2', '4 records', 'Goodbye'])
      expect(done.output).toContain(line);
    expect(done.output).toContain('+bot@');
    expect(done.output).toContain(`${world.folder}/state/driverseat/`);
    const again = await run(desk, '--yes');
    expect(again).toMatchObject({ code: 0, log: '' });
    expect(again.output).toContain('nothing to do');
    expect(await mailboxOf(user)).toEqual(BACK);
  });

  it('with --dry-run says the same and changes nothing', async () => {
    const user = newUser();
    const desk = await makeDesk(user);
    await furnish(user);
    const before = await mailboxOf(user);
    const shown = await run(desk, '--dry-run');
    expect(shown).toMatchObject({ code: 0, log: '' });
    for (const line of ['3 held mails', '1 draft in', '5 other mails', 'marks on 2', '4 records'])
      expect(shown.output).toContain(line);
    expect(await mailboxOf(user)).toEqual(before);
  });

  it('leaves a folder that holds something else, and names it', async () => {
    const user = newUser();
    const desk = await makeDesk(user);
    await furnish(user);
    const client = await world.connect(user);
    await client.mailboxCreate(['Driverseat', 'Done', '2025']);
    await client.logout();
    const done = await run(desk, '--yes');
    expect(done.output).toContain('Driverseat/Done stays');
    expect(await mailboxOf(user)).toEqual({ ...BACK, 'Driverseat/Done': [], 'Driverseat/Done/2025': [] });
    expect((await run(desk, '--yes')).output).toMatch(/nothing to do[\s\S]*Driverseat\/Done\/2025 is/);
  });

  it('does nothing while a worker runs, on this machine, but for --dry-run', async () => {
    const user = newUser();
    const desk = await makeDesk(user);
    await furnish(user);
    const worker = await work(desk);
    const before = Object.keys(await mailboxOf(user));
    const locked = await run(desk, '--yes');
    expect(locked.code).toBe(1);
    expect(locked.log).toContain('stop that one first');
    expect(await run(desk, '--dry-run')).toMatchObject({ code: 0, log: '' });
    await worker.end();
    expect(Object.keys(await mailboxOf(user))).toEqual(before);
  });

  it('does nothing while another serves the mailbox; taken over and stopped, it does, and a start goes on', async () => {
    const user = newUser();
    const desk = await makeDesk(user);
    await furnish(user);
    await serve(user, 'other-server');
    const owned = await run(desk, '--yes');
    expect(owned.code).toBe(1);
    expect(owned.log).toMatch(/'other-server' serves this mailbox since 2026-10-08 10:00/);
    expect((await mailboxOf(user))['Driverseat/Outbox']).toHaveLength(2);

    await (await work(desk)).end();
    expect(await run(desk, '--yes')).toMatchObject({ code: 0, log: '' });
    const after = await mailboxOf(user);
    expect(Object.keys(after).filter((path) => path.startsWith('Driverseat'))).toEqual([]);
    expect(hersIn(after)).toEqual(HERS.toSorted());
    expect(after['INBOX']).toContain("Driverseat's journal was lost");

    // With the journal that is still there, it goes on.
    await (await work(desk)).end();
    const folders = Object.keys(await mailboxOf(user)).filter((path) => path.startsWith('Driverseat/'));
    expect(folders).toHaveLength(6);
  });

  it('does nothing where nobody can be asked', async () => {
    const desk = await makeDesk(newUser());
    const refused = await run(desk);
    expect(refused.code).toBe(2);
    expect(refused.log).toContain('Give --yes');
  });

  it('asks a person first, and takes anything but yes for a no', async () => {
    const user = newUser();
    const desk = await makeDesk(user);
    await furnish(user);
    const before = await mailboxOf(user);
    // Of this test file alone: jest gives each file its own.
    process.env['DRIVERSEAT_PASSWORD'] = world.password;
    process.env['XDG_STATE_HOME'] = `${world.folder}/state`;
    const said: string[] = [];
    const terminal = { out: (line: string) => said.push(line), err: () => undefined, isInteractive: true };
    expect(await remove(desk, {}, terminal, async () => '')).toBe(1);
    expect(said.at(-1)).toBe('Nothing was changed.');
    expect(await mailboxOf(user)).toEqual(before);
    expect(await remove(desk, {}, terminal, async () => 'y')).toBe(0);
    expect(await mailboxOf(user)).toEqual(BACK);
  });
});

/** The session, which dies after so many commands. */
function mortal(session: Session, commands: number): Session {
  let left = commands;
  const command: Session['command'] = async (what, send, limitMs) => {
    left -= 1;
    if (left < 0) throw new Error('the process died');
    return await session.command(what, send, limitMs);
  };
  return { ...session, command };
}

/** Removes with a session that dies; true once it lived long enough. */
async function isThrough(session: Session, orderAddress: string): Promise<boolean> {
  try {
    await removeFromMailbox(session, await planRemoval(session, orderAddress));
    return true;
  } catch (error) {
    expect((error as Error).message).toBe('the process died');
    return false;
  }
}

it('loses nothing wherever it is cut, and the next run does the rest', async () => {
  const account = newAccount();
  const { user } = account;
  await furnish(user);
  const orderAddress = user.replace('@', '+bot@');
  let commands = 42;
  for (let isDone = false; !isDone; commands += 4) {
    await using session = await newSession(account);
    isDone = await isThrough(mortal(session, commands), orderAddress);
    expect(hersIn(await mailboxOf(user))).toEqual(HERS.toSorted());
  }
  expect(await mailboxOf(user)).toEqual(BACK);
});
