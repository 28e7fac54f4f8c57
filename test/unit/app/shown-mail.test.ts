/** What a receipt says of its mail besides the text: who else reads it, what holds it, what SKIP leaves as it is. */
import { expect, it } from '@jest/globals';
import { withBot } from './a-bot.js';
import { answer, order } from './news-desk.js';

it('names who gets a copy', async () => {
  const project = 'client: tom\nname: bio\ncc: [deniz@hale.example]\nprogress: { percent: 50 }\n';
  await withBot(
    async ({ bot }) => {
      expect((await order(bot, 'bio 75%')).text).toContain('A copy goes to deniz@hale.example.');
    },
    { files: { 'projects/bio.yaml': project } },
  );
});

it('says that a broken settings file holds it', async () => {
  await withBot(async ({ bot }) => {
    bot.isConfigBroken = true;
    const { subject, text } = await order(bot, 'bio 75%');
    expect(subject).toBe('bio 75 % to Tom – waits');
    expect(text).toContain('it waits (a settings file is broken, until you mend it).');
  });
});

it('SKIP says that the file keeps what she ordered', async () => {
  await withBot(async ({ bot }) => {
    const { text } = await answer(bot, await order(bot, 'bio 75%'), 'skip');
    expect(text).toMatch(
      /^Stopped: bio 75 % to Tom, due 16:15.*had not left\. projects\/bio\.yaml keeps what you ordered/,
    );
  });
});
