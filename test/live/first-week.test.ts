/**
 * The first week, by mail alone: the welcome note, ticking a client, approving the text, `live`; then a Thursday is kept.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Run } from '../../src/sandbox/run-driverseat.js';
import { folderOf, type InboxMail } from './support/bot.js';
import { editFile, makeDesk } from './support/desk.js';
import { until } from './support/until.js';
import { newUser, world } from './support/world.js';

const TUESDAY = Temporal.Instant.from('2026-10-06T10:00+02:00');

type Week = { user: string; tom: string; folder: string; run: Run };

function orderAddress(user: string): string {
  return user.replace('@', '+bot@');
}

function date(): string {
  return new Date(world.clock.now().epochMilliseconds).toUTCString().replace('GMT', '+0000');
}

let count = 0;

/** A mail of hers as her mail program leaves it: in Sent, and at the bot's address. */
async function order({ user }: Week, text: string, answers?: string): Promise<void> {
  count += 1;
  const raw = [
    `From: Ana Ruiz <${user}>`,
    `To: ${orderAddress(user)}`,
    'Subject: Re: something',
    `Date: ${date()}`,
    `Message-ID: <order-${count}-${user}>`,
    ...(answers === undefined ? [] : [`In-Reply-To: <${answers}>`]),
    '',
    text,
  ].join('\r\n');
  await world.append({ user, folder: 'Sent', raw, flags: ['\\Seen'] });
  await world.deliver({ from: user, to: orderAddress(user), raw });
}

async function notes({ user }: Week): Promise<InboxMail[]> {
  return (await folderOf(user)).filter(({ from }) => from === orderAddress(user));
}

async function noteWith(week: Week, words: string): Promise<InboxMail> {
  let found: InboxMail | undefined;
  await until(
    `a note with "${words}"`,
    async () => {
      found = (await notes(week)).find(({ subject, text }) => `${subject}\n${text}`.includes(words));
      return found !== undefined;
    },
    30_000,
  );
  if (found === undefined) throw new Error('no note');
  return found;
}

async function messageId(user: string, uid: number): Promise<string> {
  const client = await world.connect(user);
  await client.mailboxOpen('INBOX');
  const mail = await client.fetchOne(`${uid}`, { envelope: true }, { uid: true });
  await client.logout();
  return mail === false ? '' : (mail.envelope?.messageId ?? '').replace(/[<>]/g, '');
}

const AYSE = 'Ayşe Kaya <ayse@kaya.example>';
const JO = 'Jo <jo@quick.example>';

/** Mails of hers of so many days ago. */
async function wrote(user: string, to: string, text: string, days: readonly number[]): Promise<void> {
  for (const day of days) {
    const raw = [
      `From: ${user}`,
      `To: ${to}`,
      'Subject: PDF',
      `Message-ID: <sent-${day}-${user}>`,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      text,
      '',
    ].join('\r\n');
    await world.append({ user, folder: 'Sent', raw, internalDate: TUESDAY.subtract({ hours: 24 * day }) });
  }
}

async function startWeek(): Promise<Week> {
  const user = newUser();
  const tom = newUser('tom', 'hale.example');
  world.step(TUESDAY);
  await wrote(user, `Tom Hale <${tom}>`, 'Hello Tom,\r\n\r\nhere is the draft of your bio.', [20, 10, 2]);
  await wrote(user, AYSE, 'Merhaba Ayşe Hanım,\r\n\r\ntaslağı ekte gönderiyorum.', [21, 11, 3]);
  await wrote(user, JO, 'PDF', [22, 12, 4]);
  const folder = await makeDesk(user);
  await editFile(join(folder, 'driverseat.yaml'), (text) =>
    text.replace(/^ {2}noContact:.*$/m, '  noContact:\n    - { every: thursday }'),
  );
  const run = world.run(['start', folder]);
  return { user, tom, folder, run };
}

describe('the first week', () => {
  it('goes from watching to a kept Thursday by four mails', async () => {
    const week = await startWeek();
    const { user, tom, folder, run } = week;
    const welcome = await noteWith(week, 'only watching');
    expect(welcome.text).toContain(
      [
        `  1  Tom Hale <${tom}> · English`,
        `  2  ${AYSE} · Turkish`,
        `  3  ${JO} · I can't tell the language, so English`,
      ].join('\n'),
    );
    expect(welcome.text).toContain('I stay out of my inbox on Thursdays');
    const id = await messageId(user, welcome.uid);
    await order(week, '1\r\nyes\r\n2\r\n', id);
    const receipt = await noteWith(week, 'Clients now, in clients.yaml: Tom Hale');
    expect(receipt.text).toContain('Approved: the automatic answer to clients (English, Turkish).');
    expect(await readFile(join(folder, 'clients.yaml'), 'utf8')).toContain(tom);
    expect(await readFile(join(folder, 'clients.yaml'), 'utf8')).toMatch(/ayse@kaya\.example\s+language: tr/);
    await order(week, 'live');
    await noteWith(week, 'live');
    await until('mode: live', async () =>
      (await readFile(join(folder, 'driverseat.yaml'), 'utf8')).includes('mode: live'),
    );
    world.step(Temporal.Instant.from('2026-10-08T10:00+02:00'));
    const raw = `From: Tom Hale <${tom}>\r\nTo: ${user}\r\nSubject: Photos\r\nDate: ${date()}\r\nMessage-ID: <photos-${tom}>\r\n\r\nHi Ana, which photos do you need?\r\n`;
    await world.deliver({ from: tom, to: user, raw });
    await until('the mail is planned', () =>
      run.log.some((line) => line.includes('"judged"') && line.includes('reply')),
    );
    world.step(Temporal.Instant.from('2026-10-08T11:31+02:00'));
    await until('the reply', async () => (await folderOf(tom)).length === 1, 30_000);
    expect((await folderOf(tom))[0]?.subject).toBe('Auto: Photos');
    await order(week, 'rehersal');
    const asked = await noteWith(week, 'Did you mean "rehearsal"?');
    await order(week, 'no');
    await order(week, 'yes', await messageId(user, asked.uid));
    await noteWith(week, 'Read: rehearsal');
    await order(week, 'STOP!!');
    const stopped = await noteWith(week, 'Stopped at');
    expect(stopped.text).toMatch(/Today 1 mail left: Tom Hale, 11:31, auto-reply\./);
    expect(await folderOf(user, 'Driverseat/Stop')).toHaveLength(1);
    await order(week, 'resume');
    await noteWith(week, 'Resumed');
    expect(await folderOf(user, 'Driverseat/Stop')).toHaveLength(0);
    await until('all copies filed', async () => (await folderOf(user)).every(({ from }) => from !== user));
    await run.end();
  }, 120_000);
});
