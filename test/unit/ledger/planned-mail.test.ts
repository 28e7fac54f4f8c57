/**
 * What the journal says of a planned mail: each entry on each state, and what is planned once more. A mail that began to leave
 * never goes back by anything but what is known of it.
 */
import { describe, expect, it } from '@jest/globals';
import {
  applyMail,
  type MailBook,
  type MailHappening,
  type MailRecord,
  type MailState,
  type Planned,
  SENT_AGAIN,
} from '../../../src/ledger/planned-mail.js';
import { update } from '../plan/a-project.js';
import { anAnswered, aPlanned } from '../plan/a-reply.js';

const key = 'key';
const CLAIMED: MailHappening = { type: 'claimed', key, claimId: 'mine' };
const SENDING: MailHappening = { type: 'sending', key };
const DROPPED: MailHappening = { type: 'dropped', key, why: 'late' };

/** How a mail gets into each state; the claim is made where one can be. */
const WAYS: Record<MailState, readonly MailHappening[]> = {
  planned: [],
  claimed: [CLAIMED],
  sending: [CLAIMED, SENDING],
  sent: [CLAIMED, SENDING, { type: 'sent', key, refused: [] }],
  dropped: [CLAIMED, DROPPED],
  failed: [CLAIMED, { type: 'failed', key, why: 'smtp 550 at envelope' }],
  unknown: [CLAIMED, SENDING, { type: 'unknown', key }],
};
const STATES = Object.keys(WAYS) as MailState[];

function recordOf(mail: Planned, happenings: readonly MailHappening[]): MailRecord {
  const book: MailBook = new Map();
  for (const happening of [mail, ...happenings]) applyMail(book, happening, '2026-10-08T09:30:00Z');
  const record = book.get(mail.key);
  if (record === undefined) throw new Error('it is planned');
  return structuredClone(record);
}

const reply = aPlanned({ key });

/** The state after one more entry; "-" where that changes nothing at all. */
function after(state: MailState, ...more: MailHappening[]): string {
  const [before, now] = [[], more].map((entries) => recordOf(reply, [...WAYS[state], ...entries]));
  return JSON.stringify(before) === JSON.stringify(now) ? '-' : (now?.state ?? '');
}

describe('an entry finds a mail', () => {
  // In the order of planned, claimed, sending, sent, dropped, failed, unknown.
  it.each<[MailHappening, string]>([
    [{ type: 'postponed', key, dueAt: '2026-10-08T10:00:00Z' }, 'planned planned - - - - -'],
    [{ type: 'claimed', key, claimId: 'other' }, 'claimed claimed - - - - -'],
    [{ type: 'released', key, why: 'line-lost' }, 'planned planned planned - - - -'],
    [{ type: 'sending', key }, '- sending - - - - -'],
    [{ type: 'sent', key, refused: ['mia@hale.example'] }, '- sent sent - - - sent'],
    [{ type: 'dropped', key, why: 'undone' }, 'dropped dropped - - - - -'],
    [{ type: 'failed', key, why: 'smtp 554 at dot' }, 'failed failed failed - - - failed'],
    [{ type: 'unknown', key, claimId: 'other' }, 'unknown unknown unknown - - - -'],
    [{ type: 'shown', key }, 'planned claimed sending sent dropped failed unknown'],
    [{ ...reply, dueAt: '2026-10-08T10:00:00Z' }, '- - - - - - -'],
  ])('%j', (happening, expected) => {
    expect(STATES.map((state) => after(state, happening)).join(' ')).toBe(expected);
  });

  it('that was never planned, and changes nothing', () => {
    const book: MailBook = new Map();
    applyMail(book, CLAIMED, '2026-10-08T09:30:00Z');
    expect(book.size).toBe(0);
  });
});

const news = update({ percent: 75 });
const ordered = aPlanned({ key, kind: 'ordered', answers: null, news });
const draft = aPlanned({
  ...{ key, kind: 'draft', answers: null },
  draft: { uidValidity: 1, uid: 1, messageId: 'm' },
});
const inquiry = aPlanned({ key, kind: 'inquiry-reply' });
const announcement = aPlanned({ key, kind: 'announcement', answers: null });
const otherMail = { answers: { ...anAnswered(), identity: 'another' } };
const movedIn = { draft: { uidValidity: 1, uid: 2, messageId: 'm' } };
const renumbered = { draft: { uidValidity: 2, uid: 1, messageId: 'm' } };

describe('planned once more', () => {
  const AGAIN = '2026-10-09T09:30:00Z';
  /** Whether the second plan is taken: it has another hour. */
  function isAnew(mail: Planned, again: Partial<Planned>, happenings: readonly MailHappening[]): boolean {
    return recordOf(mail, [...happenings, { ...mail, ...again, dueAt: AGAIN }]).dueAt === AGAIN;
  }

  it.each<[string, Planned, Partial<Planned>, string]>([
    ['a project’s mail that never began to leave', ordered, {}, 'dropped failed'],
    ['an announcement that was dropped', announcement, {}, 'dropped'],
    ['a reply to the same message never', reply, {}, ''],
    ['a reply to another message, in the place of one that was dropped', reply, otherMail, 'dropped'],
    ['the same of an inquirer', inquiry, otherMail, 'dropped'],
    ['a draft at the same place never', draft, {}, ''],
    ['a draft that was moved in again', draft, movedIn, 'planned dropped failed'],
    ['a draft in a folder that was renumbered', draft, renumbered, 'planned dropped failed'],
  ])('%s', (_, mail, again, expected) => {
    expect(STATES.filter((state) => isAnew(mail, again, WAYS[state])).join(' ')).toBe(expected);
  });

  it.each(['skipped', 'undone', 'cancelled'] as const)('no reply that she %s', (why) => {
    expect(isAnew(reply, otherMail, [{ type: 'dropped', key, why }])).toBe(false);
  });

  it('not one of unknown fate in whose place another one left; it may turn up in Sent', () => {
    const ended: MailHappening[] = [...WAYS.unknown, { type: 'failed', key, why: SENT_AGAIN }];
    expect(isAnew(ordered, {}, ended)).toBe(false);
    const found: MailHappening = { type: 'sent', key, refused: [] };
    expect(recordOf(ordered, [...ended, found])).toMatchObject({ state: 'sent', why: null });
  });
});

describe('the claim', () => {
  const released: MailHappening = { type: 'released', key, why: 'smtp 451 at envelope' };
  it.each<[string, MailHappening[], Partial<MailRecord>]>([
    ['is made', [CLAIMED], { claimId: 'mine', attempts: 1 }],
    ['is gone once it is released', [CLAIMED, released], { claimId: null, attempts: 1 }],
    [
      'is kept where its record is still to go',
      [CLAIMED, { ...released, isClaimed: true }],
      { claimId: 'mine' },
    ],
    [
      'is kept while it waits',
      [CLAIMED, { type: 'postponed', key, dueAt: reply.dueAt }],
      { claimId: 'mine' },
    ],
    [
      'that was left behind is kept by the mail planned anew',
      [CLAIMED, DROPPED, ordered],
      { claimId: 'mine', attempts: 0 },
    ],
    [
      'of another bot is what is known of it',
      [{ type: 'unknown', key, claimId: 'other' }],
      { claimId: 'other' },
    ],
    ['is kept where its fate is unknown', [CLAIMED, SENDING, { type: 'unknown', key }], { claimId: 'mine' }],
  ])('%s', (_, happenings, expected) => {
    expect(recordOf(ordered, happenings)).toMatchObject(expected);
  });

  it.each<[MailHappening, string | null]>([
    [{ type: 'released', key, why: 'smtp 451 at envelope' }, 'smtp 451 at envelope'],
    [{ type: 'released', key, why: 'stopped' }, null],
  ])('%j: what of the server or the line ended the try', (happening, trouble) => {
    expect(recordOf(ordered, [CLAIMED, happening]).lastTrouble).toBe(trouble);
  });
});

it.each<[string, readonly MailHappening[], string | undefined]>([
  [
    'of a try of which nothing left is forgotten',
    [CLAIMED, SENDING, { type: 'released', key, why: 'line-lost' }],
    undefined,
  ],
  ['is kept where its fate is unknown', WAYS.unknown, '2026-10-08T09:30:00Z'],
])('the hour of leaving %s', (_, happenings, expected) => {
  expect(recordOf(ordered, happenings).leavingAt).toBe(expected);
});
