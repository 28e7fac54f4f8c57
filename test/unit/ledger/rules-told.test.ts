/** What the journal says of announced rules, and of what she agreed to. */
import { describe, expect, it } from '@jest/globals';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import { type Happening, readEntry } from '../../../src/ledger/entry.js';
import { emptyLedger, type Ledger } from '../../../src/ledger/ledger.js';
import { approvedText } from '../../../src/ledger/mail-text.js';
import type { Planned } from '../../../src/ledger/planned-mail.js';

const at = '2026-10-06T08:00:00Z';
const rules = [{ rule: 'every thursday', from: '2026-10-15' }];
const announcing: Happening = { type: 'announcing', id: 'one', rules, firstDay: '2026-10-15' };
const agreed: Happening = { type: 'announcement-agreed', id: 'one' };
const undone: Happening = { type: 'announcement-undone', id: 'one' };
const overtaken: Happening = { type: 'announcement-overtaken', id: 'one', by: 'two' };
const worded: Happening = {
  type: 'worded',
  key: 'k',
  subject: 'When I read mail',
  text: 'Hi Tom',
  hash: 'h1',
  basis: 'h1',
};
const planned: Planned = {
  type: 'planned',
  key: 'k',
  kind: 'announcement',
  client: 'tom',
  to: ['tom@hale.example'],
  dueAt: at,
  notAfter: at,
  answers: null,
};

function ledgerOf(...happenings: Happening[]): Ledger {
  const ledger = emptyLedger();
  for (const happening of happenings) {
    expect(readEntry({ v: 1, at, ...happening })).toMatchObject(happening);
    applyEntry(ledger, { v: 1, at, ...happening });
  }
  return ledger;
}

describe('a change of the rules', () => {
  it.each<[string, Happening[], string | undefined]>([
    ['open, once it was noticed', [announcing], 'open'],
    ['agreed', [announcing, agreed], 'agreed'],
    ['agreed, though it is noticed again', [announcing, agreed, announcing], 'agreed'],
    ['undone', [announcing, agreed, undone], 'undone'],
    ['open again, where it was undone and is written once more', [announcing, undone, announcing], 'open'],
    ['overtaken', [announcing, agreed, overtaken], 'overtaken'],
    ['open again, where what overtook it is gone', [announcing, overtaken, announcing], 'open'],
    ['none, where nothing was noticed', [agreed], undefined],
  ])('is %s', (_, happenings, state) => {
    expect(ledgerOf(...happenings).announcements.changes.get('one')?.state).toBe(state);
  });

  it('remembers how often she was asked, whom she skipped and which rules are known', () => {
    const asked: Happening = { type: 'announcement-asked', id: 'one', texts: 't' };
    const skipped: Happening = { type: 'announcement-skipped', id: 'one', client: 'tom' };
    const { announcements } = ledgerOf(announcing, { type: 'rules-known', rules }, asked, asked, skipped);
    expect(announcements.known).toEqual(rules);
    expect(announcements.changes.get('one')?.asks).toEqual([{ at, texts: 't' }]);
    expect([...(announcements.changes.get('one')?.skipped ?? [])]).toEqual(['tom']);
  });
});

describe('the text she agreed to', () => {
  it.each<[string, Happening[], string | null]>([
    ['none before she did', [worded], null],
    ['what she was shown', [worded, { type: 'approved', of: 'k', hash: 'h1' }], 'h1'],
    ['none while she was shown another', [worded, { type: 'approved', of: 'k', hash: 'h0' }], null],
    [
      'none once it is worded anew',
      [worded, { type: 'approved', of: 'k', hash: 'h1' }, { ...worded, hash: 'h2' }],
      null,
    ],
  ])('%s', (_, happenings, hash) => {
    expect(approvedText(ledgerOf(...happenings), 'k')?.hash ?? null).toBe(hash);
  });
});

it('what was dropped may be planned again, what was sent never', () => {
  const dropped: Happening = { type: 'dropped', key: 'k', why: 'undone' };
  expect(ledgerOf(planned, dropped, planned).mails.get('k')).toMatchObject({ state: 'planned', why: null });
  const left: Happening[] = [
    { type: 'claimed', key: 'k', claimId: 'c' },
    { type: 'sending', key: 'k' },
    { type: 'sent', key: 'k', refused: [] },
  ];
  expect(ledgerOf(planned, ...left, planned).mails.get('k')?.state).toBe('sent');
});
