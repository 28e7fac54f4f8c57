/**
 * Rows B1 to B3 and B5: mailing lists, their return paths, and what applications send out.
 *
 * AUTOREPLY.md section 1, B. That a list of her own (`hello@` run as a group) brings real inquiries is decided in
 * `judgement/kind.ts`; nobody answers it by machine either way.
 */
import { splitAddress, withoutBatv } from '../address-parts.js';
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

/** Whether the path's local part names a list, or hides one of the recipients as `user=domain` (VERP). */
function isListPath(address: string, mail: ParsedMail): boolean {
  const parts = splitAddress(address);
  if (parts === null || parts.local.includes('+caf_=')) return false;
  const local = withoutBatv(parts.local);
  return (
    BOUNCE_WORD.test(local) ||
    LIST_COMPOUND.test(local) ||
    (local.includes('=') && hidesRecipient(local, mail))
  );
}

function hidesRecipient(local: string, { to, cc }: ParsedMail): boolean {
  return [...to.mailboxes, ...cc.mailboxes]
    .slice(0, MAX_RECIPIENTS)
    .map(({ address }) => address.toLowerCase())
    .some((address) => address.includes('@') && local.includes(address.replace('@', '=')));
}

function listPath({ message: { mail } }: Asked): string | null {
  const path =
    mail.returnPaths.find((address) => isListPath(address, mail)) ??
    mail.sender.mailboxes.find(({ address }) => isListPath(address, mail))?.address;
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

/** Row B3: a return path or Sender in the shape of a list's; BATV is none, a forwarder's `+caf_=` is row C7's. */
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
