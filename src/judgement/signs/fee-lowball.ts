/**
 * A low price called for before one was named: small budgets, small jobs.
 */
import { SMALL } from './fee-words.js';
import { list } from './list.js';

/** A budget that is small: said before any price. */
const SMALL_BUDGET = list(`
  (${SMALL}) (financial |marketing |project |overall |) (budget|budgets|funds|resources|means),
  (budget|budgets|funds|money|finances|wallet|purse|cash|moneys|budgets|funding|finance) (is |are |s |isnt |arent |here is |for this is |at
    the moment is |being |) (very |quite |extremely |really |super |rather |pretty |a bit |so |not |a little |somewhat |fairly |currently |
    kinda |kind of |also |sadly |unfortunately |) (${SMALL}|an issue|a problem|not exactly|huge|big|large|great|endless|unlimited|nothing|
    barely|whatever), (tight|short|strapped|stretched|low|limited) (on|for|in) (money|cash|budget|funds|the budget),
  (on a|zero|no frills|bootstrap) budget,
  (not|dont|havent|hardly|barely|doesnt|isnt|without|arent) (have |got |having |really |a |much of |have much |exactly |got much |made of) *
    (much|a lot|lot|lots|big|huge|large|great|enough|deep|fat|loads) (of |) (money|budget|to spend|cash|pockets|funds|funding|money to),
  (not|arent|isnt) made of money,
  (skint|hard up|strapped for cash|penniless|cash strapped|shoestring|for peanuts|for pennies|few pennies|pay peanuts),
  (im|am|are|were|live|living|being) on (benefits|universal credit), (for|with|my|our|only|just|from) pocket money,
  (im|am|are|were|flat|stony|totally|completely|bit|kinda|basically|currently|always|still|pretty|so) broke,
  (im|am|are|were|still|fully|being|been|totally|self|is|a) (bootstrapped|bootstrapping),
  (bootstrapped|bootstrapping) (startup|start up|founder|founders|company|business|team|so),
  all (there is|there was|we have|we have left|i have|ive got|weve got|thats left|thats) * (kitty|pot|purse|piggy bank|wallet),
  (little|hardly any|barely any|not much|no big|no huge|no great|not a lot of|no large) (budget|money|funds|cash),
  (cant|cannot|couldnt) (pay|afford|offer|spend) (much|a lot|that much|very much|more than|anything fancy|big),
  (counting|watching|minding|pinching|must count|have to count|need to count|have to watch|need to watch) (every|our|my|the|each) (penny|
    pennies|cent|cents|euro|pence),
  (can|could) only (afford|pay|spend|stretch) *, (can|could) only (manage|offer|do|give|go to) (you |a |about |around |up to |)
    (small|modest|tiny|€|$|£|#) *,
  only (budgeted|set aside|saved|raised) *,
  (not|arent|isnt) (rich|millionaires|a millionaire|a bank|a big company|a big firm|google|apple), money doesnt grow,
  (only|just) (have|got|can spare|ve got|can offer|can afford|able to pay|able to offer) (about |around |€ |$ |£ |) # (€|$|£|euros|quid|
    pounds|dollars|bucks|tl|to spend|k),
  (kısıtlı|sınırlı|dar|düşük|küçük|mütevazı|ufak|az|minik|kısıtlıca) (bir |bi |) (bütçe|bütçey~|bütçem~|bütçel~|imkan~|imkânlar~),
  (bütçe|budget)~ * (low|tight|limited|küçük|az|kısıtlı|düşük),
  (bütçe|bütçemiz|bütçem|paramız|param|ödeneğimiz|kaynağımız|maddi durum~|imkan|imkanımız|imkanlarımız|imkanım|bütçemiz~|durumum|durumumuz) *
    (kısıtlı|sınırlı|az|dar|müsait değil|el vermi~|elvermi~|yetersiz|sıkışık|küçük|düşük|ufak|mütevazı|pek yok|çok yok|kıt|zayıf|sıkıntı~|
    yüksek değil|büyük değil|geniş değil|fazla değil),
  (çok|fazla|pek) (para~|bütçe~) (verem~|yok|ayıram~|ödeyem~|harcaya~|vermek istemi~|veremi~),
  (çok|fazla|pek) (bir şey|bişey|bi şey) (verem~|ayıram~|ödeyem~|veremi~),
  (para|bütçe)~ (dar|kıt|sıkışık|kısıtlı), az bütçe~, (elimiz|elim) dar, (parasal|maddi|nakit) * (sıkış~|zor~), (üç|beş|üç beş) kuruş~,
  (cebimi|cebimizi|kasamızı|bütçemizi) (yakma~|sarsma~|zorlama~|yorma~), cep yakma~, (bütçe|para)~ (çok |pek |) (yok|az)`);

/** It should not cost much, please. */
const NOT_MUCH = list(`
  (cost|costs|price|fee|rate|bill|charge|quote) (will |would |should |to |can |must |) be (minimal|low|small|modest|negligible|tiny|next to nothing|
    peanuts), go easy on (me|us|the), (margins|cashflow|cash flow|finances) (are|is) (thin|tight|low|bad),
  (shouldnt|wont|doesnt|cant|should not) take * (more than|longer than) (#|half|an),
  (lira|tl|bin|euro|dolar) (fazla bile|yeter de artar|yeter artar|bile çok),
  (dont|do not|no) (send|give|quote|charge|want) * (agency|london|fancy|corporate|silly|crazy|big city) (prices|rates|price|money),
  one * nothing (pricey|fancy and),
  (shouldnt|should not|cant|cannot|mustnt|couldnt|surely doesnt|surely wont|hopefully wont|hopefully doesnt|hopefully not|doesnt|wont|dont|
    not|must not|hope not|please dont|pls dont) (really |possibly |want to |have to |) (cost|charge|quote|ask|ask for|spend|bid|pay|break|go)
    (us |me |that |too |so |overly |you |for |) (much|a lot|lot|the earth|a fortune|fortune|an arm|the world|high|the bank|the moon|crazy|mad|
    silly|overboard|more than|big|agency prices|agency rates),
  (shouldnt|cant|wont|cannot|should not) be (more|much more) than *, (shouldnt|cant|wont|hopefully not|surely not|hope its not) (be |)
    (too|so|that) (expensive|pricey|dear|costly|much money),
  (dont|not|please dont) (try to |) (overcharge|rip|rob|fleece|sting|milk) *,
  (something|one|but|and|please|be|hopefully|if|of course) not (too|that|so|overly|very|crazy|super) (expensive|pricey|dear|costly|steep),
  (easy|gentle|kind|nice|merciful|reasonable|humane) (on|with|to|about) (the |my |our |us |me |your |) (price|prices|wallet|budget|pocket|
    invoice|rates|fee|quote|pricing|pockets|purse),
  be (gentle|kind|nice|merciful|reasonable|fair|humane) (pls|please|plz|haha|lol), be (gentle|merciful) (with|on) (us|me),
  (dont|do not|not) (make|let|get) (it|this|that) (be |get |) (too|so|very|that|overly) (expensive|pricey|dear|costly),
  (keep|keeping) (it|this|everything) (as |) (cheap|affordable|low cost|inexpensive|low budget),
  (keep|keeping) (the |your |) (price|prices|cost|costs|rates|quote|fee|budget|bill|charges|quotes|bids|bid) (as |) *
    (down|low|reasonable|small|minimal|cheap|sensible|humane|human|minimum|modest|realistic|sane|to a minimum|affordable),
  (easy|simple|quick|tiny|small|little|straightforward|basic|# minute|minute|simple stuff) (job|task|work|thing|project|hour|edit|fix|one|stuff) *
    (shouldnt|cheap|low price|overcharge|surely|cant cost|cant be|wont cost|dont expect|price low|price accordingly|priced accordingly),
  (so|therefore|hence|thus) (the |your |) (price|quote|cost|fee|bill|rate|bid) * (low|small|accordingly|reasonable|reflect),
  (price it|charge) accordingly,
  (five|5|ten|10|two|2|15|fifteen|twenty|20|#) (minutes|minute|mins|min) (job|work|of work|for you|for someone|for a pro|for
    somebody), half an hours work, more (isnt|is not|wont be) possible,
  (thats|this is|that is|which is) (all|the most|everything) (i|we|ive|weve) (have |got |) (can|could|to|are able to)
    (pay|afford|spend|offer|do|give|manage),
  (thats|this is|that is) (my|our) (max|limit|maximum),
  (cant|couldnt|cannot|wont) (go|do|pay|offer) (any |) (higher|more|beyond|above),
  (fazlası|fazlasını|fazlasına|daha fazlası~|daha fazla) (olmaz|yok|verem~|çıkma~|çıkam~|veremem|mümkün değil),
  (silly|crazy|stupid|daft|big) money,
  (not|wont|never|dont|cant) (paying|pay|spend|spending) (hundreds|thousands|a fortune|big|loads|that much|a lot|much),
  (modest|sensible|humble) (quote|price|rate|fee|bid), (quote|price|rate|fee|bid) (modest|sensible|low|humble),
  (not|wont|dont|never) (paying|pay|going to pay) * (money|prices|rates|fees|premium),
  for (a |) (few|couple|couple of) (bucks|quid|dollars|euros|pounds),
  (low bids|low bid|low quotes|lowest bids|bid low|no agency prices|no crazy|no silly) (only|please|prices|bids|quotes|rates|),
  (dont|if you) bother if, expensive (bids|quotes|agencies|freelancers) * (ignored|rejected|need not|will be|apply),
  (para|ücret|parası|ücreti)~ * (istemezsiniz|istemezsin|almazsınız|almazsın|istemeyin|almayın|yazmazsınız|isteme|yazmayın),
  (çok|fazla) (bir şey |bi şey |bişey |bişi |bi şi |para |) (tutmasın|tutmaz~|yazma~|istemeyin|isteme~|alma~|açmayın|olmasın|abartma~|uçma~|şişirme~),
  (fiyatı|ücreti|rakamı|fiyat|ücret|fiyatta|fiyatlar) * (ona göre|buna göre|uygun tut~|düşük tut~|yüksek tutma~|abartma~|makul tut~|şişirme~|
    insaflı~|kaçırma~|uçma~|çekmeyin|çekme|üzme~|dikkat), (ona|buna) göre (bir |bi |) (fiyat|ücret|rakam|teklif)~,
  (basit|kolay|ufak|küçük|minik|kısacık|kısa) (bir |bi |) (iş|işi|şey|çalışma)~ * (tutma~|isteme~|almaz~|yazma~|uygun~|ona göre|abart~|pahalı~|
    ucuz~), (alt tarafı|altı üstü|topu topu|hepi topu|alt tarafi) *,
  # (dakikanızı|dakikanı|dakikalık|dakikada) (alır~|almaz~|iş~|bile|halle~|bir iş|bi iş|yapıyor|yapılır|yaparsın~|biter|bitirirsin~|çıkar~),
  (yarım|bir|bi|iki|1|2) (saatlik|günlük) iş~, # (bin |bin lira~|lira~|tl~|euro~) (geçmez|geçmesin|tutmaz|etmez|aşmaz|aşmasın),
  (para|fiyat|ücret) (konusu~|mevzusu~|işi~|meselesi~) * (büyütme~|dert etme~|sorun etme~|abartma~),
  (uçuk|yüksek|fahiş|ajans) (fiyat|ücret|rakam)~ * (verme~|isteme~|çekme~|yazma~|olmasın|beklemi~|istemi~),
  (binlerce|yüzlerce|dünyanın|dünya kadar|tonla|avuç dolusu|o kadar|çok) (lira|para|parası|tl)~ * (verem~|ödeyem~|verec~|harcaya~|istemiyor~|
    istenir mi|vermek istem~), (insaflı|vicdanlı|merhametli)~ (ol~|bir|davran~|fiyat~), (biraz |el |az |bi |)(insaf~), (bizi|beni) üzme~`);

/** Nothing to her, as they see it: it speaks of the price where a price is spoken of. */
const TRIFLE = list(`
  (easy|simple|quick|nothing|childs play|piece of cake|no effort|peanuts|doddle|second nature) (for|to) (you|u|someone|somebody|a pro|a professional|
    an expert|people like you), (in|with) (your|ur) (sleep|eyes closed), (few|couple of|two|three) clicks,
  (gözü|gözün~|gözünüz) kapalı,
  (sizin|senin|size|sana) (için |göre |) (çocuk oyuncağı|kolay|basit|iki dakika~|beş dakika~|hiçbir şey|hiç bir şey|çok kolay|çok basit)`);

/** Its signs. */
export const FEE_LOWBALL_SIGNS = {
  'fee-small-budget': SMALL_BUDGET,
  'fee-not-much': NOT_MUCH,
  'fee-trifle': TRIFLE,
} as const;
