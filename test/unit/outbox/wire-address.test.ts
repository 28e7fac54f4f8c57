import { describe, expect, it } from '@jest/globals';
import { wireAddress } from '../../../src/outbox/wire-address.js';

describe('an address on the wire', () => {
  it.each([
    ['tom@hale.example', 'tom@hale.example'],
    [' Tom.Hale+x@Hale.Example ', 'Tom.Hale+x@hale.example'],
    ['tom@jõgeva.example', 'tom@xn--jgeva-dua.example'],
    ['çağ@hale.example', 'çağ@hale.example'],
    ['"tom hale"@hale.example', '"tom hale"@hale.example'],
  ])('%j is %j', (address, wire) => {
    expect(wireAddress(address)).toBe(wire);
  });

  it.each([
    '',
    'tom',
    '@hale.example',
    'tom@',
    'tom@hale',
    'a@b@hale.example',
    'tom@hale.example\0',
    'tom@[1.2.3.4]',
  ])('%j is refused, and the error names it', (address) => {
    expect(() => wireAddress(address)).toThrow(`${JSON.stringify(address)} is no mail address`);
  });
});
