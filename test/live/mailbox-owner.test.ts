/**
 * One bot serves a mailbox: two of them on one real server, one after the other and at once.
 */
import { describe, expect, it } from '@jest/globals';
import { ensureFolder } from '../../src/mailbox/folders.js';
import { listNew } from '../../src/mailbox/list-new.js';
import {
  askOwnership,
  claimOwnership,
  listOwnerRecords,
  type RecordFolders,
  releaseOwnership,
} from '../../src/mailbox/ownership.js';
import type { Session } from '../../src/mailbox/session.js';
import { newAccount, newSession } from './support/mailbox.js';

const SINCE_MS = Date.UTC(2026, 9, 5, 8, 2);

async function recordFolders(session: Session): Promise<RecordFolders> {
  const outbox = await ensureFolder(session, ['Driverseat', 'Outbox']);
  return { outbox, done: await ensureFolder(session, ['Driverseat', 'Done']) };
}

const claim = (instance: string, takeOver = false) => ({
  instance,
  host: `host-of-${instance}`,
  sinceMs: SINCE_MS,
  takeOver,
});

async function instancesIn(session: Session, folders: RecordFolders): Promise<string[]> {
  return (await listOwnerRecords(session, folders)).map(({ instance }) => instance);
}

async function countIn(session: Session, path: string): Promise<number> {
  return (await listNew(session, path, { cursor: null, sinceMs: 0 })).count;
}

describe('one bot and then another', () => {
  it('the second is told who serves the mailbox and since when', async () => {
    const account = newAccount();
    await using one = await newSession(account);
    await using two = await newSession(account);
    const folders = await recordFolders(one);
    expect(await claimOwnership(one, folders, claim('laptop'))).toEqual({ isOwner: true });
    const refused = await claimOwnership(two, folders, claim('server'));
    const other = { instance: 'laptop', host: 'host-of-laptop', sinceMs: SINCE_MS, uid: 1 };
    expect(refused).toEqual({ isOwner: false, other });
    expect(await askOwnership(one, folders, 'laptop')).toEqual({ isOwner: true });
    expect(await countIn(two, folders.outbox)).toBe(1);
  });

  it('the second takes over when told to, and the first hears of it', async () => {
    const account = newAccount();
    await using one = await newSession(account);
    await using two = await newSession(account);
    const folders = await recordFolders(one);
    await claimOwnership(one, folders, claim('laptop'));
    expect(await askOwnership(one, folders, 'laptop')).toEqual({ isOwner: true });
    expect(await claimOwnership(two, folders, claim('server', true))).toEqual({ isOwner: true });
    expect(await askOwnership(one, folders, 'laptop')).toMatchObject({
      isOwner: false,
      other: { instance: 'server' },
    });
    expect(await countIn(one, folders.done)).toBe(1);
  });

  it('the second may start after a graceful stop of the first', async () => {
    await using session = await newSession();
    const folders = await recordFolders(session);
    await claimOwnership(session, folders, claim('laptop'));
    await releaseOwnership(session, folders, 'server');
    expect(await instancesIn(session, folders)).toEqual(['laptop']);
    await releaseOwnership(session, folders, 'laptop');
    expect(await askOwnership(session, folders, 'laptop')).toEqual({ isOwner: false, other: null });
    expect(await claimOwnership(session, folders, claim('server'))).toEqual({ isOwner: true });
  });

  it('the first may start again after a crash, and leaves one record', async () => {
    await using session = await newSession();
    const folders = await recordFolders(session);
    for (let start = 0; start < 3; start += 1) {
      expect(await claimOwnership(session, folders, claim('laptop'))).toEqual({ isOwner: true });
    }
    expect(await instancesIn(session, folders)).toEqual(['laptop']);
  });
});

describe('several bots at once', () => {
  it.each([
    ['two that start', [false, false]],
    ['two that take over', [true, true]],
    ['one that starts and one that takes over', [false, true]],
    ['four that start', [false, false, false, false]],
  ])('%s: in the end exactly one owns, and it thinks so', async (_who, takeOvers) => {
    const account = newAccount();
    for (let race = 0; race < 10; race += 1) {
      const sessions = await Promise.all(takeOvers.map(() => newSession(account)));
      const [first] = sessions;
      if (first === undefined) throw new Error('no session');
      const folders = await recordFolders(first);
      const bots = sessions.map((session, at) => ({ session, instance: `bot-${race}-${at}` }));
      const before = claim(`before-${race}`, true);
      if (takeOvers.includes(true)) await claimOwnership(first, folders, before);

      const claims = await Promise.all(
        bots.map(({ session, instance }, at) =>
          claimOwnership(session, folders, claim(instance, takeOvers[at] === true)),
        ),
      );
      const asked = await Promise.all(
        bots.map(({ session, instance }) => askOwnership(session, folders, instance)),
      );
      expect(asked.filter(({ isOwner }) => isOwner)).toHaveLength(1);
      const owner = asked.findIndex(({ isOwner }) => isOwner);
      expect(claims[owner]).toEqual({ isOwner: true });

      for (const { session, instance } of bots) await releaseOwnership(session, folders, instance);
      await Promise.all(sessions.map((session) => session.end()));
    }
  });
});
