/**
 * Which mails a preview shows, so that every branch of the template is seen: few, and each with as much said as can be.
 *
 * From everything known, up to three values are taken away at a time; a mail is kept where it takes a branch that none before
 * it took. What no such mail takes (a question inside its own answer, say) is named.
 */
import { allBranches, type Branch, branchesTaken } from '../../templates/branches.js';
import { type Rendering, render } from '../../templates/render.js';
import type { Template } from '../../templates/template-name.js';
import { isNamed, type NamedValues, templateValues, without } from './named-values.js';

/** A mail of a preview: without these values it reads so. */
export type Variant = { without: readonly string[]; rendering: Rendering };

/** `unseen` are branches that no variant takes. */
export type Branches = { variants: Variant[]; unseen: Branch[] };

type Day = Parameters<typeof render>[2];

/** Everything known first, then without one value, two and three. */
function* choices(names: readonly string[]): Generator<string[]> {
  yield [];
  for (const name of names) yield [name];
  for (const [i, a] of names.entries()) for (const b of names.slice(i + 1)) yield [a, b];
  for (const [i, a] of names.entries())
    for (const [j, b] of names.slice(i + 1).entries())
      for (const c of names.slice(i + j + 2)) yield [a, b, c];
}

function nameOf({ line, column, isKnown }: Branch): string {
  return `${line}:${column} ${isKnown}`;
}

/** Shows all branches of `template`; `values` knows as much as there is to know. */
export function showBranches(template: Template, values: NamedValues, day: Day): Branches {
  const unseen = new Map(allBranches(template.source).map((branch) => [nameOf(branch), branch]));
  const asked = [...new Set([...unseen.values()].map(({ name }) => name))];
  const variants: Variant[] = [];
  for (const gone of choices(asked)) {
    const left = without(values, gone);
    const taken = branchesTaken(template.source, (name) => isNamed(left, name)).map(nameOf);
    const isNew = variants.length === 0 || taken.some((name) => unseen.has(name));
    if (isNew) variants.push({ without: gone, rendering: render(template, templateValues(left), day) });
    for (const name of taken) unseen.delete(name);
    if (unseen.size === 0) break;
  }
  return { variants, unseen: [...unseen.values()] };
}
