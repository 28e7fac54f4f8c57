/** A break or a weekly day that some clients, or all, were told of before: nobody hears twice, and nobody is forgotten. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { announceChanges } from '../../../src/app/announce.js';
import { laterTexts } from '../../../src/app/announce-digest.js';
import type { Bot } from '../../../src/app/bot.js';
import type { Obeyed } from '../../../src/app/orders/obeying.js';
import { leaves, type OfficeBot, obey, reply, withBot } from './a-bot.js';

const TOM = 'tom: { name: Tom Hale, address: tom@hale.example }\n';
const LENA = 'lena: { name: Lena Ott, address: lena@ott.example }\n';
const BREAK = 'off 20 oct - 27 oct';
const ASKED = 'they hear of it once you reply SEND to that one.';
const KNOWN = 'Your clients were told of that time before: nobody is told again.';

/** The notes that she is asked by now, each with whom it is about. */
async function asked(bot: Bot): Promise<(Obeyed & { clients: string[] })[]> {
  await announceChanges(bot);
  const pending = bot.pending.splice(0);
  for (const { records } of pending) if (records != null) await bot.journal.append(bot.clock.now(), records);
  return pending.map(({ note, offers = [] }) => ({
    ...{ text: note.text, offers },
    clients: offers.flatMap((offer) => (offer.what === 'announcement' ? [offer.client] : [])),
  }));
}

/** The order is announced to all, she agrees, and Tom's mail leaves. */
async function tomTold(bot: Bot, line = BREAK): Promise<Obeyed> {
  await asked(bot);
  const receipt = await obey(bot, line);
  const [note] = await asked(bot);
  for (const { line: number } of note?.offers ?? []) await reply(bot, note ?? {}, 'send', { number });
  await leaves(bot, mailOf(bot, 'tom')?.key ?? '');
  return receipt;
}

function mailOf({ journal }: Bot, client: string) {
  return [...journal.ledger.mails.values()].findLast((mail) => mail.client === client);
}

async function edited({ bot, dir }: OfficeBot, file: string, edit: (text: string) => string): Promise<void> {
  const path = join(dir, file);
  await writeFile(path, edit(await readFile(path, 'utf8')));
  await bot.workspace?.reload();
}

const shorter = (text: string): string => text.replace('to: 2026-10-27', 'to: 2026-10-26');

describe('a break that Tom was told of, and Lena was not', () => {
  const both = { files: { 'clients.yaml': `${TOM}${LENA}` } };

  it('is shown for Lena alone where it is made shorter by hand', async () => {
    await withBot(async (office) => {
      await tomTold(office.bot);
      await edited(office, 'driverseat.yaml', shorter);
      expect((await asked(office.bot)).map(({ clients }) => clients)).toEqual([['lena']]);
      expect(mailOf(office.bot, 'lena')).toMatchObject({ state: 'dropped', why: 'overtaken' });
    }, both);
  });

  it('is shown for Lena alone where it is taken back and ordered one day shorter', async () => {
    await withBot(async ({ bot }) => {
      expect((await reply(bot, await tomTold(bot), 'undo')).text).toContain('Told of it already: Tom Hale.');
      await asked(bot);
      expect((await obey(bot, 'off 20 oct - 26 oct', 'mail#2')).text).toContain(ASKED);
      expect((await asked(bot)).map(({ clients }) => clients)).toEqual([['lena']]);
    }, both);
  });

  it('names Tom where the shorter one is taken back', async () => {
    await withBot(async ({ bot }) => {
      await reply(bot, await tomTold(bot), 'undo');
      await asked(bot);
      const again = await obey(bot, 'off 20 oct - 26 oct', 'mail#2');
      expect((await reply(bot, again, 'undo')).text).toContain('Told of it already: Tom Hale.');
    }, both);
  });
});

describe('a break that goes out of the file', () => {
  const both = { files: { 'clients.yaml': `${TOM}${LENA}` } };
  const out = (text: string): string => text.replace(/,?[^,[]*from: 2026-10-20[^}]*}/, '');

  it('by hand: she reads who knows, and who does not hear of it', async () => {
    await withBot(async (office) => {
      await tomTold(office.bot);
      await edited(office, 'driverseat.yaml', out);
      const [note, ...more] = await asked(office.bot);
      expect(note?.text).toContain('driverseat.yaml no longer says 2026-10-20 to 2026-10-27.');
      expect(note?.text).toContain('The announcement that had not left does not go: Lena Ott.');
      expect(note?.text).toContain("Told of it already: Tom Hale. I don't tell them");
      expect(more).toEqual([]);
      expect(mailOf(office.bot, 'lena')).toMatchObject({ state: 'dropped', why: 'rule-gone' });
      expect(await asked(office.bot)).toEqual([]);
    }, both);
  });

  it('by UNDO, and is ordered again: nobody is told before she agrees again', async () => {
    await withBot(async ({ bot }) => {
      const receipt = await tomTold(bot);
      const undone = await reply(bot, receipt, 'undo');
      expect(undone.text).toContain('The announcement that had not left does not go: Lena Ott.');
      expect(mailOf(bot, 'lena')?.state).toBe('dropped');
      expect(await asked(bot)).toEqual([]);
      expect((await obey(bot, BREAK, 'mail#2')).text).toContain(ASKED);
      expect((await asked(bot)).map(({ clients }) => clients)).toEqual([['lena']]);
      expect(mailOf(bot, 'lena')?.state).toBe('dropped');
    }, both);
  });

  it('once it is over, is no news', async () => {
    await withBot(async (office) => {
      await tomTold(office.bot);
      await leaves(office.bot, mailOf(office.bot, 'lena')?.key ?? '');
      office.setClock('2026-10-29T10:00+01:00');
      await edited(office, 'driverseat.yaml', out);
      expect(await asked(office.bot)).toEqual([]);
    }, both);
  });
});

describe('a break that all were told of', () => {
  it.each([BREAK, 'off 21 oct - 27 oct'])('taken back, then "%s": nobody is told again', async (line) => {
    await withBot(async ({ bot }) => {
      await reply(bot, await tomTold(bot), 'undo');
      await asked(bot);
      expect((await obey(bot, line, 'mail#2')).text).toContain(KNOWN);
      expect(await asked(bot)).toEqual([]);
    });
  });

  it('and then made shorter is told to a client who comes later', async () => {
    await withBot(async (office) => {
      await tomTold(office.bot);
      await edited(office, 'driverseat.yaml', shorter);
      expect(await asked(office.bot)).toEqual([]);
      await edited(office, 'clients.yaml', (text) => `${text}${LENA}`);
      await asked(office.bot);
      const later = laterTexts(office.bot);
      expect(later.map(({ text }) => text.name)).toEqual(['Lena Ott']);
      expect(later[0]?.text.body).toContain('back on Tuesday, 27 October');
    });
  });
});

it('a weekly day, told, taken back and ordered again on the same day, is not told again', async () => {
  await withBot(async ({ bot }) => {
    await reply(bot, await tomTold(bot, 'day off fri'), 'undo');
    await asked(bot);
    expect((await obey(bot, 'day off fri', 'mail#2')).text).toContain(KNOWN);
    expect(await asked(bot)).toEqual([]);
  });
});

it('who was sent a second one, for nobody knew what became of the first, knows of it', async () => {
  await withBot(async (office) => {
    const { bot } = office;
    const receipt = await tomTold(bot);
    const first = mailOf(bot, 'tom');
    if (first === undefined) throw new Error('no mail');
    const { state, plannedAt, since, claimId, attempts, why, refused, isShown, ...plan } = first;
    await bot.journal.append(
      bot.clock.now(),
      { type: 'planned', ...plan, key: 'second', insteadOf: first.key },
      { type: 'failed', key: first.key, why: 'sent-again' },
    );
    await leaves(bot, 'second');
    await edited(office, 'driverseat.yaml', shorter);
    expect(await asked(bot)).toEqual([]);
    await edited(office, 'driverseat.yaml', (text) => text.replace('to: 2026-10-26', 'to: 2026-10-27'));
    expect((await reply(bot, receipt, 'undo')).text).toContain('Told of it already: Tom Hale.');
  });
});

describe('an hour that is closed after she agreed', () => {
  it('is another by then, as early as the announcement has to be, and she reads which', async () => {
    await withBot(async ({ bot }) => {
      await asked(bot);
      await obey(bot, BREAK);
      const [note] = await asked(bot);
      await reply(bot, note ?? {}, 'send', { number: 1 });
      expect(mailOf(bot, 'tom')?.dueAt).toBe('2026-10-13T08:00:00Z');
      await obey(bot, 'off 13 oct', 'mail#2');
      const [moved] = await asked(bot);
      expect(moved?.text).toContain('Tom Hale: Mon 12 Oct 10:00 (before: Tue 13 Oct 10:00)');
      expect(mailOf(bot, 'tom')?.dueAt).toBe('2026-10-12T08:00:00Z');
      expect(await asked(bot)).toEqual([]);
    });
  });

  it('twenty minutes from what is planned already', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      await asked(bot);
      await obey(bot, BREAK);
      const [note] = await asked(bot);
      await reply(bot, note ?? {}, 'send', { number: 1 });
      await edited(office, 'clients.yaml', (text) => `${text}${LENA}`);
      expect(laterTexts(bot).length).toBe(1);
      const offers = laterTexts(bot).map(({ offer }) => offer);
      expect((await reply(bot, { offers }, 'send')).text).toContain('Lena Ott Tue 13 Oct 10:20');
    });
  });
});
