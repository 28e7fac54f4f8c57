/**
 * What English questions about the writer are put together from: names of machines and people, and the words around them.
 */
import { partsOf } from './saying-pattern.js';

/** The parts of english-asks.ts. */
export const ENGLISH = partsOf({
  a: `
    [just|only|really|actually] (a|an)
    some [(kind|sort) of]`,
  really: `
    (really|actually|even|just|perhaps|maybe|by any chance|secretly|honestly|possibly|all|in fact|still)`,
  machine: `
    (chat bot|chatbot|bot|robot|machine|computer|computer program|program|programme|automaton|algorithm|piece of software)
    (ai|a i|artificial intelligence|chat gpt|chatgpt|gpt|llm|language model)
    (ai|a i) (bot|assistant|agent|program|chatbot)
    (auto responder|autoresponder)
    automated (system|service|program|bot|assistant)`,
  real: `
    (real|actual|living|live|genuine|human|real life|real live)`,
  person: `
    (human|human being)
    {real} (human|person|human being|man|woman|someone|somebody)`,
  human: `
    ({person}|person|real)`,
  mail: `
    (email|emails|e mail|e mails|mail|mails|message|messages|reply|replies|answer|answers|response|responses|note|notes)
    (update|updates)`,
  automatic: `
    (automated|automatic|generated|canned|computer generated|machine generated|ai generated)
    (auto|automatically) (generated|sent|written)`,
  'talking-to': `
    (talking|speaking|chatting|writing|typing|emailing|corresponding|dealing|communicating|messaging) [to|with]
    in (touch|contact) with
    exchanging (emails|mails|messages) with`,
  writing: `
    (writing|answering|replying|reading|responding|sending|typing)`,
  write: `
    (write|writes|wrote|written|send|sends|sent|answer|answers|answered|reply|replies|replied|read|reads|respond|responds)`,
  object: `
    (me|my|your|these|this|all|of|to|back|here|it|them|{mail})`,
  'to-me': `
    {object} [{object}] [{object}] [{object}]`,
  by: `
    (by|from) [{a}] ({machine}|{person}|person)`,
  either: `
    or (something|what|not|no|whatever|is it)
    or [(is|was) (it|this|that)] [{really}] (you|ana) [yourself] [{writing}]
    or with (you|[{a}] ({machine}|{human}))
    or [(is|was) (it|this|that)] [{a}|your] ({machine}|{human}|{automatic})
    or are you [{really}] [{a}] ({machine}|{human})
    or am i {talking-to} ([{a}] ({machine}|{human})|you)
    or (do|did|are) you ({write}|{writing}) [it|them|this|these] [yourself]
    or (is|does|did) [there] [{a}] ({machine}|{person}|person|someone|somebody) ({writing}|{write}|there) [{to-me}]
    or ({writing}|{write}) {by}`,
  after: `
    (here|there|at all|please|by the way|btw|now|today|really|actually|then|again|too|or what)
    [that] (i am|im|ive been) {talking-to}
    {writing} [{to-me}]
    who {write} [{to-me}]
    (on|at) the (other|far) (end|side) [of (this|these) {mail}]
    behind (this|these|the) (account|address|{mail})`,
  end: `
    [,] [{either}] [,] [{after}] [,] [{after}] [, #] [?]`,
  'small-question': `
    [a|the|one] [quick|silly|stupid|odd|weird|strange|honest|simple|serious|random|small|last|blunt|direct|more|other] question
    one [more|last|other|quick] thing
    (a|one) (quick|last|silly) one`,
  'beg-pardon': `
    sorry (to ask|for asking|if this is rude|but)
    forgive me [for asking]
    excuse me
    dont take this the wrong way
    no (offence|offense)
    (thanks|thank you|thx) [for (this|that|the|your) #]`,
  'may-ask': `
    (may|can|could|might) i [just] ask [you] [something]
    i (have|must|need|want|wanted|would like|just want|just wanted) to ask
    [please] tell me [honestly|truthfully]
    [please] be honest
    [out of|just|im] [pure|sheer] (curiosity|curious)
    just wondering`,
  aside: `
    (so|and|but|ok|okay|well|hm|hmm|um|er|wait|hang on|hold on|honestly|seriously|sorry|wow|haha|lol|btw|by the way)
    (also|now|then|oh|actually|just|anyway|ana)
    i have {small-question}
    ({small-question}|{beg-pardon}|{may-ask})`,
  greeting: `
    (hi|hello|hey|dear|good morning|good afternoon|good evening) [#] [#] ,
    (hi|hello|hey) [#]`,
  lead: `
    [{greeting}] [{aside} [,]] [{aside} [,]] [{aside} [,]]`,
  wonder: `
    (i was|i am|i have been|im|ive been|was) [just|really|only] (wondering|asking myself|curious|not sure|unsure) (if|whether)
    (im|i am|ive|i have) (starting|beginning|started|begun) to wonder (if|whether)
    (i|we) [just|do|really|sometimes] (wonder|cant tell|wondered) (if|whether)
    (id|i would) [really|just] (like|love) to know (if|whether)
    (i|we) (want|need) to know (if|whether)
    [please|do] (tell me|let me know) (if|whether)
    (can|could|would|may) you [please] (tell me|confirm|let me know) (if|whether|that)
    do you mind telling me (if|whether)
    (hard to tell|its hard to tell|it makes me wonder|makes me wonder|just wondering|wondering|curious) (if|whether)
    please confirm [that]`,
});
