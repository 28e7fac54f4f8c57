/**
 * What she answers to a receipt completes the line that it asked about; what can't be read is said, and not for ever
 * (UX.md, "Error replies").
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import { editFile, makeDesk } from './support/desk.js';
import { until } from './support/until.js';
import { newUser, world } from './support/world.js';

jest.setTimeout(120_000);

const PROJECTS: Record<string, string> = {
  bio: 'client: tom\nname: bio\nstatus: active\nprogress: { percent: 50, told: { percent: 50, date: 2026-10-02 } }\nphases:\n  - { name: review, due: 2030-10-09 }\n',
  'logo-hale':
    'client: tom\nname: Logo\nstatus: active\nprogress: { percent: 10 }\nphases:\n  - { name: draft, due: 2030-10-09 }\n',
  'logo-cafe': 'client: dana\nname: Logo\nstatus: active\nphases:\n  - { name: draft, due: 2030-10-09 }\n',
};
const CLIENTS = `tom:
  name: Tom Hale
  address: tom@hale.example
dana:
  name: Dana Cole
  address: dana@cafe.example
`;

const running = new Set<() => Promise<unknown>>();

afterEach(async () => {
  for (const end of running) await end();
  running.clear();
});

type Desk = { user: string; folder: string; count: number };

async function startDesk(): Promise<Desk> {
  const user = newUser();
  const folder = await makeDesk(user);
  await writeFile(join(folder, 'clients.yaml'), CLIENTS);
  await mkdir(join(folder, 'projects'), { recursive: true });
  for (const [slug, text] of Object.entries(PROJECTS))
    await writeFile(join(folder, 'projects', `${slug}.yaml`), text);
  await editFile(join(folder, 'driverseat.yaml'), (text) => text.replace('mode: rehearsal', 'mode: live'));
  const run = world.run(['start', folder]);
  running.add(() => run.end());
  const desk = { user, folder, count: 0 };
  await until('the first note', async () => (await receipts(desk)).length === 1, 30_000);
  return desk;
}

/** All notes, oldest first. */
async function receipts({ user }: Desk): Promise<ParsedMail[]> {
  const client = await world.connect(user);
  await client.mailboxOpen('INBOX', { readOnly: true });
  const rows = await client.fetchAll('1:*', { source: true });
  await client.logout();
  const mails = await Promise.all(rows.map(({ source }) => simpleParser(source ?? '')));
  return mails.filter(({ from }) => from?.text.includes('+bot@') === true);
}

function order({ user }: Desk): string {
  const at = user.lastIndexOf('@');
  return `${user.slice(0, at)}+bot${user.slice(at)}`;
}

/** Ana mails the bot; gives the bytes, so that they can be put elsewhere once more. */
async function write(desk: Desk, text: string, note: ParsedMail | null, folder = 'Sent'): Promise<string> {
  desk.count += 1;
  const raw = [
    `From: Ana Ruiz <${desk.user}>`,
    `To: ${order(desk)}`,
    `Subject: ${desk.count}`,
    `Date: ${new Date(world.clock.now().epochMilliseconds).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${desk.count}-${desk.user}>`,
    ...(note === null ? [] : [`In-Reply-To: ${note.messageId}`]),
    '',
    text,
    '',
  ].join('\r\n');
  await world.append({ user: desk.user, folder, raw, flags: ['\\Seen'] });
  return raw;
}

/** Ana writes, and the bot's next note is there. */
async function answered(desk: Desk, text: string, note: ParsedMail | null = null): Promise<ParsedMail> {
  const before = (await receipts(desk)).length;
  await write(desk, text, note);
  return await noteAfter(desk, before);
}

async function noteAfter(desk: Desk, before: number): Promise<ParsedMail> {
  let found: ParsedMail[] = [];
  await until(
    'a note',
    async () => {
      found = await receipts(desk);
      return found.length > before;
    },
    90_000,
  );
  const last = found.at(-1);
  if (last === undefined) throw new Error('there is a note');
  return last;
}

async function projectText({ folder }: Desk, slug: string): Promise<string> {
  return await readFile(join(folder, 'projects', `${slug}.yaml`), 'utf8');
}

describe('an asked line', () => {
  it('is completed by YES, once', async () => {
    const desk = await startDesk();
    const asked = await answered(desk, 'bio 95%');
    expect(asked.text).toContain('bio was at 50 %; 95 % now? YES, or NO.');
    const left = await answered(desk, 'no', asked);
    expect(left.text).toContain('Left as it was.');
    const done = await answered(desk, 'yes', asked);
    expect(done.subject).toContain('bio 95 % to Tom');
    expect(await projectText(desk, 'bio')).toContain('percent: 95');
    const again = await answered(desk, 'yes', asked);
    expect(again.text).toMatch(/I did that at \d\d:\d\d\. Nothing repeated\./);
  });

  it('is completed by a name, then by YES, in one order', async () => {
    const desk = await startDesk();
    const which = await answered(desk, 'logo 95%');
    expect(which.text).toContain('Your 95 % is kept.');
    const jump = await answered(desk, 'logo-hale', which);
    expect(jump.text).toContain('logo-hale was at 10 %; 95 % now?');
    const done = await answered(desk, 'evet', jump);
    expect(done.subject).toContain('95 % to Tom');
    expect(await projectText(desk, 'logo-hale')).toContain('percent: 95');
    expect(await projectText(desk, 'logo-cafe')).not.toContain('95');
  });

  it('among others is named by its number', async () => {
    const desk = await startDesk();
    const asked = await answered(desk, 'bio 95%\nlogo 50%');
    expect((await answered(desk, 'logo-cafe', asked)).subject).toContain('50 % to Dana');
    expect((await answered(desk, '1 yes', asked)).subject).toContain('bio 95 % to Tom');
  });

  it('going backwards becomes a correction, which is shown first', async () => {
    const desk = await startDesk();
    const asked = await answered(desk, 'bio 40%');
    const shown = await answered(desk, 'yes', asked);
    expect(shown.text).toMatch(/SEND/);
    expect(shown.text).not.toMatch(/it leaves at/);
  });
});

describe('what can not be read', () => {
  it('is told three times a day; a part of it line by line', async () => {
    const desk = await startDesk();
    const none = await answered(desk, 'bio is going well\nreally');
    expect(none.text).toContain(
      'I read 2 lines and understood none: "bio is going well". I don\'t know "going".',
    );
    const part = await answered(desk, 'bio need: photos\ntell lena too\nstatus');
    expect(part.text).toContain('Line 2 not: "tell lena too": I don\'t know "tell".');
    expect(part.text).toContain("Line 3 not read (I stop at the first line I can't read).");
    expect(part.text).not.toContain('Nothing was changed.');
    await answered(desk, 'hokus');
    await answered(desk, 'pokus');
    const before = (await receipts(desk)).length;
    await write(desk, 'fidibus', null);
    await noteAfterAnother(desk, before);
  });

  it('given once more in Do is not done twice', async () => {
    const desk = await startDesk();
    const before = (await receipts(desk)).length;
    const raw = await write(desk, 'bio need: photos', null);
    await noteAfter(desk, before);
    await world.append({ user: desk.user, folder: 'Driverseat/Do', raw, flags: ['\\Seen'] });
    expect((await noteAfter(desk, before + 1)).text).toMatch(/I did that at .*Nothing repeated\./);
  });
});

/** The fourth has no note: the next order's is the only one that comes. */
async function noteAfterAnother(desk: Desk, before: number): Promise<void> {
  await answered(desk, 'status');
  expect((await receipts(desk)).length).toBe(before + 1);
}

it('a message moved into Stop stops everything, and has one receipt', async () => {
  const desk = await startDesk();
  const before = (await receipts(desk)).length;
  await write(desk, 'hello', null, 'Driverseat/Stop');
  const note = await noteAfter(desk, before);
  expect(note.text).toMatch(/Stopped at .*Nothing else will until you order resume\./);
});

it('week shows what goes out, in full', async () => {
  const desk = await startDesk();
  await answered(desk, 'bio 75% / final touches later');
  const week = await answered(desk, 'week');
  expect(week.text).toMatch(/ 1 {2}Tom.*bio 75 %/);
  expect(week.text).toContain('final touches');
});
