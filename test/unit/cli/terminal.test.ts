import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import { processTerminal } from '../../../src/cli/terminal.js';

const lines: string[] = [];
afterEach(() => {
  lines.length = 0;
  process.exitCode = undefined;
});

/** A stream of which each write fails with `code`; without one it keeps what is written. */
function stream(code?: string, isTTY = false): NodeJS.WriteStream {
  const written = new Writable({
    autoDestroy: false,
    write: (chunk, _encoding, done) => {
      if (code !== undefined) return done(Object.assign(new Error(code), { code }));
      lines.push(String(chunk));
      done();
    },
  });
  return Object.assign(written, { isTTY }) as never as NodeJS.WriteStream;
}

it.each([
  ['whose reader stopped reading', 'EPIPE', false],
  ['that is a closed terminal', 'EIO', true],
])('what is asked from an output %s is no fault', async (_what, code, isTTY) => {
  const terminal = processTerminal({ stdout: stream(code, isTTY), stderr: stream(), stdin: { isTTY } });
  terminal.out('a');
  await setImmediate();
  expect(lines).toEqual([]);
  expect(process.exitCode).toBeUndefined();
});

it.each(['ENOSPC', 'EIO'])(
  'an output that can not be written is said once, and the command fails: %s',
  async (code) => {
    const terminal = processTerminal({ stdout: stream(code), stderr: stream(), stdin: { isTTY: false } });
    terminal.out('a');
    await setImmediate();
    terminal.out('b');
    await setImmediate();
    expect(lines).toEqual([
      `standard output can't be written (${code})\n  → Make room there, or send it elsewhere.\n`,
    ]);
    expect(process.exitCode).toBe(1);
  },
);

it.each(['EIO', 'ENOSPC'])(
  'nobody hears where standard error can not be written, and nothing ends: %s',
  async (code) => {
    const terminal = processTerminal({ stdout: stream(), stderr: stream(code), stdin: { isTTY: false } });
    terminal.err('a');
    await setImmediate();
    expect(process.exitCode).toBeUndefined();
  },
);

it('what a terminal would obey is shown by its number', () => {
  const terminal = processTerminal({ stdout: stream(), stderr: stream(), stdin: {} });
  terminal.out('a\u001b[2Jb\tc\nd');
  terminal.err('\u009bx');
  expect(lines).toEqual(['a‹001B›[2Jb\tc\nd\n', '‹009B›x\n']);
});
