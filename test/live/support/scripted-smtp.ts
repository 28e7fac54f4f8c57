/**
 * An SMTP server that says what a test tells it to, wrong things too, and keeps every byte that it hears.
 */
import { createServer, type Socket } from 'node:net';

/** What is said at a step: a line, or these very bytes; or nothing, and the line is cut, or no longer read (`deaf`). */
export type Line = string | { raw: string } | 'cut' | 'hang' | 'deaf';

/** The steps; those left out are answered as a good server does. `early`: as soon as the first byte of a body came. */
export type Script = Partial<
  Record<'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'early' | 'dot' | 'QUIT', Line>
>;

/** A listening server. */
export type ScriptedServer = {
  port: number;
  /** All that clients said, as Latin-1. */
  heard(): string;
  /** How many connections are open. */
  open(): number;
  [Symbol.asyncDispose](): Promise<void>;
};

const GOOD: Script = {
  greeting: '220 mx.example ESMTP',
  EHLO: '250-mx.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-DSN\r\n250-AUTH PLAIN XOAUTH2\r\n250 SIZE 30000000',
  AUTH: '235 ok',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  dot: '250 taken',
  QUIT: '221 bye',
};

function say(socket: Socket, line: Line | undefined): void {
  if (line === undefined || line === 'hang') return;
  if (line === 'cut') socket.destroy();
  else if (line === 'deaf') socket.pause();
  else socket.write(typeof line === 'string' ? `${line}\r\n` : line.raw);
}

function dialogue(socket: Socket, script: Script): void {
  let inBody = false;
  let text = '';
  const command = (line: string): void => {
    const verb = (line.split(' ')[0] ?? '').toUpperCase() as keyof Script;
    say(socket, script[verb]);
    if (verb !== 'DATA') return;
    inBody = String(script.DATA).startsWith('354');
    // The line end of DATA is also the one before the dot of an empty body.
    if (inBody) text = `\r\n${text}`;
  };
  const body = (): void => {
    inBody = false;
    say(socket, script.dot);
  };
  /** Takes the next command or body off what was heard; false where its end is still to come. */
  const turn = (): boolean => {
    const [take, ending] = inBody ? [body, '\r\n.\r\n'] : [command, '\r\n'];
    const end = text.indexOf(ending);
    if (end < 0) return false;
    const heard = text.slice(0, end);
    text = text.slice(end + ending.length);
    take(heard);
    return true;
  };
  say(socket, script.greeting);
  socket.on('data', (chunk) => {
    if (inBody && text === '\r\n') say(socket, script.early);
    text += chunk.toString('latin1');
    while (turn());
  });
}

/** Listens on a free port of 127.0.0.1, and plays `script`. */
export async function startScriptedSmtp(script: Script): Promise<ScriptedServer> {
  const heard: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => heard.push(chunk));
    dialogue(socket, { ...GOOD, ...script });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    heard: () => Buffer.concat(heard).toString('latin1'),
    open: () => sockets.size,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
