/**
 * A freelancer's fortnight, by mail: four clients, five projects, two languages, files edited by hand between the orders. What
 * reached each client is held against what a client may be sent at all.
 */

import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { inboxHolds, mailDate, type ProjectDesk, startProjectDesk } from './support/project-desk.js';
import { until } from './support/until.js';
import { newUser, world } from './support/world.js';

const LIMIT_MS = 20_000;
const SETTLED_MS = 400;

const CONTACT =
  '{ hours: { mon-thu: ["09:00-13:00", "14:00-18:00"], fri: "09:00-15:00" }, noContact: [{ every: thursday }] }';

function clientsYaml(people: Record<string, { name: string; address: string; more: string }>): string {
  return Object.entries(people)
    .map(([slug, { name, address, more }]) => `${slug}: { name: ${name}, address: ${address}, ${more} }\n`)
    .join('');
}

const PROJECTS = {
  bio: `client: tom
name: bio
progress: { percent: 50, told: { percent: 50, date: 2026-10-02 } }
phases:
  - { name: draft, due: 2026-10-05 }
  - { name: review, due: 2026-10-09 }
  - { name: final, due: 2026-10-16 }
`,
  care: 'client: tom\nname: site care\nstatus: active\n',
  cover: `client: lena
name: cover
progress: { percent: 20, told: { percent: 20, date: 2026-10-02 } }
phases: [{ name: final, due: 2026-10-20 }]
`,
  dukkan: `client: omar
name: dükkân sitesi
progress: { percent: 30, told: { percent: 30, date: 2026-10-02 } }
phases:
  - { name: inceleme, due: 2026-10-14 }
`,
  menu: `client: pia
name: menü
progress: { percent: 10, told: { percent: 10, date: 2026-09-25 } }
phases: [{ name: taslak, due: 2026-10-15 }]
`,
};

type Fortnight = ProjectDesk & { people: Record<'tom' | 'lena' | 'omar' | 'pia', string> };

async function start(): Promise<Fortnight> {
  const [lena, omar, pia] = [
    newUser('lena', 'brandt.example'),
    newUser('omar', 'dukkan.example'),
    newUser('pia', 'lokanta.example'),
  ];
  const desk = await startProjectDesk({
    at: '2026-10-05T08:30+02:00',
    contact: CONTACT,
    clients: clientsYaml({
      lena: {
        name: 'Lena Brandt',
        address: lena,
        more: 'greeting: Hello Lena, timeZone: Europe/Berlin, updates: { every: "tuesday 11:00" }',
      },
      omar: {
        name: 'Omar Aydın',
        address: omar,
        more: 'greeting: Merhaba Omar Bey, language: tr, timeZone: Europe/Istanbul',
      },
      pia: {
        name: 'Pia Demir',
        address: pia,
        more: 'greeting: Selam Pia, language: tr, formal: false, timeZone: Europe/Istanbul',
      },
    }),
    projects: PROJECTS,
  });
  return { ...desk, people: { tom: desk.tom, lena, omar, pia } };
}

/** What it decided is handed in and filed, and no look is under way: so the next one begins after whatever comes now. */
async function settled({ run }: Fortnight): Promise<void> {
  for (let lines = -1; lines !== run.log.length; ) {
    lines = run.log.length;
    await pause(SETTLED_MS);
  }
}

async function looked(desk: Fortnight): Promise<void> {
  const before = desk.run.log.filter((line) => line.includes('"synced"')).length;
  await until(
    'a look',
    () => desk.run.log.filter((line) => line.includes('"synced"')).length > before,
    LIMIT_MS,
  );
  await settled(desk);
}

/** The clock goes on, by steps in which the bot looks around. */
async function at(desk: Fortnight, ...instants: string[]): Promise<void> {
  for (const instant of instants) {
    await settled(desk);
    desk.at(instant);
    await looked(desk);
  }
}

/** At that instant mail leaves: each of these people has so many by then. */
async function leaves(
  desk: Fortnight,
  instant: string,
  counts: Partial<Record<keyof Fortnight['people'], number>>,
): Promise<void> {
  await at(desk, instant);
  for (const [who, count] of Object.entries(counts))
    await inboxHolds(desk, desk.people[who as keyof Fortnight['people']], count);
}

async function writes(desk: Fortnight, from: string, subject: string, text: string): Promise<void> {
  const raw = `From: ${from}\r\nTo: ${desk.user}\r\nSubject: ${subject}\r\nDate: ${mailDate()}\r\nMessage-ID: <${Math.random()}@${from.split('@')[1]}>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
  await world.deliver({ from, to: desk.user, raw });
  await looked(desk);
}

async function answers(desk: Fortnight, to: string, subject: string, text: string): Promise<void> {
  const raw = `From: Ana Ruiz <${desk.user}>\r\nTo: ${to}\r\nSubject: ${subject}\r\nDate: ${mailDate()}\r\nMessage-ID: <${Math.random()}@ruiz.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
  await world.append({ user: desk.user, folder: 'Sent', raw, flags: ['\\Seen'] });
  await looked(desk);
}

async function firstWeek(desk: Fortnight): Promise<void> {
  const { tom, lena } = desk.people;
  await at(desk, '2026-10-05T09:05+02:00');
  await desk.order('bio 60% fri / the second half of the draft');
  await desk.note('bio 60 % to Tom');
  await leaves(desk, '2026-10-05T09:20+02:00', { tom: 1 });
  await desk.edit('projects/cover.yaml', (text) =>
    text.replace('percent: 20,', 'percent: 35, remark: the lettering,'),
  );
  await at(desk, '2026-10-06T09:01+02:00');
  await leaves(desk, '2026-10-06T11:05+02:00', { lena: 1 });
  await desk.order('dukkan %45 / ürün sayfaları');
  await desk.note('dukkan 45 % to Omar');
  await leaves(desk, '2026-10-06T11:20+02:00', { omar: 1 });
  await at(desk, '2026-10-07T09:01+02:00');
  await writes(desk, lena, 'The cover', 'Hello Ana,\n\ncan we still change the colours?\n\nLena');
  await desk.edit('projects/cover.yaml', (text) => text.replace('percent: 35', 'percent: 50'));
  await at(desk, '2026-10-08T10:00+02:00');
  await writes(desk, tom, 'Two photos', 'Hi Ana,\n\nwhich of the two photos do you prefer?\n\nTom');
  await at(desk, '2026-10-08T12:00+02:00', '2026-10-09T09:01+02:00');
  await answers(
    desk,
    tom,
    'Re: Two photos',
    'Hi Tom,\n\nthe first one. You have the review version this afternoon.\n\nAna',
  );
  await at(desk, '2026-10-09T10:05+02:00', '2026-10-09T13:00+02:00');
}

async function secondWeek(desk: Fortnight): Promise<void> {
  const { lena } = desk.people;
  await at(desk, '2026-10-12T09:01+02:00');
  await desk.order('bio 80% / your corrections\nmenu %30 / ilk eskizler');
  await desk.note('Read: project menu');
  await leaves(desk, '2026-10-12T09:20+02:00', { tom: 2, pia: 1 });
  await desk.order('bio move fri 23 / the printer is closed');
  await desk.note("bio's new date (");
  await at(desk, '2026-10-12T09:40+02:00', '2026-10-13T09:01+02:00', '2026-10-13T11:05+02:00');
  await answers(desk, lena, 'Re: The cover', 'Hello Lena,\n\nyes, until Friday.\n\nAna');
  await desk.edit('templates/tr/progress-update.hbs', (text) =>
    text.replace('Kısa bir haber vereyim', 'Kısa bir haber'),
  );
  await at(desk, '2026-10-14T09:01+02:00');
  // Her answer came first, so the cover's 50 % did not go by itself: she is asked.
  const digest = await desk.note('14 October: ');
  const number = /^ +(\d+) {2}cover 50 %: you wrote to Lena yourself on Tue 13 Oct 2026/m.exec(
    digest.text,
  )?.[1];
  await desk.order(`${number} send`, digest.messageId);
  await desk.note('It goes: cover 50 % to Lena');
  await inboxHolds(desk, lena, 2);
  await desk.order('care update / the backups run again');
  await desk.note('care: update to Tom');
  await leaves(desk, '2026-10-14T09:20+02:00', { tom: 3 });
  await at(desk, '2026-10-15T10:00+02:00');
  await desk.edit('projects/dukkan.yaml', (text) => text.replace('percent: 45', 'percent: 70'));
  await at(desk, '2026-10-16T09:01+02:00');
  await desk.note('16 October: ');
  await leaves(desk, '2026-10-16T10:05+02:00', { tom: 4, omar: 2 });
  await at(desk, '2026-10-16T12:00+02:00');
}

/** What reached a client, a line each: when, whether it went by itself, and its first sentence. */
async function linesOf(desk: Fortnight, who: keyof Fortnight['people']): Promise<string[]> {
  const mails = await desk.inbox(desk.people[who]);
  return mails.map(({ mail, text }) => {
    const ms = mail.date?.getTime() ?? 0;
    const at = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/Madrid');
    const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
    const mark = mail.headers.get('auto-submitted') === undefined ? 'ordered' : 'by itself';
    const [, , said = ''] = text.split('\n');
    return `${at.toPlainDate()} ${time} ${mark}: ${said}`;
  });
}

describe('a fortnight', () => {
  it('is mail that each client would be glad of', async () => {
    const desk = await start();
    await firstWeek(desk);
    await secondWeek(desk);
    expect(await linesOf(desk, 'tom')).toEqual([
      "2026-10-05 09:20 ordered: Your bio is 60% done. On my desk right now: the second half of the draft. I'll send it for your review on Friday, 9 October. Nothing for you to do right now.",
      // The day that was promised is past: none is named. The new one waits for her SEND, and is told on Friday.
      '2026-10-12 09:20 ordered: Your bio is 80% done. On my desk right now: your corrections. Nothing for you to do right now.',
      '2026-10-14 09:20 ordered: A quick word about your site care. On my desk right now: the backups run again. Nothing for you to do right now.',
      "2026-10-16 10:05 by itself: Your bio is 80% done. I'll send it for your review on Friday, 23 October. Nothing for you to do right now.",
    ]);
    // On the second Tuesday her question waits for an answer, and the update with it; after the answer Ana says SEND to it.
    expect(await linesOf(desk, 'lena')).toEqual([
      "2026-10-06 11:05 by itself: Your cover is 35% done. On my desk right now: the lettering. I'll send you the final version on Tuesday, 20 October. Nothing for you to do right now.",
      "2026-10-14 09:01 ordered: Your cover is 50% done. I'll send you the final version on Tuesday, 20 October. Nothing for you to do right now.",
    ]);
    expect(await linesOf(desk, 'omar')).toEqual([
      '2026-10-06 11:20 ordered: Kısa bir haber vereyim: Dükkân sitesi %45 tamam. Şu an masamda: ürün sayfaları. 14 Ekim Çarşamba günü incelemeniz için göndereceğim. Şimdilik sizin yapmanız gereken bir şey yok.',
      '2026-10-16 10:05 by itself: Kısa bir haber: Dükkân sitesi %70 tamam. Şimdilik sizin yapmanız gereken bir şey yok.',
    ]);
    expect(await linesOf(desk, 'pia')).toEqual([
      '2026-10-12 09:20 ordered: Kısa bir haber vereyim: Menü %30 tamam. Şu an masamda: ilk eskizler. 15 Ekim Perşembe günü ilk taslağı göndereceğim. Şimdilik senin yapman gereken bir şey yok.',
    ]);
    const digests = (await desk.notes()).filter(({ subject }) => /^\w+day \d+ October:/.test(subject));
    expect(digests.length).toBeLessThanOrEqual(10);
  }, 200_000);
});
