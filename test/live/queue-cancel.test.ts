/**
 * `driverseat queue cancel` beside a running worker and without one; and cancelled at the last instant, nothing leaves.
 */
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { type CancelOutcome, cancelInBot } from '../../src/app/cancel-mail.js';
import { openJournal } from '../../src/journal/journal.js';
import { readJournal } from '../../src/journal/read-journal.js';
import type { Happening } from '../../src/ledger/entry.js';
import type { Planned } from '../../src/ledger/planned-mail.js';
import { stateFolder, workspaceId } from '../../src/workspace/state-folder.js';
import { folderOf } from './support/bot.js';
import type { ClientDesk } from './support/client-desk.js';
import { makeDesk } from './support/desk.js';
import { asked, becomes, deskAt, mails } from './support/desk-steps.js';
import { records } from './support/mortal-desk.js';
import { tappedJournal } from './support/tapped-journal.js';
import { until } from './support/until.js';
import { newUser, world } from './support/world.js';

jest.setTimeout(90_000);

function keyOf(start: string): string {
  return start.padEnd(64, '0');
}

function planned(start: string): Planned {
  return {
    ...{ type: 'planned', key: keyOf(start), kind: 'ordered', client: null, to: ['tom@hale.example'] },
    ...{ dueAt: '2040-10-04T14:15:00Z', notAfter: '2040-10-05T14:15:00Z', answers: null },
  };
}

function stateOf(user: string): string {
  const id = workspaceId({ mailbox: { user, imap: { host: world.imap.host } } } as never);
  return stateFolder({ stateHome: join(world.folder, 'state') }, id);
}

async function journaled(user: string, entries: readonly Happening[]): Promise<void> {
  const journal = await openJournal(stateOf(user), world.clock.now());
  await journal.append(world.clock.now(), ...entries);
  await journal.close();
}

type Said = { code: number | null; output: string; log: string };

async function run(...args: string[]): Promise<Said> {
  const { exited, output, log } = world.run(args);
  const { code } = await exited;
  return { code, output: output.join('\n'), log: log.join('\n') };
}

async function work(desk: string): Promise<ReturnType<typeof world.run>> {
  const worker = world.run(['start', desk]);
  await worker.line((line) => line.includes('"msg":"synced"'), 30_000);
  return worker;
}

async function stateIn(user: string, start: string): Promise<string | undefined> {
  const mail = (await readJournal(stateOf(user))).ledger.mails.get(keyOf(start));
  return mail === undefined ? undefined : `${mail.state} ${mail.why}`;
}

describe('driverseat queue cancel', () => {
  it('asks a running worker, which goes on; without one, it writes the journal itself', async () => {
    const user = newUser();
    const desk = await makeDesk(user);
    await (await work(desk)).end();
    const unknown: Happening[] = [
      planned('cccccccc'),
      { type: 'claimed', key: keyOf('cccccccc'), claimId: 'c' },
      { type: 'unknown', key: keyOf('cccccccc') },
    ];
    await journaled(user, [planned('aaaaaaaa'), planned('bbbbbbbb'), ...unknown]);

    const worker = await work(desk);
    const status = await run('status', desk, '--json');
    expect(JSON.parse(status.output)).toMatchObject({ worker: { isRunning: true } });
    expect((await run('queue', desk)).output).toContain('aaaaaaaa  Thu 2040-10-04 16:15');
    const cancelled = await run('queue', 'cancel', 'aaaaaa', desk);
    expect(cancelled).toMatchObject({ code: 0, log: '' });
    expect(cancelled.output).toContain('Cancelled: mail that you ordered to tom@hale.example');
    expect(await stateIn(user, 'aaaaaaaa')).toBe('dropped cancelled');
    const late = await run('queue', 'cancel', 'cccccccc', desk, '--json');
    expect(late.code).toBe(1);
    expect(JSON.parse(late.output)).toMatchObject({ outcome: 'may-have-left' });
    await worker.line((line) => line.includes('mail cancelled'));
    expect((await worker.end()).code).toBe(0);

    expect((await run('queue', 'cancel', 'bbbbbbbb', desk)).code).toBe(0);
    expect(await stateIn(user, 'bbbbbbbb')).toBe('dropped cancelled');
    expect(JSON.parse((await run('status', desk, '--json')).output)).toMatchObject({
      worker: { isRunning: false },
      planned: [],
    });
  });

  it('works after a worker was killed, and beside the next one', async () => {
    const user = newUser();
    const desk = await makeDesk(user);
    const killed = await work(desk);
    killed.kill('SIGKILL');
    await killed.exited;
    await journaled(user, [planned('aaaaaaaa'), planned('bbbbbbbb')]);
    expect((await run('queue', 'cancel', 'aaaaaaaa', desk)).code).toBe(0);
    const worker = await work(desk);
    expect((await run('queue', 'cancel', 'bbbbbbbb', desk)).code).toBe(0);
    await worker.end();
    expect(await stateIn(user, 'bbbbbbbb')).toBe('dropped cancelled');
  });
});

/** A desk on which the one planned reply is cancelled at an entry of the journal. */
async function cancelledAt(
  at: Happening['type'],
  when: 'before' | 'after',
): Promise<{ desk: ClientDesk; outcome(): CancelOutcome | null }> {
  let outcome: CancelOutcome | null = null;
  let desk: ClientDesk | null = null;
  const cancel = async (type: Happening['type']): Promise<void> => {
    const [mail] = desk === null || outcome !== null ? [] : mails(desk);
    if (type !== at || desk === null || mail === undefined) return;
    outcome = await cancelInBot(desk.running.bot, mail.key.slice(0, 8));
  };
  desk = await deskAt(undefined, { journal: (real) => tappedJournal(real, { [when]: cancel }) });
  await asked(desk);
  await desk.step({ minutes: 100 });
  return { desk, outcome: () => outcome };
}

describe('cancelled while the mail is being handed in', () => {
  it.each([
    ['claimed', 'before'],
    ['claimed', 'after'],
    ['sending', 'before'],
  ] as const)('%s, %s it is on disk: nothing leaves', async (at, when) => {
    const { desk, outcome } = await cancelledAt(at, when);
    await until('cancelled', () => outcome() !== null);
    await becomes(desk, 'dropped: cancelled');
    expect(outcome()).toMatchObject({ outcome: 'cancelled' });
    await desk.look();
    await desk.look();
    expect(await folderOf(desk.tom)).toEqual([]);
    expect(await records(desk.user, 'Outbox')).toEqual([]);
    expect(await records(desk.user, 'Done')).toEqual([]);
  });

  it('once its text may have begun, it is too late', async () => {
    const { desk, outcome } = await cancelledAt('sending', 'after');
    await until('asked', () => outcome() !== null);
    expect(outcome()).toMatchObject({ outcome: 'may-have-left' });
    await becomes(desk, 'sent');
    expect(await folderOf(desk.tom)).toHaveLength(1);
  });
});
