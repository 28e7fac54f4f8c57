/**
 * What the grammar reads an order against: the workspace as it is, and the note or conversation that the order answers.
 */
import type { Temporal } from 'temporal-polyfill';
import { FLAGS } from '../../judgement/judgement.js';
import type { NoteRecord } from '../../ledger/ledger.js';
import { fold } from '../../message/new-text/fold.js';
import { noteWords } from '../../notes/words.js';
import { brokenProject, type Desk, type DeskProject, type Holds } from '../../orders/desk.js';
import type { Pause } from '../../plan/settings.js';
import { isToldToAll } from '../announce-overtaken.js';
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

/** The project that a note is about; null where it is about none, or about several. */
function threadOfNote({ rules }: Bot, note: NoteRecord | null): Desk['thread'] {
  const offered = (note?.offers ?? []).flatMap((offer) => (offer.what === 'project' ? [offer.project] : []));
  const [project, ...others] = new Set(offered);
  if (project === undefined || others.length > 0) return null;
  return { project, client: rules.projects.find(({ slug }) => slug === project)?.client ?? null };
}

/** The projects, and those whose files can't be read and were not before, either. */
export function withBroken(projects: readonly DeskProject[], broken: readonly string[]): DeskProject[] {
  const unread = broken.filter((slug) => projects.every((project) => project.slug !== slug));
  return [...projects, ...unread.map(brokenProject)];
}

/** What holds mail, by the settings. */
export function holdsOf(paused: readonly Pause[], isStopped: boolean): Holds {
  return {
    isStopped,
    isIll: paused.some(({ what }) => what === 'ill'),
    isPaused: paused.some(({ what }) => what === 'all'),
    clients: paused.flatMap((pause) => (pause.what === 'client' ? [pause.client] : [])),
  };
}

/**
 * The desk for a mail written at `writtenAt`; `note` is the one that it answers, `thread` the conversation that it stands in
 * where that is no note's.
 */
export function orderDesk(
  bot: Bot,
  {
    writtenAt,
    note,
    thread = null,
  }: { writtenAt: Temporal.Instant; note: NoteRecord | null; thread?: Desk['thread'] },
): Desk {
  const { rules, clock } = bot;
  const { settings, policy, allClients: clients, projects } = rules;
  return {
    projects: withBroken(projects, bot.brokenProjects),
    clients,
    policy,
    writtenAt,
    readAt: clock.now(),
    undo: settings.updates.undo,
    announce: settings.contact.announce,
    ownNames: [settings.me.name, settings.me.signOff],
    thread: thread ?? threadOfNote(bot, note),
    isReply: note !== null,
    flags: flagNames(),
    mode: settings.mode,
    language: rules.noteLanguage,
    holds: holdsOf(settings.paused, bot.isStopped),
    isTold: (rule) => isToldToAll(bot, rule),
  };
}
