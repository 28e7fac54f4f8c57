/**
 * What keeps mail where it is and is nobody's decision is told once when it begins, stands in each digest while it lasts, and once
 * more when it is over (AUTOREPLY.md section 3; UX.md, rule 4: failures at once).
 */
import { Temporal } from 'temporal-polyfill';
import type { HindranceName } from '../ledger/hindrance.js';
import { hindranceLine, hindranceNote } from '../notes/hindrance.js';
import type { Bot } from './bot.js';
import { isTold } from './is-told.js';
import { noteSetting } from './note-setting.js';

/** What comes back sooner than this, in minutes, has not been over: a clock at the edge is told once. */
const SOON_MINUTES = 60;

/** Whether it lasts. */
export function isHindered({ journal }: Bot, by: HindranceName): boolean {
  return journal.ledger.hindrances.get(by)?.overAt === null;
}

/**
 * Writes down that it began (at `since`, now by default) or is over, where that is news.
 * @throws DriverseatError of the journal
 */
export async function journalHindrance(
  bot: Bot,
  by: HindranceName,
  isThere: boolean,
  since = bot.clock.now(),
): Promise<void> {
  if (isHindered(bot, by) === isThere) return;
  const now = bot.clock.now();
  if (isThere) await bot.journal.append(now, { type: 'hindered', by, since: beginning(bot, by, since) });
  else await bot.journal.append(now, { type: 'unhindered', by });
}

function beginning({ journal }: Bot, by: HindranceName, since: Temporal.Instant): string {
  const last = journal.ledger.hindrances.get(by);
  if (last?.overAt == null) return since.toString();
  const pause = Temporal.Instant.from(last.overAt).until(since).total({ unit: 'minutes' });
  return pause < SOON_MINUTES ? last.since : since.toString();
}

/** Puts a note among the pending ones for each that lasts and was not told yet. */
export function tellHindrances(bot: Bot): void {
  for (const [by, { since, overAt }] of bot.journal.ledger.hindrances) {
    const about = `hindered ${by} ${since}`;
    if (overAt !== null || isTold(bot, about)) continue;
    const note = hindranceNote(by, zoned(bot, since), noteSetting(bot));
    bot.pending.push({ subject: 'trouble', about, note });
  }
}

/** The digest's lines: what lasts, and what was over since `after`. */
export function hindranceLines(bot: Bot, after: Temporal.Instant): string[] {
  return [...bot.journal.ledger.hindrances]
    .filter(([, { overAt }]) => overAt === null || isAfter(overAt, after))
    .map(([by, { since, overAt }]) => {
      const until = overAt === null ? null : zoned(bot, overAt);
      return hindranceLine(by, { since: zoned(bot, since), until }, noteSetting(bot));
    });
}

function isAfter(at: string, after: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(at), after) > 0;
}

function zoned({ rules }: Bot, at: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(rules.timeZone);
}
