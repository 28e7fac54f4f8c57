/**
 * The doors of the mail world: TLS and plain, who may submit mail, what is recorded, and where a test can step in.
 */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ImapFlow } from 'imapflow';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { type SmtpMoment, type SmtpStage, smtpRefusal } from '../../src/sandbox/smtp-stage.js';
import { newUser, world } from './support/world.js';

const CA = readFileSync(world.caFile, 'utf8');

const PLAIN = { port: world.submission.port, secure: false, ignoreTLS: true };
const STARTTLS = { port: world.submission.port, secure: false, requireTLS: true };
const TLS = { port: world.submission.tlsPort, secure: true };

function submission(way: object, pass: string | null = world.password) {
  const auth = pass === null ? {} : { auth: { user: 'ana@ruiz.example', pass } };
  return createTransport({ host: 'localhost', tls: { ca: CA }, ...way, ...auth });
}

function mailTo(to: string): SendMailOptions {
  return { from: 'ana@ruiz.example', to, subject: 'hello', text: 'Hi Tom' };
}

async function countIn(user: string): Promise<number> {
  const client = await world.connect(user);
  const { messages = 0 } = (await client.status('INBOX', { messages: true })) || {};
  await client.logout();
  return messages;
}

describe('IMAP', () => {
  it.each([
    ['TLS', world.imap.tlsPort, { secure: true }],
    ['STARTTLS', world.imap.port, { secure: false, doSTARTTLS: true }],
  ])('speaks %s with a certificate that the CA file vouches for', async (_name, port, way) => {
    for (const host of ['localhost', '127.0.0.1']) {
      const auth = { user: newUser(), pass: world.password };
      const client = new ImapFlow({ host, port, ...way, auth, tls: { ca: CA }, logger: false });
      await client.connect();
      expect(client.secureConnection).toBe(true);
      await client.logout();
    }
  });

  it('takes an access token as well, as providers with OAuth do', async () => {
    const auth = { user: newUser(), accessToken: world.password };
    const client = new ImapFlow({
      host: world.imap.host,
      port: world.imap.port,
      auth,
      doSTARTTLS: false,
      logger: false,
    });
    await client.connect();
    expect(client.authenticated).toBeTruthy();
    await client.logout();
  });

  it('refuses a wrong password', async () => {
    const auth = { user: newUser(), pass: 'wrong' };
    const client = new ImapFlow({
      host: world.imap.host,
      port: world.imap.port,
      auth,
      doSTARTTLS: false,
      logger: false,
    });
    client.on('error', () => undefined);
    await expect(client.connect()).rejects.toMatchObject({ authenticationFailed: true });
  });
});

describe('submission', () => {
  it.each([
    ['plain', PLAIN],
    ['STARTTLS', STARTTLS],
    ['TLS', TLS],
  ])('takes mail of whoever logs in (%s) to the mailboxes of its recipients', async (_name, way) => {
    const tom = newUser('tom', 'hale.example');
    await submission(way).sendMail(mailTo(tom));
    expect(await countIn(tom)).toBe(1);
  });

  it('takes no mail without a login', async () => {
    await expect(submission(PLAIN, null).sendMail(mailTo(newUser()))).rejects.toMatchObject({
      responseCode: 530,
    });
  });

  it('refuses a wrong password', async () => {
    await expect(submission(TLS, 'wrong').verify()).rejects.toMatchObject({ code: 'EAUTH' });
  });
});

describe('the transcript', () => {
  it('has the whole dialogue and the mail, and not the password', async () => {
    const tom = newUser('tom', 'hale.example');
    await submission(PLAIN).sendMail(mailTo(tom));
    const transcript = world.transcripts.find(({ mails }) => mails.some(({ to }) => to.includes(tom)));
    expect(transcript?.server).toBe('submission');
    expect(transcript?.lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^C: EHLO /),
        `C: RCPT TO:<${tom}>`,
        expect.stringMatching(/^S: 354 /),
      ]),
    );
    expect(transcript?.mails[0]?.raw.toString()).toMatch(/^From: ana@ruiz\.example\r\n/);
    const secrets = [world.password, Buffer.from(world.password).toString('base64')];
    const secret = Buffer.from(`\0ana@ruiz.example\0${world.password}`).toString('base64');
    for (const line of transcript?.lines ?? [])
      for (const s of [...secrets, secret]) expect(line).not.toContain(s);
  });
});

describe('a test that steps into the dialogue', () => {
  let leave = (): void => undefined;
  afterEach(() => leave());

  function at(stage: SmtpStage, act: (moment: SmtpMoment) => void | Promise<void>): void {
    leave = world.onSmtp((moment) => (moment.stage === stage ? act(moment) : undefined));
  }

  it.each(['connect', 'login', 'mail', 'rcpt', 'message'] as const)(
    'can refuse at %s, and nothing is delivered',
    async (stage) => {
      const tom = newUser('tom', 'hale.example');
      at(stage, () => {
        throw smtpRefusal(451, 'not now');
      });
      await expect(submission(PLAIN).sendMail(mailTo(tom))).rejects.toThrow();
      leave();
      expect(await countIn(tom)).toBe(0);
    },
  );

  it.each([
    ['before the mail was taken', 'message', 0],
    ['between taking the mail and saying so', 'delivered', 1],
  ] as const)('can cut the line %s', async (_when, stage, delivered) => {
    const tom = newUser('tom', 'hale.example');
    at(stage, ({ cut }) => {
      cut();
      if (stage === 'message') throw smtpRefusal(451, 'cut');
    });
    await expect(submission(PLAIN).sendMail(mailTo(tom))).rejects.toMatchObject({ code: 'ECONNECTION' });
    leave();
    expect(await countIn(tom)).toBe(delivered);
  });

  it('can make the server wait', async () => {
    const tom = newUser('tom', 'hale.example');
    let go = (): void => undefined;
    const waiting = new Promise<void>((reached) =>
      at('rcpt', () => {
        reached();
        return new Promise<void>((resolve) => {
          go = resolve;
        });
      }),
    );
    const sent = submission(PLAIN).sendMail(mailTo(tom));
    await waiting;
    expect(world.transcripts.at(-1)?.lines.at(-1)).toBe(`C: RCPT TO:<${tom}>`);
    go();
    await sent;
    expect(await countIn(tom)).toBe(1);
  });
});
