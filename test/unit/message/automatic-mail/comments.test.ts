import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keywordOf, withoutComments } from '../../../../src/message/automatic-mail/comments.js';

describe('comments are taken out of a header value', () => {
  it.each([
    ['auto-replied (vacation)', 'auto-replied'],
    ['(a (nested) one) no', 'no'],
    ['no (a \\) bracket taken literally)', 'no'],
    ['"(no comment)" (a comment)', '"(no comment)"'],
    ['"a \\" (still quoted)"', '"a \\" (still quoted)"'],
    ['no )', 'no )'],
    ['no', 'no'],
  ])('%s reads as %s', (written, read) => {
    expect(withoutComments(written)).toBe(read);
  });

  it.each(['no (never closed', '"never closed', '(a (b) c', '(ends in a backslash \\'])(
    '%s cannot be parsed',
    (written) => {
      expect(withoutComments(written)).toBeNull();
    },
  );

  it('leaves no comment of any text behind', () => {
    fc.assert(
      fc.property(fc.string(), (comment) => {
        const escaped = comment.replace(/[\\()]/g, '\\$&');
        expect(withoutComments(`no (${escaped})`)).toBe('no');
      }),
    );
  });
});

describe('the keyword of a value', () => {
  it.each([
    ['Auto-Replied; owner-email="a@b.example"', 'auto-replied'],
    [' NO (auto-replied) ; x=1', 'no'],
    ['', ''],
    [';x=1', ''],
    ['no (', ''],
  ])('%s is %s', (value, keyword) => {
    expect(keywordOf(value)).toBe(keyword);
  });
});
