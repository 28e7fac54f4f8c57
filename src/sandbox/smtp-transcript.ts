/**
 * What was said to and by the world's SMTP servers, line by line, and the mail that came in: what tests look at.
 */
import type { SMTPServerOptions } from 'smtp-server';

/** Which door: `submission` takes mail of those who log in, `inbound` takes mail from the rest of the world. */
export type SmtpRole = 'submission' | 'inbound';

/** A mail as it came over the wire: the envelope (`from` is '' for the null path) and the bytes, dots undone. */
export type TakenMail = { from: string; to: string[]; raw: Buffer };

/** One SMTP connection. */
export type SmtpTranscript = {
  readonly server: SmtpRole;
  /** `C: ` and what the client said (without its password), `S: ` and what the server said. */
  readonly lines: string[];
  /** The mail that was accepted and delivered in it. */
  readonly mails: TakenMail[];
};

/** All transcripts of a world, in the order of their connections. */
export type TranscriptBook = {
  readonly all: SmtpTranscript[];
  /** The transcript of the connection with this id (smtp-server's), begun if there is none. */
  of(server: SmtpRole, id: string): SmtpTranscript;
};

/** An empty book. */
export function openTranscriptBook(): TranscriptBook {
  const all: SmtpTranscript[] = [];
  const byId = new Map<string, SmtpTranscript>();
  return {
    all,
    of: (server, id) => {
      const known = byId.get(id);
      if (known !== undefined) return known;
      const begun: SmtpTranscript = { server, lines: [], mails: [] };
      byId.set(id, begun);
      all.push(begun);
      return begun;
    },
  };
}

type LoggedLine = { tnx?: string; cid?: string; bytes?: number };

/** The logger that smtp-server writes its dialogue to: the only complete record of what went over the wire. */
export function transcriptLogger(server: SmtpRole, book: TranscriptBook): SMTPServerOptions['logger'] {
  const quiet = (): void => undefined;
  const debug = ({ tnx, cid, bytes }: LoggedLine, _format: string, said: string): void => {
    if (cid === undefined) return;
    const { lines } = book.of(server, cid);
    if (tnx === 'data') lines.push(`C: <${bytes} bytes>`);
    if (tnx === 'command') lines.push(`C: ${said}`);
    if (tnx === 'send')
      lines.push(
        ...said
          .trimEnd()
          .split('\r\n')
          .map((line) => `S: ${line}`),
      );
  };
  return { level: quiet, trace: quiet, debug, info: quiet, warn: quiet, error: quiet, fatal: quiet };
}
