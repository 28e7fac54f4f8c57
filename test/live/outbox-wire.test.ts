/**
 * The gated send against servers that do what no good server does: what leaves, byte for byte, and what it means.
 */
import { describe, expect, it } from '@jest/globals';
import { type GateAnswer, gatedSend, type OutgoingMail } from '../../src/outbox/gated-send.js';
import type { SendOutcome } from '../../src/outbox/send-outcome.js';
import type { ServerAccount } from '../../src/shared/server-account.js';
import { type Line, type Script, type ScriptedServer, startScriptedSmtp } from './support/scripted-smtp.js';
import { until } from './support/until.js';

const BODY = 'Subject: Logo\r\n\r\nHi Tom\r\n.\r\nBye\r\n';

const mail: OutgoingMail = {
  envelope: { from: 'ana@ruiz.example', to: ['tom@hale.example'] },
  bytes: Buffer.from(BODY),
  notifyNever: false,
};
const large: OutgoingMail = { ...mail, bytes: Buffer.alloc(8_000_000, `${'A'.repeat(76)}\r\n`) };

const go = async (): Promise<GateAnswer> => ({ go: true });

function account(
  server: ScriptedServer,
  security: ServerAccount['security'] = 'starttls-if-offered',
): ServerAccount {
  const credentials = async () => ({ pass: 'secret' });
  return { host: '127.0.0.1', port: server.port, security, user: 'ana@ruiz.example', credentials };
}

function told(outcome: SendOutcome): string {
  const code = outcome.kind === 'refused' ? ` ${outcome.code}` : '';
  return `${outcome.kind}${code}${'stage' in outcome ? ` at ${outcome.stage}` : ''}`;
}

describe('a good server', () => {
  it('hears the mail, its dots stuffed, and a goodbye', async () => {
    await using server = await startScriptedSmtp({});
    expect(await gatedSend(account(server), mail, go)).toEqual({
      kind: 'sent',
      response: '250 taken',
      refused: [],
      messageId: null,
    });
    await until('a goodbye', () => server.heard().endsWith('QUIT\r\n'));
    const [, body] = server.heard().split('DATA\r\n');
    expect(body).toBe('Subject: Logo\r\n\r\nHi Tom\r\n..\r\nBye\r\n.\r\nQUIT\r\n');
    await until('the connection is closed', () => server.open() === 0);
  });

  it.each([
    [true, 'RCPT TO:<tom@hale.example> NOTIFY=NEVER\r\n'],
    [false, 'RCPT TO:<tom@hale.example>\r\n'],
  ])('asked for no bounces: %s', async (notifyNever, command) => {
    await using server = await startScriptedSmtp({});
    await gatedSend(account(server), { ...mail, notifyNever }, go);
    expect(server.heard()).toContain(command);
  });

  it('that knows no DSN is not asked', async () => {
    await using server = await startScriptedSmtp({ EHLO: '250-mx.example\r\n250 AUTH PLAIN' });
    await gatedSend(account(server), { ...mail, notifyNever: true }, go);
    expect(server.heard()).toContain('RCPT TO:<tom@hale.example>\r\n');
  });

  it('hears an international domain in its ASCII form, and of 8-bit text', async () => {
    await using server = await startScriptedSmtp({});
    const envelope = { from: 'Ana@ruiz.example', to: ['Juri@jõgeva.example'] };
    const bytes = Buffer.from('Subject: Logo\r\n\r\nÇay\r\n');
    await gatedSend(account(server), { envelope, bytes, notifyNever: false }, go);
    expect(server.heard()).toContain('MAIL FROM:<Ana@ruiz.example> BODY=8BITMIME SIZE=23\r\n');
    expect(server.heard()).toContain('RCPT TO:<Juri@xn--jgeva-dua.example>\r\n');
  });

  it('that gives the mail another Message-ID is believed', async () => {
    const dot = '250 2.0.0 OK <AB12@DB3.eurprd01.prod.outlook.com> [Hostname=DB3]';
    await using server = await startScriptedSmtp({ dot });
    const outcome = await gatedSend(account(server), mail, go);
    expect(outcome).toMatchObject({ kind: 'sent', messageId: 'AB12@DB3.eurprd01.prod.outlook.com' });
  });
});

describe('a server that', () => {
  const TIGHT = { limitMs: 700 };
  const PLAIN_EHLO = '250-mx.example\r\n250 AUTH PLAIN';

  it.each<[string, Script, string]>([
    ['is busy', { greeting: '421 too busy' }, 'refused 421 at connect'],
    ['wants nobody', { greeting: '554 go away' }, 'refused 554 at connect'],
    ['speaks another language', { greeting: 'SSH-2.0' }, 'failed at connect'],
    ['cuts before it says a word', { greeting: 'cut' }, 'failed at connect'],
    ['says nothing', { greeting: 'hang' }, 'failed at connect'],
    ['cuts at EHLO', { EHLO: 'cut' }, 'failed at connect'],
    ['hangs at EHLO', { EHLO: 'hang' }, 'failed at connect'],
    ['closes at EHLO', { EHLO: '421 bye' }, 'refused 421 at connect'],
    ['knows nobody', { AUTH: '535 no' }, 'refused 535 at login'],
    ['can look up nobody now', { AUTH: '454 later' }, 'refused 454 at login'],
    ['closes at the login', { AUTH: '421 bye' }, 'refused 421 at login'],
    ['cuts at the login', { AUTH: 'cut' }, 'failed at login'],
    ['hangs at the login', { AUTH: 'hang' }, 'failed at login'],
    ['talks nonsense at the login', { AUTH: '999 what' }, 'failed at login'],
    ['refuses the sender', { MAIL: '550 no' }, 'refused 550 at envelope'],
    ['refuses the sender, but goes on', { MAIL: '550 no', EHLO: PLAIN_EHLO }, 'refused 550 at envelope'],
    ['closes at the sender', { MAIL: '421 bye' }, 'refused 421 at envelope'],
    ['cuts at the sender', { MAIL: 'cut' }, 'failed at envelope'],
    ['hangs at the sender', { MAIL: 'hang' }, 'failed at envelope'],
    ['refuses the recipient, and wants the body all the same', { RCPT: '550 no' }, 'refused 550 at envelope'],
    ['puts the recipient off', { RCPT: '451 later', DATA: '503 no' }, 'refused 451 at envelope'],
    ['closes at the recipient', { RCPT: '421 bye' }, 'refused 421 at envelope'],
    ['cuts at the recipient', { RCPT: 'cut' }, 'failed at envelope'],
    ['wants no body', { DATA: '554 no' }, 'refused 554 at envelope'],
    ['wants no body now', { DATA: '451 no' }, 'refused 451 at envelope'],
    ['closes at DATA', { DATA: '421 bye' }, 'refused 421 at envelope'],
    ['cuts at DATA', { DATA: 'cut' }, 'failed at envelope'],
    ['hangs at DATA', { DATA: 'hang' }, 'failed at envelope'],
    ['cuts after half a reply to DATA', { DATA: { raw: '35' } }, 'failed at envelope'],
  ])('%s: no byte of the body leaves, and the gate is not asked', async (_what, script, outcome) => {
    await using server = await startScriptedSmtp(script);
    let asked = 0;
    const gate = async (): Promise<GateAnswer> => {
      asked += 1;
      return { go: true };
    };
    expect(told(await gatedSend(account(server), mail, gate, TIGHT))).toBe(outcome);
    expect(asked).toBe(0);
    expect(server.heard()).not.toContain('Logo');
    await until('the connection is closed', () => server.open() === 0);
  });

  it.each<[string, Line, string]>([
    ['refuses', '552 too much', 'refused 552 at go'],
    ['puts off', '452 later', 'refused 452 at go'],
    ['closes', '421 bye', 'refused 421 at go'],
    ['cuts', 'cut', 'failed at go'],
  ])('%s while the body is on its way', async (_what, early, outcome) => {
    await using server = await startScriptedSmtp({ early, dot: 'hang' });
    expect(told(await gatedSend(account(server), large, go))).toBe(outcome);
    await until('the connection is closed', () => server.open() === 0);
    expect(server.heard()).not.toContain('\r\n.\r\n');
  });

  it('reads no further than a part of the body', async () => {
    await using server = await startScriptedSmtp({ early: 'deaf' });
    expect(told(await gatedSend(account(server), large, go, TIGHT))).toBe('failed at go');
  });

  it('says yes before it has the whole mail: nobody knows what it took', async () => {
    await using server = await startScriptedSmtp({ early: '250 taken', dot: 'hang' });
    expect(told(await gatedSend(account(server), large, go))).toBe('unknown at dot');
  });

  it.each<[string, Line, string]>([
    ['refuses', '554 spam', 'refused 554 at dot'],
    ['puts off', '451 later', 'refused 451 at dot'],
    ['closes', '421 bye', 'unknown at dot'],
    ['cuts', 'cut', 'unknown at dot'],
    ['hangs', 'hang', 'unknown at dot'],
    ['says something else', 'what?', 'unknown at dot'],
    ['says half of yes and hangs', { raw: '250 ta' }, 'unknown at dot'],
    ['begins a yes that does not end', { raw: '250-taken\r\n' }, 'unknown at dot'],
  ])('%s after the final dot', async (_what, dot, outcome) => {
    await using server = await startScriptedSmtp({ dot });
    expect(told(await gatedSend(account(server), mail, go, TIGHT))).toBe(outcome);
    expect(server.heard()).toContain('\r\n.\r\n');
    await until('the connection is closed', () => server.open() === 0);
  });

  it('offers no TLS where TLS is a must: neither password nor mail leaves', async () => {
    await using server = await startScriptedSmtp({});
    expect(told(await gatedSend(account(server, 'starttls'), mail, go, TIGHT))).toMatch(/ at connect$/);
    expect(server.heard()).not.toMatch(/AUTH|Logo/);
  });

  it('takes less than the mail has: nothing is sent', async () => {
    await using server = await startScriptedSmtp({ EHLO: '250-mx.example\r\n250-AUTH PLAIN\r\n250 SIZE 10' });
    expect(told(await gatedSend(account(server), mail, go))).toBe('refused 552 at envelope');
    expect(server.heard()).not.toContain('MAIL');
  });

  it('never answers the goodbye holds nobody up', async () => {
    await using server = await startScriptedSmtp({ QUIT: 'hang' });
    expect(told(await gatedSend(account(server), mail, go))).toBe('sent');
    await until('the connection is closed', () => server.open() === 0);
  });
});

describe('a body that may not leave', () => {
  it('nothing of it leaves: not a byte, no dot, no command', async () => {
    await using server = await startScriptedSmtp({});
    const stop = async (): Promise<GateAnswer> => ({ go: false, reason: 'stopped' });
    expect(await gatedSend(account(server), mail, stop)).toEqual({ kind: 'stopped', reason: 'stopped' });
    await until('the connection is closed', () => server.open() === 0);
    expect(server.heard()).toMatch(/DATA\r\n$/);
  });

  it('nothing of it leaves when the gate says go too late', async () => {
    await using server = await startScriptedSmtp({});
    let signal: AbortSignal | undefined;
    let say: (answer: GateAnswer) => void = () => undefined;
    const slow = (aborted: AbortSignal): Promise<GateAnswer> => {
      signal = aborted;
      return new Promise((resolve) => {
        say = resolve;
      });
    };
    expect(told(await gatedSend(account(server), mail, slow, { limitMs: 500 }))).toBe('failed at go');
    expect(signal?.aborted).toBe(true);
    say({ go: true });
    await until('the connection is closed', () => server.open() === 0);
    expect(server.heard()).toMatch(/DATA\r\n$/);
  });

  it('nothing of it leaves when the server goes while the gate is asked', async () => {
    const server = await startScriptedSmtp({});
    const gate = async (signal: AbortSignal): Promise<GateAnswer> => {
      await server[Symbol.asyncDispose]();
      await until('the line is lost', () => signal.aborted);
      return { go: true };
    };
    expect(told(await gatedSend(account(server), mail, gate))).toBe('failed at go');
    expect(server.heard()).toMatch(/DATA\r\n$/);
  });
});
