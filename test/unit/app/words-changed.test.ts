/** Words that change between her order and its hour: shown anew at once, or hers, or as true as before. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { waitsForSend } from '../../../src/app/projects/mail-waits.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { type OfficeBot, withBot } from './a-bot.js';
import { answer, deliver, looked, mailOf, order, type Read } from './news-desk.js';

const OPEN = 'Nothing for you to do right now.';
const HERS = 'Hi Tom,\n\nmy own words.\n\nAna';

function sheAsked(writtenAt: string): Happening {
  return { type: 'she-asked', client: 'tom', project: 'bio', writtenAt };
}

/** Tom writes at eight minutes past four. */
const TOM_WRITES: Happening = {
  ...{ type: 'client-wrote', identity: 'letter', client: 'tom', project: 'bio', thread: null },
  ...{ messageId: 'letter@hale.example', subject: 'The photos', receivedAt: '2026-10-06T14:08:00Z' },
};

const TAKEN_UP: Happening = {
  ...{ type: 'project-thread', project: 'bio', messageId: 'x@hale.example' },
  ...{ references: [], subject: 'Bio photos' },
};

/** A template that says the contrary where something is open. */
const WAITING = `---
subject: Your {{project.name}}
---
{{greeting}},

{{percent}}% of your {{project.name}} is done. {{#if nothingOpen}}All is well.{{else}}I wait for your answer.{{/if}}

{{me.signOff}}
`;

/** What she is told of at this look, and it lies in INBOX. */
async function look(bot: Bot): Promise<Read[]> {
  compareWords(bot);
  return await deliver(bot);
}

/** She gives another sign-off. */
async function signAs({ bot, dir }: OfficeBot, signOff: string): Promise<void> {
  const { workspace } = bot;
  const settings = `version: 1\nme: { name: Ana Ruiz, address: ana@ruiz.example, timeZone: Europe/Madrid, signOff: ${signOff} }
mailbox: { imap: "imaps://imap.ruiz.example", smtp: "smtps://smtp.ruiz.example", user: ana@ruiz.example }
contact: { hours: { mon-fri: "09:00-18:00" }, noContact: [{ every: thursday }] }\nmode: live\n`;
  await writeFile(join(dir, 'new.yaml'), settings);
  await rename(join(dir, 'new.yaml'), join(dir, 'driverseat.yaml'));
  await workspace?.reload();
}

/** She puts the project's file right by hand. */
async function edit({ bot, dir }: OfficeBot, from: RegExp, to: string): Promise<void> {
  const file = join(dir, 'projects', 'bio.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
  await bot.workspace?.reload();
}

describe('the file is put right before the mail leaves', () => {
  it.each([
    ['a percent', /percent: 75/, 'percent: 60', '60% done'],
    ['a remark', /remark: .*/, 'remark: the cover', 'On my desk right now: the cover.'],
  ])('%s: the mail is shown anew, and waits', async (_, from, to, shown) => {
    await withBot(async (office) => {
      const { key } = await order(office.bot, 'bio 75% fri / final touches');
      expect(await look(office.bot)).toEqual([]);
      await edit(office, from, to);
      const [note, ...more] = await look(office.bot);
      expect(more).toEqual([]);
      expect(note?.text).toContain(shown);
      expect(looked(office.bot, key)).toBe('wait not-approved');
      const { text } = await answer(office.bot, note ?? { offers: [] }, 'why');
      expect(text).toMatch(/: you ordered it \(16:05\)\. Where it stands: waits for your SEND\.$/);
    });
  });

  it('its client is another: that one hears nothing of it, and the first neither', async () => {
    const clients =
      'tom: { name: Tom Hale, address: tom@hale.example }\nlena: { name: Lena Ott, address: lena@ott.example }\n';
    await withBot(
      async (office) => {
        const { key } = await order(office.bot, 'bio 75% fri');
        await edit(office, /client: tom/, 'client: lena');
        expect(looked(office.bot, key)).toBe('drop client-changed');
      },
      { files: { 'clients.yaml': clients } },
    );
  });
});

it('a day that moves is shown anew with its days', async () => {
  await withBot(async (office) => {
    await order(office.bot, 'bio move mon 19 / the photographer is late');
    await edit(office, /review, due: .*? \}/, 'review, due: 2026-10-20 }');
    const [note] = await look(office.bot);
    expect(note?.text).toContain(
      'Read: project bio · review Fri 9 Oct 2026 → Tue 20 Oct 2026 · "the photographer is late"',
    );
  });
});

describe('a conversation that goes on before the mail leaves', () => {
  it.each([
    ['she asks Tom something', [sheAsked('2026-10-06T14:09:00Z')], 'Your bio'],
    [
      'so it does in a thread that the project takes up',
      [TAKEN_UP, sheAsked('2026-10-06T14:09:00Z')],
      'in the thread "Re: Bio photos"',
    ],
  ])('%s: the mail is shown anew at once, and waits', async (_, entries, shown) => {
    await withBot(async ({ bot, setClock }) => {
      const { key } = await order(bot, 'bio 75% fri');
      expect(await look(bot)).toEqual([]);
      setClock('2026-10-06T16:10+02:00');
      await bot.journal.append(bot.clock.now(), ...entries);
      const [note, ...more] = await look(bot);
      expect(more).toEqual([]);
      expect(note?.subject).toBe('bio 75 % to Tom – waits for SEND');
      expect(note?.text).toContain(shown);
      expect(note?.text).toContain('or your conversation has changed');
      expect(note?.text).not.toContain(OPEN);
      setClock('2026-10-06T16:15+02:00');
      expect(looked(bot, key)).toBe('wait not-approved');
      expect(await look(bot)).toEqual([]);
      if (note === undefined) return;
      expect((await answer(bot, note, 'send')).text).toContain('It goes: bio 75 % to Tom');
      expect(looked(bot, key)).toBe('send');
    });
  });

  it('Tom answers: what she was shown is true still, and leaves at its hour', async () => {
    await withBot(async ({ bot, setClock }) => {
      await bot.journal.append(bot.clock.now(), sheAsked('2026-10-05T09:00:00Z'));
      const { key, text } = await order(bot, 'bio 75% fri');
      expect(text).not.toContain(OPEN);
      setClock('2026-10-06T16:15+02:00');
      await bot.journal.append(bot.clock.now(), TOM_WRITES);
      expect(await look(bot)).toEqual([]);
      expect(looked(bot, key)).toBe('send');
    });
  });

  it('Tom answers, where the template says that she waits: that is no longer true', async () => {
    await withBot(
      async ({ bot, setClock }) => {
        await bot.journal.append(bot.clock.now(), sheAsked('2026-10-05T09:00:00Z'));
        const { key, text } = await order(bot, 'bio 75% fri');
        expect(text).toContain('I wait for your answer.');
        setClock('2026-10-06T16:09+02:00');
        await bot.journal.append(bot.clock.now(), TOM_WRITES);
        expect((await look(bot)).map(({ subject }) => subject)).toEqual(['bio 75 % to Tom – waits for SEND']);
        expect(looked(bot, key)).toBe('wait not-approved');
      },
      { files: { 'templates/en/progress-update.hbs': WAITING } },
    );
  });
});

describe('other words', () => {
  it('that only say more are other words all the same: Tom owed no answer when she saw the mail', async () => {
    await withBot(async ({ bot }) => {
      const { key } = await order(bot, 'bio move mon 19 later');
      const templates = bot.rules.templates.map((template) => ({
        ...template,
        source: template.source.replace('Sorry', '{{#if nothingOpen}}Just wait. {{/if}}Sorry'),
      }));
      bot.rules = { ...bot.rules, templates };
      expect((await look(bot)).map(({ text }) => text)).toEqual([
        expect.stringContaining('Just wait. Sorry'),
      ]);
      expect(waitsForSend(bot, mailOf(bot, key))).toBe(true);
    });
  });

  it('are shown after a crash before their note, and once', async () => {
    await withBot(async (office) => {
      const { key } = await order(office.bot, 'bio 75% later');
      await signAs(office, 'Ana R.');
      compareWords(office.bot);
      expect(office.bot.pending).toHaveLength(1);
      const bot = await office.restart();
      const [note] = await look(bot);
      expect(note?.text).toContain('Ana R.');
      expect(waitsForSend(bot, mailOf(bot, key))).toBe(true);
      expect(await look(bot)).toEqual([]);
    });
  });

  it('that read as she once agreed wait all the same, and are told each time', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const { key } = await order(bot, 'bio 75% later');
      for (const name of ['Ana R.', 'Ana', 'Ana R.', 'Ana']) {
        await signAs(office, name);
        const [note] = await look(bot);
        expect(note?.text).toContain(`\n${name}\n---`);
        expect(waitsForSend(bot, mailOf(bot, key))).toBe(true);
      }
    });
  });
});

describe('her own words', () => {
  it('stay with their day, when a file is saved', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const receipt = await order(bot, 'bio 75% fri at fri 10:00');
      await answer(bot, receipt, 'edit', HERS);
      await bot.workspace?.reload();
      expect(await look(bot)).toEqual([]);
      expect(bot.journal.ledger.texts.get(receipt.key)?.text).toBe(HERS);
    });
  });

  it('stay where the template would say something else: she is told once, and they wait', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const receipt = await order(bot, 'bio 75% fri at fri 10:00');
      const edited = await answer(bot, receipt, 'edit', HERS);
      await answer(bot, edited, 'send');
      expect(waitsForSend(bot, mailOf(bot, receipt.key))).toBe(false);
      await signAs(office, 'Ana R.');
      const [note, ...more] = await look(bot);
      expect(more).toEqual([]);
      expect(note?.text).toContain('Your own words stay.');
      expect(note?.text).toContain('my own words.');
      expect(note?.text).toContain('If you do nothing: it is not sent.');
      expect(waitsForSend(bot, mailOf(bot, receipt.key))).toBe(true);
      expect(await look(bot)).toEqual([]);
      if (note === undefined) return;
      expect((await answer(bot, note, 'send')).text).toContain('It goes: bio 75 % to Tom, Fri 9 Oct 10:00');
      const back = await answer(bot, note, 'undo');
      expect(back.text).toContain("The template's text is back.");
      expect(back.text).toContain('\nAna R.\n---');
    });
  });
});
