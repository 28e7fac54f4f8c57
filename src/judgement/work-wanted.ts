/**
 * Whether a mail's words want work of the freelancer, as against selling, applying, telling, or being among colleagues.
 *
 * Only the words are asked here; who wrote and how the mail came is weighed in `kind.ts`.
 */
import type { WorkSign } from './kind.js';
import type { Reading } from './text/reading.js';

/** What the new text and the subject say together. */
export function workWanted(text: Reading, subject: Reading): WorkSign {
  if (text.has('not-work') || subject.has('not-work')) return 'no';
  if (text.has('wanted')) return 'wanted';
  return subject.has('wanted') ? 'unclear' : 'unclear';
}
