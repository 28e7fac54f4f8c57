/**
 * Servers of the mail providers whose addresses say which they are: what `init` proposes, to be agreed to.
 *
 * From the providers' own help pages; a proposal that is out of date is found by `driverseat check`. Somebody with a
 * domain of their own is asked.
 */

/** How a provider wants a program to log in. */
export type LoginHint = 'app-password' | 'token' | 'turn-imap-on' | 'bridge';

/** A provider's two servers, as driverseat.yaml writes them. */
export type MailProvider = { imap: string; smtp: string; hint: LoginHint | null };

type Known = MailProvider & { domains: readonly string[] };

const GMX_DE = { imap: 'imaps://imap.gmx.net', smtp: 'smtps://mail.gmx.net', hint: 'turn-imap-on' } as const;

const PROVIDERS: readonly Known[] = [
  {
    domains: ['gmail.com', 'googlemail.com'],
    imap: 'imaps://imap.gmail.com',
    smtp: 'smtps://smtp.gmail.com',
    hint: 'app-password',
  },
  {
    domains: [
      'outlook.com',
      'outlook.com.tr',
      'outlook.de',
      'outlook.es',
      'outlook.fr',
      'hotmail.com',
      'hotmail.co.uk',
      'hotmail.de',
      'hotmail.es',
      'hotmail.fr',
      'live.com',
      'live.co.uk',
      'msn.com',
    ],
    imap: 'imaps://outlook.office365.com',
    smtp: 'smtp://smtp-mail.outlook.com',
    hint: 'token',
  },
  {
    domains: ['icloud.com', 'me.com', 'mac.com'],
    imap: 'imaps://imap.mail.me.com',
    smtp: 'smtp://smtp.mail.me.com',
    hint: 'app-password',
  },
  {
    domains: [
      'yahoo.com',
      'yahoo.co.uk',
      'yahoo.de',
      'yahoo.es',
      'yahoo.fr',
      'yahoo.it',
      'ymail.com',
      'rocketmail.com',
    ],
    imap: 'imaps://imap.mail.yahoo.com',
    smtp: 'smtps://smtp.mail.yahoo.com',
    hint: 'app-password',
  },
  { domains: ['aol.com'], imap: 'imaps://imap.aol.com', smtp: 'smtps://smtp.aol.com', hint: 'app-password' },
  {
    domains: ['fastmail.com', 'fastmail.fm'],
    imap: 'imaps://imap.fastmail.com',
    smtp: 'smtps://smtp.fastmail.com',
    hint: 'app-password',
  },
  { domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch'], ...GMX_DE },
  { domains: ['gmx.com'], imap: 'imaps://imap.gmx.com', smtp: 'smtps://mail.gmx.com', hint: 'turn-imap-on' },
  { domains: ['web.de'], imap: 'imaps://imap.web.de', smtp: 'smtp://smtp.web.de', hint: 'turn-imap-on' },
  {
    domains: ['posteo.de', 'posteo.net', 'posteo.eu'],
    imap: 'imaps://posteo.de',
    smtp: 'smtps://posteo.de',
    hint: null,
  },
  {
    domains: ['mailbox.org'],
    imap: 'imaps://imap.mailbox.org',
    smtp: 'smtps://smtp.mailbox.org',
    hint: null,
  },
  {
    domains: ['yandex.com', 'yandex.com.tr', 'yandex.ru', 'ya.ru'],
    imap: 'imaps://imap.yandex.com',
    smtp: 'smtps://smtp.yandex.com',
    hint: 'app-password',
  },
  {
    domains: ['zoho.com', 'zohomail.com'],
    imap: 'imaps://imap.zoho.com',
    smtp: 'smtps://smtp.zoho.com',
    hint: 'app-password',
  },
  {
    domains: ['zoho.eu', 'zohomail.eu'],
    imap: 'imaps://imap.zoho.eu',
    smtp: 'smtps://smtp.zoho.eu',
    hint: 'app-password',
  },
  {
    domains: ['proton.me', 'protonmail.com', 'pm.me'],
    imap: 'imap://127.0.0.1:1143',
    smtp: 'smtp://127.0.0.1:1025',
    hint: 'bridge',
  },
];

/** The provider of an address; null where its domain says nothing. */
export function mailProvider(address: string): MailProvider | null {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return PROVIDERS.find(({ domains }) => domains.includes(domain)) ?? null;
}

/** What to propose for an address: its provider's servers, else the names that most providers use. */
export function proposedServers(address: string): MailProvider {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return (
    mailProvider(address) ?? { imap: `imaps://imap.${domain}`, smtp: `smtps://smtp.${domain}`, hint: null }
  );
}
