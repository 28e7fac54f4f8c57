/**
 * Interface only; the body follows.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Session } from './session.js';

/** Whether the folder at `path` holds a mail with this key or this Message-ID, of `since` or later. */
export declare function isInSent(
  session: Session,
  path: string,
  mail: { key: string; messageId: string; since: Temporal.Instant },
): Promise<boolean>;
