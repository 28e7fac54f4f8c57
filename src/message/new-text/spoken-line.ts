/**
 * Decides whether the author speaks in a line: a sentence, a closing, a field of a form.
 */
import { contactKind } from './contact-line.js';
import type { Line } from './lines.js';
import { CLOSINGS } from './signature-words.js';
import { oneOf } from './word-list.js';

/** Longer lines are prose. */
const LONGEST_SHORT_LINE = 220;
const MOST_WORDS = 14;
const LONGEST_CLOSING = 70;
const CLOSING = new RegExp(`^[-–—~]{0,2} ?${CLOSINGS}[ ,.!;:)-]*(?:🙂|😊|☀️)?$`);
const CLOSING_WITH_NAME = new RegExp(`^${CLOSINGS} ?[,!.:-] ?(?:\\S{1,25} ?){1,4}$`);
/** What parts a closing from a name; without it the long expression is never asked, nor even made ready. */
const NAME_BEHIND = /[,!.:-] ?\S/;
const AND = / (?:and|et|und|ve|y|e|en|&) /;
const FORM_LABEL = new RegExp(
  `^ *${oneOf(
    'name full_name first_name ad adi ad_soyad adi_soyadi isim vorname nachname nom prenom nombre nome naam message',
    'mesaj nachricht mensaje messaggio subject konu betreff budget butce',
  )} ?:`,
);

/** Whether the line is a closing ("Best regards,"), with or without a name behind it. */
export function isClosing(line: Line): boolean {
  const folded = line.folded.trim();
  if (folded.length > LONGEST_CLOSING) return false;
  if (NAME_BEHIND.test(folded) && CLOSING_WITH_NAME.test(folded)) return true;
  return folded.split(AND).every((part) => CLOSING.test(part));
}

/** Whether the line is a field of a contact form. */
export function isFormField(line: Line): boolean {
  return FORM_LABEL.test(line.folded.slice(0, 60));
}

/** Whether the line reads as a sentence: it asks, or is long, or ends as sentences do. */
export function isSentence(line: Line): boolean {
  const words = line.folded.trim().split(/ +/).length;
  if (line.text.length > LONGEST_SHORT_LINE || words > MOST_WORDS || line.folded.includes('?')) return true;
  return words >= 5 && /[.!:;,]$/.test(line.folded) && contactKind(line) === 'plain';
}

const TO_SOMEBODY = new RegExp(
  `(?:^|[^a-z'])${oneOf(
    "i i'm i'll i'd me my please pls let_me ben bana beni benim lutfen ich mir mich mein bitte je j'ai moi svp s'il",
    'yo me mi por_favor io per_favore ik mij graag eu meu',
  )}(?:$|[^a-z'])|\\?`,
);

/** Whether a sentence is one that the author says to the reader, and not a slogan. */
export function speaksToReader(line: Line): boolean {
  return TO_SOMEBODY.test(line.folded);
}
