/**
 * The Dockerfile, as far as it can be held without a Docker engine: what it copies is there, and is let into the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const lines = readFileSync(`${ROOT}Dockerfile`, 'utf8').split('\n');
const letIn = readFileSync(`${ROOT}.dockerignore`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));

const copied = new Set(
  lines
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(/\s+/).slice(1, -1)),
);

describe('the image', () => {
  it.each([...copied])('copies %s, which is there', (path) => {
    expect(existsSync(ROOT + path)).toBe(true);
  });

  it('is built from what it copies and nothing else', () => {
    expect(letIn.toSorted()).toEqual([...copied].toSorted());
  });

  it('runs as a user who is not root', () => {
    expect(lines.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
  });
});
