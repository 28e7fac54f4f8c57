import { describe, expect, it } from '@jest/globals';
import { applyConversation, emptyConversations, type Letter } from '../../../src/ledger/conversation.js';
import { unansweredLetter } from '../../../src/plan/unanswered.js';

function letter(identity: string, changes: Partial<Letter> = {}): Letter {
  return {
    ...{ identity, client: 'tom', project: 'bio', messageId: identity, thread: null, subject: '' },
    receivedAt: '2026-10-06T10:00:00Z',
    ...changes,
  };
}

const general = { project: null, thread: 'other' };
const later = { receivedAt: '2026-10-06T11:00:00Z' };

/** The letters in the order in which they were judged, and which of them is still to be answered. */
function waiting(letters: Letter[], answered: string[] = [], project: string | null = 'bio'): string | null {
  const book = emptyConversations();
  for (const one of letters) applyConversation(book, { type: 'client-wrote', ...one }, one.receivedAt);
  const asked = { client: 'tom', project };
  return unansweredLetter(book, asked, ({ identity }) => answered.includes(identity))?.identity ?? null;
}

describe('a client’s letter that waits for her answer', () => {
  it.each<[string, string | null, string | null]>([
    ['nobody wrote', waiting([]), null],
    ['one in the thread', waiting([letter('a')]), 'a'],
    ['it is answered', waiting([letter('a')], ['a']), null],
    ['one in another project’s thread', waiting([letter('a', { project: 'shop' })]), null],
    ['one in no project’s thread', waiting([letter('a', general)]), 'a'],
    ['of another client', waiting([letter('a', { client: 'lena' })]), null],
    ['the newest of two conversations', waiting([letter('a', later), letter('b', general)]), 'a'],
    ['the other one, once that is answered', waiting([letter('a', later), letter('b', general)], ['a']), 'b'],
    ['the newest of one conversation', waiting([letter('a'), letter('b', later)]), 'b'],
    ['an older one, read later', waiting([letter('b', later), letter('a')]), 'b'],
    ['no project is asked about', waiting([letter('a'), letter('b', general)], [], null), 'b'],
  ])('%s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });

  it('keeps the newest 2,000 of them', () => {
    const book = emptyConversations();
    for (let n = 0; n < 2_010; n += 1) {
      const one = letter(`${n}`, { project: null, thread: `${n}` });
      applyConversation(book, { type: 'client-wrote', ...one }, one.receivedAt);
    }
    expect(book.letters.size).toBe(2_000);
    expect([...book.letters.values()].at(-1)?.identity).toBe('2009');
  });
});
