import { expect, it } from '@jest/globals';
import { firstWords } from '../../../src/cli/first-words.js';
import { DriverseatError } from '../../../src/shared/errors.js';

const AWAY = new DriverseatError('imap-unreachable', 'no connection to mail.example:993 (ENOTFOUND)', {
  where: { setting: 'mailbox.imap' },
});

type Heard = 'owned' | 'retry';

/** What is said of what is heard, line by line. */
function said(isInteractive: boolean, ...heard: Heard[]): string[] {
  const lines: string[] = [];
  const terminal = { out: () => undefined, err: (line: string) => void lines.push(line), isInteractive };
  const words = firstWords(terminal, 'It is watched.');
  for (const what of heard) {
    if (what === 'owned') words.onOwned();
    else words.onRetry(AWAY);
  }
  return lines;
}

const PROBLEM = [
  'mailbox.imap: no connection to mail.example:993 (ENOTFOUND)\n' +
    '  → Check mailbox.imap (host, port, imaps:// or imap://) and the network.',
  'It is tried again until it works; Ctrl-C stops it.',
];

it.each<[string, Heard[], string[]]>([
  ['nothing before there is anything to say', [], []],
  ['that it is watched, once', ['owned', 'owned'], ['It is watched.']],
  [
    'what is wrong, once, and then that it is mended',
    ['retry', 'retry', 'owned'],
    [...PROBLEM, 'It is watched.'],
  ],
  ['nothing of what is lost later', ['owned', 'retry'], ['It is watched.']],
])('a person hears %s', (_what, heard, lines) => {
  expect(said(true, ...heard)).toEqual(lines);
});

it('without a person nothing is said among the lines of the log', () => {
  expect(said(false, 'retry', 'owned', 'retry')).toEqual([]);
});
