/** What holds while files are edited, broken and mended: on a real folder, told by its own events or when asked. */
import { rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type WorkspaceChange,
  type WorkspaceWatch,
  watchWorkspace,
} from '../../../src/workspace/watch-workspace.js';
import { type Folder, withFolder } from './on-disk.js';
import { SMALLEST } from './texts.js';

const TOM = 'tom: { name: Tom Hale, address: tom@hale.example }\n';
const FLAGS = ['price-first', 'urgency', 'vague-or-changing', 'fee-haggling', 'unanswered'];
const TEMPLATE = '---\nsubject: x\n---\n{{greeting}}, mine.\n';

function phrases(phrase: string): string {
  return FLAGS.map((flag) => `${flag}: { weight: 1, why: w, ask: a, phrases: ["${phrase}"] }\n`).join('');
}

/** Edits without events: `next` writes, looks and gives what was told of it. */
type Edited = Folder & {
  first: WorkspaceChange;
  next(files: Record<string, string | null>): Promise<WorkspaceChange | null>;
};

async function withWatched(
  files: Record<string, string>,
  use: (edited: Edited) => Promise<void>,
): Promise<void> {
  await withFolder({ 'driverseat.yaml': SMALLEST, ...files }, async (folder) => {
    const told: WorkspaceChange[] = [];
    const watching = await watchWorkspace(folder.dir, (change) => told.push(change), { quietMs: 60_000 });
    try {
      const [first] = told.splice(0);
      if (first === undefined) throw new Error('the state is told at once');
      await use({
        ...folder,
        first,
        async next(edits) {
          for (const [file, text] of Object.entries(edits))
            await (text === null ? rm(join(folder.dir, file)) : folder.put({ [file]: text }));
          await watching.refresh();
          return told.splice(0)[0] ?? null;
        },
      });
    } finally {
      await watching.close();
    }
  });
}

function brokenOf(change: WorkspaceChange | null): string[] | undefined {
  return change?.broken.map(({ file, kind, problems }) => `${kind} ${file} ${problems.length}`);
}

describe('a watched workspace', () => {
  it('is told as it is at the beginning, and then only when something changes', async () => {
    await withWatched({ 'clients.yaml': TOM }, async ({ first, next }) => {
      expect(first).toMatchObject({
        broken: [],
        mayMailClients: true,
        workspace: { clients: [{ slug: 'tom' }] },
      });
      expect(await next({})).toBe(null);
      expect(await next({ 'driverseat.yaml': SMALLEST, 'letter.txt': 'x' })).toBe(null);
    });
  });

  it('takes each edited file over', async () => {
    await withWatched({}, async ({ next }) => {
      const live = await next({ 'driverseat.yaml': `${SMALLEST}mode: live\n` });
      expect([live?.workspace?.settings.mode, ...(live?.changed ?? [])]).toEqual(['live', 'settings']);
      const clients = await next({ 'clients.yaml': TOM });
      expect([clients?.workspace?.clients.length, ...(clients?.changed ?? [])]).toEqual([1, 'clients']);
      const words = await next({ 'phrases/en.yaml': phrases('now') });
      expect([words?.workspace?.phrases.en?.urgency.phrases, ...(words?.changed ?? [])]).toEqual([
        ['now'],
        'phrases',
      ]);
      const project = await next({ 'projects/bio.yaml': 'client: tom\nname: bio\n' });
      expect([project?.workspace?.projects.length, ...(project?.changed ?? [])]).toEqual([1, 'project']);
      const template = await next({ 'templates/en/decline.hbs': TEMPLATE });
      expect(template?.workspace?.templates.filter(({ source }) => source === TEMPLATE)).toHaveLength(1);
      const gone = await next({ 'clients.yaml': null });
      expect(brokenOf(gone)).toEqual(['clients clients.yaml 1']);
    });
  });
});

describe('a broken file', () => {
  it('of settings: the last good ones, and no mail to clients', async () => {
    await withWatched({}, async ({ next }) => {
      await next({ 'driverseat.yaml': `${SMALLEST}mode: live\n` });
      const broken = await next({ 'driverseat.yaml': `${SMALLEST}mode: dead\n` });
      expect(broken).toMatchObject({ mayMailClients: false, workspace: { settings: { mode: 'live' } } });
      expect(brokenOf(broken)).toEqual(['settings driverseat.yaml 1']);
      const worse = await next({ 'driverseat.yaml': `${SMALLEST}mode: dead\nmod: x\n` });
      expect(brokenOf(worse)).toEqual(['settings driverseat.yaml 2']);
      const gone = await next({ 'driverseat.yaml': null });
      expect(gone).toMatchObject({
        mayMailClients: false,
        broken: [{ problems: [{ code: 'workspace-missing' }] }],
      });
      const mended = await next({ 'driverseat.yaml': SMALLEST });
      expect(mended).toMatchObject({
        mayMailClients: true,
        broken: [],
        workspace: { settings: { mode: 'rehearsal' } },
      });
    });
  });

  it('that was saved half-way: the last good one, until it is whole again', async () => {
    await withWatched({ 'driverseat.yaml': `${SMALLEST}mode: live\n` }, async ({ next }) => {
      const broken = await next({ 'driverseat.yaml': SMALLEST.trimEnd() });
      expect(broken).toMatchObject({ mayMailClients: false, workspace: { settings: { mode: 'live' } } });
      expect(await next({ 'driverseat.yaml': SMALLEST })).toMatchObject({ mayMailClients: true, broken: [] });
    });
  });

  it('of clients: the last good ones, and no mail to clients', async () => {
    await withWatched({ 'clients.yaml': TOM }, async ({ next }) => {
      const broken = await next({ 'clients.yaml': '{' });
      expect(broken).toMatchObject({ mayMailClients: false, workspace: { clients: [{ slug: 'tom' }] } });
    });
  });

  it('is the whole folder, moved away: nothing is forgotten, and nobody has to make a new one', async () => {
    await withWatched({ 'clients.yaml': TOM }, async ({ dir, next }) => {
      await rename(dir, `${dir}-away`);
      const gone = await next({});
      await rename(`${dir}-away`, dir);
      expect(gone).toMatchObject({ mayMailClients: false, workspace: { clients: [{ slug: 'tom' }] } });
      expect(gone?.broken[0]?.problems[0]?.fix).toMatch(/^Put it back;/);
      expect(await next({})).toMatchObject({ mayMailClients: true, broken: [] });
    });
  });

  it('of phrases: its last good state, the shipped one where there was none', async () => {
    await withWatched({ 'phrases/en.yaml': phrases('now') }, async ({ next }) => {
      const broken = await next({ 'phrases/en.yaml': phrases('NOW'), 'phrases/tr.yaml': '{' });
      expect(broken).toMatchObject({
        mayMailClients: true,
        workspace: { phrases: { en: { urgency: { phrases: ['now'] } } } },
      });
      expect(brokenOf(broken)).toEqual(['phrases phrases/en.yaml 5', 'phrases phrases/tr.yaml 1']);
      expect(broken?.workspace?.phrases.tr?.urgency.phrases.length).toBeGreaterThan(0);
      const gone = await next({ 'phrases/en.yaml': null });
      expect(gone?.workspace?.phrases.en?.urgency.phrases).not.toEqual(['now']);
    });
  });

  it('of a template: what needs it waits, never the older one and never the shipped one; of a project: it is there still for orders', async () => {
    const files = {
      ...{ 'clients.yaml': TOM, 'projects/bio.yaml': 'client: tom\nname: bio\n' },
      ...{ 'projects/web.yaml': 'client: tom\nname: web\n', 'templates/en/decline.hbs': TEMPLATE },
    };
    await withWatched(files, async ({ next }) => {
      const broken = await next({ 'projects/bio.yaml': 'client: tom\n', 'templates/en/decline.hbs': '{{' });
      expect(broken?.mayMailClients).toBe(true);
      expect(brokenOf(broken)).toEqual([
        'project projects/bio.yaml 1',
        'template templates/en/decline.hbs 1',
      ]);
      expect(broken?.workspace?.projects.map(({ slug }) => slug)).toEqual(['bio', 'web']);
      const declines = broken?.workspace?.templates.filter(({ name }) => name === 'decline');
      expect(declines?.map(({ language }) => language)).toEqual(['tr']);
    });
  });

  it('at the beginning: nothing to go by until it is mended', async () => {
    await withWatched({ 'driverseat.yaml': '{' }, async ({ first, next }) => {
      expect(first).toMatchObject({ workspace: null, mayMailClients: false });
      expect(await next({ 'driverseat.yaml': SMALLEST })).toMatchObject({ mayMailClients: true, broken: [] });
    });
  });
});

describe('an editor that saves', () => {
  /** Resolves with the first change that `isIt`, told by the file system's events alone. */
  async function changeAfter(
    edit: (dir: string) => Promise<void>,
    isIt: (change: WorkspaceChange) => boolean,
    folderOf: (dir: string) => Promise<string> = (dir) => Promise.resolve(dir),
  ): Promise<WorkspaceChange> {
    return await withFolder(
      { 'driverseat.yaml': SMALLEST, 'phrases/en.yaml': phrases('now') },
      async ({ dir }) => {
        let watching: WorkspaceWatch | undefined;
        const watched = await folderOf(dir);
        try {
          return await new Promise<WorkspaceChange>((resolve, reject) => {
            watchWorkspace(watched, (change) => isIt(change) && resolve(change), { quietMs: 20 })
              .then((watch) => {
                watching = watch;
                return edit(dir);
              })
              .catch(reject);
          });
        } finally {
          await watching?.close();
        }
      },
    );
  }

  const saysSoon = ({ workspace }: WorkspaceChange): boolean =>
    workspace?.phrases.en?.urgency.phrases[0] === 'soon';

  it.each([
    ['in place', (file: string) => writeFile(file, phrases('soon'))],
    [
      'by renaming a new file over the old one',
      async (file: string) => {
        await writeFile(`${file}.new`, phrases('soon'));
        await rename(`${file}.new`, file);
      },
    ],
    [
      'by moving the old one away first',
      async (file: string) => {
        await rename(file, `${file}~`);
        await writeFile(file, phrases('soon'));
      },
    ],
  ])('%s is heard', async (_, save) => {
    const change = await changeAfter((dir) => save(join(dir, 'phrases/en.yaml')), saysSoon);
    expect(change.broken).toEqual([]);
  });

  it('is heard where the workspace is a link to the folder', async () => {
    const link = async (dir: string): Promise<string> => {
      await symlink(dir, join(dir, 'link'));
      return join(dir, 'link');
    };
    const save = (dir: string): Promise<void> => writeFile(join(dir, 'phrases/en.yaml'), phrases('soon'));
    expect((await changeAfter(save, saysSoon, link)).broken).toEqual([]);
  });

  it('a file in a folder that is new is heard, too', async () => {
    const change = await changeAfter(async (dir) => {
      await rm(join(dir, 'phrases'), { recursive: true });
      await withFolder({ 'phrases/en.yaml': phrases('soon') }, ({ dir: other }) =>
        rename(join(other, 'phrases'), join(dir, 'phrases')),
      );
    }, saysSoon);
    expect(change.broken).toEqual([]);
  });
});
