/** What is due: a mail that can't be handed in as it stands keeps no other from leaving, and she hears of it. */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { runDue } from '../../../src/app/run-due.js';
import { sendMail } from '../../../src/app/send-mail.js';
import { tellTrouble } from '../../../src/app/tell-trouble.js';
import { obey, withBot } from './a-bot.js';
import { FOLDERS, ownerIn, sessionOn } from './a-session.js';

const MENU = 'client: tom\nname: menu\nprogress: { percent: 20 }\n';

/** Another version let an address pass that this one can't send to. */
function spoilCopies(bot: Bot): void {
  const projects = bot.rules.projects.map((project) => ({ ...project, cc: ['mia\u200b@hale.example'] }));
  bot.rules = { ...bot.rules, projects };
  bot.workspace = null;
}

it('tells of each that has an unfit address', async () => {
  await withBot(
    async ({ bot, setClock }) => {
      await obey(bot, 'bio 75% fri', 'mail#1');
      await obey(bot, 'menu 40%', 'mail#2');
      spoilCopies(bot);
      setClock('2026-10-06T16:20+02:00');
      bot.clockCheckedMs = bot.clock.now().epochMilliseconds;
      const due = new Set(bot.journal.ledger.mails.keys());
      const running: Bot = { ...bot, line: { due } as unknown as Bot['line'] };
      await runDue(running, sessionOn({ Outbox: [await ownerIn(bot)] }), FOLDERS);
      expect([...bot.journal.ledger.mails.values()].map(({ state, why }) => [state, why])).toEqual([
        ['failed', 'address-invalid at connect'],
        ['failed', 'address-invalid at connect'],
      ]);
      expect(due.size).toBe(0);
      tellTrouble(bot);
      expect(bot.pending.map(({ note }) => note.text)).toEqual([
        expect.stringContaining('one of its addresses is none that mail can be sent to'),
        expect.stringContaining('one of its addresses is none that mail can be sent to'),
      ]);
    },
    { files: { 'projects/menu.yaml': MENU } },
  );
});

it('claims nothing whose envelope names somebody else', async () => {
  await withBot(async ({ bot }) => {
    await obey(bot, 'bio 75% fri');
    const [mail] = bot.journal.ledger.mails.values();
    if (mail === undefined) throw new Error('no mail');
    const nothing = undefined as never;
    const envelope = { from: 'ana@ruiz.example', to: ['tom@hale.example', 'lena@ott.example'] };
    const written = { bytes: Buffer.from(''), messageId: 'm', envelope, notifyNever: false };
    const running: Bot = { ...bot, line: { refusedLogin: null } as unknown as Bot['line'] };
    const sending = sendMail(running, nothing, nothing, {
      ...{ mail, written, lookAgain: nothing, afterwards: nothing },
    });
    await expect(sending).rejects.toMatchObject({ code: 'usage' });
    expect(mail).toMatchObject({ state: 'planned', attempts: 0 });
  });
});
