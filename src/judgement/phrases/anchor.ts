/**
 * The telling place of a phrase: where it is looked for.
 *
 * Most phrases begin with "the", "we", "is": looked for there, each of thousands would be compared at every other word of a
 * text. So a phrase is looked for at the place whose words are the rarest in mail.
 */
import { type Atom, type Part, partsOf, readHeads } from './little-language.js';

/** The words that may stand at the telling place, and how many words of the phrase stand before it. */
export type Anchor = { atoms: readonly Atom[]; least: number; most: number };

/** Words that stand in every text, folded; numbers too. */
const EVERYWHERE = new Set('# the a and you for to in is i we of it on bir'.split(' '));

/** Words that stand in most. */
const COMMON = new Set(
  (
    'an this that these those im id ill ive were wed well weve youre its he she they there or but so if are was be been am do ' +
    'does did have has had will would can could should may might must not no dont at by with from as my our your his her their ' +
    'me us any some all what how when who which one get see just only very up out about need like please two ' +
    'bu su o ve de da ile icin ne mi mu cok daha en biz ben siz sen size bize bana var yok ama gibi kadar her olarak'
  ).split(' '),
);

/** How often words are met, roughly: once in so many thousand words. */
const OFTEN = { everywhere: 20, common: 3, ending: 8, other: 0.3 };

function oftenness({ text, as }: Atom): number {
  if (as === 'ending') return OFTEN.ending;
  if (as === 'stem') return OFTEN.other;
  if (EVERYWHERE.has(text)) return OFTEN.everywhere;
  return COMMON.has(text) ? OFTEN.common : OFTEN.other;
}

/** How many comparisons a place costs: it is tried at each of its words, from each beginning that the phrase may have had. */
function costOf({ atoms, least, most }: Anchor): number {
  return (most - least + 1) * atoms.reduce((sum, atom) => sum + oftenness(atom), 0);
}

/** Finds the telling place of a phrase: of those that cost the same, the first one. */
export function readAnchor(phrase: string): Anchor {
  let best: Anchor = { atoms: readHeads(phrase), least: 0, most: 0 };
  let [least, most] = [0, 0];
  for (const part of partsOf(phrase)) {
    const atoms = most === 0 ? null : certainFirsts(part);
    if (atoms !== null) best = cheaper(best, { atoms, least, most });
    const lengths = part === 'gap' ? [0, 3] : part.map((run) => run.length);
    least += Math.min(...lengths);
    most += Math.max(...lengths);
  }
  return best;
}

function cheaper(a: Anchor, b: Anchor): Anchor {
  return costOf(b) < costOf(a) ? b : a;
}

/** The first words of a part that can't be missing; null where it can. */
function certainFirsts(part: Part): Atom[] | null {
  if (part === 'gap') return null;
  const firsts = part.flatMap((run) => run.slice(0, 1));
  return firsts.length === part.length ? firsts : null;
}
