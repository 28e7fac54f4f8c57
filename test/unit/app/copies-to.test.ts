/** Who is in cc of one project never reads of another one. */
import { describe, expect, it } from '@jest/globals';
import { copiesTo } from '../../../src/app/projects/look-at-news.js';
import { updateNews } from '../../../src/plan/order-news.js';
import { aClient } from '../plan/a-reply.js';
import { aProject, day } from '../projects/a-project.js';
import { withBot } from './a-bot.js';

const bio = aProject({ cc: ['Mia@hale.example', 'pa@hale.example', 'tom@hale.example'] });
const shop = aProject({ slug: 'shop', cc: ['mia@hale.example'] });

describe('copies', () => {
  it('go to the project’s cc, and to nobody else’s', async () => {
    await withBot(async ({ bot }) => {
      bot.rules = { ...bot.rules, projects: [bio, shop] };
      const to = (...projects: (typeof bio)[]): string[] =>
        copiesTo(bot, updateNews(projects, day('2026-10-06')), aClient()).map(({ address }) => address);
      expect(to(bio)).toEqual(['Mia@hale.example', 'pa@hale.example']);
      expect(to(bio, shop)).toEqual(['Mia@hale.example']);
    });
  });
});
