import { describe, expect, it } from '@jest/globals';
import { type Circumstances, makeReport } from '../../../src/cli/precedents/report.js';
import { reportText, waitText } from '../../../src/cli/precedents/report-text.js';
import { instant } from '../calendar/policies.js';
import { answer, policy, weighed } from '../plan/answers.js';

const about: Circumstances = {
  read: { people: 'clients', folders: ['Sent', 'INBOX', 'Archive'], isCut: false },
  names: new Map([
    ['tom', 'Tom Hale'],
    ['lena', 'Lena Ott'],
    ['omar', 'Omar'],
  ]),
  span: { from: instant('2026-08-31T22:00Z'), to: instant('2026-10-09T10:00Z') },
  timeZone: policy.timeZone,
};

const answers = weighed(
  answer('tom', '2026-09-02T10:00', 65),
  answer('tom', '2026-09-03T10:00', 125, 'a'),
  answer('lena', '2026-10-05T10:00', 3_000),
  answer('tom', '2026-10-08T21:40', 6, 'b'),
);

describe('driverseat precedents', () => {
  it('shows a table, a chart of the months, and this month', () => {
    const lines = reportText(makeReport(answers, about), false).split('\n');
    expect(lines.map((line) => line.replaceAll(/ +/g, ' ').trimEnd())).toEqual([
      'Your answers, 2026-09-01 to 2026-10-09 (Europe/Madrid), from Sent, INBOX, Archive',
      '',
      ' answers median fastest outside hours within 10 min',
      'Tom Hale 3 1 h 5 min 6 min 67% 1',
      'Lena Ott 1 2 days 2 days 0% 0',
      '',
      'Outside contact hours, month by month',
      '2026-09 ############### 50% of 2',
      '2026-10 ############### 50% of 2',
      '',
      ' 26-09 26-10',
      'Tom Hale 50% 100%',
      'Lena Ott - 0%',
      '',
      'This month, answers outside contact hours or within 10 minutes: Tom Hale 1.',
      'No answer in that time: omar.',
    ]);
    expect(reportText(makeReport(answers, about), true)).toContain(`2026-09  ${'█'.repeat(15)}`);
  });

  it('is one value for programs', () => {
    const report = makeReport(answers, about);
    expect(report).toMatchObject({
      since: '2026-09-01',
      until: '2026-10-09',
      timeZone: 'Europe/Madrid',
      people: 'clients',
      withoutAnswers: ['omar'],
      clients: [
        {
          client: 'tom',
          name: 'Tom Hale',
          answers: 3,
          outside: 2,
          noContact: 2,
          medianMinutes: 65,
          fastestMinutes: 6,
        },
        { client: 'lena', name: 'Lena Ott', outsideShare: 0, months: [{ answers: 0 }, { answers: 1 }] },
      ],
      months: [{ month: '2026-09' }, { month: '2026-10' }],
    });
    expect(report.slips).toMatchObject([
      { client: 'tom', at: '2026-09-03T10:00+02:00', state: 'no-contact', isQuick: false },
      {
        client: 'tom',
        at: '2026-10-08T21:40+02:00',
        rule: 'every thursday',
        waitMinutes: 6,
        countThisMonth: 1,
      },
    ]);
  });

  it('says so where nothing was found, and whose answers these are without clients', () => {
    const read = { ...about.read, people: 'correspondents' as const, isCut: true };
    const strangers = { ...about, read, names: new Map<string, string>() };
    expect(reportText(makeReport([], about), false)).toContain('None was found');
    const text = reportText(
      makeReport(weighed(answer('a\u001b@b.example', '2026-09-02T10:00', 65)), strangers),
      false,
    );
    expect(text).toContain('the people you wrote to most');
    expect(text).toContain('only the newest counts');
    expect(text).toContain('This month: no answer outside contact hours');
    expect(text).not.toContain('\u001b');
  });

  it.each([
    [null, '-'],
    [0, '0 min'],
    [59, '59 min'],
    [60, '1 h'],
    [601, '10 h'],
    [47 * 60, '47 h'],
    [60 * 60, '3 days'],
  ])('says %s minutes as %s', (minutes, text) => {
    expect(waitText(minutes)).toBe(text);
  });
});
