/** An announcement that will not leave as it stands is said to wait, and why, wherever planned mail is listed. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { announceChanges } from '../../../src/app/announce.js';
import { laterTexts } from '../../../src/app/announce-digest.js';
import type { Bot } from '../../../src/app/bot.js';
import { goingOut } from '../../../src/app/going-out.js';
import { noteSetting } from '../../../src/app/note-setting.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import { statusText } from '../../../src/app/orders/status-text.js';
import { leavingAt } from '../../../src/app/projects/leaving-at.js';
import { heldOrdered } from '../../../src/app/updates/held-ordered.js';
import type { MailRecord } from '../../../src/ledger/planned-mail.js';
import { laterLine } from '../../../src/notes/digest.js';
import { type OfficeBot, obey, obeying, reply, withBot } from './a-bot.js';
import { FOLDERS, sessionOn } from './a-session.js';

/** Tom's announcement, agreed to. */
async function announce(bot: Bot): Promise<MailRecord> {
  await announceChanges(bot);
  await obey(bot, 'off 19 oct - 21 oct', 'mail#9');
  await announceChanges(bot);
  const [note] = bot.pending.splice(0);
  await reply(bot, { offers: [...(note?.offers ?? [])] }, 'send');
  const mail = [...bot.journal.ledger.mails.values()].find(({ kind }) => kind === 'announcement');
  if (mail === undefined) throw new Error('it is planned');
  return mail;
}

/** What goes out on the mail's day. */
function onItsDay(bot: Bot, mail: MailRecord): string[] {
  const at = leavingAt(bot, mail).toZonedDateTimeISO(bot.rules.timeZone);
  return goingOut(bot, at.toPlainDate()).map(({ name, kind }) => `${name}, ${kind}`);
}

/** A date of Tom's work now lies behind the break: his text says that the dates stay. */
async function moveFinal({ bot, dir }: OfficeBot): Promise<void> {
  const file = join(dir, 'projects/bio.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('2026-10-16', '2026-10-23'));
  await bot.workspace?.reload();
}

describe('an announcement that she agreed to', () => {
  it('goes out on its day', async () => {
    await withBot(async ({ bot }) => {
      const mail = await announce(bot);
      expect(onItsDay(bot, mail)).toEqual(['Tom, announcement']);
      expect(statusText(bot, 'en')).toMatch(/announcement → Tom Hale$/m);
      expect(heldOrdered(bot)).toEqual([]);
      expect(laterTexts(bot)).toEqual([]);
    });
  });

  it('waits while its client is paused, and is named with what she holds', async () => {
    await withBot(async ({ bot }) => {
      const mail = await announce(bot);
      await obey(bot, 'pause tom', 'mail#10');
      expect(onItsDay(bot, mail)).toEqual([]);
      expect(statusText(bot, 'en')).toMatch(/announcement → Tom Hale \(.*resume tom.*\)$/m);
      expect((await obey(bot, 'week', 'mail#11')).text).toMatch(/Tom Hale, announcement · .*resume tom/);
      const [line, ...more] = heldOrdered(bot);
      expect(more).toEqual([]);
      expect(line).toMatch(/^You hold what you ordered: announcement → Tom Hale \(.*resume tom.*\)\.$/);
    });
  });

  it('leaves when the pause ends after its hour, and the receipt says so', async () => {
    await withBot(async ({ bot, setClock }) => {
      const mail = await announce(bot);
      await obey(bot, 'pause tom', 'mail#10');
      expect((await obey(bot, 'resume tom', 'mail#11')).text).toBeNull();
      await obey(bot, 'pause tom', 'mail#12');
      setClock(Temporal.Instant.from(mail.dueAt).add({ minutes: 30 }).toString());
      expect((await obey(bot, 'resume tom', 'mail#13')).text).toMatch(
        /^Resumed: Tom Hale\. I ask about mails that are late\. What waited leaves: announcement → Tom Hale \(\d+:\d\d\)\.$/,
      );
    });
  });

  it('stopped by its line in "week" is not proposed again', async () => {
    await withBot(async ({ bot }) => {
      await announce(bot);
      const week = await obey(bot, 'week', 'mail#10');
      expect((await reply(bot, week, 'skip', { number: 1 })).text).toBe(
        'Stopped: the mail to Tom Hale. It had not left.',
      );
      expect(laterTexts(bot)).toEqual([]);
    });
  });

  it('leaves when everything goes on after its hour, and the receipt says so', async () => {
    await withBot(async ({ bot, setClock }) => {
      const mail = await announce(bot);
      await obey(bot, 'pause', 'mail#10');
      setClock(Temporal.Instant.from(mail.dueAt).add({ minutes: 30 }).toString());
      const { order, obeying: given } = obeying(bot, 'resume', 'mail#11');
      const session = sessionOn({ [FOLDERS.stop]: [] });
      expect((await obeyOrder({ ...given, session, folders: FOLDERS }, order)).text).toMatch(
        / What waited leaves: announcement → Tom Hale \(\d+:\d\d\)\.$/,
      );
    });
  });

  it('reads otherwise by now: it waits, and the digest asks about it', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const mail = await announce(bot);
      await moveFinal(office);
      expect(onItsDay(bot, mail)).toEqual([]);
      expect(statusText(bot, 'en')).toMatch(/announcement → Tom Hale \(waits for your SEND\)$/m);
      const [later, ...more] = laterTexts(bot);
      expect(more).toEqual([]);
      if (later === undefined) return;
      const line = laterLine(later, noteSetting(bot));
      expect(line.text).toBe(
        'The announcement to Tom Hale reads otherwise than you agreed to, and waits. SEND this?',
      );
      expect(line.block?.join('\n')).toContain('Our dates stay');
      await reply(bot, { offers: [later.offer] }, 'send');
      expect(laterTexts(bot)).toEqual([]);
      expect(onItsDay(bot, mail)).toEqual(['Tom, announcement']);
    });
  });
});

it('a client who came later has not heard of it: the line says of what, and when it leaves', async () => {
  await withBot(async ({ bot, dir }) => {
    await announce(bot);
    const file = join(dir, 'clients.yaml');
    const lena = 'lena: { name: Lena Wolf, address: lena@wolf.example }';
    await writeFile(file, `${await readFile(file, 'utf8')}${lena}\n`);
    await bot.workspace?.reload();
    expect(laterTexts(bot).map((later) => laterLine(later, noteSetting(bot)).text)).toEqual([
      expect.stringMatching(
        /^Lena Wolf has not heard of it yet: no contact from Mon 19 Oct 2026 to Wed 21 Oct 2026\. SEND this\? It leaves .*\d:\d\d\.$/,
      ),
    ]);
  });
});
