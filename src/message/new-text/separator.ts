/**
 * Finds the lines that part a reply from what it answers ("-----Original Message-----") and a forwarder's words
 * from what is forwarded ("Begin forwarded message:"), in every language of words.ts.
 */
import { type Line, LONGEST_FRAME_LINE } from './lines.js';
import { alternation, FRAME_WORDS } from './words.js';

/** What begins below a separator line; `end` is the end of a forwarded mail, after which the forwarder goes on. */
export type Separator = 'original' | 'forward' | 'end-of-forward';

const ORIGINAL = alternation(FRAME_WORDS.flatMap((words) => words.original));
const FORWARDED = alternation(FRAME_WORDS.flatMap((words) => words.forwarded));

const RULED_ORIGINAL = new RegExp(`^[-_=*#~>< ]{2,}${ORIGINAL} ?:?[-_=*#~>< ]*$`);
const RULED_FORWARD = new RegExp(`^[-_=*#~>< ]{2,}${FORWARDED}\\b[^.!?]{0,120}$`);
const BARE_FORWARD = new RegExp(
  `^(?:begin forwarded message|debut du message (?:transfere|reexpedie)|(?:anfang|beginn) der weitergeleiteten nachricht|inicio del mensaje reenviado|inizio (?:del )?messaggio inoltrato|begin doorgestuurd bericht|inicio da mensagem (?:re)?encaminhada|${FORWARDED}) ?:$`,
);
const END_OF_FORWARD =
  /^[-_=* ]{2,}(?:end|ende|fin|fine|einde|fim)\b.{0,30}(?:forwarded|weitergeleitet|transfere|reenviado|inoltrato|doorgestuurd|encaminhada)|^[-_=* ]{2,}(?:iletilen|yonlendirilen) (?:ileti|mesaj)(?:nin)? sonu/;
const REPLY_ABOVE =
  /^[-_=*#~ ]{0,20}(?:please )?(?:type|write|enter|add) (?:your )?reply above this line[-_=*#~. ]{0,20}$|^[-_=*#~ ]{2,20}reply above this line[-_=*#~. ]{0,20}$/;

/** The separator that the line is, or null. */
export function separatorOf(line: Line): Separator | null {
  if (line.text.length > LONGEST_FRAME_LINE) return null;
  const folded = line.folded.trim();
  if (END_OF_FORWARD.test(folded)) return 'end-of-forward';
  if (RULED_FORWARD.test(folded) || BARE_FORWARD.test(folded)) return 'forward';
  if (RULED_ORIGINAL.test(folded) || REPLY_ABOVE.test(folded)) return 'original';
  return null;
}

const FORWARD_SUBJECT = new RegExp(
  `^ *(?:\\[[^\\]]{0,40}\\] *)?${alternation(FRAME_WORDS.flatMap((w) => w.forwardPrefix))} ?(?:\\[\\d+\\])?:`,
);
const REPLY_SUBJECT = new RegExp(
  `^ *(?:\\[[^\\]]{0,40}\\] *)?${alternation(FRAME_WORDS.flatMap((w) => w.replyPrefix))} ?(?:\\[\\d+\\]|\\(\\d+\\))?:`,
);

/** What a folded subject's first prefix says: "Fwd:", "Re:", or nothing. */
export function subjectPrefix(foldedSubject: string): 'forward' | 'reply' | null {
  const head = foldedSubject.slice(0, 100);
  if (FORWARD_SUBJECT.test(head)) return 'forward';
  return REPLY_SUBJECT.test(head) ? 'reply' : null;
}
