/** Labelled messages: one JSON object a line, in the form of the examples that the rules were written against. */
import { readFileSync } from 'node:fs';
import type { Flag, Kind } from '../../../src/judgement/judgement.js';

export type Labelled = {
  id: string;
  lang: 'en' | 'tr';
  kind: Kind;
  subject?: string;
  text: string;
  prior?: string;
  flags: Flag[];
  evidence_by_flag: Partial<Record<Flag, string[]>>;
  open_questions?: string[];
  tags: string[];
};

/** Reads `test/vectors/judgement/<name>.jsonl`. */
export function labelledMessages(name: string): Labelled[] {
  const file = new URL(`../../vectors/judgement/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);
}
