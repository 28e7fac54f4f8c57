/**
 * The digest's line about a slip: what she did, how often, and what to do instead (UX.md T11).
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { dayPlan } from '../calendar/day-plan.js';
import { localDate } from '../calendar/local-time.js';
import { nextOpen } from '../calendar/state-at.js';
import type { NoteLanguage } from '../judgement/context.js';
import type { Slip } from '../plan/slips.js';
import { firstName } from './first-name.js';
import type { LeavesAt, PrecedentWords, SlipTime, ToldSlip } from './precedent-words.js';
import { englishPrecedents } from './precedent-words-en.js';
import { turkishPrecedents } from './precedent-words-tr.js';
import { noteWords } from './words.js';

/** How the line is written; `name` is the client's, whole. */
export type PrecedentSetting = {
  language: NoteLanguage;
  name: string;
  policy: ContactPolicy;
  now: Temporal.Instant;
  /** The mailbox lets no draft out of Drafts. */
  keepsDraftsInDrafts: boolean;
};

/** `id` is the slip's own; NO to the line silences `client`. */
export type PrecedentLine = { id: string; client: string; text: string };

const WORDS: Record<NoteLanguage, PrecedentWords> = { en: englishPrecedents, tr: turkishPrecedents };

function slipTime({ state, noContact, at }: Slip, policy: ContactPolicy): SlipTime {
  if (state === 'contact') return 'contact';
  if (noContact !== null)
    return noContact.kind === 'weekly' && noContact.between === null ? 'no-contact-day' : 'no-contact';
  const { holiday } = dayPlan(policy, localDate(at.epochMilliseconds, policy.timeZone));
  return holiday === null ? 'closed' : 'holiday';
}

function leavesAt({ at }: Slip, policy: ContactPolicy, now: Temporal.Instant): LeavesAt | null {
  const opens = nextOpen(policy, at)?.toZonedDateTimeISO(policy.timeZone);
  if (opens === undefined) return null;
  const answered = localDate(at.epochMilliseconds, policy.timeZone);
  const today = localDate(now.epochMilliseconds, policy.timeZone);
  const opensOn = opens.toPlainDate();
  return {
    at: opens,
    isWithinAWeek: answered.until(opensOn).days < 7,
    isPast: opensOn.until(today).sign > 0,
  };
}

function told(slip: Slip, { language, name, policy, now }: PrecedentSetting): ToldSlip {
  const at = slip.at.toZonedDateTimeISO(policy.timeZone);
  const today = now.toZonedDateTimeISO(policy.timeZone);
  return {
    name: firstName(name),
    time: slipTime(slip, policy),
    at,
    when: noteWords(language).when(at, today),
    quickMinutes: slip.isQuick ? slip.waitMinutes : null,
    countThisMonth: slip.countThisMonth,
    isOtherMonth: !at.toPlainDate().toPlainYearMonth().equals(today.toPlainDate().toPlainYearMonth()),
    isOnlyClient: slip.isOnlyClient,
  };
}

/** Writes the line, on one line. */
export function precedentLine(slip: Slip, setting: PrecedentSetting): PrecedentLine {
  const words = WORDS[setting.language];
  const { policy, keepsDraftsInDrafts } = setting;
  const advice =
    slip.state === 'contact'
      ? words.waitAWhile
      : words.waitUntilOpen(leavesAt(slip, policy, setting.now), keepsDraftsInDrafts);
  const sentences = [words.slip(told(slip, setting)), advice, words.silence(firstName(setting.name))];
  return { id: slip.id, client: slip.client, text: sentences.join(' ') };
}
