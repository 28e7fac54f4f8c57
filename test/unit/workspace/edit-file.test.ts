import { chmod, lstat, mkdir, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../../src/workspace/edit/change.js';
import { addClient } from '../../../src/workspace/edit/client-changes.js';
import { createProject } from '../../../src/workspace/edit/create-project.js';
import { editFile } from '../../../src/workspace/edit/edit-file.js';
import { setProject } from '../../../src/workspace/edit/project-changes.js';
import { addPause, setMode } from '../../../src/workspace/edit/settings-changes.js';
import { replaceUnchanged } from '../../../src/workspace/write-file.js';
import { SHOP } from './new-project.js';
import { withFolder } from './on-disk.js';
import { SMALLEST } from './texts.js';

const SETTINGS = 'driverseat.yaml';
const CLIENTS = 'clients.yaml';
const TOM = 'tom: { name: Tom Hale, address: tom@hale.example }\n';
const BIO = 'client: tom\nname: bio # the bio\n';

const DESK = {
  [SETTINGS]: `${SMALLEST}mode: rehearsal # for now\n`,
  [CLIENTS]: TOM,
  'projects/bio.yaml': BIO,
};

const LIVE = { file: SETTINGS, changes: setMode('live') };

describe('a file is replaced', () => {
  it('once; the second time there is nothing to write', async () => {
    await withFolder(DESK, async ({ dir }) => {
      await chmod(join(dir, SETTINGS), 0o600);
      expect(await editFile(dir, LIVE)).toEqual({ outcome: 'written' });
      expect(await readFile(join(dir, SETTINGS), 'utf8')).toBe(`${SMALLEST}mode: live # for now\n`);
      expect((await stat(join(dir, SETTINGS))).mode & 0o777).toBe(0o600);
      expect(await editFile(dir, LIVE)).toEqual({ outcome: 'unchanged' });
      expect((await readdir(dir)).toSorted()).toEqual([CLIENTS, SETTINGS, 'projects'].toSorted());
    });
  });

  it('clients.yaml is made where there is none', async () => {
    await withFolder({ [SETTINGS]: SMALLEST }, async ({ dir }) => {
      const edit = { file: CLIENTS, changes: addClient('tom', { name: 'Tom', address: 't@x.example' }) };
      expect(await editFile(dir, edit)).toEqual({ outcome: 'written' });
      expect(await readFile(join(dir, CLIENTS), 'utf8')).toBe('tom:\n  name: Tom\n  address: t@x.example\n');
      expect(await editFile(dir, edit)).toEqual({ outcome: 'unchanged' });
    });
  });

  it('a link inside the workspace stays a link', async () => {
    await withFolder({ ...DESK, 'kept/real.yaml': BIO }, async ({ dir }) => {
      await symlink('../kept/real.yaml', join(dir, 'projects/shop.yaml'));
      const edit = { file: 'projects/shop.yaml', changes: setProject(['goal'], 'more') };
      expect(await editFile(dir, edit)).toEqual({ outcome: 'written' });
      expect((await lstat(join(dir, 'projects/shop.yaml'))).isSymbolicLink()).toBe(true);
      expect(await readFile(join(dir, 'kept/real.yaml'), 'utf8')).toBe(`${BIO}goal: more\n`);
    });
  });
});

/** An edit that is refused: the desk's other files, the edit, and what is said. */
const REFUSED: [
  what: string,
  files: Record<string, string>,
  file: string,
  changes: Change[],
  problem: object,
][] = [
  [
    'a file that is broken',
    { [SETTINGS]: `${SMALLEST}mood: x\n` },
    SETTINGS,
    setMode('live'),
    { code: 'setting-unknown', where: { line: 9 } },
  ],
  ['a file that is no YAML', { [SETTINGS]: 'me: [' }, SETTINGS, setMode('live'), { code: 'yaml-syntax' }],
  [
    'a value that the schema refuses',
    {},
    'projects/bio.yaml',
    setProject(['progress', 'percent'], 120),
    { code: 'setting-invalid', where: { setting: 'progress.percent', line: 3 } },
  ],
  [
    'a text of two lines',
    {},
    'projects/bio.yaml',
    setProject(['goal'], 'a\nb: c'),
    { what: expect.stringContaining('more than one line') },
  ],
  [
    'a pause of nobody',
    {},
    SETTINGS,
    addPause({ what: 'client', client: 'zoe' }),
    { what: expect.stringContaining('no client "zoe"') },
  ],
  [
    'a client with an address that another has',
    {},
    CLIENTS,
    addClient('hale', { name: 'Hale', address: 'TOM@hale.example' }),
    { where: { file: CLIENTS } },
  ],
  [
    'a project of nobody',
    {},
    'projects/bio.yaml',
    setProject(['client'], 'zoe'),
    { what: expect.stringContaining('no client "zoe"') },
  ],
  [
    'a file that isn’t there',
    {},
    'projects/shop.yaml',
    setProject(['goal'], 'x'),
    { code: 'file-unreadable' },
  ],
  [
    'a file that orders don’t write',
    { 'phrases/en.yaml': '' },
    'phrases/en.yaml',
    setProject(['goal'], 'x'),
    { code: 'file-unreadable' },
  ],
  ['a file outside', {}, 'projects/../../bio.yaml', setProject(['goal'], 'x'), { code: 'file-unreadable' }],
];

describe('nothing is written', () => {
  it.each(REFUSED)('to %s', async (_, files, file, changes, problem) => {
    const all = { ...DESK, ...files };
    await withFolder(all, async ({ dir }) => {
      expect(await editFile(dir, { file, changes })).toMatchObject({
        outcome: 'refused',
        problems: [problem],
      });
      for (const [name, text] of Object.entries(all))
        expect(await readFile(join(dir, name), 'utf8')).toBe(text);
    });
  });

  it('over what a person wrote since', async () => {
    await withFolder({ ...DESK, 'projects/bio.yaml': `${BIO}goal: hers\n` }, async ({ dir }) => {
      const changes = [...setProject(['status'], 'paused'), ...setProject(['goal'], 'mine', null)];
      expect(await editFile(dir, { file: 'projects/bio.yaml', changes })).toEqual({
        outcome: 'conflict',
        conflicts: [{ path: ['goal'], expected: null, wanted: 'mine', found: 'hers' }],
      });
      expect(await readFile(join(dir, 'projects/bio.yaml'), 'utf8')).toBe(`${BIO}goal: hers\n`);
    });
  });

  it('through a link that leads out of the workspace', async () => {
    await withFolder({ 'out.yaml': TOM, 'desk/driverseat.yaml': SMALLEST }, async ({ dir }) => {
      await symlink('../out.yaml', join(dir, 'desk/clients.yaml'));
      const changes = addClient('zoe', { name: 'Zoe', address: 'z@x.example' });
      expect(await editFile(join(dir, 'desk'), { file: CLIENTS, changes })).toMatchObject({
        outcome: 'refused',
        problems: [{ code: 'file-unreadable' }],
      });
      expect(await readFile(join(dir, 'out.yaml'), 'utf8')).toBe(TOM);
    });
  });

  it('where there is no workspace', async () => {
    await withFolder({}, async ({ dir }) => {
      expect(await editFile(join(dir, 'no'), LIVE)).toMatchObject({
        outcome: 'refused',
        problems: [{ code: 'workspace-missing' }],
      });
    });
  });
});

describe('a person edits at the same moment', () => {
  it('a text that has changed is not replaced', async () => {
    await withFolder({ 'a.yaml': 'b' }, async ({ dir }) => {
      expect(await replaceUnchanged(join(dir, 'a.yaml'), 'a', 'c')).toBe(false);
      expect(await replaceUnchanged(join(dir, 'a.yaml'), 'b', 'c')).toBe(true);
      expect(await readFile(join(dir, 'a.yaml'), 'utf8')).toBe('c');
      expect(await readdir(dir)).toEqual(['a.yaml']);
    });
  });

  it('edits at once: none is lost', async () => {
    const clients = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((slug) => [slug, { name: slug, address: `${slug}@x.example` }]),
    );
    await withFolder({ ...DESK, [CLIENTS]: JSON.stringify(clients) }, async ({ dir }) => {
      const edits = Object.keys(clients).map((client) =>
        editFile(dir, { file: SETTINGS, changes: addPause({ what: 'client', client }) }),
      );
      expect(await Promise.all(edits)).toEqual(edits.map(() => ({ outcome: 'written' })));
      const text = await readFile(join(dir, SETTINGS), 'utf8');
      expect(Object.keys(clients).every((client) => text.includes(`client:${client}`))).toBe(true);
    });
  });
});

describe('a new project’s file', () => {
  it('is made once, in a folder that is made', async () => {
    await withFolder({ [SETTINGS]: SMALLEST, [CLIENTS]: TOM }, async ({ dir }) => {
      expect(await createProject(dir, SHOP)).toEqual({ outcome: 'written' });
      expect(await readFile(join(dir, 'projects/shop.yaml'), 'utf8')).toBe(
        'client: tom\nname: the shop\nstatus: active\nrounds: { used: 0 }\n',
      );
      expect(await createProject(dir, SHOP)).toEqual({ outcome: 'unchanged' });
      expect(await createProject(dir, { ...SHOP, name: 'x' })).toMatchObject({ outcome: 'refused' });
    });
  });

  it.each([
    ['a client that isn’t there', { client: 'zoe' }],
    ['no slug', { slug: '../x' }],
    ['a name of two lines', { name: 'a\nb' }],
  ])('is not made with %s', async (_, values) => {
    await withFolder(DESK, async ({ dir }) => {
      expect(await createProject(dir, { ...SHOP, ...values })).toMatchObject({ outcome: 'refused' });
      expect(await readdir(join(dir, 'projects'))).toEqual(['bio.yaml']);
    });
  });

  it('is not made outside', async () => {
    await withFolder({ 'desk/driverseat.yaml': SMALLEST, 'desk/clients.yaml': TOM }, async ({ dir }) => {
      await mkdir(join(dir, 'out'));
      await symlink('../out', join(dir, 'desk/projects'));
      expect(await createProject(join(dir, 'desk'), SHOP)).toMatchObject({ outcome: 'refused' });
      expect(await readdir(join(dir, 'out'))).toEqual([]);
      await rm(join(dir, 'desk/projects'));
      expect(await createProject(join(dir, 'desk'), SHOP)).toEqual({ outcome: 'written' });
    });
  });
});
