/**
 * Where a test can step into an SMTP dialogue: to wait, to refuse, or to cut the line.
 */
import type { SMTPServerSession } from 'smtp-server';
import type { SmtpRole } from './smtp-transcript.js';

/**
 * Where a dialogue stands. `connect`, `login`, `mail`, `rcpt`: before the server's reply. `data`: the 354 goes out.
 * `message`: all bytes are there, nothing is delivered. `delivered`: it lies in the mailboxes, the 250 is not yet said.
 */
export type SmtpStage = 'connect' | 'login' | 'mail' | 'rcpt' | 'data' | 'message' | 'delivered';

/** One instant of a dialogue. */
export type SmtpMoment = {
  server: SmtpRole;
  stage: SmtpStage;
  session: SMTPServerSession;
  /** Closes the connection without another word. */
  cut(): void;
};

/** Called at each stage: the dialogue waits for it, and is refused with what it throws ({@link smtpRefusal}). */
export type SmtpHook = (moment: SmtpMoment) => void | Promise<void>;

/** The hooks of a world; `add` gives the way to take the hook off again. */
export type SmtpHooks = { add(hook: SmtpHook): () => void; run: SmtpHook };

/** No hook at first. */
export function createSmtpHooks(): SmtpHooks {
  const hooks = new Set<SmtpHook>();
  return {
    add: (hook) => {
      hooks.add(hook);
      return () => void hooks.delete(hook);
    },
    run: async (moment) => {
      for (const hook of hooks) await hook(moment);
    },
  };
}

/** What a server says instead of yes: an SMTP reply code (400 to 599) and a text. */
export function smtpRefusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
