/**
 * What orders change in driverseat.yaml: mode, pauses, no-contact time, days that are open all the same.
 *
 * Dates are absolute ("off thu" has become a day before it gets here), so that writing one twice changes nothing.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, NoContactRule } from '../../calendar/contact-policy.js';
import { holdsOn } from '../../calendar/day-plan.js';
import { spanText } from '../../calendar/rule-text.js';
import { weekdayName } from '../../calendar/weekdays.js';
import type { Pause, Settings } from '../../plan/settings.js';
import type { Change } from './change.js';
import { isSameItem } from './same-item.js';
import type { Written, WrittenMap } from './written.js';
import { onlySaid } from './written-lines.js';

/** A change of one item of a list. */
export type ItemChange = Extract<Change, { do: 'add' | 'remove' }>;

const NO_CONTACT = ['contact', 'noContact'];
const OPEN_ON = ['contact', 'openOn'];
const PAUSED = ['paused'];

/** The mode is `mode`. */
export function setMode(mode: Settings['mode']): Change[] {
  return [{ do: 'set', path: ['mode'], value: mode }];
}

/** `address` is one of hers. */
export function addOwnAddress(address: string): Change[] {
  return [{ do: 'add', path: ['me', 'also'], item: address }];
}

function pauseText(pause: Pause): string {
  return pause.what === 'client' ? `client:${pause.client}` : pause.what;
}

/** `pause` holds. */
export function addPause(pause: Pause): Change[] {
  return [{ do: 'add', path: PAUSED, item: pauseText(pause) }];
}

/** `pause` holds no longer. */
export function endPause(pause: Pause): Change[] {
  return [{ do: 'remove', path: PAUSED, item: pauseText(pause) }];
}

/** A rule as it is written: { every: thursday, from: 2026-10-15 }, { date: … }, { from: …, to: … }. */
function writtenRule(rule: NoContactRule): WrittenMap {
  const { from, reason } = rule;
  const between = rule.between === null ? null : spanText(rule.between);
  if (rule.kind === 'weekly')
    return said({ every: weekdayName(rule.weekday), between, from: from?.toString() ?? null, reason });
  if (from?.equals(rule.to)) return said({ date: rule.to.toString(), between, reason });
  return said({ from: from?.toString() ?? null, to: rule.to.toString(), reason });
}

function said(map: WrittenMap): WrittenMap {
  return onlySaid(map) as WrittenMap;
}

/** What the file says of her days before a change. */
type Days = Pick<ContactPolicy, 'noContact' | 'openOn'> & Pick<Settings, 'paused'>;

/** `rule` holds; no day of a break is an exception of `openOn` any more. */
export function addRule(rule: NoContactRule, openOn: Days['openOn']): Change[] {
  const closed = rule.kind === 'dates' ? openOn.filter((day) => holdsOn(rule, day)) : [];
  return [...closed.flatMap(closeAgain), { do: 'add', path: NO_CONTACT, item: writtenRule(rule) }];
}

/** `rule` holds no longer. */
export function removeRule(rule: NoContactRule): ItemChange[] {
  return [{ do: 'remove', path: NO_CONTACT, item: writtenRule(rule) }];
}

/** `day` is open, whatever a rule says. */
export function openDay(day: Temporal.PlainDate): Change[] {
  return [{ do: 'add', path: OPEN_ON, item: day.toString() }];
}

/** `day` is no exception: it is as the rules have it. */
export function closeAgain(day: Temporal.PlainDate): Change[] {
  return [{ do: 'remove', path: OPEN_ON, item: day.toString() }];
}

/** The day `opens` is open, and the day `closes` is without contact in its place. */
export function swapDays(
  { opens, closes }: Record<'opens' | 'closes', Temporal.PlainDate>,
  openOn: Days['openOn'],
): Change[] {
  const rule: NoContactRule = { kind: 'dates', from: closes, to: closes, between: null, reason: null };
  return [...openDay(opens), ...addRule(rule, openOn)];
}

/** What takes these changes of her days back, the last first; what the file said already before them stays. */
export function takingBack(changes: readonly Change[], { noContact, openOn, paused }: Days): ItemChange[] {
  const before = new Map<string, readonly Written[]>([
    [NO_CONTACT.join('.'), noContact.map(writtenRule)],
    [OPEN_ON.join('.'), openOn.map(String)],
    [PAUSED.join('.'), paused.map(pauseText)],
  ]);
  return changes.toReversed().flatMap((change): ItemChange[] => {
    const items = before.get(change.path.join('.'));
    if (items === undefined || (change.do !== 'add' && change.do !== 'remove')) return [];
    const { path, item } = change;
    const wasThere = items.some((other) => isSameItem(path, other, item));
    if (wasThere === (change.do === 'add')) return [];
    return [{ do: change.do === 'add' ? 'remove' : 'add', path, item }];
  });
}
