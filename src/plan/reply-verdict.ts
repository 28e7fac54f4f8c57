/**
 * May this mail be answered by itself? The rows that hit, weighed: AUTOREPLY.md section 1.
 *
 * The first HARD row says never. A SOFT one holds the mail for the freelancer's eye, unless the client's `allow`
 * names it. Nothing that hits means reply: after the delay, and asked again when it is due.
 */
import type { RowHit, RowId } from '../message/automatic-mail/row.js';

/** The verdict and the rows that count for it: HARD ones first, else in table order, each once. */
export type ReplyVerdict = { verdict: 'reply' | 'hold' | 'never'; rules: RowId[] };

/** Weighs the hits; `allow` lists SOFT rows that don't count for this client, and can't allow a HARD one. */
export function replyVerdict(hits: readonly RowHit[], allow: readonly string[] = []): ReplyVerdict {
  const hard = hits.filter((hit) => hit.class === 'hard');
  const soft = hits.filter((hit) => hit.class === 'soft' && !allow.includes(hit.id));
  const rules = [...new Set([...hard, ...soft].map(({ id }) => id))];
  if (hard.length > 0) return { verdict: 'never', rules };
  return { verdict: soft.length > 0 ? 'hold' : 'reply', rules };
}
