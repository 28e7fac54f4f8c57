/**
 * The phrases that a reading command judges by: the workspace's, else the shipped ones.
 */
import { type CompiledPhrases, compilePhrases } from '../judgement/phrases/compile.js';
import { loadShippedAnchors, loadShippedPhrases } from '../workspace/shipped.js';

async function workspacePhrases(dir: string): Promise<CompiledPhrases> {
  const { loadForReading } = await import('./load-for-reading.js');
  return compilePhrases((await loadForReading(dir)).phrases);
}

async function shippedPhrases(): Promise<CompiledPhrases> {
  const [book, anchors] = await Promise.all([loadShippedPhrases(), loadShippedAnchors()]);
  return compilePhrases(book, anchors);
}

/**
 * Loads and compiles them; without a workspace no YAML is read.
 * @throws DriverseatError of the workspace's first problem
 */
export async function loadPhrases(workspace: string | undefined): Promise<CompiledPhrases> {
  return workspace === undefined ? await shippedPhrases() : await workspacePhrases(workspace);
}
