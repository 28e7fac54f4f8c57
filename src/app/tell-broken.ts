/**
 * What holds while the workspace is edited: each file's last good state, and what must be said about a broken one.
 *
 * A broken driverseat.yaml or clients.yaml stops all mail to clients; a broken phrase file keeps its last good state; each
 * change from good to broken and back is said once in a note (DESIGN.md, promise 10).
 */
import type { BrokenPart } from '../notes/setting-broken.js';
import { brokenNote, mendedNote } from '../notes/setting-broken.js';
import type { BrokenFile } from '../workspace/workspace.js';
import type { Bot } from './bot.js';
import { noteSetting } from './note-setting.js';

/** What a broken file means, by its kind. */
function partOf(kind: BrokenFile['kind']): BrokenPart {
  if (kind === 'settings' || kind === 'clients') return 'config';
  return kind === 'phrases' ? 'phrases' : 'other';
}

/** The text of a file's problems: a note is written when it changes. */
function faultOf({ problems }: BrokenFile): string {
  return problems.map(({ what, where }) => `${where.line ?? 0} ${what}`).join('\n');
}

/** Files that are broken now, by name, with what was last said about each. */
export type BrokenFiles = Map<string, string>;

/**
 * Puts a note among the pending ones for each file that broke, broke otherwise, or is in order again; changes `known` to what
 * is so now.
 */
export function tellBroken(bot: Bot, known: BrokenFiles, broken: readonly BrokenFile[]): void {
  const setting = noteSetting(bot);
  const at = bot.clock.now().toString();
  for (const file of broken) {
    const fault = faultOf(file);
    if (known.get(file.file) === fault) continue;
    known.set(file.file, fault);
    const note = brokenNote(file.file, partOf(file.kind), file.problems, setting);
    bot.pending.push({ subject: 'setting-broken', about: `${file.file} ${at}`, note });
  }
  const stillBroken = new Set(broken.map(({ file }) => file));
  for (const file of [...known.keys()].filter((name) => !stillBroken.has(name))) {
    known.delete(file);
    bot.pending.push({ subject: 'setting-mended', about: `${file} ${at}`, note: mendedNote(file, setting) });
  }
}
