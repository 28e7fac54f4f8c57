/**
 * The acts after the day's mail, from Tuesday afternoon to Friday, in stepped time on the real servers.
 */
import type { Play } from './play.js';
import { openFriday } from './play-friday.js';
import { playProjects } from './play-projects.js';
import { keepThursday } from './play-thursday.js';
import { sayYes } from './play-tuesday.js';
import { mailsSent, type Stage } from './stage.js';
import type { Step } from './story.js';

/** So many mails leave in the whole play. */
const MAILS = 6;

/** Plays the acts; what is not as it should be is added to `problems`. */
export async function playWeek(stage: Stage, folder: string, problems: string[]): Promise<Step[]> {
  const play: Play = { ...stage, folder, steps: [], problems, count: 0 };
  if (problems.length > 0) return play.steps;
  await sayYes(play);
  await playProjects(play);
  await keepThursday(play);
  await openFriday(play);
  if (mailsSent(stage.world) !== MAILS)
    problems.push(`${mailsSent(stage.world)} mails left in place of ${MAILS}`);
  return play.steps;
}
