import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Mailbox } from '../../../src/plan/settings.js';
import {
  credentialsOf,
  exposedPassword,
  type SecretSource,
  serverAccounts,
} from '../../../src/workspace/credentials.js';
import { loadWorkspace } from '../../../src/workspace/load-workspace.js';
import { withFolder } from './on-disk.js';
import { SMALLEST } from './texts.js';

const NOWHERE: SecretSource = { password: undefined, passwordFile: undefined };

function mailbox(tokenCommand: string | null): Pick<Mailbox, 'imap' | 'tokenCommand'> {
  return { imap: { host: 'imap.ruiz.example', port: 993, security: 'tls' }, tokenCommand };
}

describe('the password', () => {
  it.each([
    ['is that of the environment', '', 'secret', { pass: 'secret' }],
    ['is the first line of the file', 'hunter2\nmore\n', undefined, { pass: 'hunter2' }],
    ['may have spaces, not line ends', ' hunter 2 \r\n', undefined, { pass: ' hunter 2 ' }],
    ['of the environment wins', 'hunter2', 'secret', { pass: 'secret' }],
  ])('%s', async (_, content, password, expected) => {
    await withFolder({ password: content }, async ({ dir }) => {
      const credentials = credentialsOf(
        mailbox(null),
        { password, passwordFile: join(dir, 'password') },
        dir,
      );
      expect(await credentials()).toEqual(expected);
    });
  });

  it('is read anew each time', async () => {
    await withFolder({ password: 'old' }, async ({ dir, put }) => {
      const credentials = credentialsOf(
        mailbox(null),
        { ...NOWHERE, passwordFile: join(dir, 'password') },
        dir,
      );
      await credentials();
      await put({ password: 'new' });
      expect(await credentials()).toEqual({ pass: 'new' });
    });
  });

  it.each([
    ['that is nowhere', NOWHERE, 'password-missing'],
    ['whose file is missing', { ...NOWHERE, passwordFile: '/nowhere/password' }, 'file-unreadable'],
    ['whose file is empty', { ...NOWHERE, passwordFile: '/dev/null' }, 'password-missing'],
  ])('%s is told with its code', async (_, secrets, code) => {
    await expect(credentialsOf(mailbox(null), secrets, '.')()).rejects.toMatchObject({ code });
  });

  it.each([
    [0o600, null],
    [0o400, null],
    [0o640, 'password-exposed'],
    [0o644, 'password-exposed'],
  ])('in a file of rights %o: %s', async (mode, code) => {
    await withFolder({ password: 'hunter2' }, async ({ dir }) => {
      await chmod(join(dir, 'password'), mode);
      const told = await exposedPassword({ ...NOWHERE, passwordFile: join(dir, 'password') });
      expect(told?.code ?? null).toBe(code);
    });
  });

  it('of Docker may be read by all: there is nobody else in the container', async () => {
    expect(await exposedPassword({ ...NOWHERE, passwordFile: '/run/secrets/password' })).toBe(null);
    expect(await exposedPassword(NOWHERE)).toBe(null);
  });
});

describe('an access token', () => {
  it('comes from the command, which wins over a password', async () => {
    const credentials = credentialsOf(mailbox('echo ya29.abc'), { ...NOWHERE, password: 'x' }, '.');
    expect(await credentials()).toEqual({ accessToken: 'ya29.abc' });
  });

  it('is made once for those who ask at the same time, and anew for those who ask later', async () => {
    await withFolder({}, async ({ dir }) => {
      const command = 'echo run >> runs; wc -l < runs';
      const credentials = credentialsOf(mailbox(command), NOWHERE, dir);
      const together = await Promise.all([credentials(), credentials(), credentials()]);
      expect(together).toEqual(Array.from({ length: 3 }, () => ({ accessToken: '1' })));
      expect(await credentials()).toEqual({ accessToken: '2' });
    });
  });

  it('may come at the second try', async () => {
    await withFolder({}, async ({ dir }) => {
      const credentials = credentialsOf(
        mailbox('test -e been && echo token || { touch been; exit 3; }'),
        NOWHERE,
        dir,
      );
      await expect(credentials()).rejects.toMatchObject({ code: 'token-command-failed' });
      expect(await credentials()).toEqual({ accessToken: 'token' });
    });
  });
});

it('the two accounts have the servers of the workspace and share the secret', async () => {
  await withFolder({ 'driverseat.yaml': SMALLEST }, async ({ dir }) => {
    const loaded = await loadWorkspace(dir);
    if (!loaded.ok) throw new Error('it is right');
    const { imap, smtp } = serverAccounts(loaded.workspace, { ...NOWHERE, password: 'secret' });
    expect(imap).toMatchObject({
      host: 'imap.ruiz.example',
      port: 993,
      security: 'tls',
      user: 'ana@ruiz.example',
    });
    expect(smtp).toMatchObject({
      host: 'smtp.ruiz.example',
      port: 465,
      security: 'tls',
      user: 'ana@ruiz.example',
    });
    expect([await imap.credentials(), await smtp.credentials()]).toEqual([
      { pass: 'secret' },
      { pass: 'secret' },
    ]);
    expect(JSON.stringify({ imap, smtp })).not.toContain('secret');
    expect('ca' in imap).toBe(false);
  });
});

it('a folder in the place of the file is told as one, and nobody is to change its rights', async () => {
  await withFolder({ 'secrets/password': 'x' }, async ({ dir }) => {
    const source = { ...NOWHERE, passwordFile: join(dir, 'secrets') };
    await chmod(source.passwordFile, 0o755);
    expect(await exposedPassword(source)).toBe(null);
    await expect(credentialsOf(mailbox(null), source, dir)()).rejects.toMatchObject({
      problem: { code: 'file-unreadable', fix: 'It is a folder: name the file in it.' },
    });
  });
});
