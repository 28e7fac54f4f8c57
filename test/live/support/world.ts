/**
 * The mail world of a live test file: `import { world } from './support/world.js'`, and it is there.
 *
 * A jest worker runs one file at a time and gives each its own modules, so a worker has one world at a time; one starts
 * in about 0.15 s. Within a file each test takes a new user, whose mailbox nobody else knows.
 */
import { randomUUID } from 'node:crypto';
import { afterAll } from '@jest/globals';
import { startMailWorld } from '../../../src/sandbox/mail-world.js';

/** Dovecot, SMTP and Redis, for this test file alone. */
export const world = await startMailWorld();

afterAll(() => world.end());

/** An address whose mailbox is empty: `ana-1a2b3c4d@ruiz.example`. */
export function newUser(name = 'ana', domain = 'ruiz.example'): string {
  return `${name}-${randomUUID().slice(0, 8)}@${domain}`;
}
