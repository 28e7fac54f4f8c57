/**
 * When something is wanted, what makes that press, and what only looks like it.
 */
import { NEAR_SIGNS } from './near.js';
import { NO_PRESSURE_SIGNS } from './no-pressure.js';
import { PRESSING_SIGNS } from './pressing.js';

/** The signs of time. */
export const TIME_SIGNS = { ...NEAR_SIGNS, ...PRESSING_SIGNS, ...NO_PRESSURE_SIGNS } as const;
