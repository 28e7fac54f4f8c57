/**
 * The receipt of a new project: what was read from her mail, what is open, and how to answer (UX.md T1).
 */

import type { WeeklySlot } from '../calendar/contact-policy.js';
import type { NoteLanguage } from '../judgement/context.js';
import type { Client } from '../projects/client.js';
import { openIn } from '../projects/open-things.js';
import type { Project } from '../projects/project.js';
import { cityName } from './city-name.js';
import { firstName } from './first-name.js';
import type { NoteText } from './judged-mail.js';
import { languageName } from './language-name.js';
import type { NewProjectWords } from './new-project-words.js';
import { englishNewProject } from './new-project-words-en.js';
import { turkishNewProject } from './new-project-words-tr.js';
import { visibleText } from './visible-text.js';

/** A project just made. */
export type ShownProject = {
  project: Project;
  client: Pick<Client, 'name' | 'address' | 'language' | 'timeZone' | 'greeting'>;
  isNewClient: boolean;
  /** When updates are due: the project's, the client's or her own slot. */
  every: WeeklySlot | null;
  /** Her words that dates were read from. */
  readFrom: readonly string[];
  /** Addresses that got the mail and were left out. */
  others: readonly string[];
};

const WORDS: Record<NoteLanguage, NewProjectWords> = { en: englishNewProject, tr: turkishNewProject };
const LABEL_WIDTH = 10;
const MOST_NAME = 60;

/** The words of a language. */
export function newProjectWords(language: NoteLanguage): NewProjectWords {
  return WORDS[language];
}

/** What is open, as a list in words: "draft and review dates", "goal". */
export function openThings(project: Project, language: NoteLanguage): string[] {
  const words = WORDS[language];
  const open = openIn(project);
  const phases = open.flatMap((thing) => (thing.what === 'phase' ? [thing.name] : []));
  return [
    ...(phases.length > 0 ? [words.dates(phases.map((name) => visibleText(name, MOST_NAME)))] : []),
    ...open.flatMap(({ what }) => (what === 'phase' ? [] : [words.things[what]])),
  ];
}

/** The projects that wait for her answers. */
export function projectsWithOpenThings(projects: readonly Project[]): Project[] {
  return projects.filter((project) => openIn(project).length > 0);
}

function labelled(label: string, text: string): string {
  return `${label.padEnd(LABEL_WIDTH)}${text}`;
}

function said(value: string | number | null): string {
  return value === null ? '?' : visibleText(String(value));
}

function firstLine({ project, client, isNewClient }: ShownProject, language: NoteLanguage): string {
  const words = WORDS[language];
  const { name, address, timeZone } = client;
  return [
    words.project(project.slug),
    words.client(visibleText(name, MOST_NAME), visibleText(address, 120)),
    ...(isNewClient ? [words.isNew] : []),
    languageName(client.language, language),
    words.time(cityName(timeZone, language)),
  ].join(' · ');
}

function phasesLine({ project, readFrom }: ShownProject, words: NewProjectWords): string {
  const { phases } = project;
  if (phases.length === 0) return labelled(words.labels.phases, words.goesOn);
  const all = phases.map(({ name, due }) => words.phase(name, due)).join(' | ');
  const from =
    readFrom.length === 0 ? '' : `      ${words.readFrom(readFrom.map((line) => visibleText(line, 80)))}`;
  return labelled(words.labels.phases, `${all}${from}`);
}

function termsLine({ goal, terms }: Project, words: NewProjectWords): string {
  const parts = (['payment', 'usageRights', 'ownership'] as const).map(
    (name) => `${words.terms[name]} ${said(terms[name])}`,
  );
  return `${labelled(words.labels.goal, said(goal))}          ${labelled(words.labels.terms, '')}${parts.join('  ')}`;
}

function factLines(shown: ShownProject, words: NewProjectWords): string[] {
  const { project, every } = shown;
  const { phases, rounds, cc } = project;
  return [
    phasesLine(shown, words),
    ...(phases.length === 0
      ? []
      : [labelled(words.labels.rounds, words.rounds(said(rounds.included), said(rounds.extra)))]),
    termsLine(project, words),
    labelled(words.labels.updates, words.every(every)),
    ...(cc.length > 0
      ? [labelled(words.labels.copies, cc.map((one) => visibleText(one, 120)).join(', '))]
      : []),
  ];
}

/** Writes the receipt; the line about replies is the receipt's own. */
export function newProjectNote(shown: ShownProject, language: NoteLanguage): NoteText {
  const words = WORDS[language];
  const { project, client, isNewClient, others } = shown;
  const open = openIn(project).length;
  const lines = [
    firstLine(shown, language),
    ...factLines(shown, words),
    ...(isNewClient ? [words.greeting(client.greeting)] : []),
    ...(others.length > 0
      ? [words.others(others.map((one) => visibleText(one, 120)).join(', '), `projects/${project.slug}.yaml`)]
      : []),
    ...(open > 0 ? [words.answers] : []),
    `${words.nothingSent(firstName(client.name))} ${words.ifNothing(open > 0)}`,
  ];
  const subject = words.subject(
    visibleText(project.name, MOST_NAME),
    visibleText(client.name, MOST_NAME),
    open,
  );
  return { subject, text: lines.join('\n') };
}
