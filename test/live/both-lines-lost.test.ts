/** The line to the mailbox is lost together with the one on which a mail leaves: what surely did not leave is not in doubt. */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../src/app/bot.js';
import { takeUpBegun } from '../../src/app/reconcile.js';
import { sendMail } from '../../src/app/send-mail.js';
import type { MailRecord } from '../../src/ledger/planned-mail.js';
import { composeClaimRecord } from '../../src/mailbox/claim-record.js';
import type { Session } from '../../src/mailbox/session.js';
import { DriverseatError } from '../../src/shared/errors.js';
import { keyIn, obey, withBot } from '../unit/app/a-bot.js';
import { FOLDERS, ownerIn, sessionOn } from '../unit/app/a-session.js';
import { startScriptedSmtp } from './support/scripted-smtp.js';

const CLAIM_ID = 'claim-1@driverseat.invalid';
const MESSAGE_ID = 'm@ruiz.example';

/** A mailbox in which the mail is claimed already, and whose line a test can lose. */
async function claimedIn(bot: Bot, { key }: MailRecord): Promise<{ session: Session; lose(): void }> {
  const instant = bot.clock.now();
  await bot.journal.append(instant, { type: 'claimed', key, claimId: CLAIM_ID });
  const owner = await ownerIn(bot);
  const of = { key, kind: 'ordered', client: 'tom', instant, recipients: ['tom@hale.example'] } as const;
  const record = composeClaimRecord({ ...of, claimId: CLAIM_ID, instance: 'i1', messageId: MESSAGE_ID });
  const inner = sessionOn({
    Outbox: [owner, { uid: 2, at: instant.toString(), source: Buffer.from(record) }],
  });
  let isLost = false;
  const command: Session['command'] = async (what, work) => {
    if (isLost) throw new DriverseatError('imap-unreachable', 'gone');
    return await inner.command(what, work);
  };
  return {
    session: { ...inner, command },
    lose() {
      isLost = true;
    },
  };
}

it.each([
  ['while the body leaves', 'early', 'cut', 1_000_000, { state: 'planned', claimId: CLAIM_ID, attempts: 2 }],
  ['at a no to the final dot', 'dot', '550 5.7.1 spam', 10, { state: 'failed', why: 'smtp 550 at dot' }],
] as const)(
  '%s',
  async (_when, step, said, lines, expected) => {
    await withBot(async ({ bot }) => {
      const mail = bot.journal.ledger.mails.get(keyIn(await obey(bot, 'bio 75%')));
      if (mail === undefined) throw new Error('it is planned');
      const { session, lose } = await claimedIn(bot, mail);
      await using server = await startScriptedSmtp({ [step]: said });
      const credentials = async () => ({ pass: 'x' });
      const smtp = {
        host: '127.0.0.1',
        port: server.port,
        security: 'starttls-if-offered',
        user: 'ana',
      } as const;
      const line = { smtp: { ...smtp, credentials }, refusedLogin: null } as unknown as Bot['line'];
      const written = {
        bytes: Buffer.from(`Subject: x\r\n\r\n${'abcdefgh\r\n'.repeat(lines)}`),
        messageId: MESSAGE_ID,
        envelope: { from: 'ana@ruiz.example', to: ['tom@hale.example'] },
        notifyNever: false,
      };
      const lookAgain = async () => {
        setTimeout(lose, 0);
        return { verdict: 'send' } as const;
      };
      const afterwards = async () => undefined;
      const outgoing = { mail, written, lookAgain, afterwards };
      const folders = { ...FOLDERS, sent: null };
      await sendMail({ ...bot, line }, session, folders, outgoing).catch((error: unknown) =>
        expect(error).toMatchObject({ code: 'imap-unreachable' }),
      );
      await takeUpBegun(bot);
      expect(mail).toMatchObject(expected);
    });
  },
  30_000,
);
