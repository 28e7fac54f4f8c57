/**
 * A real `driverseat start` is killed with SIGKILL while it sends a reply, at each stage of the dialogue with the submission
 * server, and started again: the client has the reply at most once, and she is told where nobody knows.
 */
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { approvalName } from '../../src/app/reply-template.js';
import { openJournal } from '../../src/journal/journal.js';
import type { Run } from '../../src/sandbox/run-driverseat.js';
import type { SmtpStage } from '../../src/sandbox/smtp-stage.js';
import { sourceHash } from '../../src/templates/source-hash.js';
import { loadWorkspace } from '../../src/workspace/load-workspace.js';
import { stateFolder, workspaceId } from '../../src/workspace/state-folder.js';
import { folderOf } from './support/bot.js';
import { editFile, makeDesk } from './support/desk.js';
import { THURSDAY } from './support/desk-steps.js';
import { inquiry } from './support/inquiry.js';
import { troubles } from './support/mortal-desk.js';
import { until } from './support/until.js';
import { newUser, world } from './support/world.js';

// Each wait has thirty seconds; a loaded machine may take several of them.
jest.setTimeout(120_000);
const LIMIT_MS = 30_000;

let leave = (): void => undefined;
const runs: Run[] = [];
afterEach(async () => {
  leave();
  for (const run of runs.splice(0)) await run.end();
});

type Office = { user: string; tom: string; folder: string };

function start({ folder }: Office): Run {
  const run = world.run(['start', folder]);
  runs.push(run);
  return run;
}

function countOf(run: Run, message: string): number {
  return run.log.filter((line) => line.includes(`"msg":"${message}"`)).length;
}

async function logged(run: Run, message: string, times = 1): Promise<void> {
  await until(message, () => countOf(run, message) >= times, LIMIT_MS);
}

/** An hour later the bot has looked at all of it again. */
async function anHourLater(run: Run): Promise<void> {
  const before = countOf(run, 'synced');
  world.step(THURSDAY.add({ minutes: 155 }));
  await logged(run, 'synced', before + 2);
}

/** An office in live mode with a client; the bot has been there and is away. */
async function openOffice(): Promise<Office> {
  world.step(THURSDAY.subtract({ hours: 1 }));
  const user = newUser();
  const tom = newUser('tom', 'hale.example');
  const folder = await makeDesk(user);
  await editFile(join(folder, 'driverseat.yaml'), (text) =>
    text
      .replace(/^ {2}noContact:.*$/m, '  noContact:\n    - { every: thursday }')
      .replace('mode: rehearsal', 'mode: live'),
  );
  await editFile(join(folder, 'clients.yaml'), () => `tom: { name: Tom Hale, address: ${tom} }\n`);
  const office = { user, tom, folder };
  const run = start(office);
  await logged(run, 'synced');
  await run.end();
  await approve(folder);
  return office;
}

/** As though she had said YES to the welcome note. */
async function approve(folder: string): Promise<void> {
  const loaded = await loadWorkspace(folder);
  if (!loaded.ok) throw new Error('the workspace is in order');
  const { settings, templates } = loaded.workspace;
  const state = stateFolder({ stateHome: join(world.folder, 'state') }, workspaceId(settings));
  const journal = await openJournal(state, world.clock.now());
  for (const template of templates)
    await journal.append(world.clock.now(), {
      type: 'approved',
      of: approvalName(template),
      hash: sourceHash(template),
    });
  await journal.close();
}

/** The bot runs, Tom has written, and his reply falls due. */
async function untilDue(office: Office): Promise<Run> {
  const run = start(office);
  await logged(run, 'synced');
  world.step(THURSDAY);
  const raw = inquiry(office.user, 'bio', {
    from: office.tom,
    body: 'Hi Ana,\r\n\r\ncan you send it again?\r\n',
  });
  await world.deliver({ from: office.tom, to: office.user, raw });
  await logged(run, 'judged');
  world.step(THURSDAY.add({ minutes: 95 }));
  return run;
}

/** The bot dies at that stage, and the server has the mail or not. */
async function killedAt(office: Office, stage: SmtpStage, isTaken: boolean): Promise<void> {
  const run = await untilDue(office);
  let isKilled = false;
  leave = world.onSmtp(async ({ server, stage: now }) => {
    if (server !== 'submission' || now !== stage || isKilled) return;
    isKilled = true;
    run.kill('SIGKILL');
    await run.exited;
    if (!isTaken) throw new Error('the server has nothing');
  });
  await run.exited;
  leave();
}

describe('killed with SIGKILL and started again', () => {
  it('at rcpt: the reply is sent after all, once', async () => {
    const office = await openOffice();
    await killedAt(office, 'rcpt', false);
    const run = start(office);
    await until('the reply', async () => (await folderOf(office.tom)).length > 0, LIMIT_MS);
    await logged(run, 'mail handed in');
    await anHourLater(run);
    expect(await folderOf(office.tom)).toHaveLength(1);
    expect(await troubles(office.user)).toBe(0);
  });

  it.each([
    ['message', false, 0],
    ['delivered', true, 1],
  ] as const)('at %s (taken: %s): it is not repeated, and shown', async (stage, isTaken, count) => {
    const office = await openOffice();
    await killedAt(office, stage, isTaken);
    const run = start(office);
    await logged(run, 'synced');
    // It is looked for in Sent for two minutes before she hears of it.
    world.step(THURSDAY.add({ minutes: 100 }));
    await until('a word to her', async () => (await troubles(office.user)) === 1, LIMIT_MS);
    await anHourLater(run);
    expect(await folderOf(office.tom)).toHaveLength(count);
    expect(await troubles(office.user)).toBe(1);
  });
});
