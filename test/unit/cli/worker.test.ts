import { mkdir, readdir, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { askWorker } from '../../../src/cli/worker/ask-worker.js';
import { listen } from '../../../src/cli/worker/listen.js';
import { readAnswer, readRequest } from '../../../src/cli/worker/request.js';
import { socketOf, tellSocket } from '../../../src/cli/worker/socket-place.js';
import { openJournal } from '../../../src/journal/journal.js';
import { createClock } from '../../../src/shared/clock.js';
import { createLog } from '../../../src/shared/log.js';
import { withFolder } from '../workspace/on-disk.js';
import { keyOf, onDesk, plannedMail } from './on-a-desk.js';

type Worker = { bot: Bot; state: string; path: string };

/** Runs `use` beside a worker that listens. */
async function beside(use: (worker: Worker) => Promise<void>): Promise<void> {
  await onDesk({ entries: [plannedMail('aaaaaa')] }, async ({ state, dir }) => {
    const clock = createClock();
    const journal = await openJournal(state, clock.now());
    const rules = { allClients: [] };
    const bot = { journal, clock, account: 'a', rules, line: null, log: createLog('silent') } as never as Bot;
    const runtimeDir = join(dir, 'run');
    await mkdir(runtimeDir);
    const listening = await listen(bot, { stateFolder: state, runtimeDir });
    const path = (await socketOf(state)) ?? '';
    await use({ bot, state, path });
    await listening.close();
    expect(await socketOf(state)).toBeNull();
    expect(await readdir(runtimeDir)).toEqual([]);
    await journal.close();
  });
}

/** What comes back for `text`, until the connection ends. */
function said(path: string, text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(path);
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      heard += chunk;
    });
    socket.on('error', () => undefined).on('close', () => resolve(heard));
    socket.write(text);
  });
}

describe('the socket of a running worker', () => {
  it('is for its owner alone, and cancels a mail', async () => {
    await beside(async ({ bot, state, path }) => {
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
      const answer = await askWorker(state, { ask: 'cancel', key: 'aaaaaa' });
      expect(answer).toMatchObject({ outcome: 'cancelled', mail: { key: keyOf('aaaaaa') } });
      expect(bot.journal.ledger.mails.get(keyOf('aaaaaa'))).toMatchObject({ state: 'dropped' });
      expect(await askWorker(state, { ask: 'cancel', key: 'ffffff' })).toEqual({ outcome: 'unknown-key' });
    });
  });

  it('answers many at once, and drops the mail once', async () => {
    await beside(async ({ bot, state }) => {
      const asked = [1, 2, 3, 4].map(() => askWorker(state, { ask: 'cancel', key: 'aaaaaa' }));
      const outcomes = (await Promise.all(asked)).map(
        (one) => one !== null && 'outcome' in one && one.outcome,
      );
      // Whoever comes after it is done hears that it is over.
      expect(outcomes).toContain('cancelled');
      expect(new Set([...outcomes, 'over'])).toEqual(new Set(['cancelled', 'over']));
      expect([...bot.journal.ledger.mails.values()].map(({ state: at }) => at)).toContain('dropped');
    });
  });

  it('lives on, whatever it is sent', async () => {
    await beside(async ({ state, path }) => {
      expect(await said(path, '{"ask":"send","key":"aaaaaa"}\n')).toContain('does not know');
      expect(await said(path, 'nonsense\n')).toContain('does not know');
      expect(await said(path, `${'x'.repeat(5_000)}\n`)).toBe('');
      connect(path).destroy();
      expect(await askWorker(state, { ask: 'cancel', key: 'aaaaaa' })).toMatchObject({
        outcome: 'cancelled',
      });
    });
  });

  it('is nowhere without a worker, and where one was killed', async () => {
    await onDesk({ entries: [plannedMail('aaaaaa')] }, async ({ state, dir }) => {
      expect(await askWorker(state, { ask: 'cancel', key: 'aaaaaa' })).toBeNull();
      await tellSocket(state, join(dir, 'driverseat-worker-gone', 'worker.sock'));
      expect(await askWorker(state, { ask: 'cancel', key: 'aaaaaa' })).toBeNull();
    });
  });
});

it.each([
  ['{"ask":"cancel","key":"3f9a1c"}', { ask: 'cancel', key: '3f9a1c' }],
  ['{"ask":"cancel"}', null],
  ['{"ask":"cancel","key":7}', null],
  ['[]', null],
  ['null', null],
  ['{', null],
])('a request: %s', (line, expected) => {
  expect(readRequest(line)).toEqual(expected);
});

it('an answer is one that this version knows', () => {
  expect(readAnswer('{"outcome":"unknown-key"}')).toEqual({ outcome: 'unknown-key' });
  expect(readAnswer('{"problem":"no"}')).toEqual({ problem: 'no' });
  expect(readAnswer('"hello"')).toBeNull();
  expect(readAnswer('')).toBeNull();
});

it('a place that can’t be read is told as such, and is no bug', async () => {
  await withFolder({ 'worker-socket/x': '' }, async ({ dir }) => {
    await expect(socketOf(dir)).rejects.toMatchObject({ code: 'state-unusable' });
  });
});
