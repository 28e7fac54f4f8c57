/** Random personal mail to Ana that nothing stands against, and ways to write a field, for the laws about markers. */
import fc from 'fast-check';
import { matchRows } from '../../../../src/message/automatic-mail/match-rows.js';
import type { Message } from '../../../../src/message/message.js';
import type { ParsedMail } from '../../../../src/message/parsed-mail.js';
import { replyVerdict } from '../../../../src/plan/reply-verdict.js';
import { aMessage, header, list, someFacts } from './a-message.js';

export const word = fc.stringMatching(/^[a-z]{1,8}$/);
const domain = word.map((name) => `${name}.example`);
export const person = fc
  .tuple(fc.constantFrom('dana', 'tom', 'mia', 'info', 'office', 'o.neill', 'ü-kaya'), domain)
  .map(([local, host]) => `${local}@${host}`);

/** Personal mail: one author at their own address, to Ana, perhaps with others, with harmless fields around. */
export const answerable = fc
  .record({
    author: person,
    others: fc.array(person, { maxLength: 5 }),
    fields: fc.array(
      fc.constantFrom(
        header('User-Agent', 'Thunderbird'),
        header('X-Loop', 'filter@bakery.example'),
        header('Auto-Submitted', 'no'),
        header('Precedence', 'first-class'),
        header('Feedback-ID', 'i1:Fastmail'),
        header('X-Spam-Status', 'No, score=-1'),
        header('Received', 'from a.example by mx.ruiz.example with ESMTP'),
      ),
      { maxLength: 8 },
    ),
    text: fc.constantFrom('Do you have time in May?', 'We would like a website.', 'Merhaba, nasılsın?'),
    subject: fc.constantFrom('Website', 'Re: Website', ''),
  })
  .map(({ author, others, fields, text, subject }) =>
    aMessage({
      from: list(author),
      returnPaths: [author],
      cc: list(...others),
      headers: fields,
      text,
      subject,
    }),
  );

export const any = (name: string, ...values: string[]) =>
  fc.constantFrom(...values).map((value) => header(name, value));
export const mixedCase = (value: string) =>
  fc
    .array(fc.boolean(), { minLength: value.length, maxLength: value.length })
    .map((upper) => [...value].map((c, i) => (upper[i] ? c.toUpperCase() : c)).join(''));
const commented = (value: fc.Arbitrary<string>) =>
  fc
    .tuple(value, word)
    .chain(([v, w]) => fc.constantFrom(v, `(${w}) ${v}`, `${v} (${w})`, `${v} (a (${w}))`));
export const field = (name: string, value: string) => commented(mixedCase(value)).map((v) => header(name, v));

export function part(mail: ParsedMail) {
  const [first] = mail.parts;
  if (first === undefined) throw new Error('a message has a part');
  return first;
}

export const verdictOf = (message: Message) => replyVerdict(matchRows(message, someFacts())).verdict;
