/**
 * `npm run bench`: runs all benches, or those named, prints what they came to, and writes it down.
 *
 *     npm run bench                            everything, to bench/results.json; about a quarter of an hour
 *     npm run bench -- scan --messages 2000    one, and smaller: to bench/.cache/results.json
 *     npm run bench -- --rounds 3              fewer rounds than five
 *
 * Exit status 0 also where an aim is missed: a busy machine is no fault of the code. The aims are those of issue 3.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { explainBench } from './explain.js';
import type { Bench, Figure, Setting } from './figures/figure.js';
import { machineFacts } from './figures/machine.js';
import { benchText } from './figures/print.js';
import { hostileBench } from './hostile.js';
import { judgementBench } from './judgement.js';
import { memoryBench } from './memory.js';
import { noteBench } from './note.js';
import { ROOT } from './root.js';
import { scanBench } from './scan.js';

const BENCHES: readonly Bench[] = [
  scanBench,
  judgementBench,
  noteBench,
  explainBench,
  memoryBench,
  hostileBench,
];
const ROUNDS = 5;

type Wanted = { benches: readonly Bench[]; rounds: number; messages: number | null };

function wholeNumber(text: string | undefined, name: string): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}

function readArguments(args: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { messages: { type: 'string' }, rounds: { type: 'string' } },
    allowPositionals: true,
  });
  const names = BENCHES.map(({ name }) => name);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`there is no bench ${unknown}, only ${names.join(', ')}`);
  return {
    benches: positionals.length === 0 ? BENCHES : BENCHES.filter(({ name }) => positionals.includes(name)),
    rounds: wholeNumber(values.rounds, 'rounds') ?? ROUNDS,
    messages: wholeNumber(values.messages, 'messages'),
  };
}

/** Only a whole run is written where it is kept. */
function resultsFile({ benches, rounds, messages }: Wanted): string {
  const isWhole = benches.length === BENCHES.length && rounds === ROUNDS && messages === null;
  return join(ROOT, isWhole ? 'bench/results.json' : 'bench/.cache/results.json');
}

async function runBenches({ benches, ...setting }: Wanted): Promise<Record<string, Figure[]>> {
  const results: Record<string, Figure[]> = {};
  const say: Setting['say'] = (line) => process.stderr.write(`    ${line}\n`);
  for (const bench of benches) {
    process.stderr.write(`${bench.name} …\n`);
    const figures = await bench.run({ ...setting, say });
    results[bench.name] = figures;
    console.log(`\n${benchText(bench, figures)}\n`);
  }
  return results;
}

async function main(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2));
  const machine = machineFacts();
  const date = new Date().toISOString();
  const results = await runBenches(wanted);
  const file = resultsFile(wanted);
  const { rounds, messages } = wanted;
  await mkdir(dirname(file), { recursive: true });
  const written = { date, machine, rounds, ...(messages === null ? {} : { messages }), results };
  await writeFile(file, `${JSON.stringify(written, null, 2)}\n`);
  console.log(`Written to ${relative(ROOT, file)}.`);
}

await main();
