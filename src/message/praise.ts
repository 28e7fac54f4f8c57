/**
 * Praise, wishes and acknowledgements of several words, folded, each standing for one word of thanks: for `bare-thanks.ts`.
 *
 * Built from classes: who says it (only the sender), what pleases, our own work. What is thanked for may be told in any
 * words but those that ask, deny, blame or go on to something else.
 */

function oneOf(lines: readonly string[]): string {
  return `(?:${lines.join('|')})`;
}

const VERY =
  '(?:(?:so|very|really|truly|super|just|absolutely|such|all|most|utterly|totally|simply|quite|already|both) )*';
const GOOD =
  '(?:good|great|perfect|lovely|beautiful|wonderful|brilliant|amazing|awesome|fantastic|excellent|superb|gorgeous|stunning|fab|fabulous|nice|spot on|top notch|delightful|incredible|outstanding|impressive|flawless|first class|magnificent|marvellous|terrific|splendid|cool|clear|helpful|kind|generous|thoughtful|fine|sweet|the best|fast|quick)';
const WORK =
  '(?:drafts?|texts?|copy|photos?|pictures?|logos?|work|designs?|translations?|files?|reports?|edits?|articles?|pieces?|pages?|site|website|layouts?|posters?|flyers?|covers?|illustrations?|drawings?|bio|video|brochure|menu|slides?|script|proofs?|updates?|notes?|advice|help|results?|service|effort|support|patience|reply|answers?|e?mail|message|invitations?|cards?|song|portraits?|job)';
const OURS = `(?:it|this|that|them|these|those|everything|all of (?:it|this|them)|(?:the|your) (?:new |final |finished |whole |lovely )?${WORK})`;
const US =
  '(?:to me|for me|for us|to us|on (?:my|our) (?:end|side)|here|indeed|a lot|very much|so much|to bits|greatly)';
const DAY =
  '(?:day|evening|night|afternoon|morning|week|weekend|trip|holidays?|vacation|break|time|flight|journey|summer|winter|christmas|xmas|easter|one|rest|lunch|travels|new year|birthday|party|time off)';

/** In what is thanked for: what asks, blames, denies, is still to come, or begins a sentence of its own. */
const NOT_THANKED =
  '(?:i|we|he|she|they|not|no|never|nothing|but|however|please|can|could|would|will|should|must|need|needs|want|if|until|unless|when|by|before|advance|wrong|late|missing|bad|broken|care|looking|consider\\w*|confirm\\w*|respond\\w*|replying|cooperation|asap|still|yet|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|and (?!the|your|for|all|everything|being|so|always)|lutfen|ama|fakat|ancak|simdiden|pesin\\w*|yine|bozuk|eksik|yanlis|gec|[a-z]*[ae]ca[gk]\\w*|[a-z]*ece[gk]\\w*|yok|degil|yarin)';

const ENGLISH = [
  `(?:thanks|thank you|thx|thanks|thanx|ta|cheers|many thanks|kudos|grateful|bravo|thank u)(?: (?:so much|very much|a lot|a million|a bunch|once again|again|a ton|heaps|loads|you|all|guys|both|everyone|indeed|ever so much))* for (?:all|both|the|your|this|these|those|that|such|everything|always|being|sending|sharing|getting|letting (?:me|us)|doing|making|taking|explaining|finding|sorting|fixing|helping|coming|turning|clearing|staying|going|writing|putting|checking|thinking|an?|keeping|asking)(?: (?!${NOT_THANKED}(?![a-z]))[a-z']+){0,9}`,
  `(?:(?:i|we|everyone|everybody|the whole team|we all|my team|the team|all of us) )?${VERY}(?:love|loved|adore|likes?|liked|enjoyed|appreciate|appreciated|admire) ${VERY}${OURS}(?: ${US})*`,
  `${OURS}(?:'s| is| are| was| were| looks?| turned out| came out| sounds?| reads?| works?| feels?) ${VERY}${GOOD}(?: ${US})*|(?:looks?|looking|sounds?|reads?|works) ${VERY}(?:${GOOD}|like a plan)(?: ${US})*`,
  `what (?:an? )?(?:${VERY}${GOOD} )?(?:job|work|result|surprise|piece|text|speed|service|treat|star|relief)`,
  `you(?: are|'?re| were|'?ve been) (?:an? |the |such an? )?${VERY}(?:absolute |total |real |true |complete )?(?:${GOOD}|star|legend|lifesaver|life saver|gem|angel|genius|hero|champion|champ|treasure|wizard|magician|rock ?star|saint|godsend|marvel)`,
  "(?:you|this|that|it|which)(?:'?ve| has| have| just| really)* (?:made|saved|saves) (?:my|our|me|us|the) (?:whole )?(?:day|week|month|year|life|bacon|evening|morning)",
  "(?:(?:that|this|it)(?:'?s| is| was)? )?(?:exactly|precisely|just|all) (?:what|how|as) (?:i|we) (?:needed|need|wanted|was looking for|were looking for|had in mind|was after|were after|hoped|hoped for|was hoping for|were hoping for|asked for|imagined|pictured(?: it)?|imagined it|wanted it)",
  `(?:i|we)(?:'?m| am|'?re| are|'?ve been| have been)? ?${VERY}(?:happy|pleased|grateful|thankful|delighted|thrilled|impressed|touched|obliged|chuffed|glad|relieved|over the moon)(?: (?:with|about|for|by) ${OURS}| to (?:have|see|hear|read) (?:it|this|that))?`,
  `(?:(?:i|we) )?could(?:n'?t| not) (?:be|have been) (?:happier|more pleased|better)(?: with ${OURS})?|(?:(?:i|we) )?could(?:n'?t| not) have (?:asked|wished|hoped) for (?:more|better|anything better)`,
  `(?:have|enjoy|wishing you|hope you have|wish you|happy|merry)(?: an?| the| your)? (?:(?:${GOOD}|rest of (?:the|your)|well deserved|restful|relaxing|safe|happy|long) )*${DAY}(?: (?:too|ahead|off|as well|everyone|also|yourself|there|all|x))*|(?:${GOOD}|happy|safe|same to) ${DAY}(?: (?:too|ahead|off|as well))*|safe travels|same to you|you too`,
  "(?:much|greatly|really|truly|highly|deeply|very) (?:appreciated|obliged)|(?:it |this |that )?means (?:a lot|so much|the world)(?: to (?:me|us))?|(?:that|this|it)(?:'?s| really| is| was)* (?:helps?|helped|makes sense|helpful|answers (?:it|everything|(?:all )?my questions?)|clears (?:it|that|things|everything) up|explains (?:it|everything|a lot)|did the trick|does the trick)(?: a lot| so much)?",
  `will do|fair enough|no (?:problem|worries|bother)(?: at all)?|copy that|roger that|message received|all (?:received|clear|good|set|here)|(?:it |they |everything |all )?(?:has |have |is |are )?(?:arrived|received|landed|came through)(?: safely| fine| well| in good order| with thanks)*|as always|as ever|as usual|well received|safe and sound|(?:i|we)(?:'?ve| have)? (?:got|received|read|downloaded|saved) ${OURS}|keep (?:it up|up the (?:good|great) work)|you rock|hats off|lots of love|all the best|take care|(?:talk|speak) soon|see you(?: soon| around)?|bye for now|good luck|god bless|nothing to add|much love|well done`,
];

const FINE =
  '(?:super|harika|mukemmel|muhtesem|sahane|enfes|guzel|iyi|efsane|on numara|nefis|kusursuz|fevkalade|olaganustu|tertemiz|sik|hos|basarili|bomba|kaliteli)';
const ISI =
  '(?:metn|metin|logo|tasarim|ceviri|yazi|calisma|sonuc|sonuc|fotograf|afis|kapa|dosya|tasla|video|sayfa|gorsel|davetiye|isiniz|hepsi|hersey|her sey|eviri|resim|resm|site|katalog|katalo|brosur|kart|duzelti|duzeltme)[a-z]*';

const TURKISH = [
  `(?:(?!${NOT_THANKED}(?![a-z]))[a-z]+ ){0,6}icin (?:cok |ayrica |gercekten |tekrar )*(?:tesekkur[a-z]*(?: eder(?:im|iz)| ediyoru[mz])?|sag ?ol[a-z]*|minnettari[mz]|mutesekkiri[mz]|el(?:ler)?ini?ze saglik)`,
  `(?:${ISI} )?(?:(?:cok|gercekten|hepimiz|ekipce|ailecek|herkes|biz de|ben de|biz|ben|acayip|pek|da|de) )*(?:begendi[mk]|bayildi[mk]|sevdi[mk]|memnun (?:kaldi[mk]|oldu[mk])|memnunu[mz]|mutlu (?:oldu[mk]|ettiniz|ettin)|sevindi[mk]|sevindirdiniz|duygulandi[mk]|makbule gecti|isime yaradi|isimize yaradi|yardimci oldunuz|yardimci oldun|hizir gibi yetistiniz|gunumu guzellestirdiniz|ise yaradi)`,
  `(?:${ISI} )?(?:(?:cok|gercekten|da|de|tek kelimeyle) )*${FINE}(?: (?:olmus|gorunuyor|duruyor|is cikarmissin(?:iz)?|bir is|oldu|cikmis|gozukuyor|is))(?: (?:gercekten|yine))?|(?:super|harika|mukemmel|bir tane|efsane|kral|melek|muhtesem)s[iu]n(?:[iu]z)?`,
  'tam (?:da )?(?:istedigi|aradigi|hayal ettigi|bekledigi|dusundugu)(?:m|miz|muz)(?: gibi| sey)?(?: olmus| oldu| buydu)?',
  '(?:iyi|guzel|hayirli|mutlu|keyifli|bol kazancli|saglikli) (?:gun|aksam|gece|hafta|calisma|tatil|bayram|pazar|cuma|yil|sene|is|haftason|yolculuk|seyahat|ramazan|sabah)(?:ler|lar|i)?(?: sonlari)?(?: dileri[mz]| olsun)?|hayirli olsun|gozunuz aydin',
  '(?:not (?:ettim|ettik|aldim|aldik|edildi)|(?:bilgim|haberim|haberimiz|bilgimiz) oldu|(?:mesaj|bilgi|mail) alin(?:di|mistir)|anlastik|elim(?:e|ize) (?:ulasti|gecti)|teslim aldi[mk])',
  '(?:mail|mesaj|dosya|belge|dokuman|hepsi|taslak|taslag|fotograf)[a-z]* (?:sorunsuz |elime |elimize |bana |bize )?(?:ulasti|geldi|aldi[mk]|indirdi[mk]|okudu[mk]|gecti)',
  '(?:uygundur|(?:bana|bize) uyar|tabi(?:i)?(?: ki)?|ne demek|rica ederi[mz]|estagfurullah|var ol(?:un|unuz)?|allah razi olsun|(?:el|emek|emeg|kalem|agz|agiz|yureg)[a-z]* saglik|eksik olma(?:y(?:in|iniz))?|iyi ki var(?:siniz|sin)|helal olsun|hosca ?kal(?:in)?|kendi(?:ne|nize) iyi bak(?:in)?|opuyoru[mz]|optum|cok naziksin(?:iz)?|zahmet (?:oldu|ettiniz|verdi[mk])|tebrik eder(?:im|iz)|minnettari[mz]|mutesekkiri[mz]|hic sorun degil|sorun degil|bundan iyisi olamazdi)',
];

/** Each match says what one word of thanks does. */
export const PRAISE: RegExp = new RegExp(`(?<![a-z'])${oneOf([...ENGLISH, ...TURKISH])}(?![a-z'])`, 'g');
