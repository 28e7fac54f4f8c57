/**
 * The line breaks at the final dot, and the mail turns up in Sent: at once, while she is asked, or after she said SEND. The
 * client gets one (DESIGN.md, promise 3).
 */
import { afterEach, expect, it, jest } from '@jest/globals';
import { folderOf } from './support/bot.js';
import { sourceOf } from './support/desk-steps.js';
import { inboxHolds, type ProjectDesk, type ReadMail, startProjectDesk } from './support/project-desk.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

// Each wait has thirty seconds; a loaded machine may take several of them.
jest.setTimeout(120_000);

let leave = (): void => undefined;
afterEach(() => leave());

/** Tom's update is taken by the server, and its line is cut before it says so. */
async function cutAtTheEnd(hour: string): Promise<ProjectDesk> {
  const desk = await startProjectDesk();
  let isCut = false;
  leave = world.onSmtp(({ server, stage, cut }) => {
    if (server !== 'submission' || stage !== 'delivered' || isCut) return;
    isCut = true;
    cut();
  });
  desk.at(`2026-10-06T${hour}:00+02:00`);
  await desk.order('bio 75% fri / final touches');
  await desk.note('bio 75 % to Tom');
  desk.at(`2026-10-06T${hour.replace('05', '15')}:30+02:00`);
  await inboxHolds(desk, desk.tom, 1);
  return desk;
}

/** As Gmail files it. */
async function providerFiles({ user, tom }: ProjectDesk): Promise<void> {
  await world.append({ user, folder: 'Sent', raw: await sourceOf(tom), flags: ['\\Seen'] });
}

async function troubles(desk: ProjectDesk): Promise<ReadMail[]> {
  return (await desk.notes()).filter(({ subject }) => subject.includes('did not go as planned'));
}

it('the provider files a copy: she hears nothing of it', async () => {
  const desk = await cutAtTheEnd('16:05');
  await providerFiles(desk);
  desk.at('2026-10-06T16:16:30+02:00');
  await until('it is found', () => desk.run.log.some((line) => line.includes('found in Sent')), 30_000);
  desk.at('2026-10-06T16:20:00+02:00');
  await desk.order('status');
  await desk.note('Nothing is planned');
  expect(await troubles(desk)).toEqual([]);
  expect(await desk.inbox(desk.tom)).toHaveLength(1);
});

it('filed after she was asked: SEND sends nothing', async () => {
  const desk = await cutAtTheEnd('16:05');
  desk.at('2026-10-06T16:18:00+02:00');
  const asked = await desk.note('did not go as planned');
  await providerFiles(desk);
  desk.at('2026-10-06T16:19:00+02:00');
  await desk.order('send', asked.messageId);
  await desk.note('It is in your Sent: bio 75 % to Tom has left');
  desk.at('2026-10-06T16:40:00+02:00');
  await desk.order('status');
  await desk.note('Nothing is planned');
  expect(await desk.inbox(desk.tom)).toHaveLength(1);
});

it('filed after her SEND of the evening: nothing leaves in the morning, and she reads why', async () => {
  const desk = await cutAtTheEnd('17:05');
  desk.at('2026-10-06T17:18:00+02:00');
  const asked = await desk.note('did not go as planned');
  desk.at('2026-10-06T18:30:00+02:00');
  await desk.order('send', asked.messageId);
  await desk.note('It goes: bio 75 % to Tom');
  await providerFiles(desk);
  desk.at('2026-10-07T09:01:00+02:00');
  await desk.note('was not sent again: the first one is in your Sent');
  expect(await desk.inbox(desk.tom)).toHaveLength(1);
  expect(await folderOf(desk.user, 'Sent')).toHaveLength(3);
});
