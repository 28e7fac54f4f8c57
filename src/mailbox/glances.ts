/**
 * Has anything come to a folder, or gone from it, since the last glance? One STATUS tells, without opening it.
 *
 * Whatever is added takes a new UID, and whatever goes makes the folder smaller: the same UIDVALIDITY, UIDNEXT and number of
 * messages (RFC 9051 section 6.3.11) are the same messages. It spares the opening and listing of folders that rest, each time
 * that something wakes the bot; whoever must be certain opens the folder all the same.
 */
import type { Session } from './session.js';

/** Glances at the folders of one connection. */
export type Glances = {
  /**
   * Whether the folder at `path` may have changed since this was asked last; true the first time, and where the server
   * doesn't say.
   * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
   */
  hasChanged(path: string): Promise<boolean>;
};

/** Glances that know nothing yet. */
export function createGlances(session: Session): Glances {
  const seen = new Map<string, string>();
  return {
    async hasChanged(path) {
      const now = await glance(session, path);
      const hasChanged = now === null || seen.get(path) !== now;
      if (now !== null) seen.set(path, now);
      return hasChanged;
    },
  };
}

const ASKED = { uidValidity: true, uidNext: true, messages: true } as const;

/** The three numbers as one text; null where one of them is missing. */
async function glance(session: Session, path: string): Promise<string | null> {
  const status = await session.command(`looking at ${path}`, (client) => client.status(path, ASKED));
  if (!status) return null;
  const { uidValidity, uidNext, messages } = status;
  if (uidValidity === undefined || uidNext === undefined || messages === undefined) return null;
  return `${uidValidity} ${uidNext} ${messages}`;
}
