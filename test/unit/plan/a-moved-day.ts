/** The client was told of the review on the 14th, and her file says the 19th. */
import type { News } from '../../../src/ledger/news.js';
import { LAST_FRIDAY } from './a-morning.js';
import { aProject, sentNews, update } from './a-project.js';

export const told14 = sentNews(
  LAST_FRIDAY,
  update({ percent: 50, next: { what: 'review', date: '2026-10-14' } }),
);
export const moved = aProject({ percent: 50, next: ['review', '2026-10-19'] });
export const monday = '2026-10-05T07:00:00Z';
export const moveNews: News = {
  ...{ tells: 'move', project: 'bio', phase: 'review', from: '2026-10-14' },
  ...{ to: '2026-10-19', final: null, remark: null },
};
export const tuesday = '2026-10-06T07:00:00Z';
