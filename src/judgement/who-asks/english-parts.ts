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
    (chat bot|chatbot|bot|robot|machine|computer|computer program|program|programme|automaton|algorithm|software|piece of software)
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
    (automated|automatic|computer generated|machine generated|ai generated)
    (auto|automatically) (generated|sent|written)
    (generated|sent|written) automatically`,
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
    {object} [{object}]*`,
  by: `
    (by|from) [{a}] ({machine}|{person}|person)`,
  place: `
    there
    (on|at) the (other|far) (end|side) [of (this|these) {mail}]
    behind (this|these|the) (account|address|{mail})`,
  'or-word': `
    (you|your|yourself|ana|i|am|are|is|was|it|its|this|that|these|there|do|did|does|really|actually|just|a|an|some|by|with|to|me|my)
    ({writing}|{write}|{automatic}|{mail}|talking|speaking|chatting|dealing|someone|somebody)
    (bot|chatbot|robot|machine|computer|program|programme|software|autoresponder|ai|chatgpt|itself|themselves|human|being|person|real|living|kind|sort|of|assistant|something|else|what|not|no)`,
  'last-word': `
    (here|there|at all|please|by the way|btw|now|today|really|actually|then|again|too|or what|or not|instead)
    (that|i|am|im|ive been|talking|speaking|chatting|dealing|with|who|on|at|the|other|far|end|side|behind|account|address)
    ({writing}|{write}|{object})`,
  end: `
    [[,] {last-word}]* [[,] or {or-word} [{or-word}]*] [[,] {last-word}]* [, #] [?]`,
  pair: `
    (you|ana|[{a}] ({person}|person)|someone) [yourself] or [{a}] {machine}
    [{a}] {machine} or (you|[{a}] ({person}|person)|someone)`,
  tag: `
    (is|are) (that|this|it) [really] (right|true|so|correct|the case)`,
  'before-that': `
    before (i|we) # [#] [#] [#] [#] [#] [#]`,
  'first-word': `
    (so|and|but|ok|okay|well|hm|hmm|um|er|wait|hang on|hold on|honestly|seriously|sorry|wow|haha|lol|btw|by the way|also|now|then|oh)
    (actually|just|anyway|ana|may|can|could|might|would|i|im|ive|id|we|you|ask|asking|asked|something|have|must|need|want|wanted|like|love)
    (to|please|tell|let|know|me|myself|truthfully|be|honest|out of|pure|sheer|curiosity|curious|wondering|wonder|wondered|starting|started)
    (beginning|was|am|been|do|really|sometimes|not|sure|unsure|cant|hard|its|it|makes|confirm|mind|telling|dont|take|this|the|wrong|way)
    (a|quick|silly|stupid|odd|weird|strange|simple|serious|random|small|last|blunt|direct|more|other|question|one|thing|forgive|for)
    (excuse|no|offence|offense|thanks|thank|thx|your|update|note|mail|message|rude|if it is|if this is)
    (think|feel|feels|feeling|suspect|hope|guess|seems|have the feeling|that)`,
  greeting: `
    (hi|hello|hey|dear|good morning|good afternoon|good evening) [#] [#] ,
    (hi|hello|hey) [#]`,
  lead: `
    [{greeting}] [{first-word} [,]]* [{before-that} , [{first-word} [,]]*]`,
  if: `
    (if|whether|confirm [that])`,
});
