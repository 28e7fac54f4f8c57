import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isMap } from 'yaml';
import { loadWorkspace } from '../../../src/workspace/load-workspace.js';
import { MIGRATIONS, type Migrations, migrate } from '../../../src/workspace/migrate.js';
import { readYaml } from '../../../src/workspace/read-yaml.js';
import { saveMigration } from '../../../src/workspace/save-migration.js';
import { withFolder } from './on-disk.js';
import { SMALLEST } from './texts.js';

const WITHOUT_VERSION = `# My desk\n\n${SMALLEST.replace('version: 1\n', '')}# the end\n`;

/** What a version 3 might be: `me` was renamed twice, and a setting moved. */
const THREE: Migrations = {
  current: 3,
  steps: new Map([
    ...MIGRATIONS.steps,
    [
      1,
      (document) => {
        document.set('version', 2);
        document.set('owner', document.get('me', true));
        document.delete('me');
      },
    ],
    [
      2,
      (document) => {
        document.set('version', 3);
        const owner = document.get('owner');
        if (isMap(owner)) owner.set('zone', owner.get('timeZone'));
      },
    ],
  ]),
};

describe('the table of migrations', () => {
  it('has a step from each older version to the next', () => {
    expect([...MIGRATIONS.steps.keys()]).toEqual(
      Array.from({ length: MIGRATIONS.current }, (_, from) => from),
    );
  });
});

describe('an older driverseat.yaml', () => {
  it('is understood as it is, and nothing is written', async () => {
    await withFolder({ 'driverseat.yaml': WITHOUT_VERSION }, async ({ dir }) => {
      const loaded = await loadWorkspace(dir);
      expect(loaded.ok && [loaded.workspace.settings.version, loaded.workspace.migratedFrom]).toEqual([1, 0]);
      expect(await readFile(join(dir, 'driverseat.yaml'), 'utf8')).toBe(WITHOUT_VERSION);
      expect(await readdir(dir)).toEqual(['driverseat.yaml']);
    });
  });

  it('keeps its own line numbers in what is told of it', async () => {
    await withFolder(
      { 'driverseat.yaml': WITHOUT_VERSION.replace('Europe/Madrid', 'x') },
      async ({ dir }) => {
        const loaded = await loadWorkspace(dir);
        expect(!loaded.ok && loaded.problems.map(({ where }) => where.line)).toEqual([6]);
      },
    );
  });

  it('is written as the current one when asked, with its comments and a copy', async () => {
    await withFolder({ 'driverseat.yaml': WITHOUT_VERSION }, async ({ dir }) => {
      expect(await saveMigration(dir)).toBe('driverseat.yaml.v0.bak');
      expect(await readFile(join(dir, 'driverseat.yaml.v0.bak'), 'utf8')).toBe(WITHOUT_VERSION);
      const text = await readFile(join(dir, 'driverseat.yaml'), 'utf8');
      expect(text).toMatch(/^version: 1$/m);
      expect(text).toContain('# My desk');
      expect(text).toContain('# the end');
      const loaded = await loadWorkspace(dir);
      expect(loaded.ok && loaded.workspace.migratedFrom).toBe(1);
      expect(await saveMigration(dir)).toBe(null);
      expect(await readdir(dir)).toEqual(['driverseat.yaml', 'driverseat.yaml.v0.bak']);
    });
  });

  it.each(['version: 0', 'version:'])('may say so itself: %s', async (version) => {
    await withFolder({ 'driverseat.yaml': SMALLEST.replace('version: 1', version) }, async ({ dir }) => {
      const loaded = await loadWorkspace(dir);
      expect(loaded.ok && [loaded.workspace.settings.version, loaded.workspace.migratedFrom]).toEqual([1, 0]);
      await saveMigration(dir);
      expect(await readFile(join(dir, 'driverseat.yaml'), 'utf8')).toBe(SMALLEST);
    });
  });

  it('never costs an earlier copy', async () => {
    await withFolder(
      { 'driverseat.yaml': WITHOUT_VERSION, 'driverseat.yaml.v0.bak': 'mine' },
      async ({ dir }) => {
        expect(await saveMigration(dir)).toBe('driverseat.yaml.v0.2.bak');
        expect(await readFile(join(dir, 'driverseat.yaml.v0.bak'), 'utf8')).toBe('mine');
      },
    );
  });

  it('takes one step after another', async () => {
    await withFolder({ 'driverseat.yaml': WITHOUT_VERSION }, async ({ dir }) => {
      await saveMigration(dir, THREE);
      const text = await readFile(join(dir, 'driverseat.yaml'), 'utf8');
      expect(text).toMatch(/^version: 3$/m);
      expect(text).toContain('zone: Europe/Madrid');
      expect(text).not.toMatch(/^me:/m);
    });
  });

  it('of version 1 takes only the later steps', () => {
    const read = readYaml(SMALLEST, 'driverseat.yaml');
    expect(read.ok && migrate(read.yaml, 'driverseat.yaml', THREE)).toEqual({ ok: true, from: 1 });
    expect(read.ok && read.yaml.document.toJS()).toMatchObject({
      version: 3,
      owner: { zone: 'Europe/Madrid' },
    });
  });
});

describe('what is never written', () => {
  it.each([
    ['a newer one', 'version: 2\n', 'version-too-new'],
    ['one that can’t be read', 'me: [', 'yaml-syntax'],
    ['one whose version is none', 'version: one\n', 'setting-invalid'],
  ])('%s', async (_, text, code) => {
    await withFolder({ 'driverseat.yaml': text }, async ({ dir }) => {
      await expect(saveMigration(dir)).rejects.toMatchObject({ code });
      expect(await readFile(join(dir, 'driverseat.yaml'), 'utf8')).toBe(text);
      expect(await readdir(dir)).toEqual(['driverseat.yaml']);
    });
  });
});
