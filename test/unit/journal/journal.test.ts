import { spawn } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { openJournal } from '../../../src/journal/journal.js';
import type { Happening } from '../../../src/ledger/entry.js';

const now = Temporal.Instant.from('2026-10-06T08:00Z');
const begun: Happening = { type: 'begun', instance: 'i1' };
const baseline: Happening = {
  type: 'baseline',
  uidValidity: 7,
  uid: 3,
  tellSince: now.toString(),
  why: 'first-contact',
};

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  path = join(folder, 'journal.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

async function written(...happenings: Happening[]): Promise<void> {
  const journal = await openJournal(folder, now);
  for (const happening of happenings) await journal.append(now, happening);
  await journal.close();
}

describe('the journal', () => {
  it('says after a restart what it said before', async () => {
    await written(begun, baseline);
    const journal = await openJournal(folder, now);
    expect(journal.ledger.instance).toBe('i1');
    expect(journal.ledger.cursor).toEqual({ uidValidity: 7, uid: 3 });
    expect(journal.replayed).toBe(2);
    await journal.close();
  });

  /** Where a file is cut: around each end of a line, and at every seventh byte between. */
  function cuts(bytes: Buffer): number[] {
    const ends = [0, bytes.length, ...[...bytes.keys()].filter((at) => bytes[at] === 0x0a)];
    const near = ends.flatMap((end) => [end - 1, end, end + 1, end + 2]);
    const between = [...bytes.keys()].filter((at) => at % 7 === 0);
    return [...new Set([...near, ...between])].filter((at) => at >= 0 && at <= bytes.length);
  }

  it('is whole after being cut anywhere: whole lines stay, a torn one goes', async () => {
    await written(begun, baseline, { type: 'synced', uidValidity: 7, uid: 9, startedAt: now.toString() });
    const bytes = await readFile(path);
    for (const length of cuts(bytes)) {
      await writeFile(path, bytes.subarray(0, length));
      const journal = await openJournal(folder, now);
      const wholeLines = bytes.subarray(0, length).toString().split('\n').length - 1;
      expect(journal.replayed).toBe(wholeLines);
      await journal.append(now, { type: 'noted', messageId: 'm' });
      await journal.close();
      const lines = (await readFile(path, 'utf8')).split('\n');
      expect(lines).toHaveLength(wholeLines + 2);
      for (const line of lines.slice(0, -1)) expect(JSON.parse(line)).toHaveProperty('v', 1);
    }
  });

  it.each([
    ['{"v":1', /line is no JSON/, /^Mend or restore/],
    ['{"v":2,"at":"x","type":"begun"}', /version 2/, /^A newer Driverseat wrote it: install/],
    ['{"v":1,"at":"x","type":"flown"}', /unknown type "flown"/, /^A newer Driverseat wrote it: install/],
    ['{"v":1,"at":"x","type":"begun"}', /lacks a proper instance/, /^Mend or restore/],
    ['[]', /is not an object/, /^Mend or restore/],
  ])('stops the start at a whole line that can not be read: %s', async (line, message, fix) => {
    await written(begun);
    await appendFile(path, `${line}\n`);
    await expect(openJournal(folder, now)).rejects.toMatchObject({
      code: 'state-unusable',
      message: expect.stringMatching(message),
      problem: { where: { file: path, line: 2 }, fix: expect.stringMatching(fix) },
    });
  });

  // What stands in the way here stops root, too, on any disk.
  it.each([
    ['the folder', 'state', 'EEXIST'],
    ['its lock', 'state/lock', 'EISDIR'],
    ['its journal', 'state/journal.jsonl', 'EISDIR'],
  ])('says where the system refuses %s', async (_what, name, code) => {
    const state = join(folder, 'state');
    if (name === 'state') await writeFile(state, '');
    else await mkdir(join(folder, name), { recursive: true });
    await expect(openJournal(state, now)).rejects.toMatchObject({
      code: 'state-unusable',
      problem: { what: `the state folder can't be used (${code})`, where: { file: join(folder, name) } },
    });
  });

  it('keeps the order of what is appended at once', async () => {
    const journal = await openJournal(folder, now);
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => journal.append(now, { type: 'begun', instance: `i${i}` })),
    );
    await journal.close();
    const lines = (await readFile(path, 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).instance)).toEqual(
      Array.from({ length: 50 }, (_, i) => `i${i}`),
    );
  });

  it('is held by one at a time, and the second hears by whom', async () => {
    const first = await openJournal(folder, now);
    await expect(openJournal(folder, now)).rejects.toMatchObject({
      code: 'state-locked',
      message: expect.stringContaining(`process ${process.pid} on `),
    });
    await first.close();
    await (await openJournal(folder, now)).close();
  });

  it('is free again when its holder was killed', async () => {
    const holder = spawn(
      'flock',
      ['-n', '-F', join(folder, 'lock'), 'sh', '-c', 'echo held; exec sleep 600'],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    await expect(openJournal(folder, now)).rejects.toMatchObject({ code: 'state-locked' });
    const gone = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await gone;
    await (await openJournal(folder, now)).close();
  });
});
