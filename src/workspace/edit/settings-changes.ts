/**
 * What orders change in driverseat.yaml: mode, pauses, no-contact time, days that are open all the same.
 *
 * Dates are absolute ("off thu" has become a day before it gets here), so that writing one twice changes nothing.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoContactRule } from '../../calendar/contact-policy.js';
import { spanText } from '../../calendar/rule-text.js';
import { weekdayName } from '../../calendar/weekdays.js';
import type { Pause, Settings } from '../../plan/settings.js';
import type { Change } from './change.js';
import type { WrittenMap } from './written.js';
import { onlySaid } from './written-lines.js';

const NO_CONTACT = ['contact', 'noContact'];
const OPEN_ON = ['contact', 'openOn'];

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
  return [{ do: 'add', path: ['paused'], item: pauseText(pause) }];
}

/** `pause` holds no longer. */
export function endPause(pause: Pause): Change[] {
  return [{ do: 'remove', path: ['paused'], item: pauseText(pause) }];
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

/** `rule` holds; a single day of it is no exception any more. */
export function addRule(rule: NoContactRule): Change[] {
  const isOneDay = rule.kind === 'dates' && rule.from.equals(rule.to);
  return [
    ...(isOneDay ? closeAgain(rule.from) : []),
    { do: 'add', path: NO_CONTACT, item: writtenRule(rule) },
  ];
}

/** `rule` holds no longer. */
export function removeRule(rule: NoContactRule): Change[] {
  return [{ do: 'remove', path: NO_CONTACT, item: writtenRule(rule) }];
}

/** `by` stands in the place of `rule`: a break ends on another day. */
export function replaceRule(rule: NoContactRule, by: NoContactRule): Change[] {
  return [{ do: 'replace', path: NO_CONTACT, item: writtenRule(rule), by: writtenRule(by) }];
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
export function swapDays({ opens, closes }: Record<'opens' | 'closes', Temporal.PlainDate>): Change[] {
  const rule: NoContactRule = { kind: 'dates', from: closes, to: closes, between: null, reason: null };
  return [...openDay(opens), ...addRule(rule)];
}
