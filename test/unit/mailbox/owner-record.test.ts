import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { composeOwnerRecord, readOwnerRecord } from '../../../src/mailbox/owner-record.js';
import { headerOf } from '../../../src/mailbox/read-headers.js';

const record = { instance: '4f1c', host: 'server', sinceMs: Date.UTC(2026, 9, 5, 8, 2) };
const headerText = (message: string): string => message.slice(0, message.indexOf('\r\n\r\n') + 2);
const read = (message: string) =>
  readOwnerRecord(headerOf({ seq: 1, uid: 1, headers: Buffer.from(headerText(message)) }));

describe('the owner record', () => {
  it('reads back what was written', () => {
    expect(read(composeOwnerRecord(record, 'id@driverseat.invalid'))).toEqual(record);
  });

  it('tells a person who opens it what it is', () => {
    const message = composeOwnerRecord(record, 'id@driverseat.invalid');
    expect(message).toContain('Subject: Driverseat on server serves this mailbox\r\n');
    expect(message).toContain('has served this mailbox since 2026-10-05T08:02:00.000Z.\r\n');
  });

  it('lets no host name add a line to the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (host) => {
        const message = composeOwnerRecord({ ...record, host }, 'id@driverseat.invalid');
        const plain = composeOwnerRecord(record, 'id@driverseat.invalid');
        expect(headerText(message).split(/\r\n|\r|\n/)).toHaveLength(headerText(plain).split('\r\n').length);
        expect(read(message)?.instance).toBe('4f1c');
      }),
    );
  });

  it.each([
    ['another kind of record', { 'x-driverseat-record': 'claim' }],
    ['a mail of hers', {}],
    [
      'one without an instance',
      { 'x-driverseat-record': 'owner', 'x-driverseat-since': '2026-10-05T08:02:00Z' },
    ],
    ['one without an instant', { 'x-driverseat-record': 'owner', 'x-driverseat-instance': '4f1c' }],
  ])('%s is none', (_what, header) => {
    expect(readOwnerRecord(new Map(Object.entries(header)))).toBeNull();
  });
});
