/**
 * The desk that `driverseat try` reads lines against: a workspace as it stands, no thread, no note.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Holidays } from '../../calendar/contact-policy.js';
import { FLAGS } from '../../judgement/judgement.js';
import { fold } from '../../message/new-text/fold.js';
import { englishWords } from '../../notes/words-en.js';
import { turkishWords } from '../../notes/words-tr.js';
import type { Desk } from '../../orders/desk.js';
import { policyOf } from '../../plan/policy-of.js';
import type { Workspace } from '../../workspace/workspace.js';

/** A flag's id and its names in notes, blanks as hyphens. */
function flagNames(): Map<string, string> {
  return new Map(
    FLAGS.flatMap((flag) =>
      [flag, englishWords.flags[flag], turkishWords.flags[flag]].map((name) => [
        fold(name).replaceAll(' ', '-'),
        flag,
      ]),
    ),
  );
}

/** The desk at the instant `at`. */
export function deskOf(
  { settings, projects, clients }: Workspace,
  holidays: Holidays,
  at: Temporal.Instant,
): Desk {
  return {
    projects,
    clients,
    policy: policyOf(settings, holidays),
    writtenAt: at,
    readAt: at,
    undo: settings.updates.undo,
    announce: settings.contact.announce,
    ownNames: [settings.me.name, settings.me.signOff],
    thread: null,
    isReply: false,
    flags: flagNames(),
    mode: settings.mode,
  };
}
