/**
 * Whom a mail that came back could not reach: what a delivery report says (RFC 3464), else what an old mail system writes.
 *
 * A delay, a receipt, an answer by a vacation program name the same people and mean that the mail arrived, or still may.
 */
import { comparableAddress } from './addresses.js';
import type { ParsedMail } from './parsed-mail.js';

/**
 * `addresses`: whom it names as not reached, comparable form; null where it doesn't say it by fields: then its text names
 * them.
 */
export type Failure = { addresses: ReadonlySet<string> | null };

/** One recipient's group of fields: RFC 3464 section 2.3. */
const FAILED = /^action:[ \t]*failed\b/im;
const RECIPIENT = /^(?:final|original)-recipient:[^;\n]{0,40};[ \t]*([^\n]{3,320})$/gim;

/** As much of a notice's own words as is looked at. */
const LOOKED_AT = 2_000;
/** The mail that comes back stands below. */
const BELOW = /^-{3}/m;

/** What mail systems without reports say of a mail that they gave up. */
const GIVEN_UP =
  /undeliver(?:ed|able)|returned mail|failure notice|permanent (?:fatal )?(?:error|failure)|(?:(?:could|was|is) ?n[o'’]t|can(?: ?no|['’])t|unable to)(?: be)?(?: able to)? deliver|delivery (?:to the following recipients? )?(?:has )?failed|mail delivery fail|user unknown|unknown user|no such (?:user|address)|mailbox (?:unavailable|not found)|unzustellbar|non (?:remis|recapitabile|distribuible)|no se (?:pudo|puede) entregar|teslim edileme/i;
/** And of one that they go on with. */
const GOES_ON =
  /\bdelay|not yet been delivered|(?:will be|being) retried|(?:keep|continue) (?:on )?trying|attempts will continue|warning: could not send|gecik/i;

/** Receipts are reports too, and say that it arrived. */
const RECEIPTS = /^message\/(?:global-)?disposition-notification$/;

function addressIn(written: string): string {
  return comparableAddress(written.trim().replace(/^<|>$/g, ''));
}

/** The fields of a report; null where it has none. */
function reported({ parts, headers }: ParsedMail): ReadonlySet<string> | null {
  const statuses = parts.flatMap(({ deliveryStatus }) => deliveryStatus ?? []);
  // Exim's bounces.
  const failed = headers.filter(({ name }) => name === 'x-failed-recipients');
  if (statuses.length === 0 && failed.length === 0) return null;
  const groups = statuses.flatMap((text) => text.replace(/\n[ \t]+(?=\S)/g, ' ').split(/\n[ \t]*\n/));
  const addresses = groups
    .filter((group) => FAILED.test(group))
    .flatMap((group) => [...group.matchAll(RECIPIENT)].map(([, address = '']) => addressIn(address)));
  const listed = failed.flatMap(({ value }) => value.split(',').map(addressIn));
  return new Set([...addresses, ...listed].filter(Boolean));
}

function isMailSystem({ returnPaths, from, sender }: ParsedMail): boolean {
  const names = [...returnPaths, ...[...from.mailboxes, ...sender.mailboxes].map(({ address }) => address)];
  return (
    returnPaths.includes('') || names.some((name) => /^(?:mailer-?daemon|postmaster)(?:@|$)/i.test(name))
  );
}

/** What the mail says of others that it could not be brought to; null for all that says nothing of the kind. */
export function failureIn(mail: ParsedMail): Failure | null {
  const addresses = reported(mail);
  if (addresses !== null) return addresses.size > 0 ? { addresses } : null;
  if (!isMailSystem(mail) || mail.parts.some(({ type }) => RECEIPTS.test(type))) return null;
  const [own = ''] = mail.text.slice(0, LOOKED_AT).split(BELOW);
  const words = `${mail.subject}\n${own}`;
  return GIVEN_UP.test(words) && !GOES_ON.test(words) ? { addresses: null } : null;
}

/** All addresses in a text, comparable form. */
export function addressesIn(text: string): ReadonlySet<string> {
  const words = text.split(/[\s<>()[\]"',;:]+/).filter((word) => word.includes('@') && word.length < 320);
  return new Set(words.map((word) => comparableAddress(word.replace(/\.+$/, ''))).filter(Boolean));
}
