/** Which mails block a client's address, from their bytes: reports and notices of failures, and all that only looks like them. */
import { describe, expect, it } from '@jest/globals';
import { judgeMail } from '../../../src/app/judge-mail.js';
import { plansFor } from '../../../src/app/plan-incoming.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { readMail } from '../../../src/mailbox/read/read-mail.js';
import { understand } from '../../../src/message/understand.js';
import { instant } from '../calendar/policies.js';
import { aPlanned } from '../plan/a-reply.js';
import { botWith, NOW } from './conversation-desk.js';

const KEY = 'ab'.repeat(32);
const DAEMON = ['Return-Path: <>', 'From: Mail Delivery System <MAILER-DAEMON@mx.ruiz.example>'];
const TOM = ['Return-Path: <tom@hale.example>', 'From: Tom Hale <tom@hale.example>'];

/** A report with the fields of one recipient. */
function report(type: string, fields: readonly string[], head: readonly string[] = DAEMON): string[] {
  return [
    ...head,
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type}; boundary=b`,
    'Subject: Mail delivery report',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'About your message to <tom@hale.example>.',
    '--b',
    `Content-Type: message/${type}`,
    '',
    'Reporting-MTA: dns; mx.ruiz.example',
    '',
    ...fields,
    '',
    '--b--',
  ];
}

function status(action: string, recipient = 'Final-Recipient: rfc822; tom@hale.example'): string[] {
  return report('delivery-status', [recipient, `Action: ${action}`, 'Status: 5.1.1']);
}

/** A notice without a report. */
function notice(subject: string, text: string, head: readonly string[] = DAEMON): string[] {
  return [...head, `Subject: ${subject}`, '', ...text.split('\n')];
}

const QMAIL = `Hi. This is the qmail-send program at mx.hale.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<tom@hale.example>:
No mailbox here by that name.

--- Below this line is a copy of the message.

The photographer is delayed.`;

const ROWS: [says: string, lines: string[], expected: string][] = [
  ['a report of a failure', status('failed'), 'tom@hale.example'],
  [
    'in capitals, and folded',
    status('FAILED (no such user)', 'Final-Recipient: RFC822;\n <Tom@Hale.example>'),
    'tom@hale.example',
  ],
  [
    'it was forwarded on',
    status('failed', 'Original-Recipient: rfc822;tom@hale.example\nFinal-Recipient: rfc822;t@x.example'),
    'tom@hale.example',
  ],
  ['another address only', status('failed', 'Final-Recipient: rfc822; bigtom@hale.example'), ''],
  [
    'one of two reached',
    report('delivery-status', [
      'Final-Recipient: rfc822; tom@hale.example',
      'Action: delivered',
      '',
      'Final-Recipient: rfc822; x@hale.example',
      'Action: failed',
    ]),
    '',
  ],
  ['a delay', status('delayed'), ''],
  ['relayed', status('relayed'), ''],
  ['delivered', status('delivered'), ''],
  ['expanded', status('expanded'), ''],
  [
    'a read receipt',
    report(
      'disposition-notification',
      [
        'Final-Recipient: rfc822; tom@hale.example',
        'Disposition: manual-action/MDN-sent-manually; displayed',
      ],
      TOM,
    ),
    '',
  ],
  [
    'a receipt that says: deleted without being read',
    report(
      'disposition-notification',
      [
        'Final-Recipient: rfc822; tom@hale.example',
        'Disposition: automatic-action; deleted',
        'Failure: undeliverable',
      ],
      DAEMON,
    ),
    '',
  ],
  [
    'a vacation program of his',
    notice('Out of office', 'I am away until Monday.', [
      'Return-Path: <>',
      TOM[1] ?? '',
      'Auto-Submitted: auto-replied',
    ]),
    '',
  ],
  [
    'a vacation program that quotes a failure',
    notice('Out of office', 'Mail to tom@hale.example could not be delivered last week.', [
      'Return-Path: <>',
      TOM[1] ?? '',
    ]),
    '',
  ],
  [
    'Exim names them in its header',
    notice('Mail delivery failed', 'A message could not be delivered.', [
      ...DAEMON,
      'X-Failed-Recipients: x@y.example, tom@hale.example',
    ]),
    'tom@hale.example',
  ],
  ['qmail without a report', notice('failure notice', QMAIL), 'tom@hale.example'],
  ['the same about somebody else', notice('failure notice', QMAIL.replace('<tom@', '<atom@')), ''],
  [
    'it names the mail, and nobody',
    notice(
      'Undelivered Mail Returned to Sender',
      `It could not be delivered.\n\n--- copy\nX-Driverseat-Key: ${KEY}`,
    ),
    'tom@hale.example',
  ],
  [
    'an old warning of a delay',
    notice('Warning: could not send message for past 4 hours', 'To <tom@hale.example>. It will be retried.'),
    '',
  ],
  [
    'a person quotes a failure',
    notice('Fwd: failure notice', QMAIL, ['Return-Path: <dana@bakery.example>', 'From: dana@bakery.example']),
    '',
  ],
  ['anything else from there', notice('Your quota', 'tom@hale.example wrote a lot.'), ''],
];

async function plansOf(lines: readonly string[], before: Happening[] = [], at = NOW): Promise<Happening[]> {
  const bot = botWith();
  await bot.journal.append(
    instant('2026-10-05T10:00:00Z'),
    aPlanned({ key: KEY, kind: 'ordered', answers: null }),
    { type: 'claimed', key: KEY, claimId: 'c' },
    { type: 'sending', key: KEY },
    { type: 'sent', key: KEY, refused: [] },
    ...before,
  );
  const head = ['To: ana@ruiz.example', 'Message-ID: <m@x.example>', 'Date: Tue, 06 Oct 2026 13:59:00 +0000'];
  const mail = await readMail(Buffer.from([...head, ...lines, ''].join('\n').replaceAll('\n', '\r\n')));
  const message = understand(mail);
  const internalDateMs = instant(at).epochMilliseconds;
  const found = { receivedMs: internalDateMs, flags: [], folder: 'inbox' as const };
  const { rules, sent, journal } = bot;
  const judgement = judgeMail(message, found, { rules, sent, ledger: journal.ledger }, null);
  const fetched = { uid: 1, mail, flags: [], internalDateMs };
  const judged = undefined as never;
  return plansFor(bot, { path: 'INBOX', uidValidity: 1 }, fetched, { message, judgement, judged });
}

describe('mail that came back', () => {
  it.each(ROWS)('%s', async (_, lines, expected) => {
    const plans = await plansOf(lines);
    const addresses = plans.flatMap((plan) => (plan.type === 'bounced' ? plan.address : []));
    expect(addresses.join()).toBe(expected);
  });

  const bounced: Happening = { type: 'bounced', address: 'tom@hale.example' };
  const hello = notice('Hello', 'Can we meet on Friday?', TOM);
  it.each([
    ['he writes himself: that is over', hello, NOW, true],
    ['he wrote before', hello, '2026-10-05T09:59:59Z', false],
    [
      'his vacation program writes',
      [...TOM, 'Auto-Submitted: auto-replied', 'Subject: Away', '', 'Away.'],
      NOW,
      false,
    ],
    [
      'his colleague writes',
      notice('Hello', 'Hi', ['Return-Path: <mia@hale.example>', 'From: mia@hale.example']),
      NOW,
      false,
    ],
  ] as const)('%s', async (_, lines, at, expected) => {
    const plans = await plansOf(lines, [bounced], at);
    expect(plans.some(({ type }) => type === 'bounce-over')).toBe(expected);
  });
});
