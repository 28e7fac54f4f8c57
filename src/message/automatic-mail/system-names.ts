/**
 * The local parts that no person answers from: AUTOREPLY.md list I, for row A9.
 *
 * The lists are data. A name is compared with a local part whose accents and separators (`-`, `_`, `.`, blank)
 * were taken off, so `noreply` stands for no-reply, no_reply and NoReply too; a `~` at its end stands for any
 * ending, one at its front for any beginning. A compound needs its separator: `bounces` in `list-bounces`.
 */

/** Names of machines: HARD. */
export const SYSTEM_NAMES = [
  // Mail systems and daemons
  'mailerdaemon',
  'daemon',
  'mdaemon',
  'nobody',
  'root',
  'wwwdata',
  'apache',
  'cron',
  'anacron',
  'uucp',
  'listserv',
  'majordomo',
  'mailman',
  'sympa',
  'ezmlm',
  'bounce~',
  'errorsto~',
  // Not to be answered, in English
  '~noreply~',
  'donotreply~',
  'donotrespond~',
  'dontreply',
  'dontrespond',
  'unmonitored',
  'noresponse',
  // Made by a program
  'automated~',
  'automail~',
  'autoconfirm~',
  'autoreply~',
  'autorespond~',
  'notification',
  'notifications',
  'notify',
  'alert',
  'alerts',
  'bot',
  'newsletter',
  'newsletters',
  'mailing',
  'mailings',
  'campaign',
  'campaigns',
  'promo',
  'promos',
  'digest',
  'rssfeeds',
  // de, fr, es, pt, it, nl
  'nichtantworten',
  'keineantwort',
  'antwortennicht',
  'nepasrepondre~',
  'nepasreondre~',
  'pasdereponse',
  'noresponder~',
  'noresponda~',
  'naoresponda~',
  'naoresponder~',
  'nonrispondere~',
  'nietbeantwoorden~',
  'nietantwoorden~',
  'geenantwoord',
  // sv, da/no, fi, pl, cs, hu, ro, tr, ru in Latin letters
  'svarainte',
  'svaraej',
  'intesvara',
  'ikkesvar~',
  'svarikke',
  'eivastausta',
  'alavastaa',
  'nieodpowiadaj~',
  'bezodpowiedzi',
  'neodpovidejte~',
  'neodpovidat~',
  'nevalaszolj~',
  'nuraspunde~',
  'cevapvermeyin~',
  'yanitlamayin~',
  'neotvechat~',
  'neotvechaite~',
] as const;

/** Roles behind which people read (postmaster: RFC 5230 section 4.6), but none who looks for a freelancer: SOFT. */
export const ROLE_NAMES = [
  'postmaster',
  'abuse',
  'hostmaster',
  'system',
  'news',
  'updates',
  'billing',
  'invoice',
  'invoices',
  'receipts',
  'orders',
] as const;

/** Roles in whose name a small business may well ask for work: SOFT, and the inquiry stays open. */
export const BUSINESS_NAMES = ['admin', 'webmaster', 'marketing'] as const;

/** First words of compounds such as `owner-list@`. */
export const COMPOUND_STARTS = ['owner', 'request', 'return', 'sentto'] as const;

/** Last words of compounds such as `list-bounces@`. */
export const COMPOUND_ENDS = [
  'owner',
  'request',
  'bounces',
  'errors',
  'bot',
  'notification',
  'notifications',
] as const;

/** Last words of compounds that count in Sender and Return-Path only: `jobs-admin@` may well write a mail From. */
export const ENVELOPE_COMPOUND_ENDS = ['admin'] as const;
