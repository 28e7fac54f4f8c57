/**
 * Asks every row of the table about one mail: is it a machine's, and what stands against answering it?
 *
 * AUTOREPLY.md section 1. All rows are asked, in table order, so that `explain` can name them all; that the
 * first HARD one decides is said in `plan/reply-verdict.ts`. It never throws: a row that does, forbids the reply.
 */
import type { Message } from '../message.js';
import {
  automaticFields,
  autoSubmitted,
  ownLoop,
  precedence,
  suppressedResponse,
} from './a-automatic-headers.js';
import { calendar, nullSender, reports, unusable } from './a-automatic-shape.js';
import { automaticSubject } from './a-subject.js';
import { systemSender } from './a-system-sender.js';
import { bulkMailers, crowd, trackingPixel, wayOut } from './b-bulk.js';
import { applications, listFields, listManagers, listReturnPath } from './b-lists.js';
import { noReturnPath, otherReplyTo, otherReturnPath, otherSender } from './c-answer-path.js';
import { notForMe, onlyCopy } from './c-recipients.js';
import { ambiguousAuthor, fromMe, noCertainAuthor, notAClient } from './c-sender.js';
import { forgedAuthor, unprovenAuthor } from './d-authentication.js';
import { dangerousPart, deadMail, spamVerdict } from './d-spam.js';
import { offlineRows } from './e-offline.js';
import { cutEvidence } from './evidence.js';
import { indexHeaders } from './header-index.js';
import type { Asked, MailFacts, Row, RowHit, RowId } from './row.js';

/** Rows A to D in table order: who wrote it, and to whom. */
const mailRows: readonly Row[] = [
  autoSubmitted,
  nullSender,
  reports,
  precedence,
  ...suppressedResponse,
  automaticFields,
  ...ownLoop,
  ...automaticSubject,
  ...systemSender,
  calendar,
  unusable,
  listFields,
  listManagers,
  listReturnPath,
  bulkMailers,
  applications,
  wayOut,
  trackingPixel,
  crowd,
  notForMe,
  onlyCopy,
  ...fromMe,
  noCertainAuthor,
  ambiguousAuthor,
  noReturnPath,
  otherReturnPath,
  otherReplyTo,
  otherSender,
  notAClient,
  deadMail,
  spamVerdict,
  forgedAuthor,
  unprovenAuthor,
  dangerousPart,
];

/** Every row that can be asked without clock and server, in table order. */
export const allRows: readonly Row[] = [...mailRows, ...offlineRows];

const BARRING = allRows.filter(({ barsInquiry }) => barsInquiry);
const OF_MACHINE = BARRING.filter((row) => row.class === 'hard');

/** The rows that hit, in table order, each asked only when somebody wants to know: most mail is barred by the first few. */
export type RowHits = {
  /** The hits that say "no inquiry". */
  barring(): readonly RowHit[];
  /** The hard ones among those: where a client stands in From, a machine sent it in their name. */
  ofMachine(): readonly RowHit[];
  /** The hits of these rows only. */
  of(ids: ReadonlySet<RowId>): readonly RowHit[];
  all(): readonly RowHit[];
};

/** For a text without a mail around it. */
export const NO_ROWS: RowHits = { barring: () => [], ofMachine: () => [], of: () => [], all: () => [] };

/** Puts the table to one mail. */
export function rowsOf(message: Message, facts: MailFacts): RowHits {
  let asked: Asked | null = null;
  const known = new Map<Row, RowHit | null>();
  const hitsOf = (rows: readonly Row[]): RowHit[] => {
    asked ??= askedOf(message, facts);
    const hits: RowHit[] = [];
    for (const row of rows) {
      let hit = known.get(row);
      if (hit === undefined) {
        hit = ask(row, asked);
        known.set(row, hit);
      }
      if (hit !== null) hits.push(hit);
    }
    return hits;
  };
  return {
    barring: () => hitsOf(BARRING),
    ofMachine: () => hitsOf(OF_MACHINE),
    of: (ids) => hitsOf(allRows.filter(({ id }) => ids.has(id))),
    all: () => hitsOf(allRows),
  };
}

/** All rows that hit, in table order. Total: a row that throws becomes a HARD hit of E10. */
export function matchRows(message: Message, facts: MailFacts): readonly RowHit[] {
  return rowsOf(message, facts).all();
}

function askedOf(message: Message, facts: MailFacts): Asked {
  return {
    message,
    headers: indexHeaders(message.mail.headers),
    facts,
    from: message.mail.from.mailboxes[0] ?? null,
  };
}

function ask(row: Row, asked: Asked): RowHit | null {
  try {
    const evidence = row.hit(asked);
    return evidence === null
      ? null
      : { id: row.id, class: row.class, evidence, barsInquiry: row.barsInquiry };
  } catch (error) {
    // "Any exception in the evaluation → NEVER"; a mail must not get lost as no inquiry for a fault of ours.
    const fault = error instanceof Error ? error.message : 'unknown';
    return { id: 'E10', class: 'hard', evidence: cutEvidence(`row ${row.id}: ${fault}`), barsInquiry: false };
  }
}
