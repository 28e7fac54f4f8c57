/** The tables behind the rows, whole: each entry in any spelling, and a mail is answered by itself no more. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AUTOMATIC_FIELDS } from '../../../../src/message/automatic-mail/a-automatic-headers.js';
import { REPORT_TYPES } from '../../../../src/message/automatic-mail/a-automatic-shape.js';
import { MAILER_FIELDS, MAILER_PREFIXES } from '../../../../src/message/automatic-mail/b-bulk.js';
import {
  APPLICATION_FIELDS,
  APPLICATION_PREFIXES,
  LIST_FIELDS,
} from '../../../../src/message/automatic-mail/b-lists.js';
import {
  AUTOMATIC_ANSWERS,
  REPORT_SUBJECTS,
} from '../../../../src/message/automatic-mail/subject-phrases.js';
import {
  COMPOUND_ENDS,
  COMPOUND_STARTS,
  ENVELOPE_COMPOUND_ENDS,
  ROLE_NAMES,
  SYSTEM_NAMES,
} from '../../../../src/message/automatic-mail/system-names.js';
import type { ParsedMail } from '../../../../src/message/parsed-mail.js';
import { aMessage, header, list } from './a-message.js';
import { answerable, any, field, mixedCase, part, person, verdictOf, word } from './answerable.js';

/** Any field of a table, or one that begins as its fields do, with any value. */
function fieldOf(names: readonly string[], prefixes: readonly string[] = []) {
  const begun = prefixes.length === 0 ? [] : [fc.tuple(fc.constantFrom(...prefixes), word)];
  const anyName = fc.oneof(
    fc.constantFrom(...names),
    ...begun.map((pair) => pair.map((parts) => parts.join(''))),
  );
  return fc
    .tuple(anyName.chain(mixedCase), fc.string({ minLength: 1, maxLength: 30 }))
    .filter(([, value]) => !/^\W*(?:no|false|0)\b/i.test(value))
    .map(([name, value]) => header(name, value));
}

/** The tables of fields, whole. */
const FIELD_TABLES: Record<string, fc.Arbitrary<ReturnType<typeof header>>> = {
  A6: fieldOf(AUTOMATIC_FIELDS),
  B1: fieldOf(['list-id', 'list-post'], ['list-']),
  B2: fieldOf(LIST_FIELDS, ['x-list']),
  B4: fieldOf(MAILER_FIELDS, MAILER_PREFIXES),
  B5: fieldOf(APPLICATION_FIELDS, APPLICATION_PREFIXES),
  D2: fc.oneof(
    field('X-Spam-Status', 'yes, score=9'),
    field('X-Spam', 'yes'),
    field('X-Barracuda-Spam-Status', 'yes'),
    field('X-DSPAM-Result', 'spam'),
    field('X-SES-Spam-Verdict', 'fail'),
    field('X-SES-Virus-Verdict', 'fail'),
    field('X-Rspamd-Action', 'reject'),
    field('X-Spamd-Result', 'add header'),
    any('X-MS-Exchange-Organization-PCL', '4', '8'),
    fc
      .constantFrom(
        'SFV:SPM',
        'SFV:SKB',
        'SFV:SKS',
        'CAT:SPM',
        'CAT:HSPM',
        'CAT:PHSH',
        'CAT:SPOOF',
        'CAT:MALW',
        'CAT:BULK',
      )
      .map((mark) => header('X-Forefront-Antispam-Report', `CIP:192.0.2.1;${mark};DIR:INB;`)),
    field('X-Virus-Status', 'infected'),
  ),
};

const ending = (entry: string) => entry.replaceAll('~', '');

/** Local parts by list I, with or without a plus-tag, in any case. */
const systemName = fc
  .tuple(fc.constantFrom(...SYSTEM_NAMES, ...ROLE_NAMES), fc.constantFrom('', '+x'))
  .chain(([name, tag]) => mixedCase(`${ending(name)}${tag}@x.example`));
const compound = fc.oneof(
  fc.tuple(fc.constantFrom(...COMPOUND_STARTS), word).map((words) => `${words.join('-')}@x.example`),
  fc.tuple(word, fc.constantFrom(...COMPOUND_ENDS)).map((words) => `${words.join('-')}@x.example`),
);
const envelopeName = fc
  .tuple(word, fc.constantFrom(...ENVELOPE_COMPOUND_ENDS))
  .map((words) => `${words.join('-')}@x.example`);

/** What the tables of subjects, names and parts make of a mail. */
const TABLE_CHANGES: Record<string, fc.Arbitrary<Partial<ParsedMail>>> = {
  A3: fc.constantFrom(...REPORT_TYPES).map((type) => ({ parts: [{ ...part(aMessage().mail), type }] })),
  A8: fc
    .tuple(
      fc.constantFrom('', 'Re: ', 'AW: Re: ', '[team] Fwd: '),
      fc.constantFrom(...AUTOMATIC_ANSWERS, ...REPORT_SUBJECTS),
    )
    .chain(([before, phrase]) => mixedCase(`${before}${ending(phrase)} `))
    .map((subject) => ({ subject: `${subject}x` })),
  A9: fc
    .tuple(fc.oneof(systemName, compound), fc.constantFrom('from', 'sender', 'replyTo'))
    .map(([address, role]) => ({ [role]: list(address) })),
  'A9 of an envelope': envelopeName.map((address) => ({ sender: list(address) })),
  C1: fc.array(person, { maxLength: 12 }).map((others) => ({ to: list(...others), cc: list() })),
  C3: fc
    .tuple(
      fc.constantFrom('ana@ruiz.example', 'hello+shop@ruiz.example'),
      fc.constantFrom('from', 'sender', 'replyTo'),
    )
    .chain(([address, role]) => mixedCase(address).map((mine) => ({ [role]: list(mine) }))),
  C4: fc
    .constantFrom(
      'a',
      'a@b',
      '@x.example',
      'a@',
      'a@[192.0.2.1]',
      'a@192.0.2.1',
      'a@host.local',
      'a@x.invalid',
      'a b@x.example',
    )
    .map((address) => ({ from: list(address), returnPaths: [address] })),
};

describe('an entry of a table never leaves a message answerable', () => {
  it.each(Object.entries(FIELD_TABLES))('any field of the table of row %s, with any value', (_, marker) => {
    fc.assert(
      fc.property(answerable, marker, fc.nat(), (message, mark, place) => {
        const headers = message.mail.headers.toSpliced(place % (message.mail.headers.length + 1), 0, mark);
        expect(verdictOf({ ...message, mail: { ...message.mail, headers } })).not.toBe('reply');
      }),
    );
  });

  it.each(Object.entries(TABLE_CHANGES))('any entry of the table of row %s', (_, changes) => {
    fc.assert(
      fc.property(answerable, changes, (message, change) => {
        expect(verdictOf({ ...message, mail: { ...message.mail, ...change } })).not.toBe('reply');
      }),
    );
  });
});
