/**
 * Whether work is wanted of her, or something else altogether: for telling inquiries from the rest.
 */
import { NOT_WANTED_SIGNS } from './work/not-wanted.js';
import { THING_SIGNS } from './work/things.js';
import { WANTED_SIGNS } from './work/wanted.js';

/** The signs of work, for it and against it. */
export const WORK_SIGNS = { ...WANTED_SIGNS, ...THING_SIGNS, ...NOT_WANTED_SIGNS } as const;
