/**
 * The author's new text in 200 and more mails as real programs write them, and the laws that hold for every text.
 */
import { describe, expect, it } from '@jest/globals';
import { newTextOf } from '../../../src/message/new-text/new-text.js';
import { newTextVectors } from './new-text-vectors.js';

describe('the words that are the author’s own', () => {
  it.each(newTextVectors().map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
    const found = newTextOf(vector.mail);
    const own = found.spans.map(({ at, end }) => vector.mail.text.slice(at, end));
    expect(own).toEqual(vector.own);
    expect(found.text).toBe(own.join('\n\n'));
    expect(found.isForward).toBe(vector.isForward);
  });
});
