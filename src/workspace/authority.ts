/**
 * Reads `mailbox.ca`: the certificate of an authority that only the freelancer's provider uses.
 */
import { X509Certificate } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { readTextFile } from './read-text-file.js';

const MOST_BYTES = 1_048_576;

/** The certificates (PEM) in `file`, a path that is absolute or in the workspace `dir`; else what is wrong, as a phrase. */
export async function readAuthority(dir: string, file: string): Promise<{ pem: string } | { what: string }> {
  const root = isAbsolute(file) ? '/' : await realpath(dir);
  const reading = await readTextFile(root, file, MOST_BYTES);
  if (reading === null) return { what: 'there is no such file' };
  if ('problem' in reading) return { what: reading.problem.what };
  try {
    void new X509Certificate(reading.text);
    return { pem: reading.text };
  } catch {
    return { what: 'the file holds no certificate in PEM form' };
  }
}
