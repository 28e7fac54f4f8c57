import { describe, expect, it } from '@jest/globals';
import { checkFileShape } from './file-shape.js';

const OPENING = '/** Decides something. */\n';

function rulesBroken(path: string, source: string): string[] {
  return checkFileShape(path, source).map(({ rule }) => rule);
}

describe('what STYLE.md says of files', () => {
  it.each([
    ['a long file', 'src/plan/due.ts', OPENING + 'a;\n'.repeat(250), ['size']],
    ['a long test', 'test/unit/plan/due.test.ts', 'a;\n'.repeat(251), ['size']],
    ['a bag', 'src/plan/utils.ts', OPENING, ['name']],
    ['a folder that is a bag', 'test/live/helpers/mail.ts', '', ['name']],
    ['a bag by another name', 'src/queue/job-handler.ts', OPENING, ['name']],
    ['another case', 'src/plan/mailKey.ts', OPENING, ['name']],
    ['no reason why it exists', 'src/plan/due.ts', `import { a } from './a.js';`, ['opening comment']],
    [
      'an export without a sentence',
      'src/plan/due.ts',
      `${OPENING}\nexport type Due = 1;\n`,
      ['export comment'],
    ],
    ['an export with one', 'src/plan/due.ts', `${OPENING}\n/** A day. */\nexport type Due = 1;\n`, []],
    ['a name passed on', 'src/plan/due.ts', `${OPENING}\nexport type { Due } from './a.js';\n`, []],
    ['just long enough', 'src/plan/due.ts', OPENING + 'a;\n'.repeat(249), []],
    ['a script', 'src/main.ts', `#!/usr/bin/env node\n${OPENING}`, []],
    ['a test needs no opening', 'test/unit/plan/due.test.ts', 'a;', []],
  ])('%s', (_, path, source, rules) => {
    expect(rulesBroken(path, source)).toEqual(rules);
  });
});
