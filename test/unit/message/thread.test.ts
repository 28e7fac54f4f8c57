import { describe, expect, it } from '@jest/globals';
import { threadOf } from '../../../src/message/thread.js';

const mail = (references: string[], inReplyTo: string[], messageId: string | null = 'own@x') => ({
  references,
  inReplyTo,
  messageId,
});

describe('where a mail stands in a conversation', () => {
  it.each([
    ['a first mail is its own root', mail([], []), 'own@x', []],
    ['no ids at all', mail([], [], null), null, []],
    ['the first reference is the root', mail(['a@x', 'b@x'], ['b@x']), 'a@x', ['a@x', 'b@x']],
    ['without references, what it answers', mail([], ['b@x']), 'b@x', ['b@x']],
    ['what it answers comes last', mail(['a@x'], ['c@x']), 'a@x', ['a@x', 'c@x']],
    ['each id once', mail(['a@x', 'a@x', 'b@x'], ['a@x']), 'a@x', ['a@x', 'b@x']],
    ['it is none of its own ancestors', mail(['own@x', 'a@x'], []), 'a@x', ['a@x']],
    ['only itself named', mail(['own@x'], ['own@x']), 'own@x', []],
  ])('%s', (_what, written, root, ancestors) => {
    expect(threadOf(written)).toEqual({ root, ancestors });
  });

  it('keeps the root and the nearest of very many', () => {
    const ids = Array.from({ length: 5_000 }, (_, at) => `${at}@x`);
    const { root, ancestors } = threadOf(mail(ids, ['parent@x']));
    expect(root).toBe('0@x');
    expect(ancestors).toHaveLength(100);
    expect([ancestors[0], ancestors.at(-1)]).toEqual(['0@x', 'parent@x']);
  });
});
