/** What the digest says of the time kept free: clients and, where they are answered, inquirers. It was Thursday, 8 October. */
import { expect, it } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import { keptTime } from '../../../src/plan/kept-time.js';
import { instant } from '../calendar/policies.js';
import { aLedger, aPlanned, sentReply } from './a-reply.js';

const span = {
  ...{ after: instant('2026-10-08T07:00:00Z'), upTo: instant('2026-10-09T07:00:00Z') },
  timeZone: 'Europe/Madrid',
};

const toIda = {
  ...({ key: 'key-ida', kind: 'inquiry-reply', client: null } as const),
  to: ['hello@ida.example'],
};

function refused(client: string | null, rule: string, author?: string): [string, Happening] {
  const rules = [rule];
  const base = { type: 'reply-refused', client, verdict: 'hold', rules } as const;
  const identity = `${client ?? author} ${rule}`;
  return ['2026-10-08T12:00:00Z', { ...base, identity, ...(author === undefined ? {} : { author }) }];
}

it('tells clients and inquirers apart', () => {
  const ledger = aLedger(
    ...sentReply('2026-10-08T09:30:00Z'),
    ...sentReply('2026-10-08T09:40:00Z', toIda),
    refused('lena', 'E1c'),
    refused('lena', 'urgent'),
    refused(null, 'D4', 'pia@menu.example'),
  );
  expect(keptTime(ledger, span)).toMatchObject({
    urgent: 1,
    clients: { mails: 3, replies: ['tom@hale.example'], leftAlone: [{ who: 'lena', why: 'E1c' }] },
    inquirers: {
      mails: 2,
      replies: ['hello@ida.example'],
      leftAlone: [{ who: 'pia@menu.example', why: 'D4' }],
    },
  });
});

it('a rehearsal tells who would have been answered; what is over or to come is not told', () => {
  const dropped: Happening = { type: 'dropped', key: 'key-ida', why: 'rehearsal' };
  const at = '2026-10-08T09:40:00Z';
  const ledger = aLedger([at, aPlanned(toIda)], ['2026-10-08T11:00:00Z', dropped]);
  expect(keptTime(ledger, span)?.inquirers.rehearsed).toEqual(['hello@ida.example']);
  expect(keptTime(ledger, { ...span, after: instant('2026-10-08T11:00:00Z') })).toBeNull();
});

it('a reply that was still ahead when a digest came is told of in the next one, once', () => {
  const dropped: Happening = { type: 'dropped', key: 'key-ida', why: 'hours-changed' };
  const ledger = aLedger(['2026-10-08T06:00:00Z', aPlanned(toIda)]);
  const opened = { ...span, after: instant('2026-10-07T07:00:00Z'), upTo: instant('2026-10-08T07:00:00Z') };
  expect(keptTime(ledger, opened)).toBeNull();
  const later = aLedger(['2026-10-08T06:00:00Z', aPlanned(toIda)], ['2026-10-08T07:30:00Z', dropped]);
  expect(keptTime(later, span)?.inquirers).toMatchObject({
    mails: 1,
    leftAlone: [{ who: 'hello@ida.example', why: 'hours-changed' }],
  });
});
