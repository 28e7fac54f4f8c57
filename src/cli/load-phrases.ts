/**
 * The phrases that a reading command judges by: the workspace's, else the shipped ones.
 */
import type { PhraseBook } from '../judgement/phrase-book.js';
import { type CompiledPhrases, compilePhrases } from '../judgement/phrases/compile.js';
import { loadShippedPhrases } from '../workspace/shipped.js';

async function workspacePhrases(dir: string): Promise<PhraseBook> {
  const { loadForReading } = await import('./load-for-reading.js');
  return (await loadForReading(dir)).phrases;
}

/**
 * Loads and compiles them; without a workspace no YAML is read.
 * @throws DriverseatError of the workspace's first problem
 */
export async function loadPhrases(workspace: string | undefined): Promise<CompiledPhrases> {
  return compilePhrases(
    workspace === undefined ? await loadShippedPhrases() : await workspacePhrases(workspace),
  );
}
