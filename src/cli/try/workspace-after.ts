/**
 * The workspace as an order of `driverseat try` would leave it, so that the lines below it are read as the program would.
 */
import type { NoContactRule } from '../../calendar/contact-policy.js';
import { holdsOn } from '../../calendar/day-plan.js';
import { type Desk, firstWeekly, isKeptWeekly, readOn } from '../../orders/desk.js';
import type { Order } from '../../orders/order.js';
import type { Pause, Settings } from '../../plan/settings.js';
import { afterDone, afterField, afterMove, afterUpdate, phaseToName } from '../../projects/apply-order.js';
import type { Project } from '../../projects/project.js';
import type { Workspace } from '../../workspace/workspace.js';

/** The workspace, the projects (slugs) and templates (files) that can't be used, and whether everything is stopped. */
export type TryState = {
  workspace: Workspace;
  brokenProjects: readonly string[];
  brokenTemplates: readonly string[];
  isStopped: boolean;
};

/** The project after the order; the same where the order changes nothing of it. */
function projectAfter(project: Project, order: Order, desk: Desk): Project {
  switch (order.order) {
    case 'update':
      return afterUpdate(project, order, { today: readOn(desk), toldRemark: null });
    case 'done':
      return afterDone(project, order);
    case 'move':
      return afterMove(project, order);
    case 'field':
      return afterField(project, order, phaseToName(project, readOn(desk))) ?? project;
    case 'close':
      return { ...project, status: 'closed' };
    case 'pause':
      return { ...project, status: 'paused' };
    case 'resume':
      return { ...project, status: 'active' };
    default:
      return project;
  }
}

function withRule(contact: Settings['contact'], rule: NoContactRule): Settings['contact'] {
  const openOn = contact.openOn.filter((day) => rule.kind !== 'dates' || !holdsOn(rule, day));
  return { ...contact, openOn, noContact: [...contact.noContact, rule] };
}

function withoutPause(paused: readonly Pause[], ended: Pause): Pause[] {
  return paused.filter((pause) => JSON.stringify(pause) !== JSON.stringify(ended));
}

function pauseOf(client: string | null): Pause {
  return client === null ? { what: 'all' } : { what: 'client', client };
}

function contactAfter(contact: Settings['contact'], order: Order, desk: Desk): Settings['contact'] {
  const spare = { between: null, reason: null };
  switch (order.order) {
    case 'off':
      return withRule(contact, { kind: 'dates', from: order.from, to: order.to, ...spare });
    case 'dayOff': {
      const { weekday } = order;
      if (isKeptWeekly(weekday, desk)) return contact;
      return withRule(contact, { kind: 'weekly', weekday, from: firstWeekly(weekday, desk), ...spare });
    }
    case 'swap': {
      const opened = { ...contact, openOn: [...contact.openOn, order.from] };
      return withRule(opened, { kind: 'dates', from: order.to, to: order.to, ...spare });
    }
    case 'on':
      return { ...contact, openOn: [...contact.openOn, order.day] };
    default:
      return contact;
  }
}

function pausedAfter(paused: readonly Pause[], order: Order): readonly Pause[] {
  switch (order.order) {
    case 'ill':
      return [...paused, { what: 'ill' }];
    case 'on':
      return withoutPause(paused, { what: 'ill' });
    case 'pause':
      return order.project === null ? [...paused, pauseOf(order.client)] : paused;
    case 'resume':
      return order.project === null ? withoutPause(paused, pauseOf(order.client)) : paused;
    default:
      return paused;
  }
}

function settingsAfter(settings: Settings, order: Order, desk: Desk): Settings {
  const { order: name } = order;
  return {
    ...settings,
    contact: contactAfter(settings.contact, order, desk),
    paused: pausedAfter(settings.paused, order),
    mode: name === 'live' || name === 'rehearsal' ? name : settings.mode,
  };
}

function isStoppedAfter(isStopped: boolean, order: Order): boolean {
  if (order.order === 'stop') return true;
  return order.order === 'resume' && order.project === null && order.client === null ? false : isStopped;
}

/** What the order leaves; `desk` is the one that it was read against. */
export function stateAfter(state: TryState, order: Order, desk: Desk): TryState {
  const { workspace, isStopped } = state;
  const slug = 'project' in order ? order.project : null;
  const projects = workspace.projects.map((project) =>
    project.slug === slug ? projectAfter(project, order, desk) : project,
  );
  return {
    ...state,
    workspace: { ...workspace, projects, settings: settingsAfter(workspace.settings, order, desk) },
    isStopped: isStoppedAfter(isStopped, order),
  };
}
