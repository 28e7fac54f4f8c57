/**
 * Which mails of Sent are answers of hers to a client, and to what: by the Message-ID that each says it answers.
 *
 * An answer is hers where she wrote it herself: no auto-reply, nothing with our key, no receipt or calendar answer. A mail
 * that follows a mail of her own answers nobody. A bare "thanks" counts: it shows that she is there, which is the precedent.
 */
import { Temporal } from 'temporal-polyfill';

/** A mail of Sent that went to a client. `atMs` is when it went, epoch milliseconds; ids are without brackets. */
export type MailToClient = {
  messageId: string | null;
  /** What it says it answers: In-Reply-To, else the last of References. */
  answers: readonly string[];
  /** Addresses in the order of To, Cc, Bcc. */
  recipients: readonly string[];
  atMs: number;
  /** False: a machine, the bot, or her program wrote it. */
  isHers: boolean;
};

/** A mail that was answered: who wrote it, and when it came (epoch milliseconds; 0: nobody knows). */
export type Arrival = { author: string; atMs: number };

/** An answer of hers to a client. */
export type Answer = {
  client: string;
  /** The Message-ID of what she answered. */
  answered: string;
  /** Null where the answered mail was not found. */
  arrivedAt: Temporal.Instant | null;
  at: Temporal.Instant;
};

/** The client whom an address belongs to; null where it is nobody's. */
export type ClientOf = (address: string) => string | null;

type Known = { arrivals: ReadonlyMap<string, Arrival>; own: ReadonlySet<string>; clientOf: ClientOf };

/** Whom a mail answers: the author of what was found; where nothing was, the first whom it goes to. */
function answeredClient(mail: MailToClient, arrival: Arrival | undefined, clientOf: ClientOf): string | null {
  const [first] = mail.recipients;
  if (arrival === undefined) return first === undefined ? null : clientOf(first);
  const client = clientOf(arrival.author);
  // Forwarded to somebody else, a mail of his is not answered.
  return mail.recipients.some((recipient) => clientOf(recipient) === client) ? client : null;
}

function answerOf(mail: MailToClient, { arrivals, own, clientOf }: Known): Answer | null {
  const found = mail.answers.find((id) => arrivals.has(id));
  const answered = found ?? mail.answers[0];
  if (!mail.isHers || answered === undefined || mail.answers.some((id) => own.has(id))) return null;
  const arrival = arrivals.get(answered);
  const client = answeredClient(mail, arrival, clientOf);
  if (client === null) return null;
  return {
    client,
    answered,
    arrivedAt:
      arrival === undefined || arrival.atMs === 0
        ? null
        : Temporal.Instant.fromEpochMilliseconds(arrival.atMs),
    at: Temporal.Instant.fromEpochMilliseconds(mail.atMs),
  };
}

/** Her answers among `sent`; `arrivals` are the mails that they name, as far as they were found, by Message-ID. */
export function matchAnswers(
  sent: readonly MailToClient[],
  arrivals: ReadonlyMap<string, Arrival>,
  clientOf: ClientOf,
): Answer[] {
  const own = new Set(sent.flatMap(({ messageId }) => messageId ?? []));
  return sent.flatMap((mail) => answerOf(mail, { arrivals, own, clientOf }) ?? []);
}
