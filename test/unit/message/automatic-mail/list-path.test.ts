/** Row B3's return paths that name the mailbox they were sent to. */
import { describe, expect, it } from '@jest/globals';
import { matchRows } from '../../../../src/message/automatic-mail/match-rows.js';
import { aMessage, list, someFacts } from './a-message.js';

function isListPath(path: string, to = 'hello@ruiz.example'): boolean {
  const message = aMessage({ to: list(to), returnPaths: [path] });
  return matchRows(message, someFacts()).some(({ id }) => id === 'B3');
}

describe('a return path that names the mailbox it was sent to', () => {
  it.each([
    ['the recipient', 'n+hello=ruiz.example@hale.example'],
    ['another own address', 'n+ana=ruiz.example@hale.example'],
    ['in other letters', 'N-Ana=Ruiz.Example@hale.example'],
    ['with a tag of hers', 'n-ana+shop=ruiz.example@hale.example'],
    ['and a number behind it', 'n+123-ana=ruiz.example-4567@hale.example'],
    ['alone', 'ana=ruiz.example@hale.example'],
    ['among others', 'x=y=n_ana=ruiz.example=z@hale.example'],
  ])('%s: %s', (_what, path) => {
    expect(isListPath(path)).toBe(true);
  });

  it.each([
    ['somebody else', 'n+dana=ruiz.example@hale.example'],
    ['a colleague whose name ends alike', 'n+jo.ana=ruiz.example@hale.example'],
    ['BATV', 'prvs=1234abcd=ana@ruiz.example'],
    ['a rewritten sender', 'SRS0=abcd=xy=ruiz.example=ana@forward.example'],
    ['a forwarder', 'ana+caf_=hello=ruiz.example@gmail.com'],
    ['another forwarder', 'bounces+SRS=44ldt=IX@ruiz.example'],
    ['no domain', 'n+ana=@hale.example'],
  ])('but not of %s: %s', (_what, path) => {
    expect(isListPath(path)).toBe(false);
  });

  it('costs no more for a hostile path', () => {
    expect(isListPath(`${'a-='.repeat(20_000)}@hale.example`)).toBe(false);
    expect(isListPath(`${'a-'.repeat(20_000)}=${'b-'.repeat(20_000)}@hale.example`)).toBe(false);
  });
});
