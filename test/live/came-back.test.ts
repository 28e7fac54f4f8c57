/**
 * A mail comes back, as a mail server says it: what she orders to that address waits and says why, leaves on her SEND, and all is as
 * before once somebody writes from there (AUTOREPLY.md section 3, "Bounce", and row E8).
 */
import { expect, it } from '@jest/globals';
import { inboxHolds, mailDate, type ProjectDesk, startProjectDesk } from './support/project-desk.js';
import { world } from './support/world.js';

/** The report that the recipient's server gave up: RFC 3464, with the mail's header beneath. */
function report({ user, tom }: ProjectDesk, messageId: string): string {
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mx.hale.example>',
    `To: ${user}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${mailDate()}`,
    `Message-ID: <report-${user}>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    `<${tom}>: user unknown`,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.hale.example',
    '',
    `Final-Recipient: rfc822; ${tom}`,
    'Action: failed',
    'Status: 5.1.1',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${messageId}>`,
    '--b--',
    '',
  ].join('\r\n');
}

function fromTom({ user, tom }: ProjectDesk): string {
  return [
    `From: Tom Hale <${tom}>`,
    `To: ${user}`,
    'Subject: My mailbox was full',
    `Date: ${mailDate()}`,
    `Message-ID: <back-${user}>`,
    '',
    'It works again. The outline reads well.',
    '',
  ].join('\r\n');
}

it('a report holds what is ordered next until her SEND, and a mail from there ends it', async () => {
  const desk = await startProjectDesk();
  await desk.order('bio 60%');
  await desk.note('bio 60 % to Tom');
  desk.at('2026-10-06T16:11:00+02:00');
  const [first] = await inboxHolds(desk, desk.tom, 1);

  await world.deliver({ from: '', to: desk.user, raw: report(desk, first?.messageId ?? '') });
  desk.at('2026-10-06T16:20:00+02:00');
  await desk.order('bio 70%');
  const waits = await desk.note('bio 70 % to Tom');
  expect(waits.subject).toBe('bio 70 % to Tom – waits for SEND');
  expect(waits.text.replaceAll(/\s+/g, ' ')).toContain(
    `Mail to ${desk.tom} came back on Tue 6 Oct 2026, so it waits: SEND sends it all the same.`,
  );
  desk.at('2026-10-06T16:40:00+02:00');
  await desk.order('status');
  await desk.note('Nothing is planned.');
  await inboxHolds(desk, desk.tom, 1);
  await desk.order('send', waits.messageId);
  await desk.note('It goes: bio 70 % to Tom');
  await inboxHolds(desk, desk.tom, 2);

  await world.deliver({ from: desk.tom, to: desk.user, raw: fromTom(desk) });
  desk.at('2026-10-06T16:50:00+02:00');
  await desk.order('bio 80%');
  expect((await desk.note('bio 80 % to Tom')).subject).toBe('bio 80 % to Tom – leaves 17:00');
}, 240_000);
