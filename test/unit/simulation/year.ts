/**
 * What can happen in a year of Ana's, drawn at random: mail, her own answers, changed rules, approvals, pauses, dead lines,
 * restarts, a queue that forgets.
 */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, NoContactRule, Weekday } from '../../../src/calendar/contact-policy.js';
import type { Pause } from '../../../src/plan/settings.js';
import { dates, every, officePolicy } from '../calendar/policies.js';
import { hard, soft } from '../plan/a-reply.js';

/** What becomes of the next mail that is handed in; `cut`: the line breaks at the final dot, and the mail `arrives` or not. */
export type Fate =
  | { kind: 'sent' }
  | { kind: 'refused'; isTransient: boolean }
  | { kind: 'cut'; arrives: boolean };

/** Where the bot dies the next time it sends. */
export type DeathAt = 'claimed' | 'sending' | 'taken' | 'sent';

/** Something that happens; clients and mails by number. */
export type YearEvent =
  | { what: 'mail'; client: number; thread: number; hit: 'none' | 'soft' | 'hard' }
  /** She moves a draft to that client into "Send when open". */
  | { what: 'draft'; client: number }
  /** Her clients are to hear of a rule that holds in so many days. */
  | { what: 'announce'; daysAhead: number }
  | { what: 'answer'; client: number }
  | { what: 'tidy' }
  | { what: 'policy'; noContact: readonly NoContactRule[]; openOn: readonly Temporal.PlainDate[] }
  | { what: 'template'; hash: string }
  | { what: 'approve' }
  | { what: 'mode'; mode: 'rehearsal' | 'live' }
  | { what: 'replies'; to: 'clients' | 'nobody' }
  | { what: 'pause'; paused: readonly Pause[] }
  | { what: 'stop'; isStopped: boolean }
  | { what: 'fate'; fate: Fate }
  | { what: 'death'; at: DeathAt; hoursDown: number }
  | { what: 'restart'; hoursDown: number }
  | { what: 'queue lost' }
  | { what: 'look into Sent' };

/** A year: where she and her clients live, how often a client is answered, and what happens when, in minutes. */
export type Year = {
  policy: ContactPolicy;
  clientZones: readonly string[];
  atMostEveryDays: number;
  afterMinutes: number;
  events: readonly { atMinute: number; event: YearEvent }[];
};

/** When it begins. */
export const NEW_YEAR = Temporal.Instant.from('2026-01-01T00:00Z');
const MINUTES = 365 * 24 * 60;

const ZONES = [
  ...['Europe/Madrid', 'Europe/London', 'America/New_York', 'America/Santiago', 'Africa/Cairo'],
  ...['Asia/Beirut', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Havana', 'Asia/Tokyo'],
];
/** `usual` five times out of six, so that the year is not idle. */
function mostly<T>(usual: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { arbitrary: fc.constant(usual), weight: 5 },
    { arbitrary: fc.constantFrom(...others), weight: 1 },
  );
}

const zone = fc.constantFrom(...ZONES);
const hours = mostly(1, 5, 14, 40);
const client = fc.integer({ min: 0, max: 2 });

const day = fc
  .integer({ min: 0, max: 364 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }));
const part = fc.constantFrom(
  null,
  { fromMinute: 0, toMinute: 12 * 60 },
  { fromMinute: 13 * 60, toMinute: 1440 },
);
const rule: fc.Arbitrary<NoContactRule> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), part)
    .map(([weekday, between]) => every(weekday as Weekday, between)),
  fc
    .tuple(day, fc.integer({ min: 0, max: 8 }))
    .map(([from, days]) => dates(from.toString(), from.add({ days }).toString())),
);
const rules = fc.array(rule, { minLength: 1, maxLength: 3 });

function what<What extends YearEvent['what']>(name: What): { what: fc.Arbitrary<What> } {
  return { what: fc.constant(name) };
}

const mail = fc.record({
  ...what('mail'),
  client,
  thread: fc.integer({ min: 0, max: 5 }),
  hit: mostly<'none' | 'soft' | 'hard'>('none', 'soft', 'hard'),
});

const paused = mostly<readonly Pause[]>(
  [],
  [{ what: 'all' }],
  [{ what: 'ill' }],
  [{ what: 'client', client: 'client-0' }],
);

const fate = fc.oneof<fc.Arbitrary<Fate>[]>(
  fc.record({ kind: fc.constant('refused'), isTransient: fc.boolean() } as const),
  fc.record({ kind: fc.constant('cut'), arrives: fc.boolean() } as const),
);

const change: fc.Arbitrary<YearEvent> = fc.oneof(
  fc.record({ ...what('answer'), client }),
  fc.record(what('tidy')),
  fc.record({ ...what('policy'), noContact: rules, openOn: fc.array(day, { maxLength: 3 }) }),
  fc.record({ ...what('template'), hash: mostly('one', 'two') }),
  fc.record(what('approve')),
  fc.record(what('approve')),
  fc.record({ ...what('mode'), mode: mostly<'rehearsal' | 'live'>('live', 'rehearsal') }),
  fc.record({ ...what('replies'), to: mostly<'clients' | 'nobody'>('clients', 'nobody') }),
  fc.record({ ...what('pause'), paused }),
  fc.record({ ...what('stop'), isStopped: mostly(false, true) }),
  fc.record({ ...what('fate'), fate }),
  fc.record({
    ...what('death'),
    at: fc.constantFrom('claimed', 'sending', 'taken', 'sent'),
    hoursDown: hours,
  } as const),
  fc.record({ ...what('restart'), hoursDown: hours }),
  fc.record(what('queue lost')),
  fc.record(what('look into Sent')),
);

const minute = fc.integer({ min: 0, max: MINUTES - 1 });
type Dated = Year['events'][number];

/** A mail, and mostly something that comes between it and its reply. */
const mailAndMore: fc.Arbitrary<Dated[]> = fc
  .tuple(minute, mail, fc.option(fc.tuple(fc.integer({ min: 1, max: 240 }), change), { freq: 3 }))
  .map(([atMinute, event, more]) => [
    { atMinute, event },
    ...(more === null ? [] : [{ atMinute: atMinute + more[0], event: more[1] }]),
  ]);

/** What she lets go herself. */
const herMail: fc.Arbitrary<Dated> = fc.record({
  atMinute: minute,
  event: fc.oneof<fc.Arbitrary<YearEvent>[]>(
    fc.record({ ...what('draft'), client }),
    fc.record({ ...what('announce'), daysAhead: fc.integer({ min: 1, max: 8 }) }),
  ),
});

/** Any year. */
export const anyYear: fc.Arbitrary<Year> = fc.record({
  policy: fc
    .record({ timeZone: zone, noContact: rules, holidays: fc.array(day, { maxLength: 8 }) })
    .map(({ holidays, ...policy }) =>
      officePolicy({ ...policy, holidays: new Map(holidays.map((date) => [date.toString(), 'a holiday'])) }),
    ),
  clientZones: fc.tuple(zone, zone, zone),
  atMostEveryDays: fc.constantFrom(1, 1, 7, 28),
  afterMinutes: fc.constantFrom(30, 90, 240),
  events: fc
    .tuple(
      fc.array(mailAndMore, { minLength: 250, maxLength: 350, size: 'max' }),
      fc.array(herMail, { minLength: 20, maxLength: 30, size: 'max' }),
    )
    .map((events) => events.flat(2).toSorted((a, b) => a.atMinute - b.atMinute)),
});

/** The rows that a mail hits. */
export function hitsOf(hit: 'none' | 'soft' | 'hard') {
  if (hit === 'none') return [];
  return [hit === 'soft' ? soft('C7') : hard('B1')];
}
