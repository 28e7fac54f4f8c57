/**
 * What an answer makes of an asked line, in both languages.
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { triedLine } from '../../../src/cli/try/tried-line.js';
import type { Asked } from '../../../src/orders/amendment.js';
import { NOT_ANSWERED } from '../../../src/orders/answered.js';
import { type Completion, completeLine } from '../../../src/orders/complete-line.js';
import type { Desk } from '../../../src/orders/desk.js';
import type { Doubt } from '../../../src/orders/doubt.js';
import { readLine } from '../../../src/orders/read-line.js';
import { aDesk } from './a-desk.js';

const AT = '2026-10-06T16:05+02:00';
const DESK = aDesk(AT);

function complete(line: string, answers: readonly string[], at = AT, desk = DESK): Completion | null {
  let asked: Asked = { text: line, ...NOT_ANSWERED };
  let last: Completion | null = null;
  for (const text of answers) {
    last = completeLine(asked, { text, writtenAt: Temporal.Instant.from(at) }, desk);
    if (last?.comes !== 'line') return last;
    asked = last.asked;
  }
  return last;
}

/** "update project=bio percent=95", "ask:closed-day", "nothing", "null". */
function told(completion: Completion | null, desk: Desk, fields: readonly string[]): string {
  if (completion?.comes !== 'line') return completion === null ? 'null' : 'nothing';
  const { reading } = completion;
  if (reading.verdict === 'ignore') return 'ignore';
  if (reading.verdict !== 'do') return `${reading.verdict}:${reading.doubt.kind}`;
  const line = triedLine(reading, desk, 'en');
  return [line['order'], ...fields.map((field) => `${field}=${String(line[field])}`)].join(' ');
}

function fieldsIn(expected: string): string[] {
  return [...expected.matchAll(/(\w+)=/g)].map(([, field = '']) => field);
}

const ROWS: [line: string, doubt: Doubt['kind'], answers: string, expected: string][] = [
  // YES: as it was understood.
  ['biio 75%', 'near-miss', 'yes', 'update project=bio percent=75'],
  ['biio 80% / photo notes', 'near-miss', 'yes', 'update project=bio percent=80 remark=photo notes'],
  ['bio 80', 'near-miss', 'yes', 'update project=bio percent=80'],
  ['bio fri', 'near-miss', 'yes', 'update project=bio date=2026-10-09'],
  ['bio percent: 75%', 'near-miss', 'yes', 'update project=bio percent=75'],
  ['bio percent: 75', 'near-miss', 'yes', 'update project=bio percent=75'],
  ['bio percent: %100', 'near-miss', 'evet', 'done project=bio'],
  ['bio next: fri', 'near-miss', 'yes', 'update project=bio date=2026-10-09'],
  ['bio next: fri', 'near-miss', 'no', 'nothing'],
  ['bio 80% 17:00', 'near-miss', 'yes', 'update percent=80 sendAt=2026-10-06T17:00+02:00'],
  ['bio 80% at 17', 'near-miss', 'yes', 'update percent=80 sendAt=2026-10-06T17:00+02:00'],
  ['bio 80% 3d', 'near-miss', 'yes', 'update percent=80 date=2026-10-09'],
  ['bio move 3d', 'near-miss', 'yes', 'move date=2026-10-16 days=3'],
  ['bio late +2w', 'near-miss', 'yes', 'move days=10'],
  ['bio late in 2 weeks', 'near-miss', 'yes', 'move days=10'],
  ['bio 3 gün sonra gecikti', 'near-miss', 'evet', 'move days=3'],
  ['bio neeed: photos', 'near-miss', 'yes', 'field project=bio field=need value=photos'],
  ['afiş %60 güncele', 'near-miss', 'evet', 'update project=afis percent=60'],
  ['biio 60% thu', 'near-miss', 'yes', 'ask:closed-day'],
  ['biio 60% thu', 'near-miss', 'yes|yes', 'update project=bio percent=60 date=2026-10-09'],
  ['bio 80% / later', 'near-miss', 'yes', 'update percent=80 sendAt=2026-10-07T09:00+02:00 remark=undefined'],
  ['bio 80% wed / fri', 'odd-remark', 'yes', 'update date=2026-10-07 remark=fri'],
  ['bio 80% wed / fri', 'odd-remark', '/ final touches', 'update date=2026-10-07 remark=final touches'],
  ['is bio done', 'question', 'yes', 'done project=bio'],
  ['bio bitti mi', 'question', 'evet', 'done project=bio'],
  ['bio 80%?', 'question', 'yes', 'update project=bio percent=80'],
  ['bio 80', 'near-miss', 'tamam', 'update project=bio percent=80'],
  ['bio move 19', 'near-miss', 'yes', 'move date=2026-10-19'],
  ['bio need photos', 'near-miss', 'yes', 'field project=bio field=need value=photos'],
  ['bio 80%/fri', 'near-miss', 'yes', 'update percent=80 date=2026-10-09'],
  ['bio 80% fri at 10:00', 'promised-or-sent', 'yes', 'update date=2026-10-09 sendAt=2026-10-07T10:00+02:00'],
  ['bio 80% wed at 10:00', 'promised-or-sent', 'yes', 'update date=2026-10-07 sendAt=2026-10-07T10:00+02:00'],
  ['bio 80% tomorrow later', 'promised-or-sent', 'yes', 'update sendAt=2026-10-07T09:00+02:00'],
  ['off 5 - 9 oct', 'begun', 'yes', 'off from=2026-10-06 to=2026-10-09'],
  ['bio move 7 oct', 'earlier', 'yes', 'move date=2026-10-07'],
  ['bio move 7 oct', 'earlier', 'mon 19', 'move date=2026-10-19'],
  ['bio 80% 29 feb', 'date', 'yes', 'update date=2028-02-29'],
  // YES: do it all the same.
  ['menu 90%', 'jump', 'yes', 'update project=menu percent=90'],
  ['menu 90%', 'jump', 'tamam', 'update project=menu percent=90'],
  ['menu 90%', 'jump', '50%', 'update project=menu percent=50'],
  ['menu 90%', 'jump', 'no', 'nothing'],
  ['menu 90%', 'jump', 'hayır', 'nothing'],
  ['bio 40%', 'backwards', 'yes', 'update project=bio percent=40'],
  ['bio 40%', 'backwards', 'evet lütfen', 'update project=bio percent=40'],
  ['bio 40%', 'backwards', '2. yes', 'update project=bio percent=40'],
  ['bio 40%', 'backwards', '80%', 'update project=bio percent=80'],
  ['menu 30%', 'same-again', 'yes', 'update project=menu percent=30'],
  ['afiş %50', 'same-again', 'evet', 'update project=afis percent=50'],
  ['cover 30%', 'paused-project', 'yes', 'update project=cover percent=30'],
  ['cover 90%', 'paused-project', 'yes', 'ask:jump'],
  ['cover 90%', 'paused-project', 'yes|yes', 'update project=cover percent=90'],
  ['care 20%', 'retainer-percent', 'yes', 'update project=care percent=20'],
  ['bakım %20', 'retainer-percent', 'evet', 'update project=bakim percent=20'],
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
  ['bio done fri', 'extra-part', 'yes', 'done project=bio date=undefined'],
  ['ill today', 'extra-part', 'yes', 'ill'],
  ['off 12 oct 3', 'extra-part', 'yes', 'off from=2026-10-12 to=2026-10-12'],
  ['pause 3d', 'extra-part', 'yes', 'pause'],
  ['swap 8 oct 16 oct', 'two-weeks', 'yes', 'swap from=2026-10-08 to=2026-10-16'],
  ['8 ekim 16 ekim yer değiştir', 'two-weeks', 'tamam', 'swap from=2026-10-08 to=2026-10-16'],
  // YES: what was proposed.
  ['bio 80% thu', 'closed-day', 'yes', 'update percent=80 date=2026-10-09'],
  ['afiş %60 perşembeye', 'closed-day', 'evet', 'update percent=60 date=2026-10-09'],
  ['bio 80% thu', 'closed-day', 'tue 13', 'update percent=80 date=2026-10-13'],
  ['bio 80% thu', 'closed-day', 'pazartesi', 'ask:closed-day'],
  ['bio move thu', 'closed-day', 'yes', 'ask:same-date'],
  ['bio move thu', 'closed-day', 'yes|wed 14', 'move date=2026-10-14'],
  ['bio 80% at thu 10:00', 'closed-day', 'yes', 'update date=undefined sendAt=2026-10-09T10:00+02:00'],
  ['bio 80% at thu 10:00', 'closed-day', 'tue 13', 'update date=undefined sendAt=2026-10-13T10:00+02:00'],
  ['bio 80% at 20:00', 'closed-hour', 'yes', 'update sendAt=2026-10-07T09:00+02:00'],
  ['bio 80% at 20:00', 'closed-hour', 'at 17:30', 'update sendAt=2026-10-06T17:30+02:00'],
  ['bio 80% at 20:00', 'closed-hour', '17:30', 'update sendAt=2026-10-06T17:30+02:00'],
  ['afiş %60 saat 20:00', 'closed-hour', 'evet', 'update sendAt=2026-10-07T09:00+02:00'],
  ['afiş %60 saat 20:00', 'closed-hour', 'saat 17.30', 'update sendAt=2026-10-06T17:30+02:00'],
  ['bio review: thu', 'closed-day', 'yes', 'field field=review value=2026-10-09 date=2026-10-09'],
  // One day takes the place of the one of two that was asked about.
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
  // The word that was missing.
  ['90%', 'which-project', 'menu', 'ask:jump'],
  ['80%', 'which-project', 'bio', 'update project=bio percent=80'],
  ['%80', 'which-project', "bio'nun", 'update project=bio percent=80'],
  ['logo 50%', 'two-projects', 'logo-hale', 'update project=logo-hale percent=50'],
  ['logo 50%', 'two-projects', 'mia', 'update project=logo-hale percent=50'],
  ['logo 50%', 'two-projects', 'mia 60%', 'null'],
  ['logo 50%', 'two-projects', 'logo', 'ask:two-projects'],
  ['logo 50%', 'two-projects', 'yes', 'null'],
  ['logo need: photos', 'two-projects', 'logo-cafe', 'field project=logo-cafe field=need value=photos'],
  ['need: photos', 'which-project', 'bio', 'field project=bio field=need value=photos'],
  ['can %60', 'two-projects', 'kapak', 'update project=kapak percent=60'],
  ['pause hale', 'which-client', 'tom', 'pause client=tom'],
  ['stop hale', 'which-client', 'mia', 'pause client=mia'],
  ['bio move', 'missing', 'mon 19', 'move date=2026-10-19'],
  ['bio move', 'missing', 'on mon 19', 'move date=2026-10-19'],
  ['bio move', 'missing', 'end of month', 'null'],
  ['on today', 'near-miss', 'yes', 'on'],
  ['bio ertele', 'missing', '19 ekim', 'move date=2026-10-19'],
  ['bio late', 'missing', '3d', 'move days=3'],
  ['bio gecikti', 'missing', '3 gün', 'move days=3'],
  ['bio remind', 'missing', '3d', 'remind project=bio days=3'],
  ['day off', 'missing', 'thu', 'dayOff weekday=thursday'],
  ['day off 12 oct', 'missing', 'perşembe', 'dayOff weekday=thursday'],
  ['off', 'missing', '24-26 dec', 'off from=2026-12-24 to=2026-12-26'],
  ['kapalı', 'missing', '24 aralık', 'off from=2026-12-24 to=2026-12-24'],
  ['swap thu', 'missing', 'thu fri', 'swap from=2026-10-08 to=2026-10-09'],
  ['swap fri wed', 'swap-open', 'thu fri', 'swap from=2026-10-08 to=2026-10-09'],
  ['bio need: none', 'near-miss', 'yes', 'field field=need value=-'],
  ['bio need:', 'missing', 'nothing', 'ask:near-miss'],
  ['bio need:', 'missing', 'photos', 'field field=need value=photos'],
  ['bio gerekli:', 'missing', 'fotoğraflar', 'field field=need value=fotoğraflar'],
  ['bio need:', 'missing', 'stop', 'null'],
  ['bio need:', 'missing', 'sorry, forget it', 'nothing'],
  ['bio need:', 'missing', 'Never mind, thanks!', 'nothing'],
  ['bio need:', 'missing', 'no, leave it', 'nothing'],
  ['bio need:', 'missing', '2 never mind', 'nothing'],
  ['bio gerekli:', 'missing', 'vazgeç', 'nothing'],
  ['bio gerekli:', 'missing', 'Pardon, boş ver lütfen', 'nothing'],
  [
    'bio need:',
    'missing',
    'a photo, and never mind the logo',
    'field value=a photo, and never mind the logo',
  ],
  ['biio 75%', 'near-miss', 'forget it', 'nothing'],
  ['bio draft: soon', 'missing', '14 oct', 'field field=draft value=2026-10-14 date=2026-10-14'],
  ['bio 80% fri tue', 'two-dates', 'fri', 'update date=2026-10-09'],
  ['bio 80% at 10:00 later', 'two-dates', 'later', 'update sendAt=2026-10-07T09:00+02:00'],
  ['bio move fri', 'same-date', 'mon 19', 'move date=2026-10-19'],
  ['bio 80% tue', 'date', '13 oct', 'update date=2026-10-13'],
  ['bio 80% tue', 'date', 'yes', 'null'],
  ['bio 80% next fri', 'date', '9 oct', 'update date=2026-10-09'],
  ['bio 80% 10/12', 'date', '12 oct', 'ask:closed-day'],
  ['bio 80% 10/12', 'date', '2026-12-10', 'ask:closed-day'],
  ['bio 80% 2 oct', 'date', 'yes', 'ask:closed-day'],
  ['bio 80% 31 feb', 'date', 'tue', 'ask:date'],
  ['care update', 'nothing-to-tell', '/ new host', 'update project=care remark=new host'],
  ['care update', 'nothing-to-tell', 'new host', 'null'],
  ['bakım güncelle', 'nothing-to-tell', '%30', 'ask:retainer-percent'],
  ['bio', 'no-order', '80%', 'update project=bio percent=80'],
  ['bio', 'no-order', 'bitti', 'done project=bio'],
  ['bio', 'no-order', 'stop', 'null'],
  ['bio', 'no-order', 'menu 80%', 'null'],
];

describe('an answer completes the line', () => {
  it.each(ROWS)('%s (%s), %s → %s', (line, doubt, answers, expected) => {
    const reading = readLine(line, true, DESK);
    expect('doubt' in reading ? reading.doubt.kind : reading.verdict).toBe(doubt);
    expect(told(complete(line, answers.split('|')), DESK, fieldsIn(expected))).toBe(expected);
  });
});

it('an answer is read from the day on which it was written', () => {
  const completion = complete('bio move', ['fri'], '2026-10-12T10:00+02:00');
  expect(told(completion, DESK, ['date'])).toBe('move date=2026-10-16');
});

it('a correction is known by what it was asked for, whatever was asked after it', () => {
  const desk = { ...DESK, projects: DESK.projects.map((one) => ({ ...one, status: 'paused' as const })) };
  expect(complete('bio 40%', ['yes', 'yes'], AT, desk)).toMatchObject({
    comes: 'line',
    because: 'backwards',
    reading: { verdict: 'do' },
  });
});

it('a further percent in answer to a step back is no correction', () => {
  expect(complete('bio 40%', ['80%'])).toMatchObject({ comes: 'line', because: null });
  expect(complete('bio 40%', ['45%', 'yes'])).toMatchObject({ comes: 'line', because: 'backwards' });
});

it('whoever answers for ever is left alone', () => {
  expect(
    complete(
      'bio 80% thu',
      Array.from({ length: 20 }, () => 'thu'),
    ),
  ).toBeNull();
});
