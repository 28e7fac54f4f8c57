import { describe, expect, it } from '@jest/globals';
import { type CheckFlags, type CheckServers, check } from '../../../src/cli/check.js';
import { problem } from '../../../src/shared/errors.js';
import { withFolder } from '../workspace/on-disk.js';
import { SMALLEST } from '../workspace/texts.js';

const TOM = 'tom: { name: Tom Hale, address: tom@hale.example }\n';

type Checked = { status: number; out: string; err: string; asked: number };

async function checked(
  files: Record<string, string>,
  flags: CheckFlags = {},
  servers: CheckServers = () => Promise.resolve([]),
): Promise<Checked> {
  return await withFolder(files, async ({ dir }) => {
    const [out, err]: [string[], string[]] = [[], []];
    const terminal = {
      out: (line: string) => void out.push(line),
      err: (line: string) => void err.push(line),
      isInteractive: false,
    };
    let asked = 0;
    const status = await check(dir, flags, terminal, (...given) => {
      asked += 1;
      return servers(...given);
    });
    return { status, out: out.join('\n'), err: err.join('\n'), asked };
  });
}

describe('driverseat check', () => {
  it('says in a line what is in order, then asks the servers', async () => {
    const { status, out, err, asked } = await checked({ 'driverseat.yaml': SMALLEST, 'clients.yaml': TOM });
    expect({ status, err, asked }).toEqual({ status: 0, err: '', asked: 1 });
    expect(out).toBe(
      'The files are in order: Ana Ruiz <ana@ruiz.example>, Europe/Madrid, 1 client, 0 projects, rehearsal.',
    );
  });

  it('says all problems, file by file, and asks no server then', async () => {
    const files = {
      ...{ 'driverseat.yaml': `${SMALLEST}mod: x\n`, 'clients.yaml': 'tom: { name: Tom }\n' },
      ...{ 'projects/a.yaml': 'x: 1\n', 'templates/en/decline.hbs': 'x' },
    };
    const { status, err, asked } = await checked(files);
    expect([status, asked]).toEqual([1, 0]);
    expect(err.split('\n').filter((line) => !line.startsWith('  →'))).toEqual([
      'driverseat.yaml:9: mod: there is no setting "mod" here',
      '',
      'clients.yaml:1: tom.address: it is missing',
      '',
      'projects/a.yaml: client: it is missing',
      'projects/a.yaml: name: it is missing',
      'projects/a.yaml:1: x: there is no setting "x" here',
      '',
      'templates/en/decline.hbs:1: there is no front matter',
      '',
      '6 problems in 4 files.',
    ]);
  });

  it('is not content with a broken project, but goes on', async () => {
    const files = { 'driverseat.yaml': SMALLEST, 'clients.yaml': TOM, 'projects/a.yaml': 'client: tom\n' };
    const { status, err, asked } = await checked(files);
    expect([status, asked]).toEqual([1, 1]);
    expect(err).toContain('1 problem in 1 file.');
  });

  it.each([
    ['a log level that there is not', 'DRIVERSEAT_LOG', 'loud', {}, 'there is no level "loud"'],
    ['a Redis that is none', 'DRIVERSEAT_REDIS', 'http://there', {}, 'it is not the address of a Redis'],
    ['a mail offline', 'DRIVERSEAT_LOG', 'info', { probe: true }, 'no mail can be sent offline'],
  ])('says what was asked wrongly, also offline: %s', async (_what, name, value, flags, said) => {
    process.env[name] = value;
    try {
      const asked = checked({ 'driverseat.yaml': SMALLEST }, { offline: true, ...flags });
      await expect(asked).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining(said) });
    } finally {
      delete process.env[name];
    }
  });

  it('asks no server offline', async () => {
    expect(await checked({ 'driverseat.yaml': SMALLEST }, { offline: true })).toMatchObject({
      status: 0,
      asked: 0,
    });
  });

  it('says what the servers lack', async () => {
    const servers: CheckServers = ({ settings }) =>
      Promise.resolve([
        problem('imap-capability-missing', `${settings.mailbox.imap.host} does not offer MOVE`),
      ]);
    const { status, err } = await checked({ 'driverseat.yaml': SMALLEST }, {}, servers);
    expect(status).toBe(1);
    expect(err).toContain('imap.ruiz.example does not offer MOVE');
  });

  it.each([
    ['off', 'x', true],
    ['stop', 'x', true],
    ['hafta', 'x', true],
    ['fri', 'x', true],
    ['75', 'x', true],
    ['x', 'all', true],
    ['x', 'cuma', true],
    ['draft', 'may', false],
    ['day-off', 'lena', false],
    ['bio', 'tom', false],
  ])(
    'tells of short names that are words of the orders: project %s, client %s',
    async (slug, client, isTold) => {
      const { status, err } = await checked({
        'driverseat.yaml': SMALLEST,
        'clients.yaml': `${client}: { name: Pat Cole, address: pat@cole.example }\n`,
        [`projects/${slug}.yaml`]: `client: ${client}\nname: a thing\n`,
      });
      expect(status).toBe(0);
      const told = slug === 'x' ? `clients.yaml: ${client}: "${client}"` : `projects/${slug}.yaml: "${slug}"`;
      expect(err.includes(`${told} is a word of the orders too`)).toBe(isTold);
      if (!isTold) expect(err).toBe('');
    },
  );

  it('says what to do about such a name', async () => {
    const { err } = await checked({
      'driverseat.yaml': SMALLEST,
      'clients.yaml':
        'cuma: { name: Cuma Ay, address: c@ay.example }\nall: { name: Allison, address: a@x.example }\n',
      'projects/off.yaml': 'client: all\nname: Offline\n',
    });
    expect(err.split('\n').filter((line) => line.startsWith('  →'))).toEqual([
      '  → Rename the file, to off-all.yaml for example.',
      '  → Give another short name here and in the files of their projects, or write Cuma Ay in orders.',
      '  → Give another short name here and in the files of their projects.',
    ]);
  });

  it.each([
    [
      'every day of contact is one without',
      '{ hours: { thu: 09:00-18:00 }, noContact: [{ every: thursday }] }',
      true,
    ],
    ['a break lasts for more than a year', '{ noContact: [{ from: 2020-01-01, to: 2199-01-01 }] }', true],
    [
      'a morning is left',
      '{ hours: { thu: 09:00-18:00 }, noContact: [{ every: thursday, between: 12:00-18:00 }] }',
      false,
    ],
  ])('tells where nothing could ever leave: %s', async (_, contact, isTold) => {
    const { status, err } = await checked({ 'driverseat.yaml': `${SMALLEST}contact: ${contact}\n` });
    expect(status).toBe(0);
    expect(err.includes('driverseat.yaml: contact: no contact hours are left within a year')).toBe(isTold);
  });

  it('tells what is worth mending, and is content all the same', async () => {
    const flags = ['price-first', 'urgency', 'vague-or-changing', 'fee-haggling', 'unanswered'];
    const section = '{ weight: 1, why: w, ask: a, phrases: [now, now] }';
    const files = {
      'driverseat.yaml': SMALLEST.replace('version: 1\n', '').replace('  time', '  country: LB\n  time'),
      'phrases/en.yaml': flags.map((flag) => `${flag}: ${section}\n`).join(''),
    };
    const { status, err } = await checked(files);
    expect(status).toBe(0);
    expect(err).toContain('Worth mending');
    expect(err).toContain('driverseat.yaml: version: it is version 0; the next start writes it as version 1');
    expect(err).toContain('driverseat.yaml: me.country: no public holidays are known for LB');
    expect(err).toContain('phrases/en.yaml:1: price-first.phrases: "now" stands twice');
  });
});
