import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { openJournal } from '../../../src/journal/journal.js';
import { readJournal } from '../../../src/journal/read-journal.js';

const now = Temporal.Instant.from('2026-10-06T08:00Z');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the journal, read beside whoever writes it', () => {
  it('is empty before the first start, and stays so', async () => {
    const read = await readJournal(join(folder, 'nowhere'));
    expect(read).toMatchObject({ isThere: false, holder: null, ledger: { instance: null } });
  });

  it('says who works with it, and what is written so far', async () => {
    const journal = await openJournal(folder, now);
    await journal.append(now, { type: 'begun', instance: 'i1' });
    const beside = await readJournal(folder);
    expect(beside).toMatchObject({ isThere: true, ledger: { instance: 'i1' } });
    expect(beside.holder).toContain(`process ${process.pid}`);
    await journal.close();
    expect(await readJournal(folder)).toMatchObject({ isThere: true, holder: null });
  });

  it('passes over half a line and leaves it where it is', async () => {
    const journal = await openJournal(folder, now);
    await journal.append(now, { type: 'begun', instance: 'i1' });
    await journal.close();
    const path = join(folder, 'journal.jsonl');
    await appendFile(path, '{"v":1,"at":"2026-10');
    const before = await readFile(path, 'utf8');
    expect((await readJournal(folder)).ledger.instance).toBe('i1');
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it.each([
    ['nothing', null, '2026-10-06T08:00:00Z'],
    ['an earlier look', '2026-10-06T07:50:00Z\n', '2026-10-06T08:00:00Z'],
    ['a later one', '2026-10-06T08:50:00Z\n', '2026-10-06T08:50:00Z'],
    ['half a line', '2026-1', '2026-10-06T08:00:00Z'],
  ])('knows of the last look where the file beside it says %s', async (_what, alive, at) => {
    const journal = await openJournal(folder, now);
    await journal.append(now, { type: 'synced', uidValidity: 1, uid: 1, startedAt: now.toString() });
    await journal.close();
    if (alive !== null) await writeFile(join(folder, 'alive'), alive);
    expect((await readJournal(folder)).lastLookAt?.toString()).toBe(at);
  });

  it('says where the system refuses', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(readJournal(file)).rejects.toMatchObject({
      code: 'state-unusable',
      problem: { what: "the state folder can't be used (ENOTDIR)", where: { file: join(file, 'lock') } },
    });
  });

  it('does not keep a start from taking the lock', async () => {
    await (await openJournal(folder, now)).close();
    const asking = Promise.all([1, 2, 3].map(() => readJournal(folder)));
    const journal = await openJournal(folder, now);
    await asking;
    await journal.close();
  });
});
