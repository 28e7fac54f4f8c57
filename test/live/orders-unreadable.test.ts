/**
 * An order in Sent of which nothing can be read, or not all: broken MIME, larger or deeper than what is read. She gets one note
 * about each, once, and the orders around it are obeyed.
 */
import { expect, it, jest } from '@jest/globals';
import { mailDate, type ProjectDesk, startProjectDesk } from './support/project-desk.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

// Each wait has thirty seconds; a loaded machine may take several of them.
jest.setTimeout(120_000);

const DEEP = Array.from(
  { length: 50 },
  (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n`,
).join('\r\n');

/** What the mail is, as its fields and body say. */
const MAILS: [what: string, fields: string[], body: string][] = [
  ['a boundary that never comes', ['Content-Type: multipart/mixed; boundary=never'], 'bio 75% fri'],
  [
    'a letter that is no base64',
    ['Content-Type: text/plain', 'Content-Transfer-Encoding: base64'],
    '!!!! ****',
  ],
  ['fifty parts within parts', ['Content-Type: multipart/mixed; boundary=b0'], `${DEEP}\r\n\r\nbio 75% fri`],
  ['a picture and no word', ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'iVBORw0KGgo='],
  ['a megabyte of lines', ['Content-Type: text/plain'], 'please look at this once more\r\n'.repeat(35_000)],
  ['a field of a megabyte', [`X-Long: ${'x '.repeat(500_000)}`, 'Content-Type: text/plain'], 'bio 75% fri'],
];

async function put({ user }: ProjectDesk, fields: readonly string[], body: string): Promise<void> {
  const raw = [
    `From: Ana Ruiz <${user}>`,
    `To: ${user.replace('@', '+bot@')}`,
    'Subject: an order',
    `Date: ${mailDate()}`,
    `Message-ID: <unread-${Math.floor(performance.now() * 1000)}-${user}>`,
    ...fields,
    '',
    body,
    '',
  ].join('\r\n');
  await world.append({ user, folder: 'Sent', raw, flags: ['\\Seen'] });
}

it.each(MAILS)('%s', async (_what, fields, body) => {
  const desk = await startProjectDesk();
  const before = (await desk.notes()).length;
  await put(desk, fields, body);
  await desk.order('status');
  await until('two answers', async () => (await desk.notes()).length >= before + 2, 20_000).catch(
    () => undefined,
  );
  desk.at('2026-10-06T16:12:00+02:00');
  await desk.order('week');
  await until('three answers', async () => (await desk.notes()).length >= before + 3, 20_000).catch(
    () => undefined,
  );
  const notes = (await desk.notes()).slice(before);
  console.log(
    _what,
    notes.map(({ subject, text }) => `${subject}\n${text.slice(0, 400)}`).join('\n=====\n'),
    desk.run.log.filter((l) => /error|warn/.test(l)).join('\n'),
  );
  expect(notes).toHaveLength(3);
});
