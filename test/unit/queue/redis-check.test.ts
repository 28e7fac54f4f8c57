import { describe, expect, it } from '@jest/globals';
import { redisProblems, unreachable } from '../../../src/queue/redis-check.js';

describe('a Redis for the queue', () => {
  it.each([
    ['5.0.14', 'noeviction', ['before 6.2']],
    ['6.0.16', 'noeviction', ['before 6.2']],
    ['6.2.0', 'noeviction', []],
    ['7.0.15', 'noeviction', []],
    ['10.0.0', 'noeviction', []],
    ['7.2.4', 'allkeys-lru', ['maxmemory-policy is allkeys-lru']],
    ['7.2.4', 'volatile-ttl', ['maxmemory-policy is volatile-ttl']],
    ['4.0.0', 'allkeys-lru', ['before 6.2', 'maxmemory-policy is allkeys-lru']],
    [null, null, []],
  ])('of version %s with %s: %j', (version, policy, told) => {
    const problems = redisProblems(version, policy);
    expect(problems.map(({ code }) => code)).toEqual(told.map(() => 'redis-unfit'));
    for (const [at, words] of told.entries()) expect(problems[at]?.what).toContain(words);
  });
});

describe('a Redis that does not let us in', () => {
  it.each([
    ['NOAUTH', 'Redis wants a password', 'redis://:PASSWORD@host'],
    ['WRONGPASS', 'Redis refused the password', 'redis://:PASSWORD@host'],
    ['ECONNREFUSED', 'Redis does not answer (ECONNREFUSED)', 'that the server runs'],
  ])('%s', (reason, what, fix) => {
    const found = { code: 'redis-unreachable', what, fix: expect.stringContaining(fix) };
    expect(unreachable(reason)).toMatchObject(found);
  });
});
