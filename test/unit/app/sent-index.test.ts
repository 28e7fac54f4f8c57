import { describe, expect, it } from '@jest/globals';
import { createSentIndex } from '../../../src/app/sent-index.js';
import type { SentRow } from '../../../src/mailbox/sent-row.js';

function sent(row: Partial<SentRow>): SentRow {
  return {
    uid: 1,
    internalDateMs: 1000,
    messageId: 'm1@x',
    inReplyTo: [],
    recipients: ['tom@hale.example'],
    recipientNames: ['Tom Hale'],
    subject: 'Your bio',
    key: null,
    notPersonal: null,
    ...row,
  };
}

describe('what Sent says', () => {
  it('knows since when she writes to somebody, however the address is spelled', () => {
    const index = createSentIndex();
    index.add(sent({ internalDateMs: 2000 }));
    index.add(sent({ internalDateMs: 1000, recipients: ['Tom+work@Hale.example', 'no address'] }));
    expect(index.firstWrittenMs('TOM@hale.example')).toBe(1000);
    expect(index.firstWrittenMs('ida@hale.example')).toBeNull();
    expect(index.correspondents).toBe(1);
  });

  it('an unsubscribe makes nobody a correspondent, and stays her mail in its thread', () => {
    const index = createSentIndex();
    index.add(sent({ notPersonal: 'unsubscribe' }));
    expect(index.firstWrittenMs('tom@hale.example')).toBeNull();
    expect(index.uidOf('m1@x')).toBe(1);
  });

  it('what the bot sent is not hers', () => {
    const index = createSentIndex();
    index.add(sent({ key: 'k', notPersonal: 'own-key' }));
    expect(index.firstWrittenMs('tom@hale.example')).toBeNull();
    expect(index.uidOf('m1@x')).toBeNull();
  });

  it('forgets all when the folder was renumbered', () => {
    const index = createSentIndex();
    index.add(sent({}));
    index.clear();
    expect([index.firstWrittenMs('tom@hale.example'), index.uidOf('m1@x'), index.mails]).toEqual([
      null,
      null,
      0,
    ]);
  });

  it('keeps the newest 300,000 ids', () => {
    const index = createSentIndex();
    for (let uid = 1; uid <= 300_010; uid += 1)
      index.add(sent({ uid, messageId: `m${uid}@x`, recipients: [] }));
    expect(index.uidOf('m10@x')).toBeNull();
    expect(index.uidOf('m11@x')).toBe(11);
    expect(index.uidOf('m300010@x')).toBe(300_010);
  });
});
