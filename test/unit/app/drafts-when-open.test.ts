/**
 * A draft in Send when open whose very bytes left before: a copy beside it, or one that she gives again a month later. And one
 * that is moved out again.
 */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { planDrafts } from '../../../src/app/drafts-when-open.js';
import type { MailLine } from '../../../src/app/mail-line.js';
import type { Session } from '../../../src/mailbox/session.js';
import { draftKey } from '../../../src/plan/plan-draft.js';
import { withBot } from './a-bot.js';
import { type Boxes, FOLDERS, letter, sessionOn } from './a-session.js';

const SOURCE = letter(
  ['From: Ana Ruiz <ana@ruiz.example>', 'To: tom@hale.example', 'Subject: Monthly reminder'],
  'Please send the photos.',
);

/** A connection that remembers what is moved, and the Date of what is filed. */
function movingSession(boxes: Boxes): { session: Session; moved: string[]; dates: string[] } {
  const session = sessionOn(boxes);
  const moved: string[] = [];
  const dates: string[] = [];
  Object.assign(session.client, {
    capabilities: new Map([['MOVE', true]]),
    messageMove: async (uids: string, to: string) => {
      moved.push(`${uids} to ${to}`);
      return { uidMap: new Map([[Number(uids), 99]]) };
    },
    append: async (_path: string, bytes: Buffer) => {
      dates.push(/^Date: (.*)\r$/m.exec(bytes.toString())?.[1] ?? '');
      return {};
    },
  });
  return { session, moved, dates };
}

/** The draft began to leave on Tuesday, 6 October, at five past four. */
async function leaving(bot: Bot): Promise<void> {
  const key = draftKey('ana', SOURCE);
  const hours = { dueAt: '2026-10-06T14:05:00Z', notAfter: '2026-10-13T14:05:00Z' };
  const draft = { uidValidity: 1, uid: 3, messageId: 'm' };
  await bot.journal.append(
    bot.clock.now(),
    {
      type: 'planned',
      key,
      kind: 'draft',
      client: 'tom',
      to: ['tom@hale.example'],
      ...hours,
      answers: null,
      draft,
    },
    { type: 'claimed', key, claimId: 'c' },
    { type: 'sending', key },
  );
}

/** What is known by now of the draft that left. */
async function known(bot: Bot, type: 'sent' | 'unknown'): Promise<void> {
  const key = draftKey('ana', SOURCE);
  await bot.journal.append(bot.clock.now(), type === 'sent' ? { type, key, refused: [] } : { type, key });
}

/** It lies there as `uid`, and the folder is looked at. */
async function look(bot: Bot, uid: number, sent: string | null = null) {
  const at = bot.clock.now().toString();
  const { session, ...done } = movingSession({ [FOLDERS.whenOpen]: [{ uid, at, source: SOURCE }] });
  await planDrafts({ ...bot, line: {} as MailLine }, session, { ...FOLDERS, sent });
  return done;
}

it.each([
  [
    'a minute later it is a copy that lay beside it, and is filed',
    '2026-10-06T16:06+02:00',
    ['8 to Done'],
    [],
  ],
  [
    'a month later she gave it again: it stays, and she hears why',
    '2026-11-09T10:00+01:00',
    [],
    ['a mail with its Message-ID is in your Sent already'],
  ],
])('%s', async (_, at, filed, told) => {
  await withBot(async ({ bot, setClock }) => {
    await leaving(bot);
    await known(bot, 'sent');
    setClock(at);
    const { moved } = await look(bot, 8);
    expect(moved).toEqual(filed);
    expect(bot.pending.map(({ note }) => note.text)).toEqual(told.map((why) => expect.stringContaining(why)));
  });
});

it('one of which nobody knew until the next start left at its hour, for her and in Sent', async () => {
  await withBot(async ({ bot, setClock }) => {
    await leaving(bot);
    setClock('2026-10-07T09:10+02:00');
    await known(bot, 'unknown');
    setClock('2026-10-07T11:30+02:00');
    await look(bot, 8);
    expect(bot.pending.map(({ note }) => note.text)).toEqual([expect.stringContaining('yesterday 16:05')]);
    await known(bot, 'sent');
    expect((await look(bot, 3, FOLDERS.sent)).dates).toEqual(['Tue, 06 Oct 2026 14:05:00 +0000']);
  });
});

it('moved out again it is no longer said to leave; moved in once more it is', async () => {
  await withBot(async ({ bot, setClock }) => {
    setClock('2026-10-08T10:00+02:00');
    const at = '2026-10-08T08:00Z';
    const folders = { ...FOLDERS, sent: null };
    const look = async (...uids: number[]): Promise<string> => {
      const lying = uids.map((uid) => ({ uid, at, source: SOURCE }));
      const { session } = movingSession({ [FOLDERS.whenOpen]: lying });
      const queue = { put: async () => undefined };
      await planDrafts({ ...bot, line: { queue } as unknown as MailLine }, session, folders);
      return [...bot.journal.ledger.mails.values()]
        .map(({ state, why, draft }) => `${state} ${why} ${draft?.uid}`)
        .join();
    };
    expect(await look(3)).toBe('planned null 3');
    expect(await look()).toBe('dropped gone 3');
    expect(await look(4)).toBe('planned null 4');
    expect(await look(5)).toBe('planned null 5');
  });
});
