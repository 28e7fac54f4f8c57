/**
 * Whether a mail's words want work of the freelancer, as against selling, applying, telling, or being among her own people.
 *
 * No word decides alone: what speaks for work is weighed against what speaks for something else. Only the words are asked
 * here; who wrote and how the mail came is weighed in `kind.ts`.
 */
import type { WorkSign } from './kind.js';
import type { Reading } from './text/reading.js';
import { weighElse } from './work/weigh-else.js';
import { weighWork } from './work/weigh-work.js';

/** What must speak for work in a mailbox, where most mail is a machine's, a shop's or a swindler's: long, or with a link. */
const ENOUGH_IN_MAIL = { short: 4, long: 9 };

/** A mail of so many words is short; so is a text. A long one says many things by chance. */
const SHORT = { mail: 160, text: 80 };

/** What must speak for work where there are words alone: in a short text that nothing speaks against, one sign will do. */
const ENOUGH_ALONE = { undisputed: 1, disputed: 3, long: 5 };

/** What must speak for something else before headers need not be asked. */
const ELSE_FOR_SURE = 3;

/** What the new text says, with the subject as its heading. */
export function workWanted(text: Reading, subject: Reading): WorkSign {
  const net = weighWork(text, subject) - weighElse(text, subject);
  if (net >= (isShortMail(text) ? ENOUGH_IN_MAIL.short : ENOUGH_IN_MAIL.long)) return 'wanted';
  return net <= -ELSE_FOR_SURE ? 'no' : 'unclear';
}

function isShortMail({ cut }: Reading): boolean {
  return cut.words.length <= SHORT.mail && !/https?:|www\./i.test(cut.text);
}

/** For a text without a mail around it: nothing else can tell, so the words must decide. */
export function workWantedAlone(text: Reading, subject: Reading): WorkSign {
  const other = weighElse(text, subject);
  return weighWork(text, subject) - other >= enoughAlone(text, other) ? 'wanted' : 'no';
}

function enoughAlone({ cut }: Reading, other: number): number {
  if (cut.words.length > SHORT.text) return ENOUGH_ALONE.long;
  return other === 0 ? ENOUGH_ALONE.undisputed : ENOUGH_ALONE.disputed;
}
