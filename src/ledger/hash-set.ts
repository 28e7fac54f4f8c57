/**
 * A set of hashes that stays small: every mail that was ever judged is told apart by one, hundreds of thousands of them.
 *
 * Of a SHA-256 in hexadecimal it keeps the first 128 bits, packed: no two mails share those by chance, and nobody can make one
 * that shares another's.
 */

/** A set of hashes; it takes any other text too, and keeps that whole. */
export class HashSet {
  readonly #packed = new Set<string>();

  /** Adds a hash, 64 hexadecimal digits in lower case. */
  add(hash: string): void {
    this.#packed.add(pack(hash));
  }

  /** Whether it was added. */
  has(hash: string): boolean {
    return this.#packed.has(pack(hash));
  }

  get size(): number {
    return this.#packed.size;
  }
}

const HASH = /^[0-9a-f]{64}$/;
/** Eight units of sixteen bits. */
const PLACES = [0, 4, 8, 12, 16, 20, 24, 28];

function pack(hash: string): string {
  if (!HASH.test(hash)) return hash;
  return String.fromCharCode(...PLACES.map((at) => Number.parseInt(hash.slice(at, at + 4), 16)));
}
