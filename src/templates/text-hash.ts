/**
 * What an approval of all mail but auto-replies names: the hash of the text as it would leave (DESIGN.md, "Modes").
 */
import { createHash } from 'node:crypto';
import type { WrittenMail } from './render.js';

/** The SHA-256 of a mail's words, in 64 hex digits: another word needs another approval. */
export function textHash({ subject, body }: WrittenMail): string {
  return createHash('sha256')
    .update(JSON.stringify([subject, body]))
    .digest('hex');
}
