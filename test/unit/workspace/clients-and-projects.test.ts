/** clients.yaml and projects/*.yaml: what they give, and what is wrong with them, alone and together. */
import { describe, expect, it } from '@jest/globals';
import { clientsOf } from '../../../src/workspace/schema/clients-schema.js';
import { problemsIn, rowsOf, SMALLEST, understand } from './texts.js';

const TOM = 'tom: { name: Tom Hale, address: tom@hale.example }\n';

function clientsIn(text: string, settingsText = SMALLEST): unknown {
  const { settings, clients } = understand({ 'driverseat.yaml': settingsText, 'clients.yaml': text });
  if (!settings.ok || clients?.ok !== true) throw new Error('both are right');
  return JSON.parse(JSON.stringify(clientsOf(clients.value.value, settings.value.value.me)));
}

describe('a client', () => {
  it('is filled in from driverseat.yaml', () => {
    expect(clientsIn(TOM, SMALLEST.replace('  timeZone', '  languages: [tr, en]\n  timeZone'))).toEqual([
      {
        slug: 'tom',
        name: 'Tom Hale',
        address: 'tom@hale.example',
        also: [],
        people: [],
        greeting: null,
        language: 'tr',
        timeZone: 'Europe/Madrid',
        formal: true,
        level: 'normal',
        updates: { every: null },
        autoReply: true,
        allow: [],
      },
    ]);
  });

  it('says more where it is written', () => {
    const text = `tom:
  name: Tom Hale
  address: tom@hale.example
  people: [{ name: Mia Hale, address: mia@hale.example }]
  language: de
  timeZone: Europe/London
  updates: { every: "friday 10:00" }
  allow: [C7, B4]
`;
    expect(clientsIn(text)).toMatchObject([
      {
        people: [{ name: 'Mia Hale', address: 'mia@hale.example' }],
        language: 'de',
        timeZone: 'Europe/London',
        updates: { every: { weekday: 5, time: '10:00:00' } },
        allow: ['C7', 'B4'],
      },
    ]);
  });

  it('keeps its place in the file, and may be nobody', () => {
    expect(
      clientsIn('zoe: { name: Zoe, address: z@x.example }\nal: { name: Al, address: a@x.example }\n'),
    ).toMatchObject([{ slug: 'zoe' }, { slug: 'al' }]);
    expect(clientsIn('# nobody yet\n')).toEqual([]);
  });
});

describe('what is wrong in clients.yaml', () => {
  it.each(
    rowsOf(`
      Tom Hale: { name: Tom, address: tom@hale.example }    | invalid | Tom Hale: "Tom Hale" is no short name → Use small letters (a to z), digits and hyphens, 60 at most: tom-hale.
      Tom: { name: Tom, address: tom@hale.example } | invalid | Tom: "Tom" is no short name → Use small letters (a to z), digits and hyphens, 60 at most: tom.
      Çağla Öz: { name: Çağla, address: c@x.example } | invalid | Çağla Öz: "Çağla Öz" is no short name → Use small letters (a to z), digits and hyphens, 60 at most: cagla-oz.
      tom: { name: Tom }                                     | missing | tom.address: it is missing → Write it like address: "tom@hale.example"
      tom: { name: Tom, address: tom }                       | invalid | tom.address: "tom" is no mail address
      tom: { name: Tom, adress: tom@hale.example, address: tom@hale.example } | unknown | tom.adress: there is no setting "adress" here → Did you mean "address"?
      tom: { name: Tom, address: tom@hale.example, level: queit } | invalid | tom.level: "queit" is none of: quiet, normal, close → Did you mean "quiet"?
      tom: { name: Tom, address: tom@hale.example, allow: [A1] } | invalid | tom.allow[0]: "A1" is none of: A5,
      tom: { name: Tom, address: tom@hale.example, timeZone: London } | invalid | tom.timeZone: "London" is not the name of a time zone → Did you mean "Europe/London"?
      tom: { name: Tom, address: tom@hale.example, people: [Mia] } | invalid | tom.people[0]: a group of settings is expected here, not a text → Write it like { name: Mia Hale, address: mia@hale.example }
      tom: { name: Tom, address: tom@hale.example, updates: { ever: x } } | unknown | tom.updates.ever: there is no setting "ever" here → Did you mean "every"?
      tom: tom@hale.example                                  | invalid | tom: a group of settings is expected here, not a text → Write it like tom: { name: Tom Hale, address: tom@hale.example }
      tom: { name: Tom, address: tom@hale.example, updates: friday 10:00 } | invalid | tom.updates: a group of settings is expected here, not a text → Write it like updates: { every: "friday 10:00" }
    `),
  )('%s', (text, kind, told) => {
    const [first, ...others] = problemsIn({ 'clients.yaml': `# mine\n${text}\n` });
    expect(first).toContain(`[setting-${kind}] clients.yaml:2: ${told}`);
    expect(others).toEqual([]);
  });

  it('is a list where names should be', () => {
    expect(problemsIn({ 'clients.yaml': '# mine\n- tom\n' })).toEqual([
      '[setting-invalid] clients.yaml:2: a group of settings is expected here, not a list → ' +
        'Write its settings by their names, like tom: { name: Tom Hale, address: tom@hale.example }',
    ]);
  });
});

describe('an address belongs to one client', () => {
  it.each([
    [
      'the very same',
      'lena: { name: Lena, address: tom@hale.example }',
      'lena.address: tom@hale.example is already an address of tom (line 1)',
    ],
    [
      'in another spelling',
      'lena: { name: Lena, address: Tom+x@HALE.example }',
      'lena.address: Tom+x@HALE.example is already',
    ],
    [
      'among the others',
      'lena: { name: Lena, address: l@x.example, also: [a@x.example, tom@hale.example] }',
      'lena.also[1]: tom@hale.example is already',
    ],
    [
      'of somebody who writes for her',
      'lena: { name: Lena, address: l@x.example, people: [{ name: Tom, address: tom@hale.example }] }',
      'lena.people[0].address: tom@hale.example is already',
    ],
    [
      'the freelancer’s',
      'lena: { name: Lena, address: ana@ruiz.example }',
      'lena.address: ana@ruiz.example is your own address',
    ],
  ])('%s', (_, text, told) => {
    expect(problemsIn({ 'clients.yaml': `${TOM}${text}\n` })).toEqual([
      expect.stringContaining(`[setting-invalid] clients.yaml:2: ${told}`),
    ]);
  });

  it('but may stand twice within one', () => {
    const text =
      'tom: { name: Tom, address: tom@hale.example, people: [{ name: Tom, address: tom@hale.example }] }\n';
    expect(problemsIn({ 'clients.yaml': text })).toEqual([]);
  });

  it('is told even where driverseat.yaml is broken', () => {
    const texts = { 'driverseat.yaml': 'x: 1', 'clients.yaml': `${TOM}${TOM.replace('tom:', 'lena:')}` };
    expect(problemsIn(texts).join('\n')).toContain('is already an address of tom');
  });
});

describe('a pause', () => {
  const paused = `${SMALLEST}paused: [all, client:tm]\n`;
  it.each([
    [
      'of nobody',
      { 'clients.yaml': TOM },
      ['driverseat.yaml:9: paused[1]: there is no client "tm" in clients.yaml → Did you mean "tom"?'],
    ],
    [
      'without any client',
      {},
      [
        'driverseat.yaml:9: paused[1]: there is no client "tm": there is no clients.yaml → Take client:tm out of paused',
      ],
    ],
    ['while nobody knows the clients', { 'clients.yaml': '- tom' }, ['clients.yaml:1: a group of settings']],
    ['of a client', { 'clients.yaml': TOM.replace('tom:', 'tm:') }, []],
  ])('%s', (_, texts, told) => {
    expect(problemsIn({ 'driverseat.yaml': paused, ...texts })).toEqual(
      told.map((text) => expect.stringContaining(text)),
    );
  });
});

describe('a project while there are no clients', () => {
  const bio = 'client: Tom\nname: bio\n';
  const line = 'tom: { name: Tom Hale, address: tom@hale.example }';
  it.each([
    [
      {},
      'there is no client "Tom": there is no clients.yaml → ' +
        `Make clients.yaml beside driverseat.yaml, with a line for each client like ${line}`,
    ],
    [
      { 'clients.yaml': '# nobody yet\n' },
      `there is no client "Tom": clients.yaml names nobody → Add the client to clients.yaml, with a line like ${line}`,
    ],
  ])('%j', (clients, told) => {
    expect(problemsIn({ ...clients, 'projects/bio.yaml': bio })).toEqual([
      `[setting-invalid] projects/bio.yaml:1: client: ${told}`,
    ]);
  });
});

describe('what is wrong with a project', () => {
  it.each(
    rowsOf(`
      client: tm | invalid | 2: client: there is no client "tm" in clients.yaml → Did you mean "tom"?
      client: Tom Hale | invalid | 2: client: there is no client "Tom Hale" in clients.yaml → Did you mean "tom"?
      client: Tom | invalid | 2: client: there is no client "Tom" in clients.yaml → Did you mean "tom"?
      client: Lena Öz | invalid | 2: client: there is no client "Lena Öz" in clients.yaml → Add the client to clients.yaml, with a line like lena-oz: {
      client: [tom] | invalid | 2: client: a text is expected here, not a list → Write it like client: "tom"
      client: tom\\nprogress: { percent: 50.5 } | invalid | 3: progress.percent: a whole number is expected here, not 50.5 → Write it like percent: 50
      client: tom\\nprogress: 50% | invalid | 3: progress: a group of settings is expected here, not a text → Write it like progress: { percent: 50 }
      client: tom\\nrounds: 2 | invalid | 3: rounds: a group of settings is expected here, not 2 → Write it like rounds: { included: 2 }
      client: tom\\nrounds: { included: two } | invalid | 3: rounds.included: a number is expected here, not a text → Write it like included: 2
      client: tom\\nphases: [draft] | invalid | 3: phases[0]: a group of settings is expected here, not a text → Write it like { name: draft }
      clent: tom | missing | client: it is missing → Write it like client: "tom"
      client: tom\\nprogress: { percent: 101 } | invalid | 3: progress.percent: 101 is out of range → Write a number of at most 100.
      client: tom\\nprogress: { percent: 75% } | invalid | 3: progress.percent: a number is expected here, not a text → Write it like percent: 50
      client: tom\\nprogress: { next: { date: 2026-10-09 } } | missing | 3: progress.next.what: it is missing
      client: tom\\nprogress: { next: { what: x, date: friday } } | invalid | 3: progress.next.date: "friday" is no date
      client: tom\\nphases:\\n  - { name: draft }\\n  - { nme: x, name: y } | unknown | 5: phases[1].nme: there is no setting "nme" here → Did you mean "name"?
      client: tom\\nrounds: { extra: 120 } | invalid | 3: rounds.extra: a text is expected here, not 120 → Write it like extra: "EUR 120"
      client: tom\\nstatus: done | invalid | 3: status: "done" is none of: active, paused, closed
      client: tom\\ncc: [mia] | invalid | 3: cc[0]: "mia" is no mail address
    `),
  )('%s', (text, kind, told) => {
    const found = problemsIn({
      'clients.yaml': TOM,
      'projects/bio.yaml': `name: bio\n${text?.replaceAll('\\n', '\n')}\n`,
    });
    const [line, ...setting] = (told ?? '').split(': ');
    const place = /^\d+$/.test(line ?? '')
      ? `projects/bio.yaml:${line}: ${setting.join(': ')}`
      : `projects/bio.yaml: ${told}`;
    expect(found[0]).toContain(`[setting-${kind}] ${place}`);
  });

  it.each(['Bio.yaml', 'my bio.yaml', 'bio.yml', 'bio.x.yaml', 'bio (conflicted copy).yaml'])(
    'its name: %s',
    (name) => {
      expect(problemsIn({ 'clients.yaml': TOM, [`projects/${name}`]: 'client: tom\nname: bio\n' })).toEqual([
        expect.stringMatching(/: its name is no project’s → Rename it: .* If it is a copy, remove it\.$/),
      ]);
    },
  );

  it('touches no other', () => {
    const parts = understand({
      ...{ 'clients.yaml': TOM, 'projects/a.yaml': 'client: tom\nname: a\n' },
      ...{ 'projects/b.yaml': 'client: [', 'projects/c.yaml': 'client: tom\nname: c\n' },
    });
    expect(parts.projects.map((part) => part.ok && part.value.value.slug)).toEqual(['a', false, 'c']);
  });
});
