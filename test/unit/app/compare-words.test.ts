/** Words that changed since she agreed to a mail are shown anew: once, and once more where a crash came before she saw them. */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import { statusText } from '../../../src/app/orders/status-text.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { type OfficeBot, obey, obeying, withBot } from './a-bot.js';

/** The subjects of the notes that a look puts among the pending ones; after a crash none is among them. */
async function lookAfterCrash(bot: Bot): Promise<Bot['pending']> {
  bot.pending.splice(0);
  compareWords(bot);
  return [...bot.pending];
}

it('shows changed words until their note lies in INBOX', async () => {
  await withBot(async ({ bot }) => {
    const line = obeying(bot, 'bio 75%');
    await obeyOrder(line.obeying, line.order);
    await bot.workspace?.reload();
    const templates = bot.rules.templates.map((template) => ({
      ...template,
      source: template.source.replace('done', 'finished'),
    }));
    bot.rules = { ...bot.rules, templates };
    const [first] = await lookAfterCrash(bot);
    expect(first?.note.text).toContain('75% finished');
    const [again, ...others] = await lookAfterCrash(bot);
    expect(others).toEqual([]);
    expect(again?.about).toBe(first?.about);
    compareWords(bot);
    expect(bot.pending).toHaveLength(1);
    const { subject, about, offers = [] } = first ?? { subject: 'project-mail' as const, about: '' };
    await bot.journal.append(
      bot.clock.now(),
      { type: 'noting', messageId: 'x', subject, about: [about], authors: [], offers },
      { type: 'noted', messageId: 'x' },
      ...(first?.records === undefined ? [] : [first.records]),
    );
    expect(await lookAfterCrash(bot)).toEqual([]);
  });
});

/** Every template's text, changed by `change`. */
function editTemplates(bot: Bot, change: (source: string) => string): void {
  const templates = bot.rules.templates.map((one) => ({ ...one, source: change(one.source) }));
  bot.rules = { ...bot.rules, templates };
}

/** Tom's update is ordered, then the templates are edited. */
async function queued(bot: Bot, change: (source: string) => string): Promise<() => void> {
  const line = obeying(bot, 'bio 75%');
  await obeyOrder(line.obeying, line.order);
  await bot.workspace?.reload();
  const { rules } = bot;
  editTemplates(bot, change);
  compareWords(bot);
  return () => {
    bot.rules = rules;
  };
}

const hidden = (source: string): string =>
  source.replace(/\n---\n([\s\S]*)$/, '\n---\n{{#if needFromYou}}$1{{/if}}\n');

it.each([
  ['comes out empty', hidden, 'templates/en/progress-update.hbs comes out empty'],
  [
    'needs what is not known',
    (source: string) => `${source}{{referral.name}}\n`,
    'templates/en/progress-update.hbs needs referral.name',
  ],
])(
  'says once which mail waits for a template that %s, and nothing once it is mended',
  async (_, change, why) => {
    await withBot(async ({ bot }) => {
      const mend = await queued(bot, change);
      compareWords(bot);
      expect(bot.pending.map(({ note }) => note.subject)).toEqual(['bio 75 % to Tom – waits']);
      const text = bot.pending[0]?.note.text ?? '';
      expect(text).toContain(`bio 75 % to Tom waits: ${why}. Mend the template`);
      expect(text).toContain('then it goes by itself');
      expect(text).toContain('If you do nothing: it is not sent.');
      expect(text).not.toContain('Write the line once more');
      expect(statusText(bot, 'en')).toContain(`bio 75 % → Tom Hale (waits: ${why})`);
      mend();
      bot.pending.splice(0);
      compareWords(bot);
      expect(bot.pending).toEqual([]);
      expect(statusText(bot, 'en')).not.toContain('waits');
    });
  },
);

it('an order that a template comes out empty for is told in its receipt, and nothing is planned', async () => {
  const files = {
    'templates/en/progress-update.hbs': '---\nsubject: x\n---\n{{#if needFromYou}}x{{/if}}\n',
  };
  const ordered = async ({ bot }: OfficeBot): Promise<void> => {
    const line = obeying(bot, 'bio 75%');
    const { text } = await obeyOrder(line.obeying, line.order);
    expect(text).toContain('Nothing is sent: templates/en/progress-update.hbs comes out empty.');
    expect(bot.journal.ledger.mails.size).toBe(0);
  };
  await withBot(ordered, { files });
});

it('the status names the broken file that a mail waits for', async () => {
  await withBot(async ({ bot }) => {
    await queued(bot, (source) => source);
    bot.brokenTemplates = ['templates/en/progress-update.hbs'];
    expect(statusText(bot, 'en')).toContain('(waits: templates/en/progress-update.hbs is broken)');
    bot.brokenProjects = ['bio'];
    expect(statusText(bot, 'en')).toContain('(waits: projects/bio.yaml is broken)');
  });
});

it('of what was ordered in a rehearsal it is not said that it goes once the template is mended', async () => {
  await withBot(async ({ bot }) => {
    await obey(bot, 'rehearsal');
    await queued(bot, (source) => `${source}{{referral.name}}\n`);
    const [note] = bot.pending;
    expect(note?.note.text).toContain('It is a rehearsal: it reaches nobody.');
    expect(note?.note.text).not.toContain('goes by itself');
  });
});
