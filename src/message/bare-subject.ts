/**
 * A subject without what mail programs put in front of it when they answer: "Re: AW: Your bio" is "Your bio".
 */

/** Languages that freelancers meet; each with or without a count ("Re[2]:"), and direction marks around it. */
const ANSWER =
  /^[\s\p{Cf}]*(?:re|aw|antw|sv|vs|ynt|yan|cvp|rif|res|odp)\s*(?:[[(]\d{1,3}[\])])?\s*:[\s\p{Cf}]*/iu;
const MOST_PREFIXES = 20;
const MOST_LENGTH = 500;

/** The bare subject, at most 500 UTF-16 units. */
export function bareSubject(subject: string): string {
  let bare = subject.slice(0, MOST_LENGTH).trim();
  for (let count = 0; count < MOST_PREFIXES && ANSWER.test(bare); count += 1) bare = bare.replace(ANSWER, '');
  return bare.trim();
}
