/**
 * Whether a template can be sent: it parses, and says only variables and helpers that there are (promise 10).
 *
 * Handlebars' strict mode passes `{{#if typo}}`, null and '' (FACTS.md), so the check walks the tree of the
 * template. What is not known to be harmless is refused: a partial, a loop, `../`, `@root`.
 */
import Handlebars from 'handlebars';
import { type Problem, problem } from '../shared/errors.js';
import { checkAsked, checkPrinted, type Fault, isQuestion } from './check-expression.js';
import { splitTemplate } from './front-matter.js';
import { VARIABLES } from './variables.js';

type Placed = Fault & { line: number };

/** All problems (`template-invalid`) of the template in `source`, in its order; `file` is named in each. */
export function checkTemplate(source: string, file: string): Problem[] {
  const split = splitTemplate(source, file);
  if (!split.ok) return split.problems;
  const { subject, body } = split.parts;
  return [...checkText(subject), ...checkText(body)].map(({ what, fix, line }) =>
    problem('template-invalid', what, { file, line }, fix),
  );
}

function checkText(text: string): Placed[] {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (error) {
    return [{ what: 'it can’t be read from here on', line: lineOfSyntaxError(error), fix: SYNTAX_FIX }];
  }
  return checkProgram(program);
}

const SYNTAX_FIX =
  'Close every {{ with }}, and every {{#if …}} with {{/if}}; between the two may stand {{else}}.';

/** Handlebars tells the line of some errors only in their text. */
function lineOfSyntaxError(error: unknown): number {
  const { lineNumber, message } = error as { lineNumber?: number; message?: string };
  return lineNumber ?? Number(/\bline (\d+)/.exec(message ?? '')?.[1] ?? 1);
}

function checkProgram(program: hbs.AST.Program | undefined): Placed[] {
  return (program?.body ?? []).flatMap(checkStatement);
}

function checkStatement(statement: hbs.AST.Statement): Placed[] {
  const { line } = statement.loc.start;
  switch (statement.type) {
    case 'CommentStatement':
      return [];
    case 'ContentStatement':
      return checkContent((statement as hbs.AST.ContentStatement).value, line);
    case 'MustacheStatement':
      return checkPrinted(statement as hbs.AST.MustacheStatement).map((fault) => ({ ...fault, line }));
    case 'BlockStatement':
      return checkBlock(statement as hbs.AST.BlockStatement);
    default: {
      const fix = 'Write the text itself at this place.';
      return [{ what: 'templates have no parts and no loops of their own', line, fix }];
    }
  }
}

function checkBlock(block: hbs.AST.BlockStatement): Placed[] {
  const { line } = block.loc.start;
  const own = checkAsked(block).map((fault) => ({ ...fault, line }));
  // What stands inside a block that there is not may be meant for another context.
  if (!isQuestion(block)) return own;
  return [...own, ...checkProgram(block.program), ...checkProgram(block.inverse)];
}

/** Braces that are left over as text would be sent as they stand. */
function checkContent(content: string, line: number): Placed[] {
  return content.split('\n').flatMap((text, index) => {
    const single = /\{\s*([A-Za-z.]{1,40})\s*\}/.exec(text)?.[1];
    const isForgotten = single !== undefined && Object.hasOwn(VARIABLES, single);
    const isOpen = /\{[\w#/.]*$/.test(text);
    if (!isForgotten && !isOpen && !/\{\{|\}\}/.test(text)) return [];
    const what = `braces that would be sent as they stand: "${text.trim().slice(0, 60)}"`;
    return [{ what, line: line + index, fix: isForgotten ? `Write {{${single}}}.` : SYNTAX_FIX }];
  });
}
