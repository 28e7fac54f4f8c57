/**
 * The provider lets nobody in to send: a rotated password, an account that is locked, passwords turned off. That is the account's
 * trouble and no mail's: each stays planned while its time lasts, and she reads once what to do.
 *
 * Tried again after ten minutes, an hour, and then every six hours, since many refused logins lock an account (STYLE.md, mistake
 * 5); at once with another password, and after a start.
 */
import { createHash } from 'node:crypto';
import { refusedLoginNote } from '../notes/refused-login.js';
import type { SendOutcome } from '../outbox/send-outcome.js';
import { isDriverseatError } from '../shared/errors.js';
import type { Bot } from './bot.js';
import { isTold } from './is-told.js';
import type { RefusedLogin } from './mail-line.js';
import { noteSetting } from './note-setting.js';

const WAITS_MINUTES = [10, 60, 360];

type Refused = SendOutcome & { kind: 'refused' };

/** Whether the server said for good no to the account, before it heard of any mail. */
export function isAboutAccount({ stage, isTransient }: Refused): boolean {
  return !isTransient && (stage === 'connect' || stage === 'login');
}

/** A hash of the password; null where there is none: a token is another one each time. */
async function secretOf({ line }: Bot): Promise<string | null> {
  try {
    const credentials = (await line?.smtp.credentials()) ?? { accessToken: '' };
    return 'pass' in credentials ? createHash('sha256').update(credentials.pass).digest('hex') : null;
  } catch (error) {
    if (!isDriverseatError(error)) throw error;
    return null;
  }
}

function isTooSoon({ times, atMs }: RefusedLogin, nowMs: number): boolean {
  const minutes = WAITS_MINUTES[Math.min(times, WAITS_MINUTES.length) - 1] ?? 0;
  return nowMs >= atMs && nowMs < atMs + minutes * 60_000;
}

/** Whether it would be one refused login more. */
export async function isLoginBarred(bot: Bot): Promise<boolean> {
  const refused = bot.line?.refusedLogin ?? null;
  if (refused === null || !isTooSoon(refused, bot.clock.now().epochMilliseconds)) return false;
  const secret = await secretOf(bot);
  return secret === null || secret === refused.secret;
}

/** Once a day at most: a bot that is started again and again tells it once. */
function tell(bot: Bot, { response }: Refused): void {
  const { ledger } = bot.journal;
  const now = bot.clock.now();
  const about = `refused login ${now.toZonedDateTimeISO(bot.rules.timeZone).toPlainDate()}`;
  if (isTold(bot, about)) return;
  const waiting = [...ledger.mails.values()].filter(
    ({ state, dueAt }) => state === 'planned' && Date.parse(dueAt) <= now.epochMilliseconds,
  );
  const note = refusedLoginNote({ response, waiting: waiting.length }, noteSetting(bot));
  bot.pending.push({ subject: 'trouble', about, note });
}

/** The login was refused; its mail must be planned again by now. */
export async function noteRefusedLogin(bot: Bot, refused: Refused): Promise<void> {
  if (bot.line === null) return;
  const times = (bot.line.refusedLogin?.times ?? 0) + 1;
  const atMs = bot.clock.now().epochMilliseconds;
  const why = `smtp ${refused.code} at ${refused.stage}` as const;
  bot.line.refusedLogin = { times, atMs, secret: await secretOf(bot), why };
  bot.log.error(
    { code: refused.code, stage: refused.stage, times },
    'the provider refuses the login for sending',
  );
  if (times === 1) tell(bot, refused);
}
