import { describe, expect, it } from '@jest/globals';
import { isMailable, splitAddress } from '../../../src/message/address-parts.js';
import { comparableAddress, isSameMailbox } from '../../../src/message/addresses.js';

describe('an address that mail can be sent to', () => {
  it.each([
    'dana@bakery.example',
    'dana@shop.test',
    '"dana baker"@bakery.example',
    '"a@b"@bakery.example',
    "o'neill+x=y/z@bakery.example",
    'dana@bäcker.example',
    'dana@xn--bcker-gra.example',
    'ünal@fırın.example',
  ])('%s', (address) => {
    expect(isMailable(address)).toBe(true);
  });

  it.each([
    '',
    'dana',
    '@bakery.example',
    'dana@',
    'dana@bakery',
    'dana@shop@bakery.example',
    'dana@[192.0.2.9]',
    'dana@192.0.2.9',
    'dana@printer.local',
    'dana@nowhere.invalid',
    'root@localhost.localdomain',
    'dana@bakery..example',
    'dana@bakery.example.',
    'dana@-bakery.example',
    'dana baker@bakery.example',
    'dana@bak ery.example',
    'Dana <dana@bakery.example>',
    `dana@${'a'.repeat(64)}.example`,
    'dana\u200b@bakery.example',
    'dana@bakery.example\u202e',
    '"<dana>"@bakery.example',
    `${'d'.repeat(240)}@bakery.example`,
  ])('but not: %s', (address) => {
    expect(isMailable(address)).toBe(false);
  });

  it('costs no more for a hostile address', () => {
    expect(isMailable(`"${'\\"'.repeat(20_000)}@x.example`)).toBe(false);
    expect(isMailable(`a@${'a-'.repeat(50_000)}`)).toBe(false);
  });
});

describe('the halves of an address', () => {
  it.each([
    ['Dana@Bakery.Example', { local: 'dana', domain: 'bakery.example' }],
    ['"Dana \\"B\\""@x.example', { local: 'dana "b"', domain: 'x.example' }],
    ['a@b@x.example', { local: 'a@b', domain: 'x.example' }],
    ['dana', null],
  ])('%s', (address, parts) => {
    expect(splitAddress(address)).toEqual(parts);
  });
});

describe('one mailbox to the letter', () => {
  it.each([
    ['Dana@Bakery.example', 'dana@bakery.EXAMPLE', true],
    ['prvs=12ab=dana@bakery.example', 'dana@bakery.example', true],
    ['btv1==12ab==dana@bakery.example', 'dana@bakery.example', true],
    ['dana@bäcker.example', 'dana@xn--bcker-gra.example', true],
    ['"dana"@bakery.example', 'dana@bakery.example', true],
    ['dana+bounce@bakery.example', 'dana@bakery.example', false],
    ['SRS0=HH=TT=bakery.example=dana@fwd.example', 'dana@bakery.example', false],
    ['', '', false],
    ['dana', 'dana', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameMailbox(a, b)).toBe(same);
  });

  it('an international domain is compared in its ASCII form', () => {
    expect(comparableAddress('Dana@BÄCKER.example')).toBe('dana@xn--bcker-gra.example');
  });
});
