/**
 * What the grammar reads an order against: the workspace as it is, and the note or conversation that the order answers.
 */
import type { Temporal } from 'temporal-polyfill';
import { FLAGS } from '../../judgement/judgement.js';
import type { NoteRecord } from '../../ledger/ledger.js';
import { fold } from '../../message/new-text/fold.js';
import { noteWords } from '../../notes/words.js';
import type { Desk } from '../../orders/desk.js';
import type { Bot } from '../bot.js';

/** A flag's id and its names in notes, blanks as hyphens. */
export function flagNames(): Map<string, string> {
  return new Map(
    FLAGS.flatMap((flag) =>
      [flag, noteWords('en').flags[flag], noteWords('tr').flags[flag]].map((name) => [
        fold(name).replaceAll(' ', '-'),
        flag,
      ]),
    ),
  );
}

/** The desk for a mail written at `writtenAt`; `note` is the one that it answers. */
export function orderDesk(
  { rules, clock }: Bot,
  { writtenAt, note }: { writtenAt: Temporal.Instant; note: NoteRecord | null },
): Desk {
  const { settings, policy, allClients: clients, projects } = rules;
  return {
    projects,
    clients,
    policy,
    writtenAt,
    readAt: clock.now(),
    undo: settings.updates.undo,
    announce: settings.contact.announce,
    ownNames: [settings.me.name, settings.me.signOff],
    thread: null,
    isReply: note !== null,
    flags: flagNames(),
    mode: settings.mode,
  };
}
