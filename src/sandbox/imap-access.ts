/**
 * A user's own way into a mailbox of the world, as a mail program has it.
 */
import { ImapFlow } from 'imapflow';
import { LOOPBACK } from './free-port.js';

/** Where the world's IMAP is and the password that every user has. */
export type ImapAccess = { port: number; password: string };

/** Logs in as `user`; whoever asks for the client logs it out. */
export async function connectImap({ port, password }: ImapAccess, user: string): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: LOOPBACK,
    port,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
  });
  // Without a listener an error ends the process; whoever uses the client sees it in the command that fails.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Logs in as `user` for as long as `use` takes. */
export async function withImap<T>(
  access: ImapAccess,
  user: string,
  use: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const client = await connectImap(access, user);
  try {
    return await use(client);
  } finally {
    await client.logout();
  }
}
