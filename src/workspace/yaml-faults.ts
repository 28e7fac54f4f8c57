/**
 * What is wrong with a YAML file, in words for someone who doesn't know YAML.
 *
 * By code and not by the library's text, which quotes the line: there may be a secret in it.
 */
import type { ErrorCode } from 'yaml';
import { type Place, type Problem, problem } from '../shared/errors.js';

const QUOTES = 'Put the text into quotes.';
const INDENT = 'Indent with spaces, the settings of one section all alike.';

const FAULTS: Partial<Record<ErrorCode, readonly [what: string, fix: string]>> = {
  DUPLICATE_KEY: ['this setting stands twice', 'Keep one of the two.'],
  TAB_AS_INDENT: ['a tab indents this line', 'Indent with spaces.'],
  BAD_INDENT: ['the line does not belong where it stands', INDENT],
  BAD_SCALAR_START: ['a text can’t begin with this sign', QUOTES],
  BAD_DQ_ESCAPE: ['a backslash in a quoted text', 'Use single quotes, or write the backslash twice.'],
  BAD_ALIAS: ['a text can’t begin with *', QUOTES],
  BLOCK_AS_IMPLICIT_KEY: ['a second colon on the line', QUOTES],
  MULTILINE_IMPLICIT_KEY: ['a setting without a colon, or without a space after it', 'Write "name: value".'],
  MULTIPLE_DOCS: ['a line "---" begins a second document', 'Take the line out.'],
  MISSING_CHAR: ['a quote or a bracket is missing', 'Close every quote and bracket.'],
  RESOURCE_EXHAUSTION: ['it is nested too deeply', 'Write it plainly.'],
  BAD_DIRECTIVE: ['a line that begins with %', 'Take the line out.'],
  TAG_RESOLVE_FAILED: ['a text can’t begin with !', QUOTES],
};

/** The problem for a fault of the YAML library's. */
export function yamlProblem(code: ErrorCode, where: Place): Problem {
  const known = FAULTS[code];
  return known === undefined
    ? problem('yaml-syntax', 'it can’t be read as YAML from here on', where)
    : problem('yaml-syntax', known[0], where, known[1]);
}
