/** A subject without what mail programs put in front of it. */
import { describe, expect, it } from '@jest/globals';
import { bareSubject } from '../../../src/message/bare-subject.js';

describe('a bare subject', () => {
  it.each([
    ['Your bio', 'Your bio'],
    ['Re: Your bio', 'Your bio'],
    ['RE: AW: Re[2]: Your bio', 'Your bio'],
    ['Ynt: Biyografi', 'Biyografi'],
    ['\u200fRE: \u200fYour bio', 'Your bio'],
    ['Regarding: the bio', 'Regarding: the bio'],
    ['Re:', ''],
    [`${'Re: '.repeat(1000)}x`, expect.any(String)],
  ])('%j', (subject, bare) => {
    expect(bareSubject(subject)).toEqual(bare);
  });
});
