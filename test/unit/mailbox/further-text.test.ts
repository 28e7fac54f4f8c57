import { describe, expect, it } from '@jest/globals';
import type { MessageStructureObject } from 'imapflow';
import { furtherTextParts } from '../../../src/mailbox/further-text.js';

const KB = 1_024;
const leaf = (part: string, type: string, kb: number): MessageStructureObject => ({
  part,
  type,
  size: kb * KB,
});
const mixed = (...childNodes: MessageStructureObject[]): MessageStructureObject => ({
  type: 'multipart/mixed',
  childNodes,
});
const alternative = (...childNodes: MessageStructureObject[]): MessageStructureObject => ({
  part: '1',
  type: 'multipart/alternative',
  childNodes,
});
const attached: MessageStructureObject = {
  ...leaf('2', 'message/rfc822', 90),
  childNodes: [leaf('2.1', 'text/plain', 80)],
};

describe('text parts beyond the first 64 KB', () => {
  it.each([
    ['a short mail', leaf('1', 'text/plain', 3), 6, []],
    [
      'a text before a large picture',
      mixed(leaf('1', 'text/plain', 3), leaf('2', 'image/png', 300)),
      306,
      [],
    ],
    [
      'a text after a large picture',
      mixed(leaf('1', 'image/png', 300), leaf('2', 'text/plain', 3)),
      306,
      ['2'],
    ],
    ['a text that is itself too long', leaf('1', 'text/plain', 80), 82, ['1']],
    ['a root that has no number', { type: 'text/plain', size: 80 * KB }, 82, ['1']],
    [
      'a long HTML that says what the plain text says',
      alternative(leaf('1.1', 'text/plain', 2), leaf('1.2', 'text/html', 90)),
      95,
      [],
    ],
    [
      'a long HTML where the plain text says next to nothing',
      alternative(leaf('1.1', 'text/plain', 0.2), leaf('1.2', 'text/html', 90)),
      95,
      ['1.2'],
    ],
    [
      'a long HTML beside a file of plain text',
      mixed(leaf('1', 'text/html', 90), leaf('2', 'text/plain', 2)),
      95,
      ['1', '2'],
    ],
    [
      'a footer of a list after an attachment',
      mixed(leaf('1', 'text/plain', 2), leaf('2', 'application/pdf', 90), leaf('3', 'text/plain', 1)),
      94,
      ['3'],
    ],
    ['the text of an attached message', mixed(leaf('1', 'text/plain', 2), attached), 93, []],
    [
      'a text behind headers of unknown length',
      mixed(leaf('1', 'text/plain', 2), leaf('2', 'image/png', 4)),
      90,
      ['1'],
    ],
    [
      'sizes that the server makes up',
      mixed(leaf('1', 'text/plain', 70), leaf('2', 'image/png', 900)),
      80,
      ['1'],
    ],
  ])('%s', (_what, structure, kilobytes, parts) => {
    const found = furtherTextParts(structure, { prefixBytes: 64 * KB, sizeBytes: kilobytes * KB });
    expect(found).toEqual(parts);
  });

  it('are at most eight, whatever the mail says it has', () => {
    const many = Array.from({ length: 500 }, (_, at) => leaf(`${at + 1}`, 'text/plain', 70));
    expect(furtherTextParts(mixed(...many), { prefixBytes: KB, sizeBytes: 1 })).toHaveLength(8);
  });
});
