/**
 * The desk that `driverseat try` reads lines against: a workspace as it stands, no thread, no note.
 */
import type { Temporal } from 'temporal-polyfill';
import { flagNames, holdsOf, withBroken } from '../../app/orders/order-desk.js';
import type { Holidays } from '../../calendar/contact-policy.js';
import type { Desk } from '../../orders/desk.js';
import { policyOf } from '../../plan/policy-of.js';
import type { TryState } from './workspace-after.js';

/** The desk at the instant `at`, as the lines so far would leave it. */
export function deskOf(
  {
    workspace: { settings, projects, clients },
    brokenProjects,
    isStopped,
  }: Omit<TryState, 'brokenTemplates'>,
  holidays: Holidays,
  at: Temporal.Instant,
): Desk {
  return {
    projects: withBroken(projects, brokenProjects),
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
    language: settings.me.languages[0],
    holds: holdsOf(settings.paused, isStopped),
    // Only the journal knows.
    isTold: () => false,
  };
}
