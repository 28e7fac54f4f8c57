/**
 * A judgement of a pasted message, for a reader.
 */
import type { Judgement } from '../../judgement/judgement.js';
import { visibleText } from '../../notes/visible-text.js';

const KIND_TEXT: Record<Judgement['kind'], string> = {
  inquiry: 'This reads like an inquiry.',
  reply: 'This reads like a later message of a client.',
  other: 'This asks you for no work: it is not judged.',
};

/** Several lines, ending without a line break. */
export function judgedText({ kind, findings, openQuestions, points }: Judgement): string {
  const found = findings.flatMap((finding) => [
    `  ${finding.points}  ${finding.flag}: "${visibleText(finding.quote)}"`,
    `     ${finding.why} You could ask: ${finding.ask} (${finding.rule})`,
  ]);
  const open = openQuestions.map((question) => `  open: "${visibleText(question)}"`);
  const sum = kind === 'other' ? [] : [findings.length === 0 ? 'No red flags.' : `${points} points:`];
  return [KIND_TEXT[kind], ...sum, ...found, ...open].join('\n');
}
