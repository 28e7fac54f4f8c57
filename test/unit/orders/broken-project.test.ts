/** A project whose file can't be read may be meant all the same: no order for it goes to another one. */
import { expect, it } from '@jest/globals';
import { brokenProject, type Desk } from '../../../src/orders/desk.js';
import { readLine } from '../../../src/orders/read-line.js';
import { replyText } from '../../../src/orders/reply-text.js';
import { aDesk } from './a-desk.js';

const AT = '2026-10-06T16:05+02:00';

/** Only Tom's bio can be read, and nothing of the poster. */
function aMorning(): Desk {
  const desk = aDesk(AT);
  return {
    ...desk,
    projects: [...desk.projects.filter(({ slug }) => slug === 'bio'), brokenProject('poster')],
  };
}

it.each([
  ['80% fri', 'which-project'],
  ['tom 80%', 'two-projects'],
  ['move mon 19', 'which-project'],
  ['need: photos', 'which-project'],
  ['poster 80%', 'broken-project'],
  ['pause poster', 'broken-project'],
  ['poster need: photos', 'broken-project'],
])('"%s" is no order for the only one that can be read', (line, kind) => {
  expect(readLine(line, true, aMorning())).toMatchObject({ doubt: { kind } });
});

it('what names another project is read as ever', () => {
  expect(readLine('bio 80% fri', true, aMorning())).toMatchObject({
    verdict: 'do',
    order: { project: 'bio' },
  });
});

it('she is told which file to mend', () => {
  const desk = aMorning();
  expect(replyText(readLine('poster 80%', true, desk), desk, 'en')).toBe(
    "projects/poster.yaml can't be read: mend it first. Until then no mail about it leaves. Nothing was changed.",
  );
  expect(replyText(readLine('80% fri', true, desk), desk, 'en')).toBe(
    'Which project? Reply with one: bio (Tom), poster.',
  );
});
