import { open } from 'node:fs/promises';
import { devNull } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { DriverseatError } from '../../../src/shared/errors.js';
import { createLog, descriptorLog, type Logger } from '../../../src/shared/log.js';

/** What one stretch of logging wrote, as one text. */
function written(level: string, say: (log: Logger) => void): string {
  const lines: string[] = [];
  say(createLog(level, { write: (line) => void lines.push(line) }));
  return lines.join('');
}

const PRIVATE = 'the client’s own words';

describe('a log line says nothing of what mail holds', () => {
  it.each([
    ['an address', { address: PRIVATE }],
    ['whom it is from', { from: [{ name: PRIVATE }] }],
    ['whom it goes to', { to: PRIVATE, cc: [PRIVATE], bcc: PRIVATE, recipients: [PRIVATE] }],
    ['a subject', { subject: PRIVATE }],
    ['a subject further in', { mail: { parsed: { subject: PRIVATE } } }],
    ['a subject in a list', { mails: [{ mail: { subject: PRIVATE } }] }],
    ['a body', { text: PRIVATE, body: PRIVATE, newText: { text: PRIVATE } }],
    ['a quote', { findings: [{ quote: PRIVATE }] }],
    ['bytes', { part: Buffer.from(PRIVATE) }],
    [
      'an object of a library',
      {
        client: new (class Client {
          words = PRIVATE;
        })(),
      },
    ],
    ['what a server said', { err: Object.assign(new Error(PRIVATE), { response: PRIVATE }) }],
    ['an error under another name', { error: Object.assign(new Error(PRIVATE), { command: PRIVATE }) }],
    ['an error in a list', { problems: [new Error(PRIVATE)] }],
    ['what caused an error', { err: new Error('a', { cause: new Error(PRIVATE) }) }],
    ['a text that caused an error', { err: new Error('a', { cause: PRIVATE }) }],
    ['a depth nobody looks into', { a: { b: { c: { d: { e: { f: { subject: PRIVATE } } } } } } }],
  ])('%s', (_, fields) => {
    for (const level of ['debug', 'info']) {
      const said = written(level, (log) => log.info(fields, 'mail judged'));
      expect(said).toContain('mail judged');
      expect(said).not.toContain(JSON.stringify(PRIVATE).slice(1, -1));
      expect(said).not.toContain(
        String(Buffer.from(PRIVATE)[0]).concat(',', String(Buffer.from(PRIVATE)[1])),
      );
    }
  });

  it('nor an address under a name that promises none', () => {
    const said = written('debug', (log) =>
      log.info({ box: 'ana@ruiz.example', seen: ['<a@b.example>'], at: new URL('imap://a@b.example') }, 'a'),
    );
    expect(said).not.toContain('@');
  });

  it('nor the fields of a child logger', () => {
    const said = written('debug', (log) =>
      log.child({ subject: PRIVATE, mail: { from: PRIVATE } }).info('a'),
    );
    expect(said).not.toContain(PRIVATE);
  });

  it('nor the text of an error that comes without a message', () => {
    const said = written('debug', (log) => {
      log.error(new Error(PRIVATE));
      log.error({ err: new Error(PRIVATE) });
      log.child({ err: new Error(PRIVATE) }).warn('a');
    });
    expect(said).not.toContain(PRIVATE);
    expect(said.match(/"type":"Error"/g)).toHaveLength(3);
  });
});

describe('a secret is not said at any level', () => {
  it.each(['trace', 'debug', 'info'])('%s', (level) => {
    const said = written(level, (log) => {
      log.info({ password: 'hunter2', account: { auth: { user: 'u', pass: 'hunter2' } } }, 'a');
      log.info({ accessToken: 'hunter2', token: 'hunter2' }, 'b');
      log.child({ password: 'hunter2' }).info('c');
    });
    expect(said).not.toContain('hunter2');
  });
});

describe('a log line still tells what to know', () => {
  it('reasons, keys, numbers and instants pass', () => {
    const at = Temporal.Instant.from('2026-10-08T10:00:00Z');
    const said = written('info', (log) =>
      log.warn({ mailKey: 'k1', reasons: ['A1'], uid: 7, at }, 'reply refused'),
    );
    expect(JSON.parse(said)).toMatchObject({
      msg: 'reply refused',
      mailKey: 'k1',
      reasons: ['A1'],
      uid: 7,
      at: '2026-10-08T10:00:00Z',
    });
  });

  it('an error tells its class and code, and those of its cause', () => {
    const cause = Object.assign(new Error(PRIVATE), { code: 'ECONNREFUSED' });
    const err = new DriverseatError('imap-unreachable', PRIVATE, { cause });
    expect(JSON.parse(written('info', (log) => log.warn({ err }, 'no connection')))).toMatchObject({
      err: {
        type: 'DriverseatError',
        code: 'imap-unreachable',
        cause: { type: 'Error', code: 'ECONNREFUSED' },
      },
    });
  });

  it('the time is UTC, and a level below the chosen one is silent', () => {
    const said = written('info', (log) => {
      log.debug('b');
      log.info('a');
    });
    expect((JSON.parse(said) as { time: string }).time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('at trace, what mail holds is shown', () => {
    expect(written('trace', (log) => log.trace({ subject: PRIVATE }, 'mail read'))).toContain(PRIVATE);
  });
});

it('a log that can not be written ends nothing: its terminal is closed, its disk is full', async () => {
  const unwritable = await open(devNull, 'r');
  const log = createLog('info', descriptorLog(unwritable.fd));
  for (let line = 0; line < 3; line += 1) expect(() => log.info('a')).not.toThrow();
  await unwritable.close();
});

it.each(['bogus', 'verbose', ''])(
  'a level that there is not is named, with those that there are: "%s"',
  (level) => {
    expect(() => createLog(level)).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: `DRIVERSEAT_LOG: there is no level "${level}"`,
        problem: expect.objectContaining({
          fix: 'Take one of trace, debug, info, warn, error, fatal, silent.',
        }),
      }),
    );
  },
);
