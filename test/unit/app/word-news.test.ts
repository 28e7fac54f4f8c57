/** A project's mail in words, by the shipped templates: each kind of news, in English and in Turkish. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type WordSources, wordNews } from '../../../src/app/projects/word-news.js';
import type { News, ToldProject } from '../../../src/ledger/news.js';
import type { Client } from '../../../src/projects/client.js';
import { loadShipped } from '../../../src/workspace/shipped.js';
import { aClient } from '../plan/a-reply.js';
import { aPhase, aProject, day } from '../projects/a-project.js';

let sources: WordSources;

beforeAll(async () => {
  const { templates } = await loadShipped();
  const shop = aProject({ slug: 'shop', name: 'shop', phases: [aPhase('launch', '2026-10-30')] });
  sources = { templates, brokenTemplates: [], projects: [aProject(), shop], signOff: 'Ana', referral: null };
});

function told(changes: Partial<ToldProject> = {}): ToldProject {
  const next = { what: 'review', date: '2026-10-09' };
  return { project: 'bio', percent: 75, remark: 'final touches', next, needFromYou: null, ...changes };
}

const elif = aClient({
  slug: 'elif',
  name: 'Elif Kaya',
  language: 'tr',
  greeting: 'Merhaba Elif Hanım',
  formal: true,
});

/** The mail without greeting and sign-off, or why there is none. */
function words(
  news: News,
  {
    client = aClient(),
    on = '2026-10-06',
    readOn = on,
    ...changes
  }: { client?: Client; on?: string; readOn?: string } & Partial<WordSources> = {},
): string {
  const about = { client, day: day(on), readOn: day(readOn), isAnswerOwed: false };
  const written = wordNews(news, { ...sources, ...changes }, about);
  if (!written.ok) return `${written.why} ${written.template} ${written.missing.join(' ')}`.trim();
  return written.body.split('\n').slice(2, -2).join('\n');
}

const update = (...projects: ToldProject[]): News => ({ tells: 'update', projects });

it('says "today" only where it is that day at the reader’s, too', () => {
  expect(words(update(told()), { on: '2026-10-09' })).toContain('for your review today.');
  const away = words(update(told()), { on: '2026-10-09', readOn: '2026-10-08' });
  expect(away).toContain('for your review on Friday, 9 October.');
});

describe('an update', () => {
  it.each([
    [
      'whole',
      update(told()),
      "Your bio is 75% done. On my desk right now: final touches. I'll send it for your review on Friday, 9 October. Nothing for you to do right now.",
    ],
    [
      'with a need',
      update(told({ needFromYou: 'the photos', remark: null, next: null })),
      'Your bio is 75% done. The one thing I need from you: the photos.',
    ],
    [
      'of a phase with words of its own',
      update(told({ project: 'shop', next: { what: 'launch', date: '2026-10-30' }, remark: null })),
      'Your shop is 75% done. Next is launch, on Friday, 30 October. Nothing for you to do right now.',
    ],
    [
      'with no day for what comes next',
      update(told({ next: { what: 'review', date: null } })),
      'missing templates/en/progress-update.hbs next.date',
    ],
  ])('%s', (_, news, expected) => {
    expect(words(news)).toBe(expected);
  });

  it('says "today" only on that day, and promises no day that is past', () => {
    expect(words(update(told()), { on: '2026-10-09' })).toContain("I'll send it for your review today.");
    expect(words(update(told()), { on: '2026-10-10' })).toBe(
      'missing templates/en/progress-update.hbs next.date',
    );
  });

  it('in Turkish', () => {
    expect(words(update(told({ remark: 'son rötuşlar' })), { client: elif })).toBe(
      'Kısa bir haber vereyim: Bio %75 tamam. Şu an masamda: son rötuşlar. 9 Ekim Cuma günü incelemeniz için göndereceğim. Şimdilik sizin yapmanız gereken bir şey yok.',
    );
  });

  it('about two projects is one mail', () => {
    const text = words(update(told(), told({ project: 'shop', percent: 20, remark: null, next: null })));
    expect(text).toContain('Bio: 75% done. On my desk right now: final touches.');
    expect(text).toContain('Shop: 20% done.');
  });
});

const MOVE: News = {
  ...{ tells: 'move', project: 'bio', phase: 'review', remark: null },
  ...{ from: '2026-10-09', to: '2026-10-19', final: '2026-10-26' },
};

describe('other news', () => {
  it.each<[string, News, string]>([
    [
      'done',
      { tells: 'done', projects: [told({ percent: 100, remark: null, next: null })] },
      'Your bio is done.',
    ],
    [
      'a move',
      MOVE,
      "the version for your review won't be ready on Friday, 9 October as planned. You'll have it on Monday, 19 October, and the final date becomes Monday, 26 October.",
    ],
    [
      'a day that comes sooner, of which nothing is late',
      { ...MOVE, to: '2026-10-07', final: null },
      "A quick word about your bio. I'll send it for your review on Wednesday, 7 October.",
    ],
    [
      'a correction',
      { tells: 'correction', projects: [told({ percent: 60, remark: null, next: null })], told: 75 },
      "it's 60% done, not 75%.",
    ],
    ['who writes', { tells: 'who-writes' }, "I'm a person, and I read every message you send me."],
  ])('%s', (_, news, expected) => {
    expect(words(news)).toContain(expected);
  });

  it('of a phase without words asks for them', () => {
    const news: News = {
      tells: 'move',
      project: 'shop',
      phase: 'launch',
      from: '2026-10-30',
      to: '2026-11-02',
      final: null,
      remark: null,
    };
    expect(words(news)).toBe('missing templates/en/reschedule-notice.hbs moved.what');
    const shop = aProject({
      slug: 'shop',
      phases: [aPhase('launch', '2026-10-30', { thing: 'the launch' })],
    });
    expect(words(news, { projects: [shop] })).toContain("the launch won't be ready");
  });
});

describe('by a template of hers', () => {
  const bySource = (source: string, more: Partial<WordSources> = {}): string => {
    const template = { name: 'progress-update', isInformal: false, language: 'en', source } as const;
    return words(update(told({ needFromYou: null })), { templates: [template], ...more });
  };

  it('of which nothing is left, it is empty', () => {
    expect(bySource('---\nsubject: x\n---\n{{#if needFromYou}}x{{/if}}')).toBe(
      'empty templates/en/progress-update.hbs',
    );
  });

  it('a referral is that of the settings', () => {
    const source = '---\nsubject: x\n---\n{{greeting}},\n\nAsk {{referral.name}}.\n\n{{me.signOff}}';
    expect(bySource(source)).toBe('missing templates/en/progress-update.hbs referral.name');
    const referral = { name: 'Marta Diaz', contact: 'marta@diaz.example' };
    expect(bySource(source, { referral })).toBe('Ask Marta Diaz.');
  });
});

describe('without a template', () => {
  it('there are no words', () => {
    expect(words(update(told()), { client: aClient({ language: 'de' }) })).toBe(
      'no-template templates/de/progress-update.hbs',
    );
  });

  it('a broken one is named, and no other takes its place', () => {
    const broken = { brokenTemplates: ['templates/en/progress-update.hbs'] };
    expect(words(update(told()), broken)).toBe('broken-template templates/en/progress-update.hbs');
    const informal = { ...elif, formal: false };
    expect(
      words(update(told()), { client: informal, brokenTemplates: ['templates/tr/progress-update.sen.hbs'] }),
    ).toBe('broken-template templates/tr/progress-update.sen.hbs');
  });
});
