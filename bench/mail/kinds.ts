/**
 * The kinds of mail that lie in a freelancer's INBOX, each written anew by chance.
 */
import { base64, latin5, quotedPrintable, utf8 } from './encodings.js';
import type { Letter } from './mail.js';
import { filePart, htmlPart, multipart, type Part, personalHtml, plainPart, tableHtml } from './parts.js';
import { ACQUAINTANCES, acquaintance, company, type Person, stranger } from './people.js';
import type { Random } from './random.js';
import { notice, paragraph, paragraphs, subjectLine } from './sentences.js';

/** Writes one mail of a kind. */
export type WriteLetter = (random: Random) => Letter;

/** How many mails lie in Ana's Sent folder. */
export const SENT_MAILS = 1_000;

/** The Message-ID of one of them. */
export function sentId(index: number): string {
  return `s${index}.ana@ruiz.example`;
}

/** To whom she wrote it. */
export function sentTo(index: number): Person {
  return acquaintance(index % ACQUAINTANCES);
}

function messageId(random: Random, { address }: Person): string {
  return `${random.name(22)}${address.slice(address.indexOf('@'))}`;
}

function personal(random: Random, from: Person, part: Part): Letter {
  return { from, subject: subjectLine(random), messageId: messageId(random, from), part };
}

function signed(lines: readonly string[], from: Person): string {
  const given = from.name.split(' ')[0];
  return `Hello Ana,\n\n${lines.join('\n\n')}\n\nBest,\n${given}\n\n-- \n${from.name}\n${from.address} | +44 20 7946 0${from.name.length}12\n`;
}

function quote(lines: readonly string[], depth: number): string {
  const marks = '> '.repeat(depth);
  return lines.map((line) => `${marks}${line}`).join('\n');
}

/** A stranger's plain mail about work. */
export const inquiry: WriteLetter = (random) => {
  const from = stranger(random);
  return personal(random, from, plainPart(signed(paragraphs(random, random.between(2, 6)), from)));
};

/** An answer to a mail of Ana's, with all that was said before under it. */
export const reply: WriteLetter = (random) => {
  const index = random.between(0, SENT_MAILS - 1);
  const from = sentTo(index);
  const depths = Array.from({ length: random.between(1, 6) }, (_, at) => at + 1);
  const quoted = depths.map((depth) => quote(paragraphs(random, 4), depth)).join('\n');
  const text = `${signed(paragraphs(random, random.between(1, 2)), from)}\nOn Tue, 6 Oct 2026 at 10:12, Ana Ruiz <ana@ruiz.example> wrote:\n${quoted}\n`;
  const ids = [`<${sentId(index)}>`];
  const letter = personal(random, from, plainPart(text));
  const fields = [`In-Reply-To: ${ids[0]}`, `References: ${ids.join(' ')}`];
  return { ...letter, subject: `Re: ${letter.subject}`, fields };
};

/** Text and HTML side by side, from somebody known or not, sometimes with a quote. */
export const alternative: WriteLetter = (random) => {
  const from = random.chance(0.5) ? stranger(random) : acquaintance(random.between(0, ACQUAINTANCES - 1));
  const lines = paragraphs(random, random.between(2, 6));
  const quoted = random.chance(0.6) ? paragraphs(random, random.between(4, 12)) : [];
  const text = `${signed(lines, from)}${quoted.length > 0 ? `\n${quote(quoted, 1)}\n` : ''}`;
  const parts = [plainPart(text), htmlPart(personalHtml(lines, quoted))];
  return personal(random, from, multipart(random, 'alternative', parts));
};

/** HTML alone: some people's programs, and many machines. */
export const htmlOnly: WriteLetter = (random) => {
  if (random.chance(0.4)) {
    const from = stranger(random);
    return personal(random, from, htmlPart(personalHtml(paragraphs(random, random.between(1, 4)))));
  }
  const from = company(random);
  return personal(random, from, htmlPart(tableHtml(random, paragraphs(random, random.between(2, 8)))));
};

/** A newsletter: some text, much HTML. */
export const newsletter: WriteLetter = (random) => {
  const from = company(random);
  const lines = paragraphs(random, random.between(8, 36));
  const part = multipart(random, 'alternative', [
    plainPart(`${lines.join('\n\n')}\n\nUnsubscribe: https://news.example/u/${random.name(30)}\n`),
    htmlPart(tableHtml(random, lines)),
  ]);
  const fields = [
    `List-Id: <${random.name(6)}.news.example>`,
    `List-Unsubscribe: <https://news.example/u/${random.name(40)}>`,
    'Precedence: bulk',
  ];
  return { ...personal(random, from, part), fields };
};

/** A receipt, an alarm, a ticket: short and from a machine. */
export const notification: WriteLetter = (random) => {
  const letter = personal(random, company(random), plainPart(notice(random)));
  return random.chance(0.5) ? { ...letter, fields: ['Auto-Submitted: auto-generated'] } : letter;
};

/** A mail with files, 10 to 650 KB. */
export const withFiles: WriteLetter = (random) => {
  const from = acquaintance(random.between(0, ACQUAINTANCES - 1));
  const files = Array.from({ length: random.between(1, 2) }, () =>
    filePart(random, random.between(8_000, 240_000)),
  );
  const text = plainPart(signed(paragraphs(random, 1), from));
  return personal(random, from, multipart(random, 'mixed', [text, ...files]));
};

/** Words that stand behind their pictures: beyond the first 64 KB of the mail. */
export const wordsBehindPictures: WriteLetter = (random) => {
  const from = stranger(random);
  const text = plainPart(signed(paragraphs(random, 2), from));
  const parts = [filePart(random, random.between(60_000, 200_000)), text];
  return personal(random, from, multipart(random, 'mixed', parts));
};

const TURKISH_ENCODINGS = [
  { charset: 'iso-8859-9', encoding: '8bit', encode: latin5 },
  {
    charset: 'windows-1254',
    encoding: 'quoted-printable',
    encode: (text: string) => quotedPrintable(latin5(text)),
  },
  { charset: 'utf-8', encoding: 'base64', encode: (text: string) => base64(utf8(text)) },
] as const;

/** A Turkish mail, in the charsets that Turkish mail comes in. */
export const turkish: WriteLetter = (random) => {
  const from = stranger(random, 'tr');
  const { charset, encoding, encode } = random.pick(TURKISH_ENCODINGS);
  const lines = paragraphs(random, random.between(2, 6), 'tr');
  const text = `Merhaba Ana Hanım,\n\n${lines.join('\n\n')}\n\nSaygılarımla,\n${from.name}\n`;
  const fields = [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`];
  const letter = personal(random, from, { fields, content: encode(text) });
  return { ...letter, subject: subjectLine(random, 'tr') };
};

/** A mail of Ana's that came back. */
export const bounce: WriteLetter = (random) => {
  const lost = stranger(random);
  const from = { name: 'Mail Delivery System', address: `MAILER-DAEMON@mx.ruiz.example` };
  const status = `Reporting-MTA: dns; mx.ruiz.example\n\nFinal-Recipient: rfc822; ${lost.address}\nAction: failed\nStatus: 5.1.1\n`;
  const parts: Part[] = [
    plainPart(`This is the mail system at host mx.ruiz.example.\n\n<${lost.address}>: user unknown\n`),
    { fields: ['Content-Type: message/delivery-status'], content: status },
    {
      fields: ['Content-Type: message/rfc822'],
      content: utf8(`From: ana@ruiz.example\nTo: ${lost.address}\nSubject: Hello\n\n${paragraph(random)}\n`),
    },
  ];
  const part = multipart(random, 'report; report-type=delivery-status', parts);
  const letter = personal(random, from, part);
  return {
    ...letter,
    subject: 'Undelivered Mail Returned to Sender',
    fields: ['Auto-Submitted: auto-replied'],
  };
};
