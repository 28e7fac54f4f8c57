/**
 * Finds the projects and clients that words of a line may mean.
 *
 * A slug or a whole name is exact; a single word counts where it is one of a project's name or of a client's. Turkish
 * endings fall away: "afişin", "bio'nun", "Tom'u"; of projects also "afişim", "broşürümüzün": a client is nobody's ("canım").
 */
import { stemsOf, stemsOfMine } from '../calendar/turkish-ending.js';
import { fold } from '../message/new-text/fold.js';
import type { Desk, DeskClient, DeskProject } from './desk.js';
import { asWordsOfName, tells, wordsOfName } from './words-of-name.js';

/** Words of a line that name something. */
export type Name = {
  /** The words as folded. */
  written: string;
  /** Projects whose slug or name this is; empty where it is only a word of one. */
  exact: readonly DeskProject[];
  /** Projects that the words may mean, exact ones among them. */
  projects: readonly DeskProject[];
  clients: readonly DeskClient[];
};

/** In words of a line, signs among them. */
const LONGEST_NAME = 12;

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** What a word is as the name of a project. */
function projectStemsOf(word: string): string[] {
  return [...stemsOf(word), ...stemsOfMine(word)];
}

/** Whether `words`, endings aside, are exactly those of `name`: only the last one takes an ending. */
function isWhole(words: readonly string[], name: string, stems = stemsOf): boolean {
  const own = wordsOfName(name);
  if (own.length !== words.length || own.length === 0) return false;
  return own.every((word, at) => {
    const written = words[at] ?? '';
    return written === word || (at === own.length - 1 && stems(written).includes(word));
  });
}

function hasWord(name: string, stems: readonly string[]): boolean {
  return [...wordsOf(name), ...wordsOfName(name)].some((word) => stems.includes(word));
}

function exactly(words: readonly string[], desk: Desk): DeskProject[] {
  const [only = ''] = words;
  const said = asWordsOfName(words);
  const bySlug = desk.projects.filter(
    ({ slug }) => words.length === 1 && projectStemsOf(only).includes(slug),
  );
  const own = bySlug.filter(({ slug }) => slug === only);
  if (bySlug.length > 0) return own.length > 0 ? own : bySlug;
  return desk.projects.filter(
    ({ slug, name }) => isWhole(said, name, projectStemsOf) || isWhole(said, slug, projectStemsOf),
  );
}

/** A sign behind the words belongs to a name that ends in it: "Site (new)", "C++". */
export function endsLike(words: readonly string[], name: string): boolean {
  const last = words.at(-1) ?? '';
  return tells(last) || name.endsWith(last);
}

/** A run of several words, or one, that is a whole name or slug. */
export function wholeNameAt(
  words: readonly string[],
  at: number,
  desk: Desk,
): { name: Name; length: number } | null {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length);
    if (!tells(run[0])) continue;
    const said = asWordsOfName(run);
    const exact = exactly(run, desk).filter(({ name }) => endsLike(run, name));
    const clients = desk.clients.filter(
      ({ name, slug }) =>
        said.length > 1 && endsLike(run, name) && (isWhole(said, name) || isWhole(said, slug)),
    );
    if (exact.length === 0 && clients.length === 0) continue;
    return { name: nameOf(run.join(' '), exact, clients, desk), length };
  }
  return null;
}

/** Whether it is a project of one of these clients, or may be one. */
function isOf({ client }: DeskProject, clients: readonly DeskClient[]): boolean {
  return clients.length > 0 && (client === null || clients.some(({ slug }) => slug === client));
}

function nameOf(
  written: string,
  exact: readonly DeskProject[],
  clients: readonly DeskClient[],
  { projects }: Desk,
): Name {
  const ofClients = projects.filter((project) => isOf(project, clients));
  return { written, exact, projects: exact.length > 0 ? exact : ofClients, clients };
}

/** One word of the name of a project or a client. */
export function nameOfWord(word: string, desk: Desk): Name | null {
  const stems = stemsOf(word);
  const clients = desk.clients.filter(({ slug, name }) => stems.includes(slug) || hasWord(name, stems));
  const own = projectStemsOf(word);
  const projects = desk.projects.filter((project) => hasWord(project.name, own) || isOf(project, clients));
  return clients.length + projects.length === 0 ? null : { written: word, exact: [], projects, clients };
}

function writtenWordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** All words by which something can be named, for near misses: folded, with how each is written. */
export function nameWords({ projects, clients }: Desk): Map<string, string> {
  const words = [
    ...projects
      .filter(({ status }) => status !== 'closed')
      .flatMap(({ slug, name }) => [slug, ...writtenWordsOf(name)]),
    ...clients.map(({ slug }) => slug),
  ];
  return new Map(words.map((word) => [fold(word), word]));
}
