import { Readable } from 'node:stream';
import { describe, expect, it, jest } from '@jest/globals';
import { runProgram } from '../../../src/cli/program.js';

/** Runs `driverseat` with these words; what it said, and its exit status. */
async function run(...words: string[]): Promise<{ status: number; out: string[]; err: string[] }> {
  const said = { out: [] as string[], err: [] as string[] };
  const status = await runProgram(['node', 'driverseat', ...words], {
    out: (line) => said.out.push(line),
    err: (line) => said.err.push(line),
    isInteractive: false,
  });
  return { status, ...said };
}

describe('driverseat', () => {
  it('says its version', async () => {
    expect(await run('--version')).toEqual({
      status: 0,
      out: [expect.stringMatching(/^\d+\.\d+\.\d+$/)],
      err: [],
    });
  });

  it('names every command in its help, but the demo', async () => {
    const { status, out } = await run('--help');
    expect(status).toBe(0);
    for (const command of [
      'init',
      'check',
      'start',
      'remove',
      'explain',
      'judge',
      'try',
      'calendar',
      'queue',
    ])
      expect(out.join('\n')).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(out.join('\n')).not.toMatch(/^ {2}demo /m);
  });

  it('refuses what it does not know with status 2, and says where the commands are listed', async () => {
    for (const words of [
      ['calendar', '--month', 'oct', '--at', 'x'],
      ['explain', '-', '--as', 'nobody'],
      ['queue', 'cancel', 'zzz'],
    ])
      expect((await run(...words)).status).toBe(2);
    for (const words of [['strat'], ['start', '--takeover'], ['explain']])
      expect(await run(...words)).toEqual({
        status: 2,
        out: [],
        err: [expect.stringMatching(/^error: /), '(driverseat --help lists the commands)'],
      });
  });

  it('says that the text of try stands in quotes', async () => {
    const hint =
      '(the text stands in quotes: driverseat try "bio 75% fri"; behind -- where it begins with a dash: driverseat try -- "- bio 75%")';
    for (const [words, error] of [
      [['bio', '75%', 'fri'], /^error: too many arguments/],
      [['- bio 75%'], /^error: unknown option/],
    ] as const)
      expect(await run('try', ...words)).toEqual({
        status: 2,
        out: [],
        err: [expect.stringMatching(error), hint],
      });
  });

  it.each(['', ' \n'])('says what judge wants where nothing is pasted: %j', async (pasted) => {
    const stdin = jest.spyOn(process, 'stdin', 'get');
    stdin.mockReturnValue(Readable.from([Buffer.from(pasted)]) as typeof process.stdin);
    expect(await run('judge')).toEqual({
      status: 2,
      out: [],
      err: [expect.stringContaining('there is no text to judge')],
    });
    stdin.mockRestore();
  });
});
