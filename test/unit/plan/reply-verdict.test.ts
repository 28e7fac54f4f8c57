import { describe, expect, it } from '@jest/globals';
import type { RowHit, RowId } from '../../../src/message/automatic-mail/row.js';
import { replyVerdict } from '../../../src/plan/reply-verdict.js';

const hard = (id: RowId): RowHit => ({ id, class: 'hard', evidence: '', barsInquiry: true });
const soft = (id: RowId): RowHit => ({ id, class: 'soft', evidence: '', barsInquiry: false });

describe('the rows that hit, weighed', () => {
  it.each([
    ['nothing against it: reply', [], [], 'reply', []],
    ['a SOFT row holds', [soft('C7')], [], 'hold', ['C7']],
    ['a HARD row forbids', [hard('A1')], [], 'never', ['A1']],
    ['HARD ones are named first', [soft('B6'), hard('C3'), soft('C7')], [], 'never', ['C3', 'B6', 'C7']],
    ['each row once', [soft('A9'), hard('A9'), hard('A9')], [], 'never', ['A9']],
    ['a SOFT row that the client allows does not count', [soft('C7')], ['C7'], 'reply', []],
    ['others still hold', [soft('C6'), soft('C7')], ['C7'], 'hold', ['C6']],
    ['a HARD row can’t be allowed', [hard('A1')], ['A1'], 'never', ['A1']],
    ['nor the HARD half of a row', [hard('A9'), soft('A9')], ['A9'], 'never', ['A9']],
  ] as const)('%s', (_, hits, allow, verdict, rules) => {
    expect(replyVerdict(hits, allow)).toEqual({ verdict, rules });
  });
});
