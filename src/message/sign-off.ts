/**
 * Where does a short mail's text end and its sender's name begin? Below an empty line or a closing ("Best,") stands a
 * name, and below that a title, a company, a number: none of it says anything to answer.
 */

/** Lines below a name: more is a text of its own. */
const MOST_LINES = 5;

/** A name of its own line: one word, or several that have capitals. */
const NAME = /^[-–—~]?\s*(?:\p{L}[\p{L}.'’-]*|\p{Lu}[\p{L}.'’-]*(?:\s+(?:[&+]|\p{Lu}[\p{L}.'’-]*)){1,3}),?$/u;

/** One word below an empty line that is no name. */
const NO_NAME =
  /^(?:urgent|asap|soon|help|later|please|no|not|never|stop|wait|call|why|when|blue|red|green|black|white|hay[ıi]r|yok|acil|l[üu]tfen|bekliyorum|bekliyoruz|mavi|k[ıi]rm[ıi]z[ıi]|yar[ıi]n|tomorrow|today|\p{L}*(?:mon|tues|wednes|thurs|fri|satur|sun)day|pazartesi|sal[ıi]|[çc]ar[şs]amba|per[şs]embe|cuma|cumartesi|pazar)[,.]?$/iu;

/** A title, a company, an address: words with capitals, or no words at all. */
const BELOW_NAME =
  /^(?:(?:https?:\/\/|www\.)\S+|\S+@\S+|[+\d][\d\s()/.-]*|(?:(?:\p{Lu}[\p{L}.'’-]*|of|and|for|the|at|de|ve|[&|,/–—-]|\d+)[\s,]*){1,8})$/u;

const CLOSING =
  /^(?:(?:all |with )?(?:the )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes)|best|regards|cheers|thanks(?: again)?|thank you|sincerely|yours(?: sincerely| truly)?|sayg[ıi](?:lar)?(?:[ıi]mla)?|sevgiler(?:imle)?|selamlar|iyi (?:g[üu]nler|[çc]al[ıi][şs]malar|ak[şs]amlar|haftalar)(?: dilerim)?|kolay gelsin|te[şs]ekk[üu]rler)[,.!]?$/iu;

/** `text` without the name it ends with and what stands below that; as it is where it ends with none. */
export function withoutSignOff(text: string): string {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const start = lines.findIndex((_, index) => index > 0 && isSignOff(lines, index));
  return start < 0 ? text : lines.slice(0, start).join('\n');
}

function isSignOff(lines: readonly string[], index: number): boolean {
  const [name = '', ...below] = lines.slice(index);
  const before = lines[index - 1] ?? '';
  return (
    (before === '' || CLOSING.test(before)) &&
    below.length < MOST_LINES &&
    NAME.test(name) &&
    !NO_NAME.test(name) &&
    below.every((line) => BELOW_NAME.test(line))
  );
}
