/**
 * Which mailbox a workspace is about, in sixteen digits, and where its state lies (DESIGN.md, "The journal").
 *
 * The same mailbox gives the same id on every machine: keys of mail and names of queues are made with it. The folder
 * lies outside the workspace, which may be in a synced folder; the journal makes it, for its owner alone.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Settings } from '../plan/settings.js';
import type { Environment } from '../shared/environment.js';

/** The workspace id: the first 16 hex digits of the SHA-256 of user@IMAP-host. */
export function workspaceId({ mailbox: { user, imap } }: Pick<Settings, 'mailbox'>): string {
  return createHash('sha256').update(`${user}@${imap.host}`).digest('hex').slice(0, 16);
}

/** The path of the state folder of workspace `id`: `$XDG_STATE_HOME/driverseat/<id>`. */
export function stateFolder({ stateHome }: Pick<Environment, 'stateHome'>, id: string): string {
  return join(stateHome, 'driverseat', id);
}
