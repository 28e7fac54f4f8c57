import { describe, expect, it } from '@jest/globals';
import { oneAtATime } from '../../../src/mailbox/one-at-a-time.js';

describe('taking turns on a connection', () => {
  it('lets one at a time through, in order, also after one that throws', async () => {
    const takeTurn = oneAtATime(1_000);
    const seen: string[] = [];
    const use = (name: string, fails = false) =>
      takeTurn(name, async () => {
        seen.push(`${name} begins`);
        await Promise.resolve();
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const outcomes = await Promise.allSettled([use('a'), use('b', true), use('c')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('tells who waited too long, and still lets the next one in when the turn comes', async () => {
    const takeTurn = oneAtATime(20);
    let finish = (): void => undefined;
    const slow = takeTurn(
      'slow',
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    let hasRun = false;
    const late = takeTurn('late', async () => {
      hasRun = true;
    });
    await expect(late).rejects.toMatchObject({ code: 'deadline-passed' });
    finish();
    await slow;
    await expect(takeTurn('next', async () => 'here')).resolves.toBe('here');
    expect(hasRun).toBe(false);
  });
});
