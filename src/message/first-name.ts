/**
 * By which part of a name people speak of somebody.
 */

/** "Tom" of "Tom Hale"; a title or an initial takes the next word along: "Dr. Elif", "M. Kemal". */
export function firstNameOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const given = words.findIndex((word) => !word.endsWith('.'));
  return given < 0 ? name : words.slice(0, given + 1).join(' ');
}
