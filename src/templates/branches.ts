/**
 * The branches of a template: each side of each `{{#if …}}`, and which of them a mail takes, so that a preview can show all.
 */
import Handlebars from 'handlebars';
import { splitTemplate } from './front-matter.js';
import { branchTaken, type IsKnown, variableAsked } from './missing-values.js';

/** One side of a question: what is asked, on which line, and whether it is the side for something known. */
export type Branch = { line: number; column: number; name: string; isKnown: boolean };

function blocksIn(program: hbs.AST.Program | undefined): hbs.AST.BlockStatement[] {
  const statements = program?.body ?? [];
  return statements.filter((one): one is hbs.AST.BlockStatement => one.type === 'BlockStatement');
}

function branchOf(block: hbs.AST.BlockStatement, isKnown: boolean): Branch {
  const { line, column } = block.loc.start;
  return { line, column, name: variableAsked(block), isKnown };
}

function all(program: hbs.AST.Program | undefined): Branch[] {
  return blocksIn(program).flatMap((block) => [
    branchOf(block, true),
    branchOf(block, false),
    ...all(block.program),
    ...all(block.inverse),
  ]);
}

function taken(program: hbs.AST.Program | undefined, isKnown: IsKnown): Branch[] {
  return blocksIn(program).flatMap((block) => [
    branchOf(block, isKnown(variableAsked(block))),
    ...taken(branchTaken(block, isKnown), isKnown),
  ]);
}

/** The programs of a template's subject and body; none where it can't be split. */
function programsOf(source: string): hbs.AST.Program[] {
  const split = splitTemplate(source, '');
  return split.ok ? [Handlebars.parse(split.parts.subject), Handlebars.parse(split.parts.body)] : [];
}

/** All branches of the template in `source`, which has been checked. */
export function allBranches(source: string): Branch[] {
  return programsOf(source).flatMap(all);
}

/** The branches that a mail takes. */
export function branchesTaken(source: string, isKnown: IsKnown): Branch[] {
  return programsOf(source).flatMap((program) => taken(program, isKnown));
}
