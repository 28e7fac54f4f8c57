/** What `init` shows of a project's file, and how it ends where nothing can be made. */
import { expect, it } from '@jest/globals';
import { checkAnswers } from '../../../src/workspace/init-settings.js';
import { PROJECTS_TEXT } from '../../../src/workspace/init-texts.js';
import { initWorkspace } from '../../../src/workspace/init-workspace.js';
import { type JsonSchema, jsonSchemaOf } from '../../../src/workspace/schema/known-settings.js';
import { projectSchema } from '../../../src/workspace/schema/project-schema.js';
import { ANSWERS } from './init-answers.js';

it('the projects’ folder shows every field', () => {
  const fields = (schema: JsonSchema): string[] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, value]) => [name, ...fields(value)]),
    ...(schema.items === undefined ? [] : fields(schema.items)),
    ...(schema.anyOf ?? []).flatMap(fields),
  ];
  const unnamed = fields(jsonSchemaOf(projectSchema)).filter((name) => !PROJECTS_TEXT.includes(`${name}:`));
  expect(unnamed).toEqual([]);
});

it('no folder is made where the system has none, and it ends', async () => {
  await expect(initWorkspace('/proc/driverseat/desk', ANSWERS)).rejects.toMatchObject({
    code: 'file-unwritable',
  });
});

it('a wrong address is told without the name that would follow from it', () => {
  const settings = (name: string) =>
    checkAnswers({ ...ANSWERS, name, address: 'bad' }).map(({ where }) => where.setting);
  expect(settings('')).toEqual(['me.address']);
  expect(checkAnswers({ ...ANSWERS, name: '' }).map(({ where }) => where.setting)).toEqual(['me.name']);
});
