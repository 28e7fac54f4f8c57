/** Whatever a mail says: reading it never fails, and what is read stands in it. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { begun } from './mails.js';

const PIECES = [
  ...[
    'Hi Tom,',
    'the draft',
    'review',
    'final',
    'by the 16th',
    'on 5 October',
    '5–9 Oct',
    '16 Ekim’e kadar',
    '“',
    '”',
    '"',
  ],
  ...[
    'two rounds of revision',
    'an extra round',
    'EUR 120',
    '1.500 TL',
    '€',
    'if',
    'please',
    '?',
    '.',
    ',',
    '\n',
    '\n\n',
    '>',
  ],
  ...[
    'half now, half at the end',
    'Goal:',
    'monthly fee',
    'taslak',
    'teslim',
    'İ',
    '😀',
    '\u202e',
    '(',
    ')',
    'Re:',
    '–',
    '31 Feb',
  ],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
);

it('never fails, has a short name, and quotes her', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, subject) => {
      const found = begun({ text, subject });
      const oneLine = text.replace(/\s+/g, ' ');
      expect(found?.project.slug).toMatch(/^[a-z0-9-]{1,60}$/);
      expect(found?.project.name).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]{1,60}$/u);
      for (const said of found?.readFrom ?? []) expect(oneLine).toContain(said);
      const { rounds, terms, goal } = found?.project ?? {};
      for (const said of [rounds?.extra, terms?.payment, goal]) if (said) expect(oneLine).toContain(said);
    }),
    { seed: 6, numRuns: 500 },
  );
});

it('a long mail begins a project like a short one', () => {
  const text = 'the draft on 5 October, two rounds of revision and an extra round EUR 120 '.repeat(20_000);
  const found = begun({ text, subject: 'Your '.repeat(100_000) });
  expect(found?.project.name.length).toBeLessThanOrEqual(60);
});
