import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { init } from '../../../src/cli/init.js';
import { answersOf, askQuestions, QUESTIONS, takeProposals } from '../../../src/cli/init-questions.js';
import type { Terminal } from '../../../src/cli/terminal.js';
import { loadWorkspace } from '../../../src/workspace/load-workspace.js';
import { withFolder } from '../workspace/on-disk.js';

const HERE = { timeZone: 'Europe/Madrid', language: 'en' };

/** A terminal that keeps what is written to it. */
function listening(): Terminal & { said: string[] } {
  const said: string[] = [];
  return { said, out: (line) => said.push(line), err: (line) => said.push(line), isInteractive: false };
}

describe('the questions', () => {
  /** Answers in their order; Enter for the rest. */
  async function asked(answers: readonly string[], given = {}) {
    const left = [...answers];
    const questions: string[] = [];
    const told: string[] = [];
    const answered = await askQuestions(given, HERE, {
      ask: (question) => {
        questions.push(question);
        return Promise.resolve(left.shift() ?? '');
      },
      tell: ({ what, fix }) => void told.push(`${what} ${fix}`),
    });
    return { questions, told, answers: answersOf(answered) };
  }

  it('propose what follows from the address and this machine, and Enter takes it', async () => {
    const { questions, answers } = await asked(['ana.ruiz@gmail.com', 'Ana Ruiz']);
    expect(questions).toEqual([
      'Your mail address: ',
      'Your name, as clients see it [Ana]: ',
      'The last line of your mails [Ana]: ',
      'IMAP server [imaps://imap.gmail.com]: ',
      'SMTP server [smtps://smtp.gmail.com]: ',
      'Who logs in there [ana.ruiz@gmail.com]: ',
      'Languages of your mail, that of notes first (en, tr) [en]: ',
      'Your time zone [Europe/Madrid]: ',
      expect.stringContaining('Country'),
      expect.stringContaining('without client contact'),
    ]);
    expect(answers).toEqual({
      ...{ name: 'Ana Ruiz', address: 'ana.ruiz@gmail.com', signOff: 'Ana', user: null, country: null },
      ...{ imap: 'imaps://imap.gmail.com', smtp: 'smtps://smtp.gmail.com', timeZone: 'Europe/Madrid' },
      ...{ languages: ['en'], noContact: null },
    });
  });

  it('tell what is wrong with an answer and ask again', async () => {
    const { told, questions, answers } = await asked(['', 'ana', 'ana@ruiz.example']);
    expect(questions.filter((question) => question.startsWith('Your mail address'))).toHaveLength(3);
    expect(told).toEqual([
      expect.stringContaining('is no mail address'),
      expect.stringContaining('"ana" is no mail address'),
    ]);
    expect(answers.address).toBe('ana@ruiz.example');
  });

  it('are not asked where a flag answers, unless it is wrong', async () => {
    const given = { address: 'ana@ruiz.example', timeZone: 'Europe/Madird', name: 'Ana' };
    const { questions, told, answers } = await asked(['Ana R.', '', '', '', 'tr, en'], given);
    expect(questions).toHaveLength(QUESTIONS.length - 2);
    expect(told).toEqual([expect.stringContaining('Did you mean "Europe/Madrid"?')]);
    expect(answers).toMatchObject({ signOff: 'Ana R.', languages: ['tr', 'en'], timeZone: 'Europe/Madrid' });
  });

  it('take every right answer as it is', async () => {
    const given = ['ana@ruiz.example', 'Ana', 'A.', 'imaps://a.example', 'smtp://b.example', 'ruiz', 'tr'];
    const { answers } = await asked([...given, 'Europe/Istanbul', 'TR', 'monday 09:00-12:00']);
    expect(answers).toMatchObject({
      user: 'ruiz',
      country: 'TR',
      noContact: 'monday 09:00-12:00',
      languages: ['tr'],
    });
  });
});

describe('without questions', () => {
  it('proposals are taken, and said', () => {
    const { answered, taken } = takeProposals({ address: 'ana@ruiz.example', country: 'ES' }, HERE);
    expect(answered).toMatchObject({
      name: 'Ana',
      imap: 'imaps://imap.ruiz.example',
      country: 'ES',
      noContact: '',
    });
    expect(taken).toEqual(['name', 'signOff', 'imap', 'smtp', 'user', 'languages', 'timeZone']);
  });

  it('a workspace is made of flags alone', async () => {
    await withFolder({}, async ({ dir }) => {
      const terminal = listening();
      const flags = { address: 'ana@ruiz.example', timeZone: 'Europe/Madrid', languages: 'en,tr', yes: true };
      expect(await init(join(dir, 'desk'), flags, terminal)).toBe(0);
      expect((await loadWorkspace(join(dir, 'desk'))).ok).toBe(true);
      expect(terminal.said.join('\n')).toContain('imap: imaps://imap.ruiz.example (proposed');
      expect(terminal.said.join('\n')).toContain(`driverseat check ${join(dir, 'desk')}`);
    });
  });

  it.each([
    ['no address', { yes: true }, 2, 'the address is missing'],
    [
      'a wrong flag',
      { yes: true, address: 'ana@ruiz.example', country: 'Spain' },
      2,
      'me.country: "Spain" is no code',
    ],
    ['nobody to ask', { address: 'ana@ruiz.example' }, 2, 'there is no terminal to ask on'],
  ])('%s stops it', async (_, flags, status, told) => {
    await withFolder({}, async ({ dir }) => {
      const terminal = listening();
      expect(await init(join(dir, 'desk'), flags, terminal)).toBe(status);
      expect(terminal.said.join('\n')).toContain(told);
      expect((await loadWorkspace(join(dir, 'desk'))).ok).toBe(false);
    });
  });

  it('a workspace that is there stops it', async () => {
    await withFolder({ 'clients.yaml': '# mine' }, async ({ dir }) => {
      const terminal = listening();
      expect(await init(dir, { yes: true, address: 'ana@ruiz.example' }, terminal)).toBe(1);
      expect(terminal.said.join('\n')).toContain(`${join(dir, 'clients.yaml')}: this file is there already`);
    });
  });
});

it('a file where the folder should be is told of as that, and not as a matter of rights', async () => {
  await withFolder({ desk: 'a file' }, async ({ dir }) => {
    const making = init(join(dir, 'desk'), { yes: true, address: 'ana@ruiz.example' }, listening());
    await expect(making).rejects.toMatchObject({
      code: 'file-unwritable',
      problem: { fix: expect.stringContaining('a file, not a folder') },
    });
  });
});

describe('what is next', () => {
  it.each([
    ['ana@ruiz.example', ['Next: put the password into a file that only you can read, then']],
    ['ana@outlook.com', ['Then:']],
  ])('%s: says how to log in, and the command as a shell takes it', async (address, expected) => {
    await withFolder({}, async ({ dir }) => {
      const terminal = listening();
      const desk = join(dir, "ana's desk");
      const servers = { imap: 'imaps://imap.ruiz.example', smtp: 'smtps://smtp.ruiz.example' };
      expect(await init(desk, { yes: true, address, ...servers }, terminal)).toBe(0);
      expect(terminal.said).toEqual(expect.arrayContaining(expected));
      expect(terminal.said.some((line) => line.includes('DRIVERSEAT_PASSWORD_FILE'))).toBe(
        address !== 'ana@outlook.com',
      );
      expect(terminal.said.at(-1)).toBe(`  driverseat check '${desk.replace("'", "'\\''")}'`);
    });
  });
});
