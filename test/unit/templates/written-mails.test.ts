/**
 * Every shipped template, every sentence of it, as a client reads it. The mails stand in `test/vectors/templates/`, a file a
 * template, a part a case: "== case", the subject, a blank line, the text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import Handlebars from 'handlebars';
import { render } from '../../../src/templates/render.js';
import { readTemplateName, type Template } from '../../../src/templates/template-name.js';
import { casesIn, RENDERED_FOR } from './cases.js';

const TEMPLATES = new URL('../../../templates/', import.meta.url);
const VECTORS = new URL('../../vectors/templates/', import.meta.url);

const shipped = ['en', 'tr'].flatMap((language) =>
  readdirSync(new URL(`${language}/`, TEMPLATES)).map((file): Template & { vector: string } => {
    const named = readTemplateName(file);
    if (named === null) throw new Error(`${file} is no template`);
    const source = readFileSync(new URL(`${language}/${file}`, TEMPLATES), 'utf8');
    return { ...named, language, source, vector: `${language}-${file.replace(/\.hbs$/, '.txt')}` };
  }),
);

/** The mails of a template, as its vector has them. */
function writtenMails(template: Template): string {
  const cases = Object.entries(casesIn(template)[template.name]).map(([name, values]) => {
    const made = render(template, values, { renderedFor: RENDERED_FOR });
    const mail = made.ok ? `${made.subject}\n\n${made.body}` : JSON.stringify(made);
    return `== ${name}\n${mail}\n`;
  });
  return cases.join('\n');
}

/** What a template itself says, piece by piece, without blanks around. */
function piecesOf(program: hbs.AST.Program | undefined): string[] {
  return (program?.body ?? []).flatMap((statement) => {
    if (statement.type === 'ContentStatement') return [(statement as hbs.AST.ContentStatement).value.trim()];
    if (statement.type !== 'BlockStatement') return [];
    const { program: yes, inverse: no } = statement as hbs.AST.BlockStatement;
    return [...piecesOf(yes), ...piecesOf(no)];
  });
}

describe('the mails of the shipped templates', () => {
  it('have a vector each', () => {
    expect(readdirSync(VECTORS).sort()).toEqual(shipped.map(({ vector }) => vector).sort());
  });

  it.each(shipped)('$language $name (informal: $isInformal)', ({ vector, ...template }) => {
    const expected = readFileSync(new URL(vector, VECTORS), 'utf8');
    expect(writtenMails(template)).toBe(expected);
  });

  it.each(shipped)('say all that $language $name has to say (informal: $isInformal)', (template) => {
    const said = writtenMails(template);
    const [, , body = ''] = template.source.split('---\n');
    for (const piece of piecesOf(Handlebars.parse(body))) expect(said).toContain(piece);
  });
});
