/**
 * A preview for a reader: the mail as it would read today, then one for each further branch.
 */
import { problemText } from '../../shared/errors.js';
import type { Rendering } from '../../templates/render.js';
import { LEARNED_GREETING } from '../learned-greeting.js';
import type { Preview } from './preview-one.js';

const RULE = '-'.repeat(72);
const NO_PROJECT = ' (No active project has a client who reads this language; --project names one.)';

/** The mail between rules, or what keeps it from being written. */
function renderingText(rendering: Rendering, isWithoutProject = false): string {
  if (rendering.ok) return `${RULE}\nSubject: ${rendering.subject}\n\n${rendering.body}\n${RULE}`;
  if ('missing' in rendering)
    return `Not written: it needs ${rendering.missing.join(', ')}, and nothing is known of that.${isWithoutProject ? NO_PROJECT : ''}`;
  return rendering.problems.map(problemText).join('\n');
}

function samplesText({ samples, project }: Preview): string {
  if (samples.length === 0) return 'Every branch:';
  const who = project === null ? 'without a project' : `where ${project} has nothing`;
  return `Every branch, with a sample (${who}) of ${samples.join(', ')}:`;
}

/** The whole preview. */
export function previewText(preview: Preview): string {
  const { template, project, client, now, variants, unseen, isGreetingLearned } = preview;
  const data = project === null ? 'without a project' : `with ${project} (${client})`;
  return [
    `${template}, ${data}, as it would read today:`,
    renderingText(now, project === null),
    ...(isGreetingLearned ? [LEARNED_GREETING] : []),
    '',
    samplesText(preview),
    ...variants.flatMap(({ without, rendering }) => [
      '',
      without.length === 0 ? 'With everything known:' : `Without ${without.join(', ')}:`,
      renderingText(rendering),
    ]),
    ...unseen.map(
      ({ line, name, isKnown }) =>
        `Line ${line}: no mail takes the side for ${name} ${isKnown ? 'known' : 'unknown'}.`,
    ),
  ].join('\n');
}
