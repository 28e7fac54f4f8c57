/** `new` is obeyed once, whatever comes between: a crash, a file that is in the way, a folder that can't be written. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Bot, createBot } from '../../../src/app/bot.js';
import { makeRules } from '../../../src/app/make-rules.js';
import { orderDesk } from '../../../src/app/orders/order-desk.js';
import { beginProject } from '../../../src/app/projects/begin-project.js';
import { compilePhrases } from '../../../src/judgement/phrases/compile.js';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import { emptyLedger } from '../../../src/ledger/ledger.js';
import { readMail } from '../../../src/mailbox/read/read-mail.js';
import { createLog } from '../../../src/shared/log.js';
import { loadWorkspace } from '../../../src/workspace/load-workspace.js';
import { instant } from '../calendar/policies.js';

const SETTINGS = `version: 1
me: { name: Ana Ruiz, address: ana@ruiz.example, timeZone: Europe/Madrid, languages: [en, tr] }
mailbox: { imap: "imaps://imap.ruiz.example", smtp: "smtps://smtp.ruiz.example", user: ana@ruiz.example }
`;

async function rulesIn(dir: string): Promise<Bot['rules']> {
  const loaded = await loadWorkspace(dir);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const { workspace } = loaded;
  return makeRules({ workspace, phrases: compilePhrases(workspace.phrases), holidays: new Map() });
}

/** A bot on a workspace of its own; `dies` before the entry that it names is written. */
async function botOn(dir: string, ledger = emptyLedger(), dies = 'never'): Promise<Bot> {
  const now = instant('2026-09-29T10:00:00Z');
  const bot = createBot({
    account: 'ana',
    journal: {
      ...{ ledger, replayed: 0, cutBytes: 0, close: async () => undefined },
      append: async (at, ...happenings) => {
        for (const happening of happenings) {
          if (happening.type === dies) throw new Error('killed');
          applyEntry(ledger, { v: 1, at: at.toString(), ...happening });
        }
      },
    },
    clock: { now: () => now, offsetMs: 0 },
    log: createLog('silent'),
    progress: () => undefined,
    rules: await rulesIn(dir),
    line: null,
  });
  bot.workspace = {
    dir,
    reload: async () => {
      bot.rules = await rulesIn(dir);
    },
  };
  return bot;
}

async function newDesk(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'driverseat-begin-'));
  await writeFile(join(dir, 'driverseat.yaml'), SETTINGS);
  await writeFile(join(dir, 'clients.yaml'), '');
  return dir;
}

async function order(bot: Bot, id = 'one#1', headers: string[] = []): Promise<string> {
  const lines = [
    'From: ana@ruiz.example',
    'To: Tom Hale <tom@hale.example>',
    'Subject: Your bio',
    ...headers,
  ];
  const raw = Buffer.from(
    `${lines.join('\r\n')}\r\nMessage-ID: <${id}>\r\n\r\nHi Tom,\r\n\r\nby the 16th.\r\n`,
  );
  const writtenAt = bot.clock.now();
  const done = await beginProject({
    ...{ bot, id, language: 'en', note: null, mail: await readMail(raw, { sizeBytes: raw.length }) },
    desk: orderDesk(bot, { writtenAt, note: null }),
    // Nothing of the mailbox is looked at for a tag.
    session: {} as never,
    folders: {} as never,
  });
  return done.subject ?? done.text ?? '';
}

describe('new', () => {
  it('is one project after a crash between the files and the thread', async () => {
    const dir = await newDesk();
    const ledger = emptyLedger();
    await expect(order(await botOn(dir, ledger, 'project-thread'))).rejects.toThrow('killed');
    const again = await botOn(dir, ledger);
    expect(await order(again)).toContain('New project "bio" for Tom Hale');
    expect(await readdir(join(dir, 'projects'))).toEqual(['bio.yaml']);
    expect(again.rules.allClients.map(({ slug, greeting }) => [slug, greeting])).toEqual([['tom', 'Hi Tom']]);
    expect(again.journal.ledger.conversations.threads.get('bio')).toMatchObject({ messageId: 'one#1' });
  });

  it('keeps what she wrote into the file meanwhile', async () => {
    const dir = await newDesk();
    const ledger = emptyLedger();
    await expect(order(await botOn(dir, ledger, 'project-thread'))).rejects.toThrow('killed');
    await writeFile(join(dir, 'projects', 'bio.yaml'), 'client: tom\nname: bio\ngoal: three invitations\n');
    expect(await order(await botOn(dir, ledger))).toBe('New project "bio" for Tom Hale – 3 things open');
    expect(await readFile(join(dir, 'projects', 'bio.yaml'), 'utf8')).toContain('three invitations');
  });

  it('is refused in a conversation that has its project; another conversation begins another', async () => {
    const dir = await newDesk();
    const bot = await botOn(dir);
    await order(bot);
    expect(await order(bot, 'two#1', ['In-Reply-To: <one#1>'])).toContain(
      'belongs to the project "bio" already',
    );
    expect(await order(bot, 'three#1')).toContain('New project');
    expect(bot.rules.projects.map(({ slug }) => slug).toSorted()).toEqual(['bio', 'bio-2']);
  });

  it('a broken file of that name is in the way, and stays', async () => {
    const dir = await newDesk();
    const bot = await botOn(dir);
    await order(bot);
    await writeFile(join(dir, 'projects', 'bio.yaml'), 'client: [');
    await bot.workspace?.reload();
    expect(await order(bot, 'two#1')).toContain('No project was made: projects/bio.yaml');
    expect(await readFile(join(dir, 'projects', 'bio.yaml'), 'utf8')).toBe('client: [');
  });
});
