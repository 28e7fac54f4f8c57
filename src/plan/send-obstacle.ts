/**
 * What holds all mail to clients, whatever it says: stopped, paused, ill, rehearsal, a broken configuration, a wrong clock.
 *
 * Asked at every step up to 354 (DESIGN.md, promises 4 and 10; "Stopped is a state of the mailbox").
 */
import type { MailWhy } from '../ledger/mail-why.js';
import type { Pause, Settings } from './settings.js';

/** What is known of the hour beside the mail itself. */
export type SendState = {
  mode: Settings['mode'];
  paused: readonly Pause[];
  /** Something lies in Driverseat/Stop. */
  isStopped: boolean;
  /** driverseat.yaml or clients.yaml can't be read as it stands now. */
  isBroken: boolean;
  /** The mailbox is still ours. */
  isOwner: boolean;
  /** Our clock and the server's differ by more than a minute. */
  isClockWrong: boolean;
};

/** Why no mail to a client may leave; each is a reason code of the log. */
export type Obstacle = Extract<
  MailWhy,
  'not-owner' | 'stopped' | 'config-broken' | 'ill' | 'paused' | 'client-paused' | 'clock' | 'rehearsal'
>;

function isPaused({ paused }: SendState, client: string | null): Obstacle | null {
  if (paused.some(({ what }) => what === 'ill')) return 'ill';
  if (paused.some(({ what }) => what === 'all')) return 'paused';
  const isHis = paused.some((pause) => pause.what === 'client' && pause.client === client);
  return isHis ? 'client-paused' : null;
}

/** The first obstacle for mail to `client` (a slug, null for others); null where nothing stands in the way. */
export function sendObstacle(state: SendState, client: string | null): Obstacle | null {
  if (!state.isOwner) return 'not-owner';
  if (state.isStopped) return 'stopped';
  if (state.isBroken) return 'config-broken';
  const paused = isPaused(state, client);
  if (paused !== null) return paused;
  if (state.isClockWrong) return 'clock';
  return state.mode === 'rehearsal' ? 'rehearsal' : null;
}

const HERS: ReadonlySet<Obstacle | null> = new Set<Obstacle>(['stopped', 'ill', 'paused', 'client-paused']);

/**
 * Whether she holds it herself, until her own word ends that: mail that gets late meanwhile is asked about then, and not
 * dropped before (UX.md T15).
 */
export function isHeldByHer(obstacle: Obstacle | null): boolean {
  return HERS.has(obstacle);
}

/** A client's pause holds what is automatic; what she ordered or agreed to for that client is her own word (UX.md, rule 5). */
export function ownWord(state: SendState): SendState {
  return { ...state, paused: state.paused.filter(({ what }) => what !== 'client') };
}
