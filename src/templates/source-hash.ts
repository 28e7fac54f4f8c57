/**
 * What an approval of an auto-reply names: the hash of the text that she was shown (DESIGN.md, "Modes").
 */
import { createHash } from 'node:crypto';
import type { Template } from './template-name.js';

/** The SHA-256 of a template's whole file, in 64 hex digits: it changes with every change, and needs a new approval. */
export function sourceHash({ source }: Template): string {
  return createHash('sha256').update(source).digest('hex');
}
