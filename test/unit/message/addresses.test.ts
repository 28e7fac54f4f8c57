import { describe, expect, it } from '@jest/globals';
import { addressSet, comparableAddress } from '../../../src/message/addresses.js';

describe('two spellings of one address', () => {
  it.each([
    ['Ana@Ruiz.Example', 'ana@ruiz.example'],
    ['ana+bot@ruiz.example', 'ana@ruiz.example'],
    ['prvs=1234abcd=ana@ruiz.example', 'ana@ruiz.example'],
    ['a.n.a@googlemail.com', 'ana@gmail.com'],
    ['a.n.a@ruiz.example', 'a.n.a@ruiz.example'],
    ['+tag@ruiz.example', '+tag@ruiz.example'],
    ['not an address', ''],
    ['@ruiz.example', ''],
    ['ana@', ''],
    ['ana@ruiz.example.', 'ana@ruiz.example'],
  ])('%s is compared as %s', (written, compared) => {
    expect(comparableAddress(written)).toBe(compared);
  });

  it('a set leaves out what is no address', () => {
    expect(addressSet(['nobody', 'ana@ruiz.example']).has('')).toBe(false);
  });
});
