/**
 * `driverseat explain FILE…`: what would happen to a message, and why. Needs no server and no workspace, changes nothing.
 *
 * One bad file never stops the others. What is slow to load is loaded only when asked for: this command must start fast.
 */
import { readFile } from 'node:fs/promises';
import { type ExplainFlags, explainFacts } from './explain-facts.js';
import { type Explanation, explainMail } from './explain-mail.js';
import { explanationText } from './explanation-text.js';
import type { Terminal } from './terminal.js';

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function unreadable(file: string, error: unknown): Explanation {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return {
    file,
    kind: 'other',
    language: null,
    newText: '',
    reasons: [],
    findings: [],
    openQuestions: [],
    points: 0,
    action: 'none',
    autoReply: { verdict: 'never', rules: ['A11'] },
    against: [],
    replyAt: null,
    problem: code === 'ENOENT' ? 'there is no such file' : `the file can't be read (${code})`,
  };
}

/** Explains each file; gives 0 when all could be read, 1 otherwise. */
export async function explain(
  files: readonly string[],
  flags: ExplainFlags,
  terminal: Terminal,
): Promise<number> {
  const facts = await explainFacts(flags);
  let status = 0;
  for (const file of files) {
    let explained: Explanation;
    try {
      const bytes = file === '-' ? await readStandardInput() : await readFile(file);
      explained = await explainMail(file, bytes, facts);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      explained = unreadable(file, error);
    }
    if (explained.problem !== null) status = 1;
    terminal.out(flags.json === true ? JSON.stringify(explained) : explanationText(explained));
  }
  return status;
}
