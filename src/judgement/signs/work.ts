/**
 * Whether work is wanted of her, or something else altogether: for telling inquiries from the rest.
 *
 * `work/…` speaks for work, `else/…` for something else; what each weighs stands in judgement/work.
 */
import { ALONE_SIGNS } from './wanted/alone.js';
import { ASKED_SIGNS } from './wanted/asks.js';
import { CLIENT_SIGNS } from './wanted/client.js';
import { COMPANY_SIGNS } from './wanted/from-companies.js';
import { OWN_PEOPLE_SIGNS } from './wanted/from-own-people.js';
import { TRADE_SIGNS } from './wanted/from-the-trade.js';
import { THING_SIGNS } from './wanted/things.js';

/** The signs of work, for it and against it. */
export const WORK_SIGNS = {
  ...ALONE_SIGNS,
  ...ASKED_SIGNS,
  ...CLIENT_SIGNS,
  ...THING_SIGNS,
  ...COMPANY_SIGNS,
  ...OWN_PEOPLE_SIGNS,
  ...TRADE_SIGNS,
} as const;
