/**
 * Row A9: a sender whose local part is a machine's name, by the lists of `system-names.ts`.
 *
 * From, Sender, Return-Path and Reply-To are all asked: a shop writes From a name and lets answers go to no-reply@.
 */
import { splitAddress, withoutBatv } from '../address-parts.js';
import { cutEvidence } from './evidence.js';
import type { Asked, Row } from './row.js';
import {
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
const STARTS = new Set<string>(COMPOUND_STARTS);
const ENDS = new Set<string>(COMPOUND_ENDS);
const ENVELOPE_ENDS = new Set<string>([...COMPOUND_ENDS, ...ENVELOPE_COMPOUND_ENDS]);

/** The words of a local part, accents, plus-tag and BATV off. */
function wordsOf(address: string): string[] {
  const written = splitAddress(address)?.local ?? address.trim().toLowerCase();
  const local = withoutBatv(written).replace(/(?<=.)\+.*$/s, '');
  return local
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[-_. ]+/)
    .filter(Boolean);
}

function isNamed(words: readonly string[], list: NameList): boolean {
  const name = words.join('');
  return (
    list.whole.has(name) ||
    list.starts.some((start) => name.startsWith(start)) ||
    list.within.some((part) => name.includes(part))
  );
}

function isMachineName(address: string, ends: ReadonlySet<string>): boolean {
  const words = wordsOf(address);
  const isCompound = words.length > 1;
  return (
    isNamed(words, MACHINES) || (isCompound && (STARTS.has(words[0] ?? '') || ends.has(words.at(-1) ?? '')))
  );
}

/** Whether the address of a From or Reply-To is a machine's by its name. */
export function isMachineAddress(address: string): boolean {
  return isMachineName(address, ENDS);
}

type Role = { field: string; address: string; isEnvelope: boolean };

function senders({ message: { mail } }: Asked): Role[] {
  const role = (field: string, isEnvelope: boolean) => (address: string) => ({ field, address, isEnvelope });
  return [
    ...mail.from.mailboxes.map((mailbox) => mailbox.address).map(role('from', false)),
    ...mail.sender.mailboxes.map((mailbox) => mailbox.address).map(role('sender', true)),
    ...mail.returnPaths.filter(Boolean).map(role('return-path', true)),
    ...mail.replyTo.mailboxes.map((mailbox) => mailbox.address).map(role('reply-to', false)),
  ];
}

function senderLike(asked: Asked, isLike: (role: Role) => boolean): string | null {
  const role = senders(asked).find(isLike);
  return role === undefined ? null : cutEvidence(`${role.field}: ${role.address}`);
}

/** Row A9, both halves; a role that people read is only held, and may well ask for work. */
export const systemSender: readonly Row[] = [
  {
    id: 'A9',
    class: 'hard',
    barsInquiry: true,
    source: 'RFC 3834 section 2; RFC 5230 section 4.6; RFC 2142',
    hit: (asked) =>
      senderLike(asked, ({ address, isEnvelope }) =>
        isMachineName(address, isEnvelope ? ENVELOPE_ENDS : ENDS),
      ),
  },
  {
    id: 'A9',
    class: 'soft',
    barsInquiry: false,
    source: 'RFC 5230 section 4.6: postmaster is read by people',
    hit: (asked) => senderLike(asked, ({ address }) => isNamed(wordsOf(address), ROLES)),
  },
];
