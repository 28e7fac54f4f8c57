/** The workspace is edited while the bot runs: phrases take effect, a broken file is told with its line, and told when mended. */
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { notesOf } from './support/bot.js';
import { editFile, makeDesk } from './support/desk.js';
import { newUser, world } from './support/world.js';

async function arrive(user: string, id: string, body: string): Promise<void> {
  const raw = `From: ${id}@cafe.example\r\nTo: ${user}\r\nSubject: Drawing ${id}\r\nMessage-ID: <${id}@cafe.example>\r\n\r\n${body}\r\n`;
  await world.deliver({ from: `${id}@cafe.example`, to: user, raw });
}

const BRIEF =
  'Hello Ana,\r\n\r\nwe would like you to draw three alpine huts for our hiking blog, A5, in colour, by next June. Our zebra budget is 900 euros.\r\n\r\nPete';

it('a phrase added while running is heard; a broken phrase file keeps its last good state and is told, with the line', async () => {
  const user = newUser();
  const desk = await makeDesk(user);
  // Below it a finding waits for the morning's digest.
  await editFile(join(desk, 'driverseat.yaml'), (text) => text.replace('lookTwiceAt: 3', 'lookTwiceAt: 1'));
  const phrases = join(desk, 'phrases', 'en.yaml');
  const run = world.run(['start', desk]);
  await notesOf(user, (notes) => notes.length === 1);
  await editFile(phrases, (text) =>
    text.replace(/^(fee-haggling:[\s\S]*?\n {2}phrases:\n)/m, '$1    - "zebra budget"\n'),
  );
  await run.line((line) => line.includes('workspace changed'));
  await arrive(user, 'pete', BRIEF);
  const [, note] = await notesOf(user, (notes) => notes.length === 2);
  expect(note?.text).toContain('zebra budget');

  await editFile(phrases, (text) => text.replace('weight: 2', 'weight: heavy'));
  const [, , broken] = await notesOf(user, (notes) => notes.length === 3);
  expect(broken?.subject).toBe('A setting is broken: phrases/en.yaml');
  expect(broken?.text).toMatch(/phrases\/en\.yaml:\d+/);
  await arrive(user, 'rob', BRIEF);
  const [, , , last] = await notesOf(user, (notes) => notes.length === 4);
  expect(last?.text).toContain('zebra budget');

  await editFile(phrases, (text) => text.replace('weight: heavy', 'weight: 2'));
  const [, , , , mended] = await notesOf(user, (notes) => notes.length === 5);
  expect(mended?.subject).toBe('Mended: phrases/en.yaml');
  await run.end();
}, 40_000);

it('a broken driverseat.yaml is told, and mail is read on by the last settings that worked', async () => {
  const user = newUser();
  const desk = await makeDesk(user);
  const settings = join(desk, 'driverseat.yaml');
  const run = world.run(['start', desk]);
  await notesOf(user, (notes) => notes.length === 1);
  await editFile(settings, (text) => text.replace('Europe/Madrid', 'Europe/Madird'));
  const [, broken] = await notesOf(user, (notes) => notes.length === 2);
  expect(broken?.text).toContain('no mail to a client leaves');
  expect(broken?.text).toContain('Europe/Madrid');
  await arrive(user, 'ida', 'Hi,\r\n\r\nhow much is a logo? We need it by tomorrow.');
  await notesOf(user, (notes) => notes.length === 3);
  await run.end();
}, 40_000);
