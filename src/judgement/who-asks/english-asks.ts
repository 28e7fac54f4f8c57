/**
 * How English clients ask who or what writes to them. Each wording is a whole saying: "are you a bot developer?" is another.
 */
import { ENGLISH } from './english-parts.js';
import { sayingPattern } from './saying-pattern.js';

/** Whom they ask about is certain: "you", or "I" who writes with somebody. */
export const ENGLISH_CERTAIN: RegExp = sayingPattern(
  `
  (are|r) (you|u) [not] [{really}] [{a}|the] ({machine}|{human})
  (am i|are we) [not] [{really}] {talking-to} [{a}] ({machine}|{human})
  (i am|im) [not] [{really}] {talking-to} [{a}] {machine}
  (am i|are we) [{really}] {talking-to} you [yourself|personally] or [{a}|your] {machine}
  (is|was|are|were) your [last|latest] {mail} [to me] [{really}] [{a}] ({automatic}|{automatic} {mail})
  (is|was|are|were) your [last|latest] {mail} [to me] [{really}] ({writing}|{write}|generated) {by}
  (did|do) you [{really}] {write} {to-me} [yourself|personally] [,] or [{or-word}]* ({machine}|{automatic}|itself|themselves)
  (is|was) (this|it|that) [really|actually] you [, # ,] [{writing}] [{to-me}] [,] or [{a}|your] {machine}
  (is|was|are|were) (this|that|it|these|those) [{mail}] [{really}] ({write}|generated|composed|typed|coming) {by} [,] or [{or-word}]* ({machine}|{automatic}|{person})
  who (is [really|actually] {writing}|really {write}|writes|answers|sends|wrote|sent) [{to-me}] [,] {pair}
  [#] [#] [#] (think|thinks|thought|say|says|believe|believes|suspect|suspects) [that] your [#] {mail} (are|is) [all] ({automatic}|({write}|generated) {by}) , {tag}
  who or what (is|are) (this|you|{writing} {to-me})
  {if} (you are|youre) [{really}] [{a}] ({machine}|{human})
  {if} (i am|im|we are|ive been) [{really}] {talking-to} (you|[{a}] ({machine}|{person}|person))
  {if} (these|your|the) {mail} are [{really}] ({automatic}|({write}|generated) {by})
  (you are|youre) [not|just|really] [{a}] {machine} [,] (right|arent you|are you|correct|no|yes) ?
  `,
  ENGLISH,
);

/** Whom or what they ask about stands in the rest of the mail: her and her messages, or something else altogether. */
export const ENGLISH_POINTED: RegExp = sayingPattern(
  `
  (is|was|are|were) (this|that|it|these|those) [{mail}] [{really}] ({a} {machine}|{automatic}|[{a}] ({automatic}|generated|canned) {mail})
  (is|was) (this|that|it) [really|actually] # or {a} {machine}
  {machine} or [{a}] {person}
  {person} or [{a}] {machine}
  (is|was|are|were) (this|that|it|these|those) [{mail}] [{really}] an auto (reply|response)
  (is|was|are|were) (this|that|it|these|those) [{mail}] [{really}] ({write}|generated|composed|typed|coming) {by}
  (is|was) (this|that|it) [{really}] {a} ({person}|person)
  (who is|whos|what is|whats) this (bot|robot) [and why does it {write} {to-me}]
  who am i [really|actually] (talking|speaking) (to|with)
  who am i (really|actually) writing (to|with)
  do you [{really}] {write} [me] (these|my|all these|your|the) {mail} (yourself|personally|in person|by hand)
  who (is [really|actually] {writing}|really {write}|writes|answers|sends) [me] (these|this|my|your) {mail}
  who (is [really|actually] writing|really writes|writes) (me|to me)
  this (is|isnt|is not) [{really}] {a} ({machine}|{automatic} {mail}) [,] (right|isnt it|is it|correct|no) ?
  do you [{really}] use [{a}] {machine} to {write} [me|us] (them|these|this|(your|these|my|the) [#] {mail})
  do i [{really}] (talk|speak|write) (to|with) [{a}] ({machine}|{person})
  (is|was) [there] [{a}] ({person}|person) [{really}] ({place}|{writing} [{to-me}])
  (is|was) there [{a}] {person}
  (is|was) [there] (anyone|anybody|someone|somebody) (real|human) ({place}|{writing} [{to-me}])
  (did|does|do) (anyone|anybody|someone|somebody) real [{really}] {write} {to-me}
  (is|was) [{a}] {machine} {writing} [{to-me}]
  (did|does|do|has) [{a}] ({machine}|{person}) [{really}] {write} {to-me}
  (can|could|may) i [please] (talk|speak|write) (to|with) [{a}] {person} [instead]
  {if} [there is|theres] [{a}] ({person}|{machine}|person) [is] [{really}] ({writing}|{write}|there) [{to-me}]
  {if} (there is|theres) [{a}] ({person}|person)
  {if} (this is|it is|its|that is|thats) [{really}] [{a}] ({machine}|{automatic} [{mail}])
  `,
  ENGLISH,
);
