/**
 * What an answer makes of an asked line, in both languages; complete-days-off.test.ts has the lines about her days.
 */
import { describe, expect, it } from '@jest/globals';
import { type AnswerRow, AT, complete, DESK, expectAnswered, told } from './an-answer.js';

const ROWS: AnswerRow[] = [
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
  ['bio done fri', 'extra-part', 'yes', 'done project=bio date=undefined'],
  ['ill today', 'extra-part', 'yes', 'ill'],
  ['pause 3d', 'extra-part', 'yes', 'pause'],
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
  it.each(ROWS)('%s (%s), %s → %s', (...row) => {
    expectAnswered(row);
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
