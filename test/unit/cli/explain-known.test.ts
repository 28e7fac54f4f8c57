/** `explain --known`: one value, which the file may follow. */
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runProgram } from '../../../src/cli/program.js';
import { withFolder } from '../workspace/on-disk.js';

/** A first mail of Tom's, asking Ana. */
const FIRST_MAIL = `Return-Path: <tom@hale.example>
From: Tom <tom@hale.example>
To: ana@ruiz.example
Subject: Bio
Message-ID: <1@hale.example>

Can you start on Friday?
`;

it.each([
  [['--known', '*'], true],
  [['--known', 'mia@hale.example,tom@hale.example'], true],
  [['--known', 'mia@hale.example', '--known', 'tom@hale.example'], true],
  [['--known', 'mia@hale.example'], false],
])('%j before the file', async (known, isClient) => {
  await withFolder({ 'mail.eml': FIRST_MAIL }, async ({ dir }) => {
    const said: string[] = [];
    const status = await runProgram(
      ['node', 'driverseat', 'explain', '--json', ...known, join(dir, 'mail.eml')],
      { out: (line) => said.push(line), err: (line) => said.push(line), isInteractive: false },
    );
    expect(status).toBe(0);
    expect(said.join('\n').includes('"C10"')).toBe(!isClient);
  });
});
