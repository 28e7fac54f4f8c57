/**
 * Can a mail not wait? By words in its subject, by who writes, or by where: `contact.urgent` of driverseat.yaml.
 *
 * She chose the words and told her clients; so a whole word of the subject counts, in any case, and nothing of the text.
 */
import { comparableAddress } from '../message/addresses.js';
import { fold } from '../message/new-text/fold.js';
import type { ContactCustoms } from './settings.js';

function wordsOf(text: string): string {
  return ` ${fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Whether the mail with this subject and author passes no-contact time; `address` is '' where nobody is named. */
export function isUrgent(
  { subject, address }: { subject: string; address: string },
  { words, senders, domains }: ContactCustoms['urgent'],
): boolean {
  const said = wordsOf(subject);
  const isSaid = Object.values(words)
    .flat()
    .some((word) => said.includes(wordsOf(word)));
  const author = comparableAddress(address);
  const domain = author.slice(author.lastIndexOf('@') + 1);
  return (
    isSaid ||
    (author !== '' && senders.some((sender) => comparableAddress(sender) === author)) ||
    (domain !== '' && domains.some((known) => known.toLowerCase() === domain))
  );
}
