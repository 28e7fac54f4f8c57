/**
 * From the SMTP servers into the mailboxes: by LMTP, and in stepped time by APPEND (DESIGN.md, "time").
 *
 * LMTP stamps a message with the machine's time. Once the world's clock was stepped, a message has to lie in the
 * mailbox as one that came at the clock's now; only APPEND can say when.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { SMTPServerSession } from 'smtp-server';
import type { Clock } from '../shared/clock.js';
import { appendMail, type Mailboxes } from './append-mail.js';
import { handOver } from './smtp-client.js';
import { type Deliver, WORLD_HOST } from './smtp-door.js';
import type { TakenMail } from './smtp-transcript.js';
import { receivedField, returnPathField } from './trace-fields.js';

/** The two ways into the mailboxes, and the clock that decides which one. */
export type DeliveryOptions = { lmtpSocket: string; mailboxes: Mailboxes; clock: Clock };

/** The bytes of `mail` with the trace of its way to `address` on top. */
function stamped(mail: TakenMail, address: string, session: SMTPServerSession, clock: Clock): Buffer {
  const received = receivedField({
    helo: session.hostNameAppearsAs,
    protocol: session.transmissionType,
    host: WORLD_HOST,
    to: address,
    at: clock.now(),
  });
  return Buffer.concat([Buffer.from(`Delivered-To: ${address}\r\n${received}`), mail.raw]);
}

async function connectLmtp(path: string): Promise<Socket> {
  const socket = connect(path);
  await once(socket, 'connect');
  return socket;
}

/** The mailbox behind an address: without its tag, as LMTP finds it. */
function mailboxOf(address: string): string {
  return address.replace(/\+[^@]*(?=@|$)/, '');
}

/** Makes the delivery of a world: each recipient's copy by itself, as their own provider would get it. */
export function createDelivery({ lmtpSocket, mailboxes, clock }: DeliveryOptions): Deliver {
  return async (mail, session) => {
    for (const address of mail.to) {
      const raw = stamped(mail, address, session, clock);
      if (clock.offsetMs === 0) {
        await handOver({ ...mail, to: [address], raw }, { lmtp: await connectLmtp(lmtpSocket) });
      } else {
        const dated = Buffer.concat([Buffer.from(returnPathField(mail.from)), raw]);
        const internalDate = clock.now();
        await appendMail(mailboxes, { user: mailboxOf(address), folder: 'INBOX', raw: dated, internalDate });
      }
    }
  };
}
