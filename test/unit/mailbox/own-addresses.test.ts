/**
 * Which addresses `me.also` may lack, told from the headers of mail that came.
 */
import { describe, expect, it } from '@jest/globals';
import { proposeAddresses } from '../../../src/mailbox/own-addresses.js';

const OWN = ['ana@ruiz.example'];

/** The proposals after each header came twice. */
function proposed(header: Record<string, string>, own: readonly string[] = OWN): string[] {
  const fields = new Map(Object.entries(header));
  return proposeAddresses([fields, fields], own).map(({ address }) => address);
}

describe('an address that me.also may lack', () => {
  it.each([
    ['mail to her address', { to: 'Ana <ana@ruiz.example>' }, []],
    ['mail to her address with a tag', { to: 'ana+shop@ruiz.example' }, []],
    ['mail to another address of her domain', { to: 'hello@ruiz.example' }, ['hello@ruiz.example']],
    ['the same in Cc, in a group', { cc: 'team: Hello@ruiz.example, x@y.example;' }, ['hello@ruiz.example']],
    ['mail that also went to her own', { to: 'bob@ruiz.example, ana@ruiz.example' }, []],
    ['mail to a stranger, of which she got a Bcc', { to: 'tom@hale.example' }, []],
    [
      'mail to an alias elsewhere, as the server says',
      { to: 'ana@shop.example', 'delivered-to': 'ana@shop.example' },
      ['ana@shop.example'],
    ],
    [
      'a forwarded address',
      { to: 'list@club.example', 'x-original-to': 'a.ruiz@uni.example', 'delivered-to': 'ana@ruiz.example' },
      ['a.ruiz@uni.example'],
    ],
    ['no recipient at all', { subject: 'Hello' }, []],
    ['a mailing list', { 'delivered-to': 'mailing list news@club.example' }, []],
  ])('%s', (_what, header, expected) => {
    expect(proposed(header as Record<string, string>)).toEqual(expected);
  });

  it('is nobody else at a provider that everybody uses', () => {
    expect(proposed({ to: 'friend@gmail.com' }, ['ana.ruiz@gmail.com'])).toEqual([]);
    expect(proposed({ to: 'anaruiz+x@googlemail.com' }, ['ana.ruiz@gmail.com'])).toEqual([]);
  });

  it('is not proposed for a single mail', () => {
    expect(proposeAddresses([new Map([['to', 'hello@ruiz.example']])], OWN)).toEqual([]);
  });

  it('comes with the number of its mails, the most frequent first', () => {
    const to = (address: string): Map<string, string> => new Map([['to', address]]);
    const mails = ['b', 'a', 'c', 'c', 'a', 'b', 'c'].map((name) => to(`${name}@ruiz.example`));
    expect(proposeAddresses(mails, OWN)).toEqual([
      { address: 'c@ruiz.example', mails: 3 },
      { address: 'a@ruiz.example', mails: 2 },
      { address: 'b@ruiz.example', mails: 2 },
    ]);
  });
});
