/**
 * Rows B1 to B3 and B5: mailing lists, their return paths, and what applications send out.
 *
 * AUTOREPLY.md section 1, B. That a list of her own (`hello@` run as a group) brings real inquiries is decided in
 * `judgement/kind.ts`; nobody answers it by machine either way.
 */
import { isForwarderPath, splitAddress, withoutBatv } from '../address-parts.js';
import type { AddressSet } from '../addresses.js';
import type { ParsedMail } from '../parsed-mail.js';
import { cutEvidence } from './evidence.js';
import { anyMarkedHeader, prefixedHeader } from './header-index.js';
import type { Asked, Row } from './row.js';

/** Fields of list managers. */
export const LIST_FIELDS = [
  'x-mailing-list',
  'mailing-list',
  'x-beenthere',
  'x-mailman-version',
  'x-google-group-id',
  'x-egroups-return',
  'x-listserver',
  'x-listname',
  'errors-to',
  'x-ml-name',
];

/** Fields of applications that send notifications. */
export const APPLICATION_FIELDS = ['x-facebook-notify', 'x-amazon-mail-relay-type', 'x-rt-loop-prevention'];
/** How other fields of theirs begin. */
export const APPLICATION_PREFIXES = [
  'x-github-',
  'x-gitlab-',
  'x-jira-',
  'x-zendesk-',
  'x-linkedin-',
  'x-slack-',
  'x-discourse-',
  'x-redmine-',
  'x-phabricator-',
];

/** As many recipients as a return path is compared with. */
const MAX_RECIPIENTS = 20;

const BOUNCE_WORD = /(?:^|[^\p{L}])bounce[sd]?(?:$|[^\p{L}])/u;
const LIST_COMPOUND =
  /[^-]-(?:owner|admin|request|return|errors)(?:$|[-+=_.])|^(?:owner|request|return|errors)-.|^sentto-/;

/** So many words of a local part, and so many signs, are looked at for the user and for the domain that it hides. */
const MAX_WORDS = 5;
const MAX_SIGNS = 255;

/** Whether the path's local part names a list, or hides one whom the mail is for as `user=domain` (VERP). */
function isListPath(address: string, asked: Asked): boolean {
  const parts = splitAddress(address);
  if (parts === null || isForwarderPath(address)) return false;
  const local = withoutBatv(parts.local);
  return (
    BOUNCE_WORD.test(local) ||
    LIST_COMPOUND.test(local) ||
    (local.includes('=') && (hidesRecipient(local, asked.message.mail) || hidesOwn(local, asked.facts.own)))
  );
}

function hidesRecipient(local: string, { to, cc }: ParsedMail): boolean {
  return [...to.mailboxes, ...cc.mailboxes]
    .slice(0, MAX_RECIPIENTS)
    .map(({ address }) => address.toLowerCase())
    .some((address) => address.includes('@') && local.includes(address.replace('@', '=')));
}

/** The mail may have been sent to another own address than the one in To: "news-12+ana=ruiz.example-34". */
function hidesOwn(local: string, own: AddressSet): boolean {
  const pieces = local.split('=').slice(-MAX_WORDS - 1);
  return pieces.some((piece, at) => {
    const domains = beginnings(pieces[at + 1] ?? '').filter((domain) => domain.includes('.'));
    return domains.length > 0 && ends(piece).some((user) => domains.some((d) => own.has(`${user}@${d}`)));
  });
}

/** "ruiz.example-34" may be the domain "ruiz.example". */
function beginnings(piece: string): string[] {
  const words = piece.slice(0, MAX_SIGNS).split(/(?=[-+_/])/);
  return words.slice(0, MAX_WORDS).map((_, at) => words.slice(0, at + 1).join(''));
}

/** "news-12+ana" may be the user "ana". */
function ends(piece: string): string[] {
  const words = piece.slice(-MAX_SIGNS).split(/(?<=[-+_/])/);
  return words.slice(-MAX_WORDS).map((_, at, last) => last.slice(at).join(''));
}

function listPath(asked: Asked): string | null {
  const { returnPaths, sender } = asked.message.mail;
  const path =
    returnPaths.find((address) => isListPath(address, asked)) ??
    sender.mailboxes.find(({ address }) => isListPath(address, asked))?.address;
  return path === undefined ? null : cutEvidence(`list path ${path}`);
}

/** Row B1: any field of RFC 2369, 2919 and 8058. */
export const listFields: Row = {
  id: 'B1',
  class: 'hard',
  barsInquiry: true,
  source: 'RFC 2369, 2919, 8058; Exim',
  hit: ({ headers }) => prefixedHeader(headers, ['list-']),
};

/** Row B2: the marks of list managers older than those fields. */
export const listManagers: Row = {
  id: 'B2',
  class: 'hard',
  barsInquiry: true,
  source: 'Mailman, Majordomo, ezmlm, Google Groups',
  hit: ({ headers }) => anyMarkedHeader(headers, LIST_FIELDS) ?? prefixedHeader(headers, ['x-list']),
};

/** Row B3: a return path or Sender in the shape of a list's; BATV is none, a forwarder's is row C7's. */
export const listReturnPath: Row = {
  id: 'B3',
  class: 'hard',
  barsInquiry: true,
  source: 'Mailman, ezmlm: VERP',
  hit: listPath,
};

/** Row B5: notifications of applications. */
export const applications: Row = {
  id: 'B5',
  class: 'hard',
  barsInquiry: true,
  source: 'PostfixAdmin; what the vendors send',
  hit: ({ headers }) =>
    anyMarkedHeader(headers, APPLICATION_FIELDS) ?? prefixedHeader(headers, APPLICATION_PREFIXES),
};
