import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { answerInstant, answerText } from '../../../src/cli/calendar/instant-answer.js';
import { monthDays, monthText } from '../../../src/cli/calendar/month-text.js';
import { readCalendarLine } from '../../../src/cli/calendar/read-line.js';
import { hasHolidays, loadHolidays } from '../../../src/workspace/holidays.js';
import { dates, every, instant, officePolicy } from '../calendar/policies.js';

const policy = officePolicy({
  noContact: [every(4), { ...dates('2026-10-26', '2026-10-27'), reason: 'a trip' }],
  holidays: new Map([['2026-10-12', 'Fiesta']]),
});

describe('driverseat calendar --at', () => {
  it('answers as an object', () => {
    expect(answerInstant(policy, instant('2026-10-08T08:00Z'))).toEqual({
      at: '2026-10-08T10:00+02:00',
      state: 'no-contact',
      rule: 'every thursday',
      opensAt: '2026-10-09T09:00+02:00',
    });
    expect(answerInstant(policy, instant('2026-10-09T08:00:30Z'))).toEqual({
      at: '2026-10-09T10:00:30+02:00',
      state: 'contact',
      rule: 'contact hours',
      opensAt: null,
    });
  });

  it('answers a reader', () => {
    expect(answerText(answerInstant(policy, instant('2026-10-08T08:00Z')))).toBe(
      '2026-10-08T10:00+02:00 is no contact: every thursday.\nIt opens at 2026-10-09T09:00+02:00.',
    );
  });
});

describe('driverseat calendar --month', () => {
  const month = Temporal.PlainYearMonth.from('2026-10');

  it('draws each day, its hours and what makes it special', () => {
    const lines = monthText(policy, month).split('\n');
    const closed = (halves: number): string => '·'.repeat(halves);
    const office = `${closed(18)}${'█'.repeat(8)}··${'█'.repeat(8)}${closed(12)}`;
    expect(lines[0]).toBe('2026-10 in Europe/Madrid');
    expect(lines).toContain(`Fri  2  ${office}`);
    expect(lines).toContain(`Thu  8  ${'░'.repeat(48)}  every thursday`);
    expect(lines).toContain(`Mon 12  ${closed(48)}  Fiesta`);
    expect(lines).toContain(`Mon 26  ${'░'.repeat(48)}  2026-10-26 to 2026-10-27 (a trip)`);
    expect(lines.at(-1)).toBe('█ contact   ░ no contact   · closed');
  });

  it('leaves out what the clock skips', () => {
    const berlin = officePolicy({ timeZone: 'Europe/Berlin', noContact: [every(7)] });
    const line = monthText(berlin, Temporal.PlainYearMonth.from('2026-03'))
      .split('\n')
      .find((text) => text.startsWith('Sun 29'));
    expect(line).toBe(`Sun 29  ░░░░  ${'░'.repeat(42)}  every sunday`);
  });

  it('gives each day as values', () => {
    const days = monthDays(policy, month);
    expect(days).toHaveLength(31);
    expect(days[7]).toEqual({
      date: '2026-10-08',
      weekday: 'thursday',
      contact: [],
      noContact: [
        {
          from: '2026-10-08T00:00+02:00',
          to: '2026-10-09T00:00+02:00',
          rule: 'every thursday',
          reason: null,
        },
      ],
      holiday: null,
      openOn: false,
    });
  });
});

describe('driverseat calendar --jsonl', () => {
  const holidaysOf = (country: string | null, year: number) =>
    loadHolidays(country, { from: year, to: year + 1 }, 'en');
  const read = (line: unknown) =>
    readCalendarLine(typeof line === 'string' ? line : JSON.stringify(line), holidaysOf);

  it('reads a policy and an instant', async () => {
    const config = {
      timeZone: 'Europe/Istanbul',
      country: 'TR',
      contact: { hours: { 'mon-fri': '09:00-18:00' }, noContact: ['2026-11-02', { every: 'thursday' }] },
    };
    const line = await read({ id: 7, config, at: '2026-10-29T10:00+03:00' });
    if ('problem' in line) throw new Error(line.problem);
    expect(answerInstant(line.policy, line.at)).toMatchObject({
      state: 'no-contact',
      opensAt: '2026-10-30T09:00+03:00',
    });
    const holiday = await read({ id: 8, config, at: '2026-04-23T10:00' });
    if ('problem' in holiday) throw new Error(holiday.problem);
    expect(answerInstant(holiday.policy, holiday.at)).toMatchObject({ at: '2026-04-23T10:00+03:00' });
  });

  it.each([
    ['no JSON', 'nonsense', null, 'the line is no JSON object'],
    [
      'an offset for a zone',
      { id: 'a', config: { timeZone: '+02:00' }, at: '2026-01-01T00:00Z' },
      'a',
      'config.timeZone: "+02:00" is an offset, which knows no summer time',
    ],
    [
      'no instant',
      { id: 'b', config: { timeZone: 'Europe/Madrid' }, at: 'soon' },
      'b',
      'at: "soon" is no instant',
    ],
    [
      'a slip in the hours',
      {
        id: 'c',
        config: { timeZone: 'Europe/Madrid', contact: { hours: { munday: '9-5' } } },
        at: '2026-01-01T00:00Z',
      },
      'c',
      'config.contact.hours.munday: "munday" is no day of the week',
    ],
  ])('answers %s with what is wrong', async (_name, line, id, problem) => {
    expect(await read(line)).toEqual({ id, problem });
  });
});

describe('public holidays', () => {
  it('are days, also those that last several or are given instead', async () => {
    const turkish = await loadHolidays('TR', { from: 2026, to: 2026 }, 'tr');
    const feast = [...turkish].filter(([, name]) => name === 'Ramazan Bayramı').map(([date]) => date);
    expect(feast).toEqual(['2026-03-20', '2026-03-21', '2026-03-22']);
    expect(turkish.get('2026-10-29')).toBe('Cumhuriyet Bayramı');
    const british = await loadHolidays('GB', { from: 2026, to: 2026 }, 'en');
    expect(british.has('2026-12-28')).toBe(true);
    expect(british.has('2026-12-24')).toBe(false);
    expect((await loadHolidays(null, { from: 2026, to: 2026 }, 'en')).size).toBe(0);
  });

  it('are known for most countries, and it is told for which not', async () => {
    expect(await hasHolidays('ES')).toBe(true);
    expect(await hasHolidays('NP')).toBe(false);
  });
});
