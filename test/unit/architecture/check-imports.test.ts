import { describe, expect, it } from '@jest/globals';
import { checkSource } from './check-source.js';
import { findCycles } from './find-cycles.js';

function rulesBroken(path: string, source: string): string[] {
  return checkSource(path, source).violations.map(({ rule }) => rule);
}

describe('an edge outside the table is caught', () => {
  it.each([
    ['the middle looks ahead', 'src/message/thread.ts', `import { plan } from '../plan/plan.js';`],
    ['a type is an edge too', 'src/message/thread.ts', `import type { Plan } from '../plan/plan.js';`],
    ['a re-export too', 'src/calendar/hours.ts', `export { rule } from '../judgement/rule.js';`],
    ['a re-export of all too', 'src/calendar/hours.ts', `export * from '../judgement/rule.js';`],
    ['an import for its effect too', 'src/ledger/fold.ts', `import '../plan/plan.js';`],
    ['a type in passing too', 'src/orders/parse.ts', `type P = import('../plan/plan.js').Plan;`],
    ['typeof in passing too', 'src/orders/parse.ts', `let p: typeof import('../plan/plan.js');`],
    ['a dynamic import too', 'src/mailbox/read.ts', `const q = await import('../queue/put.js');`],
    ['a pure folder logs', 'src/plan/due.ts', `import { createLog } from '../shared/log.js';`],
    ['one end knows another', 'src/mailbox/read.ts', `import { put } from '../queue/put.js';`],
    ['an end knows the app', 'src/queue/put.ts', `import { start } from '../app/start.js';`],
    ['shared knows a rule', 'src/shared/log.ts', `import { hours } from '../calendar/hours.js';`],
    ['the app knows a command', 'src/app/start.ts', `import { run } from '../cli/start.js';`],
    ['the app knows the sandbox', 'src/app/start.ts', `import { w } from '../sandbox/mail-world.js';`],
    ['start loads the sandbox', 'src/cli/start.ts', `import { w } from '../sandbox/mail-world.js';`],
    ['the sandbox knows the mailbox', 'src/sandbox/dovecot.ts', `import { m } from '../mailbox/read.js';`],
    ['main skips the commands', 'src/main.ts', `import { start } from './app/start.js';`],
    ['code knows a test', 'src/plan/due.ts', `import { x } from '../../test/unit/plan/due.js';`],
    ['a folder of its own making', 'src/utils/strings.ts', 'export const a = 1;'],
  ])('%s', (_, path, source) => {
    expect(rulesBroken(path, source)).toContain('import table');
  });
});

describe('an edge of the table is left alone', () => {
  it.each([
    ['src/judgement/judge.ts', `import type { Message } from '../message/message.js';`],
    ['src/judgement/flags/urgency.ts', `import { words } from '../phrases/words.js';`],
    ['src/plan/due.ts', `import { DriverseatError } from '../shared/errors.js';`],
    ['src/plan/due.ts', `import { Temporal } from 'temporal-polyfill';`],
    ['src/message/identity.ts', `import { createHash } from 'node:crypto';`],
    ['src/mailbox/read.ts', `const { convert } = await import('html-to-text');`],
    ['src/outbox/send.ts', `import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';`],
    ['src/cli/demo.ts', `import { startMailWorld } from '../sandbox/mail-world.js';`],
    ['src/main.ts', `import { run } from './cli/run.js';`],
  ])('%s: %s', (path, source) => {
    expect(rulesBroken(path, source)).toEqual([]);
  });
});

describe('a package in a folder that may not know it is caught', () => {
  it.each([
    ['the queue outside queue', 'src/app/start.ts', `import { Queue } from 'bullmq';`],
    ['its types too', 'src/app/start.ts', `import type { Queue } from 'bullmq';`],
    ['IMAP outside mailbox', 'src/cli/check.ts', `import { ImapFlow } from 'imapflow';`],
    ['SMTP outside outbox', 'src/mailbox/append.ts', `import nodemailer from 'nodemailer';`],
    ['a deep path of it', 'src/app/send.ts', `import S from 'nodemailer/lib/smtp-connection/index.js';`],
    ['YAML outside workspace', 'src/judgement/phrases.ts', `import { parse } from 'yaml';`],
    ['a log outside shared', 'src/mailbox/read.ts', `import { pino } from 'pino';`],
    ['templates outside templates', 'src/notes/note.ts', `import Handlebars from 'handlebars';`],
    ['one nobody chose', 'src/cli/start.ts', `import chalk from 'chalk';`],
    ['the file system in the middle', 'src/plan/due.ts', `import { readFileSync } from 'node:fs';`],
    ['without its prefix', 'src/app/start.ts', `import { readFileSync } from 'fs';`],
    ['more of crypto than a hash', 'src/plan/key.ts', `import { randomUUID } from 'node:crypto';`],
    ['beside the hash', 'src/plan/key.ts', `import { createHash, randomInt } from 'node:crypto';`],
    ['all of crypto', 'src/plan/key.ts', `import * as c from 'node:crypto';`],
    ['crypto by its default', 'src/plan/key.ts', `import c from 'node:crypto';`],
    ['timers in the middle', 'src/plan/due.ts', `import { scheduler } from 'node:timers/promises';`],
    ['all of Temporal under a name', 'src/plan/due.ts', `import * as t from 'temporal-polyfill';`],
    ['all of Temporal handed on', 'src/plan/due.ts', `export * from 'temporal-polyfill';`],
    ['Temporal made global', 'src/plan/due.ts', `import 'temporal-polyfill/global';`],
  ])('%s', (_, path, source) => {
    expect(rulesBroken(path, source)).toEqual(['package']);
  });
});

describe('an import that hides its edge is caught', () => {
  it.each([
    ['require()', `const fs = require('node:fs');`],
    ['import = require()', `import fs = require('node:fs');`],
    ['import = a name', `import Now = Temporal.Now;`],
    ['a made require', `import { createRequire } from 'node:module';`],
    ['a computed path', `const at = '../queue/put.js'; const q = await import(at);`],
    ['the environment by import', `import { env } from 'node:process';`],
  ])('%s', (_, source) => {
    expect(rulesBroken('src/mailbox/read.ts', source)).toEqual(['hidden import']);
  });
});

describe('a ring of files is caught', () => {
  it('of any length, once, and not what merely meets again', () => {
    const files = [
      checkSource('src/plan/a.ts', `import { b } from './b.js'; import { d } from './d.js';`),
      checkSource('src/plan/b.ts', `import type { C } from './c.js'; import { d } from './d.js';`),
      checkSource('src/plan/c.ts', `export type C = import('./a.js').A;`),
      checkSource('src/plan/d.ts', 'export const d = 1;'),
    ];
    expect(findCycles(files).map(({ what }) => what)).toEqual([
      'src/plan/a.ts → src/plan/b.ts → src/plan/c.ts',
    ]);
    expect(findCycles(files.slice(1))).toEqual([]);
  });
});

it('a file that is not TypeScript is said, not skipped', () => {
  expect(rulesBroken('src/plan/due.ts', 'const = ;')).toEqual(['syntax']);
});
