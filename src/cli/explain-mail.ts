/**
 * One message explained: the same reading, rows and judgement as in the running bot, and nothing done.
 */
import { Temporal } from 'temporal-polyfill';
import { judge } from '../judgement/judge.js';
import type { Finding, Judgement } from '../judgement/judgement.js';
import { readMail } from '../mailbox/read/read-mail.js';
import { addressSet } from '../message/addresses.js';
import { matchRows } from '../message/automatic-mail/match-rows.js';
import type { MailFacts, RowHit } from '../message/automatic-mail/row.js';
import { asWritten } from '../message/contact-form.js';
import { guessOwnAddresses } from '../message/guess-own.js';
import type { Message } from '../message/message.js';
import type { ParsedMail } from '../message/parsed-mail.js';
import { understand } from '../message/understand.js';
import { writerOf } from '../message/writer.js';
import { isNoteOwed } from '../plan/note-owed.js';
import type { ExplainFacts } from './explain-facts.js';
import type { ReplyAnswer } from './explain-reply.js';

/** What `--json` prints, one line a file; `problem` is null where the file could be read. */
export type Explanation = {
  file: string;
  kind: Judgement['kind'];
  language: Message['language'];
  newText: string;
  reasons: Judgement['reasons'];
  findings: Pick<Finding, 'flag' | 'points' | 'rule' | 'quote' | 'at' | 'why'>[];
  openQuestions: string[];
  points: number;
  action: 'note' | 'digest' | 'none';
  autoReply: Pick<ReplyAnswer, 'verdict' | 'rules'>;
  /** Each row against an answer, with the words of the mail that made it hit. */
  against: { rule: string; verdict: 'hold' | 'never'; evidence: string }[];
  /** When the answer would leave, by a workspace and `--at`; else null. */
  replyAt: string | null;
  problem: string | null;
};

function factsOf(mail: ParsedMail, facts: ExplainFacts): MailFacts {
  return {
    own: facts.own ?? addressSet(guessOwnAddresses(mail)),
    clients: facts.clients,
    isSameClient: facts.isSameClient,
    forms: facts.forms,
    authservId: facts.authservId,
    folder: 'inbox',
    flags: [],
    isOwnAutoReply: () => false,
  };
}

function writtenAt(mail: ParsedMail, facts: ExplainFacts): Temporal.ZonedDateTime | null {
  if (facts.at !== null) return facts.at;
  if (mail.dateMs === null) return null;
  return Temporal.Instant.fromEpochMilliseconds(mail.dateMs).toZonedDateTimeISO(facts.timeZone);
}

function shownFinding({ flag, points, rule, quote, at, why }: Finding): Explanation['findings'][number] {
  return { flag, points, rule, quote, at, why };
}

function shownRow({ id, class: weight, evidence }: RowHit): Explanation['against'][number] {
  return { rule: id, verdict: weight === 'hard' ? 'never' : 'hold', evidence };
}

/** Explains the message in `bytes`; never throws on bytes. */
export async function explainMail(
  file: string,
  bytes: Uint8Array,
  facts: ExplainFacts,
): Promise<Explanation> {
  const mail = await readMail(bytes);
  const message = asWritten(understand(mail), facts.forms);
  const mailFacts = factsOf(mail, facts);
  const judgement = judge(message, {
    facts: mailFacts,
    isCorrespondent: facts.isCorrespondent,
    thread: 'unknown',
    prior: null,
    kindHint: null,
    writtenAt: writtenAt(mail, facts),
    phrases: facts.phrases,
    noteLanguage: facts.noteLanguage,
  });
  const { verdict, rules, hits, replyAt } = facts.answer({
    ...{ mail, language: message.language },
    hits: matchRows(message, mailFacts),
    writer: writerOf(mail, mailFacts)?.address ?? '',
    isInquiry: judgement.kind === 'inquiry',
  });
  return {
    file,
    kind: judgement.kind,
    language: message.language,
    newText: message.newText.text,
    reasons: judgement.reasons,
    findings: judgement.findings.map(shownFinding),
    openQuestions: judgement.openQuestions,
    points: judgement.points,
    action: isNoteOwed(judgement, []) ? 'note' : 'none',
    autoReply: { verdict, rules },
    against: hits.map(shownRow),
    replyAt,
    problem: mail.hasNoHeaders ? 'this is no mail: it has no header block' : null,
  };
}
