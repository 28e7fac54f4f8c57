/** Why a client's mail was left alone is said in words, whatever row of AUTOREPLY.md decided. */
import { describe, expect, it } from '@jest/globals';
import { allRows } from '../../../src/message/automatic-mail/match-rows.js';
import { aloneText } from '../../../src/notes/left-alone.js';
import { clientsSchema } from '../../../src/workspace/schema/clients-schema.js';

/** The rows that the clock, the server and the ledger decide (AUTOREPLY.md, E), and what the plan decides beside the table. */
const OTHERS = [
  ...['E1', 'E1b', 'E2', 'E3', 'E4', 'E7', 'E8'],
  ...['settled', 'gone', 'setting-off', 'not-approved', 'no-template', 'late', 'skipped', 'cancelled'],
  ...['domain-limit', 'breaker'],
];
const CODES = [...new Set([...allRows.map(({ id }) => id as string), ...OTHERS])];

describe.each(['en', 'tr'] as const)('in %s', (language) => {
  it.each(CODES)('%s has words', (code) => {
    expect(aloneText('Tom', code, 'client', language)).not.toMatch(new RegExp(`: ${code}\\b`));
  });

  it('a row that only held the mail says what lets the next one pass', () => {
    expect(aloneText('Tom', 'C7', 'client', language)).toContain('allow: [C7]');
    expect(aloneText('Tom', 'A1', 'client', language)).not.toContain('allow');
  });

  it.each(CODES)('%s of an inquirer, who is in no file, names no file', (code) => {
    expect(aloneText('dana@', code, 'inquirer', language)).not.toMatch(/allow|clients\.yaml/);
  });

  it('what nothing but her own answer helps says so', () => {
    const said = { en: 'only you can answer', tr: 'yalnızca siz yanıtlayabilirsiniz' }[language];
    expect(aloneText('dana@', 'D4', 'inquirer', language)).toContain(said);
    expect(aloneText('dana@', 'D4', 'unproven', language)).toContain('mailbox.authservId');
    expect(aloneText('dana@', 'C7', 'unproven', language)).toContain(said);
    expect(aloneText('dana@', 'E1c', 'inquirer', language)).not.toContain(said);
  });
});

it('what it names may stand in clients.yaml', () => {
  const named = CODES.filter((code) => aloneText('Tom', code, 'client', 'en').includes('allow:'));
  expect(named).toContain('C7');
  const entry = { name: 'Tom', address: 'tom@hale.example', allow: named };
  expect(clientsSchema.safeParse({ tom: entry }).success).toBe(true);
});
