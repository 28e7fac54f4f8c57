/**
 * The words of English promises, as patterns of whole words: who commits, to what, and what takes it back.
 *
 * Only what she would owe: sending, finishing, showing, calling. Being away, meeting, waiting and needing are no promises.
 */
import { PEOPLE } from './work-words.js';

/** Between "I'll" and what she will do. Bounded, so that matching stays quick. */
const ADVERBS =
  '(?:(?:also|then|definitely|certainly|gladly|surely|happily|personally|simply|just|now|still|finally|of course|be sure to|make sure to|be able to) ){0,2}';

const I_WILL =
  "(?:(?:i|we) (?:will|shall|promise to)|i'?ll|we'll|(?:i am|i'?m|we are|we're) (?:going to|gonna))";

/** Not hers to give: "I'll have a meeting", "I'll have a day off". */
const NO_THING =
  '(?!(?: \\S+){0,3}? (?:off|time|meeting|meetings|call|appointment|visitors|guests|surgery|holiday|break|question|questions|free|think|rest)(?!\\S))';

/** How "it", "the draft", "a first version" begin. */
const A_THING = '(?:the|your|a|an|my|our|both|all|two|three|some|more|first|final)';

const HAVE = `have (?:it|them|that|this|these|something|everything|${A_THING}${NO_THING})`;

const GET = `get (?:back to you|started|going|(?:it|them|that|this|these|something|everything|${A_THING}(?: \\S+){1,6}?) (?:to you|back to you|over|over to you|done|finished|ready|out|sent|across))`;

const DELIVER =
  'share|e mail|email|mail|forward|upload|submit|post|finish|complete|finalize|finalise|prepare|update|revise|correct|fix|change|' +
  'adjust|review|check|proofread|edit|design|draft|write|rewrite|translate|record|export|build|test|publish|launch|invoice|phone|ring|text|' +
  'confirm|present|provide|bring|put|pass|drop(?! by(?!\\S))|add|include|print|order|wrap|tackle|implement|install|set up';

const OTHERS =
  'do (?!my best)\\S+|make (?!it(?!\\S))\\S+|start (?!my(?!\\S))\\S+|begin (?!my(?!\\S))\\S+|(?:answer|reply to|respond to) (?:you|your)|' +
  'call (?!in(?!\\S))\\S+|give (?!(?:\\S+ ){1,3}(?:until|till|time|a chance)|up(?!\\S)|it a try)\\S+|show (?!up(?!\\S))\\S+|pay (?!attention)\\S+|work on|follow up|let you (?:know|have)|look (?:at|into|over|through)|(?:take|have) a look|go (?:over|through)|come back to you|' +
  'be (?:done|finished|through)(?! with (?:another|an|some)(?!\\S))';

/** "I'll return the contract", but "I'll return on Friday"; "I'll check the files", but "I'll check in". */
const ACTS = `(?:send|deliver|hand|(?:${DELIVER})(?! (?:in|off|aside|away|down)(?!\\S))|(?:return|move|switch)(?= (?:it|them|that|this|these|everything|${A_THING}) ))`;

/** "I'll send nothing". */
const SOMETHING = '(?! (?:nothing|none|no|neither))';

const WHAT_SHE_DOES = `(?:${HAVE}|${GET}|${ACTS}|${OTHERS})${SOMETHING}`;

const DOING =
  '(?:sending|delivering|emailing|e mailing|mailing|uploading|submitting|sharing|forwarding|finishing)';

/** "You will have to", "you'll have until". */
const NO_DUTY = '(?! (?:to|until|till|time|been|me|us|questions|any|\\S+ed|(?:\\S+ ){1,3}off)(?!\\S))';

const YOU_HAVE =
  `(?:(?:you will|you'?ll) ${ADVERBS}(?:have|get|receive|see|find|hear from me|hear back)|you should (?:have|receive))${NO_DUTY}|` +
  "you can (?:expect|count on having)|(?:you will|you'?ll) be able to (?:see|read|download|find)";

const READY =
  '(?:ready|done|finished|complete|completed|sent|delivered|with you|yours|online|live|in your (?:inbox|hands|mailbox)|on its way|' +
  'on their way|uploaded|shared|shipped)';

const OPENERS = '(?:(?:ok|okay|sure|yes|great|perfect|thanks|noted|and|so|but|then|please) ){0,2}';

/** "A mail from the bank": not of hers to give. */
export const FROM_OTHERS = / from (?!(?:me|us|my|our|last|this|today|yesterday) )/;

/** "The bank's letter"; not "your site's", "it's". */
export const OF_OTHERS =
  /(?<! your(?: \S+)?) (?!(?:it|that|here|there|what|let|today|tomorrow|\S+day)'s )\S+'s /;

/** Said by somebody else, behind it: "…, says the courier". */
export const SAID_BEHIND =
  /(?<! as(?: \S+){1,3}) (?:says|writes|(?:he|she|they|it|the \S+) (?:say|told|said|wrote)|according to) /;

/** What stands before what is said: "I can confirm that the second round". */
export const LEAD_IN =
  /^.* (?:i|i'm|we|we're) (?:can |do |am |are |\S+ly |happy to |glad to )*(?:confirm|promise|say|sure|guarantee)(?: you)?(?: that)? (?=(?:the|your|my|our|it|everything|all|both) )/;

/** What she notes down is delivered to nobody. */
export const NOTED_DOWN = / (?:calendar|diary|planner) /;

/** Whatever happens: no condition. */
export const CONCESSIVES =
  / (?:either way|in any case|whether or not|no matter (?:what|how|if|when)|regardless(?: of)?|anyway) /;

/** She, or the client, as the one who acts. */
export const COMMITTED = [
  `${I_WILL} ${ADVERBS}${WHAT_SHE_DOES}`,
  // "I'll ask the printer and let you know".
  `${I_WILL} (?:[^\\s,]+ ){2,10}and (?:then )?${WHAT_SHE_DOES}`,
  `(?:${I_WILL} ${ADVERBS}be|(?:i am|i'?m|we are|we're)) ${ADVERBS}${DOING}`,
  'let me (?:send|share|finish|prepare|get back to you|come back to you)',
  YOU_HAVE,
  // "I've finished the layout and will send it": who will stands before.
  `(?<=(?:^|, )(?:i|i'm|i've|we|we're|we've)(?: [^\\s,]+){1,12} )and will ${ADVERBS}${WHAT_SHE_DOES}`,
].join('|');

/** With nobody named, only where the clause begins: "Will send it tomorrow." */
export const ELIDED = [
  `(?<=(?:^|, )${OPENERS})will ${ADVERBS}${WHAT_SHE_DOES}`,
  `(?<=(?:^|, )${OPENERS})${DOING}`,
  `(?<=(?:^|, )${OPENERS})expect(?= (?:it|them|something|everything|${A_THING}) )`,
].join('|');

/** The work as the one that acts: "the draft will be ready". */
export const WORK_WILL = `(?:will|it'll|that'll|everything'll) ${ADVERBS}(?:be (?:${READY}|coming)|follow|arrive|reach you|go out|come to you|come over|land)|follows?|comes?|goes out|reach(?:es)? you|lands? (?:with you|in your (?:inbox|mailbox|hands))|(?:is|are) (?:coming|ready|(?:with you|yours|in your (?:inbox|mailbox))(?! (?:until|till)(?!\\S)))|coming (?:your way|over to you|to you)`;

/** Somebody else's work, or somebody else. */
export const OTHER_PEOPLE = new RegExp(`(?:^| )(?:he|she|they|who|you|i|we|(?:${PEOPLE})(?:'s|s')?) `);

/** A condition; what stands before it in {@link NO_CONDITION} makes it none. */
export const CONDITIONS =
  'if|once|unless|barring|pending|when|whenever|as soon as|as long as|provided|providing|assuming|supposing|in case|in that case|otherwise|subject to|depending|should you|after (?:you|your|we|i|receiving|getting)|with your ok|upon|wait for|waiting for';

/** "Let me know if it doesn't suit", "and if you like it". */
export const NO_CONDITION = new Set(['know', 'me', 'and', 'so', 'but', 'or', 'even', 'as']);

/** Denied or doubted, before the commitment in its clause. */
export const DENIED =
  / (?:not|never|no|cannot|cant|wont|dont|unable|doubt|nobody|maybe|perhaps|probably|possibly|hopefully|ideally|usually|normally|often|sometimes|might|think|hope|guess|wish|suppose|whether|\S+n't) /;

/** Doubted, wherever it stands in its clause. */
export const HEDGED =
  / (?:luck|at best|or so|fingers crossed|if possible|i hope|hopefully|maybe|perhaps|probably|possibly|approximately|roughly) /;

/** "No problem": no denial. */
export const NO_DENIAL = / (?:no (?:problem|worries|doubt|rush|need)|not only|why not) /g;

/** Said by somebody else, or before. */
export const REPORTED =
  /(?<! as) (?:you|they) (?:say|write) |(?<! as) (?!(?:i|we|as|i've|i'd|have|had|already|was|been) )\S+ (?:said|wrote|promised|mentioned|told (?:me|us)|says|writes) /;

/** An imperative with "and I'll" behind it is a condition: "Sign it and I'll send the rest on Friday." */
export const IMPERATIVE =
  /^(?:(?:please|just|so|then|ok) )*(?:send|sign|give|tell|pay|confirm|approve|let|reply|say|answer|drop|get|share|mail|call|pick|choose|decide|write) /;

/** What ends the stretch in which the promised date may stand. */
export const BREAKERS =
  'due|valid|available|scheduled|planned|dated|intended|because|since|while|what|which|where|who|whom|so|when|whenever|if|once|unless|whether|after(?! tomorrow)|though|although|that you|as soon as|in case|' +
  'before (?:we|you|i|our|your|my|his|her|their|the(?! \\d))|and (?:you|we|he|she|they|your|let|then we|afterwards)|but(?! (?:on |by )?(?:\\d|mon|tue|wed|thu|fri|sat|sun|tomorrow))';

/** What somebody is asked or able to do. */
export const INFINITIVES = `to (?:(?:be|have|come|pay|sign|arrive|start|move|open|close|join|meet|send|deliver|return|${DELIVER})(?!\\S))`;
