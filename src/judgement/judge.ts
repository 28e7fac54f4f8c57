/**
 * Judges one message: rows, kind, flags, points, in this order (DESIGN.md, "Data flows one way").
 */
import { matchRows } from '../message/automatic-mail/match-rows.js';
import type { RowHit } from '../message/automatic-mail/row.js';
import type { Message } from '../message/message.js';
import type { JudgementContext } from './context.js';
import { type Finding, FLAGS, type Flag, type Judgement } from './judgement.js';
import { decideKind } from './kind.js';
import type { FlagPhrases } from './phrase-book.js';
import { Reading } from './text/reading.js';
import { workWanted } from './work-wanted.js';

/** Judges a message with what is known beside it. */
export function judge(message: Message, context: JudgementContext): Judgement {
  return judgeWithRows(message, context, matchRows(message, context.facts));
}

/** Judges a message whose rows were asked before. */
export function judgeWithRows(
  message: Message,
  context: JudgementContext,
  hits: readonly RowHit[],
): Judgement {
  const { kind, reasons } = decideKind({ message, hits, context, work: workWanted(message) });
  const none = { kind, reasons, findings: [], openQuestions: [], questionsAsked: 0, points: 0 };
  if (kind === 'other') return none;
  const reading = new Reading(message.newText.text, context.phrases);
  const findings = FLAGS.flatMap((flag) =>
    reading
      .all(flag)
      .map((hit) => findingOf(flag, reading.quote(hit), `phrase:${hit.phrase}`, message, context)),
  );
  return { ...none, findings, points: pointsOf(findings) };
}

function pointsOf(findings: readonly Finding[]): number {
  return FLAGS.reduce(
    (sum, flag) => sum + (findings.find((finding) => finding.flag === flag)?.points ?? 0),
    0,
  );
}

function findingOf(
  flag: Flag,
  { quote, at }: { quote: string; at: number },
  rule: string,
  message: Message,
  { phrases: { book }, noteLanguage }: JudgementContext,
): Finding {
  const first = Object.values(book)[0];
  const note: FlagPhrases | undefined = (book[noteLanguage] ?? first)?.[flag];
  const own = (message.language === null ? undefined : book[message.language])?.[flag] ?? note;
  return {
    flag,
    points: (own ?? note)?.weight ?? 0,
    rule: `${flag}/${rule}`,
    quote,
    at,
    why: note?.why ?? '',
    ask: own?.ask ?? '',
  };
}
