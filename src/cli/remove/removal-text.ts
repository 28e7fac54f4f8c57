/**
 * What `driverseat remove` says: what it would do, what it did, and where what it leaves is to be found.
 */
import type { Removal } from '../../app/plan-removal.js';

function many(count: number, one: string, more: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${more}`;
}

/** Whether there is nothing to do, or nothing was done. */
export function isNothing({ folders, ...counts }: Removal): boolean {
  return folders.length === 0 && Object.values(counts).every((count) => count === 0);
}

/** One line for each thing that goes back or goes; nothing for what there is none of. */
export function removalLines({ held, drafts, others, records, marks, folders }: Removal): string[] {
  const lines: [number, string][] = [
    [held, `${many(held, 'held mail', 'held mails')}: back to INBOX`],
    [drafts, `${many(drafts, 'draft', 'drafts')} in "Send when open": back to Drafts`],
    [others, `${many(others, 'other mail', 'other mails')} of yours in Driverseat's folders: back to INBOX`],
    [marks, `marks on ${many(marks, 'message', 'messages')} in INBOX: taken off`],
    [records, `${many(records, 'record', 'records')} of Driverseat's own: removed`],
    [folders.length, `folders ${folders.join(', ')}: deleted`],
  ];
  return lines.filter(([count]) => count > 0).map(([, line]) => `  ${line}`);
}

/** What stays after it, and how to be rid of that, too. */
export type Remains = {
  dir: string;
  stateFolder: string;
  orderAddress: string;
  /** A Redis of her own holds names of mails that were waiting, under this prefix; null: there is none. */
  redisPrefix: string | null;
  /** Folders that hold something still. */
  foldersLeft: readonly string[];
  /** Mails that were planned and have not gone. */
  planned: number;
};

/** One line for each thing that stays. */
export function remainsLines(remains: Remains): string[] {
  const { dir, stateFolder, orderAddress, redisPrefix, foldersLeft, planned } = remains;
  return [
    ...foldersLeft.map((path) => `${path} stays: something is in it. Move it out, then run this again.`),
    ...(planned > 0
      ? [`${many(planned, 'planned mail', 'planned mails')} will not go unless you start again.`]
      : []),
    `Notes stay in INBOX, yours to read or delete: look for mail from ${orderAddress}.`,
    `The journal stays in ${stateFolder}; delete that folder if you don't want Driverseat back.`,
    ...(redisPrefix === null ? [] : [`Your Redis may hold keys that begin with ${redisPrefix}: no mail.`]),
    `The workspace ${dir} is yours.`,
  ];
}
