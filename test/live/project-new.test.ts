/**
 * UX.md T1, played by mail: a project by Bcc on the mail that she writes anyway, her answers to its receipt, and what is never
 * done by it.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { mailDate, type ProjectDesk, startProjectDesk } from './support/project-desk.js';
import { until } from './support/until.js';
import { newUser, world } from './support/world.js';

type Sent = { to: string; subject: string; text: string; id?: string; answers?: string; tag?: string };

/** Ana writes to a client with her own mail program, the bot in Bcc: her Sent copy keeps it. */
async function write(
  { user }: ProjectDesk,
  { to, subject, text, id = 'go-ahead', answers, tag = 'new' }: Sent,
): Promise<void> {
  const raw = [
    `From: Ana Ruiz <${user}>`,
    `To: ${to}`,
    `Bcc: ${user.replace('@', `+bot.${tag}@`)}`,
    `Subject: ${subject}`,
    `Date: ${mailDate()}`,
    `Message-ID: <${id}-${user}>`,
    ...(answers === undefined ? [] : [`In-Reply-To: <${answers}-${user}>`]),
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...text.split('\n'),
    '',
  ].join('\r\n');
  await world.append({ user, folder: 'Sent', raw, flags: ['\\Seen'] });
}

const SUBJECT = '=?utf-8?Q?Your_bio_=E2=80=93_go_ahead?=';
const GO_AHEAD = `Hi Tom,

I'm glad that we go ahead. You'll have your bio by the 16th; two rounds of revision are included.

Ana

On Fri, 2 Oct 2026 at 10:00, Tom Hale <tom@hale.example> wrote:
> Could I have the draft by 5 October?`;

describe('a project by Bcc', () => {
  it('is read from her mail, answered in two lines, and nothing is sent by it', async () => {
    const desk = await startProjectDesk({ projects: {} });
    await write(desk, {
      to: `Tom Hale <${desk.tom}>`,
      subject: '=?utf-8?Q?Your_bio_=E2=80=93_go_ahead?=',
      text: GO_AHEAD,
    });
    const receipt = await desk.note('New project');
    expect(receipt.subject).toBe('New project "bio" for Tom Hale – 7 things open');
    expect(receipt.text).toBe(`project bio · client Tom Hale <${desk.tom}> · English · London time
phases    draft ? | review ? | final 16 Oct      (read from "by the 16th": please check)
rounds    2 included, an extra one costs ?
goal      ?          terms     payment ?  usage rights ?  ownership ?
updates   Fridays 10:00
Answer with lines like "extra: EUR 120" or "goal: three speaking invitations by March"; leave what you don't know.
Nothing has been sent to Tom. If you do nothing: nothing is sent, and it stays on the digest's waiting line.

A reply to this reaches only the bot.
`);
    expect(await desk.file('projects/bio.yaml')).toBe(`client: tom
name: bio
status: active
phases:
  - { name: draft }
  - { name: review }
  - { name: final, due: 2026-10-16 }
rounds: { included: 2, used: 0 }
`);

    await desk.order('extra: EUR 120\npayment: half now, half at the end', receipt.messageId);
    const saved = await desk.note('Saved 2.');
    expect(saved.text).toContain(
      'Saved 2. Still open: draft and review dates, goal, usage rights, ownership.',
    );
    expect(await desk.file('projects/bio.yaml')).toContain(
      'rounds: { included: 2, used: 0, extra: EUR 120 }',
    );
    expect(await desk.file('projects/bio.yaml')).toContain('payment: "half now, half at the end"');

    await desk.order('draft: 9 oct', saved.messageId);
    await desk.note('Still open: review date, goal');
    expect(await desk.file('projects/bio.yaml')).toContain('{ name: draft, due: 2026-10-09 }');
    await desk.order('status');
    await desk.note('open: review date, goal, usage rights, ownership');

    // The same conversation begins no second project, nor does the same mail once more.
    await write(desk, { to: desk.tom, subject: 'Your bio', text: 'More.', id: 'again', answers: 'go-ahead' });
    await desk.note('This conversation belongs to the project "bio" already');
    await write(desk, { to: `Tom Hale <${desk.tom}>`, subject: SUBJECT, text: GO_AHEAD });
    expect(await readdir(join(desk.folder, 'projects'))).toEqual(['README.md', 'bio.yaml']);
    expect(await desk.inbox(desk.tom)).toEqual([]);
  }, 120_000);

  it('of somebody new makes a client, with the greeting that she used, and stands on the waiting line', async () => {
    const desk = await startProjectDesk({ projects: {}, mode: 'rehearsal' });
    const elif = newUser('elif', 'kaya.example');
    const text =
      'Merhaba Elif Hanım,\n\nbaşlayabiliriz. Taslağı 12 Ekim’de gönderirim, son hali 16 Ekim’de elinizde olur. İki tur revizyon dahil.\n\nAna';
    await write(desk, { to: `=?utf-8?Q?Elif_Kaya?= <${elif}>`, subject: '=?utf-8?Q?Afi=C5=9Finiz?=', text });
    const receipt = await desk.note('New project "afiş" for Elif Kaya');
    expect(receipt.text).toContain(`client Elif Kaya <${elif}> · new in clients.yaml · Turkish`);
    expect(receipt.text).toContain('draft 12 Oct | review ? | final 16 Oct');
    expect(await desk.file('clients.yaml')).toMatch(
      /elif:\n {2}name: Elif Kaya\n[\s\S]*greeting: Merhaba Elif Hanım\n {2}language: tr/,
    );
    expect(await desk.file('projects/afis.yaml')).toContain('rounds: { included: 2, used: 0 }');

    const raw = `From: pete@cafe.example\r\nTo: ${desk.user}\r\nSubject: A logo\r\nMessage-ID: <pete@cafe.example>\r\n\r\nHello Ana,\r\n\r\nhow much is a logo for a café?\r\n\r\nPete`;
    await world.deliver({ from: 'pete@cafe.example', to: desk.user, raw });
    await until('the inquiry is judged', () => desk.run.log.some((line) => line.includes('"noteOwed":true')));
    desk.at('2026-10-07T09:00:30+02:00');
    await desk.note('On the waiting line, and not asked about any more: 1.');
    expect(await desk.inbox(elif)).toEqual([]);
  }, 120_000);
});

describe('what is asked about first', () => {
  it('a misspelt tag; YES makes the project of the mail that it stood in', async () => {
    const desk = await startProjectDesk({ projects: {} });
    await write(desk, { to: `Tom Hale <${desk.tom}>`, subject: SUBJECT, text: GO_AHEAD, tag: 'nwe' });
    const asked = await desk.note('Did you mean "new"?');
    expect(await readdir(join(desk.folder, 'projects'))).toEqual(['README.md']);
    await desk.order('yes', asked.messageId);
    const receipt = await desk.note('New project "bio" for Tom Hale');
    expect(receipt.text).toContain('final 16 Oct');
    expect(await desk.inbox(desk.tom)).toEqual([]);
  }, 120_000);

  it('a tag that only the INBOX copy shows; NEW to the note makes the project', async () => {
    const desk = await startProjectDesk({ projects: {} });
    const { user, tom } = desk;
    const head = [`From: Ana Ruiz <${user}>`, `To: ${tom}`, 'Subject: Your bio', `Date: ${mailDate()}`];
    const body = [
      `Message-ID: <lost-${user}>`,
      '',
      'Hi Tom,',
      '',
      "You'll have it by the 16th.",
      '',
      'Ana',
      '',
    ];
    const copy = [`Delivered-To: ${user.replace('@', '+bot.new@')}`, ...head, ...body].join('\r\n');
    await world.append({ user, folder: 'Sent', raw: [...head, ...body].join('\r\n'), flags: ['\\Seen'] });
    await world.append({ user, raw: copy, folder: 'INBOX' });
    const note = await desk.note('No project yet: Your bio');
    expect(await readdir(join(desk.folder, 'projects'))).toEqual(['README.md']);
    await desk.order('new', note.messageId);
    const receipt = await desk.note('New project "bio" for Tom Hale');
    expect(receipt.text).toContain('final 16 Oct');
    expect((await desk.notes()).filter(({ subject }) => subject.startsWith('No project yet'))).toHaveLength(
      1,
    );
  }, 120_000);

  it('an inquiry that was to be looked at twice: NEW makes its writer a client, and reads nothing of theirs', async () => {
    const desk = await startProjectDesk({ projects: {} });
    const dana = newUser('dana', 'fastcafe.example');
    const text =
      "Hi,\r\n\r\nwhat's your price for a logo? We need it by tomorrow. The draft by 12 October.\r\n\r\nDana";
    const raw = `From: Dana Fast <${dana}>\r\nTo: ${desk.user}\r\nSubject: Quick logo?\r\nDate: ${mailDate()}\r\nMessage-ID: <dana@fastcafe.example>\r\n\r\n${text}\r\n`;
    await world.deliver({ from: dana, to: desk.user, raw });
    const note = await desk.note('Look twice: Quick logo?');
    await desk.order('new', note.messageId);
    const receipt = await desk.note('New project "quick logo" for Dana Fast');
    expect(receipt.text).toContain('phases    draft ? | review ? | final ?\n');
    expect(await desk.file('clients.yaml')).toContain('dana:\n  name: Dana Fast');
    expect(await desk.inbox(dana)).toEqual([]);
  }, 120_000);
});
