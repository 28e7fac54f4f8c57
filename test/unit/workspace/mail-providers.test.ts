import { describe, expect, it } from '@jest/globals';
import { mailProvider, proposedServers } from '../../../src/workspace/mail-providers.js';
import { readMailServer } from '../../../src/workspace/schema/written-servers.js';

describe('what is proposed for an address', () => {
  it.each([
    ['ana@gmail.com', 'imap.gmail.com', 'smtp.gmail.com', 'app-password'],
    ['Ana@GoogleMail.com', 'imap.gmail.com', 'smtp.gmail.com', 'app-password'],
    ['ana@hotmail.com', 'outlook.office365.com', 'smtp-mail.outlook.com', 'token'],
    ['ana@icloud.com', 'imap.mail.me.com', 'smtp.mail.me.com', 'app-password'],
    ['ana@yahoo.com', 'imap.mail.yahoo.com', 'smtp.mail.yahoo.com', 'app-password'],
    ['ana@fastmail.com', 'imap.fastmail.com', 'smtp.fastmail.com', 'app-password'],
    ['ana@gmx.de', 'imap.gmx.net', 'mail.gmx.net', 'turn-imap-on'],
    ['ana@posteo.de', 'posteo.de', 'posteo.de', null],
    ['ana@mailbox.org', 'imap.mailbox.org', 'smtp.mailbox.org', null],
    ['ana@yandex.com', 'imap.yandex.com', 'smtp.yandex.com', 'app-password'],
    ['ana@proton.me', '127.0.0.1', '127.0.0.1', 'bridge'],
    ['ana@ruiz.example', 'imap.ruiz.example', 'smtp.ruiz.example', null],
  ])('%s: %s and %s (%s)', (address, imapHost, smtpHost, hint) => {
    const proposed = proposedServers(address);
    expect(readMailServer('imap')(proposed.imap)).toMatchObject({ value: { host: imapHost } });
    expect(readMailServer('smtp')(proposed.smtp)).toMatchObject({ value: { host: smtpHost } });
    expect(proposed.hint).toBe(hint);
  });

  it('is a guess for a domain of one’s own', () => {
    expect(mailProvider('ana@ruiz.example')).toBe(null);
    expect(mailProvider('ana@notgmail.com')).toBe(null);
  });
});
