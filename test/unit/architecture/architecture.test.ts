/**
 * The house as it stands: every file of `src/` against the architecture, every file of `src/` and `test/` against the
 * rules for files, every npm package against the table that says who knows it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { checkSource } from './check-source.js';
import { checkFileShape } from './file-shape.js';
import { findCycles } from './find-cycles.js';
import { IMPORT_TABLE } from './import-table.js';
import { violationText } from './violation.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function read(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8');
}

function filesBelow(folder: string): { path: string; source: string }[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .map((path) => ({ path, source: read(path) }));
}

const sources = filesBelow('src');

describe('the house', () => {
  it('is looked at', () => {
    expect(sources.map(({ path }) => path)).toContain('src/shared/errors.ts');
  });

  it('lets data flow one way, and keeps its middle pure', () => {
    const checked = sources.map(({ path, source }) => checkSource(path, source));
    const violations = [...checked.flatMap((file) => file.violations), ...findCycles(checked)];
    expect(violations.map(violationText)).toEqual([]);
  });

  it('keeps its files short, well named and explained', () => {
    const violations = [...sources, ...filesBelow('test')].flatMap(({ path, source }) =>
      checkFileShape(path, source),
    );
    expect(violations.map(violationText)).toEqual([]);
  });

  it('has a folder that knows each npm package it ships', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const known = new Set([...IMPORT_TABLE.values()].flatMap(({ packages }) => packages));
    expect(Object.keys(dependencies).filter((name) => !known.has(name))).toEqual([]);
  });
});
