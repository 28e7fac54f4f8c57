/**
 * Row A9: a sender whose local part is a machine's name, by the lists of `system-names.ts`.
 *
 * From, Sender, Return-Path and Reply-To are all asked: a shop writes From a name and lets answers go to no-reply@.
 */
import { isForwarderPath, splitAddress, withoutBatv } from '../address-parts.js';
import { cutEvidence } from './evidence.js';
import type { Asked, Row } from './row.js';
import {
  BUSINESS_NAMES,
  COMPOUND_ENDS,
  COMPOUND_STARTS,
  ENVELOPE_COMPOUND_ENDS,
  ROLE_NAMES,
  SYSTEM_NAMES,
} from './system-names.js';

type NameList = { whole: Set<string>; starts: string[]; within: string[] };

function nameList(names: readonly string[]): NameList {
  const list: NameList = { whole: new Set(), starts: [], within: [] };
  for (const name of names) {
    if (name.startsWith('~')) list.within.push(name.slice(1, -1));
    else if (name.endsWith('~')) list.starts.push(name.slice(0, -1));
    else list.whole.add(name);
  }
  return list;
}

const MACHINES = nameList(SYSTEM_NAMES);
const ROLES = nameList(ROLE_NAMES);
const BUSINESSES = nameList(BUSINESS_NAMES);
const STARTS = new Set<string>(COMPOUND_STARTS);
const ENDS = new Set<string>(COMPOUND_ENDS);
const ENVELOPE_ENDS = new Set<string>([...COMPOUND_ENDS, ...ENVELOPE_COMPOUND_ENDS]);

/** A local part as the lists have it: `name` without separators, and the words of a compound at both ends. */
type LocalName = { name: string; first: string; last: string };

const SEPARATORS = /[-_. ]+/g;

/** Accents, plus-tag and BATV off; '' for both ends where it is no compound. */
function localName(address: string): LocalName {
  const written = withoutBatv(splitAddress(address)?.local ?? address.trim().toLowerCase());
  const plus = written.indexOf('+', 1);
  const local = plainLetters(plus < 0 ? written : written.slice(0, plus));
  const words = local.split(SEPARATORS).filter(Boolean);
  if (words.length < 2) return { name: words[0] ?? '', first: '', last: '' };
  return { name: words.join(''), first: words[0] ?? '', last: words.at(-1) ?? '' };
}

function plainLetters(text: string): string {
  return /[^ -~]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i') : text;
}

function isNamed(name: string, list: NameList): boolean {
  return (
    list.whole.has(name) ||
    list.starts.some((start) => name.startsWith(start)) ||
    list.within.some((part) => name.includes(part))
  );
}

function isMachineName(address: string, ends: ReadonlySet<string>): boolean {
  const { name, first, last } = localName(address);
  return isNamed(name, MACHINES) || STARTS.has(first) || ends.has(last);
}

/** Whether the address of a From or Reply-To is a machine's by its name. */
export function isMachineAddress(address: string): boolean {
  return isMachineName(address, ENDS);
}

type Role = { field: string; address: string };

function senders({ message: { mail } }: Asked): Role[] {
  const roles: Role[] = [];
  for (const { address } of mail.from.mailboxes) roles.push({ field: 'from', address });
  for (const { address } of mail.sender.mailboxes) roles.push({ field: 'sender', address });
  for (const address of mail.returnPaths)
    if (!isForwarderPath(address)) roles.push({ field: 'return-path', address });
  for (const { address } of mail.replyTo.mailboxes) roles.push({ field: 'reply-to', address });
  return roles;
}

function isMachine({ field, address }: Role): boolean {
  const isEnvelope = field === 'sender' || field === 'return-path';
  return isMachineName(address, isEnvelope ? ENVELOPE_ENDS : ENDS);
}

const isNamedIn =
  (list: NameList) =>
  ({ address }: Role): boolean =>
    isNamed(localName(address).name, list);

function senderLike(asked: Asked, isLike: (role: Role) => boolean): string | null {
  const role = senders(asked).find(isLike);
  return role === undefined ? null : cutEvidence(`${role.field}: ${role.address}`);
}

/** Row A9, its three parts: machines, roles of mail systems and offices, roles that may ask for work. */
export const systemSender: readonly Row[] = [
  {
    id: 'A9',
    class: 'hard',
    barsInquiry: true,
    source: 'RFC 3834 section 2; RFC 5230 section 4.6; RFC 2142',
    hit: (asked) => senderLike(asked, isMachine),
  },
  {
    id: 'A9',
    class: 'soft',
    barsInquiry: true,
    source: 'RFC 5230 section 4.6: postmaster is read by people',
    hit: (asked) => senderLike(asked, isNamedIn(ROLES)),
  },
  {
    id: 'A9',
    class: 'soft',
    barsInquiry: false,
    source: 'practice: marketing@ of a small business is a client',
    hit: (asked) => senderLike(asked, isNamedIn(BUSINESSES)),
  },
];
