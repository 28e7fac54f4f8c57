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

/**
 * What must speak for work: least where there are words alone. In a mailbox most mail is a machine's, a shop's or a
 * swindler's, and those are long or hold a link; who is short and to the point is believed sooner.
 */
const ENOUGH = { alone: 3, shortMail: 4, mail: 9 };

/** In words. */
const SHORT_MAIL = 160;

/** What must speak for something else before headers need not be asked. */
const ELSE_FOR_SURE = 3;

/** What the new text says, with the subject as its heading. */
export function workWanted(text: Reading, subject: Reading): WorkSign {
  return weighed(text, subject, isShort(text) ? ENOUGH.shortMail : ENOUGH.mail);
}

/** For a text without a mail around it: nothing else can tell, so less is enough. */
export function workWantedAlone(text: Reading, subject: Reading): WorkSign {
  return weighed(text, subject, ENOUGH.alone) === 'wanted' ? 'wanted' : 'no';
}

function isShort({ cut }: Reading): boolean {
  return cut.words.length <= SHORT_MAIL && !/https?:|www\./i.test(cut.text);
}

function weighed(text: Reading, subject: Reading, enough: number): WorkSign {
  const work = weighWork(text, subject);
  const other = weighElse(text, subject);
  if (work - other >= enough) return 'wanted';
  return other - work >= ELSE_FOR_SURE ? 'no' : 'unclear';
}
