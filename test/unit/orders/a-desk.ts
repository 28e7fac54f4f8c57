/**
 * The desk of the order vectors: Ana's week of 6 October 2026, in two languages.
 */
import { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../../../src/calendar/contact-policy.js';
import { type Desk, type DeskProject, NO_HOLDS } from '../../../src/orders/desk.js';

type Facts = Partial<Pick<DeskProject, 'status'>> & {
  percent?: number;
  remark?: string;
  next?: { what: string; date: string };
  told?: { percent: number; date: string };
  phases?: Record<string, string | null>;
};

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

function aProject(slug: string, name: string, client: string, facts: Facts = {}): DeskProject {
  const { status = 'active', percent = null, remark = null, next, told, phases = {} } = facts;
  return {
    slug,
    name,
    client,
    status,
    progress: {
      percent,
      remark,
      next: next === undefined ? null : { what: next.what, date: day(next.date) },
      told: told === undefined ? null : { percent: told.percent, date: day(told.date) },
    },
    phases: Object.entries(phases).map(([phase, due]) => ({
      name: phase,
      due: due === null ? null : day(due),
    })),
  };
}

const REVIEWED = {
  percent: 75,
  next: { what: 'review', date: '2026-10-09' },
  told: { percent: 50, date: '2026-10-02' },
  phases: { draft: '2026-10-05', review: '2026-10-09', final: '2026-10-16' },
};

const PROJECTS = [
  aProject('bio', 'bio', 'tom', { ...REVIEWED, remark: 'photo notes' }),
  aProject('menu', 'Spring menu', 'pia', {
    ...{ percent: 30, told: { percent: 30, date: '2026-09-28' } },
    phases: { draft: '2026-10-12', final: '2026-10-21' },
  }),
  aProject('shop', 'Web shop', 'omar', { percent: 60, phases: { launch: '2026-11-02' } }),
  aProject('logo-hale', 'Logo', 'mia', { percent: 40, phases: { draft: '2026-10-14' } }),
  aProject('logo-cafe', 'Logo', 'dana', { phases: { draft: null } }),
  aProject('care', 'Site care', 'lena'),
  aProject('cover', 'Book cover', 'lena', {
    status: 'paused',
    percent: 20,
    phases: { draft: '2026-11-20' },
  }),
  aProject('flyer', 'Flyer', 'pia', { status: 'closed' }),
  aProject('biyografi', 'biyografi', 'elif', {
    ...REVIEWED,
    percent: 50,
    told: { percent: 40, date: '2026-10-01' },
  }),
  aProject('afis', 'Afiş', 'ayse', {
    ...{ percent: 50, told: { percent: 50, date: '2026-10-01' } },
    phases: { taslak: '2026-10-13', final: '2026-10-20' },
  }),
  aProject('brosur', 'Broşür', 'can', { percent: 50, phases: { final: '2026-11-03' } }),
  aProject('kapak', 'Kitap kapağı', 'can', { percent: 50, phases: { final: '2026-11-03' } }),
  aProject('bakim', 'Site bakımı', 'deniz'),
  aProject('ilan', 'İlan', 'deniz', { status: 'closed' }),
];

const CLIENTS = {
  ...{ tom: 'Tom Hale', pia: 'Pia Lund', omar: 'Omar Haddad', mia: 'Mia Hale', dana: 'Dana Cole' },
  ...{ lena: 'Lena Vogt', ayse: 'Ayşe Demir', can: 'Can Aksoy', deniz: 'Deniz Kaya', elif: 'Elif Şen' },
};

const OPEN = [{ fromMinute: 9 * 60, toMinute: 18 * 60 }];

/** The desk, with a line written and read at `at`. */
export function aDesk(at: string, language: Desk['language'] = 'en'): Desk {
  const instant = Temporal.Instant.from(at);
  return {
    projects: PROJECTS,
    clients: Object.entries(CLIENTS).map(([slug, name]) => ({ slug, name })),
    policy: {
      timeZone: 'Europe/Madrid',
      holidays: new Map([['2026-10-12', 'Fiesta Nacional']]),
      hours: { 1: OPEN, 2: OPEN, 3: OPEN, 4: OPEN, 5: OPEN, 6: [], 7: [] },
      noContact: [{ kind: 'weekly', weekday: 4 satisfies Weekday, between: null, from: null, reason: null }],
      openOn: [],
    },
    writtenAt: instant,
    readAt: instant,
    undo: Temporal.Duration.from({ minutes: 10 }),
    announce: Temporal.Duration.from({ days: 7 }),
    isTold: () => false,
    ownNames: ['Ana Ruiz', 'Ana'],
    thread: null,
    isReply: false,
    flags: new Map([
      ['price-first', 'price-first'],
      ['haggling', 'fee-haggling'],
    ]),
    mode: 'live',
    language,
    holds: NO_HOLDS,
  };
}
