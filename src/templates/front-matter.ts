/**
 * Splits a template into its front matter and its body.
 *
 * The subject is for a mail that begins a thread; one that answers keeps the thread's. The front matter looks like
 * YAML and is only lines of `name: value`: the middle reads no YAML. What YAML would not take for the subject itself, quotes
 * around it or a comment behind it, is in no mail either.
 */
import { nearestName, type Place, type Problem, problem } from '../shared/errors.js';
import { isUnseen } from './one-line.js';

/** A template's parts; each keeps its place in the file by blank lines before it, so that line numbers stay true. */
export type TemplateParts = { subject: string; body: string };

const FENCE = '---';
const FIX = 'Begin the template with three lines: "---", "subject: …", "---".';

/** Puts `text` on line `line` (from 1) of an else empty file. */
function onLine(line: number, text: string): string {
  return '\n'.repeat(line - 1) + text;
}

function isFence(line: string): boolean {
  return line.trimEnd() === FENCE;
}

/** Quotes around all of it, and none of them within. */
const QUOTED = /^"([^"]*)"$|^'([^']*)'$/;
/** A # at the beginning, or behind a blank. */
const COMMENT = /(?:^|\s)#/;

/** The subject without quotes around it; null where it has a comment. */
function plainSubject(written: string): string | null {
  const [, double, single] = QUOTED.exec(written) ?? [];
  const quoted = double ?? single;
  if (quoted !== undefined) return quoted.trim();
  return COMMENT.test(written) ? null : written;
}

/** What a line of front matter says: a subject (perhaps an empty one), nothing, or something unknown. */
function readLine(written: string): { subject: string | null } | { unknown: string } | null {
  if (written.trim() === '' || written.trimStart().startsWith('#')) return null;
  const colon = written.indexOf(':');
  const name = written.slice(0, Math.max(colon, 0)).trim();
  return name === 'subject'
    ? { subject: plainSubject(written.slice(colon + 1).trim()) }
    : { unknown: name || written.trim() };
}

function unknownName(name: string, place: Place): Problem {
  const what = `front matter knows only "subject", not "${name.slice(0, 40)}"`;
  const fix = nearestName(name, ['subject']) === null ? FIX : 'Did you mean "subject"?';
  return problem('template-invalid', what, place, fix);
}

function commented(place: Place): Problem {
  const fix =
    'Put the comment on a line of its own, or the whole subject into quotes if the # belongs to it.';
  return problem('template-invalid', 'a comment (#) stands behind the subject', place, fix);
}

function readSubject(lines: readonly string[], file: string): { subject: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let subject = '';
  for (const [index, written] of lines.entries()) {
    const place = { file, line: index + 2 };
    const read = readLine(written);
    if (read === null) continue;
    if ('unknown' in read) problems.push(unknownName(read.unknown, place));
    else if (read.subject === null) problems.push(commented(place));
    else if (subject !== '') problems.push(problem('template-invalid', 'the subject stands twice', place));
    else subject = onLine(place.line, read.subject);
  }
  if (isUnseen(subject) && problems.length === 0)
    problems.push(problem('template-invalid', 'the subject is missing', { file, line: 1 }, FIX));
  return { subject, problems };
}

/** Splits the template in `source`; `file` is named in problems (`template-invalid`). */
export function splitTemplate(
  source: string,
  file: string,
): { ok: true; parts: TemplateParts } | { ok: false; problems: Problem[] } {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const isBegun = isFence(lines[0] ?? '');
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (!isBegun || end < 0) {
    const what = isBegun ? 'the front matter does not end' : 'there is no front matter';
    return { ok: false, problems: [problem('template-invalid', what, { file, line: 1 }, FIX)] };
  }
  const { subject, problems } = readSubject(lines.slice(1, end), file);
  const body = onLine(end + 2, lines.slice(end + 1).join('\n'));
  if (isUnseen(body))
    problems.push(
      problem('template-invalid', 'there is no text under the front matter', { file, line: end + 1 }),
    );
  return problems.length === 0 ? { ok: true, parts: { subject, body } } : { ok: false, problems };
}
