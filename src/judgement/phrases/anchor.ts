/**
 * The telling place of a phrase: where it is looked for.
 *
 * Most phrases begin with "the", "we", "is": looked for there, each of thousands would be compared at every other word of a
 * text. So a phrase is looked for at its first place that holds no such word, if it has one, else where it begins.
 */
import { type Atom, type Part, partsOf, readHeads } from './little-language.js';

/** The words that may stand at the telling place, and how many words of the phrase stand before it. */
export type Anchor = { atoms: readonly Atom[]; least: number; most: number };

/** Words that stand in every text, folded; numbers too. */
const COMMON = new Set(
  (
    '# a an the this that these those i im id ill ive we were wed well weve you youre it its he she they there and or but so if ' +
    'is are was be been am do does did have has had will would can could should may might must not no dont to of in on at by for ' +
    'with from as my our your his her their me us any some all what how when who which one get see just only very up out about ' +
    'bir bu su o ve de da ile icin ne mi mu cok daha en biz ben siz sen size bize bana var yok ama gibi kadar her olarak'
  ).split(' '),
);

function isCommon({ text, as }: Atom): boolean {
  return as === 'word' && COMMON.has(text);
}

/** Finds the telling place of a phrase. */
export function readAnchor(phrase: string): Anchor {
  const heads = readHeads(phrase);
  const atHead = { atoms: heads, least: 0, most: 0 };
  if (!heads.some(isCommon)) return atHead;
  let [least, most] = [0, 0];
  for (const part of partsOf(phrase)) {
    const atoms = most === 0 ? null : certainFirsts(part);
    if (atoms !== null && !atoms.some(isCommon)) return { atoms, least, most };
    const lengths = part === 'gap' ? [0, 3] : part.map((run) => run.length);
    least += Math.min(...lengths);
    most += Math.max(...lengths);
  }
  return atHead;
}

/** The first words of a part that can't be missing; null where it can. */
function certainFirsts(part: Part): Atom[] | null {
  if (part === 'gap') return null;
  const firsts = part.flatMap((run) => run.slice(0, 1));
  return firsts.length === part.length ? firsts : null;
}
