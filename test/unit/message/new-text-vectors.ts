/**
 * Reads the vectors of `test/vectors/new-text` (their README tells the format).
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { WrittenMail } from '../../../src/message/new-text/new-text.js';

/** One mail and which stretches of it are the author's own words. */
export type Vector = { name: string; mail: WrittenMail; own: string[]; isForward: boolean };

const FOLDER = new URL('../../vectors/new-text/', import.meta.url);

function ownStretches(lines: readonly string[]): string[] {
  const stretches: string[][] = [[]];
  for (const line of lines) {
    const [own = '', others] = line.slice(1).split('⟪');
    if (line.startsWith('+')) stretches.at(-1)?.push(own);
    if (!line.startsWith('+') || others !== undefined) stretches.push([]);
  }
  return stretches.map((stretch) => stretch.join('\n').trim()).filter((stretch) => stretch !== '');
}

function vectorOf(file: string, block: string): Vector {
  const [title = '', ...rest] = block.replace(/\n$/, '').split('\n');
  const options = rest.filter((line) => line.startsWith('@ '));
  const lines = rest.filter((line) => !line.startsWith('@ '));
  const option = (name: string): string | undefined =>
    options.find((line) => line.startsWith(`@ ${name}`))?.slice(`@ ${name}`.length + 2);
  return {
    name: `${file.replace('.txt', '')}: ${title}`,
    mail: {
      text: lines.map((line) => line.slice(1).replace('⟪', '')).join('\n'),
      subject: option('subject') ?? '',
      textSource: option('source') === 'html' ? 'html' : 'plain',
    },
    own: ownStretches(lines),
    isForward: option('forward') !== undefined,
  };
}

/** All vectors, in the order of their files. */
export function newTextVectors(): Vector[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt') && file !== 'README.md');
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split(/^== /m)
      .slice(1)
      .map((block) => vectorOf(file, block)),
  );
}
