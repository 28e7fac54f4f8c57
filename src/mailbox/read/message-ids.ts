/**
 * Message-IDs out of the fields that name them: RFC 5322 section 3.6.4, and what programs write instead.
 */

/** Ids in angle brackets, in order, without them; where there are no brackets, whatever has an `@` in it. */
export function idsIn(value: string): string[] {
  const bracketed = [...value.matchAll(/<([^<>]{1,998})>/g)].map(([, id = '']) => id.replace(/\s+/g, ''));
  const ids =
    bracketed.length > 0 ? bracketed : value.split(/[\s,;<>]+/).filter((word) => word.includes('@'));
  return ids.filter((id) => id !== '');
}

/** The id that a mail gives itself, however it is written; null where the field is absent or empty. */
export function ownId(value: string): string | null {
  const [bracketed] = value.includes('<') ? idsIn(value) : [];
  return bracketed ?? (value.replace(/[<>\s]+/g, '') || null);
}
