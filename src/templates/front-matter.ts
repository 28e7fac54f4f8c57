/**
 * Splits a template into its front matter and its body.
 *
 * The subject is for a mail that begins a thread; one that answers keeps the thread's. The front matter looks like
 * YAML and is only lines of `name: value`: the middle reads no YAML.
 */
import { nearestName, type Place, type Problem, problem } from '../shared/errors.js';

/** A template's parts; each keeps its place in the file by blank lines before it, so that line numbers stay true. */
export type TemplateParts = { subject: string; body: string };

const FENCE = '---';
const FIX = 'Begin the template with three lines: "---", "subject: …", "---".';

/** Puts `text` on line `line` (from 1) of an else empty file. */
function onLine(line: number, text: string): string {
  return '\n'.repeat(line - 1) + text;
}

/** What a line of front matter says: a subject (perhaps an empty one), nothing, or something unknown. */
function readLine(written: string): { subject: string } | { unknown: string } | null {
  if (written.trim() === '' || written.trimStart().startsWith('#')) return null;
  const colon = written.indexOf(':');
  const name = written.slice(0, Math.max(colon, 0)).trim();
  return name === 'subject'
    ? { subject: written.slice(colon + 1).trim() }
    : { unknown: name || written.trim() };
}

function unknownName(name: string, place: Place): Problem {
  const what = `front matter knows only "subject", not "${name.slice(0, 40)}"`;
  const fix = nearestName(name, ['subject']) === null ? FIX : 'Did you mean "subject"?';
  return problem('template-invalid', what, place, fix);
}

function readSubject(lines: readonly string[], file: string): { subject: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let subject = '';
  for (const [index, written] of lines.entries()) {
    const place = { file, line: index + 2 };
    const read = readLine(written);
    if (read === null) continue;
    if ('unknown' in read) problems.push(unknownName(read.unknown, place));
    else if (subject !== '') problems.push(problem('template-invalid', 'the subject stands twice', place));
    else subject = onLine(place.line, read.subject);
  }
  if (subject.trim() === '' && problems.length === 0)
    problems.push(problem('template-invalid', 'the subject is missing', { file, line: 1 }, FIX));
  return { subject, problems };
}

/** Splits the template in `source`; `file` is named in problems (`template-invalid`). */
export function splitTemplate(
  source: string,
  file: string,
): { ok: true; parts: TemplateParts } | { ok: false; problems: Problem[] } {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end < 0) {
    const what = lines[0] === FENCE ? 'the front matter does not end' : 'there is no front matter';
    return { ok: false, problems: [problem('template-invalid', what, { file, line: 1 }, FIX)] };
  }
  const { subject, problems } = readSubject(lines.slice(1, end), file);
  const body = onLine(end + 2, lines.slice(end + 1).join('\n'));
  if (body.trim() === '')
    problems.push(
      problem('template-invalid', 'there is no text under the front matter', { file, line: end + 1 }),
    );
  return problems.length === 0 ? { ok: true, parts: { subject, body } } : { ok: false, problems };
}
