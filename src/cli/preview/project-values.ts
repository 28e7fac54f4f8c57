/**
 * What a preview knows of a real project: the values that a mail about it would be written with today.
 *
 * A moved date is moved by a week, since no order says how far.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../../calendar/contact-policy.js';
import type { Settings } from '../../plan/settings.js';
import type { Client } from '../../projects/client.js';
import { nextStep, phaseCalled } from '../../projects/next-step.js';
import type { Project } from '../../projects/project.js';
import { datesHold, valuesOfRules } from '../../templates/closed-values.js';
import type { TemplateValues } from '../../templates/known-values.js';
import { phaseWords } from '../../templates/phase-words.js';
import { projectsList } from '../../templates/projects-list.js';

/** What a preview is made for. */
export type PreviewSetting = {
  settings: Settings;
  policy: ContactPolicy;
  language: string;
  isInformal: boolean;
  today: Temporal.PlainDate;
};

/** The project, its client, and all projects that share a mail with it. */
export type PreviewProject = { project: Project; client: Client; all: readonly Project[] };

const MOVED_BY = { days: 7 };

function wordsFor(phase: string, project: Project, setting: PreviewSetting) {
  const own = phaseCalled(project, phase);
  const shipped = phaseWords(phase, setting);
  return { iWill: own?.iWill ?? shipped?.iWill ?? null, thing: own?.thing ?? shipped?.thing ?? null };
}

function nextOf(project: Project, setting: PreviewSetting): NonNullable<TemplateValues['next']> | null {
  const next = nextStep(project, setting.today);
  return next === null ? null : { ...next, iWill: wordsFor(next.what, project, setting).iWill };
}

/** How far it is: what a mail about it alone and a paragraph among others have in common. */
function progressOf(project: Project, setting: PreviewSetting): TemplateValues {
  const { percent, remark, needFromYou } = project.progress;
  return { project: { name: project.name }, percent, remark, needFromYou, next: nextOf(project, setting) };
}

function movesOf(project: Project, setting: PreviewSetting): Pick<TemplateValues, 'moved' | 'final'> {
  const next = nextOf(project, setting);
  const thing = next === null ? null : wordsFor(next.what, project, setting).thing;
  if (next === null || next.date === null || thing === null) return {};
  const last = project.phases.at(-1);
  const final = last === undefined || last.due === null || last.name === next.what ? null : last.due;
  return {
    moved: { what: thing, from: next.date, to: next.date.add(MOVED_BY) },
    final: final === null ? null : { to: final.add(MOVED_BY) },
  };
}

function listOf({ all }: PreviewProject, setting: PreviewSetting): { list: string[] } | null {
  const values = all.map((project) => progressOf(project, setting));
  const made = projectsList(values, setting.language, { renderedFor: setting.today });
  return made.ok ? { list: made.list } : null;
}

/** What the settings alone know. */
export function settingValues({ settings, policy, language, today }: PreviewSetting): TemplateValues {
  const word = settings.contact.urgent.words[language]?.[0] ?? null;
  return {
    me: { signOff: settings.me.signOff },
    urgent: word === null ? null : { word },
    referral: settings.inquiries.referral,
    ...valuesOfRules(policy, policy.noContact, { today, language }),
  };
}

/** What is known with the project. */
export function projectValues(of: PreviewProject, setting: PreviewSetting): TemplateValues {
  const { project, client } = of;
  const { told, needFromYou } = project.progress;
  const dates = project.phases.flatMap(({ due }) => due ?? []);
  return {
    ...settingValues(setting),
    greeting: client.greeting,
    ...progressOf(project, setting),
    ...movesOf(project, setting),
    projects: listOf(of, setting),
    told: told?.percent == null ? null : { percent: told.percent },
    nothingOpen: needFromYou === null,
    datesHold: datesHold(setting.policy.noContact, dates),
  };
}
