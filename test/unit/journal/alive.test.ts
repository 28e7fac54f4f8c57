import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { ALIVE_FILE, readAlive, writeAlive } from '../../../src/journal/alive.js';

// "2026-10-08T08:00:01Z" and "2026-10-08T08:00:01.053Z": what is longer would show a cut.
const EVEN = Temporal.Instant.from('2026-10-08T08:00:01Z');
const BETWEEN = Temporal.Instant.from('2026-10-08T08:00:01.053Z');
const WRITES = 200;

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alive-'));
  file = join(folder, ALIVE_FILE);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('when the bot last looked', () => {
  it('is read back; a file that is not there says nothing', async () => {
    expect(await readAlive(file)).toBeNull();
    await writeAlive(file, BETWEEN);
    expect((await readAlive(file))?.toString()).toBe('2026-10-08T08:00:01.053Z');
  });

  it('is never read half, however often it is written meanwhile', async () => {
    await writeAlive(file, EVEN);
    let isWriting = true;
    const writing = (async () => {
      for (let count = 0; count < WRITES; count += 1)
        await writeAlive(file, count % 2 === 0 ? BETWEEN : EVEN);
      isWriting = false;
    })();
    const read = new Set<string>();
    while (isWriting) read.add((await readAlive(file))?.toString() ?? 'nothing');
    await writing;
    expect([...read].filter((at) => at !== EVEN.toString() && at !== BETWEEN.toString())).toEqual([]);
    expect(read.size).toBeGreaterThan(0);
  });
});
