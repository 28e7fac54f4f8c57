import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { NoContactRule, Weekday } from '../../../src/calendar/contact-policy.js';
import type { Change } from '../../../src/workspace/edit/change.js';
import {
  addPause,
  addRule,
  closeAgain,
  endPause,
  openDay,
  removeRule,
  setMode,
  swapDays,
} from '../../../src/workspace/edit/settings-changes.js';
import { edited, initText } from './edit-texts.js';
import { SMALLEST } from './texts.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

function weekly(weekday: Weekday, from: string | null = null, reason: string | null = null): NoContactRule {
  return { kind: 'weekly', weekday, between: null, from: from === null ? null : day(from), reason };
}

function dates(from: string, to = from, reason: string | null = null): NoContactRule {
  return { kind: 'dates', from: day(from), to: day(to), between: null, reason };
}

const MORNING: NoContactRule = { ...weekly(1), between: { fromMinute: 540, toMinute: 720 } } as NoContactRule;
const THURSDAY = weekly(4, '2026-10-15');
const WINTER = dates('2026-12-24', '2027-01-02', 'winter break');

/** Lines of `init`'s file, and what becomes of them; every other line stays as it is. */
const IN_INIT: [what: string, changes: Change[], before: string, after: string][] = [
  [
    'live',
    setMode('live'),
    'mode: rehearsal                      # rehearsal: nothing goes to anyone but you; live\n',
    'mode: live                           # rehearsal: nothing goes to anyone but you; live\n',
  ],
  [
    'ill, and tom is paused',
    [...addPause({ what: 'ill' }), ...addPause({ what: 'client', client: 'tom' })],
    'paused: []                           # all, ill,',
    'paused: [ill, client:tom]            # all, ill,',
  ],
  [
    'a weekly day, a morning and a break',
    [THURSDAY, MORNING, WINTER].flatMap((rule) => addRule(rule, [])),
    '  noContact: []\n',
    `  noContact:
    - { every: thursday, from: 2026-10-15 }
    - { every: monday, between: 09:00-12:00 }
    - { from: 2026-12-24, to: 2027-01-02, reason: winter break }
`,
  ],
  [
    'a day that is open',
    openDay(day('2026-10-08')),
    '  openOn: []                         # exceptions',
    '  openOn: [2026-10-08]               # exceptions',
  ],
  [
    'a swap',
    swapDays({ opens: day('2026-10-08'), closes: day('2026-10-09') }, []),
    '  noContact: []\n  openOn: []                         # exceptions',
    '  noContact:\n    - { date: 2026-10-09 }\n  openOn: [2026-10-08]               # exceptions',
  ],
];

describe('in the file that init writes, only what is ordered changes', () => {
  it.each(IN_INIT)('%s', (_, changes, before, after) => {
    const text = initText(null);
    expect(text).toContain(before);
    expect(edited('driverseat.yaml', text, changes)).toBe(text.replace(before, after));
  });

  it('a rule joins the one that is there, and the last one leaves an empty list', () => {
    const text = initText('thursday');
    const both = edited('driverseat.yaml', text, addRule(dates('2026-11-02'), []));
    expect(both).toBe(
      text.replace('{ every: thursday }\n', '{ every: thursday }\n    - { date: 2026-11-02 }\n'),
    );
    const neither = [weekly(4), dates('2026-11-02')].flatMap(removeRule);
    expect(edited('driverseat.yaml', both, neither)).toBe(initText(null));
  });

  it('what was done and undone leaves no trace', () => {
    const text = initText('monday 09:00-12:00');
    const done = [
      setMode('live'),
      addPause({ what: 'all' }),
      openDay(day('2026-10-08')),
      addRule(WINTER, []),
    ].flat();
    const undone = [
      ...[setMode('rehearsal'), endPause({ what: 'all' }), closeAgain(day('2026-10-08')), removeRule(WINTER)],
    ].flat();
    expect(edited('driverseat.yaml', edited('driverseat.yaml', text, done), undone)).toBe(text);
  });
});

/** Whole files, as people write them: what is ordered, the file before, the file after. */
const WHOLE: [what: string, changes: Change[], before: string, after: string][] = [
  [
    'sections that are missing come where init has them',
    [
      ...setMode('live'),
      ...addRule(THURSDAY, []),
      ...openDay(day('2026-10-08')),
      ...addPause({ what: 'ill' }),
    ],
    SMALLEST,
    `${SMALLEST}
contact:
  noContact:
    - { every: thursday, from: 2026-10-15 }
  openOn: [2026-10-08]

paused: [ill]
mode: live
`,
  ],
  [
    'a section without its list gets one in order',
    [...addRule(THURSDAY, []), ...openDay(day('2026-10-08'))],
    `${SMALLEST}contact:\n    # office\n    hours: { mon-fri: "09:00-18:00" }   # all week\n    announce: 7 days\nmode: live`,
    `${SMALLEST}contact:
    # office
    hours: { mon-fri: "09:00-18:00" }   # all week
    noContact:
      - { every: thursday, from: 2026-10-15 }
    openOn: [2026-10-08]
    announce: 7 days
mode: live`,
  ],
  [
    'a list in brackets stays one',
    [...addRule(WINTER, []), ...removeRule(weekly(1))],
    `${SMALLEST}contact: { noContact: [{ every: mon }, {every: thursday}], announce: 7 days } # mine\n`,
    `${SMALLEST}contact: { noContact: [{every: thursday}, { from: 2026-12-24, to: 2027-01-02, reason: winter break }], announce: 7 days } # mine\n`,
  ],
  [
    'a section in brackets too',
    [...addRule(THURSDAY, []), ...openDay(day('2026-10-08'))],
    `${SMALLEST}contact: { announce: 7 days }\n`,
    `${SMALLEST}contact: { noContact: [{ every: thursday, from: 2026-10-15 }], openOn: [2026-10-08], announce: 7 days }\n`,
  ],
  [
    'brackets over several lines keep their comments',
    [...openDay(day('2026-10-10')), ...closeAgain(day('2026-10-08'))],
    `${SMALLEST}contact:\n  openOn: [\n    2026-10-08, # fair\n    # and\n    2026-10-09,\n  ]\n`,
    `${SMALLEST}contact:\n  openOn: [\n    # fair\n    # and\n    2026-10-09, 2026-10-10,\n  ]\n`,
  ],
  [
    'rules with a line for each word',
    [...addRule(WINTER, []), ...removeRule(weekly(4, '2026-10-15'))],
    `${SMALLEST}contact:
  noContact:
  - every: monday     # writing
    between: 9:00-12:00
  # the day
  - every: thu
    # since
    from: 2026-10-15

  # exceptions
  openOn: []
`,
    `${SMALLEST}contact:
  noContact:
  - every: monday     # writing
    between: 9:00-12:00
  # the day
    # since
  - from: 2026-12-24
    to: 2027-01-02
    reason: winter break

  # exceptions
  openOn: []
`,
  ],
  [
    'the same day in other words is the same rule',
    [
      ...addRule(dates('2026-11-02'), []),
      ...addRule(MORNING, []),
      ...addPause({ what: 'client', client: 'tom' }),
    ],
    `${SMALLEST}contact:\n  noContact:\n    - 2026-11-02\n    - { every: Mon, between: "9:00 – 12:00", reason: gym }\npaused: ["client: tom"]\n`,
    `${SMALLEST}contact:\n  noContact:\n    - 2026-11-02\n    - { every: Mon, between: "9:00 – 12:00", reason: gym }\npaused: ["client: tom"]\n`,
  ],
  [
    'the last rule goes, its neighbours’ comments stay',
    removeRule(weekly(4)),
    `${SMALLEST}contact:\n  noContact: # days\n    # writing\n    - every: thursday\n      reason: book # mine\n    # end\n  openOn: []\n`,
    `${SMALLEST}contact:\n  noContact: [] # days\n    # writing\n    # end\n  openOn: []\n`,
  ],
  [
    'settings without a value',
    [...setMode('live'), ...addPause({ what: 'all' }), ...addRule(weekly(4), [])],
    `${SMALLEST}contact:\n  noContact:   # none\nmode: # later\npaused:\n# end\n`,
    `${SMALLEST}contact:\n  noContact:   # none\n    - { every: thursday }\nmode: live # later\npaused: [all]\n# end\n`,
  ],
  [
    'a day off is no exception any more',
    addRule(dates('2026-10-08'), [day('2026-10-08'), day('2026-10-09')]),
    `${SMALLEST}contact:\n  openOn: [2026-10-08, 2026-10-09]\n`,
    `${SMALLEST}contact:\n  noContact:\n    - { date: 2026-10-08 }\n  openOn: [2026-10-09]\n`,
  ],
  [
    'nor is a day of a break',
    addRule(dates('2026-10-07', '2026-10-09'), [day('2026-10-06'), day('2026-10-08'), day('2026-10-09')]),
    `${SMALLEST}contact:\n  openOn: [2026-10-06, 2026-10-08, 2026-10-09]\n`,
    `${SMALLEST}contact:\n  noContact:\n    - { from: 2026-10-07, to: 2026-10-09 }\n  openOn: [2026-10-06]\n`,
  ],
  ['quotes stay', setMode('live'), `${SMALLEST}mode: 'rehearsal' # x\n`, `${SMALLEST}mode: 'live' # x\n`],
];

describe('a file that a person wrote keeps its looks', () => {
  it.each(WHOLE)('%s', (_, changes, before, after) => {
    expect(edited('driverseat.yaml', before, changes)).toBe(after);
  });

  it.each(WHOLE)(
    '%s, with the line ends of Windows and a mark at its beginning',
    (_, changes, before, after) => {
      const foreign = (text: string): string => `\uFEFF${text.replace(/\n/g, '\r\n')}`;
      expect(edited('driverseat.yaml', foreign(before), changes)).toBe(foreign(after));
    },
  );
});
