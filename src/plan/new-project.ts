/**
 * What a mail to a client says of the project that it begins (UX.md T1): whose it is, its name, dates, rounds and terms.
 *
 * Read from her own new words alone, never from what she quotes. Conservative: what isn't plain stays open, and she is asked.
 */
import type { Temporal } from 'temporal-polyfill';
import { fold } from '../message/new-text/fold.js';
import { greetingIn } from '../message/own-greeting.js';
import type { MailAddress } from '../message/parsed-mail.js';
import type { Client } from '../projects/client.js';
import { newPhase, type Phase, type Project } from '../projects/project.js';
import { type KnownPeople, type People, peopleOf } from './new-project/people.js';
import { PHASES, phaseDates, type SaidPhases } from './new-project/phase-dates.js';
import { foldedProse, type Sentence, sentencesOf } from './new-project/prose.js';
import { projectName } from './new-project/subject-name.js';
import { isRetainer, termsSaid } from './new-project/terms-said.js';

/** Her mail, as far as it tells of a project. */
export type BeginningMail = {
  /** To, then Cc. */
  recipients: readonly MailAddress[];
  subject: string;
  /** Her own new text. */
  text: string;
  /** Two letters; null where unsure. */
  language: string | null;
  /** The local day on which she wrote it. */
  writtenOn: Temporal.PlainDate;
};

/** What there is already; the slugs given are free ones. */
export type Surroundings = Pick<KnownPeople, 'own'> & {
  clientOf(address: string): Pick<Client, 'slug' | 'language'> | null;
  clientSlug(name: string, address: string): string;
  projectSlug(name: string): string;
};

/** Somebody who is to stand in clients.yaml; null is left to the defaults. */
export type FirstEntry = { name: string; address: string; greeting: string | null; language: string | null };

/** The project that a mail begins. */
export type NewProject = {
  project: Project;
  /** The client's entry where there is none yet; its slug is the project's `client`. */
  entry: FirstEntry | null;
  /** Her words that the dates were read from. */
  readFrom: readonly string[];
  /** Who got the mail and belongs to somebody else: left out. */
  others: readonly string[];
};

function phasesOf({ due }: SaidPhases): Phase[] {
  return PHASES.map((name) => newPhase(name, due[name] ?? null));
}

/** "Tom" of tom@hale.example. */
function nameInAddress(address: string): string {
  const [local = ''] = address.split('@');
  const words = local.split(/[._+-]+/).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || address;
}

function entryOf({ client: { name, address } }: People, { text, language }: BeginningMail): FirstEntry {
  return { name: name || nameInAddress(address), address, greeting: greetingIn(text), language };
}

/** The mail's dates, where it is no work that goes on every month. */
function scheduleOf(
  { text, subject, writtenOn }: BeginningMail,
  short: string,
  { sentences, folded }: { sentences: readonly Sentence[]; folded: string },
): { phases: Phase[]; readFrom: string[] } {
  const names = new Set(fold(short).split(' '));
  const said = phaseDates(sentences, text, { today: writtenOn, names });
  const goesOn = said.readFrom.length === 0 && isRetainer(sentences, fold(subject), folded);
  return { phases: goesOn ? [] : phasesOf(said), readFrom: said.readFrom };
}

/** Reads the project from the mail; null where it goes to nobody but herself. */
export function newProject(mail: BeginningMail, around: Surroundings): NewProject | null {
  const people = peopleOf(mail.recipients, around);
  if (people === null) return null;
  const known = around.clientOf(people.client.address);
  const entry = known === null ? entryOf(people, mail) : null;
  const { name, short } = projectName(mail.subject, mail.language ?? known?.language ?? 'en');
  const folded = foldedProse(mail.text);
  const sentences = sentencesOf(folded);
  const { phases, readFrom } = scheduleOf(mail, short, { sentences, folded });
  const { goal, terms, included, extra } = termsSaid(sentences, mail.text, folded);
  const project: Project = {
    slug: around.projectSlug(short),
    client: known?.slug ?? around.clientSlug(entry?.name ?? '', people.client.address),
    ...{ cc: people.cc, name, goal, status: 'active', phases, terms },
    progress: { percent: null, remark: null, next: null, needFromYou: null, told: null },
    rounds: { included, used: 0, extra },
    updates: { every: null },
  };
  return { project, entry, readFrom, others: people.others };
}
