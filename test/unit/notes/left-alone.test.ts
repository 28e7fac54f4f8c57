/** Why a client's mail was left alone is said in words, whatever row of AUTOREPLY.md decided. */
import { describe, expect, it } from '@jest/globals';
import { allRows } from '../../../src/message/automatic-mail/match-rows.js';
import { aloneText } from '../../../src/notes/left-alone.js';
import { clientsSchema } from '../../../src/workspace/schema/clients-schema.js';

/** The rows that the clock, the server and the ledger decide (AUTOREPLY.md, E), and what the plan decides beside the table. */
const OTHERS = [
  ...['E1', 'E1b', 'E2', 'E3', 'E4', 'E7', 'E8'],
  ...['settled', 'gone', 'setting-off', 'not-approved', 'no-template', 'late', 'skipped', 'cancelled'],
];
const CODES = [...new Set([...allRows.map(({ id }) => id as string), ...OTHERS])];

describe.each(['en', 'tr'] as const)('in %s', (language) => {
  it.each(CODES)('%s has words', (code) => {
    expect(aloneText('Tom', code, language)).not.toMatch(new RegExp(`: ${code}\\b`));
  });

  it('a row that only held the mail says what lets the next one pass', () => {
    expect(aloneText('Tom', 'C7', language)).toContain('allow: [C7]');
    expect(aloneText('Tom', 'A1', language)).not.toContain('allow');
  });
});

it('what it names may stand in clients.yaml', () => {
  const named = CODES.filter((code) => aloneText('Tom', code, 'en').includes('allow:'));
  expect(named).toContain('C7');
  const entry = { name: 'Tom', address: 'tom@hale.example', allow: named };
  expect(clientsSchema.safeParse({ tom: entry }).success).toBe(true);
});
