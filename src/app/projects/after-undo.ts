/**
 * When a mail leaves that was stopped, or could not be written, and is planned after all.
 */
import { Temporal } from 'temporal-polyfill';
import { nextSendInstant } from '../../calendar/send-window.js';
import type { Bot } from '../bot.js';

/** At `dueAt` (ISO 8601), or once she had the time for UNDO; null where no window comes. */
export function afterUndo({ clock, rules }: Bot, dueAt: string): Temporal.Instant | null {
  const due = Temporal.Instant.from(dueAt);
  const earliest = clock.now().add(rules.settings.updates.undo);
  const from = Temporal.Instant.compare(due, earliest) < 0 ? earliest : due;
  return nextSendInstant(rules.policy, from, null);
}
