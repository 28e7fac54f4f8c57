/**
 * Which rows of AUTOREPLY.md say that a message is no inquiry, after the exceptions to them.
 *
 * The exceptions keep real inquiries from getting lost: a contact form of her own, a list that is herself
 * (`hello@` run as a group), and an address of hers that nobody configured. The fourth, an answer to our
 * auto-reply, stands in the table itself: that half of A7 bars nothing.
 */
import { isMachineAddress } from '../message/automatic-mail/a-system-sender.js';
import type { RowHits } from '../message/automatic-mail/match-rows.js';
import type { MailFacts, RowHit, RowId } from '../message/automatic-mail/row.js';
import { contactFormOf } from '../message/contact-form.js';
import type { Message } from '../message/message.js';
import { ownListOf } from '../message/own-list.js';
import { writerOf } from '../message/writer.js';

/** The exception that applies; `unknown-own-address` leaves a message no inquiry, but worth a digest line. */
type Exception = 'form' | 'list-to-own-address' | 'unknown-own-address';

/** Rows that say "no inquiry", each once, in table order; empty where the inquiry is open. */
export type InquiryBars = { bars: RowId[]; exception: Exception | null };

const FORM_STAMPS = new Set<RowId>(['A1', 'A2', 'A4', 'A9', 'B3', 'B4', 'C3']);
const LIST_STAMPS = new Set<RowId>(['A4', 'B1', 'B2', 'B3']);

/** Weighs the rows that hit. */
export function inquiryBars(message: Message, rows: RowHits, facts: MailFacts): InquiryBars {
  const bars = [...new Set(rows.barring().map(({ id }) => id))];
  if (contactFormOf(message.mail, facts.forms) !== null) {
    return { bars: bars.filter((id) => !FORM_STAMPS.has(id)), exception: 'form' };
  }
  if (ownListOf(message.mail, facts.own) !== null) {
    const stamps = listStamps(message, facts);
    return { bars: bars.filter((id) => !stamps.has(id)), exception: 'list-to-own-address' };
  }
  if (bars.length === 1 && bars[0] === 'C1' && isHuman(message, rows.all())) {
    return { bars, exception: 'unknown-own-address' };
  }
  return { bars, exception: null };
}

/** A list also writes itself into Sender, Return-Path and From: rows C3 and A9 count only against the writer. */
function listStamps(message: Message, facts: MailFacts): Set<RowId> {
  const stamps = new Set(LIST_STAMPS);
  const writer = writerOf(message.mail, facts)?.address;
  if (writer === undefined) return stamps;
  if (!facts.own.has(writer)) stamps.add('C3');
  if (!isMachineAddress(writer)) stamps.add('A9');
  return stamps;
}

/** Signs of mail to many that are SOFT each: one of them people show too, two hardly anybody. */
const SIGNS_OF_MANY = new Set<RowId>(['B4', 'B6', 'B7', 'B8', 'C7']);

/** The SOFT rows that together say it was sent to many, so that no person asks for work in it; else empty. */
export function signsOfMany(rows: RowHits): RowId[] {
  const signs = [...new Set(rows.of(SIGNS_OF_MANY).map(({ id }) => id))];
  return signs.length > 1 ? signs : [];
}

/** Nothing in the mail says machine, list or spam, and somebody wrote something. */
function isHuman(message: Message, hits: readonly RowHit[]): boolean {
  return message.newText.text.trim() !== '' && !hits.some(({ id }) => /^[ABD]/.test(id) && id !== 'D4');
}
