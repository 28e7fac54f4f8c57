/**
 * Obeys once more a line that was begun before a crash, by its outcome as the journal has it.
 */
import type { LineOutcome } from './begun-line.js';
import { carryOut } from './obey-project.js';
import { carryOutThing } from './obey-thing.js';
import type { Obeyed, Obeying } from './obeying.js';

/**
 * Makes the outcome true.
 * @throws DriverseatError of the journal
 */
export async function obeyBegun(obeying: Obeying, outcome: LineOutcome): Promise<Obeyed> {
  return outcome.news === null ? await carryOutThing(obeying, outcome) : await carryOut(obeying, outcome);
}
