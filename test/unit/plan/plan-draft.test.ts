import { describe, expect, it } from '@jest/globals';
import type { Temporal } from 'temporal-polyfill';
import {
  applyMail,
  type MailBook,
  type MailHappening,
  type Planned,
} from '../../../src/ledger/planned-mail.js';
import { draftKey, earlierOpening, planDraft } from '../../../src/plan/plan-draft.js';
import { every, instant, officePolicy } from '../calendar/policies.js';

const policy = officePolicy({ noContact: [every(4)] });
const SLUGS = new Map([
  ['tom@hale.example', 'tom'],
  ['mia@hale.example', 'tom'],
  ['lena@berg.example', 'lena'],
]);

function plan(now: Temporal.Instant, recipients = ['tom@hale.example'], uid = 1): Planned | null {
  return planDraft({
    ...{ key: 'k', now, policy, recipients },
    draft: { uidValidity: 7, uid, messageId: 'a@b' },
    slugOf: (address) => SLUGS.get(address) ?? null,
  });
}

describe('a draft that was moved in', () => {
  it.each([
    ['on Thursday night: on Friday at nine', '2026-10-08T21:40+02:00', '2026-10-09T07:00:00Z'],
    ['on Friday at ten: two quiet minutes later', '2026-10-09T10:00+02:00', '2026-10-09T08:02:00Z'],
    ['at 12:59: after lunch', '2026-10-09T12:59+02:00', '2026-10-09T12:00:00Z'],
    ['at 8:59: two quiet minutes later', '2026-10-09T08:59+02:00', '2026-10-09T07:01:00Z'],
    ['on Wednesday at 17:59: on Friday', '2026-10-07T17:59+02:00', '2026-10-09T07:00:00Z'],
  ])('%s', (_what, now, dueAt) => {
    expect(plan(instant(now))).toMatchObject({ dueAt, kind: 'draft', answers: null });
  });

  it('has a week from then, and never leaves where it never opens', () => {
    expect(plan(instant('2026-10-09T10:00+02:00'))?.notAfter).toBe('2026-10-16T08:02:00Z');
    const closed = { ...policy, hours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
    const fit = {
      key: 'k',
      now: instant('2026-10-09T10:00Z'),
      policy: closed,
      recipients: [],
      slugOf: () => null,
    };
    expect(planDraft({ ...fit, draft: { uidValidity: 7, uid: 1, messageId: '' } })).toBeNull();
  });

  it.each([
    ['one client', ['tom@hale.example', 'x@y.example'], 'tom'],
    ['one client twice', ['tom@hale.example', 'mia@hale.example'], 'tom'],
    ['two clients', ['tom@hale.example', 'lena@berg.example'], null],
    ['no client', ['x@y.example'], null],
  ])('is counted to %s', (_what, recipients, client) => {
    expect(plan(instant('2026-10-09T10:00+02:00'), recipients)?.client).toBe(client);
  });

  it('has the key of its bytes and of the account', () => {
    const keys = [
      draftKey('a', Buffer.from('1')),
      draftKey('a', Buffer.from('2')),
      draftKey('b', Buffer.from('1')),
    ];
    expect(new Set(keys).size).toBe(3);
    expect(draftKey('a', Buffer.from('1'))).toBe(keys[0]);
  });
});

function bookAt(at: string, ...happenings: (MailHappening | null)[]): MailBook {
  const book: MailBook = new Map();
  for (const happening of happenings) if (happening !== null) applyMail(book, happening, at);
  return book;
}

function bookOf(...happenings: (MailHappening | null)[]): MailBook {
  return bookAt('2026-10-08T19:40:00Z', ...happenings);
}

describe('a draft that was planned', () => {
  const first = plan(instant('2026-10-08T21:40+02:00'));

  it.each([
    [
      'leaves earlier where Thursday opens',
      { noContact: [] },
      '2026-10-08T10:00+02:00',
      '2026-10-08T08:00:00Z',
    ],
    ['leaves as planned else', {}, '2026-10-08T22:00+02:00', undefined],
  ])('%s', (_what, change, now, opening) => {
    const mail = bookOf(plan(instant('2026-10-07T21:40+02:00'))).get('k');
    if (mail === undefined) throw new Error('nothing was planned');
    const early = { ...mail, plannedAt: '2026-10-07T19:40:00Z' };
    expect(earlierOpening(early, { ...policy, ...change }, instant(now))?.toString()).toBe(opening);
  });

  it.each([
    [
      'by a clock that ran a month ahead leaves at the next opening all the same',
      '2026-10-08T22:00+02:00',
      '2026-10-09T07:00:00Z',
    ],
    [
      'by such a clock, while it is open: after two quiet minutes',
      '2026-10-09T10:00+02:00',
      '2026-10-09T08:02:00Z',
    ],
  ])('%s', (_what, now, opening) => {
    const mail = bookAt('2026-11-07T10:00:00Z', plan(instant('2026-11-07T11:00+01:00'))).get('k');
    if (mail === undefined) throw new Error('nothing was planned');
    expect(earlierOpening(mail, policy, instant(now))?.toString()).toBe(opening);
  });

  it('that was refused for now waits for its next try, though it is open', () => {
    const claimed: MailHappening = { type: 'claimed', key: 'k', claimId: 'c' };
    const released: MailHappening = { type: 'released', key: 'k', why: 'smtp 451 at envelope' };
    const later: MailHappening = { type: 'postponed', key: 'k', dueAt: '2026-10-09T09:00:00Z' };
    const mail = bookOf(first, claimed, released, later).get('k');
    if (mail === undefined) throw new Error('nothing was planned');
    const now = instant('2026-10-09T10:00+02:00');
    expect(earlierOpening(mail, policy, now)).toBeNull();
    expect(earlierOpening({ ...mail, attempts: 0 }, policy, now)?.equals(now)).toBe(true);
  });

  const again = plan(instant('2026-10-09T10:00+02:00'), ['tom@hale.example'], 2);
  it.each<[string, MailHappening[], string]>([
    ['moved in again, anew', [], '2026-10-09T08:02:00Z planned'],
    [
      'dropped, then moved in again, anew',
      [{ type: 'dropped', key: 'k', why: 'gone' }],
      '2026-10-09T08:02:00Z planned',
    ],
    [
      'refused, then moved in again, anew',
      [{ type: 'failed', key: 'k', why: 'smtp 550 at envelope' }],
      '2026-10-09T08:02:00Z planned',
    ],
    ['claimed: not again', [{ type: 'claimed', key: 'k', claimId: 'c' }], '2026-10-09T07:00:00Z claimed'],
    [
      'of unknown fate: not again',
      [
        { type: 'claimed', key: 'k', claimId: 'c' },
        { type: 'unknown', key: 'k' },
      ],
      '2026-10-09T07:00:00Z unknown',
    ],
    [
      'sent: not again',
      [
        { type: 'claimed', key: 'k', claimId: 'c' },
        { type: 'sent', key: 'k', refused: [] },
      ],
      '2026-10-09T07:00:00Z sent',
    ],
  ])('is planned once; %s', (_what, happenings, expected) => {
    const mail = bookOf(first, ...happenings, again).get('k');
    expect(`${mail?.dueAt} ${mail?.state}`).toBe(expected);
  });

  it('is planned once at one place, whatever became of it, and keeps the claim that it left behind', () => {
    const dropped: MailHappening = { type: 'dropped', key: 'k', why: 'rehearsal' };
    expect(bookOf(first, dropped, first).get('k')?.state).toBe('dropped');
    const claimed: MailHappening = { type: 'claimed', key: 'k', claimId: 'c' };
    expect(bookOf(first, claimed, dropped, again).get('k')).toMatchObject({ state: 'planned', claimId: 'c' });
  });
});
