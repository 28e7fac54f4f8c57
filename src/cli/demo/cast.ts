/**
 * Who plays in the demo, and the mail that they send: ordinary mail, as a freelancer gets it.
 */
import type { Flag, Kind } from '../../judgement/judgement.js';

/** When the play begins: a Tuesday in Madrid, in contact hours. */
export const TUESDAY = '2026-10-06T10:00+02:00';

/** The freelancer. */
export const ANA = { name: 'Ana Ruiz', address: 'ana@ruiz.example', timeZone: 'Europe/Madrid' } as const;

/** People she has written to before. */
export const CORRESPONDENTS = [
  { name: 'Tom Hale', address: 'tom@hale.example', subject: 'Your bio', greeting: 'Hi Tom' },
  {
    name: 'Lena Brandt',
    address: 'lena@brandt.example',
    subject: 'Cover, second sketch',
    greeting: 'Hello Lena',
  },
  {
    name: 'Omar Aydın',
    address: 'omar@dukkan.example',
    subject: 'Dükkân metinleri',
    greeting: 'Merhaba Omar Bey',
  },
] as const;

/** One mail that arrives, and what the demo expects of the bot. */
export type ArrivingMail = {
  /** How the story calls it. */
  title: string;
  from: { name: string; address: string };
  /** The envelope sender where it isn't From; '' is the null path. */
  returnPath?: string;
  subject: string;
  headers?: Record<string, string>;
  contentType?: string;
  body: string;
  /** Her own mail that it answers: it lies in Sent before this one arrives, and answers their earlier one of this number. */
  answers?: { subject: string; body: string; earlier: number };
  /** `isForDigest`: flagged, but with too few points to be told of at once. */
  expect: { kind: Kind; flags: Flag[]; isForDigest?: true };
};

/** What lay in INBOX before Driverseat came: read for the look-back, never noted. */
export const OLD_MAIL: ArrivingMail = {
  title: 'an old inquiry',
  from: { name: 'Rob Stone', address: 'rob@stonegym.example' },
  subject: 'Flyer',
  body: 'Hi,\n\nhow much would a flyer cost? We need it by tomorrow, something that pops. You decide.\n\nRob',
  expect: { kind: 'inquiry', flags: ['price-first', 'urgency', 'vague-or-changing'] },
};

/** The day's mail, in order. */
export const ARRIVING: readonly ArrivingMail[] = [
  {
    title: 'a good inquiry',
    from: { name: 'Ida Lund', address: 'ida@lundbakery.example' },
    subject: 'Illustrations for our cookbook',
    body: `Dear Ana,

we are a family bakery in Malmö and are publishing a cookbook with 40 recipes next spring. We would like twelve
ink illustrations, black and white, about half a page each; your series on market stalls is the tone we have in
mind. The texts are finished, and our budget is 3,000 to 3,500 euros. Would you have time from January to March?

Kind regards,
Ida Lund`,
    expect: { kind: 'inquiry', flags: [] },
  },
  {
    title: "Dana's quick logo",
    from: { name: 'Dana Fox', address: 'dana@fastcafe.example' },
    subject: 'Quick logo?',
    body: `Hi,

what's your price for a logo? We need it by tomorrow. Something cool, you decide.

Dana`,
    expect: { kind: 'inquiry', flags: ['price-first', 'urgency', 'vague-or-changing'] },
  },
  {
    title: "Dana's answer to five questions",
    from: { name: 'Dana Fox', address: 'dana@fastcafe.example' },
    subject: 'Re: Quick logo?',
    answers: {
      earlier: 2,
      subject: 'Re: Quick logo?',
      body: `Hi Dana,

thanks for writing. Five questions first:
By when do you need it?
What is your budget?
Who approves the design?
Where will the logo be used?
What would make it a success for you?

Ana`,
    },
    body: `Hi Ana,

we need it for the opening in March. Budget is around 400. So excited to
see what you come up with!

Dana`,
    expect: { kind: 'reply', flags: ['unanswered'] },
  },
  {
    title: 'one in Turkish',
    from: { name: 'Cem Yıldız', address: 'cem@yildizkafe.example' },
    subject: 'Menü tasarımı',
    body: `Merhaba,

kafemiz için bir menü tasarımı kaça olur? Çok acil, yarına lazım.

Cem`,
    expect: { kind: 'inquiry', flags: ['price-first', 'urgency'] },
  },
  {
    title: 'one who bargains',
    from: { name: 'Pete Marsh', address: 'pete@marshmedia.example' },
    subject: 'Three drawings for our blog',
    body: `Hello Ana,

we run a blog about hiking and want three drawings of alpine huts, A5, in colour, for an article in June. Our budget is
very limited, so please don't quote high; if this goes well there is a lot more work coming your way.

Best,
Pete`,
    expect: { kind: 'inquiry', flags: ['fee-haggling'], isForDigest: true },
  },
  {
    title: 'a newsletter',
    from: { name: 'Paper & Ink', address: 'news@paperandink.example' },
    returnPath: 'bounce-4711@mail.paperandink.example',
    subject: 'Urgent: 20% off all prices until tomorrow!',
    headers: {
      'List-Unsubscribe': '<https://paperandink.example/u/4711>',
      'List-Id': '<news.paperandink.example>',
    },
    body: 'How much would you pay for the best ink? Order today, our prices end tomorrow!\n\nUnsubscribe: https://paperandink.example/u/4711',
    expect: { kind: 'other', flags: [] },
  },
  {
    title: 'an out-of-office',
    from: { name: 'Lena Brandt', address: 'lena@brandt.example' },
    subject: 'Automatic reply: Cover, second sketch',
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
    body: 'I am out of the office until Monday. In urgent cases please call my colleague.',
    expect: { kind: 'other', flags: [] },
  },
  {
    title: 'a bounce',
    from: { name: 'Mail Delivery System', address: 'MAILER-DAEMON@mx.ruiz.example' },
    returnPath: '',
    subject: 'Undelivered Mail Returned to Sender',
    headers: { 'Auto-Submitted': 'auto-replied' },
    contentType: 'multipart/report; report-type=delivery-status; boundary="demo"',
    body: `--demo
Content-Type: text/plain; charset=utf-8

I'm sorry to have to inform you that your message could not be delivered.
--demo
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.ruiz.example

Final-Recipient: rfc822; nobody@hale.example
Action: failed
Status: 5.1.1
--demo--`,
    expect: { kind: 'other', flags: [] },
  },
];
