/**
 * No order is ever taken for courtesy: whatever stands beside thanks is read.
 */
import { expect, it } from '@jest/globals';
import { DAY_NAMES, MONTH_NAMES, RELATIVE_DAYS } from '../../../src/calendar/date-words.js';
import { readLine } from '../../../src/orders/read-line.js';
import { LANGUAGES } from '../../../src/orders/vocabulary.js';
import { aDesk } from './a-desk.js';

const DESK = aDesk('2026-10-06T16:05+02:00');

const ORDERS = Object.values(LANGUAGES).flatMap(({ orders, later }) => [
  ...Object.values(orders).flat(),
  ...later,
]);
const DATES = [...DAY_NAMES.keys(), ...MONTH_NAMES.keys(), ...RELATIVE_DAYS.keys(), '12 oct', '10/12', '+3d'];
const NAMES = [
  'bio',
  'tom',
  'logo',
  'afişin',
  'Spring menu',
  '75%',
  '%75',
  '3d',
  '12',
  'need: photos',
  '10:00',
];

it.each([...ORDERS, ...DATES, ...NAMES])('%s', (word) => {
  for (const line of [
    word,
    `thanks ${word}`,
    `${word} teşekkürler`,
    `Tekrar merhaba ${word}`,
    `${word} / thanks`,
  ])
    expect([line, readLine(line, false, DESK).verdict]).not.toEqual([line, 'ignore']);
});

it.each([
  ['On', ['Omar Nasser', 'Omar']],
  ['no', ['Nora Olsen']],
  ['at', ['Ana Torres']],
])('%s is a word of the grammar, whosever initials it has', (line, ownNames) => {
  expect(readLine(line, true, { ...DESK, ownNames }).verdict).not.toBe('ignore');
});

it.each(['A.', 'a', 'AR', 'A.R.', 'Ana R.', 'A. Ruiz', 'love, A.', 'Ana x'])('%s signs a mail', (line) => {
  expect(readLine(line, true, DESK)).toMatchObject({ verdict: 'ignore', as: 'signed' });
});
