/** A project that has no file yet. */
import type { Project } from '../../../src/projects/project.js';

/** With what its file can't be without. */
export const SHOP: Project = {
  slug: 'shop',
  client: 'tom',
  cc: [],
  name: 'the shop',
  goal: null,
  status: 'active',
  progress: { percent: null, remark: null, next: null, needFromYou: null, told: null },
  phases: [],
  rounds: { included: null, used: 0, extra: null },
  terms: { payment: null, usageRights: null, ownership: null },
  updates: { every: null },
};
