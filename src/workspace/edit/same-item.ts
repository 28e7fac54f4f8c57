/**
 * Which items of a list are the same one, however they are written: "thu" is thursday, a date alone is its rule.
 *
 * A rule's reason doesn't tell it from another: two rules for the same days are one.
 */
import { contactSchema } from '../schema/contact-schema.js';
import { isSame, isWrittenMap, type Path, type Written } from './written.js';

const noContact = contactSchema.shape.noContact;

/** What a rule of no-contact time says, as a text; null where it says nothing that can be understood. */
function ruleMeaning(item: Written): string | null {
  const read = noContact.safeParse([
    isWrittenMap(item) ? { ...withoutNulls(item), reason: undefined } : item,
  ]);
  return read.success ? JSON.stringify(read.data[0]) : null;
}

function withoutNulls(map: Record<string, Written>): Record<string, Written> {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== null));
}

/** Whether `a` and `b` are the same item of the list at `path`. */
export function isSameItem(path: Path, a: Written, b: Written): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.replace(/\s/g, '') === b.replace(/\s/g, '');
  if (path.join('.') !== 'contact.noContact') return isSame(a, b);
  const meaning = ruleMeaning(a);
  return meaning === null ? isSame(a, b) : meaning === ruleMeaning(b);
}
