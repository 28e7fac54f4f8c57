import { describe, expect, it } from '@jest/globals';
import { folderPath } from '../../../src/mailbox/folders.js';
import type { Session } from '../../../src/mailbox/session.js';

describe('the path of Driverseat/Send when open', () => {
  it.each([
    ['with slashes', { prefix: '', delimiter: '/' }, 'Driverseat/Send when open'],
    ['with dots', { prefix: '', delimiter: '.' }, 'Driverseat.Send when open'],
    ['with everything below INBOX', { prefix: 'INBOX.', delimiter: '.' }, 'INBOX.Driverseat.Send when open'],
    ['that has no folders in folders', { prefix: '', delimiter: null }, 'DriverseatSend when open'],
    ['that tells no namespace', undefined, 'Driverseat/Send when open'],
  ])('on a server %s', (_how, namespace, path) => {
    const session = { client: { namespace } } as Session;
    expect(folderPath(session, ['Driverseat', 'Send when open'])).toBe(path);
  });
});
