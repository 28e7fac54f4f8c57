/**
 * How the no-contact time was kept, for the digest: who wrote, who was answered, whose mail was left alone and why.
 */
import type { NoteLanguage } from '../judgement/context.js';
import type { KeptMail, KeptTime } from '../plan/kept-time.js';
import type { DigestWords } from './digest-words.js';
import { aloneText, type LeftAloneOf } from './left-alone.js';

/** What was kept; whether `mailbox.authservId` is set; and how clients are called. */
type Kept = { kept: KeptTime | null; isProofRead: boolean; nameOf(client: string): string };

/** The lines; none where no such time was since the last digest. */
export function keptLines(
  { kept, isProofRead, nameOf }: Kept,
  words: DigestWords,
  language: NoteLanguage,
): string[] {
  if (kept === null) return [];
  const { clients, inquirers, urgent, days } = kept;
  const told = (
    { replies, rehearsed, leftAlone }: KeptMail,
    of: LeftAloneOf,
    [from, ...more]: readonly [string, ...string[]],
  ): string =>
    [
      from,
      words.replies(replies.map(nameOf)),
      ...(rehearsed.length > 0 ? [words.rehearsed(rehearsed.map(nameOf))] : []),
      ...more,
      words.leftAlone(leftAlone.map(({ who, why }) => aloneText(nameOf(who), why, of, language))),
    ].join(', ');
  const ofClients = told(clients, 'client', [words.fromClients(clients.mails), words.urgent(urgent)]);
  const ofInquirers = told(inquirers, isProofRead ? 'inquirer' : 'unproven', [
    words.fromInquirers(inquirers.mails),
  ]);
  return [
    '',
    ...(clients.mails > 0 ? [words.kept(days, ofClients)] : []),
    ...(inquirers.mails > 0 ? [words.kept(days, ofInquirers)] : []),
  ];
}
