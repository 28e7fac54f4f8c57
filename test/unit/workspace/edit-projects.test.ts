import { describe, expect, it } from '@jest/globals';
import { applyChanges } from '../../../src/workspace/edit/apply-changes.js';
import type { Change } from '../../../src/workspace/edit/change.js';
import { setProject } from '../../../src/workspace/edit/project-changes.js';
import { projectText, writtenProject } from '../../../src/workspace/edit/project-text.js';
import { edited, file } from './edit-texts.js';
import { understand } from './texts.js';

const FILE = 'projects/bio.yaml';

const BIO = file(`
client: tom                      # the short name in clients.yaml
name: bio
goal: three speaking invitations by March
progress: { percent: 75, remark: final touches, next: { what: review, date: 2026-10-09 }, told: { percent: 50, date: 2026-10-02 } }
phases:                          # in order
  - { name: draft,  due: 2026-10-05, atTheEnd: you get a first draft to read }
  # the long one
  - { name: review, due: 2026-10-09, atTheEnd: "you send one list of changes" }   # hers

rounds: { included: 2, used: 1 }
`);

/** What is set, the part of the file before, and after. */
const IN_BIO: [what: string, changes: Change[], before: string, after: string][] = [
  ['a percent', setProject(['progress', 'percent'], 80, 75), 'percent: 75', 'percent: 80'],
  [
    'another remark, with a comma',
    setProject(['progress', 'remark'], 'the end, nearly'),
    'remark: final touches',
    'remark: "the end, nearly"',
  ],
  [
    'what comes next',
    setProject(['progress', 'next'], { what: 'final', date: '2026-10-16' }),
    'next: { what: review, date: 2026-10-09 }',
    'next: { what: final, date: 2026-10-16 }',
  ],
  [
    'nothing comes next',
    setProject(['progress', 'next'], null),
    'next: { what: review, date: 2026-10-09 }',
    'next: null',
  ],
  [
    'a need',
    setProject(['progress', 'needFromYou'], 'photos'),
    '2026-10-09 }, told',
    '2026-10-09 }, needFromYou: photos, told',
  ],
  [
    'a phase that moves',
    setProject(['phases', 1, 'due'], '2026-10-19', '2026-10-09'),
    'name: review, due: 2026-10-09',
    'name: review, due: 2026-10-19',
  ],
  [
    'words of a phase',
    setProject(['phases', 0, 'iWill'], 'send it'),
    'to read }',
    'to read, iWill: send it }',
  ],
  [
    'the price of a round',
    setProject(['rounds', 'extra'], 'EUR 120'),
    'used: 1 }',
    'used: 1, extra: EUR 120 }',
  ],
  [
    'terms, where there are none',
    setProject(['terms', 'payment'], 'half now: half at the end'),
    'used: 1 }\n',
    'used: 1 }\nterms: { payment: "half now: half at the end" }\n',
  ],
  ['a goal', setProject(['goal'], 'on'), 'goal: three speaking invitations by March', 'goal: "on"'],
  ['no goal', setProject(['goal'], null), 'goal: three speaking invitations by March', 'goal: null'],
  ['a status, below the goal', setProject(['status'], 'paused'), 'by March\n', 'by March\nstatus: paused\n'],
  [
    'one phase more',
    setProject(
      ['phases'],
      [
        { name: 'draft', due: '2026-10-05', atTheEnd: 'you get a first draft to read' },
        { name: 'review', due: '2026-10-09', atTheEnd: 'you send one list of changes' },
        { name: 'final', due: null },
      ],
    ),
    '# hers\n',
    '# hers\n  - { name: final }\n',
  ],
  [
    'one phase less',
    setProject(['phases'], [{ name: 'draft', due: '2026-10-05', atTheEnd: 'you get a first draft to read' }]),
    '  - { name: review, due: 2026-10-09, atTheEnd: "you send one list of changes" }   # hers\n',
    '',
  ],
  ['what is there already', setProject(['progress', 'remark'], ' final touches '), '', ''],
  ['what is away already', setProject(['terms', 'payment'], null), '', ''],
];

describe('an order sets in a project’s file', () => {
  it.each(IN_BIO)('%s', (_, changes, before, after) => {
    expect(BIO).toContain(before);
    expect(edited(FILE, BIO, changes)).toBe(BIO.replace(before, after));
  });

  it('a file with a line for everything keeps them', () => {
    const before = file(`
client: tom
name: bio
progress:
  percent: 75          # measured
  # what is left
  remark: >-           # folded
    final
    touches
  next:
    what: review
    # promised
    date: 2026-10-09
phases:
- name: draft
  due: 2026-10-05
`);
    const changes = [
      ...setProject(['progress', 'percent'], 100),
      ...setProject(['progress', 'remark'], 'done'),
      ...setProject(['progress', 'next'], null),
      ...setProject(['progress', 'told'], { percent: 75, date: '2026-10-06' }),
      ...setProject(['phases', 0, 'atTheEnd'], 'you get it'),
      ...setProject(['status'], 'closed'),
    ];
    expect(edited(FILE, before, changes)).toBe(
      file(`
client: tom
name: bio
status: closed
progress:
  percent: 100         # measured
  # what is left
  remark: done
  next: null
    # promised
  told: { percent: 75, date: 2026-10-06 }
phases:
- name: draft
  due: 2026-10-05
  atTheEnd: you get it
`),
    );
  });
});

describe('at the end of a file without a last line end', () => {
  it.each([
    ['a text on lines of its own', 'goal: |\n  x\n  # y', setProject(['goal'], 'z'), 'goal: z\n'],
    ['a setting without a value', 'goal:', setProject(['goal'], 'z'), 'goal: z'],
    ['a list with a comment', 'cc: [\n  # c\n  a@x.example]', setProject(['cc'], []), 'cc: []\n  # c\n'],
    ['a list below', 'phases:\n  # c\n  - { name: a }', setProject(['phases'], []), 'phases: []\n  # c\n'],
  ])('%s', (_, before, changes, after) => {
    const head = 'client: tom\nname: bio\n';
    expect(edited(FILE, head + before, changes)).toBe(head + after);
  });
});

describe('a person’s word since is kept', () => {
  const outcome = (...changes: Change[][]): unknown =>
    applyChanges(BIO, { file: FILE, changes: changes.flat() });

  it('all that differs is told, and nothing is done', () => {
    expect(
      outcome(
        setProject(['progress', 'percent'], 60, 50),
        setProject(['name'], 'vita', 'biography'),
        setProject(['rounds', 'used'], 2, 1),
      ),
    ).toEqual({
      outcome: 'conflict',
      conflicts: [
        { path: ['progress', 'percent'], expected: 50, wanted: 60, found: 75 },
        { path: ['name'], expected: 'biography', wanted: 'vita', found: 'bio' },
      ],
    });
  });

  it('what isn’t written is a default, and speaks against nothing', () => {
    const closed = applyChanges('client: tom\nname: bio\n', {
      file: FILE,
      changes: setProject(['status'], 'closed', 'active'),
    });
    expect(closed).toEqual({ outcome: 'text', text: 'client: tom\nname: bio\nstatus: closed\n' });
  });

  it('the value that is wanted is no conflict, whatever was expected', () => {
    expect(outcome(setProject(['progress', 'percent'], 75, 50))).toEqual({ outcome: 'text', text: BIO });
  });
});

describe('there is no such place', () => {
  it.each([
    ['a phase that is none', setProject(['phases', 7, 'due'], '2026-10-19'), 'phases[7].due'],
    ['a part of a text', setProject(['goal', 'why'], 'x'), 'goal.why'],
  ])('%s', (_, changes, setting) => {
    expect(applyChanges(BIO, { file: FILE, changes })).toMatchObject({
      outcome: 'refused',
      problems: [{ where: { file: FILE, setting } }],
    });
  });

  it('in a file that is broken', () => {
    expect(applyChanges('goal: [', { file: FILE, changes: setProject(['goal'], 'x') })).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'yaml-syntax' }],
    });
  });
});

describe('a new project', () => {
  const text = file(`
client: tom
name: "bio: & more"
status: active
progress: { percent: 0, next: { what: draft, date: 2026-10-05 } }
phases:
  - { name: draft, due: 2026-10-05, atTheEnd: you get a first draft to read }
  - { name: review }
rounds: { included: 2, used: 0 }
updates: { every: friday 10:00 }
`);

  it('has the form of DESIGN.md, without what nobody has said, and reads as it was', () => {
    const [part] = understand({
      'clients.yaml': 'tom: { name: Tom, address: t@x.example }',
      [FILE]: text,
    }).projects;
    if (!part?.ok) throw new Error(JSON.stringify(part));
    const { slug: _, ...project } = part.value.value;
    expect(projectText(project)).toBe(text);
    expect(writtenProject(project)['updates']).toEqual({ every: 'friday 10:00' });
  });
});
