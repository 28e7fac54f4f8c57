/** Why an order is not in the file: she reads what to do, not the system's code, and not that a good file is bad. */
import { expect, it } from '@jest/globals';
import { refusedText } from '../../../src/app/orders/edit-workspace.js';
import { problem } from '../../../src/shared/errors.js';
import { unwritable } from '../../../src/workspace/write-file.js';

const FILE = 'projects/bio.yaml';

it.each([
  [
    'ENOSPC',
    'bio.yaml was not changed: the disk of the machine that I run on is full. Make room',
    'diski dolu',
  ],
  [
    'EDQUOT',
    'bio.yaml was not changed: the disk of the machine that I run on is full. Make room',
    'diski dolu',
  ],
  ['EACCES', 'bio.yaml was not changed: I may not write there. Make the file', 'yazma iznim yok'],
  ['EROFS', 'bio.yaml was not changed: I may not write there. Make the file', 'yazma iznim yok'],
])('%s', (code, english, turkish) => {
  const { problem: found } = unwritable(`/home/ana/desk/${FILE}`, { code });
  expect(refusedText(FILE, [found], 'en')).toContain(english);
  expect(refusedText(FILE, [found], 'tr')).toContain(turkish);
  for (const language of ['en', 'tr'] as const)
    expect(refusedText(FILE, [found], language)).not.toContain(code);
});

it('what is wrong in the file is named', () => {
  const found = problem('yaml-syntax', 'a bracket is open', { file: FILE, line: 3 });
  expect(refusedText(FILE, [found], 'en')).toBe(
    `${FILE} can't be changed as it stands (a bracket is open); mend it first.`,
  );
});
