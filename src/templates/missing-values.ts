/**
 * Which values a mail lacks: those that its template would print empty.
 *
 * Handlebars prints nothing for what is unknown, and the client would read "I'll  ." So the branches that the mail takes
 * are walked first; inside its `{{#if}}` a value is never missing.
 */
import { nameOf } from './check-expression.js';

/** What is known: a variable's dotted name to whether there is something of it. */
export type IsKnown = (name: string) => boolean;

/** The names of the variables that would be printed empty, in order. `program` has been checked. */
export function missingValues(program: hbs.AST.Program | undefined, isKnown: IsKnown): string[] {
  return (program?.body ?? []).flatMap((statement) => {
    if (statement.type === 'MustacheStatement')
      return missing(variableIn(statement as hbs.AST.MustacheStatement), isKnown);
    if (statement.type !== 'BlockStatement') return [];
    return missingValues(branchTaken(statement as hbs.AST.BlockStatement, isKnown), isKnown);
  });
}

function missing(name: string, isKnown: IsKnown): string[] {
  return isKnown(name) ? [] : [name];
}

/** The side of a question that a mail takes. */
export function branchTaken(block: hbs.AST.BlockStatement, isKnown: IsKnown): hbs.AST.Program | undefined {
  return isKnown(variableAsked(block)) === (nameOf(block.path) === 'if') ? block.program : block.inverse;
}

/** The variable that a question asks; '' where it asks none. */
export function variableAsked({ params: [asked] }: hbs.AST.BlockStatement): string {
  return asked === undefined ? '' : variableOf(asked);
}

/** The variable that `{{…}}` comes down to, through its helpers. */
function variableIn({ path, params }: Pick<hbs.AST.MustacheStatement, 'path' | 'params'>): string {
  const [given] = params;
  return variableOf(given ?? path);
}

function variableOf(expression: hbs.AST.Expression): string {
  if (expression.type === 'SubExpression') return variableIn(expression as hbs.AST.SubExpression);
  return nameOf(expression) ?? '';
}
