import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { answerInstant, answerText, answerWithReason } from '../../../src/cli/calendar/instant-answer.js';
import { monthDays, monthText } from '../../../src/cli/calendar/month-text.js';
import { readCalendarLine } from '../../../src/cli/calendar/read-line.js';
import { type CalendarFlags, calendar } from '../../../src/cli/calendar.js';
import { loadHolidays } from '../../../src/workspace/holidays.js';
import { dates, every, instant, officePolicy } from '../calendar/policies.js';
import { withFolder } from '../workspace/on-disk.js';
import { SMALLEST } from '../workspace/texts.js';

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
    expect(answerText(answerWithReason(policy, instant('2026-10-08T08:00Z')))).toBe(
      'Thu 2026-10-08T10:00+02:00 is no contact: every thursday.\nIt opens at Fri 2026-10-09T09:00+02:00.',
    );
    expect(answerText(answerWithReason(policy, instant('2026-10-04T22:00Z')))).toMatch(
      /^Mon 2026-10-05T00:00/,
    );
  });

  it('says the reason that is written beside the rule', () => {
    const answer = answerWithReason(policy, instant('2026-10-26T08:00Z'));
    expect(answer).toMatchObject({ rule: '2026-10-26 to 2026-10-27', reason: 'a trip' });
    expect(answerText(answer)).toContain('is no contact: 2026-10-26 to 2026-10-27 (a trip).\n');
    expect(answerWithReason(policy, instant('2026-10-09T08:00Z')).reason).toBe(null);
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

  const config = { timeZone: 'Europe/Madrid' };
  const at = '2026-10-06T10:00+02:00';
  const forms = 'Write it like 2026-10-08T10:00, or with its offset: 2026-10-08T10:00+02:00';
  const noObject = 'the line is no JSON object → Write one on each line: {"id": 1, …}';

  it.each([
    ['nonsense', 'the line is no JSON → Write one object on each line: {"id": 1, …}'],
    ['[1,2]', noObject],
    ['null', noObject],
    [{ at }, 'config: it is missing → Add the setting'],
    [{ config: null, at }, 'config: it is missing → Add the setting'],
    [
      { config: 'x', at },
      'config: a group of settings is expected here, not a text → Write its settings by their names, like timeZone: Europe/Madrid',
    ],
    [{ config: {}, at }, 'config.timeZone: it is missing → Write it like timeZone: "Europe/Madrid"'],
    [{ config }, `at: it is missing → ${forms}`],
    [{ config, at: 5 }, `at: "5" is no text → ${forms}`],
    [{ config, at: 'soon' }, `at: "soon" is no instant → ${forms}`],
    [{ config, at: '+275760-09-13T00:00Z' }, `at: "+275760-09-13T00:00Z" is no instant → ${forms}`],
    [
      { config, at: '2026-10-08T10:00[Asia/Tokyo]' },
      `at: "2026-10-08T10:00[Asia/Tokyo]" is no instant → ${forms}`,
    ],
    [
      { config: { timeZone: '+02:00' }, at },
      'config.timeZone: "+02:00" is an offset, which knows no summer time → Write the name of a place, like Europe/Madrid',
    ],
    [
      { config: { ...config, country: 'UK' }, at },
      'config.country: "UK" is no code of a country → Did you mean "GB"?',
    ],
    [
      { config: { ...config, contry: 'ES' }, at },
      'config.contry: there is no setting "contry" here → Did you mean "country"?',
    ],
    [
      { config: { ...config, hours: {} }, at },
      'config.hours: there is no setting "hours" here → It belongs under "contact"',
    ],
    [
      { config: { ...config, contact: { noContcat: [] } }, at },
      'config.contact.noContcat: there is no setting "noContcat" here → Did you mean "noContact"?',
    ],
    [
      { config: { ...config, contact: { hours: { munday: '09:00-18:00' } } }, at },
      'config.contact.hours.munday: "munday" is no day of the week → Did you mean "monday"?',
    ],
    [
      { config: { ...config, contact: { noContact: [{ every: 'thrusday' }] } }, at },
      'config.contact.noContact[0].every: "thrusday" is no day of the week → Did you mean "thursday"?',
    ],
    [
      { config: { timeZone: 'Europe/Madird', contact: { openOn: ['2026-13-01'] } }, at: 'soon' },
      'config.timeZone: "Europe/Madird" is not the name of a time zone → Did you mean "Europe/Madrid"?; ' +
        'config.contact.openOn[0]: there is no 2026-13-01 → Write the year, the month and the day, like 2026-10-15; ' +
        `at: "soon" is no instant → ${forms}`,
    ],
  ])('answers %j with everything that is wrong', async (line, problem) => {
    expect(await read(line)).toEqual({ id: null, problem });
  });

  it.each([
    ['notes beside the three keys', { config, at, expect: 'open', note: { by: 'me' } }],
    [
      'all that contact can have',
      {
        config: {
          ...config,
          contact: {
            openOn: [],
            announce: '7 days',
            holdIncoming: true,
            urgent: { domains: ['hale.example'] },
          },
        },
        at,
      },
    ],
    ['settings that are null', { config: { ...config, country: null, contact: null }, at }],
  ])('takes %s', async (_name, line) => {
    expect(await read({ id: 'a', ...line })).toMatchObject({
      id: 'a',
      policy: { timeZone: 'Europe/Madrid' },
    });
  });
});

describe('driverseat calendar', () => {
  async function asked(flags: CalendarFlags, country: string): Promise<{ out: string; err: string }> {
    const text = SMALLEST.replace('  timeZone', `  country: ${country}\n  timeZone`);
    return await withFolder({ 'driverseat.yaml': text }, async ({ dir }) => {
      const [out, err]: [string[], string[]] = [[], []];
      const terminal = {
        out: (line: string) => void out.push(line),
        err: (line: string) => void err.push(line),
        isInteractive: false,
      };
      expect(await calendar(dir, flags, terminal)).toBe(0);
      return { out: out.join('\n'), err: err.join('\n') };
    });
  }

  it.each([
    [{ month: '2026-10' }, /^2026-10 in Europe/],
    [{ at: '2026-10-08T10:00' }, /^Thu 2026-10-08T10:00\+02:00 is open/],
  ])('%j says once that a country has no list', async (flags, answer) => {
    const { out, err } = await asked(flags, 'LB');
    expect(out).toMatch(answer);
    expect(err.match(/no public holidays are known for LB/g)).toHaveLength(1);
    expect((await asked(flags, 'ES')).err).toBe('');
  });

  it.each([
    [{ month: '2026-10', at: '2026-10-08' }, '--month and --at don’t go together'],
    [{ at: '2026-10-08', jsonl: true }, '--at and --jsonl don’t go together'],
    [{ month: '2026-10-08' }, '--month 2026-10-08 is no month'],
    [{ month: '2026-13' }, '--month 2026-13 is no month'],
    [{ month: 'october' }, '--month october is no month'],
    [{ at: 'soon' }, '--at soon is no instant'],
  ])('%j is refused', async (flags, what) => {
    await expect(asked(flags, 'ES')).rejects.toMatchObject({ code: 'usage', problem: { what } });
  });
});
