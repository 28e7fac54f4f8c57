/**
 * A mail's plan without what came of it, to be planned once more.
 */
import type { MailRecord, Planned } from './planned-mail.js';

/** The mail planned once more, for another hour. */
export function plannedAgain(mail: MailRecord, at: Pick<Planned, 'dueAt' | 'notAfter'>): Planned {
  const {
    state,
    plannedAt,
    since,
    claimId,
    attempts,
    why,
    refused,
    isShown,
    overtakenBy,
    lastTrouble,
    leavingAt,
    ...planned
  } = mail;
  return { type: 'planned', ...planned, ...at };
}
