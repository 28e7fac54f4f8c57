/**
 * Several projects of one client in one mail: a paragraph each, for the variable `projects.list` of `progress-updates`.
 *
 * Templates have no loops, so the paragraphs are written here, by the same rules and in the same voice as a mail.
 */
import { fillText, missingIn, type RenderOptions } from './fill-text.js';
import { knownValues, type TemplateValues } from './known-values.js';
import { tidyText } from './tidy-text.js';

const ENGLISH =
  '{{Cap project.name}}: {{#if percent}}{{percent}}% done.{{#if remark}} On my desk right now: {{remark}}.{{/if}}' +
  '{{else if remark}}{{remark}}.{{else}}under way.{{/if}}' +
  "{{#if next.iWill}} I'll {{next.iWill}} {{onDay next.date}}." +
  '{{else if next}} Next is {{next.what}}, {{onDay next.date}}.{{/if}}' +
  '{{#if needFromYou}} What I need from you: {{needFromYou}}.{{/if}}';

const TURKISH =
  '{{Cap project.name}}: {{#if percent}}%{{percent}} tamam.{{#if remark}} Şu an masamda: {{remark}}.{{/if}}' +
  '{{else if remark}}{{remark}}.{{else}}çalışma sürüyor.{{/if}}' +
  '{{#if next.iWill}} {{Cap (onDay next.date)}} {{next.iWill}}.' +
  '{{else if next}} Sırada {{next.what}} var: {{day next.date}}.{{/if}}' +
  '{{#if needFromYou}} Bana gereken: {{needFromYou}}.{{/if}}';

const PARAGRAPHS: ReadonlyMap<string, string> = new Map([
  ['en', ENGLISH],
  ['tr', TURKISH],
]);

/**
 * The paragraphs, in the order of `projects` (of each: project, percent, remark, next, needFromYou), or the names of what they
 * lack; where `language` has no words for them, that is "projects.list" itself.
 */
export function projectsList(
  projects: readonly TemplateValues[],
  language: string,
  options: RenderOptions,
): { ok: true; list: string[] } | { ok: false; missing: string[] } {
  const paragraph = PARAGRAPHS.get(language);
  if (paragraph === undefined) return { ok: false, missing: ['projects.list'] };
  const contexts = projects.map((values) => knownValues(values, language));
  const missing = new Set(contexts.flatMap((context) => missingIn([paragraph], context)));
  if (missing.size > 0) return { ok: false, missing: [...missing] };
  return {
    ok: true,
    list: contexts.map((context) => tidyText(fillText(paragraph, context, language, options))),
  };
}
