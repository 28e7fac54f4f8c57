/**
 * Finds the lines that part a reply from what it answers ("-----Original Message-----") and a forwarder's words
 * from what is forwarded ("Begin forwarded message:"), in every language of frame-words.ts.
 */
import { anyOf } from './frame-words.js';
import { type Line, LONGEST_FRAME } from './lines.js';

/** What begins below a separator line; `end-of-forward` ends a forwarded mail, and the forwarder goes on. */
export type Separator = 'original' | 'forward' | 'end-of-forward';

const RULE = '[-_=*#~>< ]{2,}';
/** Most lines begin with no rule: the long expressions are not asked then. */
const BEGINS_WITH_RULE = new RegExp(`^${RULE}`);
const RULED_ORIGINAL = new RegExp(`^${RULE}${anyOf('original')}\\b.{0,40}?${RULE}$`);
const RULED_FORWARD = new RegExp(`^${RULE}${anyOf('forwarded')}(?![a-z])(?:[^.!?]{0,160}|.{0,160}-{2})$`);
const BARE_FORWARD = new RegExp(`^[* ]*${anyOf('forwarded')} ?:[* ]*$`);
const END_OF_FORWARD = new RegExp(
  `^${RULE}(?:end|ende|fin|fine|einde|fim)\\b.{0,20}${anyOf('forwarded')}|^${RULE}${anyOf('forwarded')}(?:nin)? sonu`,
);
const TOBIT_DAVID = /^(?:original message processed by david|ursprungliche nachricht - bearbeitet)/;
const REPLY_ABOVE =
  /^[-_=*#~>< ]{0,20}(?:please )?(?:(?:type|write|enter|add) (?:your )?)?reply above this line[-_=*#~>< .]{0,20}$/;

/** GroupWise heads what it quotes with ">>> Jane Doe 05.10.2026 10:11 >>>", and leaves the quote itself unmarked. */
export function isGroupWiseHead(line: Line): boolean {
  return /^>{3} .{3,160}\d[:.]\d\d.{0,12}>{3}$/.test(line.folded.slice(0, LONGEST_FRAME));
}

/** The separator that the line is, its quote mark left out, or null. */
export function separatorOf(line: Line, markLength = 0): Separator | null {
  if (line.text.length > LONGEST_FRAME) return null;
  const folded = line.folded.slice(markLength).trim();
  const isRuled = BEGINS_WITH_RULE.test(folded);
  if (isRuled && END_OF_FORWARD.test(folded)) return 'end-of-forward';
  if ((isRuled && RULED_FORWARD.test(folded)) || BARE_FORWARD.test(folded)) return 'forward';
  const isOriginal =
    isGroupWiseHead(line) ||
    (isRuled && RULED_ORIGINAL.test(folded)) ||
    TOBIT_DAVID.test(folded) ||
    REPLY_ABOVE.test(folded);
  return isOriginal ? 'original' : null;
}

/** Whether the line is nothing but a rule: "________", "-----", "====". */
export function isRule(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    /^ *(?:_{2,}|-{2,}|={3,}|\*{3,}|#{3,}|~{3,}|\+{3,}|(?:- ){3,}-?) *$/.test(line.folded.slice(0, 200))
  );
}
