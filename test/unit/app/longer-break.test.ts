/**
 * A break that grows is told once, as one break, whatever had become of the first announcement. It is Tuesday, 6 October;
 * Ana keeps Thursdays free.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { announceChanges } from '../../../src/app/announce.js';
import type { Bot } from '../../../src/app/bot.js';
import type { Offer } from '../../../src/ledger/offer.js';
import { leaves, type OfficeBot, obey, reply, withBot } from './a-bot.js';

type Asked = { text: string; offers: Offer[] };

/** What she is asked now; the journal says that she was. */
async function asked(bot: Bot): Promise<Asked[]> {
  await announceChanges(bot);
  const pending = bot.pending.splice(0);
  for (const { records } of pending) if (records != null) await bot.journal.append(bot.clock.now(), records);
  return pending.map(({ note, offers = [] }) => ({ text: note.text, offers: [...offers] }));
}

/** Each mail to Tom with what it says: "planned: away from … and back on …". */
function mailsIn({ journal }: Bot): string[] {
  const { mails, texts } = journal.ledger;
  return [...mails.values()].map(({ key, state, why }) => {
    const said = /away from (.*?)\. /.exec(texts.get(key)?.text ?? '')?.[1] ?? '';
    return `${state}${why === null ? '' : ` (${why})`}: ${said}`;
  });
}

/** Ana takes the longer break out of the file. */
async function shrink(bot: Bot, dir: string): Promise<void> {
  const file = join(dir, 'driverseat.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/\{ from: 2026-10-20, to: 2026-10-27 \},? ?/, ''));
  await bot.workspace?.reload();
}

/** Ana orders the break and agrees to its text; `use` gets the note. */
async function withBreak(
  use: (office: OfficeBot, note: Asked) => Promise<void>,
  settings: { files?: Record<string, string> } = {},
): Promise<void> {
  await withBot(async (office) => {
    const { bot } = office;
    await asked(bot);
    await obey(bot, 'off 20 oct - 23 oct');
    const [note] = await asked(bot);
    if (note === undefined) throw new Error('nothing was asked');
    for (const { line } of note.offers) await reply(bot, note, 'send', { number: line });
    await use(office, note);
  }, settings);
}

const FIRST = 'Tuesday, 20 October and back on Monday, 26 October';
const WHOLE = 'Tuesday, 20 October and back on Wednesday, 28 October';

describe('a break that grows', () => {
  it.each(['off 20 oct - 27 oct', 'off 22 oct - 27 oct', 'off 24 oct - 27 oct'])(
    'by "%s" before its mails left is asked about once more, as one',
    async (order) => {
      await withBreak(async ({ bot }, first) => {
        await obey(bot, order, 'mail#2');
        const notes = await asked(bot);
        expect(notes).toHaveLength(1);
        expect(notes[0]?.text).toContain('no contact from Tue 20 Oct 2026 to Tue 27 Oct 2026.');
        expect(notes[0]?.text).toContain('It takes the place of the earlier announcement');
        expect(notes[0]?.text).toContain(`away from ${WHOLE}.`);
        for (const word of ['send', 'skip', 'undo', 'edit'] as const)
          expect((await reply(bot, first, word)).text).toContain('a newer note took its place');
        await reply(bot, notes[0] ?? {}, 'send');
        expect(mailsIn(bot)).toEqual([`dropped (overtaken): ${FIRST}`, `planned: ${WHOLE}`]);
        expect(await asked(bot)).toEqual([]);
      });
    },
  );

  it('after they left is told as one, not from its middle', async () => {
    await withBreak(async ({ bot, setClock }) => {
      await leaves(bot, [...bot.journal.ledger.mails.keys()][0] ?? '');
      setClock('2026-10-14T12:00+02:00');
      await obey(bot, 'off 24 oct - 27 oct', 'mail#2');
      const [note] = await asked(bot);
      await reply(bot, note ?? {}, 'send');
      expect(mailsIn(bot)).toEqual([`sent: ${FIRST}`, `planned: ${WHOLE}`]);
    });
  });

  it('and shrinks again before the longer one left is told as it is', async () => {
    await withBreak(async ({ bot, dir }) => {
      await obey(bot, 'off 20 oct - 27 oct', 'mail#2');
      await asked(bot);
      await shrink(bot, dir);
      const [note] = await asked(bot);
      expect(note?.text).toContain(`away from ${FIRST}.`);
      await reply(bot, note ?? {}, 'send');
      expect(mailsIn(bot)).toEqual([`planned: ${FIRST}`]);
    });
  });
});

it('whom a stopped announcement had not reached hears of the break when the longer one is gone', async () => {
  const clients = `tom: { name: Tom Hale, address: tom@hale.example }
lena: { name: Lena Ott, address: lena@ott.example }
`;
  await withBreak(
    async ({ bot, dir }) => {
      await leaves(bot, [...bot.journal.ledger.mails.keys()][0] ?? '');
      await obey(bot, 'off 20 oct - 27 oct', 'mail#2');
      expect((await asked(bot))[0]?.offers).toHaveLength(2);
      await shrink(bot, dir);
      const [note] = await asked(bot);
      expect(note?.offers).toMatchObject([{ client: 'lena' }]);
      expect(note?.text).toContain(`away from ${FIRST}.`);
    },
    { files: { 'clients.yaml': clients } },
  );
});

it('a break within one that is being told is not told again', async () => {
  await withBreak(async ({ bot }) => {
    expect((await obey(bot, 'off 21 oct - 22 oct', 'mail#2')).text).toContain(
      'clients hear nothing of this.',
    );
    expect(await asked(bot)).toEqual([]);
    expect(mailsIn(bot)).toEqual([`planned: ${FIRST}`]);
  });
});
