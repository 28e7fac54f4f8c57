import { describe, expect, it } from '@jest/globals';
import type { Preview } from '../../../src/cli/preview/preview-one.js';
import { type PreviewFlags, preview } from '../../../src/cli/preview.js';
import { onDesk } from './on-a-desk.js';

async function shown(
  [first, files = {}]: [string | undefined, Record<string, string>?],
  flags: PreviewFlags = {},
): Promise<string[]> {
  return await onDesk({ files }, async ({ dir, said, terminal }) => {
    expect(await preview(first, dir, flags, terminal)).toBe(0);
    return said;
  });
}

async function values(first: string, files: Record<string, string> = {}, flags: PreviewFlags = {}) {
  const [line = ''] = await shown([first, files], { ...flags, json: true });
  return JSON.parse(line) as Preview;
}

function bodies({ variants }: Preview): string[] {
  return variants.map(({ rendering }) => (rendering.ok ? (rendering.body.split('\n')[2] ?? '') : '-'));
}

describe('driverseat preview', () => {
  it('shows the mail with a real project, and each branch with as much said as can be', async () => {
    const found = await values('progress-update');
    expect(found).toMatchObject({
      ...{ template: 'templates/en/progress-update.hbs', language: 'en', project: 'bio', client: 'tom' },
      now: { ok: true, subject: 'Your bio' },
      samples: ['needFromYou'],
      unseen: [],
    });
    expect(found.variants.map(({ without }) => without.join(' '))).toEqual([
      ...['', 'percent', 'remark', 'next.iWill', 'next', 'needFromYou', 'needFromYou nothingOpen'],
    ]);
    expect(bodies(found)[1]).toMatch(/^A quick word about your bio\./);
    expect(bodies(found)[3]).toMatch(/Next is review, on Wednesday, 4 December 2030\./);
  });

  it('names what is missing', async () => {
    const files = { 'projects/bio.yaml': 'client: tom\nname: bio\n' };
    expect((await values('reschedule-notice', files)).now).toEqual({
      ok: false,
      missing: ['moved.what', 'moved.from', 'moved.to'],
    });
    const [text = ''] = await shown(['reschedule-notice', files]);
    expect(text).toContain('Not written: it needs moved.what, moved.from, moved.to');
  });

  it('takes the form of address of the project’s client', async () => {
    const files = { 'projects/afis.yaml': 'client: elif\nname: afiş\n' };
    const found = await values('progress-update', files, { project: 'afis' });
    expect(found).toMatchObject({ template: 'templates/tr/progress-update.sen.hbs', project: 'afis' });
  });

  it.each([
    ['a greeting of its own', 'greeting: Hi Tom', false],
    ['none', 'formal: false', true],
  ])('says whether the mail may greet otherwise, where clients.yaml has %s', async (_what, line, isSaid) => {
    const files = { 'clients.yaml': `tom: { name: Tom Hale, address: tom@hale.example, ${line} }\n` };
    const [text = ''] = await shown(['progress-update', files]);
    expect(text.includes('clients.yaml has no greeting for this client')).toBe(isSaid);
  });

  it('does without a project, and without anybody who reads the language', async () => {
    const found = await values('done', {}, { language: 'tr' });
    expect(found).toMatchObject({ template: 'templates/tr/done.hbs', project: null, unseen: [] });
    expect(found.samples).toContain('project.name');
  });

  it('shows a template of hers, and names a branch that no mail takes', async () => {
    const source =
      '---\nsubject: S\n---\n{{greeting}},\n{{#if remark}}{{#if remark}}{{remark}}{{else}}never{{/if}}{{else}}Hm{{/if}}\n{{me.signOff}}\n';
    const [text = ''] = await shown(['done', { 'templates/en/done.hbs': source }]);
    expect(text).toContain('Line 5: no mail takes the side for remark unknown.');
  });

  it('names what is wrong with a broken one, whatever else is broken', async () => {
    const files = {
      'projects/shop.yaml': 'client: nobody\nname: shop\n',
      'templates/en/done.hbs': '---\nsubject: S\n---\n{{greeting}},\n{{#if remrak}}Hm{{/if}}\n',
      'templates/tr/decline.hbs': 'nothing',
    };
    await expect(shown(['done', files])).rejects.toMatchObject({
      problem: { code: 'template-invalid', where: { file: 'templates/en/done.hbs', line: 5 } },
    });
    await expect(shown(['who-writes', files], { project: 'shop' })).rejects.toMatchObject({
      problem: { where: { file: 'projects/shop.yaml', line: 1 } },
    });
    expect(await shown(['who-writes', files])).toHaveLength(1);
    await onDesk({ files }, async ({ dir, said, errors, terminal }) => {
      expect(await preview(dir, undefined, { all: true, json: true }, terminal)).toBe(1);
      expect(said).toHaveLength(26);
      expect(errors.join('\n')).toMatch(/templates\/en\/done\.hbs can’t be used[\s\S]*Did you mean "remark"/);
    });
  });

  it('with --all shows every template of every language', async () => {
    const all = await onDesk({}, async ({ dir, said, terminal }) => {
      await preview(dir, undefined, { all: true, json: true }, terminal);
      return said.map((line) => JSON.parse(line) as Preview);
    });
    expect(all).toHaveLength(28);
    expect(all.flatMap(({ unseen }) => unseen)).toEqual([]);
    expect(all.flatMap((one) => one.variants.filter(({ rendering }) => !rendering.ok))).toEqual([]);
    const named = await shown(['done'], { all: true, json: true });
    expect(named).toHaveLength(3);
  });

  it.each([
    ['progres-update', {}, 'Did you mean "progress-update"?'],
    ['done', { project: 'boi' }, 'Did you mean "bio"?'],
    ['done', { language: 'de' }, 'It is there in en, tr. Or write templates/de/done.hbs.'],
    [undefined, {}, 'driverseat preview progress-update, or driverseat preview --all'],
  ])('refuses %s %j, and says what to do', async (first, flags, fix) => {
    await expect(shown([first], flags)).rejects.toMatchObject({ code: 'usage', problem: { fix } });
  });

  it('says where the template stands when it is given a folder alone', async () => {
    await onDesk({}, async ({ dir, terminal }) => {
      await expect(preview(dir, undefined, {}, terminal)).rejects.toMatchObject({
        code: 'usage',
        problem: { fix: `driverseat preview progress-update ${dir}, or driverseat preview --all ${dir}` },
      });
    });
  });
});
