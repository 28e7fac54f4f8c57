/**
 * A workspace and a journal for one test of a command, with what the command said.
 */
import { join } from 'node:path';
import { openJournal } from '../../../src/journal/journal.js';
import type { Happening } from '../../../src/ledger/entry.js';
import type { Planned } from '../../../src/ledger/planned-mail.js';
import { createClock } from '../../../src/shared/clock.js';
import { workspaceId } from '../../../src/workspace/state-folder.js';
import { withFolder } from '../workspace/on-disk.js';
import { SMALLEST } from '../workspace/texts.js';

/** Ana with Tom, who lives in London, and Elif, whom she says sen to. */
const DESK_FILES = {
  'driverseat.yaml': `${SMALLEST.replace('  timeZone', '  languages: [en, tr]\n  timeZone')}mode: live\n`,
  'clients.yaml': [
    'tom: { name: Tom Hale, address: tom@hale.example, greeting: Hi Tom, timeZone: Europe/London }',
    'elif: { name: Elif Kaya, address: elif@kaya.example, language: tr, formal: false }',
    '',
  ].join('\n'),
  'projects/bio.yaml': `client: tom
name: bio
progress: { percent: 50, remark: outline, next: { what: review, date: 2030-12-04 }, told: { percent: 25, date: 2026-10-02 } }
phases: [{ name: draft }, { name: review, due: 2030-12-04 }]
rounds: { included: 2, used: 1, extra: EUR 120 }
`,
};

/** The desk's workspace id: part of its keys. */
export const DESK_ID = workspaceId({
  mailbox: { user: 'ana@ruiz.example', imap: { host: 'imap.ruiz.example' } },
} as never);

/** A key that begins with `start`. */
export function keyOf(start: string): string {
  return start.padEnd(64, '0');
}

/** A planned mail to Tom about bio. */
export function plannedMail(start: string, more: Partial<Planned> = {}): Planned {
  return {
    ...{ type: 'planned', key: keyOf(start), kind: 'ordered', client: 'tom', to: ['tom@hale.example'] },
    ...{ dueAt: '2030-10-04T14:15:00Z', notAfter: '2030-10-05T14:15:00Z', answers: null },
    news: {
      tells: 'update',
      projects: [{ project: 'bio', percent: 75, remark: null, next: null, needFromYou: null }],
    },
    ...more,
  };
}

/** What a command works with. */
export type Desk = { dir: string; state: string; said: string[]; errors: string[]; terminal: Terminal };

type Terminal = { out(line: string): void; err(line: string): void; isInteractive: boolean };

/** Runs `use` with the workspace, and a journal of these entries where there are some. */
export async function onDesk<T>(
  { files = {}, entries = [] }: { files?: Record<string, string>; entries?: Happening[] },
  use: (desk: Desk) => Promise<T>,
): Promise<T> {
  return await withFolder({ ...DESK_FILES, ...files }, async ({ dir }) => {
    process.env['XDG_STATE_HOME'] = join(dir, '.state');
    const state = join(dir, '.state', 'driverseat', DESK_ID);
    if (entries.length > 0) {
      const journal = await openJournal(state, createClock().now());
      await journal.append(createClock().now(), ...entries);
      await journal.close();
    }
    const [said, errors]: [string[], string[]] = [[], []];
    const terminal = {
      out: (line: string) => void said.push(line),
      err: (line: string) => void errors.push(line),
      isInteractive: false,
    };
    return await use({ dir, state, said, errors, terminal });
  });
}
