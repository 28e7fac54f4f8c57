/**
 * Somebody else sends on this mailbox: three keys in Sent that the journal doesn't know, or claims lost to others, stop automatic
 * answers, and she hears of it (AUTOREPLY.md, section 3).
 */
import { expect, it } from '@jest/globals';
import { composeClaimRecord } from '../../src/mailbox/claim-record.js';
import { folderOf } from './support/bot.js';
import { asked, becomes, deskAt, mails } from './support/desk-steps.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

it('stops replies at the third conflict, and says so once', async () => {
  const desk = await deskAt();
  await asked(desk);
  const { ledger } = desk.running.bot.journal;
  const foreign = async (key: string): Promise<void> => {
    const raw = `From: ${desk.user}\r\nTo: ${desk.tom}\r\nSubject: Auto: x\r\nX-Driverseat-Key: ${key}\r\nMessage-ID: <${key}@elsewhere.example>\r\n\r\nx\r\n`;
    await world.append({ user: desk.user, folder: 'Sent', raw, internalDate: world.clock.now() });
  };
  await foreign('a'.repeat(64));
  await foreign('b'.repeat(64));
  await desk.wakeUntil('two conflicts', () => ledger.conflicts.size === 2);
  expect(ledger.breaker).toBeNull();
  const [mail] = mails(desk);
  const record = composeClaimRecord({
    ...{ claimId: 'other@driverseat.invalid', instance: 'other', key: mail?.key ?? '', kind: 'auto-reply' },
    ...{ client: 'tom', instant: world.clock.now().add({ minutes: 90 }), messageId: 'x@elsewhere.example' },
    recipients: [desk.tom],
  });
  await world.append({ user: desk.user, folder: 'Driverseat/Outbox', raw: record });
  await desk.step({ minutes: 95 });
  await becomes(desk, 'unknown');
  await desk.wakeUntil('the breaker', () => ledger.breaker?.why === 'ledger-conflicts');
  const told = async () =>
    (await folderOf(desk.user)).filter(({ subject }) => subject === 'Automatic answers are stopped');
  await until('the note', async () => (await told()).length === 1);
  await desk.look();
  expect(await told()).toHaveLength(1);
  expect(await folderOf(desk.tom)).toEqual([]);
});
