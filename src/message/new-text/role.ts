/**
 * What a line of a mail is, and the stretches that lines of one role form.
 */

/** What a line is; `markLength` is the length of a quoted line's mark; a `footer` line is signature or footer. */
export type Role = { kind: 'own' | 'frame' | 'blank' | 'footer' } | { kind: 'quoted'; markLength: number };

/** Lines `from` to `to` (exclusive). */
export type Stretch = { from: number; to: number };

/** Stretches of lines that all are of one of `kinds`. */
function stretchesOf(roles: readonly Role[], within: Stretch, kinds: readonly Role['kind'][]): Stretch[] {
  const found: Stretch[] = [];
  const isOne = (at: number): boolean => kinds.some((kind) => roles[at]?.kind === kind);
  for (let i = within.from; i < within.to; i += 1) {
    if (!isOne(i)) continue;
    const from = i;
    while (i < within.to && isOne(i)) i += 1;
    found.push({ from, to: i });
  }
  return found;
}

/** The stretches between quotes and frames: own lines, with blank ones and footers among them. */
export function regionsOf(roles: readonly Role[]): Stretch[] {
  return stretchesOf(roles, { from: 0, to: roles.length }, ['own', 'blank', 'footer']);
}

/** The unbroken runs of own lines in a stretch. */
export function paragraphsOf(roles: readonly Role[], within: Stretch): Stretch[] {
  return stretchesOf(roles, within, ['own']);
}

/** Gives the own lines of a stretch the role `footer`. */
export function dropLines(roles: Role[], { from, to }: Stretch): void {
  for (let i = from; i < to; i += 1) if (roles[i]?.kind === 'own') roles[i] = { kind: 'footer' };
}
