/**
 * projects/<slug>.yaml: what was agreed, and how far it is.
 */
import { z } from 'zod';
import type { Project } from '../../projects/project.js';
import { addresses, date, line, optionalDate, optionalLine, optionalSlot } from './common.js';

const percent = z
  .int()
  .min(0)
  .max(100)
  .meta({ written: [50] });
const count = z
  .int()
  .min(0)
  .max(99)
  .meta({ written: [2] });

const phase = z.strictObject({
  name: line.meta({ written: ['draft'] }),
  due: optionalDate,
  atTheEnd: optionalLine,
  iWill: optionalLine,
  thing: optionalLine,
  done: z.boolean().nullable().default(null),
});

const progress = z.strictObject({
  percent: percent.nullable().default(null),
  remark: optionalLine,
  next: z
    .strictObject({ what: line.meta({ written: ['review'] }), date: optionalDate })
    .nullable()
    .default(null),
  needFromYou: optionalLine,
  told: z
    .strictObject({ percent: percent.nullable().default(null), date })
    .nullable()
    .default(null),
});

/** A project's file; its slug is the file's name. */
export const projectSchema = z.strictObject({
  // Whether it is the short name of a client, `cross-check.ts` asks: it knows them.
  client: line.meta({ written: ['tom'] }),
  cc: addresses,
  name: line.meta({ written: ['bio'] }),
  goal: optionalLine,
  status: z.enum(['active', 'paused', 'closed']).default('active'),
  progress: progress.prefault({}),
  phases: z.array(phase).prefault([]),
  rounds: z
    .strictObject({
      included: count.nullable().default(null),
      used: count.default(0),
      extra: optionalLine.meta({ written: ['EUR 120'] }),
    })
    .prefault({}),
  terms: z
    .strictObject({
      payment: optionalLine.meta({ written: ['half now and half at the end'] }),
      usageRights: optionalLine,
      ownership: optionalLine,
    })
    .prefault({}),
  updates: z.strictObject({ every: optionalSlot }).prefault({}),
}) satisfies z.ZodType<Omit<Project, 'slug'>>;
