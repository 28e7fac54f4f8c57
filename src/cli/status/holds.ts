/**
 * What holds mail, whatever it says, as far as the files and the journal know: the head of `status` and of `queue`.
 *
 * Whether it is stopped (Driverseat/Stop) only the mailbox knows.
 */
import { Temporal } from 'temporal-polyfill';
import type { HindranceName } from '../../ledger/hindrance.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Pause, Settings } from '../../plan/settings.js';
import { instantText } from '../calendar/instant-answer.js';
import { timeText } from '../when-text.js';

/** What holds mail; instants are local, with their offset. */
export type Holds = {
  mode: Settings['mode'];
  /** "all", "ill", or "client:tom". */
  paused: readonly string[];
  /** Only the mailbox knows. */
  stopped: 'not asked';
  /** What keeps mail where it is: a wrong clock, a Redis that does not answer, a server that would not give held mail back. */
  hindrances: readonly { by: HindranceName; since: string }[];
};

function pauseText(pause: Pause): string {
  return pause.what === 'client' ? `client:${pause.client}` : pause.what;
}

/** By the settings and the journal. */
export function holdsOf(
  { mode, paused, me }: Pick<Settings, 'mode' | 'paused' | 'me'>,
  { hindrances }: Pick<Ledger, 'hindrances'>,
): Holds {
  return {
    ...{ mode, paused: paused.map(pauseText), stopped: 'not asked' },
    hindrances: [...hindrances]
      .filter(([, { overAt }]) => overAt === null)
      .map(([by, { since }]) => ({ by, since: instantText(Temporal.Instant.from(since), me.timeZone) })),
  };
}

const HINDERED: Record<HindranceName, (since: string) => string> = {
  clock: (since) => `The clock differs from the mail server’s (since ${since}): what is due waits.`,
  queue: (since) => `Redis does not answer (since ${since}): what is due waits.`,
  held: (since) =>
    `The mail server refuses to move what waits in Driverseat/Held back to INBOX (since ${since}).`,
};

/** The mode as a line. */
export function modeLine({ mode }: Pick<Holds, 'mode'>): string {
  return mode === 'live' ? 'Live.' : 'Rehearsal: nothing goes to anyone but you.';
}

/** A line for her pauses; none where nothing is paused. */
export function pausedLines({ paused }: Pick<Holds, 'paused'>): string[] {
  return paused.length === 0 ? [] : [`Paused: ${paused.join(', ')}.`];
}

/** A line for each hindrance. */
export function hindranceLines({ hindrances }: Pick<Holds, 'hindrances'>, timeZone: string): string[] {
  return hindrances.map(({ by, since }) =>
    HINDERED[by](timeText(Temporal.Instant.from(since).toZonedDateTimeISO(timeZone))),
  );
}
