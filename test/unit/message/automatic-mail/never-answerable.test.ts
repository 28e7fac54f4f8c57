/** Marks of each row, written by hand: any of them, anywhere, and a mail is answered by itself no more. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchRows } from '../../../../src/message/automatic-mail/match-rows.js';
import type { ParsedMail } from '../../../../src/message/parsed-mail.js';
import { replyVerdict } from '../../../../src/plan/reply-verdict.js';
import { aMessage, header, list, someFacts } from './a-message.js';
import { answerable, any, field, part, verdictOf, word } from './answerable.js';

type Change = (mail: ParsedMail) => Partial<ParsedMail>;

const MARKERS: Record<string, fc.Arbitrary<ReturnType<typeof header>>> = {
  A1: fc.oneof(
    field('Auto-Submitted', 'auto-replied'),
    field('Auto-Submitted', 'auto-generated'),
    any('Auto-Submitted', '', 'x;no', 'no ('),
  ),
  A3: any('X-Failed-Recipients', 'x@y.example'),
  A4: fc.oneof(field('Precedence', 'bulk'), field('X-Precedence', 'list'), field('Preference', 'auto-reply')),
  A5: fc.oneof(
    field('X-Auto-Response-Suppress', 'all'),
    field('X-Auto-Response-Suppress', 'dr, autoreply'),
    field('X-Auto-Response-Suppress', 'dr'),
  ),
  A6: fc.oneof(
    any('X-Autoreply', 'yes'),
    field('X-Apple-Action', 'vacation'),
    any('X-Cron-Env', '<HOME=/>'),
    any('Delivered-To', 'Autoresponder'),
  ),
  A7: any('X-Driverseat-Key', '4f1d2c'),
  B1: fc.oneof(
    any('List-Id', '<x.y.example>'),
    any('List-Unsubscribe', '<mailto:x@y.example>'),
    word.map((w) => header(`List-${w}`, '')),
  ),
  B2: any('Mailing-List', 'list x@y.example'),
  B4: fc.oneof(any('Feedback-ID', '1:2:3:esp'), any('X-Mailgun-Sid', 'x'), any('X-MJ-Mid', 'x')),
  B5: fc.oneof(any('X-GitHub-Sender', 'x'), any('X-Zendesk-Foo', 'x')),
  D2: fc.oneof(
    field('X-Spam-Flag', 'yes'),
    field('X-Rspamd-Action', 'add header'),
    any('X-MS-Exchange-Organization-SCL', '5', '9'),
  ),
};

const CHANGES: Record<string, Change[]> = {
  A2: [
    () => ({ returnPaths: [''] }),
    (m) => ({ returnPaths: [...m.returnPaths, ''] }),
    () => ({ returnPaths: ['MAILER-DAEMON'] }),
  ],
  A3: [(m) => ({ parts: [...m.parts, { ...part(m), type: 'message/delivery-status' }] })],
  A8: [(m) => ({ subject: `Re: Out of office: ${m.subject}` }), () => ({ subject: 'Undeliverable: x' })],
  A9: [
    () => ({ from: list('no-reply@x.example') }),
    () => ({ replyTo: list('noreply@x.example') }),
    () => ({ sender: list('x-bounces@x.example') }),
  ],
  A10: [(m) => ({ parts: [...m.parts, { ...part(m), type: 'text/calendar', calendarMethod: 'REPLY' }] })],
  A11: [() => ({ hasNoHeaders: true }), (m) => ({ parts: [{ ...part(m), type: 'message/partial' }] })],
  B3: [
    () => ({ returnPaths: ['x-return-12@x.example'] }),
    () => ({ returnPaths: ['v-ana=ruiz.example@x.example'] }),
  ],
  B6: [(m) => ({ text: `${m.text}\nUnsubscribe` })],
  B7: [(m) => ({ hasRemotePixel: true, parts: [{ ...part(m), type: 'text/html' }] })],
  B8: [() => ({ cc: list(...Array.from({ length: 11 }, (_, i) => `g${i}@x.example`)) })],
  C1: [() => ({ to: list('tom@hale.example'), cc: list() })],
  C3: [
    () => ({ from: list('Ana+x@ruiz.example') }),
    () => ({ replyTo: list('hello@ruiz.example') }),
    () => ({ sender: list('ana@ruiz.example') }),
  ],
  C4: [
    () => ({ from: list() }),
    (m) => ({ from: list('a@x.example', m.from.mailboxes[0]?.address ?? '') }),
    (m) => ({ from: { ...m.from, instances: 2 } }),
    (m) => ({ from: { ...m.from, hasGroup: true } }),
    () => ({ from: list('a@b') }),
  ],
};

describe('a marker never leaves a message answerable', () => {
  it('the messages are answerable without one', () => {
    fc.assert(fc.property(answerable, (message) => expect(verdictOf(message)).toBe('reply')));
  });

  it.each(Object.entries(MARKERS))('a field of row %s, anywhere in the header', (_, marker) => {
    fc.assert(
      fc.property(answerable, marker, fc.nat(), (message, mark, place) => {
        const headers = message.mail.headers.toSpliced(place % (message.mail.headers.length + 1), 0, mark);
        expect(verdictOf({ ...message, mail: { ...message.mail, headers } })).not.toBe('reply');
      }),
    );
  });

  it.each(Object.entries(CHANGES))('a mail of the kind of row %s', (_, changes) => {
    fc.assert(
      fc.property(answerable, fc.constantFrom(...changes), (message, change) => {
        const mail = { ...message.mail, ...change(message.mail) };
        expect(verdictOf({ ...message, mail })).not.toBe('reply');
      }),
    );
  });

  it('whatever the bytes of any field are, nothing throws', () => {
    const fields = fc.array(
      fc
        .tuple(
          fc.constantFrom(
            'auto-submitted',
            'authentication-results',
            'received',
            'list-id',
            'x-spamd-result',
            'x-loop',
            'feedback-id',
          ),
          fc.string({ unit: 'binary' }),
        )
        .map(([n, v]) => header(n, v)),
    );
    fc.assert(
      fc.property(fields, fc.string({ unit: 'binary' }), fc.string(), (headers, text, address) => {
        const message = aMessage({
          headers,
          text,
          subject: text,
          from: list(address),
          returnPaths: [address],
        });
        const hits = matchRows(message, someFacts({ authservId: 'mx.ruiz.example' }));
        expect(hits.filter(({ id }) => id === 'E10')).toEqual([]);
      }),
    );
  });

  it('a row that throws forbids the reply, and does not bar an inquiry', () => {
    const facts = someFacts({
      isSameClient: () => {
        throw new Error('broken');
      },
    });
    const hits = matchRows(aMessage({ replyTo: list('x@y.example') }), facts);
    expect(hits).toEqual([{ id: 'E10', class: 'hard', evidence: 'row C8: broken', barsInquiry: false }]);
  });

  it.each(['bytes', 'parts', 'depth', 'headers', 'header-bytes'] as const)(
    'a mail over its budget of %s is never answered',
    (overBudget) => {
      expect(replyVerdict(matchRows(aMessage({ overBudget }), someFacts()))).toEqual({
        verdict: 'never',
        rules: ['E10'],
      });
    },
  );
});
