/** `driverseat check` on real servers: what it says when all is well, and every problem at once when not. */
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { editFile, makeDesk } from './support/desk.js';
import { newUser, world } from './support/world.js';

it('logs in everywhere, says what the server can do, and mails once with --probe', async () => {
  const user = newUser();
  const desk = await makeDesk(user);
  // An empty variable is none: without a Redis of hers it looks whether one can be started.
  const run = world.run(['check', desk, '--probe'], { env: { DRIVERSEAT_REDIS: '' } });
  const { code } = await run.exited;
  expect(run.log).toEqual([]);
  expect(code).toBe(0);
  const said = run.output.join('\n');
  expect(said).toContain('The files are in order');
  expect(said).toContain('MOVE and UIDPLUS are there');
  expect(said).toContain('Sent mail is read from "Sent" (told by the server)');
  expect(said).toContain('A mail to yourself arrived, and was removed again.');
  expect(said).toContain('Mail to a +tag (you+bot@…) arrives.');
  expect(said).toContain('files no Sent copies by itself');
  expect(said).toContain('SMTP at 127.0.0.1: logged in; nothing was sent.');
  expect(said).toContain('Redis: a private one starts.');
  const client = await world.connect(user);
  expect((await client.status('INBOX', { messages: true })) || null).toMatchObject({ messages: 0 });
  await client.logout();
});

it('tells a wrong password for IMAP and for SMTP, and never the password', async () => {
  const desk = await makeDesk(newUser());
  const run = world.run(['check', desk], { env: { DRIVERSEAT_PASSWORD: 'opensesame' } });
  const { code } = await run.exited;
  const said = [...run.log, ...run.output].join('\n');
  expect(code).toBe(1);
  expect(said).toMatch(/mailbox\.user and the password; many providers/);
  expect(said).toMatch(/password for sending/);
  expect(said).not.toContain('opensesame');
});

it('says all problems of all files at once, each with its line and what to do, and then asks no server', async () => {
  const desk = await makeDesk(newUser());
  await editFile(join(desk, 'driverseat.yaml'), (text) =>
    text
      .replace('Europe/Madrid', 'Europe/Madird')
      .replace('lookTwiceAt: 3', 'lookTwiceAtt: 3')
      .replace('mon-sun: "00:00-24:00"', 'mon-fri: 18:00-09:00'),
  );
  await editFile(join(desk, 'templates', 'en', 'decline.hbs'), (text) =>
    text.replace('{{greeting}}', '{{greting}}'),
  );
  const run = world.run(['check', desk]);
  const { code } = await run.exited;
  const said = run.log.join('\n');
  expect(code).toBe(1);
  for (const problem of [
    /driverseat\.yaml:\d+: .*Europe\/Madird[\s\S]*?Europe\/Madrid/,
    /driverseat\.yaml:\d+: .*lookTwiceAtt[\s\S]*?lookTwiceAt/,
    /driverseat\.yaml:\d+: .*18:00/,
    /templates\/en\/decline\.hbs:\d+: .*greting/,
  ]) {
    expect(said).toMatch(problem);
  }
  expect([...run.log, ...run.output].join('\n')).not.toContain('logged in');
});

it('start refuses a broken workspace with the same words, and a workspace that is not there', async () => {
  const desk = await makeDesk(newUser());
  await editFile(join(desk, 'driverseat.yaml'), (text) => `${text}\npassword: hunter2\n`);
  const broken = world.run(['start', desk]);
  expect((await broken.exited).code).toBe(1);
  expect(broken.log.join('\n')).toMatch(/driverseat\.yaml:\d+: password/);
  const missing = world.run(['start', join(world.folder, 'nowhere')]);
  expect((await missing.exited).code).toBe(1);
  expect(missing.log.join('\n')).toContain('driverseat init');
});
