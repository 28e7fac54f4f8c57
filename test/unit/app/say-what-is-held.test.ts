/** A bot that ends because it is not let in says what it leaves behind in Held. */
import { expect, it } from '@jest/globals';
import { sayWhatIsHeld } from '../../../src/app/say-what-is-held.js';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import { emptyLedger, type Ledger } from '../../../src/ledger/ledger.js';
import { DriverseatError, type ErrorCode, problemText } from '../../../src/shared/errors.js';

const AT = '2026-10-08T10:00:00Z';

function holding(...identities: string[]): Ledger {
  const ledger = emptyLedger();
  for (const [uid, identity] of identities.entries())
    applyEntry(ledger, { v: 1, at: AT, type: 'holding', identity, uidValidity: 1, uid });
  return ledger;
}

function said(ledger: Ledger, code: ErrorCode): string {
  const error = sayWhatIsHeld(ledger, new DriverseatError(code, 'mail.example refused the login'));
  return error instanceof DriverseatError ? problemText(error.problem) : '';
}

it.each([
  [['one'], '1 held mail stays in Driverseat/Held until the next start;'],
  [['one', 'two'], '2 held mails stay in Driverseat/Held until the next start;'],
])('with %j held', (identities, words) => {
  const text = said(holding(...identities), 'imap-auth-failed');
  expect(text).toContain('mail.example refused the login');
  expect(text).toContain('Check mailbox.user and the password');
  expect(text).toContain(words);
});

it.each(['password-missing', 'tls-untrusted'] as const)('and so with %s', (code) => {
  expect(said(holding('one'), code)).toContain('1 held mail stays in Driverseat/Held');
});

it('says no more where nothing is held, or another bot has the mailbox', () => {
  expect(said(holding(), 'imap-auth-failed')).not.toContain('Held');
  expect(said(holding('one'), 'ownership-lost')).not.toContain('Held');
});
