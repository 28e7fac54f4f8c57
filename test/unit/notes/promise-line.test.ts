import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { promiseText } from '../../../src/notes/promise-line.js';
import type { PromiseLine } from '../../../src/plan/promise-lines.js';
import { aProject } from '../projects/a-project.js';

const bio = aProject({ phases: [] });
const date = Temporal.PlainDate.from('2026-10-09');
const common = { id: 'mail#1', client: 'tom', project: null, date };
const quote = "I'll send the\ndraft by Friday";

function text(line: PromiseLine, language: 'en' | 'tr' = 'en'): string {
  return promiseText(line, { language, name: 'Tom Hale', today: date });
}

describe('a line about a promise', () => {
  it.each([
    ['soon', `For Friday, 9 October you told Tom: "I'll send the draft by Friday".`],
    ['today', `For today you told Tom: "I'll send the draft by Friday".`],
    [
      'late',
      `You told Tom: "I'll send the draft by Friday". The day was Friday, 9 October, and I saw no mail of your own to Tom then.`,
    ],
  ] as const)('%s', (stage, said) => {
    expect(text({ ...common, kind: 'said', stage, quote })).toBe(
      `${said} YES: it is done. SKIP: I say no more of it.`,
    );
  });

  it('in Turkish', () => {
    expect(text({ ...common, kind: 'said', stage: 'soon', quote: 'cumaya yollarım' }, 'tr')).toBe(
      'Tom için 9 Ekim Cuma gününe sözünüz var: "cumaya yollarım". EVET: yapıldı. ATLA: bundan bir daha söz etmem.',
    );
  });

  it.each([
    [
      'en',
      'bio: review is due today, and nothing says that it is done. "bio move" with a new day tells Tom. YES: it is done. SKIP: I say no more of it.',
    ],
    [
      'tr',
      'bio: inceleme için söylenen gün bugün; bittiğini söyleyen bir şey yok. "bio ertele" ve yeni bir gün yazın: Tom için haber hazırlanır. EVET: yapıldı. ATLA: bundan bir daha söz etmem.',
    ],
  ] as const)('of a project: %s', (language, line) => {
    const step = { kind: 'step', stage: 'today', step: 'review', isNext: true } as const;
    expect(text({ ...common, project: bio, ...step }, language)).toBe(line);
  });

  it.each([
    [
      'en',
      'bio: review was due on Friday, 9 October, and nothing says that it is done. "bio move" with a new day tells Tom. YES: it is done. SKIP: I say no more of it.',
    ],
    [
      'tr',
      'bio: inceleme için söylenen gün 9 Ekim Cuma geçti; bittiğini söyleyen bir şey yok. "bio ertele" ve yeni bir gün yazın: Tom için haber hazırlanır. EVET: yapıldı. ATLA: bundan bir daha söz etmem.',
    ],
  ] as const)('of one that is overdue: %s', (language, line) => {
    const step = { kind: 'step', stage: 'late', step: 'review', isNext: true } as const;
    expect(text({ ...common, project: bio, ...step }, language)).toBe(line);
  });

  it('of a later step, which "move" alone would not concern', () => {
    const step = { kind: 'step', stage: 'soon', step: 'final', isNext: false } as const;
    expect(text({ ...common, project: bio, ...step })).toBe(
      'bio: final is due on Friday, 9 October, and nothing says that it is done. YES: it is done. SKIP: I say no more of it.',
    );
  });
});
