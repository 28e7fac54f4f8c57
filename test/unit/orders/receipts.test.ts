/** What she reads of an order that is obeyed: what becomes of the mail, what is still held, and whether clients hear of it. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type Desk, NO_HOLDS } from '../../../src/orders/desk.js';
import { readLine } from '../../../src/orders/read-line.js';
import { replyText } from '../../../src/orders/reply-text.js';
import { aDesk } from './a-desk.js';

const DESK = aDesk('2026-10-06T16:05+02:00');

function replied(text: string, language: 'en' | 'tr', facts: Partial<Desk> = {}): string | null {
  const desk = { ...DESK, ...facts, language };
  return replyText(readLine(text, true, desk), desk, language);
}

describe('when the mail leaves', () => {
  const NOW = ['UNDO · EDIT · SEND (now) · WHY', 'GERİ AL · DÜZELT · GÖNDER (hemen) · NEDEN'];
  const LATER = ['UNDO · EDIT · WHY', 'GERİ AL · DÜZELT · NEDEN'];
  it.each([
    ['2026-10-06T16:05+02:00', 'bio 80%', NOW, 'it leaves at 16:15', 'gidiş 16:15'],
    ['2026-10-06T17:55+02:00', 'bio 80%', NOW, 'it leaves Wed 7 Oct 9:00', 'gidiş 7 Eki Çar 09:00'],
    ['2026-10-06T20:00+02:00', 'bio 80%', LATER, 'it leaves Wed 7 Oct 9:00', 'gidiş 7 Eki Çar 09:00'],
    ['2026-10-08T11:00+02:00', 'bio done', LATER, 'it leaves Fri 9 Oct 9:00', 'gidiş 9 Eki Cum 09:00'],
    ['2026-10-12T11:00+02:00', 'shop 80%', LATER, 'it leaves Tue 13 Oct 9:00', 'gidiş 13 Eki Sal 09:00'],
    ['2026-10-06T16:05+02:00', 'bio 80% later', LATER, 'it leaves Wed 7 Oct 9:00', 'gidiş 7 Eki Çar 09:00'],
    ['2026-10-06T16:05+02:00', 'bio 80% at 16:30', LATER, 'it leaves at 16:30', 'gidiş 16:30'],
  ])('%s, %s: SEND is offered where it would send now', (at, text, [en, tr], leaves, gidis) => {
    const readAt = Temporal.Instant.from(at);
    const times = { writtenAt: readAt, readAt };
    expect(replied(text, 'en', times)).toContain(`If you do nothing: ${leaves}. ${en}`);
    expect(replied(text, 'tr', times)).toContain(`Bir şey yapmazsanız: ${gidis}. ${tr}`);
  });

  it.each([['past', '2026-10-13T11:00+02:00']])('waits for SEND where the old day is %s', (_when, at) => {
    const readAt = Temporal.Instant.from(at);
    const late = { writtenAt: readAt, readAt };
    expect(replied('bio late 3d', 'en', late)).toContain(
      'If you do nothing: it is not sent. SEND · EDIT · SKIP · WHY',
    );
    expect(replied('bio gecikti 3 gün', 'tr', late)).toContain(
      'Bir şey yapmazsanız: gönderilmez. GÖNDER · DÜZELT · ATLA · NEDEN',
    );
  });
});

describe('the end of a pause', () => {
  const HELD = { ...NO_HOLDS, isPaused: true };
  const projects = DESK.projects.filter(({ status }) => status !== 'paused');
  const still = [
    'Tom Hale is still paused: "resume tom" ends that.',
    'Tom Hale hâlâ duraklatılmış: "devam tom" bunu bitirir.',
  ];
  it.each([
    [NO_HOLDS, 'Nothing was stopped or paused.', 'Durdurulmuş ya da duraklatılmış bir şey yoktu.'],
    [HELD, 'Resumed. I ask about mails that are late.', 'Devam ediyor. Gecikenleri sorarım.'],
    [{ ...NO_HOLDS, clients: ['tom'] }, still[0], still[1]],
    [
      { ...HELD, clients: ['tom'] },
      `Resumed. I ask about mails that are late. ${still[0]}`,
      `Devam ediyor. Gecikenleri sorarım. ${still[1]}`,
    ],
    [
      { ...NO_HOLDS, isIll: true },
      'You are still ill, and nothing leaves: "on" ends that.',
      'Hâlâ hastasınız, hiçbir şey gitmez: "açık" bunu bitirir.',
    ],
  ])('says what is still held: %j', (holds, en, tr) => {
    expect(replied('resume', 'en', { holds, projects })).toBe(en);
    expect(replied('devam', 'tr', { holds, projects })).toBe(tr);
  });
});

describe('clients by name', () => {
  it.each([
    ['pause tom', 'Paused: Tom Hale. What', 'Duraklatıldı: Tom Hale. Otomatik'],
    ['resume tom', 'Tom Hale was not paused.', 'Duraklatılmış değildi: Tom Hale.'],
    ['remind bio 3d', 'a reminder to Tom Hale about bio in 3', 'Tom Hale, bio: 3 iş günü'],
  ])('%s', (text, en, tr) => {
    expect(replied(text, 'en')).toContain(en);
    expect(replied(text, 'tr')).toContain(tr);
  });
});

describe('days off', () => {
  it.each([
    ['off fri', 'Nobody is told of a single day.', 'Tek bir gün kimseye duyurulmaz.'],
    [
      'off sat',
      'It is closed anyway. Nobody is told of a single day.',
      'O gün zaten kapalı. Tek bir gün kimseye duyurulmaz.',
    ],
    [
      'off 24 dec - 2 jan',
      'they hear of it once you reply SEND to that one.',
      'o nota GÖNDER derseniz haber alırlar.',
    ],
    [
      'off wed - fri',
      'they hear of it once you reply SEND to that one.',
      'o nota GÖNDER derseniz haber alırlar.',
    ],
    ['off today - fri', 'It begins today, so nobody is told.', 'Bugün başladığı için kimseye duyurulmaz.'],
    [
      'off sat - sun',
      'That time is closed already: clients hear nothing of this.',
      'O zaman zaten kapalı: bu, kimseye duyurulmaz.',
    ],
    [
      'day off sun',
      'That time is closed already: clients hear nothing of this.',
      'O zaman zaten kapalı: bu, kimseye duyurulmaz.',
    ],
    [
      'day off thu',
      'That is your rule already: nothing changes.',
      'Bu kural zaten var: hiçbir şey değişmez.',
    ],
    [
      'day off fri',
      'they hear of it once you reply SEND to that one.',
      'o nota GÖNDER derseniz haber alırlar.',
    ],
  ])('%s', (text, en, tr) => {
    expect(replied(text, 'en')).toMatch(new RegExp(`${en}$`));
    expect(replied(text, 'tr')).toMatch(new RegExp(`${tr}$`));
  });

  it.each([
    ['a morning', { between: { fromMinute: 540, toMinute: 720 } }],
    ['one that begins later', { from: Temporal.PlainDate.from('2026-11-05') }],
    ['the very same, begun already by this order', { from: Temporal.PlainDate.from('2026-10-15') }],
  ])('%s is not every Thursday yet', (_, other) => {
    const rule = { kind: 'weekly', weekday: 4, between: null, from: null, reason: null, ...other } as const;
    const policy = { ...DESK.policy, noContact: [rule] };
    expect(replied('day off thu', 'en', { policy })).toContain('all day, from Thu 15 Oct 2026.');
  });
});

describe('what the client reads', () => {
  it.each([
    ['bio need: photos', 'Tom reads it in the next mail.', 'Sonraki e-postada bunu okur: Tom.'],
    ['afiş remark: colours', 'Ayşe reads it in the next mail.', 'Sonraki e-postada bunu okur: Ayşe.'],
  ])('%s', (line, english, turkish) => {
    expect(replied(line, 'en')).toContain(english);
    expect(replied(line, 'tr')).toContain(turkish);
  });

  it.each(['bio goal: three talks', 'bio need: -'])('%s is no word to the client', (line) => {
    expect(replied(line, 'en')).not.toContain('next mail');
    expect(replied(line, 'tr')).not.toContain('e-postada');
  });

  it.each([['bio close / thanks'], ['off fri / thanks'], ['day off fri / thanks']])('%s', (line) => {
    expect(replied(line, 'en')).toContain(' "thanks" is told to nobody and not kept.');
    expect(replied(line, 'tr')).toContain(' "thanks" kimseye iletilmez, saklanmaz da.');
  });
});

describe('the end of a pause that was none', () => {
  it.each([
    ['resume tom', {}, 'Tom Hale was not paused.', 'Duraklatılmış değildi: Tom Hale.'],
    [
      'resume tom',
      { isPaused: true },
      'Tom Hale was not paused alone. Everything is held all the same (paused, until you order "resume").',
      'Tek başına duraklatılmış değildi: Tom Hale. Yine de her şey bekliyor (duraklatıldı, siz "devam" diyene kadar).',
    ],
    [
      'resume tom',
      { isStopped: true, clients: ['tom'] },
      'Resumed: Tom Hale. I ask about mails that are late. Everything is held all the same (stopped, until you order "resume").',
      'Devam ediyor: Tom Hale. Gecikenleri sorarım. Yine de her şey bekliyor (durduruldu, siz "devam" diyene kadar).',
    ],
  ])('%s, %p', (line, holds, english, turkish) => {
    expect(replied(line, 'en', { holds: { ...NO_HOLDS, ...holds } })).toBe(english);
    expect(replied(line, 'tr', { holds: { ...NO_HOLDS, ...holds } })).toBe(turkish);
  });
});

it('"off fri" said twice changes nothing the second time', () => {
  const friday = Temporal.PlainDate.from('2026-10-09');
  const rule = { kind: 'dates', from: friday, to: friday, between: null, reason: null } as const;
  const facts = { policy: { ...DESK.policy, noContact: [...DESK.policy.noContact, rule] } };
  expect(replied('off fri', 'en', facts)).toContain('That is so already: nothing changes.');
  expect(replied('off fri', 'tr', facts)).toContain('Zaten öyle: hiçbir şey değişmez.');
});
