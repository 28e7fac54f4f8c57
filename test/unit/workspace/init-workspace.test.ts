import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkAnswers,
  type InitAnswers,
  settingsJsonSchema,
  settingsText,
} from '../../../src/workspace/init-settings.js';
import { CLIENTS_TEXT, PROJECTS_TEXT } from '../../../src/workspace/init-texts.js';
import { initWorkspace } from '../../../src/workspace/init-workspace.js';
import { loadWorkspace } from '../../../src/workspace/load-workspace.js';
import { ANSWERS } from './init-answers.js';
import { withFolder } from './on-disk.js';
import { problemsIn, understand } from './texts.js';

async function made(answers: InitAnswers, dir: string): Promise<string> {
  const outcome = await initWorkspace(dir, answers);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return await readFile(join(dir, 'driverseat.yaml'), 'utf8');
}

describe('a new workspace', () => {
  it('has everything that there is to edit', async () => {
    await withFolder({}, async ({ dir }) => {
      const desk = join(dir, 'my/desk');
      await made(ANSWERS, desk);
      const files = await readdir(desk, { recursive: true });
      expect(files).toEqual(
        expect.arrayContaining([
          ...['driverseat.yaml', 'driverseat.schema.json', 'clients.yaml', 'projects/README.md'],
          ...['phrases/en.yaml', 'phrases/tr.yaml', 'templates/en/decline.hbs', 'templates/tr/decline.hbs'],
        ]),
      );
    });
  });

  it('has phrases and templates only in her languages', async () => {
    await withFolder({}, async ({ dir }) => {
      await made({ ...ANSWERS, languages: ['tr'] }, dir);
      expect(await readdir(join(dir, 'phrases'))).toEqual(['tr.yaml']);
      expect(await readdir(join(dir, 'templates'))).toEqual(['tr']);
    });
  });

  it('presets no closed day, and keeps the one that she names', async () => {
    await withFolder({}, async ({ dir }) => {
      await made(ANSWERS, join(dir, 'a'));
      const without = await loadWorkspace(join(dir, 'a'));
      expect(without.ok && without.workspace.settings.contact.noContact).toEqual([]);
      await made({ ...ANSWERS, noContact: 'monday 09:00-12:00' }, join(dir, 'b'));
      const withOne = await loadWorkspace(join(dir, 'b'));
      expect(withOne.ok && withOne.workspace.settings.contact.noContact).toMatchObject([
        { kind: 'weekly', weekday: 1, between: { fromMinute: 540, toMinute: 720 } },
      ]);
    });
  });

  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => checkAnswers({ ...ANSWERS, name: text }).length === 0);
  const answers: fc.Arbitrary<InitAnswers> = fc.record({
    name,
    signOff: fc.option(name),
    address: fc.constantFrom(
      'ana@ruiz.example',
      'a.b+c@x.example',
      'ünal@çınar.example',
      "o'neill@x.example",
    ),
    imap: fc.constantFrom('imaps://imap.x.example', 'imap://127.0.0.1:1143', 'imaps://[::1]:1'),
    smtp: fc.constantFrom('smtps://smtp.x.example', 'smtp://smtp.x.example:587'),
    user: fc.option(fc.constantFrom('ana', 'RUIZ\\ana', 'on', '007', '# ana', 'ana: x', '@ana')),
    timeZone: fc.constantFrom(...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))),
    languages: fc.constantFrom(['en'], ['tr'], ['tr', 'en'], ['en', 'de']),
    country: fc.option(fc.constantFrom('ES', 'TR', 'NO', 'GB', 'GB-ENG')),
    noContact: fc.option(fc.constantFrom('thursday', 'mon 09:00-12:00', 'sun 00:00-24:00')),
  });

  it('has settings without a problem, whatever right answers are given, that say what was answered', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const text = settingsText(given);
        const { settings } = understand({ 'driverseat.yaml': text });
        if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
        const { me, mailbox } = settings.value.value;
        const { address, timeZone, languages, country } = given;
        expect(me).toMatchObject({ name: given.name.trim(), address, timeZone, languages, country });
        expect(mailbox.user).toBe(given.user ?? address);
      }),
      { numRuns: 60 },
    );
  });

  it.each([[['en']], [['tr', 'en']], [['en', 'de']]])(
    'in %j loads with nothing to mend',
    async (languages) => {
      await withFolder({}, async ({ dir }) => {
        await made({ ...ANSWERS, languages }, dir);
        expect(await loadWorkspace(dir)).toMatchObject({ ok: true, brokenProjects: [] });
      });
    },
  );
});

describe('wrong answers', () => {
  it.each([
    ['name', '', 'me.name', 'it is empty'],
    ['name', 'Ana\nBcc: x', 'me.name', 'more than one line'],
    ['address', 'ana', 'me.address', 'no mail address'],
    ['imap', 'imap.ruiz.example', 'mailbox.imap', 'not the address of an IMAP server'],
    ['timeZone', 'Europe/Madird', 'me.timeZone', 'not the name of a time zone'],
    ['country', 'Spain', 'me.country', 'no code of a country'],
    ['noContact', 'moonday', 'contact.noContact[0].every', 'no day of the week'],
    ['noContact', 'monday morning', 'contact.noContact[0].between', 'no time of day'],
  ])('%s "%s": nothing is written', async (key, text, setting, what) => {
    await withFolder({}, async ({ dir }) => {
      const outcome = await initWorkspace(dir, { ...ANSWERS, [key]: text });
      expect(outcome).toMatchObject({
        ok: false,
        problems: [{ where: { setting }, what: expect.stringContaining(what) }],
      });
      expect(await readdir(dir)).toEqual([]);
    });
  });
});

describe('what is there already', () => {
  it.each(['driverseat.yaml', 'clients.yaml', 'templates/en/decline.hbs', 'driverseat.schema.json'])(
    '%s is never written over, and nothing is written beside it',
    async (file) => {
      await withFolder({ [file]: 'mine' }, async ({ dir }) => {
        const before = await readdir(dir, { recursive: true });
        const outcome = await initWorkspace(dir, ANSWERS);
        expect(outcome).toMatchObject({
          ok: false,
          problems: [{ code: 'workspace-not-empty', where: { file: join(dir, file) } }],
        });
        expect(await readdir(dir, { recursive: true })).toEqual(before);
        expect(await readFile(join(dir, file), 'utf8')).toBe('mine');
      });
    },
  );

  it('and is nothing of a workspace may stay', async () => {
    await withFolder({ 'letter.txt': 'mine' }, async ({ dir }) => {
      await made(ANSWERS, dir);
      expect(await readFile(join(dir, 'letter.txt'), 'utf8')).toBe('mine');
    });
  });

  it('as a file in the place of the folder stops it', async () => {
    await withFolder({ desk: 'mine' }, async ({ dir }) => {
      await expect(initWorkspace(join(dir, 'desk'), ANSWERS)).rejects.toMatchObject({
        code: 'file-unwritable',
      });
    });
  });
});

it('writes no setting that nothing reads yet, and one of an older workspace is still right', async () => {
  await withFolder({}, async ({ dir }) => {
    const text = await made(ANSWERS, dir);
    expect(text).not.toContain('checkInAfter');
    const older = text.replace('  undo:', '  checkInAfter: 3 weeks\n  undo:');
    expect(older).not.toBe(text);
    expect(problemsIn({ 'driverseat.yaml': older })).toEqual([]);
  });
});

describe('the examples that it brings', () => {
  it('in driverseat.yaml can be uncommented, each by itself', async () => {
    await withFolder({}, async ({ dir }) => {
      const lines = (await made(ANSWERS, dir)).split('\n');
      const examples = lines.flatMap((line, index) => (/^\s*# [A-Za-z]+: /.test(line) ? [index] : []));
      expect(examples.length).toBeGreaterThan(5);
      for (const example of examples) {
        const text = lines
          .map((line, index) => (index === example ? line.replace('# ', '') : line))
          .join('\n');
        const found = problemsIn({ 'driverseat.yaml': text });
        expect([lines[example], found]).toEqual([lines[example], []]);
      }
    });
  });

  it('of no-contact time are right in every form', async () => {
    await withFolder({}, async ({ dir }) => {
      const lines = (await made(ANSWERS, dir)).split('\n');
      const forms = lines.filter((line) => /^ {2}# {3}- \{/.test(line)).map((line) => line.replace('#', ' '));
      expect(forms).toHaveLength(4);
      const text = lines.join('\n').replace('  noContact: []', `  noContact:\n${forms.join('\n')}`);
      expect(problemsIn({ 'driverseat.yaml': text })).toEqual([]);
    });
  });

  it('in clients.yaml and for a project are right as well', () => {
    const clients = CLIENTS_TEXT.split('\n')
      .slice(3)
      .map((line) => line.replace(/^# ?/, ''))
      .join('\n');
    const project = /```yaml\n(?<yaml>[^`]+)```/.exec(PROJECTS_TEXT)?.groups?.['yaml'] ?? '';
    expect(clients).toContain('tom:\n  name: Tom Hale');
    expect(problemsIn({ 'clients.yaml': clients, 'projects/bio.yaml': project })).toEqual([]);
    expect(problemsIn({ 'clients.yaml': CLIENTS_TEXT })).toEqual([]);
  });
});

describe('the JSON Schema for editors', () => {
  const schema = settingsJsonSchema();

  it('explains every setting, knows its defaults, and refuses unknown ones', () => {
    expect(schema.required).toEqual(['version', 'me', 'mailbox']);
    expect(schema.additionalProperties).toBe(false);
    for (const [name, section] of Object.entries(schema.properties ?? {})) {
      const settings = Object.entries(section.properties ?? { [name]: section });
      for (const [key, setting] of settings)
        expect([name, key, setting.description]).not.toContain(undefined);
    }
    expect(schema.properties?.['autoReply']?.properties?.['after']).toMatchObject({ default: '90m' });
  });

  it('stands in the workspace, where the first line of driverseat.yaml says', async () => {
    await withFolder({}, async ({ dir }) => {
      const text = await made(ANSWERS, dir);
      expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=driverseat.schema.json');
      expect(JSON.parse(await readFile(join(dir, 'driverseat.schema.json'), 'utf8'))).toEqual(schema);
    });
  });
});
