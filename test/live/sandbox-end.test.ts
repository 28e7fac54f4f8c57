/**
 * Nothing of a mail world is left running or lying about, however it ends: in order, by Ctrl-C, by `kill -9`.
 */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { startMailWorld } from '../../src/sandbox/mail-world.js';
import { findProgram } from '../../src/sandbox/programs.js';
import { environmentOf, processesIn } from './support/left-over.js';
import { until } from './support/until.js';

const OWNER = fileURLToPath(new URL('support/world-owner.mjs', import.meta.url));

/** A process with a mail world whose temporary files all lie in a folder of its own; the mail user passes through it. */
function startOwner() {
  const ground = mkdtempSync(join(tmpdir(), 'end-'));
  chmodSync(ground, 0o711);
  const owner = spawn(process.execPath, [OWNER], {
    env: { PATH: process.env['PATH'], TMPDIR: ground },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: owner.stdout });
  const says = (wanted: string): Promise<void> =>
    new Promise((resolve, reject) => {
      lines.on('line', (line) => line === wanted && resolve());
      owner.once('exit', (code) => reject(new Error(`the owner ended (${code}) before it was ${wanted}`)));
    });
  return { ground, owner, says };
}

async function nothingIsLeftIn(ground: string): Promise<void> {
  await until('no process and no file is left', () => {
    return processesIn(ground).length === 0 && readdirSync(ground).length === 0;
  });
  rmdirSync(ground);
}

describe('a world that ends in order', () => {
  it('leaves nothing', async () => {
    const world = await startMailWorld();
    const client = await world.connect('ana@ruiz.example');
    expect(processesIn(world.folder).length).toBeGreaterThan(3);
    await world.end();
    expect(existsSync(world.folder)).toBe(false);
    expect(processesIn(world.folder)).toEqual([]);
    client.close();
  });

  it('may be ended twice', async () => {
    await using world = await startMailWorld();
    await world.end();
  });
});

describe('a world whose owner dies', () => {
  it.concurrent.each(['SIGKILL', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s leaves nothing',
    async (signal) => {
      const { ground, owner, says } = startOwner();
      await says('ready');
      expect(processesIn(ground).length).toBeGreaterThan(3);
      owner.kill(signal);
      await nothingIsLeftIn(ground);
    },
  );

  it.concurrent.each([0, 20, 50, 100, 150, 200, 300, 400])(
    'by SIGKILL %i ms after it began leaves nothing',
    async (ms) => {
      const { ground, owner, says } = startOwner();
      await says('starting');
      await pause(ms);
      owner.kill('SIGKILL');
      await nothingIsLeftIn(ground);
    },
  );
});

it('a missing server is named, with what to do', () => {
  expect(() => findProgram('no-such-server', 'nor-this')).toThrow(
    'no-such-server or nor-this is not installed',
  );
});

it('two worlds at once don’t meet', async () => {
  await using one = await startMailWorld();
  await using other = await startMailWorld();
  const ana = 'ana@ruiz.example';
  await one.deliver({ from: 'dana@cafe.example', to: ana, raw: 'Subject: one\r\n\r\n.\r\n' });
  const client = await other.connect(ana);
  expect(await client.status('INBOX', { messages: true })).toMatchObject({ messages: 0 });
  await client.logout();
});

it('its servers know nothing of what lies in our environment', async () => {
  process.env['DRIVERSEAT_PASSWORD'] = 'a secret';
  await using world = await startMailWorld();
  for (const { pid } of Object.values(world.servers)) {
    expect(Object.keys(environmentOf(pid))).not.toContain('DRIVERSEAT_PASSWORD');
  }
});
