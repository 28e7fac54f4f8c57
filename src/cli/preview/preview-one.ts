/**
 * One template previewed: as it would read today, what it lacks for that, and every branch of it.
 */
import type { Branch } from '../../templates/branches.js';
import { type Rendering, render } from '../../templates/render.js';
import { type Template, templatePath } from '../../templates/template-name.js';
import { isGreetingLearned } from '../learned-greeting.js';
import { namedValues, templateValues } from './named-values.js';
import { type PreviewProject, type PreviewSetting, projectValues, settingValues } from './project-values.js';
import { sampleValues } from './sample-values.js';
import { showBranches, type Variant } from './show-branches.js';

/**
 * A preview. `now` is the mail as it would read today; `samples` are the variables that nothing is known of, and that the
 * variants say by a sample; `project` and `client` are slugs, null where no project's data was there.
 */
export type Preview = {
  template: string;
  language: string;
  project: string | null;
  client: string | null;
  now: Rendering;
  samples: readonly string[];
  variants: readonly Variant[];
  unseen: readonly Branch[];
  /** It may greet the client otherwise. */
  isGreetingLearned: boolean;
};

/** What no project knows of itself: a correction and a notice are made by an order. */
export function previewOf(template: Template, of: PreviewProject | null, setting: PreviewSetting): Preview {
  const known = namedValues(of === null ? settingValues(setting) : projectValues(of, setting));
  const sample = namedValues(sampleValues(setting));
  const day = { renderedFor: setting.today };
  const { source, language } = template;
  const { variants, unseen } = showBranches(template, new Map([...sample, ...known]), day);
  return {
    ...{ template: templatePath(template), language },
    ...{ project: of?.project.slug ?? null, client: of?.client.slug ?? null },
    now: render(template, templateValues(known), day),
    samples: [...sample.keys()].filter((name) => !known.has(name) && source.includes(name)),
    ...{ variants, unseen },
    isGreetingLearned: of !== null && source.includes('greeting') && isGreetingLearned(of.client),
  };
}
