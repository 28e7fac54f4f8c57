/**
 * Rows C3 to C5 and C10: who is the author — the freelancer herself, nobody certain, or somebody she knows?
 *
 * AUTOREPLY.md section 1, C.
 */
import { isForwarderPath, isMailable } from '../address-parts.js';
import { contactFormOf } from '../contact-form.js';
import { cutEvidence } from './evidence.js';
import type { Asked, Row } from './row.js';

function ownSender({ message: { mail }, facts }: Asked): string | null {
  const senders: [string, string[]][] = [
    ['from', mail.from.mailboxes.map(({ address }) => address)],
    ['sender', mail.sender.mailboxes.map(({ address }) => address)],
    ['return-path', mail.returnPaths.filter((path) => !isForwarderPath(path))],
    ['reply-to', mail.replyTo.mailboxes.map(({ address }) => address)],
  ];
  for (const [field, addresses] of senders) {
    const own = addresses.find((address) => facts.own.has(address));
    if (own !== undefined) return cutEvidence(`${field}: ${own}`);
  }
  return null;
}

function uncertainAuthor({ message: { mail }, from }: Asked): string | null {
  if (from === null) return 'no from';
  if (mail.from.instances > 1) return `${mail.from.instances} from fields`;
  if (mail.from.mailboxes.length > 1) return `${mail.from.mailboxes.length} authors`;
  if (mail.from.hasGroup) return 'from is a group';
  return isMailable(from.address) ? null : cutEvidence(`from: ${from.address}`);
}

/** Row C3: the freelancer's own mail back, an alias included. Her contact forms land here, and are inquiries. */
export const fromMe: readonly Row[] = [
  { id: 'C3', class: 'hard', barsInquiry: true, source: 'Dovecot, Exim, Fastmail', hit: ownSender },
  {
    id: 'C3',
    class: 'hard',
    barsInquiry: false,
    source:
      'AUTOREPLY.md: a contact form is never answered, nobody has shown that the address is the writer’s',
    hit: ({ message: { mail }, facts }) => {
      const form = contactFormOf(mail, facts.forms);
      return form === null ? null : cutEvidence(`contact form ${form.from}`);
    },
  },
];

/** Row C4: not exactly one author with an address that mail can reach. */
export const noCertainAuthor: Row = {
  id: 'C4',
  class: 'hard',
  barsInquiry: true,
  source: 'RFC 5322 section 3.6.2; RFC 3834 section 4',
  hit: uncertainAuthor,
};

/** Row C5: an entry without an address beside the author's ("Foo, Inc <a@b>"). */
export const ambiguousAuthor: Row = {
  id: 'C5',
  class: 'hard',
  barsInquiry: false,
  source: 'practice',
  hit: ({ message: { mail }, from }) =>
    mail.from.isAmbiguous ? cutEvidence(`from: ${from?.name ?? ''} <${from?.address ?? ''}>`) : null,
};

/** Row C10: the client gate, on by default. */
export const notAClient: Row = {
  id: 'C10',
  class: 'soft',
  barsInquiry: false,
  source: 'RFC 3834 section 2',
  hit: ({ facts, from }) =>
    from !== null && facts.clients.has(from.address)
      ? null
      : cutEvidence(`no client: ${from?.address ?? ''}`),
};
