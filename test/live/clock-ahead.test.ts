/**
 * A machine whose clock ran two weeks ahead, and is put right: what came in between is read, and the digest comes as ever.
 */
import { describe, expect, it } from '@jest/globals';
import { startProjectDesk } from './support/project-desk.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

/** Ana's order as the server dates it, whatever the bot's clock says. */
async function orderOn(user: string, date: string, text: string): Promise<void> {
  const raw = [
    `From: Ana Ruiz <${user}>`,
    `To: ${user.replace('@', '+bot@')}`,
    'Subject: an order',
    'Date: Tue, 06 Oct 2026 16:01:00 +0200',
    `Message-ID: <ahead-${user}>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');
  const client = await world.connect(user);
  try {
    await client.append('Sent', raw, ['\\Seen'], new Date(date));
  } finally {
    await client.logout();
  }
}

describe('a clock that ran ahead', () => {
  it('once put right, passes over no order and holds back no digest', async () => {
    const desk = await startProjectDesk({ at: '2026-10-20T08:50:00+02:00' });
    const looks = (): number => desk.run.log.filter((line) => line.includes('"synced"')).length;
    const look = async (at: string): Promise<void> => {
      const before = looks();
      desk.at(at);
      await until('a look', () => looks() > before);
    };
    await look('2026-10-20T09:00:05+02:00');
    await orderOn(desk.user, '2026-10-06T16:01:00+02:00', 'stop');
    await look('2026-10-20T09:05:00+02:00');
    await look('2026-10-06T16:02:00+02:00');
    await desk.note('Stopped at');
    await look('2026-10-07T09:00:05+02:00');
    expect((await desk.note('Wednesday 7 October: ')).text).toContain(
      'bio: review is due on Friday, 9 October',
    );
  }, 120_000);
});
