/**
 * What was changed in her files and is too grave to be taken over in silence: a slip there would be seen by clients first.
 */
import { isDeepStrictEqual } from 'node:util';
import { changedNote, type SettingChange } from '../notes/setting-changed.js';
import type { Settings } from '../plan/settings.js';
import type { Bot } from './bot.js';
import { noteSetting } from './note-setting.js';
import { isObeyingLine } from './orders/begun-order.js';
import type { Rules } from './rules.js';

/** By what a bot works: with which servers it began (they stay until it ends), and by which rules before these. */
export type WorkedBy = { begunWith: Settings; before: Rules };

const AT_START = ['imap', 'smtp', 'user', 'tokenCommand', 'ca'] as const;

/** The settings of the servers in which two differ, as they are called in driverseat.yaml. */
function serverChanges(a: Settings, b: Settings): string[] {
  const mailbox = AT_START.filter((name) => !isDeepStrictEqual(a.mailbox[name], b.mailbox[name]));
  return [...mailbox.map((name) => `mailbox.${name}`), ...(a.redis === b.redis ? [] : ['redis'])];
}

function changeSince({ rules }: Bot, { begunWith, before }: WorkedBy): SettingChange {
  const { settings, allClients } = rules;
  const slugs = new Set(allClients.map(({ slug }) => slug));
  return {
    mode: settings.mode === before.settings.mode ? null : settings.mode,
    gone: before.allClients.filter(({ slug }) => !slugs.has(slug)).map(({ name }) => name),
    later: serverChanges(before.settings, settings).length > 0 ? serverChanges(begunWith, settings) : [],
  };
}

/** Puts a note among the pending ones where `bot.rules` say such a thing and she has not ordered it. */
export function tellChanged(bot: Bot, by: WorkedBy): void {
  const change = changeSince(bot, by);
  const note = changedNote({ ...change, mode: isObeyingLine(bot) ? null : change.mode }, noteSetting(bot));
  if (note === null) return;
  bot.pending.push({ subject: 'setting-changed', about: `changed ${bot.clock.now()}`, note });
}
