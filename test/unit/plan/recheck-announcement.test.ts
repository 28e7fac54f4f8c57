/**
 * Tom's announcement is due: what may have changed since she agreed to it, a row each. It is Thursday, 8 October 2026, 10:00;
 * no contact on Thursdays from 15 October.
 */
import { describe, expect, it } from '@jest/globals';
import type { Announcement } from '../../../src/ledger/announcement.js';
import type { Happening } from '../../../src/ledger/entry.js';
import type { Planned } from '../../../src/ledger/planned-mail.js';
import { type AnnouncementNow, recheckAnnouncement } from '../../../src/plan/recheck-announcement.js';
import { dates, every, instant, officePolicy } from '../calendar/policies.js';
import { aClient, aLedger, aPlanned, clearState } from './a-reply.js';

const NOW = '2026-10-08T08:00:00Z';
const ahead = officePolicy({ noContact: [every(4, null, '2026-10-15')] });

function anAnnouncement(changes: Partial<Planned> = {}): Planned {
  return aPlanned({
    kind: 'announcement',
    dueAt: NOW,
    notAfter: '2026-10-14T22:00:00Z',
    answers: null,
    ...changes,
  });
}

function aChange(changes: Partial<Announcement> = {}): Announcement {
  const rules = [{ rule: 'every thursday', from: '2026-10-15' }];
  const asked = { state: 'agreed' as const, asks: [], skipped: new Set<string>() };
  return { id: 'change', rules, firstDay: '2026-10-15', ...asked, ...changes };
}

/** Another mail of the kind that left, or may have. */
function gone(
  at: string,
  changes: Partial<Planned>,
  end: 'sent' | 'unknown' = 'sent',
): [string, Happening][] {
  const mail = anAnnouncement({ key: `other ${at}`, ...changes });
  const { key } = mail;
  return [
    [at, mail],
    [at, { type: 'claimed', key, claimId: `claim ${key}` }],
    [at, { type: 'sending', key }],
    [at, end === 'sent' ? { type: 'sent', key, refused: [] } : { type: 'unknown', key }],
  ];
}

/** "send", "drop late", or "wait paused" with its instant where there is one. */
function told(
  changes: Partial<AnnouncementNow> = {},
  happenings: [string, Happening][] = [],
  planned: Partial<Planned> = {},
): string {
  const ledger = aLedger(...happenings, ['2026-10-06T09:00:00Z', anAnnouncement(planned)]);
  const mail = ledger.mails.get('key-tom');
  if (mail === undefined) throw new Error('a planned mail is in the ledger');
  const recheck = recheckAnnouncement(mail, {
    now: instant(NOW),
    policy: ahead,
    state: clearState,
    change: aChange(),
    isRuleThere: true,
    client: aClient(),
    renderedHash: 'hash',
    approved: { key: 'key-tom', subject: 'When I read mail', text: 'Hi Tom', hash: 'hash', basis: 'hash' },
    ledger,
    ...changes,
  });
  if (recheck.verdict === 'send') return 'send';
  if (recheck.verdict === 'drop') return `drop ${recheck.why}`;
  return ['wait', recheck.why, recheck.until ?? []].flat().join(' ');
}

const hers = { key: 'key-tom', subject: 'Thursdays', text: 'Hi Tom!', hash: 'hers', basis: 'hash' };

describe('what ends it', () => {
  it.each<[string, Partial<AnnouncementNow>, string]>([
    ['nothing changed', {}, 'send'],
    ['the rule has begun', { now: instant('2026-10-14T22:00:00Z') }, 'drop late'],
    ['she undid it', { change: aChange({ state: 'undone' }) }, 'drop undone'],
    ['a longer break is told in its place', { change: aChange({ state: 'overtaken' }) }, 'drop overtaken'],
    ['the journal knows of no such change', { change: null }, 'drop undone'],
    ['she skipped Tom', { change: aChange({ skipped: new Set(['tom']) }) }, 'drop skipped'],
    ['she skipped somebody else', { change: aChange({ skipped: new Set(['lena']) }) }, 'send'],
    ['the rule is gone', { isRuleThere: false }, 'drop rule-gone'],
    ['Tom is no client any more', { client: null }, 'drop client-gone'],
    ['it is a rehearsal', { state: { ...clearState, mode: 'rehearsal' } }, 'drop rehearsal'],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toBe(expected);
  });

  it('mail to Tom came back', () => {
    const bounced: Happening = { type: 'bounced', address: 'tom@hale.example' };
    expect(told({}, [['2026-10-01T08:00:00Z', bounced]])).toBe('drop bounced');
  });
});

describe('what lets it wait', () => {
  it.each<[string, Partial<AnnouncementNow>, string]>([
    ['something lies in Stop', { state: { ...clearState, isStopped: true } }, 'wait stopped'],
    ['everything is paused', { state: { ...clearState, paused: [{ what: 'all' }] } }, 'wait paused'],
    [
      'Tom is paused',
      { state: { ...clearState, paused: [{ what: 'client', client: 'tom' }] } },
      'wait client-paused',
    ],
    ['the settings are broken', { state: { ...clearState, isBroken: true } }, 'wait config-broken'],
    [
      'by a clock that is wrong nothing is late',
      { now: instant('2026-10-28T22:00:00Z'), state: { ...clearState, isClockWrong: true } },
      'wait clock',
    ],
    ['its template is broken', { renderedHash: null }, 'wait no-text'],
    ['she agreed to nothing that stands', { approved: null }, 'wait not-approved'],
    ['the text is another by now', { renderedHash: 'other' }, 'wait not-approved'],
    ['her own words stand while what she edited does', { approved: hers }, 'send'],
    ['and no longer', { approved: hers, renderedHash: 'other' }, 'wait not-approved'],
    ['it is closed', { now: instant('2026-10-08T17:00:00Z') }, 'wait not-now 2026-10-09T07:00:00Z'],
    [
      'it is night where Tom lives',
      { client: aClient({ timeZone: 'America/New_York' }) },
      'wait not-now 2026-10-08T12:00:00Z',
    ],
    [
      'it opens only when the rule begins',
      { policy: officePolicy({ noContact: [dates('2026-10-08', '2026-10-14')] }) },
      'drop late',
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toBe(expected);
  });
});

describe('what others got', () => {
  const lena = { client: 'lena', to: ['lena@fox.example'] };
  it.each<[string, [string, Happening][], string]>([
    [
      'Lena was told five minutes ago',
      gone('2026-10-08T07:55:00Z', lena),
      'wait not-now 2026-10-08T08:15:00Z',
    ],
    ['Lena was told twenty minutes ago', gone('2026-10-08T07:40:03Z', lena), 'send'],
    ['Tom got one this morning', gone('2026-10-08T07:10:00Z', {}), 'wait not-now 2026-10-09T07:10:00Z'],
    ['Tom got one two days ago', gone('2026-10-06T07:10:00Z', {}), 'send'],
    [
      'Tom got two this week',
      [...gone('2026-10-05T07:10:00Z', {}), ...gone('2026-10-06T07:10:00Z', {})],
      'wait not-now 2026-10-12T07:10:00Z',
    ],
    [
      'whether Tom got the last one is unknown',
      gone('2026-10-01T07:10:00Z', {}, 'unknown'),
      'wait unknown-before',
    ],
    ['whether Lena got hers is', gone('2026-10-01T07:10:00Z', lena, 'unknown'), 'send'],
  ])('%s', (_, happenings, expected) => {
    expect(told({}, happenings)).toBe(expected);
  });
});
