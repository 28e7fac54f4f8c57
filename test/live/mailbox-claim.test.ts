/**
 * The right to send a mail, on a real server: of all who claim it at once, one has it, and what was sent stays sent.
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { appendMessage } from '../../src/mailbox/append-message.js';
import { appendClaim, claim, fileClaim, newClaimId, removeClaim } from '../../src/mailbox/claim.js';
import { claimsIn, foreignClaimsBefore, listClaims } from '../../src/mailbox/claim-list.js';
import type { Claim } from '../../src/mailbox/claim-record.js';
import { ensureFolder } from '../../src/mailbox/folders.js';
import { claimOwnership, type RecordFolders } from '../../src/mailbox/ownership.js';
import { isInSent } from '../../src/mailbox/sent-lookup.js';
import type { Session } from '../../src/mailbox/session.js';
import { newAccount, newSession, smallMail } from './support/mailbox.js';

const AT = Temporal.Instant.from('2026-10-09T08:00:00Z');

async function recordFolders(session: Session): Promise<RecordFolders> {
  const outbox = await ensureFolder(session, ['Driverseat', 'Outbox']);
  return { outbox, done: await ensureFolder(session, ['Driverseat', 'Done']) };
}

const wanted = (changes: Partial<Claim> = {}): Claim => ({
  claimId: newClaimId(),
  instance: 'laptop',
  key: 'a1b2c3',
  kind: 'progress-update',
  client: 'tom',
  instant: AT,
  messageId: 'a1b2c3@ruiz.example',
  recipients: ['tom@hale.example'],
  ...changes,
});

/** How many records of `key` lie in Outbox and in Done. */
async function counts(session: Session, folders: RecordFolders, key = 'a1b2c3'): Promise<[number, number]> {
  const { outbox, done } = await listClaims(session, folders, key);
  return [outbox.length, done.length];
}

/** A session that waits before each APPEND until `go`: a process that stalls at the worst moment. */
function stalling(session: Session): { session: Session; isAtAppend: Promise<void>; go(): void } {
  let go: () => void = () => undefined;
  let arrived: () => void = () => undefined;
  const isAtAppend = new Promise<void>((resolve) => (arrived = resolve));
  const gate = new Promise<void>((resolve) => (go = resolve));
  const command: Session['command'] = async (what, send, limitMs) => {
    if (what.startsWith('putting')) {
      arrived();
      await gate;
    }
    return await session.command(what, send, limitMs);
  };
  return { session: { ...session, command }, isAtAppend, go: () => go() };
}

describe('one who claims', () => {
  it('wins, files the record, and wins that key never again', async () => {
    await using session = await newSession();
    const folders = await recordFolders(session);
    const first = wanted();
    expect(await claim(session, folders, first)).toEqual({ result: 'won' });
    expect(await fileClaim(session, folders, first.claimId)).toBe(true);
    expect(await counts(session, folders)).toEqual([0, 1]);
    expect(await fileClaim(session, folders, first.claimId)).toBe(true);

    const again = await claim(session, folders, first);
    expect(again).toMatchObject({ result: 'lost', by: { claimId: first.claimId } });
    const other = await claim(session, folders, wanted({ instance: 'server' }));
    expect(other).toMatchObject({ result: 'lost', by: { claimId: first.claimId, instance: 'laptop' } });
    expect(await counts(session, folders)).toEqual([0, 1]);
  });

  it('takes up its own record when it tries again, and appends none', async () => {
    await using session = await newSession();
    const folders = await recordFolders(session);
    const mine = wanted();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(await claim(session, folders, mine)).toEqual({ result: 'won' });
    }
    expect(await counts(session, folders)).toEqual([1, 0]);
  });

  it('removes its record, and only that; the next one wins', async () => {
    await using session = await newSession();
    const folders = await recordFolders(session);
    const [mine, theirs] = [wanted(), wanted({ instance: 'server' })];
    await claim(session, folders, mine);
    await appendMessage(session, folders.outbox, smallMail('other@ruiz.example'), { flags: ['\\Deleted'] });
    expect(await claim(session, folders, theirs)).toMatchObject({ result: 'lost' });
    expect(await removeClaim(session, folders, theirs.claimId)).toBe(false);
    expect(await removeClaim(session, folders, mine.claimId)).toBe(true);
    expect(await removeClaim(session, folders, mine.claimId)).toBe(false);
    const left = await session.command('counting', (client) =>
      client.status(folders.outbox, { messages: true }),
    );
    expect(left).toMatchObject({ messages: 1 });
    expect(await claim(session, folders, theirs)).toEqual({ result: 'won' });
  });

  it('is not disturbed by other keys, other records and other mail', async () => {
    await using session = await newSession();
    const folders = await recordFolders(session);
    await claimOwnership(session, folders, {
      ...{ instance: 'laptop', host: 'laptop', sinceMs: AT.epochMilliseconds, takeOver: false },
    });
    for (const path of [folders.outbox, folders.done]) {
      await appendMessage(session, path, smallMail('x@hale.example', 'Hi', ['X-Driverseat-Key: a1b2c3']));
    }
    await claim(session, folders, wanted({ key: 'a1b2c3d4' }));
    await claim(session, folders, wanted({ key: 'a1b2' }));
    expect(await claim(session, folders, wanted())).toEqual({ result: 'won' });
    expect(await counts(session, folders)).toEqual([1, 0]);
  });

  it('files nothing where its record is gone', async () => {
    await using session = await newSession();
    const folders = await recordFolders(session);
    expect(await fileClaim(session, folders, newClaimId())).toBe(false);
  });
});

describe('two who claim at once', () => {
  it('60 times: one has it, and the other hears who', async () => {
    const account = newAccount();
    await using one = await newSession(account);
    await using two = await newSession(account);
    const folders = await recordFolders(one);
    for (let race = 0; race < 60; race += 1) {
      const key = `race-${race}`;
      const claims = [wanted({ key, instance: 'one' }), wanted({ key, instance: 'two' })] as const;
      const racers = [stalling(one), stalling(two)] as const;
      const outcomes = racers.map(({ session }, at) => claim(session, folders, claims[at] ?? claims[0]));
      // Both have seen that nobody claims; now both append.
      await Promise.all(racers.map(({ isAtAppend }) => isAtAppend));
      for (const { go } of racers) go();
      const [first, second] = await Promise.all(outcomes);
      if (first === undefined || second === undefined) throw new Error('no outcome');
      const [winner, loser] = first.result === 'won' ? [claims[0], second] : [claims[1], first];
      expect([first.result, second.result].sort()).toEqual(['lost', 'won']);
      expect(loser).toMatchObject({ result: 'lost', by: { claimId: winner.claimId } });
      expect(await counts(one, folders, key)).toEqual([2, 0]);
    }
  });

  it.each([
    ['sends and files', true],
    ['still sends', false],
  ])('and one stalls before its record is there while the other %s: it loses', async (_what, isFiled) => {
    const account = newAccount();
    await using one = await newSession(account);
    await using two = await newSession(account);
    const folders = await recordFolders(one);
    const [mine, theirs] = [wanted({ instance: 'one' }), wanted({ instance: 'two' })];
    const stalled = stalling(two);
    const stalledClaim = claim(stalled.session, folders, theirs);
    await stalled.isAtAppend;
    expect(await claim(one, folders, mine)).toEqual({ result: 'won' });
    if (isFiled) await fileClaim(one, folders, mine.claimId);
    stalled.go();
    expect(await stalledClaim).toMatchObject({ result: 'lost', by: { claimId: mine.claimId } });
    expect(await removeClaim(two, folders, theirs.claimId)).toBe(true);
    expect(await counts(one, folders)).toEqual(isFiled ? [0, 1] : [1, 0]);
  });
});

describe('claims of others', () => {
  it('are shown once they are old enough, and ours never', async () => {
    await using session = await newSession();
    const folders = await recordFolders(session);
    const [mine, old, fresh] = [
      wanted({ key: 'mine' }),
      wanted({ key: 'old' }),
      wanted({ key: 'fresh', instant: AT.add({ minutes: 20 }) }),
    ];
    for (const each of [mine, old, fresh]) await appendClaim(session, folders, each);
    const isOwn = (claimId: string): boolean => claimId === mine.claimId;
    const found = await foreignClaimsBefore(session, folders, { isOwn, before: AT.add({ minutes: 5 }) });
    expect(found).toMatchObject([{ claimId: old.claimId, key: 'old', recipients: ['tom@hale.example'] }]);
    expect((await claimsIn(session, folders.outbox)).claims).toHaveLength(3);
  });
});

describe('looking into Sent', () => {
  it.each([
    ['its key', { key: 'k1', messageId: 'none@ruiz.example' }, true],
    ['its Message-ID', { key: 'none', messageId: 'draft@ruiz.example' }, true],
    ['a part of its key', { key: 'k', messageId: 'none@ruiz.example' }, false],
    ['another mail', { key: 'none', messageId: 'none@ruiz.example' }, false],
    ['a mail that is too old', { key: 'k0', messageId: 'none@ruiz.example' }, false],
  ])('for %s', async (_what, mail, isThere) => {
    await using session = await newSession();
    const sent = await ensureFolder(session, ['Sent']);
    for (const [id, key, daysLater] of [
      ['old', 'k0', -30],
      ['sent', 'k1', 0],
      ['draft', null, 0],
    ] as const) {
      const lines = key === null ? [] : [`X-Driverseat-Key: ${key}`];
      await appendMessage(session, sent, smallMail(`${id}@ruiz.example`, 'Hi Tom', lines), {
        internalDateMs: AT.epochMilliseconds + daysLater * 86_400_000,
      });
    }
    expect(await isInSent(session, sent, { ...mail, since: AT.subtract({ hours: 24 }) })).toBe(isThere);
  });
});
