/** Messages built by hand for tables: one answerable mail from Dana to Ana, and what a row says changes in it. */
import { addressSet, everyAddress } from '../../../../src/message/addresses.js';
import type { MailFacts } from '../../../../src/message/automatic-mail/row.js';
import type { Message } from '../../../../src/message/message.js';
import type { AddressList, HeaderField, ParsedMail } from '../../../../src/message/parsed-mail.js';

export function list(...addresses: string[]): AddressList {
  const mailboxes = addresses.map((address) => ({ name: '', address }));
  return { mailboxes, instances: addresses.length > 0 ? 1 : 0, hasGroup: false, isAmbiguous: false };
}

export function header(name: string, value: string): HeaderField {
  return { name: name.toLowerCase(), value };
}

/** A mail that nothing stands against, with `changes`; `text` is its new text too. */
export function aMessage(changes: Partial<ParsedMail> = {}): Message {
  const mail: ParsedMail = {
    headers: [header('message-id', '<1@bakery.example>')],
    from: list('dana@bakery.example'),
    sender: list(),
    replyTo: list(),
    to: list('ana@ruiz.example'),
    cc: list(),
    bcc: list(),
    resentFrom: list(),
    resentTo: list(),
    resentCc: list(),
    returnPaths: ['dana@bakery.example'],
    subject: 'A website for our bakery',
    messageId: '1@bakery.example',
    inReplyTo: [],
    references: [],
    dateMs: 0,
    text: 'We run a bakery with three shops and would like a new website. Do you have time in spring?',
    textSource: 'plain',
    linkWords: '',
    hasRemotePixel: false,
    parts: [
      {
        type: 'text/plain',
        params: {},
        disposition: null,
        filename: null,
        depth: 0,
        calendarMethod: null,
        isEncryptedArchive: false,
        deliveryStatus: null,
      },
    ],
    sizeBytes: 1_000,
    overBudget: null,
    hasNoHeaders: false,
    ...changes,
  };
  return {
    mail,
    newText: {
      text: mail.text,
      spans: [{ at: 0, end: mail.text.length, answers: null }],
      quoted: '',
      isForward: false,
    },
    language: 'en',
    thread: { root: mail.messageId, ancestors: [] },
    identity: '00',
  };
}

/** Ana's mailbox, where everybody is a client, with `changes`. */
export function someFacts(changes: Partial<MailFacts> = {}): MailFacts {
  return {
    own: addressSet(['ana@ruiz.example', 'hello@ruiz.example']),
    clients: everyAddress,
    isSameClient: () => false,
    forms: [],
    authservId: null,
    folder: 'inbox',
    flags: [],
    isOwnAutoReply: () => false,
    ...changes,
  };
}
