/**
 * Not knowing what one wants: words of not knowing, and what it is that they don't know. The rule joins them in a sentence.
 */
import { list } from './list.js';

/** Somebody does not know, has not decided, or can't put it into words, now. */
const UNSURE = list(`
  (dont|do not|doesnt|didnt|wouldnt) * know, (not|never|arent|isnt) * (sure|certain|clear|decided|settled), unsure, uncertain, undecided, unclear,
  torn between, (different|differing|conflicting|own) (opinion|opinions|idea|ideas|view|views),
  (cant|cannot|couldnt|havent|dont|didnt) * (agree|agreed|nailed down|landed on),
  no * (idea|clue), (not|havent|without) a clue, (not|havent) got a clue, not the (foggiest|faintest|first idea), clueless, idk, dunno, god knows,
  who knows, beats me, lord knows, at a loss,
  (cant|cannot|can not|couldnt|could not|unable to|hard to|difficult to|struggle to|struggling to|impossible to|tricky to) * (say|tell you|describe|
  explain|decide|define|picture|articulate|express|imagine|choose),
  (cant|cannot|can not|couldnt|hard to|struggling to) * (put my finger|put our finger|put into words|put it into words|put a name|make up my mind|
  make up our minds|make my mind up),
  (havent|have not|hasnt|not|yet to|never) * (decided|decide|figured|figure|worked out|settled|made up|made my|made our|thought|a clear|got a clear|
  got as far|work out|pinned down),
  still * (deciding|figuring|working out|thinking|trying to|finding out|unsure|open|undecided|mulling|debating|wondering|toying),
  (vague|fuzzy|hazy|foggy|woolly) * (idea|notion|picture|plan|about),
  (change|changes|changing) * (day|week|hour|minute), (change|changing) (my|our) (mind|minds|opinion) (every|all|daily|constantly|about|with),
  (differs|varies) * (day|mood),
  bilmi~, bilem~, bilmez~, bilmem, bilen yok, (emin|net|belli|kesin|açık) (de |da |) değil~, belirsiz, muallak, kararsız~, kararsiz~,
  karar (vereme|verme|vermi|veremi|kılama)~, kararım~ yok, kesinleşme~, netleşme~, netleştireme~, netlestireme~,
  fikr~ yok, fikir yok, (çözeme|çözemi|kestireme|kestiremi|anlatama|anlatamı|tarif edeme|tarif edemi|tarifi zor|söyleyeme|söyleyemi|oturtama|
  bulamad|bulamı|toparlayama|adını koyama|seçeme|seçemi|ifade edeme)~,
  (kafam|kafamız|kafamda|kafamızda|aklım|aklımız|aklımda)~ * (karış~|bulanık|net değil|oturma~|otur~ değil|yok),
  (oturmadı|oturmamış|şekillenmedi|olgunlaşmadı)~, (düşünmemiz|düşünmem|konuşmamız|tartışmamız) (lazım|gerek~), ne bileyim`);

/** What they want: not to know this is the flag itself. */
const WHAT_WANTED = list(`
  (what|wot|which) * (i|we|id|wed|im|were|he|she|they|my|our|the|ourselves|myself) * (want|wants|need|needs|after|looking for|wanting|needing|fancy|
  hoping for|have in mind|going for|aiming for|would like|looking to),
  (what|wot) (id|wed|i would|we would|i might|we might) * like, (what|wot) (id|wed|i would|we would) be (after|looking for),
  (about|on) (anything|any of it|it all|everything|any of that), any of it,
  (help|get|tell|show|guide) * (find out|figure out|work out|what) * (want|need|looking for|after),
  (ne|neyi|neye|nasıl|hangisini) * (istediğim|istediğimiz|istiyorum|istiyoruz|istiyom|istiyoz|isterim|isteriz|istesem|isteyeceğ|ihtiyac|aradığım|
  arıyoruz|arıyorum|istesek|isteğ)~, (bana|bize) ne (lazım|gerek~|uyar|yakışır)`);

/** What the thing is, looks like or begins with: not to know this tells of no brief, unless there is one. */
const WHAT_IT_IS = list(`
  (if|whether|that) (we|i) * (need|want) (a|an|the|it|any|this|to have),
  (what|wot|how) * (it|this|that|they|thing|result|outcome|piece|project) * (should|would|will|could|might|is|looks|look|ought|needs|take|be|end up|
  mean), what should (be|go|we|i|it), what to put, what (its|it is|theyre) for, what (it|that|this) (includes|involves|entails|means),
  what (kind|sort|shape|form|direction|route|exactly|to do|to make|to have|to go for|to ask|to build|we do|i do|we should|i should|id do|wed do),
  where to (start|begin), (which|what) (direction|way|route|path|version|kind|sort|ones|one|of them),  any of (this|that|them), exactly what,
  (nailed down|agree|agreed|landed) (what|on what|on anything|on it), (no idea|not a clue|no clue|idk|dunno|without a clue) what, yet what,
  weve no clue what,
  (ne|nasıl) * (olsun|olacak|olacağ|olmalı|olması|olur|olsa|yapsak|yapalım|yapmak|yapacağ|yapılacağ|yapıcaz|yaptırmak|yapılsa|yazacağ|koyacağ|lazım|
  gerek|bir şey|bi şey|bişey|bişi|bir sey)~, ne (oldugunu|olduğunu), neyin eksik, nereden başla~, nerden başla~, hangisi~, hangi (yöne|yol|tarz)~,
  bir türlü, ama ne, ne için, neleri (kapsa|içer)~, neyi (kapsa|içer)~`);

/** Nothing has been decided at all, by its very words. */
const ALL_OPEN = list(`
  (its|it is|all|still) (very |all |quite |) (fluid|in flux),
  no (brief|concept|plan) * (yet|at all|as such|really|sorry), (havent|have not|not|never) * thought * (about|through) * (any|anything|it|this),
  made my mind up about anything, (all|everything|wide|completely|totally|entirely) (is |are |still |very |) (open|undecided|up in the air|
    in flux|fluid|
  up for grabs), open * in every direction, blank (canvas|sheet|page),
  (make|making|figure|figuring|work|working|find|finding) (it|things|that|this) (up |out |) as we go,
  (see|find out) where (it|this|that|things) (goes|go|leads|leads us|lead|takes us|takes me|takes), see what (happens|emerges|comes out),
  (start|begin) (somewhere|anywhere) and see,
  tam oturmadı~, (oturmadı|oturmamış) (kafam|daha|henüz)~, (ucu açık|açık uçlu|akışına bırak~|oluruna bırak~|yolda şekillen~|
  tam olarak belli değil), hiçbir şey (belli|net|kesin) değil, could be anything, bit of everything, bits and bobs, odds and ends, this and that,
  all sorts of things, (konu|konusu|içeriği|ne olduğu|tarzı) (hiç |çok |) (önemli|mühim) değil, (subject|topic|theme) doesnt matter,
  tasks (vary|will vary), nothing (specific|particular|in particular|fixed|definite|concrete) (yet|in mind|just|really|only|so), (konu|tema|
  fikir) (falan|filan) * yok, her işten biraz, (her şey|herşey|hepsi|konsept|konu|içerik|proje|iş) (hâlâ |hala |henüz |daha |) (açık|belirsiz|muallak|
  belli değil|net değil), (net|belirli|somut|kesin|hazır) (bir |bi |) (fikr|fikir|plan|istek|brif|brief|tarif|talep|konsept)~ * yok,
  (brif|brief|konsept)~ * (yok|belli değil|hazır değil)`);

/** Not known is something that others are to give, or that any good brief leaves open: no sign. */
const NOT_THEIRS = list(`
  (what|which) (file|files|format|size|sizes|font|time|day|date|plugin|version|paper|software|resolution|address|colour space|documents|details|
  information|info), what (you|u|youd|youll|your), how (much|long|many), what (the|a|an|it|that|this) * (cost|costs|price|charge|fee),
  want to (pay|spend|be charged|send), need to (send|give|provide|pay|sign|bring|fill|do next|do on our),
  where to (start|begin) (with|on|in|looking), what (happened|went|the problem|caused|the matter),
  (want|need|after) (is|are) (possible|feasible|doable|realistic|even possible), mean by, you mean,
  nasıl (yapılacağ|yapılıyor|yapılır|düzelt|çözül|çözeceğ)~, how to (fix|build|code|do|use|open|upload|log|send|pay|install|download|proceed),
  if (you|u) (do|offer|take|are|still|can|have|cover|work), whether (you|u),
  (dosya|format|boyut|saat|gün|tarih|yazı tipi|kağıt|program|fiyat|ücret|adres|beden|ölçü|renk kodu)~, ne kadar~, kaç, kaça,
  (yapıyor|çalışıyor|bakıyor|alıyor|veriyor|çeviriyor) mu~, istediğiniz~, istediğin, istediğini`);

/** They know, by their own words. */
const SURE = list(`
  (know|knows|knew) (exactly |precisely |just |) what (i|we|they|im|were|id|wed), clear (idea|picture|brief|vision) of, crystal clear,
  (gayet |çok |tam olarak |)(iyi|net) bili~, ne istediğimi~ (çok |gayet |tam |) (iyi |net |) bili~, tam olarak bili~, fikrimiz net,
  aklımızdaki net, kafamda net`);

/** The signs of not knowing. */
export const NOT_KNOWING_SIGNS = {
  unsure: UNSURE,
  'what-wanted': WHAT_WANTED,
  'what-it-is': WHAT_IT_IS,
  'all-open': ALL_OPEN,
  'not-theirs': NOT_THEIRS,
  sure: SURE,
} as const;
