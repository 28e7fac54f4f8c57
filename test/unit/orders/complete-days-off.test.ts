/**
 * What an answer makes of an asked line about her days, in both languages: a span of two days, or two that change places.
 */
import { describe, it } from '@jest/globals';
import { type AnswerRow, expectAnswered } from './an-answer.js';

const ROWS: AnswerRow[] = [
  ['off 5 - 9 oct', 'begun', 'yes', 'off from=2026-10-06 to=2026-10-09'],
  ['off until fri', 'from-today', 'yes', 'off from=2026-10-06 to=2026-10-09'],
  ['cuma gününe kadar kapalı', 'from-today', 'evet', 'off from=2026-10-06 to=2026-10-09'],
  ['off until fri', 'from-today', 'wed', 'ask:from-today'],
  ['off until fri', 'from-today', 'wed|yes', 'off from=2026-10-06 to=2026-10-09'],
  ['off until fri', 'from-today', 'until wed', 'ask:from-today'],
  ['off until fri', 'from-today', 'until wed|yes', 'off from=2026-10-06 to=2026-10-07'],
  ['off until fri', 'from-today', 'wed - fri', 'off from=2026-10-07 to=2026-10-09'],
  ['cumaya kadar kapalı', 'from-today', 'çarşamba', 'ask:from-today'],
  ['cumaya kadar kapalı', 'from-today', 'çarşambaya kadar|evet', 'off from=2026-10-06 to=2026-10-07'],
  ['off 12 oct - 2027-02-01', 'long-span', 'yes', 'off from=2026-10-12 to=2027-02-01'],
  ['off 20 oct - 14 oct', 'long-span', 'yes', 'off from=2026-10-14 to=2026-10-20'],
  ['off 12 oct 3', 'extra-part', 'yes', 'off from=2026-10-12 to=2026-10-12'],
  ['swap 8 oct 16 oct', 'two-weeks', 'yes', 'swap from=2026-10-08 to=2026-10-16'],
  ['8 ekim 16 ekim yer değiştir', 'two-weeks', 'tamam', 'swap from=2026-10-08 to=2026-10-16'],
  ['off tue - fri', 'date', '13 oct', 'off from=2026-10-13 to=2026-10-16'],
  ['off tue - fri', 'date', 'today', 'off from=2026-10-06 to=2026-10-09'],
  ['off tue - fri', 'date', '13 oct - 14 oct', 'off from=2026-10-13 to=2026-10-14'],
  ['off tue - fri', 'date', 'tue', 'ask:date'],
  ['off fri - tue', 'date', '13 oct', 'off from=2026-10-09 to=2026-10-13'],
  ['off fri - tue / trip', 'date', '13 oct', 'off from=2026-10-09 to=2026-10-13 remark=trip'],
  ['off next mon - fri 23', 'date', '19 oct', 'off from=2026-10-19 to=2026-10-23'],
  ['off next mon - next wed', 'date', '19 oct|21 oct', 'off from=2026-10-19 to=2026-10-21'],
  ['off 24 dec - 29 feb', 'date', 'yes', 'ask:long-span'],
  ['off 24 dec - 29 feb', 'date', 'yes|yes', 'off from=2026-12-24 to=2028-02-29'],
  ['off 10/12 - 24 dec', 'date', '10 dec', 'off from=2026-12-10 to=2026-12-24'],
  ['off 28 dec - 31 nov', 'date', '30 dec', 'off from=2026-12-28 to=2026-12-30'],
  ['off 24-31 nov', 'date', '30 nov', 'off from=2026-11-24 to=2026-11-30'],
  ['off 1-3 oct', 'date', 'yes|yes', 'off from=2027-10-01 to=2027-10-03'],
  ['off tue, fri', 'date', '13 oct', 'ask:days-between'],
  ['salı - cuma kapalı', 'date', '13 ekim', 'off from=2026-10-13 to=2026-10-16'],
  ['salı - cuma günü kapalı', 'date', '13 ekim', 'off from=2026-10-13 to=2026-10-16'],
  ['off 5 oct - 9 oct', 'begun', 'yes', 'off from=2026-10-06 to=2026-10-09'],
  ['off 5 oct - 9 oct', 'begun', '7 oct', 'off from=2026-10-07 to=2026-10-09'],
  ['off 5-9 oct', 'begun', 'evet', 'off from=2026-10-06 to=2026-10-09'],
  ['off 5-9 oct', 'begun', '7 oct', 'off from=2026-10-07 to=2026-10-09'],
  ['off 13 oct, 20 oct', 'days-between', 'yes', 'off from=2026-10-13 to=2026-10-20'],
  ['off 13 oct, 20 oct', 'days-between', '14 oct', 'ask:days-between'],
  ['off 13 oct, 20 oct', 'days-between', '14 oct|14 oct - 20 oct', 'off from=2026-10-14 to=2026-10-20'],
  ['off 24 dec 2 jan', 'days-between', '26 dec', 'ask:days-between'],
  ['off 24 dec 2 jan', 'days-between', 'off 26 dec', 'null'],
  ['24 aralık 2 ocak kapalı', 'days-between', '26 aralık', 'ask:days-between'],
  ['off 13 oct, 20 oct', 'days-between', 'no', 'nothing'],
  ['13 ekim, 20 ekim kapalı', 'days-between', 'evet', 'off from=2026-10-13 to=2026-10-20'],
  ['off 12 oct - 2027-02-01', 'long-span', '1 nov', 'ask:long-span'],
  ['off 12 oct - 2027-02-01', 'long-span', '12 oct - 1 nov', 'off from=2026-10-12 to=2026-11-01'],
  ['swap tue fri', 'date', '13 oct', 'ask:two-weeks'],
  ['swap thu tue', 'date', '6 oct', 'swap from=2026-10-08 to=2026-10-06'],
  ['perşembe salı yer değiştir', 'date', '6 ekim', 'swap from=2026-10-08 to=2026-10-06'],
  ['day off', 'missing', 'thu', 'dayOff weekday=thursday'],
  ['day off 12 oct', 'missing', 'perşembe', 'dayOff weekday=thursday'],
  ['off', 'missing', '24-26 dec', 'off from=2026-12-24 to=2026-12-26'],
  ['kapalı', 'missing', '24 aralık', 'off from=2026-12-24 to=2026-12-24'],
  ['swap thu', 'missing', 'thu fri', 'swap from=2026-10-08 to=2026-10-09'],
  ['swap fri wed', 'swap-open', 'thu fri', 'swap from=2026-10-08 to=2026-10-09'],
];

describe('an answer completes the line', () => {
  it.each(ROWS)('%s (%s), %s → %s', (...row) => {
    expectAnswered(row);
  });
});
