import { describe, expect, it } from '@jest/globals';
import { type MailToClient, matchAnswers } from '../../../src/plan/match-answers.js';

const OWNERS: Record<string, string> = {
  'tom@hale.example': 'tom',
  'mia@hale.example': 'tom',
  'lena@ott.example': 'lena',
};
const clientOf = (address: string): string | null => OWNERS[address] ?? null;

const arrivals = new Map([
  ['tom-1', { author: 'tom@hale.example', atMs: 1_000 }],
  ['mia-1', { author: 'mia@hale.example', atMs: 2_000 }],
  ['tom-0', { author: 'tom@hale.example', atMs: 0 }],
  ['else-1', { author: 'else@where.example', atMs: 3_000 }],
]);

function mail(changes: Partial<MailToClient>): MailToClient {
  return {
    messageId: 'ana-9',
    answers: ['tom-1'],
    recipients: ['tom@hale.example'],
    atMs: 60_000,
    isHers: true,
    ...changes,
  };
}

/** "client: what was answered, when that came". */
function found(...sent: MailToClient[]): string[] {
  return matchAnswers(sent, arrivals, clientOf).map(
    ({ client, answered, arrivedAt }) =>
      `${client}: ${answered}, ${arrivedAt?.epochMilliseconds ?? 'unknown'}`,
  );
}

describe('a mail in Sent', () => {
  it.each<[string, Partial<MailToClient>, string[]]>([
    ['that answers the client', {}, ['tom: tom-1, 1000']],
    [
      'that answers somebody who writes for him',
      { answers: ['mia-1'], recipients: ['mia@hale.example'] },
      ['tom: mia-1, 2000'],
    ],
    ['that answers her, to him', { answers: ['mia-1'] }, ['tom: mia-1, 2000']],
    ['with one known id among those it names', { answers: ['lost', 'tom-1'] }, ['tom: tom-1, 1000']],
    [
      'with another client in copy',
      { recipients: ['tom@hale.example', 'lena@ott.example'] },
      ['tom: tom-1, 1000'],
    ],
    ['that forwards his mail to another client', { recipients: ['lena@ott.example'] }, []],
    [
      'that answers a stranger, with him in copy',
      { answers: ['else-1'], recipients: ['else@where.example', 'tom@hale.example'] },
      [],
    ],
    ['that answers what was not found', { answers: ['lost'] }, ['tom: lost, unknown']],
    [
      'that answers what was not found, he only in copy',
      { answers: ['lost'], recipients: ['else@where.example', 'tom@hale.example'] },
      [],
    ],
    ['that answers what came nobody knows when', { answers: ['tom-0'] }, ['tom: tom-0, unknown']],
    ['that answers nothing', { answers: [] }, []],
    ['that a machine, the bot or her program wrote', { isHers: false }, []],
    ['without a Message-ID', { messageId: null }, ['tom: tom-1, 1000']],
  ])('%s', (_name, changes, expected) => {
    expect(found(mail(changes))).toEqual(expected);
  });

  it('that follows a mail of her own answers nobody, also where the bot wrote that', () => {
    const first = mail({ messageId: 'ana-1' });
    const auto = mail({ messageId: 'bot-1', isHers: false });
    expect(found(first, mail({ answers: ['ana-1'] }), auto, mail({ answers: ['bot-1'] }))).toEqual([
      'tom: tom-1, 1000',
    ]);
  });
});
