/** Where a client stands in From, only a machine by its own word wrote in their name; an office's address is a client's. */
import { expect, it } from '@jest/globals';
import { rowsOf } from '../../../../src/message/automatic-mail/match-rows.js';
import { aMessage, header, list, someFacts } from './a-message.js';

it.each([
  ['orders@hale.example', [], ['A9'], []],
  ['billing@hale.example', [], ['A9'], []],
  ['no-reply@hale.example', [], ['A9'], ['A9']],
  ['tom@hale.example', [], [], []],
  ['tom@hale.example', [header('auto-submitted', 'auto-replied')], ['A1'], ['A1']],
])('from %s with %j', (from, headers, barring, ofMachine) => {
  const rows = rowsOf(aMessage({ from: list(from), returnPaths: [from], headers }), someFacts());
  expect(rows.barring().map(({ id }) => id)).toEqual(barring);
  expect(rows.ofMachine().map(({ id }) => id)).toEqual(ofMachine);
});
