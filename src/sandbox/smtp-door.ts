/**
 * An SMTP server of the mail world, in this process: what comes in is recorded and handed to the mailboxes.
 *
 * Submission wants a login; inbound takes mail for anybody from anybody, as a mail exchanger does.
 */
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import type { ServerCertificate } from './certificate.js';
import { LOOPBACK } from './free-port.js';
import { type SmtpHooks, type SmtpStage, smtpRefusal } from './smtp-stage.js';
import { type SmtpRole, type TakenMail, type TranscriptBook, transcriptLogger } from './smtp-transcript.js';

/** How mail that came in reaches the mailboxes; rejects where it can't. */
export type Deliver = (mail: TakenMail, session: SMTPServerSession) => Promise<void>;

/** What an SMTP server is made of. */
export type DoorOptions = {
  role: SmtpRole;
  /** TLS from the first byte; else STARTTLS is offered. */
  isTls: boolean;
  password: string;
  certificate: ServerCertificate;
  book: TranscriptBook;
  hooks: SmtpHooks;
  deliver: Deliver;
};

/** A listening SMTP server. */
export type Door = { port: number; end(): Promise<void> };

/** The name that the world's servers go by. */
export const WORLD_HOST = 'mail-world.example';

const MOST_BYTES = 50 * 1024 * 1024;

type Reply = (error?: Error | null) => void;

function takenMail({ envelope }: SMTPServerSession, raw: Buffer): TakenMail {
  const { mailFrom, rcptTo } = envelope;
  return { from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address), raw };
}

/** What the server does at each command; every stage passes the hooks first. */
function dialogue(options: DoorOptions, cut: (id: string) => void): SMTPServerOptions {
  const { role, password, book, hooks, deliver } = options;
  const pass = async (stage: SmtpStage, session: SMTPServerSession): Promise<void> =>
    hooks.run({ server: role, stage, session, cut: () => cut(session.id) });
  const answer = (stage: SmtpStage, session: SMTPServerSession, reply: Reply): void => {
    pass(stage, session).then(() => reply(), reply);
  };
  const take = async (
    stream: Parameters<NonNullable<SMTPServerOptions['onData']>>[0],
    session: SMTPServerSession,
  ) => {
    const [raw] = await Promise.all([buffer(stream), pass('data', session)]);
    const mail = takenMail(session, raw);
    await pass('message', session);
    await deliver(mail, session);
    book.of(role, session.id).mails.push(mail);
    await pass('delivered', session);
  };
  return {
    onConnect: (session, reply) => answer('connect', session, reply),
    onMailFrom: (_address, session, reply) => answer('mail', session, reply),
    onRcptTo: (_address, session, reply) => answer('rcpt', session, reply),
    onData: (stream, session, reply) => void take(stream, session).then(() => reply(), reply),
    onAuth: ({ username, password: given, accessToken }, session, reply) => {
      const isRight = given === password || accessToken === password;
      pass('login', session).then(
        () => (isRight ? reply(null, { user: username }) : reply(smtpRefusal(535, 'Wrong user or password'))),
        reply,
      );
    },
  };
}

function serverOptions({ role, isTls, certificate, book }: DoorOptions): SMTPServerOptions {
  const login: SMTPServerOptions =
    role === 'submission'
      ? { authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'], allowInsecureAuth: true }
      : { authOptional: true, disabledCommands: ['AUTH'] };
  return {
    ...login,
    secure: isTls,
    key: certificate.key,
    cert: certificate.certificate,
    name: WORLD_HOST,
    size: MOST_BYTES,
    disableReverseLookup: true,
    closeTimeout: 1,
    logger: transcriptLogger(role, book),
  };
}

/** Starts an SMTP server on a free port of the loopback address. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const cut = (id: string): void => {
    for (const connection of server.connections) if (connection.id === id) connection.close();
  };
  const server = new SMTPServer({ ...serverOptions(options), ...dialogue(options, cut) });
  const sockets = new Set<Socket>();
  // A client that goes away in the middle is what some tests are about.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen({ port: 0, host: LOOPBACK }, resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    end: async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
    },
  };
}
