/** Where the checkout lies; the bench runs compiled, three folders further down. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function checkout(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : checkout(dirname(folder));
}

export const ROOT = checkout(import.meta.dirname);
