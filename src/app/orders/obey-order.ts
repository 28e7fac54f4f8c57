/**
 * What one order does. Each effect is by its outcome, so that obeying it once more after a crash changes nothing.
 *
 * Orders that the program can't obey yet are answered so by the grammar's receipts; nothing is done for them here.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NoContactRule } from '../../calendar/contact-policy.js';
import type { NoteLanguage } from '../../judgement/context.js';
import { approvedTexts } from '../../notes/approved-texts.js';
import { firstWeekly, isHeld, isKeptWeekly } from '../../orders/desk.js';
import type { DayOffOrder, OffOrder, OnOrder, Order, PauseOrder, SwapOrder } from '../../orders/order.js';
import { receiptText } from '../../orders/reply-text.js';
import type { Pause } from '../../plan/settings.js';
import type { Change } from '../../workspace/edit/change.js';
import {
  addPause,
  addRule,
  endPause,
  openDay,
  setMode,
  swapDays,
} from '../../workspace/edit/settings-changes.js';
import { unapprovedTexts } from '../first-offers.js';
import { beginProject } from '../projects/begin-project.js';
import { SETTINGS, withUndo } from './answer-days.js';
import { answersIn } from './answer-words.js';
import { setField, setStatus, showProject } from './edit-project.js';
import { editWorkspace } from './edit-workspace.js';
import { illText } from './ill-text.js';
import { obeyTelling } from './obey-project.js';
import { setThing } from './obey-thing.js';
import type { Obeyed, Obeying } from './obeying.js';
import { heldOf, resumedText } from './resumed-mails.js';
import { statusText } from './status-text.js';
import { pausedText, stoppedText } from './stopped-text.js';
import { endStop, stopAll } from './stopping.js';
import { withWaiting } from './waiting-text.js';
import { weekText } from './week-text.js';

type DaysOrder = OffOrder | DayOffOrder | SwapOrder | OnOrder;

/** What was stopped or paused stays so where the file can't say otherwise. */
const NOT_RESUMED: Record<NoteLanguage, string> = {
  en: 'Nothing goes on before you order "resume" again.',
  tr: 'Yeniden "devam" yazmadan hiçbir şey sürmez.',
};

/** The file can't say so: what only reduces sending takes effect all the same, or is said to do nothing. */
const WITHOUT_FILE: Record<NoteLanguage, { stopped: string; goesOn: string }> = {
  en: {
    stopped: 'I stopped everything instead: nothing leaves before you order "resume".',
    goesOn: 'Mail goes on leaving; "stop" stops all of it, and needs no file.',
  },
  tr: {
    stopped: 'Bunun yerine her şeyi durdurdum: siz "devam" demeden hiçbir şey gitmez.',
    goesOn: 'E-postalar gitmeyi sürdürür; "dur" hepsini durdurur, dosya da gerekmez.',
  },
};

async function edited({ bot }: Obeying, changes: readonly Change[]): Promise<Obeyed> {
  const problem = await editWorkspace(bot, SETTINGS, changes);
  return { text: problem };
}

/** What held mail has ended: all that waits is looked at anew. */
function lookAnew({ bot }: Obeying): void {
  if (bot.line !== null) bot.line.needsReconcile = true;
}

/** A change that ends what held mail. */
async function ended(obeying: Obeying, changes: readonly Change[]): Promise<Obeyed> {
  const done = await edited(obeying, changes);
  lookAnew(obeying);
  return done;
}

/** A change that holds all mail: where the file can't have it, everything is stopped (AUTOREPLY.md, section 5.1, 6). */
async function held(obeying: Obeying, changes: readonly Change[], says: () => string): Promise<Obeyed> {
  const { bot, session, folders, id, language } = obeying;
  const { text: problem } = await edited(obeying, changes);
  if (problem === null) return { text: says() };
  const { stopped } = WITHOUT_FILE[language];
  const text = `${problem} ${stopped}`;
  await stopAll(bot, session, folders, { order: id, subject: stopped, text: `${text}\n` });
  return { text };
}

/** Takes the pause of everything out of the file; null where that is done, or none is there, else why it can't be. */
async function endPauseOfAll(obeying: Obeying): Promise<string | null> {
  const { rules, isConfigBroken } = obeying.bot;
  const isThere = isConfigBroken || rules.settings.paused.some(({ what }) => what === 'all');
  return isThere ? (await edited(obeying, endPause({ what: 'all' }))).text : null;
}

function pauseOf({ client }: PauseOrder): Pause {
  return client === null ? { what: 'all' } : { what: 'client', client };
}

async function resumeClient(obeying: Obeying, order: PauseOrder, client: string): Promise<Obeyed> {
  const { bot, desk, language } = obeying;
  const waiting = heldOf(bot, client);
  const done = await ended(obeying, endPause(pauseOf(order)));
  const leaving = done.text === null ? resumedText(bot, waiting, language) : null;
  return leaving === null ? done : { text: `${receiptText(order, desk, language)} ${leaving}` };
}

async function resume(obeying: Obeying, order: PauseOrder): Promise<Obeyed> {
  const { bot, session, folders } = obeying;
  if (order.project !== null) return await setStatus(obeying, order, order.project, 'active');
  if (order.client !== null) return await resumeClient(obeying, order, order.client);
  const { desk, language } = obeying;
  const waiting = heldOf(bot, null);
  const wasHeld = isHeld(desk, order) || bot.journal.ledger.breaker !== null;
  // The file first: where it can't be written nothing goes on, neither now nor when she mends it.
  const problem = await endPauseOfAll(obeying);
  if (problem !== null) return { text: `${problem} ${NOT_RESUMED[language]}` };
  await endStop(bot, session, folders);
  if (bot.journal.ledger.breaker !== null)
    await bot.journal.append(bot.clock.now(), { type: 'breaker', isOpen: false, why: 'resumed' });
  lookAnew(obeying);
  const holds = { ...desk.holds, isPaused: wasHeld };
  const receipt = receiptText(order, { ...desk, holds }, language);
  return { text: [receipt, resumedText(bot, waiting, language)].filter(Boolean).join(' ') };
}

async function pause(obeying: Obeying, order: PauseOrder): Promise<Obeyed> {
  if (order.project !== null) return await setStatus(obeying, order, order.project, 'paused');
  const { bot, language } = obeying;
  const changes = addPause(pauseOf(order));
  if (order.client === null) return await held(obeying, changes, () => pausedText(bot, language));
  const { text: problem } = await edited(obeying, changes);
  return { text: problem === null ? null : `${problem} ${WITHOUT_FILE[language].goesOn}` };
}

async function stop({ bot, session, folders, id, language }: Obeying): Promise<Obeyed> {
  const text = stoppedText(bot, language);
  await stopAll(bot, session, folders, { order: id, subject: text.split('.')[0] ?? text, text: `${text}\n` });
  return { text };
}

function datesRule(from: Temporal.PlainDate, to: Temporal.PlainDate): NoContactRule {
  return { kind: 'dates', from, to, between: null, reason: null };
}

/** What she has not agreed to does not go in live mode, either. */
async function goLive(obeying: Obeying, order: Order): Promise<Obeyed> {
  const { desk, bot, language } = obeying;
  const { text: problem } = await edited(obeying, setMode('live'));
  const texts = unapprovedTexts(bot).map(({ sample }) => sample);
  if (problem !== null || texts.length === 0) return { text: problem };
  const waits = answersIn(language).unapproved(approvedTexts(texts, language));
  return { text: `${receiptText(order, desk, language)} ${waits}` };
}

/** What it changes in the file; nothing where that says so already. */
function daysChanges({ desk, bot }: Obeying, order: DaysOrder): Change[] {
  const { openOn } = bot.rules.policy;
  switch (order.order) {
    case 'on':
      return [...endPause({ what: 'ill' }), ...openDay(order.day)];
    case 'off':
      return addRule(datesRule(order.from, order.to), openOn);
    case 'dayOff': {
      if (isKeptWeekly(order.weekday, desk)) return [];
      const from = firstWeekly(order.weekday, desk);
      return addRule({ kind: 'weekly', weekday: order.weekday, between: null, from, reason: null }, openOn);
    }
    case 'swap':
      return swapDays({ opens: order.from, closes: order.to }, openOn);
  }
}

/** Her days. */
async function obeyDays(obeying: Obeying, order: DaysOrder): Promise<Obeyed> {
  const changes = daysChanges(obeying, order);
  const said = withUndo(obeying, changes, receiptText(order, obeying.desk, obeying.language));
  if (changes.length === 0) return said;
  const { text: problem } = await edited(obeying, changes);
  if (order.order === 'on') lookAnew(obeying);
  return problem === null ? said : { text: problem };
}

/** Obeys `order`; what it gives stands in the receipt. */
export async function obeyOrder(obeying: Obeying, order: Order): Promise<Obeyed> {
  const { bot, language } = obeying;
  switch (order.order) {
    case 'stop':
      return await stop(obeying);
    case 'resume':
      return await resume(obeying, order);
    case 'pause':
      return await pause(obeying, order);
    case 'update':
    case 'done':
    case 'move':
      return await obeyTelling(obeying, order);
    case 'close':
      return await setStatus(obeying, order, order.project, 'closed');
    case 'field':
      return order.field === 'thing' ? await setThing(obeying, order) : await setField(obeying, order);
    case 'new':
      return await beginProject(obeying);
    case 'show':
      return showProject(obeying, order);
    case 'ill':
      return await held(obeying, addPause({ what: 'ill' }), () => illText(bot, language));
    case 'live':
      return await goLive(obeying, order);
    case 'rehearsal':
      return await held(obeying, setMode('rehearsal'), () => receiptText(order, obeying.desk, language));
    case 'on':
    case 'off':
    case 'dayOff':
    case 'swap':
      return await obeyDays(obeying, order);
    case 'status':
      return withWaiting(bot, statusText(bot, language, order.project), order.project);
    case 'week':
      return weekText(bot);
    // Help, and what the grammar knows but nothing does yet: what was read is the answer.
    default:
      return { text: null };
  }
}
