/**
 * An order in Sent of which nothing can be read, or not all: broken MIME, larger or deeper than what is read. She gets one note
 * about each, once: a restart brings no other.
 */
import { expect, it, jest } from '@jest/globals';
import { mailDate, type ProjectDesk, startProjectDesk } from './support/project-desk.js';
import { world } from './support/world.js';

// Each wait has thirty seconds; a loaded machine may take several of them.
jest.setTimeout(120_000);

const DEEP = Array.from(
  { length: 50 },
  (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n`,
).join('\r\n');

const NO_TEXT = 'I can read no text in this mail of yours to me, so I did nothing.';
const BASE64 = 'Content-Transfer-Encoding: base64';
const READ = 'Read: project bio · 75 %';

/** What the mail is: its fields, its body, and what she reads of it. */
const MAILS: [what: string, fields: string[], body: string, said: string][] = [
  ['a letter that is no base64', ['Content-Type: text/plain', BASE64], '!!!! ****', NO_TEXT],
  ['a picture and no word', ['Content-Type: image/png', BASE64], 'iVBORw0KGgo=', NO_TEXT],
  [
    'fifty parts within parts',
    ['Content-Type: multipart/mixed; boundary=b0'],
    DEEP,
    'lines and understood none',
  ],
  [
    'a megabyte of lines',
    [],
    'please look once more\r\n'.repeat(45_000),
    'I read 200 lines and understood none',
  ],
  ['a boundary that never comes', ['Content-Type: multipart/mixed; boundary=never'], 'bio 75% fri', READ],
  ['a field of a megabyte', [`X-Long: ${'x '.repeat(500_000)}`], 'bio 75% fri', READ],
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

it.each(MAILS)('%s: one note, once', async (_what, fields, body, said) => {
  const desk = await startProjectDesk();
  await put(desk, fields, body);
  await desk.note(said);
  const told = (await desk.notes()).length;
  await desk.run.end();
  const again = world.run(['start', desk.folder]);
  try {
    await desk.order('status');
    await desk.note('Mode: live');
    expect(await desk.notes()).toHaveLength(told + 1);
  } finally {
    await again.end();
  }
});
