/**
 * Which messages the bot may remove: its own records alone, whatever somebody else writes into a header.
 */
import { expect, it } from '@jest/globals';
import { isOwnRecord } from '../../../src/mailbox/own-record.js';

const KEY = '8a1f';
const NOTE = {
  from: 'Driverseat <ana+bot@ruiz.example>',
  'message-id': `<${KEY}@ruiz.example>`,
  'x-driverseat-key': KEY,
};
const RECORD = { 'message-id': '<1b2c@driverseat.invalid>', 'x-driverseat-record': 'owner' };

it.each<[what: string, header: Record<string, string>, isOwn: boolean]>([
  ['a record', RECORD, true],
  ['a claim record, which names the key of a mail', { ...RECORD, 'x-driverseat-key': KEY }, true],
  ['the receipt of a stop', NOTE, true],
  ['that of an address written in other letters', { ...NOTE, from: 'Ana+Bot@Ruiz.example' }, true],
  ['a record that came in by mail', { ...RECORD, received: 'from mx.evil.example' }, false],
  ['a record that was delivered', { ...RECORD, 'return-path': '<tom@hale.example>' }, false],
  ['a record with a Message-ID of somebody else', { ...RECORD, 'message-id': '<1@hale.example>' }, false],
  ['a note that came by mail', { ...NOTE, 'delivered-to': 'ana@ruiz.example' }, false],
  ['her mail to a client, which the bot composed', { ...NOTE, from: 'Ana <ana@ruiz.example>' }, false],
  ['a note with the key of another mail', { ...NOTE, 'x-driverseat-key': '77' }, false],
  ['a note with an empty key', { ...NOTE, 'message-id': '<@ruiz.example>', 'x-driverseat-key': '' }, false],
  ['mail of hers', { from: 'Ana <ana@ruiz.example>', 'message-id': '<1@ruiz.example>' }, false],
  ['mail without a header', {}, false],
])('%s', (_what, header, isOwn) => {
  expect(isOwnRecord(new Map(Object.entries(header)), 'ana+bot@ruiz.example')).toBe(isOwn);
});
