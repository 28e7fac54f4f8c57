import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { problem } from '../../../src/shared/errors.js';
import { addClient } from '../../../src/workspace/edit/client-changes.js';
import { createProject } from '../../../src/workspace/edit/create-project.js';
import { editFile } from '../../../src/workspace/edit/edit-file.js';
import { setProject } from '../../../src/workspace/edit/project-changes.js';
import { setMode } from '../../../src/workspace/edit/settings-changes.js';
import { SHOP } from './new-project.js';
import { withFolder } from './on-disk.js';
import { SMALLEST } from './texts.js';

const SETTINGS = 'driverseat.yaml';
const CLIENTS = 'clients.yaml';
const TOM = 'tom: { name: Tom Hale, address: tom@hale.example }\n';
const BIO = 'client: tom\nname: bio # the bio\n';
const DESK = { [SETTINGS]: SMALLEST, [CLIENTS]: TOM, 'projects/bio.yaml': BIO };
const LIVE = { file: SETTINGS, changes: setMode('live') };

describe('another file was saved half-way', () => {
  const EDIT = { file: 'projects/bio.yaml', changes: setProject(['goal'], 'more') };
  const cut = (file: string) => [problem('file-cut', 'its end is gone', { file })];

  it.each([
    ['what is left of it can be read', ''],
    ['it is gone', undefined],
  ])('and says nothing about a project: %s', async (_, clients) => {
    const files = { [SETTINGS]: SMALLEST, 'projects/bio.yaml': BIO };
    await withFolder(clients === undefined ? files : { ...files, [CLIENTS]: clients }, async ({ dir }) => {
      expect(await editFile(dir, EDIT)).toMatchObject({ outcome: 'refused' });
      expect(await editFile(dir, EDIT, cut(CLIENTS))).toEqual({ outcome: 'written' });
      expect(await readFile(join(dir, 'projects/bio.yaml'), 'utf8')).toBe(`${BIO}goal: more\n`);
      expect(await createProject(dir, SHOP)).toMatchObject({ outcome: 'refused' });
      expect(await createProject(dir, SHOP, cut(CLIENTS))).toEqual({ outcome: 'written' });
    });
  });

  it('and is itself not written, be it there or gone', async () => {
    const changes = addClient('zoe', { name: 'Zoe', address: 'z@x.example' });
    for (const files of [DESK, { [SETTINGS]: SMALLEST }])
      await withFolder(files, async ({ dir }) => {
        expect(await editFile(dir, { file: CLIENTS, changes }, cut(CLIENTS))).toEqual({
          outcome: 'refused',
          problems: cut(CLIENTS),
        });
        expect(await readFile(join(dir, CLIENTS), 'utf8').catch(() => null)).toBe(
          files === DESK ? TOM : null,
        );
      });
  });

  it('settings, too, are left as they are', async () => {
    await withFolder(DESK, async ({ dir }) => {
      expect(await editFile(dir, LIVE, cut(SETTINGS))).toEqual({
        outcome: 'refused',
        problems: cut(SETTINGS),
      });
      expect(await editFile(dir, EDIT, cut(SETTINGS))).toEqual({ outcome: 'written' });
      expect(await readFile(join(dir, SETTINGS), 'utf8')).toBe(DESK[SETTINGS]);
    });
  });
});
