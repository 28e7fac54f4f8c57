/**
 * Driverseat run inside a mail world: the real command, with the world's password and clock and nothing of ours.
 */
import { expect, it } from '@jest/globals';
import { createClock } from '../../src/shared/clock.js';
import { environmentOf } from './support/left-over.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

/** Stays until it is told to end, and prints every message that comes over the IPC channel. */
const LISTENER = `
process.on('message', (message) => console.log(JSON.stringify(message)));
process.on('SIGTERM', () => { console.error('ending'); process.exit(0); });
console.log('listening');`;

function listen(env: Record<string, string> = {}) {
  return world.run(['--help'], {
    nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(LISTENER)}`],
    env,
  });
}

const isStep = (line: string): boolean => line.includes('clock-offset');

it('runs the command that anybody would run, and keeps what it says', async () => {
  const run = world.run(['--help']);
  expect(await run.exited).toEqual({ code: 0, signal: null });
  expect(run.output.join('\n')).toContain('driverseat');
});

it('gives it the world’s password and Redis, a home of its own, and nothing of our environment', async () => {
  process.env['DRIVERSEAT_TEST'] = 'ours';
  const run = listen({ DRIVERSEAT_LOG: 'trace' });
  await run.line((line) => line === 'listening');
  const env = environmentOf(run.pid);
  expect(env).toMatchObject({
    DRIVERSEAT_PASSWORD: world.password,
    DRIVERSEAT_REDIS: world.redisUrl,
    DRIVERSEAT_LOG: 'trace',
  });
  for (const name of ['HOME', 'XDG_STATE_HOME', 'XDG_RUNTIME_DIR']) {
    expect(env[name]?.startsWith(world.folder)).toBe(true);
  }
  expect(env).not.toHaveProperty('DRIVERSEAT_TEST');
  await run.end();
});

it('tells it of every step of the clock, and one that starts later where the clock is', async () => {
  const early = listen();
  world.step(createClock().now().add({ hours: 24 }));
  expect(JSON.parse(await early.line(isStep))).toMatchObject({ type: 'clock-offset' });
  const late = listen();
  const told = JSON.parse(await late.line(isStep));
  expect(Math.round(told.offsetMs / 1000)).toBe(24 * 3600);
  world.step(createClock().now());
  await until('both know', () => [early, late].every((run) => run.output.filter(isStep).length === 2));
  await Promise.all([early.end(), late.end()]);
});

it('ends it by SIGTERM, which it may take its time for', async () => {
  const run = listen();
  await run.line((line) => line === 'listening');
  expect(await run.end()).toEqual({ code: 0, signal: null });
  expect(run.log).toEqual(['ending']);
});

it('says so when the line waited for does not come', async () => {
  const run = world.run(['--help']);
  await expect(run.line((line) => line === 'nothing says this')).rejects.toMatchObject({
    code: 'sandbox-failed',
  });
});
