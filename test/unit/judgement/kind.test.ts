import { describe, expect, it } from '@jest/globals';
import type { JudgementContext } from '../../../src/judgement/context.js';
import { decideKind, type WorkSign } from '../../../src/judgement/kind.js';
import { addressSet } from '../../../src/message/addresses.js';
import { rowsOf } from '../../../src/message/automatic-mail/match-rows.js';
import type { MailFacts } from '../../../src/message/automatic-mail/row.js';
import type { Message } from '../../../src/message/message.js';
import type { ParsedMail } from '../../../src/message/parsed-mail.js';
import { aMessage, header, list, someFacts } from '../message/automatic-mail/a-message.js';

type Case = {
  mail?: Partial<ParsedMail>;
  facts?: Partial<MailFacts>;
  context?: Partial<Pick<JudgementContext, 'thread' | 'prior' | 'kindHint' | 'isCorrespondent'>>;
  work?: WorkSign;
};

function kindOf({ mail = {}, facts = {}, context = {}, work = 'wanted' }: Case): string {
  const message: Message = aMessage(mail);
  const known = someFacts({ clients: addressSet([]), ...facts });
  const { kind, reasons } = decideKind({
    message,
    rows: rowsOf(message, known),
    context: {
      facts: known,
      isCorrespondent: () => false,
      thread: 'unknown',
      prior: null,
      kindHint: null,
      ...context,
    },
    work: () => work,
  });
  return `${kind}: ${reasons.join(', ')}`;
}

const dana = addressSet(['dana@bakery.example']);
const isCorrespondent = () => true;
const forms = [{ from: 'forms@ruiz.example', author: 'reply-to' as const }];
const ownList = { to: list('hello@ruiz.example') };
const listId = header('List-Id', '<hello.ruiz.example>');

describe('first contact', () => {
  it.each<[string, Case, string]>([
    ['a stranger who wants work of her is an inquiry', {}, 'inquiry: first-contact'],
    ['a pitch, a phish or an application is none', { work: 'no' }, 'other: no-work'],
    [
      'one line that asks something may be one',
      { mail: { text: 'Hi, do you have time in May?' }, work: 'unclear' },
      'inquiry: first-contact',
    ],
    [
      'but not with a link in it',
      { mail: { text: 'Hi, is this you? https://x.example' }, work: 'unclear' },
      'other: no-work',
    ],
    [
      'nor as one of several',
      { mail: { text: 'Do you have time?', to: list('ana@ruiz.example', 'b@x.example') }, work: 'unclear' },
      'other: no-work',
    ],
    [
      'nor where it asks nothing',
      { mail: { text: 'Hello from Toledo.' }, work: 'unclear' },
      'other: no-work',
    ],
    [
      'nor with a sign of a bulk mailer',
      { mail: { text: 'Do you have time?', headers: [header('Feedback-ID', '1:esp')] }, work: 'unclear' },
      'other: no-work',
    ],
    [
      'a bulk mailer’s sign alone does not bar one who wants work',
      { mail: { headers: [header('Feedback-ID', '1:esp')] } },
      'inquiry: first-contact',
    ],
    [
      'two signs of mail to many do',
      { mail: { headers: [header('Feedback-ID', '1:esp')], returnPaths: ['x@mailer.example'] } },
      'other: B4, C7',
    ],
    ['nobody wrote anything', { mail: { text: '  ' } }, 'other: empty'],
    ['an unknown address inside a known thread', { context: { thread: 'known' } }, 'other: known-thread'],
  ])('%s', (_, input, expected) => {
    expect(kindOf(input)).toBe(expected);
  });
});

describe('somebody known', () => {
  it.each<[string, Case, string]>([
    ['a client’s mail is a reply', { facts: { clients: dana }, work: 'no' }, 'reply: client'],
    [
      'a client’s machine is none',
      { facts: { clients: dana }, mail: { headers: [header('Auto-Submitted', 'auto-replied')] } },
      'other: A1',
    ],
    [
      'a thread that began as an inquiry goes on',
      { context: { thread: 'inquiry' }, work: 'no' },
      'reply: known-thread',
    ],
    ['a correspondent about work', { context: { isCorrespondent } }, 'reply: known-correspondent'],
    [
      'a friend about something else',
      { context: { isCorrespondent }, work: 'unclear' },
      'other: no-work, known-correspondent',
    ],
    [
      'a correspondent who answers what she asked',
      { context: { isCorrespondent, thread: 'known', prior: 'How many shops?' }, work: 'unclear' },
      'reply: known-correspondent',
    ],
    [
      'a caller who knows it is a reply',
      { context: { kindHint: 'reply' }, mail: { headers: [header('Auto-Submitted', 'auto-replied')] } },
      'reply: client',
    ],
    [
      'even then an empty one is none',
      { context: { kindHint: 'reply' }, mail: { text: '' } },
      'other: empty',
    ],
  ])('%s', (_, input, expected) => {
    expect(kindOf(input)).toBe(expected);
  });
});

describe('rows that say "no inquiry", and the exceptions', () => {
  const loop = { inReplyTo: ['key@ruiz.example'] };
  const isOwnAutoReply = (id: string) => id === 'key@ruiz.example';
  it.each<[string, Case, string]>([
    [
      'all that bar it are named',
      { mail: { headers: [header('Precedence', 'bulk'), header('List-Id', '<x.y.example>')] } },
      'other: A4, B1',
    ],
    [
      'a row that only holds does not bar it',
      { mail: { from: list('admin@bakery.example') } },
      'inquiry: first-contact',
    ],
    [
      'the inquirer answers our auto-reply',
      { mail: loop, facts: { isOwnAutoReply } },
      'inquiry: first-contact',
    ],
    ['our own mark bars it', { mail: { headers: [header('X-Driverseat-Key', '1')] } }, 'other: A7'],
    [
      'to an address that nobody configured: a digest line',
      { mail: { to: list('studio@ruiz.example') } },
      'other: unknown-own-address, C1',
    ],
    [
      'not where a machine wrote it',
      { mail: { to: list('studio@ruiz.example'), headers: [header('Feedback-ID', '1:esp')] } },
      'other: C1',
    ],
    [
      'a list that is herself',
      {
        mail: {
          ...ownList,
          headers: [listId, header('Precedence', 'list')],
          returnPaths: ['hello-bounces@ruiz.example'],
        },
      },
      'inquiry: first-contact, list-to-own-address',
    ],
    [
      'whatever that list appends',
      {
        mail: {
          ...ownList,
          headers: [listId],
          returnPaths: ['hello+bnc@ruiz.example'],
          text: 'We would like a website.\n\nTo unsubscribe from this group, write to hello+off@ruiz.example',
        },
      },
      'inquiry: first-contact, list-to-own-address',
    ],
    [
      'a machine writing to that list',
      { mail: { ...ownList, headers: [listId, header('Auto-Submitted', 'auto-generated')] } },
      'other: A1',
    ],
    [
      'no-reply@ writing to that list',
      { mail: { ...ownList, headers: [listId], from: list('no-reply@bakery.example') } },
      'other: A9',
    ],
    [
      'herself writing to that list',
      { mail: { ...ownList, headers: [listId], from: list('ana@ruiz.example') } },
      'other: C3',
    ],
    [
      'a form of hers, whatever its server stamps',
      {
        facts: { forms },
        mail: {
          from: list('forms@ruiz.example'),
          replyTo: list('d@x.example'),
          returnPaths: [''],
          headers: [header('Auto-Submitted', 'auto-generated'), header('Precedence', 'bulk')],
        },
        work: 'no',
      },
      'inquiry: form',
    ],
    [
      'spam through that form',
      {
        facts: { forms },
        mail: { from: list('forms@ruiz.example'), headers: [header('X-Spam-Flag', 'YES')] },
      },
      'other: D2',
    ],
    [
      'that form, sent empty',
      { facts: { forms }, mail: { from: list('forms@ruiz.example'), text: 'Name: Dana\nMessage:' } },
      'other: empty',
    ],
  ])('%s', (_, input, expected) => {
    expect(kindOf(input)).toBe(expected);
  });
});
