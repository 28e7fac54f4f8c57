/** What is left of a file that was saved half-way is no newer word of hers; what she took out at its end is. */
import { expect, it } from '@jest/globals';
import { findSavedHalfway, goodTexts } from '../../../src/workspace/saved-halfway.js';
import type { FoundFile } from '../../../src/workspace/workspace-files.js';
import { SMALLEST } from './texts.js';

const TOM = 'tom: { name: Tom Hale, address: tom@hale.example }\n';

function found(file: string, text: string | null): FoundFile[] {
  const kind = file === 'clients.yaml' ? 'clients' : 'settings';
  return text === null ? [] : [{ file, kind, text }];
}

it.each([
  ['cut within a line', 'driverseat.yaml', `${SMALLEST}mode: live\n`, `${SMALLEST}mo`, 'its end is gone'],
  ['cut behind a line', 'driverseat.yaml', `${SMALLEST}mode: live\n`, SMALLEST.trimEnd(), 'its end is gone'],
  ['cut in a remark', 'clients.yaml', `${TOM}# Tom\n`, `${TOM}#`, 'its end is gone'],
  ['emptied', 'clients.yaml', TOM, '', 'it is empty'],
  ['taken away', 'clients.yaml', TOM, null, 'it is gone'],
  ['whole lines less', 'driverseat.yaml', `${SMALLEST}mode: live\n`, SMALLEST, null],
  [
    'whole lines less, by an editor that ends no file with a line break',
    'driverseat.yaml',
    `${SMALLEST}mode: live`,
    SMALLEST.trimEnd(),
    null,
  ],
  ['without the last line break', 'driverseat.yaml', SMALLEST, SMALLEST.trimEnd(), null],
  [
    'so short on purpose',
    'driverseat.yaml',
    `${SMALLEST}mode: live # yes\n`,
    `${SMALLEST}mode: live \n`,
    null,
  ],
  ['with another end', 'driverseat.yaml', `${SMALLEST}mode: live`, `${SMALLEST}mode: rehearsal`, null],
  ['with nothing but a remark, and taken away', 'clients.yaml', '# nobody yet\n', null, null],
])('a file %s: %s', (_how, file, whole, left, said) => {
  const good = goodTexts(found(file, whole), new Set(), new Map());
  const problems = findSavedHalfway(found(file, left), good).flatMap((one) =>
    'problem' in one ? [one.problem] : [],
  );
  const is = { code: 'file-cut', what: expect.stringContaining(said ?? '') };
  expect(problems).toEqual(said === null ? [] : [expect.objectContaining(is)]);
});

it('it is compared with what was last in order, not with a broken text in between', () => {
  const whole = goodTexts(found('clients.yaml', TOM), new Set(), new Map());
  const still = goodTexts(found('clients.yaml', '{'), new Set(['clients.yaml']), whole);
  expect(still.get('clients.yaml')).toBe(TOM);
});
