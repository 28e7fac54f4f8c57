/**
 * When a message came: by the server, or by its own Date where the mailbox was moved.
 */
import { describe, expect, it } from '@jest/globals';
import { cameMs } from '../../../src/mailbox/messages-since.js';

const WRITTEN = 'Tue, 06 Oct 2026 10:00:00 +0200';

describe('when a message came', () => {
  it.each([
    ['the server’s time', '2026-10-06T08:00:20Z', WRITTEN, '2026-10-06T08:00:20.000Z'],
    ['the server’s, however late the mail was', '2026-10-12T08:00:00Z', WRITTEN, '2026-10-12T08:00:00.000Z'],
    [
      'the mail’s own, a week after it: a moved mailbox',
      '2026-10-13T08:00:00Z',
      WRITTEN,
      '2026-10-06T08:00:00.000Z',
    ],
    [
      'the server’s, where the mail says a later one',
      '2026-10-01T08:00:00Z',
      WRITTEN,
      '2026-10-01T08:00:00.000Z',
    ],
    ['the server’s, where the mail says none', '2026-10-06T08:00:20Z', '', '2026-10-06T08:00:20.000Z'],
    ['the mail’s own, where the server says none', null, WRITTEN, '2026-10-06T08:00:00.000Z'],
    ['nobody’s', null, 'yesterday', '1970-01-01T00:00:00.000Z'],
  ])('is %s', (_name, internal, date, expected) => {
    const dated = internal === null ? {} : { internalDate: new Date(internal) };
    expect(new Date(cameMs({ seq: 1, uid: 1, ...dated }, date)).toISOString()).toBe(expected);
  });
});
