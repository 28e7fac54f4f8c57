/**
 * An explanation for a reader: what kind of mail it is, what raised a flag, whether it may be answered, and each why.
 */
import { visibleText } from '../notes/visible-text.js';
import type { Explanation } from './explain-mail.js';
import { rowText } from './row-text.js';

/** What a kind says, to a reader. */
export const KIND_TEXT: Record<Explanation['kind'], string> = {
  inquiry: 'an inquiry: first contact about possible work',
  reply: 'a reply: a later message about work',
  other: 'neither an inquiry nor a reply about work',
};

const REASON_TEXT: Record<string, string> = {
  'first-contact': 'nobody you have written to, and it asks for work',
  form: 'it came through your contact form',
  'known-thread': 'it belongs to a conversation of yours',
  'known-correspondent': 'you have written to its author before',
  client: 'its author is a client',
  'no-work': 'it does not ask you for work',
  'list-to-own-address': 'it came through a list that is your own address',
  'unknown-own-address': 'it came to an address that is not known as yours (me.also, or --as)',
  empty: 'its author wrote nothing new',
};

const VERDICT_TEXT: Record<Explanation['autoReply']['verdict'], string> = {
  reply: 'may be answered by itself, in no-contact time, once you have approved the text',
  hold: 'not answered by itself; left for you',
  never: 'never answered by itself',
};

const ACTION_TEXT: Record<Explanation['action'], string> = {
  note: 'you get a private note',
  digest: 'a line in the digest',
  none: 'nothing',
};

/** What a reason code says, to a reader. */
export function reasonText(code: string): string {
  return REASON_TEXT[code] ?? rowText(code);
}

function findingLines({ findings, points, openQuestions }: Explanation): string[] {
  if (findings.length === 0) return ['  red flags   none'];
  return [
    `  red flags   ${points} ${points === 1 ? 'point' : 'points'}`,
    ...findings.flatMap((finding) => [
      `    ${finding.points}  ${finding.flag}: "${visibleText(finding.quote)}"`,
      `       ${finding.why} (${finding.rule})`,
    ]),
    ...openQuestions.map((question) => `    open: "${visibleText(question)}"`),
  ];
}

function answerLines({ autoReply, against, replyAt }: Explanation): string[] {
  const rows = [
    ...against.filter(({ verdict }) => verdict === 'never'),
    ...against.filter(({ verdict }) => verdict === 'hold'),
  ];
  const shown = new Set(rows.map(({ rule }) => rule));
  return [
    `  auto-reply  ${VERDICT_TEXT[autoReply.verdict]}`,
    ...(replyAt === null ? [] : [`  leaves at   ${replyAt}`]),
    ...rows.map(({ rule, evidence }) => `    ${rowText(rule)} (${visibleText(evidence)})`),
    ...autoReply.rules.filter((rule) => !shown.has(rule)).map((rule) => `    ${rowText(rule)}`),
  ];
}

/** Several lines, ending without a line break. */
export function explanationText(explained: Explanation): string {
  if (explained.problem !== null) return `${explained.file}\n  problem     ${explained.problem}`;
  return [
    explained.file,
    `  this is     ${KIND_TEXT[explained.kind]}`,
    `  because     ${explained.reasons.map(reasonText).join('; ')}`,
    `  language    ${explained.language ?? 'unsure'}`,
    `  new text    ${visibleText(explained.newText) || '(none)'}`,
    ...findingLines(explained),
    `  happens     ${ACTION_TEXT[explained.action]}`,
    ...answerLines(explained),
  ].join('\n');
}
