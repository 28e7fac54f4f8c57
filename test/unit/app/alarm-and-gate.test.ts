import { describe, expect, it } from '@jest/globals';
import { createAlarm } from '../../../src/app/alarm.js';
import { createGate } from '../../../src/app/gate.js';

const never = new AbortController().signal;
const HOUR_MS = 3_600_000;

describe('the alarm', () => {
  it('wakes who waits', async () => {
    const alarm = createAlarm();
    const waiting = alarm.wait(HOUR_MS, never);
    alarm.ring();
    await waiting;
  });

  it('keeps rings that came while nobody waited, as one', async () => {
    const alarm = createAlarm();
    alarm.ring();
    alarm.ring();
    await alarm.wait(HOUR_MS, never);
    let woke = false;
    const second = alarm.wait(HOUR_MS, never).then(() => {
      woke = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(woke).toBe(false);
    alarm.ring();
    await second;
  });

  it('wakes after its limit, and when all is to stop', async () => {
    await createAlarm().wait(1, never);
    await createAlarm().wait(HOUR_MS, AbortSignal.abort());
  });
});

describe('the gate', () => {
  it('lets through all who waited, and later ones until it is closed', async () => {
    const gate = createGate();
    const waiting = [gate.passed(never), gate.passed(never)];
    gate.open();
    await Promise.all(waiting);
    await gate.passed(never);
    gate.close();
    let passed = false;
    const third = gate.passed(never).then(() => {
      passed = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(passed).toBe(false);
    gate.open();
    await third;
  });

  it('lets go when all is to stop', async () => {
    const stop = new AbortController();
    const waiting = createGate().passed(stop.signal);
    stop.abort();
    await waiting;
  });
});
