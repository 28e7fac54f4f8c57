import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { readTryLine } from '../../../src/cli/try/read-line.js';
import { type TryFlags, tryOrders } from '../../../src/cli/try.js';
import { withFolder } from '../workspace/on-disk.js';
import { SMALLEST } from '../workspace/texts.js';

const IN_TURKISH = SMALLEST.replace('  timeZone:', '  languages: [tr, en]\n  timeZone:');
const FILES = {
  'driverseat.yaml': SMALLEST,
  'clients.yaml': 'tom: { name: Tom Hale, address: tom@hale.example }\n',
  'projects/bio.yaml': 'client: tom\nname: bio\nphases: [{ name: review, due: 2026-10-09 }]\n',
};

async function tried(
  text: string | undefined,
  flags: Omit<TryFlags, 'workspace'> = {},
  files: Record<string, string> = FILES,
): Promise<string> {
  return await withFolder(files, async ({ dir }) => {
    const out: string[] = [];
    const terminal = {
      out: (line: string) => void out.push(line),
      err: () => undefined,
      isInteractive: false,
    };
    const at = '2026-10-06T16:05+02:00';
    expect(await tryOrders(text, { at, ...flags, workspace: dir }, terminal)).toBe(0);
    return out.join('\n');
  });
}

describe('driverseat try', () => {
  it('tells what an order would be understood as', async () => {
    const [line = '', reply = ''] = (await tried('bio 75% fri / final touches')).split('\n');
    expect(line).toBe('do      bio 75% fri / final touches');
    expect(reply).toContain(
      'Read: project bio · 75 % · review Fri 9 Oct 2026 · "final touches". An update to Tom.',
    );
    expect(reply).toContain('This is a rehearsal');
  });

  it('says it to programs, with only the fields that apply', async () => {
    const { lines } = JSON.parse(await tried('75% fri / final touches\nHi', { json: true })) as {
      lines: Record<string, unknown>[];
    };
    const { reply, ...fields } = lines[0] ?? {};
    expect(fields).toEqual({
      ...{ text: '75% fri / final touches', verdict: 'do', order: 'update', project: 'bio', percent: 75 },
      ...{ date: '2026-10-09', remark: 'final touches', sendAt: '2026-10-06T16:15+02:00' },
      mail: {
        ...{ subject: 'Your bio', to: ['tom@hale.example'], at: '2026-10-06T16:15+02:00' },
        isGreetingLearned: true,
        text: expect.stringMatching(/^Hello,\n\nYour bio is 75% done\. .*Friday, 9 October\./),
      },
    });
    expect(reply).toContain('leaves at 16:15');
    expect(lines[1]).toEqual({ text: 'Hi', verdict: 'ignore' });
  });

  it('says where the mail may greet otherwise: the files alone don’t know what she calls a client', async () => {
    expect(await tried('bio 75%')).toContain('clients.yaml has no greeting for this client');
    const tom = 'tom: { name: Tom Hale, address: tom@hale.example, greeting: Hi Tom }\n';
    expect(await tried('bio 75%', {}, { ...FILES, 'clients.yaml': tom })).not.toContain('has no greeting');
  });

  it('goes on without a broken template, and shows no mail for it', async () => {
    const files = { ...FILES, 'templates/en/progress-update.hbs': '---\nsubject: x\n---\n{{typo}}\n' };
    const { lines } = JSON.parse(await tried('bio 75%\nbio done', { json: true }, files));
    expect(lines[0].noMail).toEqual({
      ...{ why: 'broken-template', template: 'templates/en/progress-update.hbs', missing: [] },
    });
    expect(lines[0].mail).toBeUndefined();
    expect(lines[1].mail.subject).toBe('Your bio is done');
  });

  it('shows the mail that would go, by what the lines before it would have changed', async () => {
    const said = await tried('bio need: two photos\nbio 75% / final touches\nbio late 3d');
    expect(said).toContain('The one thing I need from you: two photos.');
    expect(said).toContain("won't be ready on Friday, 9 October as planned");
    const { lines } = JSON.parse(await tried('bio need: two photos\nbio done', { json: true })) as {
      lines: { mail?: { text: string } }[];
    };
    expect(lines[0]).not.toHaveProperty('mail');
    expect(lines[1]?.mail?.text).toContain('Your bio is done.');
  });

  it('says why a mail can not be written', async () => {
    const odd = {
      ...FILES,
      'projects/bio.yaml': 'client: tom\nname: bio\nphases: [{ name: proofs, due: 2026-10-09 }]\n',
    };
    const { lines } = JSON.parse(await tried('bio move mon 19', { json: true }, odd)) as { lines: object[] };
    expect(lines[0]).toMatchObject({
      noMail: { why: 'missing', template: 'templates/en/reschedule-notice.hbs', missing: ['moved.what'] },
    });
    expect(lines[0]).not.toHaveProperty('sendAt');
    const said = await tried('bio move mon 19', {}, odd);
    expect(said).toBe(
      'do      bio move mon 19\n        Nothing is sent yet: I don\'t know what a mail calls this phase. Reply with a line such as "thing: the printed booklet", in the client\'s language. What the line says is kept in the project file.',
    );
    const turkish = await tried('bio ertele pzt 19', {}, { ...odd, 'driverseat.yaml': IN_TURKISH });
    expect(turkish).toContain('Henüz hiçbir şey gönderilmez');
    expect(turkish).not.toContain('gidiş');
    const bare = { ...FILES, 'projects/bio.yaml': 'client: tom\nname: bio\n' };
    const promise = JSON.parse(await tried('bio update fri / on it', { json: true }, bare));
    expect(promise.lines[0]).toMatchObject({
      verdict: 'refuse',
      reply: expect.stringContaining('such as: bio review: 9 oct. Nothing was changed.'),
    });
    expect(await tried('bio review: fri\nbio update fri / on it', {}, bare)).toContain('Friday, 9 October');
  });

  it.each([
    ['off fri', 'bio 75% fri', 'ask', 'Fri 9 Oct, your no-contact day'],
    ['pause bio', 'bio 75%', 'ask', 'bio is paused'],
    ['bio close', 'bio 75%', 'refuse', 'bio is closed;'],
    ['swap sat fri', 'bio 75% sat', 'do', 'Sat 10 Oct 2026'],
    ['bio move mon 19', 'bio late 1d', 'do', 'review Mon 19 Oct 2026 → Tue 20 Oct 2026'],
    ['stop', 'bio 75%', 'do', 'it waits (stopped, until you order "resume")'],
    ['ill', 'bio 75%', 'do', 'it waits (ill, until you order "on")'],
    ['pause', 'bio 75%', 'do', 'it waits (paused, until you order "resume")'],
    ['live', 'bio 75%', 'do', 'it leaves at 16:15. UNDO · EDIT · SEND (now) · WHY'],
    ['pause tom', 'resume tom', 'do', 'Resumed: Tom Hale.'],
    ['off fri', 'bio is fine', 'refuse', '(HELP lists them.)'],
  ])('a line is read against what those above it leave: %s, %s', async (first, second, verdict, reply) => {
    const { lines } = JSON.parse(await tried(`${first}\n${second}`, { json: true })) as {
      lines: { verdict: string; reply: string }[];
    };
    expect(lines[1]).toMatchObject({ verdict, reply: expect.stringContaining(reply) });
    expect(lines[1]?.reply).not.toContain('Nothing was changed');
  });

  it.each([
    ['refuse', 'bio name: -', 'Nothing was changed: "-" is nothing that name can be.'],
    ['refuse', 'bio rounds: two', 'Nothing was changed: "two" is nothing that rounds can be.'],
    ['do', 'bio rounds: 2', 'Saved: rounds of bio is "2".'],
    ['do', 'bio thing: the proofs', 'Saved: thing of bio is "the proofs".'],
  ])('%s: a field takes no value that the bot would refuse: %s', async (verdict, line, reply) => {
    expect(await tried(line)).toBe(`${verdict.padEnd(8)}${line}\n        ${reply}`);
    const { lines } = JSON.parse(await tried(line, { json: true })) as { lines: object[] };
    expect(lines[0]).toMatchObject({ verdict });
  });

  it.each(['stop', 'ill', 'pause'])('what %s holds has no time of sending', async (hold) => {
    const { lines } = JSON.parse(await tried(`${hold}\nbio 75%`, { json: true })) as {
      lines: { mail?: object }[];
    };
    expect(lines[1]).not.toHaveProperty('sendAt');
    expect(lines[1]?.mail).toMatchObject({ subject: 'Your bio' });
    expect(lines[1]?.mail).not.toHaveProperty('at');
    expect(await tried(`${hold}\nbio 75%`)).toMatch(/^ +To: tom@hale\.example$/m);
  });

  it('says to people why a line is left aside', async () => {
    const said = await tried('Hi\nbio done\nAna Ruiz\n> stop');
    expect(said).toContain('ignore  Hi\n        left aside: a greeting');
    expect(said).toContain('ignore  Ana Ruiz\n        left aside: your name');
    expect(said).toContain('ignore  > stop\n        not read: it stands at or below a quote');
    expect(await tried('> stop')).toContain('orders stand above it');
    expect(await tried('edit\nHi Tom')).toContain('ignore  Hi Tom\n        the new text of the mail');
    expect(await tried(' ')).toBe('There is nothing to read: the text is empty.');
    expect(await tried(' ', { json: true })).toBe('{"lines":[]}');
  });

  it('names the step that a day is promised for, as the order leaves the project', async () => {
    const two = {
      ...FILES,
      'projects/bio.yaml':
        'client: tom\nname: bio\nphases: [{ name: review, due: 2026-10-09 }, { name: final, due: 2026-10-16 }]\n',
    };
    expect(await tried('bio 75% 14 oct', {}, two)).toContain('75 % · review Wed 14 Oct 2026.');
    expect(await tried('bio 75% 16 oct', {}, two)).toContain('75 % · final Fri 16 Oct 2026.');
    const said = await tried('bio %75 16 ekim', {}, { ...two, 'driverseat.yaml': IN_TURKISH });
    expect(said).toContain('%75 · teslim 16 Eki 2026 Cum.');
  });

  it.each([
    [
      'a step that is past when the mail leaves',
      'bio 75% at mon 19 10:00',
      'review is due on Fri 9 Oct 2026, which is past when this leaves: the mail names no day.',
    ],
    [
      'a date that moves once it is past',
      'bio move mon 26 at mon 19 10:00',
      'The old day is not ahead any more, and the text speaks as if it were: EDIT it, or SEND it as it stands.',
    ],
  ])('warns as the bot does of %s', async (_, line, warning) => {
    const { lines } = JSON.parse(await tried(line, { json: true }));
    expect(lines[0]).toMatchObject({ verdict: 'do', mail: { to: ['tom@hale.example'] } });
    expect(lines[0].reply).toMatch(new RegExp(`\n${warning}$`));
  });

  it('has no time of sending for what is only asked', async () => {
    const { lines } = JSON.parse(await tried('bio 75', { json: true })) as { lines: object[] };
    expect(lines[0]).toEqual({
      ...{ text: 'bio 75', verdict: 'ask', order: 'update', project: 'bio', percent: 75 },
      reply: 'Did you mean "bio 75%"? YES, or NO.',
    });
  });

  it('refuses what it cannot try', async () => {
    await expect(tried(undefined)).rejects.toMatchObject({ code: 'usage' });
    await expect(tried('stop', { at: 'today' })).rejects.toMatchObject({ code: 'usage' });
    await expect(tried('stop', { jsonl: true })).rejects.toMatchObject({ code: 'usage' });
    await expect(tried(undefined, { json: true, jsonl: true })).rejects.toMatchObject({ code: 'usage' });
  });
});

const FORMS = 'Write it like 2026-10-08T10:00, or with its offset: 2026-10-08T10:00+02:00';

it.each([
  ['{"id":"a","text":"stop"}', { id: 'a', text: 'stop', at: null }],
  ['{"id":1}', { id: 1, problem: 'text: it is missing → Write {"text":"bio 75% fri"}' }],
  ['{"id":"a","text":"stop","at":"soon"}', { id: 'a', problem: `at: "soon" is no instant → ${FORMS}` }],
  ...['2026-10-08T10:00[America/New_York]', '+275760-09-13T00:00Z', '0001-01-01T00:00Z'].map(
    (at): [string, object] => [
      JSON.stringify({ text: 'stop', at }),
      { id: null, problem: `at: "${at}" is no instant → ${FORMS}` },
    ],
  ),
  [
    '{"text":"stop","at":"2026-10-06T10:00"}',
    { id: null, text: 'stop', at: Temporal.Instant.from('2026-10-06T08:00Z') },
  ],
  ['[]', { id: null, problem: expect.stringContaining('the line is no JSON object') }],
  ['stop', { id: null, problem: expect.stringContaining('the line is no JSON') }],
])('a line of JSON: %s', (line, expected) => {
  expect(readTryLine(line, 'Europe/Madrid')).toEqual(expected);
});
