/**
 * A bot without a workspace: the shipped phrases and the rules of a freelancer without clients.
 */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Bot, createBot } from '../../src/app/bot.js';
import { makeRules } from '../../src/app/make-rules.js';
import type { Rules } from '../../src/app/rules.js';
import { openJournal } from '../../src/journal/journal.js';
import type { Flag } from '../../src/judgement/judgement.js';
import type { FlagPhrases } from '../../src/judgement/phrase-book.js';
import { compilePhrases } from '../../src/judgement/phrases/compile.js';
import { createClock } from '../../src/shared/clock.js';
import { createLog } from '../../src/shared/log.js';
import { settingsSchema } from '../../src/workspace/schema/settings-schema.js';
import { ROOT } from '../root.js';

async function phraseFile(language: string): Promise<Record<Flag, FlagPhrases>> {
  return parse(await readFile(join(ROOT, 'phrases', `${language}.yaml`), 'utf8'));
}

/** The rules of Ana, at `address`. */
async function rulesFor(address: string): Promise<Rules> {
  const settings = settingsSchema.parse({
    version: 1,
    contact: { hours: { 'mon-sun': '00:00-24:00' } },
    me: { name: 'Ana Ruiz', address, also: ['ana@ruiz.example'], timeZone: 'Europe/Madrid' },
    mailbox: {
      imap: 'imaps://imap.ruiz.example',
      smtp: 'smtps://smtp.ruiz.example',
      authservId: 'mx.ruiz.example',
    },
  });
  const phrases = compilePhrases({ en: await phraseFile('en'), tr: await phraseFile('tr') });
  return makeRules({
    workspace: { settings, clients: [], projects: [], templates: [] },
    phrases,
    holidays: new Map(),
  });
}

/** A bot on a new journal below `parent`; whoever made it closes its journal. */
export async function benchBot(address: string, parent: string = tmpdir()): Promise<Bot> {
  const clock = createClock();
  const journal = await openJournal(await mkdtemp(join(parent, 'state-')), clock.now());
  await journal.append(clock.now(), { type: 'begun', instance: 'bench' });
  return createBot({
    account: address,
    journal,
    clock,
    log: createLog('silent'),
    rules: await rulesFor(address),
    progress: () => undefined,
    line: null,
  });
}
