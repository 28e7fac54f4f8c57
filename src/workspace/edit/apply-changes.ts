/**
 * Applies changes to the text of a file, and proves that the outcome says what was wanted and nothing else.
 *
 * Pure: the same text and changes give the same outcome, however often it is asked.
 */
import { type Problem, problem } from '../../shared/errors.js';
import { readYaml, type YamlFile } from '../read-yaml.js';
import { placeOf } from '../schema/validate.js';
import { type Change, type Conflict, type Step, stepsOf } from './change.js';
import { patchesOf } from './cut-step.js';
import { type Layout, layoutOf } from './layout.js';
import { patched } from './patch.js';
import { sourceOf } from './source.js';
import { isSame, isWrittenList, type Path, valueAt, type Written, withValue } from './written.js';

/** The changes to one file, by its path in the workspace. */
export type FileEdit = { file: string; changes: readonly Change[] };

/** The new text (the same where nothing had to change), what a person wrote meanwhile, or why it can't be done. */
export type Applied =
  | { outcome: 'text'; text: string }
  | { outcome: 'conflict'; conflicts: Conflict[] }
  | { outcome: 'refused'; problems: Problem[] };

/** What is wrong with an edit, or its text. */
type Cut = { text: string } | { problems: Problem[] };

/** Applies all changes of `edit`, or none. */
export function applyChanges(text: string, { file, changes }: FileEdit): Applied {
  const layout = layoutOf(file);
  const conflicts: Conflict[] = [];
  let now = text;
  for (const change of changes) {
    const read = readYaml(now, file);
    if (!read.ok) return { outcome: 'refused', problems: read.problems };
    const steps = stepsOf(valuesIn(read.yaml), change);
    if (!Array.isArray(steps)) {
      conflicts.push(steps);
      continue;
    }
    const cut = applySteps(now, steps, { file, layout });
    if ('problems' in cut) return { outcome: 'refused', problems: cut.problems };
    now = cut.text;
  }
  return conflicts.length > 0 ? { outcome: 'conflict', conflicts } : { outcome: 'text', text: now };
}

/** The values of a file as they are written, null where nothing is. */
function valuesIn({ document }: YamlFile): Written {
  return document.toJS({ maxAliasCount: 0 }) as Written;
}

function applySteps(text: string, steps: readonly Step[], at: { file: string; layout: Layout }): Cut {
  let now = text;
  for (const step of steps) {
    const cut = applyStep(now, step, at);
    if ('problems' in cut) return cut;
    now = cut.text;
  }
  return { text: now };
}

function applyStep(text: string, step: Step, { file, layout }: { file: string; layout: Layout }): Cut {
  const read = readYaml(text, file);
  if (!read.ok) return { problems: read.problems };
  const source = sourceOf(text, read.yaml.document);
  const patches = patchesOf(source, layout, step);
  const result = patches === null ? text : patched(source, patches);
  const after = readYaml(result, file);
  const wanted = valuesAfter(valuesIn(read.yaml), step);
  if (patches !== null && after.ok && isSame(valuesIn(after.yaml), wanted)) return { text: result };
  return { problems: [noPlace(step.path, read.yaml, file)] };
}

/** What the file has to say after `step`. */
function valuesAfter(values: Written, step: Step): Written {
  const { path } = step;
  if (step.do === 'put') return withValue(values, path, step.value);
  const found = valueAt(values, path);
  const items = isWrittenList(found) ? found : [];
  const wanted =
    step.do === 'append' ? [...items, step.item] : items.filter((_, index) => index !== step.index);
  return withValue(values, path, wanted);
}

function noPlace(path: Path, { lineOf }: YamlFile, file: string): Problem {
  const what = 'an order can’t write there as the file is laid out';
  return problem('setting-invalid', what, placeOf(path, lineOf, file), 'Write it by hand.');
}
