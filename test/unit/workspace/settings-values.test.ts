import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../../src/plan/settings.js';
import { SMALLEST, understand } from './texts.js';

function settingsOf(text: string): Settings {
  const { settings } = understand({ 'driverseat.yaml': text });
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  return settings.value.value;
}

/** As a reader would write it down: durations and dates as text. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('what is left out', () => {
  const settings = settingsOf(SMALLEST);

  it('is as the manual says', () => {
    const { contact, autoReply, inquiries, updates, notes, paused, mode, redis } = settings;
    const workday = [{ fromMinute: 540, toMinute: 1080 }];
    expect(plain({ contact, autoReply, inquiries, updates, notes, paused, mode, redis })).toEqual({
      contact: {
        hours: { 1: workday, 2: workday, 3: workday, 4: workday, 5: workday, 6: [], 7: [] },
        noContact: [],
        openOn: [],
        announce: 'P7D',
        holdIncoming: false,
        urgent: { words: {}, senders: [], domains: [] },
      },
      autoReply: { to: 'clients', after: 'PT90M', atMostEvery: 'P28D' },
      inquiries: { note: 'at-once', lookTwiceAt: 3, forms: [], referral: null },
      updates: {
        every: null,
        ask: 'when-nothing-new',
        silenceAlarm: { workingDays: 5 },
        undo: 'PT10M',
        proposalsPerWeek: 2,
        checkInAfter: 'P21D',
      },
      notes: { digest: 'opening', by: 'append' },
      paused: [],
      mode: 'rehearsal',
      redis: null,
    });
  });

  it('of her and her mailbox follows from what is there', () => {
    expect(settings.me).toMatchObject({ signOff: 'Ana', languages: ['en'], also: [], country: null });
    expect(settings.mailbox).toMatchObject({ user: 'ana@ruiz.example', tokenCommand: null, ca: null });
  });

  it('is the same where a name stands without a value', () => {
    expect(
      settingsOf(`${SMALLEST}redis:\ncontact:\n  hours:\n  urgent:\n    words:\nupdates:\npaused:\n`),
    ).toEqual(settings);
  });
});

describe('what is written', () => {
  it.each([
    [
      'hours of several days, in order',
      'contact: { hours: { mon-tue: ["14:00-18:00", "09:00-13:00"] } }',
      (s: Settings) => s.contact.hours[2],
      [
        { fromMinute: 540, toMinute: 780 },
        { fromMinute: 840, toMinute: 1080 },
      ],
    ],
    [
      'hours that touch',
      'contact: { hours: { mon: ["09:00-12:00", "12:00-13:00"] } }',
      (s: Settings) => s.contact.hours[1].length,
      2,
    ],
    [
      'a day without hours',
      'contact: { hours: { mon: 09:00-12:00, sun: [] } }',
      (s: Settings) => s.contact.hours[7],
      [],
    ],
    [
      'every Thursday',
      'contact: { noContact: [{ every: thursday }] }',
      (s: Settings) => s.contact.noContact,
      [{ kind: 'weekly', weekday: 4, between: null, from: null, reason: null }],
    ],
    [
      'Monday mornings from a day on',
      'contact: { noContact: [{ every: mon, between: 09:00-12:00, from: 2026-10-15 }] }',
      (s: Settings) => s.contact.noContact,
      [
        {
          kind: 'weekly',
          weekday: 1,
          between: { fromMinute: 540, toMinute: 720 },
          from: '2026-10-15',
          reason: null,
        },
      ],
    ],
    [
      'a break',
      'contact: { noContact: [{ from: 2026-12-24, to: 2027-01-02, reason: winter break }] }',
      (s: Settings) => s.contact.noContact,
      [{ kind: 'dates', from: '2026-12-24', to: '2027-01-02', between: null, reason: 'winter break' }],
    ],
    [
      'one day',
      'contact: { noContact: [{ date: 2026-11-02 }] }',
      (s: Settings) => s.contact.noContact,
      [{ kind: 'dates', from: '2026-11-02', to: '2026-11-02', between: null, reason: null }],
    ],
    [
      'one morning',
      'contact: { noContact: [{ date: 2026-11-02, between: 09:00-12:00 }] }',
      (s: Settings) => s.contact.noContact,
      [
        {
          kind: 'dates',
          from: '2026-11-02',
          to: '2026-11-02',
          between: { fromMinute: 540, toMinute: 720 },
          reason: null,
        },
      ],
    ],
    [
      'one day as a bare date',
      'contact: { noContact: [2026-11-02] }',
      (s: Settings) => s.contact.noContact,
      [{ kind: 'dates', from: '2026-11-02', to: '2026-11-02', between: null, reason: null }],
    ],
    ['open days', 'contact: { openOn: [2026-10-08] }', (s: Settings) => s.contact.openOn, ['2026-10-08']],
    ['an undo time of none', 'updates: { undo: 0m }', (s: Settings) => s.updates.undo, 'PT0S'],
    [
      'a slot',
      'updates: { every: "friday 10:00" }',
      (s: Settings) => s.updates.every,
      { weekday: 5, time: '10:00:00' },
    ],
    ['pauses', 'paused: [all, ill]', (s: Settings) => s.paused, [{ what: 'all' }, { what: 'ill' }]],
    [
      'a form',
      'inquiries: { forms: [{ from: forms@site.example }] }',
      (s: Settings) => s.inquiries.forms,
      [{ from: 'forms@site.example', author: 'reply-to' }],
    ],
    [
      'a Redis',
      'redis: rediss://:secret@redis.example',
      (s: Settings) => s.redis,
      'rediss://:secret@redis.example',
    ],
    [
      'words that YAML 1.1 took for true and false',
      'inquiries: { referral: { name: on, contact: no } }',
      (s: Settings) => s.inquiries.referral,
      { name: 'on', contact: 'no' },
    ],
  ])('%s', (_, yaml, pick, expected) => {
    expect(plain(pick(settingsOf(`${SMALLEST}${yaml}\n`)))).toEqual(expected);
  });

  it('is Norway where it says NO', () => {
    for (const country of [
      'NO',
      'GB',
      'LB',
      'AQ',
      'IC',
      'XK',
      'GB-ENG',
      'DE-BY',
      'ES-MD',
      'US-CA',
      'FR-57',
      'AT-9',
    ])
      expect(settingsOf(SMALLEST.replace('  timeZone', `  country: ${country}\n  timeZone`)).me.country).toBe(
        country,
      );
  });

  it('may have Windows line ends, a byte order mark and comments', () => {
    expect(settingsOf(`\uFEFF# mine\n${SMALLEST}`.replaceAll('\n', '\r\n'))).toEqual(settingsOf(SMALLEST));
  });
});
