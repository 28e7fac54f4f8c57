/**
 * unanswered, in hostile mail: its work grows with the text and no faster, and what is compared each with each is bounded.
 *
 * Work is counted as words looked at, so that the machine doesn't matter.
 */
import { describe, expect, it } from '@jest/globals';
import { questionsOf } from '../../../src/judgement/flags/unanswered/questions.js';
import { statementsOf } from '../../../src/judgement/flags/unanswered/statements.js';
import { MOST_TOPICS } from '../../../src/judgement/flags/unanswered/topics.js';
import { unanswered } from '../../../src/judgement/flags/unanswered/unanswered.js';
import { Reading } from '../../../src/judgement/text/reading.js';
import { newTextOf } from '../../../src/message/new-text/new-text.js';
import { SHIPPED } from './shipped-phrases.js';

const SIZE = 8_000;

function filled(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

/** A text whose words count how often they are looked at. */
function counted(text: string, count: { looks: number }): Reading {
  const reading = new Reading(text, SHIPPED);
  const words = new Proxy(reading.cut.words, {
    get(target, key, receiver) {
      count.looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return Object.assign(reading, { cut: { ...reading.cut, words } });
}

/** How many words are looked at to compare two texts. */
function workOf(prior: string, text: string): number {
  const count = { looks: 0 };
  const newText = newTextOf({ text, subject: '', textSource: 'plain' });
  unanswered(
    {
      kind: 'reply',
      reading: counted(newText.text, count),
      spans: newText.spans,
      prior: counted(prior, count),
      writtenAt: null,
    },
    SHIPPED,
  );
  return count.looks;
}

const PIECES: [string, string][] = [
  ['one-word questions', 'why? '],
  ['questions of two words', 'how many? '],
  ['commas', 'a, '],
  ['the same clause', 'it is for the garden, '],
  ['the same sentence', 'Please send me the plan of the garden. '],
  ['words without a mark', 'garden '],
  ['question words without a mark', 'mi ne '],
  ['questions in one sentence', 'how many and '],
  ['requests behind a colon', 'I need: the plan, '],
  ['numbers', '1) 7 '],
  ['numbers on lines', '1) 7\n'],
  ['dodges', 'no idea, '],
  ['promises', 'I will tell you tomorrow. '],
  ['names', 'Ann, '],
  ['other topics', 'oak elm ash fir yew box bay fig hop ivy '],
];

describe('work in hostile mail', () => {
  it.each(PIECES)('grows no faster than the text: %s', (_, piece) => {
    const questions = 'How many pages? When is it? Is it wood or metal? Please send me the plan.';
    const mixed = (size: number) => workOf(filled(piece, size), filled(piece, size));
    const small = Math.max(mixed(SIZE), 1_000);
    expect(mixed(2 * SIZE)).toBeLessThan(2.3 * small);
    expect(workOf(questions, filled(piece, SIZE))).toBeLessThan(40 * SIZE);
  });

  it('compares a bounded number of questions, clauses and topics', () => {
    for (const [, piece] of PIECES) {
      const reading = new Reading(filled(piece, SIZE), SHIPPED);
      const questions = questionsOf(reading);
      const statements = statementsOf(reading);
      expect(questions.length).toBeLessThanOrEqual(60);
      expect(statements.length).toBeLessThanOrEqual(600);
      for (const { topics } of [...questions, ...statements])
        expect(topics.length).toBeLessThanOrEqual(MOST_TOPICS + 1);
      for (const { words } of statements) expect(words.length).toBeLessThanOrEqual(200);
    }
  });

  it('reads a bounded number of places between quoted questions', () => {
    const text = filled('> How many?\nsee above\n', SIZE);
    const { spans } = newTextOf({ text, subject: '', textSource: 'plain' });
    expect(spans.length).toBeGreaterThan(200);
    const small = workOf('How many?', text);
    expect(workOf('How many?', filled('> How many?\nsee above\n', 2 * SIZE))).toBeLessThan(2.3 * small);
  });
});
