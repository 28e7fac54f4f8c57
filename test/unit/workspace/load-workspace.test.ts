import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type LoadedWorkspace, loadWorkspace } from '../../../src/workspace/load-workspace.js';
import { loadShipped } from '../../../src/workspace/shipped.js';
import { withFolder } from './on-disk.js';
import { SMALLEST } from './texts.js';

const TEMPLATE = '---\nsubject: x\n---\n{{greeting}}, my own.\n';
const TOM = 'tom: { name: Tom Hale, address: tom@hale.example }\n';

function told(loaded: LoadedWorkspace): string[] {
  const problems = loaded.ok ? loaded.brokenProjects.flatMap((broken) => broken.problems) : loaded.problems;
  return problems.map(
    ({ code, what, where }) => `${code} ${where.file}${where.line ? `:${where.line}` : ''} ${what}`,
  );
}

describe('a workspace', () => {
  it('may be one file; the rest is as shipped', async () => {
    await withFolder({ 'driverseat.yaml': SMALLEST }, async ({ dir }) => {
      const loaded = await loadWorkspace(dir);
      if (!loaded.ok) throw new Error(told(loaded).join('\n'));
      const { phrases, templates, clients, projects, warnings, migratedFrom, authority } = loaded.workspace;
      expect(Object.keys(phrases)).toEqual(['en', 'tr']);
      expect(templates).toHaveLength((await loadShipped()).templates.length);
      expect({ clients, projects, warnings, migratedFrom, authority }).toEqual({
        ...{ clients: [], projects: [], warnings: [], migratedFrom: 1, authority: null },
      });
    });
  });

  it('puts her phrases and templates in the place of the shipped ones of that language', async () => {
    const section = '  weight: 5\n  why: w\n  ask: a\n  phrases: [asap]\n';
    const flags = ['price-first', 'urgency', 'vague-or-changing', 'fee-haggling', 'unanswered'];
    const files = {
      'driverseat.yaml': SMALLEST,
      'phrases/en.yaml': flags.map((flag) => `${flag}:\n${section}`).join(''),
      'templates/en/decline.hbs': TEMPLATE,
      'templates/en/decline.sen.hbs': TEMPLATE,
      'templates/de/decline.hbs': TEMPLATE,
    };
    await withFolder(files, async ({ dir }) => {
      const loaded = await loadWorkspace(dir);
      if (!loaded.ok) throw new Error(told(loaded).join('\n'));
      const { phrases, templates } = loaded.workspace;
      expect(phrases.en?.urgency).toMatchObject({ weight: 5, phrases: ['asap'], not: [] });
      expect(phrases.tr?.urgency.why).not.toBe('w');
      expect(templates).toHaveLength((await loadShipped()).templates.length + 2);
      const own = templates.filter(({ source }) => source === TEMPLATE);
      expect(own.map(({ language, isInformal }) => `${language} ${isInformal}`)).toEqual([
        'de false',
        'en false',
        'en true',
      ]);
    });
  });

  it('leaves files alone that are nothing of its', async () => {
    const files = {
      ...{
        'driverseat.yaml': SMALLEST,
        'notes.txt': 'x',
        'projects/README.md': '#',
        'projects/.bio.yaml.swp': '\0',
      },
      ...{
        'projects/bio.yaml~': '[',
        'templates/README': 'x',
        'templates/en/.x.hbs': '{{',
        'phrases/old/en.yaml': '[',
      },
      ...{ 'docker-compose.yml': '[', 'templates/en/decline.hbs.bak': '{{' },
    };
    await withFolder(files, async ({ dir }) => {
      expect(told(await loadWorkspace(dir))).toEqual([]);
    });
  });

  it('stops only the project whose file is broken', async () => {
    const files = {
      ...{ 'driverseat.yaml': SMALLEST, 'clients.yaml': TOM },
      ...{ 'projects/a.yaml': 'client: tom\nname: a\n', 'projects/b.yaml': 'client: tom\n' },
    };
    await withFolder(files, async ({ dir }) => {
      const loaded = await loadWorkspace(dir);
      expect(loaded.ok && loaded.workspace.projects.map(({ slug }) => slug)).toEqual(['a']);
      expect(told(loaded)).toEqual(['setting-missing projects/b.yaml it is missing']);
    });
  });
});

describe('a workspace that can’t be started', () => {
  it('says everything at once, over all files', async () => {
    const files = {
      ...{
        'driverseat.yaml': `${SMALLEST}mod: x\n`,
        'clients.yaml': 'tom: {',
        'projects/b.yaml': 'client: tom\n',
      },
      ...{ 'phrases/en.yaml': 'x: 1', 'templates/en/decline.hbs': '---\nsubject: x\n---\n{{x}}{{y}}' },
    };
    await withFolder(files, async ({ dir }) => {
      const found = told(await loadWorkspace(dir));
      expect(new Set(found.map((line) => line.split(' ')[1]?.split(':')[0]))).toEqual(
        new Set(Object.keys(files)),
      );
      expect(found.filter((line) => line.includes('decline.hbs'))).toHaveLength(2);
    });
  });

  it.each([
    ['no folder', 'nowhere', 'workspace-missing', 'there is no folder'],
    ['no settings', '.', 'workspace-missing', 'there is no driverseat.yaml'],
    ['a file for a folder', 'file', 'workspace-missing', 'there is no driverseat.yaml'],
  ])('%s', async (_, name, code, what) => {
    await withFolder({ file: 'x' }, async ({ dir }) => {
      expect(told(await loadWorkspace(join(dir, name)))).toEqual([expect.stringContaining(`${code} `)]);
      expect(told(await loadWorkspace(join(dir, name))).join()).toContain(what);
    });
  });

  it.each([
    ['driverseat.yml', 'driverseat.yaml'],
    ['Driverseat.yaml.txt', 'driverseat.yaml'],
    ['clients.yaml.txt', 'clients.yaml'],
    ['clients.yml', 'clients.yaml'],
    ['clients.YAML', 'clients.yaml'],
  ])('says how it should be called: %s', async (name, wanted) => {
    const files = wanted === 'clients.yaml' ? { 'driverseat.yaml': SMALLEST } : {};
    await withFolder({ ...files, [name]: SMALLEST }, async ({ dir }) => {
      const loaded = await loadWorkspace(dir);
      expect(!loaded.ok && loaded.problems[0]?.fix).toBe(`Rename ${name} to ${wanted}.`);
    });
  });

  it('takes no project for one that Windows named, and none for its copy', async () => {
    const project = 'client: tom\nname: bio\n';
    const files = {
      ...{ 'driverseat.yaml': SMALLEST, 'clients.yaml': 'tom: { name: Tom, address: tom@hale.example }\n' },
      ...{ 'projects/bio.yaml.txt': project, 'projects/Web.YAML': project },
      ...{ 'projects/poster.yaml': project, 'projects/poster.yaml.txt': project },
    };
    await withFolder(files, async ({ dir }) => {
      const loaded = await loadWorkspace(dir);
      expect(loaded.ok && loaded.brokenProjects.map(({ file }) => file)).toEqual([
        'projects/Web.YAML',
        'projects/bio.yaml.txt',
      ]);
    });
  });

  it.each([
    ['too large', 'clients.yaml', '# x\n'.repeat(300_000), 'it is larger than 1048576 bytes'],
    ['not UTF-8', 'clients.yaml', Buffer.from('# m\xfc\xfe\n', 'latin1'), 'its text is not UTF-8'],
  ])('a file that is %s', async (_, file, content, what) => {
    await withFolder({ 'driverseat.yaml': SMALLEST }, async ({ dir }) => {
      await writeFile(join(dir, file), content);
      expect(told(await loadWorkspace(dir))).toEqual([`file-unreadable ${file} ${what}`]);
    });
  });

  it('does not wait for a pipe, nor read a folder as a file', async () => {
    await withFolder({ 'driverseat.yaml': SMALLEST }, async ({ dir }) => {
      execFileSync('mkfifo', [join(dir, 'clients.yaml')]);
      await mkdir(join(dir, 'phrases/en.yaml'), { recursive: true });
      expect(told(await loadWorkspace(dir))).toEqual([
        'file-unreadable clients.yaml it is no plain file',
        'file-unreadable phrases/en.yaml it is no plain file',
      ]);
    });
  });
});

describe('a symbolic link', () => {
  it('may point about inside the workspace, and be the workspace', async () => {
    await withFolder({ 'real/driverseat.yaml': SMALLEST, 'real/people/all.yaml': TOM }, async ({ dir }) => {
      await symlink('people/all.yaml', join(dir, 'real/clients.yaml'));
      await symlink('real', join(dir, 'desk'));
      const loaded = await loadWorkspace(join(dir, 'desk'));
      expect(loaded.ok && loaded.workspace.clients).toHaveLength(1);
    });
  });

  it.each([
    ['of a file', 'clients.yaml', 'outside/all.yaml', 'clients.yaml'],
    ['of a folder', 'projects', 'outside', 'projects/all.yaml'],
    ['to a folder whose name begins alike', 'clients.yaml', 'desk-2/all.yaml', 'clients.yaml'],
  ])('does not lead out: %s', async (_, link, target, file) => {
    const files = { 'desk/driverseat.yaml': SMALLEST, 'outside/all.yaml': TOM, 'desk-2/all.yaml': TOM };
    await withFolder(files, async ({ dir }) => {
      await symlink(join(dir, target), join(dir, 'desk', link));
      expect(told(await loadWorkspace(join(dir, 'desk')))).toEqual([
        `file-unreadable ${file} it is a link that leads out of the workspace`,
      ]);
    });
  });
});

describe('mailbox.ca', () => {
  const withCa = (ca: string): string => SMALLEST.replace('mailbox:', `mailbox:\n  ca: ${ca}`);

  it('is read when the workspace is: in it, or anywhere where it is absolute', async () => {
    await withFolder({ 'driverseat.yaml': withCa('my-ca.pem') }, async ({ dir }) => {
      const subject = ['-subj', '/CN=Test', '-days', '1'];
      const files = ['-keyout', join(dir, 'key.pem'), '-out', join(dir, 'my-ca.pem')];
      const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
      execFileSync('openssl', ['req', '-x509', ...key, ...subject, ...files], { stdio: 'ignore' });
      for (const ca of ['my-ca.pem', join(dir, 'my-ca.pem')]) {
        await writeFile(join(dir, 'driverseat.yaml'), withCa(ca));
        const loaded = await loadWorkspace(dir);
        expect(loaded.ok && loaded.workspace.authority).toContain('BEGIN CERTIFICATE');
      }
    });
  });

  it.each([
    ['missing.pem', 'there is no such file'],
    ['driverseat.yaml', 'the file holds no certificate in PEM form'],
    ['../driverseat.yaml', 'it is a link that leads out of the workspace'],
  ])('%s: %s', async (ca, what) => {
    await withFolder({ 'desk/driverseat.yaml': withCa(ca), 'driverseat.yaml': 'x' }, async ({ dir }) => {
      expect(told(await loadWorkspace(join(dir, 'desk')))).toEqual([
        `setting-invalid driverseat.yaml:7 ${what}`,
      ]);
    });
  });
});
