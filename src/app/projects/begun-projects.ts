/**
 * The projects that she began by an order, and was asked about: what is open in them waits for her (UX.md T1).
 *
 * Projects that she wrote by hand have what she wants in them, and nobody asks.
 */
import type { NoteLanguage } from '../../judgement/context.js';
import { newProjectWords, openThings, projectsWithOpenThings } from '../../notes/new-project.js';
import type { Project } from '../../projects/project.js';
import type { Bot } from '../bot.js';
import type { Obeyed } from '../orders/obeying.js';

/** The short names that an order gave: "bio of tom", as they stand in the journal. */
export type NamedProject = { project: string; client: string };

const NAMED = /^(?<project>[a-z0-9-]{1,60}) of (?<client>[a-z0-9-]{1,60})$/;

/** The short names as an entry's outcome. */
export function namedOutcome({ project, client }: NamedProject): string {
  return `${project} of ${client}`;
}

/** The short names that the journal has for an order; null where it has none. */
export function namedIn(outcome: string): NamedProject | null {
  const { project, client } = NAMED.exec(outcome)?.groups ?? {};
  return project === undefined || client === undefined ? null : { project, client };
}

/** The projects that orders began and that are there still. */
function begunProjects({ rules, journal }: Bot): Project[] {
  const orders = [...journal.ledger.orders.values()].filter(({ what }) => what === 'new');
  const begun = new Set(orders.map(({ outcome }) => namedIn(outcome)?.project));
  return rules.projects.filter(({ slug }) => begun.has(slug));
}

/** Those of them in which something is open. */
export function projectsToFill(bot: Bot): Project[] {
  return projectsWithOpenThings(begunProjects(bot));
}

/** "open: goal, payment" of a project that waits for her answers; null where it doesn't. */
export function openFact(bot: Bot, project: Project, language: NoteLanguage): string | null {
  if (!projectsToFill(bot).includes(project)) return null;
  return newProjectWords(language).open(openThings(project, language));
}

/** What is said when every line of a mail answered what was open: "Saved 2. Still open: …"; null where one did not. */
export function savedText(
  bot: Bot,
  answers: readonly (Obeyed & { text: string })[],
  language: NoteLanguage,
): string | null {
  const [slug, ...others] = new Set(answers.map(({ saved }) => saved));
  const project = begunProjects(bot).find((begun) => begun.slug === slug);
  const [first] = answers;
  if (project === undefined || others.length > 0 || first === undefined) return null;
  const { saved, stillOpen } = newProjectWords(language);
  const what = answers.length === 1 ? first.text : saved(answers.length);
  return `${what} ${stillOpen(openThings(project, language))}`;
}
