/** What an error of the SMTP library means, by the stage that was reached. */
import { describe, expect, it } from '@jest/globals';
import { outcomeOf, type SendOutcome, type SendStage } from '../../../src/outbox/send-outcome.js';
import { DriverseatError } from '../../../src/shared/errors.js';
import type { ServerAccount } from '../../../src/shared/server-account.js';

const account: ServerAccount = {
  host: 'smtp.ruiz.example',
  port: 465,
  security: 'tls',
  user: 'ana@ruiz.example',
  credentials: async () => ({ pass: 'x' }),
};

const cut = { code: 'ECONNECTION' };
const late = new DriverseatError('deadline-passed', 'sending took too long');

function reply(responseCode: number, code = 'EMESSAGE'): object {
  return { code, responseCode, response: `${responseCode} said` };
}

function told(outcome: SendOutcome): string {
  if (outcome.kind !== 'refused') return outcome.kind;
  return `refused ${outcome.code}${outcome.isTransient ? ' for now' : ''}`;
}

describe('the outcome', () => {
  it.each<[SendStage, object, string]>([
    ['connect', cut, 'failed'],
    ['connect', late, 'failed'],
    ['connect', reply(554, 'EPROTOCOL'), 'refused 554'],
    ['connect', reply(421, 'EPROTOCOL'), 'refused 421 for now'],
    ['login', cut, 'failed'],
    ['login', reply(535, 'EAUTH'), 'refused 535'],
    ['login', reply(454, 'EAUTH'), 'refused 454 for now'],
    ['envelope', cut, 'failed'],
    ['envelope', reply(451, 'EENVELOPE'), 'refused 451 for now'],
    ['envelope', reply(550, 'EENVELOPE'), 'refused 550'],
    ['envelope', reply(421, 'ECONNECTION'), 'refused 421 for now'],
    ['envelope', reply(250, 'EPROTOCOL'), 'failed'],
    ['envelope', { code: 'EMESSAGE', message: 'too large' }, 'refused 552'],
    ['envelope', { code: 'EENVELOPE', message: 'no address' }, 'refused 553'],
    ['go', cut, 'failed'],
    ['go', late, 'failed'],
    ['go', reply(552), 'refused 552'],
    ['go', reply(421), 'refused 421 for now'],
    ['dot', cut, 'unknown'],
    ['dot', late, 'unknown'],
    ['dot', reply(421), 'unknown'],
    ['dot', reply(250, 'EPROTOCOL'), 'unknown'],
    ['dot', reply(451), 'refused 451 for now'],
    ['dot', reply(554), 'refused 554'],
  ])('at %s of %j is: %s', (stage, error, outcome) => {
    expect(told(outcomeOf(error, stage, account))).toBe(outcome);
  });

  it('says at which stage it was, and why in our codes', () => {
    expect(outcomeOf(cut, 'go', account)).toMatchObject({
      kind: 'failed',
      stage: 'go',
      error: { code: 'smtp-unreachable' },
    });
    expect(outcomeOf(late, 'dot', account)).toEqual({ kind: 'unknown', stage: 'dot', error: late });
  });

  it('keeps no more than 500 characters of what a server says', () => {
    const long = { code: 'EMESSAGE', responseCode: 554, response: `554 ${'x'.repeat(1_000_000)}` };
    const outcome = outcomeOf(long, 'dot', account);
    expect(outcome.kind === 'refused' ? outcome.response.length : 0).toBe(500);
  });
});
