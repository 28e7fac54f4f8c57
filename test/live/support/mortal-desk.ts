/**
 * A desk whose bot dies at a step of sending a reply, and the lives after it; all that a test leaves running ends with it.
 */
import { afterEach } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import type { SmtpStage } from '../../../src/sandbox/smtp-stage.js';
import { folderOf, type InboxMail } from './bot.js';
import { type ClientDesk, type Life, type LifeOptions, startClientDesk, startLife } from './client-desk.js';
import { asked, THURSDAY } from './desk-steps.js';
import { die, tappedJournal } from './tapped-journal.js';
import { world } from './world.js';

/** Where it dies: at an entry of the journal, or where the submission server stands, whose line is cut then, too. */
export type Death =
  | { at: Happening['type']; when: 'before' | 'after' }
  | { stage: SmtpStage; when: 'before' | 'after' };

let leave = (): void => undefined;
const lives: Life[] = [];

afterEach(async () => {
  leave();
  for (const life of lives.splice(0)) await life.end();
});

/** A desk that ends with its test, even where its bot has died. */
export async function mortalDesk(options: LifeOptions = {}): Promise<ClientDesk> {
  const desk = await startClientDesk(THURSDAY, options);
  lives.push(desk);
  return desk;
}

/** A desk whose bot died of the reply that fell due. */
export async function deadDesk(death: Death): Promise<ClientDesk> {
  const state = { isArmed: false, isDead: false };
  const tap = (when: 'before' | 'after') => (type: Happening['type']) => {
    if (state.isDead || (state.isArmed && 'at' in death && death.at === type && death.when === when)) die();
  };
  const desk = await mortalDesk({
    journal: (real) => tappedJournal(real, { before: tap('before'), after: tap('after') }),
  });
  leave = world.onSmtp(({ server, stage, cut }) => {
    if (!('stage' in death) || server !== 'submission' || stage !== death.stage || state.isDead) return;
    state.isDead = true;
    cut();
    if (death.when === 'before') throw new Error('the server has nothing');
  });
  await asked(desk);
  state.isArmed = true;
  let isOver = false;
  desk.running.done.catch(() => {
    isOver = true;
  });
  world.step(world.clock.now().add({ minutes: 95 }));
  await desk.wakeUntil('its death', () => isOver);
  await desk.end();
  return desk;
}

/** The bot is started again: with its journal, unless there is another one. */
export async function startAgain(desk: ClientDesk, options: LifeOptions = {}): Promise<Life> {
  const life = await startLife(desk, { stateFolder: desk.running.stateFolder, ...options });
  lives.push(life);
  return life;
}

/** The records of mails in a folder of the bot's. */
export async function records(user: string, folder: 'Outbox' | 'Done'): Promise<InboxMail[]> {
  const all = await folderOf(user, `Driverseat/${folder}`);
  return all.filter(({ subject }) => subject.includes('record of a mail'));
}

/** How many notes tell her of a mail that may not have arrived. */
export async function troubles(user: string): Promise<number> {
  const notes = (await folderOf(user)).filter(({ subject }) => subject.includes('did not go as planned'));
  return notes.length;
}

/** The states of all planned mail, in one line. */
export function statesOf({ running }: Life): string {
  return [...running.bot.journal.ledger.mails.values()].map(({ state }) => state).join();
}
