/**
 * Judges one message: rows, kind, flags, points, in this order (DESIGN.md, "Data flows one way").
 */
import { type RowHits, rowsOf } from '../message/automatic-mail/match-rows.js';
import type { Message } from '../message/message.js';
import type { JudgementContext } from './context.js';
import { findingsOf, pointsOf } from './findings.js';
import type { Case, Evidence } from './flags/case.js';
import { feeHaggling } from './flags/fee-haggling/fee-haggling.js';
import { priceFirst } from './flags/price-first/price-first.js';
import { type Answers, unanswered } from './flags/unanswered/unanswered.js';
import { urgency } from './flags/urgency.js';
import { vagueOrChanging } from './flags/vague-or-changing/vague-or-changing.js';
import type { Flag, Judgement } from './judgement.js';
import { decideKind } from './kind.js';
import { Reading } from './text/reading.js';
import { workWanted } from './work-wanted.js';

/** Judges a message with what is known beside it. */
export function judge(message: Message, context: JudgementContext): Judgement {
  return judgeWithRows(message, context, rowsOf(message, context.facts));
}

/** Judges a message of which it is known which rows of AUTOREPLY.md hit. */
export function judgeWithRows(
  message: Message,
  context: JudgementContext,
  rows: RowHits,
  askWork: typeof workWanted = workWanted,
): Judgement {
  const { phrases } = context;
  let read: Reading | null = null;
  const readText = (): Reading => {
    read ??= new Reading(message.newText.text, phrases);
    return read;
  };
  const work = () => askWork(readText(), new Reading(message.mail.subject, phrases));
  const { kind, reasons } = decideKind({ message, rows, context, work });
  if (kind === 'other')
    return { kind, reasons, findings: [], openQuestions: [], answered: [], questionsAsked: 0, points: 0 };
  const reading = readText();
  const prior = context.prior === null ? null : new Reading(context.prior, phrases);
  const asked: Case = { kind, reading, spans: message.newText.spans, prior, writtenAt: context.writtenAt };
  const answers = unanswered(asked, phrases);
  const findings = findingsOf(evidenceOf(asked, answers), reading, message, context);
  return {
    kind,
    reasons,
    findings,
    openQuestions: answers.open.map(({ text }) => text),
    answered: answers.answered.map(({ question, at }) => ({
      question: question.text,
      quote: reading.quote(at).quote,
    })),
    questionsAsked: answers.asked.length,
    points: pointsOf(findings),
  };
}

function evidenceOf(asked: Case, answers: Answers): Record<Flag, Evidence[]> {
  return {
    'price-first': priceFirst(asked, answers),
    urgency: urgency(asked),
    'vague-or-changing': vagueOrChanging(asked),
    'fee-haggling': feeHaggling(asked),
    unanswered: answers.evidence,
  };
}
