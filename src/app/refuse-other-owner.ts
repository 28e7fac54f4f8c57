/**
 * Driverseat is taken out of a mailbox only where it does not run: another one would make the folders anew.
 */
import { folderPath } from '../mailbox/folders.js';
import { listOwnerRecords } from '../mailbox/ownership.js';
import type { Session } from '../mailbox/session.js';
import { DriverseatError } from '../shared/errors.js';
import { whoServes } from './own-mailbox.js';
import { foldersLeft } from './plan-removal.js';

/**
 * Makes sure that no other bot than `instance` serves the mailbox: it would make the folders anew.
 * @throws DriverseatError `mailbox-owned`, saying by whom and since when
 */
export async function refuseOtherOwner(
  session: Session,
  { instance, timeZone }: { instance: string | null; timeZone: string },
): Promise<void> {
  const [outbox, done] = [
    folderPath(session, ['Driverseat', 'Outbox']),
    folderPath(session, ['Driverseat', 'Done']),
  ];
  if (!(await foldersLeft(session)).includes(outbox)) return;
  const owner = (await listOwnerRecords(session, { outbox, done })).at(-1);
  if (owner === undefined || owner.instance === instance) return;
  throw new DriverseatError('mailbox-owned', whoServes(owner, timeZone), {
    fix: 'Stop it there first. If it is gone for good: driverseat start --take-over here, stop that, then remove.',
  });
}
