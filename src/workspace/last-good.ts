/**
 * What holds while a file of the workspace is broken (promise 10).
 *
 * Broken settings or clients: the last good ones are shown and asked, and no mail to a client leaves. A broken phrase
 * file: its last good state. A broken project or template: what needs it waits, never the older one.
 */
import type { Part, WorkspaceParts } from './understand-files.js';

/** What holds with `parts` as they are now and `last` as it held before (null: nothing did). */
export function withLastGood(parts: WorkspaceParts, last: WorkspaceParts | null): WorkspaceParts {
  if (last === null) return parts;
  const lastOf = <T>(part: Part<T>, before: readonly Part<T>[]): Part<T> =>
    part.ok ? part : (before.find(({ file }) => file === part.file) ?? part);
  return {
    ...parts,
    settings: parts.settings.ok ? parts.settings : last.settings,
    clients: parts.clients?.ok === false ? last.clients : parts.clients,
    // An order finds the project, and hears what is wrong with its file; its mail waits.
    projects: parts.projects.map((part) => lastOf(part, last.projects)),
    phrases: parts.phrases.map((part) => lastOf(part, last.phrases)),
  };
}

/** Whether mail to clients may leave: what says to whom and when is in order. */
export function mayMailClients({ settings, clients }: WorkspaceParts): boolean {
  return settings.ok && clients?.ok !== false;
}
