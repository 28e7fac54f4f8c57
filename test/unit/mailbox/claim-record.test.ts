/**
 * A claim as a message and back, whatever its fields hold.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  CLAIM_HEADERS,
  type Claim,
  composeClaimRecord,
  readClaimRecord,
} from '../../../src/mailbox/claim-record.js';
import { headerOf } from '../../../src/mailbox/read-headers.js';

const CLAIM: Claim = {
  claimId: '6f1c@driverseat.invalid',
  instance: 'laptop-1',
  key: 'a1b2c3',
  kind: 'progress-update',
  client: 'tom',
  instant: Temporal.Instant.from('2026-10-09T08:00:00.123Z'),
  messageId: 'a1b2c3@ruiz.example',
  recipients: ['tom@hale.example', 'mia@hale.example'],
};

/** The header as the server gives it: the asked fields alone. */
function headerIn(message: string): ReadonlyMap<string, string> {
  const [head = ''] = message.split('\r\n\r\n');
  const all = headerOf({ seq: 1, uid: 1, headers: Buffer.from(head) });
  return new Map([...all].filter(([name]) => CLAIM_HEADERS.some((asked) => asked === name)));
}

/** Two instants look the same to toEqual. */
const comparable = (claim: Claim | null) =>
  claim === null ? null : { ...claim, instant: claim.instant.toString() };

const readBack = (claim: Claim) => readClaimRecord(headerIn(composeClaimRecord(claim)));

describe('a claim record', () => {
  it('comes back as it was', () => {
    expect(comparable(readBack(CLAIM))).toEqual(comparable(CLAIM));
    const toNobody = { ...CLAIM, client: null, recipients: [] };
    expect(comparable(readBack(toNobody))).toEqual(comparable(toNobody));
  });

  it('tells a person what it is', () => {
    const message = composeClaimRecord(CLAIM);
    expect(message).toContain("Subject: Driverseat's record of a mail: progress-update to tom\r\n");
    expect(message).toContain('Please leave it where it is.');
  });

  it('comes back as it was whatever its fields hold, and holds no further header', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const fields = fc.record({ instance: text, key: text, kind: text, client: text, messageId: text });
    const extra = fc.constantFrom('', '\r\nBcc: x@evil.example', '\r\n\r\nbody', '<>,%', ' ', '%41', '\0');
    fc.assert(
      fc.property(fields, extra, fc.array(text), (some, end, recipients) => {
        const claim = { ...CLAIM, ...some, messageId: `${some.messageId}${end}`, recipients };
        const message = composeClaimRecord(claim);
        expect(comparable(readClaimRecord(headerIn(message)))).toEqual(comparable(claim));
        expect(headerIn(message).size).toBe(CLAIM_HEADERS.length);
        expect(message).not.toMatch(/^Bcc:/m);
        expect(message.split('\r\n\r\n')).toHaveLength(2);
        expect(message).toMatch(/^[\x20-\x7e\r\n]*$/);
      }),
    );
  });

  it.each<[string, string, string | null]>([
    ['another kind of record', 'x-driverseat-record', 'owner'],
    ['no record', 'x-driverseat-record', null],
    ['a record without an id', 'message-id', null],
    ['a record without a key', 'x-driverseat-key', ''],
    ['a record without an instant', 'x-driverseat-at', 'yesterday'],
  ])('is not read from %s', (_what, name, value) => {
    const header = new Map(headerIn(composeClaimRecord(CLAIM)));
    if (value === null) header.delete(name);
    else header.set(name, value);
    expect(readClaimRecord(header)).toBeNull();
  });

  it('is read where somebody broke its percent code', () => {
    const header = new Map(headerIn(composeClaimRecord(CLAIM))).set(
      'x-driverseat-recipients',
      'a%, %E0%A4%A',
    );
    expect(readClaimRecord(header)?.recipients).toEqual(['a%', '%E0%A4%A']);
  });
});
