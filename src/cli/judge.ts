/**
 * `driverseat judge`: red flags in one pasted message, explained; with `--jsonl` in many, one JSON object a line, in order.
 *
 * No headers and no servers: the words alone decide. A line that can't be read is answered too, with its problem.
 */
import { judgeText } from '../judgement/judge-text.js';
import type { CompiledPhrases } from '../judgement/phrases/compile.js';
import { DriverseatError } from '../shared/errors.js';
import { type NumberedLine, numberedLines, problemLine } from './json-lines.js';
import { judgedText } from './judge/judged-text.js';
import { readJudgeLine } from './judge/read-line.js';
import { loadPhrases } from './load-phrases.js';
import type { Terminal } from './terminal.js';

/** `jsonl`: a message a line. `workspace`: whose phrases. */
export type JudgeFlags = { jsonl?: boolean; workspace?: string };

const OPTIONS = { noteLanguage: 'en', writtenAt: null } as const;

/** One line's answer; `problem` instead of a judgement where it could not be read. */
function answerLine({ text, number }: NumberedLine, phrases: CompiledPhrases): string {
  const read = readJudgeLine(text);
  if ('problem' in read) return problemLine(read, number);
  const { kind, findings, openQuestions } = judgeText(read.input, phrases, OPTIONS);
  const flags = [...new Set(findings.map((finding) => finding.flag))];
  return JSON.stringify({ id: read.id, kind, flags, findings, openQuestions });
}

async function judgeLines(phrases: CompiledPhrases, terminal: Terminal): Promise<number> {
  for await (const line of numberedLines(process.stdin)) terminal.out(answerLine(line, phrases));
  return 0;
}

async function judgePasted(phrases: CompiledPhrases, terminal: Terminal): Promise<number> {
  if (terminal.isInteractive) terminal.err('Paste the message, then press Ctrl-D.');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '')
    throw new DriverseatError('usage', 'there is no text to judge', {
      fix: 'Paste a message, or: driverseat judge < message.txt',
    });
  terminal.out(judgedText(judgeText({ text }, phrases, OPTIONS)));
  return 0;
}

/**
 * Reads standard input; gives 0.
 * @throws DriverseatError `usage` where there is no text, and the first problem of the phrases
 */
export async function judgeCommand(flags: JudgeFlags, terminal: Terminal): Promise<number> {
  const phrases = await loadPhrases(flags.workspace);
  return flags.jsonl === true ? await judgeLines(phrases, terminal) : await judgePasted(phrases, terminal);
}
