/** The log of a whole day at debug level holds no address, no subject, no word of a mail and no password. */
import { expect, it } from '@jest/globals';
import { notesOf } from './support/bot.js';
import { makeDesk } from './support/desk.js';
import { newUser, world } from './support/world.js';

const SECRET_WORDS = ['Zanzibarlogo', 'quokkaprice', 'dana.fox', 'fastcafe', 'ruiz.example', 'Ana Ruiz'];

async function arrive(user: string, subject: string, body: string, headers = ''): Promise<void> {
  const raw = `From: "Dana" <dana.fox@fastcafe.example>\r\nTo: ${user}\r\nSubject: ${subject}\r\n${headers}Message-ID: <${subject.replaceAll(' ', '')}@fastcafe.example>\r\n\r\n${body}\r\n`;
  await world.deliver({ from: 'dana.fox@fastcafe.example', to: user, raw });
}

it('the log at debug level says what happened and nothing that anybody wrote', async () => {
  const user = newUser();
  const desk = await makeDesk(user);
  const run = world.run(['start', desk], { env: { DRIVERSEAT_LOG: 'debug' } });
  await notesOf(user, (notes) => notes.length === 1);
  await arrive(
    user,
    'Zanzibarlogo one',
    'Hi,\r\n\r\nhow much is a quokkaprice logo? We need it by tomorrow.',
  );
  await arrive(user, 'Zanzibarlogo bulk', 'quokkaprice for all', 'List-Id: <all.fastcafe.example>\r\n');
  await arrive(
    user,
    'Zanzibarlogo two',
    'Hello,\r\n\r\nwhat does a quokkaprice flyer cost? As soon as possible please.',
  );
  await notesOf(user, (notes) => notes.length === 3);
  const { code } = await run.end();
  expect(code).toBe(0);
  const log = run.log.filter((line) => line.startsWith('{'));
  expect(log.length).toBeGreaterThan(5);
  const whole = log.join('\n');
  for (const word of [...SECRET_WORDS, world.password, user]) expect(whole).not.toContain(word);
}, 30_000);
