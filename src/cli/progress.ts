/**
 * How far the first long scan is: a bar on a terminal, a log line now and then otherwise.
 */
import type { Progress } from '../app/bot.js';
import type { Logger } from '../shared/log.js';

/** Short scans show nothing. */
const WORTH_SHOWING = 500;
const BAR_WIDTH = 30;
const LOG_EVERY_MS = 10_000;

const STEP_TEXT = {
  sent: 'Reading Sent',
  'look-back': 'Looking back 30 days',
  inbox: 'Reading INBOX',
  archive: 'Reading the archive',
} as const;

/** A bar that is drawn over itself on standard error; the last stroke ends the line. */
export function progressBar(write: (text: string) => void): Progress {
  return (step, done, total) => {
    if (total < WORTH_SHOWING) return;
    const share = Math.min(1, done / total);
    const filled = Math.round(share * BAR_WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
    write(`\r${STEP_TEXT[step].padEnd(20)} ${bar} ${done} of ${total}${done >= total ? '\n' : ''}`);
  };
}

/** A log line at most every ten seconds, and at the end of a scan. */
export function progressLog(log: Logger): Progress {
  let lastMs = 0;
  return (step, done, total) => {
    const nowMs = performance.now();
    if (total < WORTH_SHOWING || (done < total && nowMs - lastMs < LOG_EVERY_MS)) return;
    lastMs = nowMs;
    log.info({ step, done, total }, 'scan progress');
  };
}
