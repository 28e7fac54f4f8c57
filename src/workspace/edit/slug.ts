/**
 * Makes the short name of a client or a project from what a person calls it: "Çağla Öz" is cagla.
 */

const LONGEST_SLUG = 60;

/** Letters that don't fall into a plain one and a mark. */
const PLAIN: Record<string, string> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  ð: 'd',
};

/** `text` as a slug; empty where nothing of it can stand in one. */
export function slugOf(text: string): string {
  const plain = text
    .slice(0, 1000)
    .replace(/İ/g, 'i')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıßøæœłđþð]/g, (letter) => PLAIN[letter] ?? '')
    .replace(/['’]/g, '');
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  return words.join('-').slice(0, LONGEST_SLUG).replace(/-+$/, '');
}

/** The first of `wanted` that is none of `taken`; else the first with a number: tom-2. */
function freeSlug(wanted: readonly string[], taken: Iterable<string>): string {
  const all = new Set(taken);
  const slugs = wanted.filter(Boolean);
  const free = slugs.find((slug) => !all.has(slug));
  if (free !== undefined) return free;
  const base = (slugs[0] ?? 'x').slice(0, LONGEST_SLUG - 6).replace(/-+$/, '');
  let count = 2;
  while (all.has(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}

/** A client's short name: the first name, else the whole, else what stands before the @ of the address. */
export function clientSlug(name: string, address: string, taken: Iterable<string>): string {
  const whole = slugOf(name);
  const [first = ''] = whole.split('-');
  const [local = ''] = address.split('@');
  return freeSlug([first, whole, slugOf(local), 'client'], taken);
}

/** A project's short name. */
export function projectSlug(name: string, taken: Iterable<string>): string {
  return freeSlug([slugOf(name), ...(slugOf(name) === '' ? ['project'] : [])], taken);
}
