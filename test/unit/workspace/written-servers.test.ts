import { describe, expect, it } from '@jest/globals';
import { redisAddress } from '../../../src/workspace/redis-address.js';
import {
  readAddress,
  readDomain,
  readMailServer,
  readRedis,
} from '../../../src/workspace/schema/written-servers.js';

describe('the address of a mail server', () => {
  it.each([
    ['imaps://imap.ruiz.example:993', { host: 'imap.ruiz.example', port: 993, security: 'tls' }],
    ['imaps://imap.ruiz.example', { host: 'imap.ruiz.example', port: 993, security: 'tls' }],
    ['IMAPS://Imap.Ruiz.Example/', { host: 'imap.ruiz.example', port: 993, security: 'tls' }],
    ['imap://imap.ruiz.example', { host: 'imap.ruiz.example', port: 143, security: 'starttls' }],
    ['imap://127.0.0.1:1143', { host: '127.0.0.1', port: 1143, security: 'starttls-if-offered' }],
    ['imap://localhost:1143', { host: 'localhost', port: 1143, security: 'starttls-if-offered' }],
    ['imap://[::1]:1143', { host: '::1', port: 1143, security: 'starttls-if-offered' }],
    ['imaps://127.0.0.1:1993', { host: '127.0.0.1', port: 1993, security: 'tls' }],
    ['imap://127.0.0.1.evil.example', { host: '127.0.0.1.evil.example', port: 143, security: 'starttls' }],
    ['imaps://dovecot:10993', { host: 'dovecot', port: 10_993, security: 'tls' }],
  ])('%s', (text, server) => {
    expect(readMailServer('imap')(text)).toEqual({ value: server });
  });

  it.each([
    ['smtps://smtp.ruiz.example', { host: 'smtp.ruiz.example', port: 465, security: 'tls' }],
    ['smtp://smtp.ruiz.example', { host: 'smtp.ruiz.example', port: 587, security: 'starttls' }],
    ['smtp://127.0.0.1:1025', { host: '127.0.0.1', port: 1025, security: 'starttls-if-offered' }],
  ])('%s', (text, server) => {
    expect(readMailServer('smtp')(text)).toEqual({ value: server });
  });

  it.each([
    ['no scheme', 'imap.ruiz.example', 'not the address of an IMAP server', 'imaps://imap.ruiz.example:993'],
    ['another scheme', 'https://ruiz.example', 'not the address of an IMAP server', 'imaps://'],
    ['the other protocol', 'smtps://smtp.ruiz.example', 'not the address of an IMAP server', 'imaps://'],
    [
      'a port of the other kind',
      'imap://imap.ruiz.example:993',
      'port 993 does not speak imap://',
      'imaps://imap.ruiz.example:993',
    ],
    [
      'a port of the other kind, too',
      'imaps://imap.ruiz.example:143',
      'port 143 does not speak',
      'imap://imap.ruiz.example:143',
    ],
    ['a port that there is not', 'imaps://imap.ruiz.example:70000', 'no host and port', 'imaps://'],
    ['a host that can’t be', 'imaps://imap_.:993', 'no host and port', 'imaps://'],
    ['a path', 'imaps://imap.ruiz.example/INBOX', 'not the address', 'imaps://'],
  ])('is not %s', (_, text, what, fix) => {
    const reading = readMailServer('imap')(text);
    expect(reading).toEqual({ what: expect.stringContaining(what), fix: expect.stringContaining(fix) });
  });

  it('is refused with a password in it, and never shown then', () => {
    const reading = readMailServer('imap')('imaps://ana:hunter2@imap.ruiz.example');
    expect(JSON.stringify(reading)).toContain('no user and no password');
    expect(JSON.stringify(reading)).not.toContain('hunter2');
  });
});

describe('a mail address', () => {
  it.each(['ana@ruiz.example', 'ana+x@ruiz.example', 'ünal@çınar.example'])('%s', (text) => {
    expect(readAddress(text)).toEqual({ value: text });
  });

  it.each([
    ['a name with it', 'Ana Ruiz <ana@ruiz.example>', 'Write ana@ruiz.example alone.'],
    ['no domain', 'ana', 'Write it like'],
    ['two', 'ana@ruiz.example, tom@hale.example', 'Write it like'],
    ['a line break', 'ana@ruiz.example\nBcc: eve@evil.example', 'Write it like'],
    ['a host without a dot', 'ana@localhost', 'Write it like'],
    ['longer than any', `${'a'.repeat(250)}@ruiz.example`, 'Write it like'],
  ])('is not %s', (_, text, fix) => {
    const reading = readAddress(text);
    expect(reading).toEqual({
      what: expect.stringContaining('no mail address'),
      fix: expect.stringContaining(fix),
    });
  });
});

describe('a mail address pasted with a character that nobody sees', () => {
  it.each(['tom\u200b@hale.example', 'tom@hale\u200b.example', '\u202atom@hale.example\u202c'])(
    '%j',
    (text) => {
      expect(readAddress(text)).toEqual({
        what: expect.stringContaining('a character in it that nobody sees'),
        fix: 'Type the address anew, and paste nothing.',
      });
    },
  );
});

describe('a domain', () => {
  it('stands without @, and in small letters', () => {
    expect(readDomain('Hale.example')).toEqual({ value: 'hale.example' });
    expect(readDomain('@hale.example')).toHaveProperty('what');
    expect(readDomain('hale')).toHaveProperty('what');
  });
});

describe('the address of a Redis', () => {
  it.each(['redis://localhost:6379', 'rediss://:hunter2@redis.example:6380/1', '/run/redis/redis.sock'])(
    '%s',
    (text) => {
      expect(readRedis(text)).toEqual({ value: text });
    },
  );

  it.each(['localhost:6379', 'http://x', 'redis://', 'hunter2'])(
    'is not %s, which is not shown: it may hold a password',
    (text) => {
      const reading = readRedis(text);
      expect(reading).toHaveProperty('fix');
      expect((reading as { what: string }).what).not.toContain(text);
    },
  );
});

describe('the Redis of the environment', () => {
  it.each([
    ['redis://there:6379', 'redis://there:6379'],
    ['/run/redis.sock', '/run/redis.sock'],
    [undefined, 'redis://here'],
  ])('%s', (redis, taken) => {
    expect(redisAddress({ redis }, { redis: 'redis://here' })).toBe(taken);
  });

  it.each(['http://there', 'there:6379', 'redis://'])(
    'is refused like that of driverseat.yaml: %s',
    (redis) => {
      expect(() => redisAddress({ redis }, { redis: null })).toThrow(
        'DRIVERSEAT_REDIS: it is not the address',
      );
    },
  );
});
