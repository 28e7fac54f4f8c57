/**
 * What holds while a file of the workspace is broken (promise 10).
 *
 * Broken settings or clients: the last good ones are shown and asked, and no mail to a client leaves. A broken phrase
 * file: its last good state. A broken project or template: what needs it waits, never the older one.
 */
import type { Part, WorkspaceParts } from './understand-files.js';
import type { PhraseFile } from './understand-phrases.js';

/** What holds with `parts` as they are now and `last` as it held before (null: nothing did). */
export function withLastGood(parts: WorkspaceParts, last: WorkspaceParts | null): WorkspaceParts {
  if (last === null) return parts;
  const phraseFile = (part: Part<PhraseFile>): Part<PhraseFile> =>
    part.ok ? part : (last.phrases.find(({ file }) => file === part.file) ?? part);
  return {
    ...parts,
    settings: parts.settings.ok ? parts.settings : last.settings,
    clients: parts.clients?.ok === false ? last.clients : parts.clients,
    phrases: parts.phrases.map(phraseFile),
  };
}

/** Whether mail to clients may leave: what says to whom and when is in order. */
export function mayMailClients({ settings, clients }: WorkspaceParts): boolean {
  return settings.ok && clients?.ok !== false;
}
