/**
 * Updates by the slot, in stepped time: the project's file is edited, the digest shows the mail, it leaves at ten, and the file
 * remembers it. Ana in Madrid, Tom in London; Fridays at ten.
 */
import { describe, expect, it } from '@jest/globals';
import { BIO, inboxHolds, type ProjectDesk, startProjectDesk } from './support/project-desk.js';
import { until } from './support/until.js';
import { newUser } from './support/world.js';

// Nothing else of the bio is due that Friday.
const FRIDAYS = `${BIO.replace('2026-10-09', '2026-10-14')}updates: { every: "friday 10:00" }\n`;

/** Ana changes Tom's file, and the bot has read it. */
async function note(desk: ProjectDesk, edit: (text: string) => string): Promise<void> {
  const read = (): number => desk.run.log.filter((line) => line.includes('workspace changed')).length;
  const before = read();
  await desk.edit('projects/bio.yaml', edit);
  await until('the file is read', () => read() > before);
}

/** The bot looks around once more after `does`, which wakes it: its look may be over as soon as that is done. */
async function lookedAfter({ run }: ProjectDesk, does: () => Promise<void> | void): Promise<void> {
  const looks = (): number => run.log.filter((line) => line.includes('"synced"')).length;
  const before = looks();
  await does();
  await until('a look', () => looks() > before);
}

/** Ana writes 60 % into the file on Tuesday, and Friday's digest comes. */
async function fridayMorning(options: Parameters<typeof startProjectDesk>[0] = {}): Promise<ProjectDesk> {
  const desk = await startProjectDesk({ projects: { bio: FRIDAYS }, ...options });
  // One reading may be under way from the start.
  await note(desk, (text) => `${text}# a note to myself\n`);
  await note(desk, (text) =>
    text.replace('percent: 50   # as he heard on Friday', 'percent: 60\n  remark: payment page'),
  );
  desk.at('2026-10-09T09:00:05+02:00');
  return desk;
}

describe('a scheduled update', () => {
  it('is shown in the morning, leaves at its hour, and is remembered', async () => {
    const desk = await fridayMorning();
    const digest = await desk.note('9 October: ');
    expect(digest.subject).toBe('Friday 9 October: 0 for you, 1 goes out today');
    expect(digest.text).toContain(
      '  1  10:00 Tom, bio 60 % (new: 60 %, payment page). Text below: SKIP, EDIT, SEND (now).',
    );
    expect(digest.text).toContain('Your bio is 60% done. On my desk right now: payment page.');
    desk.at('2026-10-09T09:59:00+02:00');
    expect(await desk.inbox(desk.tom)).toEqual([]);
    desk.at('2026-10-09T10:00:10+02:00');
    const [update] = await inboxHolds(desk, desk.tom, 1);
    expect(update?.text).toContain("I'll send it for your review on Wednesday, 14 October.");
    expect(update?.mail.headers.get('auto-submitted')).toBe('auto-generated');
    await until('what he was told is in the file', async () =>
      (await desk.file('projects/bio.yaml')).includes('told: { percent: 60, date: 2026-10-09 }'),
    );
  }, 120_000);

  it('is stopped by its number, and what is noted later is shown anew', async () => {
    const desk = await fridayMorning();
    await desk.note('9 October: ');
    await note(desk, (text) => text.replace('percent: 60', 'percent: 63'));
    await lookedAfter(desk, () => desk.at('2026-10-09T09:02:00+02:00'));
    await lookedAfter(desk, () => note(desk, (text) => text.replace('percent: 63', 'percent: 65')));
    // That look may have been under way before.
    await lookedAfter(desk, () => desk.at('2026-10-09T09:02:20+02:00'));
    desk.at('2026-10-09T09:06:30+02:00');
    const anew = await desk.note('bio 65 % to Tom');
    expect(anew.subject).toMatch(/leaves 10:0\d/);
    expect((await desk.notes()).filter(({ subject }) => subject.includes('63 %'))).toEqual([]);
    // Saved a moment before it is due: the older text does not go, the new one is shown half an hour before.
    await lookedAfter(desk, () => note(desk, (text) => text.replace('percent: 65', 'percent: 67')));
    await lookedAfter(desk, () => desk.at('2026-10-09T10:01:00+02:00'));
    desk.at('2026-10-09T10:05:00+02:00');
    expect((await desk.note('bio 67 % to Tom')).subject).toMatch(/leaves 10:3\d/);
    expect(await desk.inbox(desk.tom)).toEqual([]);
    await desk.order('1 skip', (await desk.note('9 October: ')).messageId);
    await desk.note('Stopped: bio 67 % to Tom');
    desk.at('2026-10-09T10:40:00+02:00');
    desk.at('2026-10-09T12:00:00+02:00');
    await until('nothing is planned', () => desk.run.log.some((line) => line.includes('order obeyed')));
    expect(await desk.inbox(desk.tom)).toEqual([]);
  }, 120_000);

  it('ends in rehearsal, and the next digest says so', async () => {
    const desk = await fridayMorning({ mode: 'rehearsal' });
    const digest = await desk.note('9 October: ');
    expect(digest.text).toContain('This is a rehearsal: it stays here.');
    desk.at('2026-10-09T10:00:10+02:00');
    await until('the mail is over', () => desk.run.log.some((line) => line.includes('"rehearsal"')));
    desk.at('2026-10-12T09:00:05+02:00');
    await desk.note('In live mode these would have left: Tom, bio 60 %.');
    expect(await desk.inbox(desk.tom)).toEqual([]);
  }, 120_000);
});

describe('what is asked', () => {
  it('a silent client’s text goes on SEND to its number; what nobody answers is asked twice', async () => {
    const pia = newUser('pia', 'lund.example');
    const menu = (progress: string): string =>
      `client: pia\nname: menu\nstatus: active\nprogress: ${progress}\nupdates: { every: "wednesday 10:00" }\n`;
    const desk = await startProjectDesk({
      at: '2026-10-02T16:00+02:00',
      clients: `pia: { name: Pia Lund, address: ${pia}, timeZone: Europe/Berlin }\n`,
      projects: {
        bio: FRIDAYS.replace('percent: 50', 'percent: null').replace(/phases:[\s\S]*?rounds/, 'rounds'),
        menu: menu('{ percent: 40, next: { what: draft, date: 2026-10-14 } }'),
      },
    });
    desk.at('2026-10-09T09:00:05+02:00');
    const digest = await desk.note('9 October: ');
    expect(digest.subject).toBe('Friday 9 October: 2 for you, 0 go out today');
    expect(digest.text).toContain(
      '  1  bio: Tom last heard from you 5 working days ago. I have nothing to tell',
    );
    expect(digest.text).toContain('  2  menu 40 %: Pia has not heard from you yet. Send this?');
    await desk.order('2 send', digest.messageId);
    await desk.note('It goes: menu 40 % to Pia');
    const [update] = await inboxHolds(desk, pia, 1);
    expect(update?.text).toContain('Your menu is 40% done.');
    expect(update?.mail.headers.get('auto-submitted')).toBeUndefined();

    desk.at('2026-10-12T09:00:05+02:00');
    const second = await desk.note('12 October: ');
    expect(second.subject).toBe('Monday 12 October: 2 for you, 0 go out today');
    expect(second.text).toContain('  1  menu: draft is due on Wednesday, 14 October');
    expect(second.text).toContain('  2  bio: Tom last heard from you 6 working days ago.');
    expect(await desk.inbox(desk.tom)).toEqual([]);
  }, 120_000);
});
