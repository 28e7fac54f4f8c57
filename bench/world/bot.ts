/**
 * A bot without a workspace: the shipped phrases and the rules of a freelancer without clients.
 */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Bot } from '../../src/app/bot.js';
import { newCare } from '../../src/app/care.js';
import type { Rules } from '../../src/app/rules.js';
import { createSentIndex } from '../../src/app/sent-index.js';
import { openJournal } from '../../src/journal/journal.js';
import type { Flag } from '../../src/judgement/judgement.js';
import type { FlagPhrases } from '../../src/judgement/phrase-book.js';
import { compilePhrases } from '../../src/judgement/phrases/compile.js';
import { addressSet } from '../../src/message/addresses.js';
import { createClock } from '../../src/shared/clock.js';
import { createLog } from '../../src/shared/log.js';
import { ROOT } from '../root.js';

async function phraseFile(language: string): Promise<Record<Flag, FlagPhrases>> {
  return parse(await readFile(join(ROOT, 'phrases', `${language}.yaml`), 'utf8'));
}

/** The rules of Ana, at `address`. */
async function rulesFor(address: string): Promise<Rules> {
  return {
    me: { name: 'Ana Ruiz', address },
    own: addressSet([address, 'ana@ruiz.example']),
    clients: addressSet([]),
    allowOf: () => [],
    isSameClient: () => false,
    forms: [],
    authservId: 'mx.ruiz.example',
    phrases: compilePhrases({ en: await phraseFile('en'), tr: await phraseFile('tr') }),
    noteLanguage: 'en',
    lookTwiceAt: 3,
    timeZone: 'Europe/Madrid',
  };
}

/** A bot on a new journal below `parent`; whoever made it closes its journal. */
export async function createBot(address: string, parent: string = tmpdir()): Promise<Bot> {
  const clock = createClock();
  const journal = await openJournal(await mkdtemp(join(parent, 'state-')), clock.now());
  await journal.append(clock.now(), { type: 'begun', instance: 'bench' });
  return {
    account: address,
    journal,
    clock,
    log: createLog('silent'),
    sent: createSentIndex(),
    sentView: null,
    sentCursor: null,
    rules: await rulesFor(address),
    fresh: new Map(),
    care: newCare(),
    pending: [],
    progress: () => undefined,
  };
}
