/** What a notice of a date that moves says of the final date: only that of the project's last phase. */
import { expect, it } from '@jest/globals';
import { moveNews } from '../../../src/plan/order-news.js';
import { aPhase, aProject, day } from '../projects/a-project.js';

const PHASES = [aPhase('draft', '2026-10-07'), aPhase('review', '2026-10-14'), aPhase('final', '2026-10-21')];

it.each([
  ['where the last phase moves with it', PHASES, ['draft', 'review', 'final'], '2026-11-02'],
  [
    'not where the last phase has no day',
    [...PHASES.slice(0, 2), aPhase('final', null)],
    ['draft', 'review'],
    null,
  ],
  ['not where the last phase is the one that moves', PHASES, ['final'], null],
])('the final date is told %s', (_, phases, names, final) => {
  const moves = names.map((name) => ({ name, from: day('2026-10-07'), to: day('2026-11-02') }));
  const news = moveNews({ project: 'bio', moves, remark: null }, aProject({ phases }));
  expect(news).toMatchObject({ tells: 'move', phase: names[0], final });
});
