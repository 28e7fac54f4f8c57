import { describe, expect, it } from '@jest/globals';
import { runTokenCommand } from '../../../src/workspace/token-command.js';
import { withFolder } from './on-disk.js';

describe('the token command', () => {
  it('runs in the workspace, in a shell', async () => {
    await withFolder({ token: 'ya29.abc\n' }, async ({ dir }) => {
      expect(await runTokenCommand('cat token | tr a-z A-Z', { dir })).toBe('YA29.ABC');
    });
  });

  it('gets a clean environment: no password of ours', async () => {
    process.env['DRIVERSEAT_PASSWORD'] = 'hunter2';
    try {
      const command = 'test -z "$DRIVERSEAT_PASSWORD" -a -n "$PATH" && echo clean';
      expect(await runTokenCommand(command, { dir: '.' })).toBe('clean');
    } finally {
      delete process.env['DRIVERSEAT_PASSWORD'];
    }
  });

  it.each([
    ['that fails', 'echo hunter2; echo hunter2 >&2; exit 3', 'the command ended with status 3'],
    ['that is not there', 'no-such-program hunter2', 'the command ended with status 127'],
    ['that prints nothing', 'true', 'the command printed nothing'],
    ['that prints two lines', 'echo hunter2; echo more', 'the command printed more than a token'],
    ['that prints a sentence', 'echo hunter2 is it', 'the command printed more than a token'],
    ['that prints without end', 'yes hunter2', 'the command printed more than a token'],
  ])('%s is told, and nothing that it said', async (_, command, what) => {
    const outcome = runTokenCommand(command, { dir: '.' });
    await expect(outcome).rejects.toMatchObject({ code: 'token-command-failed', problem: { what } });
    await outcome.catch((error: Error) =>
      expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('hunter2'),
    );
  });

  it('is ended when it takes too long, with all that it started', async () => {
    // The one in the background holds the pipe too: while it lives, the end of the output is not reached.
    const outcome = runTokenCommand('sleep 600 & echo half; sleep 600', { dir: '.', limitMs: 300 });
    await expect(outcome).rejects.toMatchObject({ problem: { what: 'the command took too long' } });
  });
});
