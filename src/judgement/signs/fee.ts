/**
 * How people come at a fee: ask for less, dispute it, offer none, another coin, or payment only later.
 *
 * What is listed here is weighed by `flags/fee-haggling`: most of it needs a second sign, or the right place.
 */
import {
  CANT, CHEAP, COIN, FEE, MAKE, MAKER, NO, ODEMEZ, OUTCOME, PAY, RIVAL, SMALL, UCRET, WHEN_GOOD, YAP, YAPAN,
} from './fee-words.js';
import { list } from './list.js';

/** A sum of money. */
const SUM = list(`
  (€|$|£|₺|eur|usd|gbp) #, # (k |bin |hundred |thousand |) (€|$|£|₺|euro~|eur|usd|pound~|quid|dollar~|bucks|grand|tl|lira~|gbp|try|aud|chf|k), # bin~, (hundred|thousand|fiver|tenner)`);

/** The fee as a noun. */
const FEE_NOUN = list(`(${FEE}|pricing|terms|down payment|advance|day rate), (${UCRET}|kapora~|peşinat~|avans~)`);

/** Less of it, as a noun: a discount. */
const DISCOUNT = list(`
  (discount|discounts|discounted|rebate|reduction|concession), # (%|percent|per cent) (off|less|reduction|lower), money off,
  (mates|friends|family|friend|student|charity|startup|nonprofit|non profit|bulk|volume|loyalty|repeat|first time) (rate|rates|price|prices|discount|deal),
  (indirim~|iskonto~|tenzilat~|kıyak~), yüzde # (daha az|düş~|ucuz~|aşağı)`);

/** Asks for it, or hopes for it. */
const ASKS_FOR = list(`
  any, some, is there, are there, (can|could|would|will|do|did|might) (you|u), (can|could|may|would|might) (we|i) (get|have|ask|expect|be), chance, possible, possibility, (give|offer|do|grant|allow|get|make) (us|me|a|an|any|some), (get|want|need|like|expect|appreciate|deserve|hope|hoping|hoped|wondering|consider|negotiate|request),
  please, pls, plz, for us, if you, maybe, perhaps, surely, worth, how about, what about, seeing, since, because, given, considering, entitled,
  (~mısınız|~misiniz|~musunuz|~müsünüz|~mısın|~misin|~musun|~müsün|mı|mi|mu|mü), (olur|olursa|olsa|olabilir|olmaz|lütfen|lutfen|rica|bekl~|istiyor~|ister~|isteriz|sevinir~|alabil~|lazım|yapın|yaparsan~|yapar|yapsan~|yapıver~|edersen~|ederse~|edin|düşün~|umuyor~|umar~|geç~|şart|artık|bi|biraz|ufak)`);

/** Wanted cheap. */
const CHEAPLY = list(`
  (${CHEAP}) (possible |) (price|prices|rate|rates|quote|quotes|offer|option|way|one|version|deal|package|packages|solution|labour|help|rush|${MAKER}|logo|website|site|video|design|translation|editing|please|pls|plz|if|for us|for me|you|as possible|but good|but|and good|and quick|and fast|and simple|and reliable|and nice|work),
  (something|${MAKER}|it|this|keep it|keep this|as|very|really|nice and|super|quite|dirt|prices|price|rate|rates|must be|should be|needs to be|has to be|fast and|quick and|simple and|good and|quality and|easy and|nice and|clean and|quick but|good but|looking for|need|want|prefer) (${CHEAP}), (any|bit|much|little|lot|go|work|way|bid) cheaper,
  (do|make|get|have|find|getting|doing|done) (it|this|that|one|them|these|someone|somebody|all) * (cheap|cheaper|cheaply|for less|for half|lower), done (cheap|cheaply), (your|ur|whats|offer|go with the|choose the|pick the|take the) (cheapest|lowest), cheapest (you|u|possible|quote|wins|rate|price), (cost|budget|price) conscious, price sensitive, as (little|cheaply) as possible, (minimal|minimum|lowest) cost, (lower|reduced|cheaper|better|discounted|friendlier|nicer|preferential|introductory|special|friendly|lowered) (hourly |day |daily |page |) (rate|rates|fee|pricing), (price|cost) (is |being |will be |) (the |a |our |) (deciding|main|key|only|decisive|most important) (factor|criterion|thing), on the cheap, on a budget, cheap as, low price for, lowest (bid|bidder|price|quote|rate|offer|sensible|possible),
  (ucuza|ucuzundan|ucuzcu|uyguna|uygundan|ucuzlat~|hesaplı|hesaplıca|ekonomik), (daha|en) ucuz~ * (fiyat~|teklif~|nedir|ne|kaç~|paket~|olsun|olsa|olur mu|olmaz mı|yap~|iste~|hallet~|bul~|veren|verdi|seçenek~|şekilde|yol~|var mı|lazım|bir|biri~|verir~), ucuz (bir|bi|olsun|olsa|olur~|yap~|hallet~|çöz~|yoldan|yollu|${YAPAN}|fiyat~|teklif~), en uygun (fiyat~|teklif~|rakam~|ücret~), bütçe dostu,
  (uygun|düşük) (bir |bi |) (fiyata|fiyatlı|fiyatla|fiyatta|fiyatlarla|ücret|ücrete|ücretle|ücretli|rakam|rakama|para|paraya), (uygun|düşük) (fiyat|bir fiyat|bir ücret|bir rakam|bi fiyat) (ver~|yap~|bekl~|iste~|rica|lütfen|olur~|olsun|olsa|çıkar~|teklif~|çek~|arı~|al~|alabil~|geç~|söyle~|düşün~|konusunda), (çok|en|biraz|bize|bana|daha) uygun (bir |bi |) (şey|bişey|bisi|bi şi|yap~|olsun|olur~|tut~|rakam~|fiyat~|bir rakam~), uygun (yap~|yapar~|tut~|olsun)`);

/** Takes it down. */
const LOWER = list(`
  (lower|reduce|drop|cut|trim|shave|squeeze|sharpen|negotiate|renegotiate|haggle|bargain|reconsider|rethink|revisit|waive|skip|halve|lessen|slash|discount),
  (come|go|get|bring|bringing|push|talk|pull|take|move|nudge|knock|keep|meet|cut|coming|going) * (down|lower|off|below|under|less|halfway|half way|in the middle), (any|bit|little|much|do|something|a) (better|lower|less|nicer|kinder|more reasonable), do (something|anything) (on|about|with), (budge|movement|flexibility|flexible|leeway|wiggle|negotiable|negotiation|room),
  (look|think|talk) * again, take another look, (half|third|quarter|fraction) (of |) (the|of|that|your), work (with|something out), what can you do (on|about),
  (düşür~|düşer~|düşse~|düşebil~|indir~|iner~|inebil~|inse~|inin|inmek|inmeniz|kırar~|kırsa~|kırabil~|kırın|kırıver~|kırma~|esnet~|esneklik|esneyebil~|esner|yuvarla~|yumuşat~|oyna~|makul~|aşağı çek~|aşağı in~|aşağıya|daha aşağı|ucuzlat~|pazarlı~|yardımcı~|kolaylık~|güzellik~|insaf~|jest~|iyilik~|gözden geçir~|yeniden değerlendir~|revize et~|biraz daha|daha az|daha uygun|daha düşük|daha makul|yarısı~|yarıya|bi el at~|bir el at~|konuşalım|tekrar konuş~|tekrar bak~|çekin|çekebil~|çekseniz|aşağı çek~)`);

/** Too dear, by its very word: enough in a thread. */
const DEAR = list(`
  (expensive|pricey|overpriced|over priced|costly|extortionate|exorbitant|unaffordable|overcharging|overcharged|daylight robbery|highway robbery|rip off|ripoff|ripping us off|ripping me off|sticker shock|greedy|shameless|ludicrous|astronomical|eye watering), (out of|beyond|above|outside|over|exceeds) (my|our) (league|means|reach|budget|price range|limit|pay grade),
  (lot|fortune) (of money |of cash |) (for|to pay|to ask|for what), (too|a bit|rather) (dear|rich|salty), (are you|you must be|ur|r u) (serious|kidding|joking|having a laugh|for real), sharp intake of breath, (nearly|almost) (fell|choked|fainted), wont stretch to, (made|makes|nearly made) (me|us|him|her|my husband|my wife) (spit|choke|gasp|laugh|fall|wince|swallow|gulp|jump|cry|blink|sweat), (eyes|jaw) (water|watered|dropped), (ouch|yikes|blimey|crikey|wowzers|gulp), heart attack, (didnt|never|wasnt) (expect|expecting|realise|realize|think|imagine|know) * (much|expensive|so high|that high|high), arm and a leg, take the (mick|piss|mickey),
  (pahalı|pahalısın~|pahalıymış|pahalıya|tuzlu|tuzluymuş|fahiş|astronomik|kazık|ateş pahası|el yakıyor|dudak uçuklat~|soygun|uçuk|abartılı|abartmış~|fazla abart~|çok para|oha|ohaa|yuh), (bizi|beni|boyumuzu|bütçemizi|bizim bütçeyi) (aş~|çok aş~|fazla aş~|bir hayli aş~), piyasanın (üst~|çok)`);

/** Too much, if it is said of the fee. */
const MUCH = list(`
  (too|so|that|this|very|quite|rather|pretty|bit|little|way too|insanely|crazy|really) (much|high|a lot|lot), (steep|dear|no go|out of the question|unacceptable|not acceptable|not workable|not feasible|not doable|hard to swallow|wont fly|wont work for|doesnt work for|a surprise|surprised|not happy|too rich|disappointed|unreasonable|eye opener|pushing it|ambitious|for that money|silly|bonkers|mad|optimistic|insulting|excessive|outrageous|ridiculous|insane|absurd|hefty|unreasonable|unfair|shocked|shocking|surprised|taken aback|a joke|crazy|cheeky|greedy|over the top|a stretch|a shock|heavy|unexpected|bad|wrong|not fair), on the high side, a lot, quite a (sum|lot|bit|price|figure), (dont|cant|hard to|struggling to|difficult to) (justify|understand|see how|see why|swallow), not worth, isnt worth,
  (çok|epey|bayağı|baya|biraz|bize|bana|oldukça|fazlasıyla|niye bu kadar|neden bu kadar|bu kadar) (çok|fazla|yüksek|fazlaca), (fazla|yüksek|çok|ağır|tuzlu|garip|tuhaf) (geldi|gelmiş|bulduk|buldum|bulundu|buluyor~|değil mi|olmuş|kaçmış|göründü|kaldı), (bize|bana) çok, çok (değil|degil) (mi|mı), çok geldi, (fazla|çok) (buldum|bulduk|gibi|olmuş), ne biçim, bu ne (böyle|ya), (çok|bayağı|epey|fazla) yüksek, rayi~ (üzerinde~|üstünde~), rayicin üst~, insafsız~, fazla değil mi, ağır geldi, (bu|o) kadar para, istenir mi, verilir mi, zorlar, zorluyor~, şok~, şaşır~`);

/** More than they meant to give. */
const ABOVE = list(`
  (more|higher|way over|above|over|beyond|double|twice|three times|far above|bit over|steeper|pricier|dearer) (than |what |) (i|we|id|wed|my|our|the|initially|originally|he|she|they|anyone) * (expected|thought|planned|imagined|hoped|hoping|budgeted|anticipated|expecting|budget|pay|paid|paying|price range|means|mind|afford|spend|reckoned|bargained|set aside|used to|quoted|charged|charge|asked|figured|prepared|allocated|wanted),
  (more|higher|steeper|dearer|pricier) than (anticipated|expected|planned|hoped|budgeted|thought|foreseen|usual|imagined|assumed), (expected|hoped|hoping|thought|expecting|counted|assumed|figured|hope|want|like) * (less|cheaper|lower|free|for free|included|half), (double|twice|triple|three times) (what|as much|the) * (last|other|others|previous|usual|our|went|paid|took|charged|quoted|asked), (fee|price|quote|that|it) (exceeds|is above|is over|goes beyond|is beyond|is outside), (reckoned on|reckoning on|bargained for|counted on|hoped to|hoping to|wanted to|meant to|planned to) (keep|pay|spend|stay|get) * (under|below|less|within|around|half|no more|#), # * (in my head|in mind) and not, (beyond|more than|above|over) what (we|i|our) * (can|could|pay|afford|have|budget|planned|spend|manage|normally|usually|expected), (cant|couldnt|cannot|not) stretch (to|that far|so far|any further), other (quotes|quotations|offers) * (lower|cheaper|less|half), not what (we|i) (expected|budgeted|had in mind|planned),
  (beklediğim|düşündüğüm|planladığım|tahmin ettiğim|umduğum|bütçem|ayırdığım|hesapladığım)~ * (üst~|fazla|yüksek|çok|aşıyor|aştı|iki katı|katı|üzerinde~), bütçe~ * (aşıyor~|aştı~|aşar|aşmış|zorluyor~|zorlar|yetmi~|yetmez|elvermi~|el vermi~|kaldırmaz|üstünde|üzerinde), bütçe~ * (yüksek|fazla|çok|o kadar) (değildi|değil), (o kadar|bu kadar|böyle) * (tutacağını|edeceğini|olacağını|çıkacağını|tutar~) * (düşünm~|beklem~|tahmin etm~|ummu~|sanmı~), (daha makul|daha uygun|daha düşük|daha az|daha ucuz) * (bekl~|ummu~|düşünm~|umuyor~|sanıyor~), (önceki|eski|geçen|diğer|başka)~ * (iki katı|üç katı|yarısı|katı)~, iki katı~, (bütçemiz|bütçemiz~|paramız|param|gücümüz|kesemiz)~ yetm~`);

/** Another figure against it. */
const COUNTER = list(`
  (would|is|could|will) (€ |$ |£ |) # (€ |euros |pounds |dollars |quid |k |) (be |) (possible|ok|okay|enough|work|acceptable|fine|doable|too little|alright|do it|suit you), (meet|see) (me|us) (at|around|in the|half|halfway) *, (you|u) (accept|take|consider|settle for|go for|agree to|live with|do it for|do|make it|come down to|go down to|work for|manage|be happy with|sign at|go as low as) (€ |$ |£ |about |around |like |the lot for |it all for |both for |all of it for |) #,
  (how|what) (about|abt) (if |) (we say |we do |i pay |we pay |i give you |) (€ |$ |£ |) # (€|$|£|k|euros|pounds|dollars|quid|cash|instead|total|and|all in|flat|then|deal|for|per|an|a), (how|what) (about|abt) (€|$|£) #, (lets|shall we|can we|could we|can i|what if we|what if i|lets just|if we) (call it|say|settle on|settle at|agree on|make it|go with|do|pay) (€ |$ |£ |) #, (in the middle|half way|halfway|split the difference), (round|rounded|rounding) (it |that |this |) (down|off),
  (our|my) (final|last|best|maximum|absolute|top) (offer|price|limit|bid), (can|could|will|would|only|able to|prepared to|willing to|happy to) (only |) (offer|pay|stretch|go|do|spend|manage|afford|stretch to|go to|go up to|do up to) (you |) (max |maximum |up to |no more than |not more than |at most |just |only |about |around |) (€ |$ |£ |) # (€|$|£|k|euros|pounds|dollars|quid|max|tops|at most|for|total|instead|bucks|and|all in|not|per), (i|we|id|wed) (was|were|am|are|) * (thinking|hoping|expecting|reckoned|picturing) (of |for |to pay |to spend |) (more like |around |about |something like |under |below |closer to |nearer |maybe |) (€ |$ |£ |) #, (closer to|nearer to|nearer|more like) (€ |$ |£ |) # (€|$|£|euros|pounds|quid|k|per|for),
  (cant|wont|cannot|couldnt|not|never) (really |) (go|stretch|pay|do) (above|beyond|over|higher than|more than|past|further than|to) (€ |$ |£ |) #, # (not more|no more|is all|is our max|is my max|max|tops|or nothing|take it or leave it|or no deal|or im out|cash in hand|in cash), (usually|normally|typically|generally|last time|always|used to) (pay|spend|paid|give|gave|charge) * (€|$|£|#), (make|get) it # , (make|get) it (€|$|£) #, (north of|not above|nothing above|nothing over|not over|more than|above|beyond|not exceed|no higher than|under|below) (€ |$ |£ |) # * (wont|cant|no|not|deal|limit|happy|sign|board|boss), (sign|approve|go|pay|spend|signing|spending|paying) (anything |) (north of|above|beyond|over|more than) (€ |$ |£ |) #, # instead of (€ |$ |£ |) #, (can|could) you (get|make) it (there|to|under|below|down|for), (the job|it|the project|the gig|the order) is yours, (do|does|make|did) (it|this|that|them|one|the lot|these|both|all|mine) for (€ |$ |£ |about |around |under |only |just |) (#|less|half|free|nothing|peanuts|cheaper|a tenner|a fiver|a pizza|a beer|a song|a few|a fraction|a hundred|a third|a quarter|a couple|a pint|a drink|a meal), if you (drop|lower|reduce|go down|come down|bring) * (to|price) * #, (bring|get|take|drop|go|come|bringing|make) (it |this |that |the price |the total |) (down |lower |) to (€ |$ |£ |about |around |) #, (cant|cannot|couldnt|wont|not) (do|manage|pay|afford|justify|go to|stretch to|swing|accept) (the |that |your |) (€ |$ |£ |full |) #, (we|i|we will|well|ill|i will) (will |only |) (pay|give|do) (you |) (for |only |) (half|# hour|one hour|half of|for half), (keep|kept|stay|staying) (it |) (around|under|below|near|at|within) (there|that|€|$|£|#) *, (pay|paying|settle for) (only |just |) (half|part|a part|a third|some) of (the|your|this|it), call it #, got yourself a deal,
  # (binde|liraya|lirada|tl ye|tlye|tl de|tlde|bine|euroya|euroda|dolara|avroya|ye|ya|e|a|de|da|te|ta) (yap~|buluş~|el sık~|kal~ mi|çalış~|başla~|olur mu|olmaz mı|anlaş~|halle~|razı|bitir~|çek~|çevir~|çiz~|kapat~|hallol~|tamam~|bırak~|ne ders~|iner~|inse~|indir~|olsun|okey|bağla~|tokalaş~|tamamlay~|sabitle~|yuvarla~|düşür~|düşer~|düşse~), # (bin |lira |tl |bin lira |bin tl |euro |) (toplam |) (desek|deyip|versek|versem|verelim|vereyim|yapsak|yapalım|olsa|olmaz mı|olur mu|uyar mı|tamam mı|kapatalım|anlaşalım|diyelim|bağlayalım|razı|nasıl olur|dersek|yapar mı~|yetmez mi|yeter mi), yuvarlayalım, yuvarlayın, yuvarlarsak, yuvarlasak, yuvarlar mısınız, üstünü çiz~, (ortada|orta yolda|bir yerde|ortasında) (buluş~|anlaş~), ortasını bul~, (en fazla|en çok|maksimum|max|azami|taş çatlasa) # (bin |lira |tl |) (ver~|öde~|çık~|olur|var|eder), # (bin |lira |tl |) (verebilir~|ödeyebilir~|çıkabilir~|çıkarız|çıkarım|veririz|veririm), # * (üstüne|üzerine) (çıkma~|çıkam~), # (bin |lira |tl |) yerine (€ |) #, (yerine|değil) # (bin |lira |tl |) (olsa|olmaz|versek|desek|yap~), el sıkış~, nakit (versem|verirsem|öderse~), (peşin|nakit) (öder~) * (kaç|indirim|ne olur), kdv~ * (siz karşıla~|vermesek|dahil ol~|düş~|sizden ol~|olmasın|almasan~|yazma~), bu paraya, # (e|a|ye|ya|bine|binden|den|dan) (bağla~|bırak~|olsun|yapalım|kapat~)`);

/** Will not pay it, or sees no reason to. */
const REFUSE = list(`
  (${CANT}) (really |quite |) (accept|agree to|sign off|approve|pay|cover|bear|justify|stretch to|afford) (for |) (the|this|your|that|these|any|a|such|so|more|extra|€|$|£|#) *, (why|how come) (should|would|must|do|am|are|did|is|does|has) (i|we|it|this|that|the|a|your|you) * (pay|paying|charged|charge|charging|billed|bill|cost|so much|that much|expensive|high|extra|more|invoice), (never|not|didnt|dont remember) (agreed|agree|agreeing|ordered|sign up|asked|ask) (to |for |) (pay|pay for|paying|a fee|extra|that price), (${CANT}) (be |) (pay|paying) for, (well|ill|we will|i will|only|can only|will only) pay (you |) for (only |) (#|one|half), (cant|dont|couldnt|hard to) (see|understand|imagine|believe) (how|why) * (took|take|takes|cost|costs|#|hours), shouldnt (have to |) (pay|be charged|be paying), (deposit|money|payment) back, (want|demand|expect|get|like) * refund, (dispute|contest|query|object to|disagree with|not happy with|unhappy with) (the|your|this|that) (${FEE}|hours), (refund|deduct|withhold|knock) * (of the|from the|of your|from your|off the|off your) (invoice|fee|price|payment|bill), (charge|charging|charged|billed|bill|invoiced) (me|us) for (every|a|that|this|the|# minutes|minutes|each|such),
  (take|leave|strike|remove) (it|that|the fee|the charge|the surcharge|the rush fee|the deposit) (out|off) *, (take|took|takes) (you |) (only |just |) (# |five |ten |half an |an |a couple of |) (minutes|minute|hour|hours|mins) (surely|tops|max|so|at most|to),
  (niye|neden|niçin|ne diye) * (para|ücret|öde~|fark|pahalı|yüksek) *, (fatura|tutar|ücret|fiyat|saat|bedel|masraf)~ * (kabul edem~|kabul etmi~|itiraz~|doğru bulmu~|onaylama~|fazla bul~), (ön|yarı|peşin) ödeme mi, (bu|o) (parayı|ücreti|rakamı|tutarı|fiyatı|farkı) (ödem~|ödeyem~|verem~|vermem|vermeyiz|kabul), (ödemeyeceğ~|ödemem|ödemeyiz|ödemek istemi~), değmez`);

/** More work within the same fee. */
const EXTRAS = list(`
  (at no|for no|without|no) (extra|additional) (cost|charge|charges|fee|money), (include|add|throw|throw in|have|get|expect) * (for free|within the price|in the price|same price|included in the price|no extra|part of the price|on the house), (chuck|throw|toss|sneak|slip|bundle|squeeze) (in|it in|that in|those in|them in) *, without (charging|extra|paying|billing), (as a |a |) (freebie|freebies|bonus), on the house, (not|never) (charge|pay|paying|charging|bill) * (for|extra) (revisions|changes|corrections|that|it|this|tweaks|edits), for the same (price|money|fee), (thought|assumed|understood|supposed|surely|expected) * (included|part of the price|part of the fee|complimentary|in the price),
  (ekstra|ek|ayrıca|fazladan|ilave) (ücret|para|bir ücret|bedel|ödeme)~ * (ödemey~|vermey~|olmadan|istemen~|istiyor~|almay~|almadan|alma|olmasın|çıkmasın|yansıtma~), (para|fiyat|ücret)~ dahil (say~|ed~|et~|olsun|yap~|san~|bil~|zanned~), dahil (sanıyor~|sanmıştım|biliyorduk|zannediyor~), ücret istemeniz~, (araya|aradan|arada) (sıkıştır~|çıkar~|hallet~), aynı (fiyata|paraya|ücrete|fiyat içinde), (fiyatın|ücretin|paranın) (içinde|içine) * (yap~|olsun|say~|ver~|ekle~|hediye), hediye (edersin~|eder mi~|edin|ediver~|et|olsun|edersiniz), (cabası|bonus olarak|bonusu|ikram olarak|ikram edersin~|üstüne bir de)`);

/** No pay at all. */
const NO_PAY = list(`
  (${NO}) (real |actual |extra |upfront |monetary |spare |more |) (${PAY}|fee involved) (for|in|at|available|but|yet|involved|on|to|right|left|whatsoever|unfortunately|im|i|this|as|we|sadly|so|though|however|attached|with|here), (theres|there is|there will be|have|weve|got|we are a|with|offer|offering|its) (absolutely |sadly |unfortunately |currently |really |) (no|zero|not any|nothing in the) (${PAY}|budget),
  (${CANT}) (actually |really |currently |able to |be able to |in a position to |yet |be |going to be |) (pay|paid|paying|offer|afford|provide|give) (you|payment|a fee|fees|any fee|money|any money|anything|anyone|people|for it|for this|for the|for that|much|a lot|contributors|right now|at this|at the moment|upfront money|compensation|cash|yet|but|until|as|a penny|a cent|artists|writers|designers|a salary), (fee|pay|payment|money|budget|compensation|role|position|work|this|it|post|one|first|gig|project|job|test|trial|task) (is |are |will be |would be |isnt |) (unpaid|voluntary|zero|nil|pro bono|not paid|not a paid|not included|not available|not provided|unfortunately unpaid|unfortunately not),
  (dont|do not|havent|have no|got no|have not) (have |got |) (any |a company or |the |much |) (money|funds|cash|funding), (dont|do not|havent|doesnt|have no) (have |got |) (the |any |a |) budget (for|to), im not going to pay, (supposed to|should|ought to) (do|support|fix|help|be|make|give|offer) * (free|for free|for nothing),
  (not|havent got|without|havent|dont have) a (penny|cent|dime|bean|euro), (no|zero|without) (pitch|appearance|design|licence|license|speaker|speaking|artist|performance|artists|session) (fee|fees), (budget|ücret|bütçe|ödeme) (is |) (sıfır|zero|nil|none|0), (sıfır|0) bütçe~,
  unpaid, unpaid (test|trial|work|sample|position|role|task|project), pro bono, (volunteer|voluntary) (basis|role|position|work|project), as a (volunteer|favour|favor|donation), (volunteer|volunteers|volunteering) (${MAKER}|to|who|their|needed|wanted|your), (looking for|need|seeking|want) (a |some |) (volunteer|volunteers), (be |) complimentary, (arent|not|isnt|not currently|cant be) (currently |) (paying|paid position|a paid gig|paid work|a paying), (gift|donate|lend|volunteer) (us |) (your|their) (services|time|skills|talent|work), (for the love of|labour of love|labor of love|goodness of|kindness of), (donate|volunteer|give|contribute) (your|some|a little|a few|an) (time|work|services|talent|skills|hours|hour), out of the goodness,
  (ücret|ödeme|para|bütçe|maaş|nakit|bütçemiz|paramız|param|ödeneğimiz|telif|honorar)~ * (${ODEMEZ}), (ödeyemiyoruz|ödeyemiyorum|ödeyemeyiz|ödeyemem|ödeyemeyece~), (bir şey|bişey|bir şey) (ödeyem~|verem~|ödeyemi~), parasız, (ücret|para)~ (almadan|istemeden|almasan~|istemese~|beklemeden), gönüllü * (olarak|çalış~|destek~|yap~|esas~|iş~|proje~|katkı~|biri~|${YAPAN}), gönüllülük esas~, (hayrına|sevabına|hatırına|hatırımıza|hatır için|karşılıksız|hibe~|bila bedel|imece~)`);

/** No money, where the clause ends with it. */
const NONE = list(`(no|zero|without|without any|any) (${PAY}), (ücret|para|bütçe|ödeme)~ (yok|olmadan)`);

/** A budget that was not set yet, or has no limit: not a missing one. */
const UNDECIDED = list(`
  (no|dont have a|havent got a|not a|without a) (set|fixed|specific|particular|firm|exact|strict|hard|real limit|upper) (budget|limit), no budget (limit|limits|cap|constraints|restrictions|set|fixed|yet|in mind|issues|problem|figure), budget (in mind|yet|is not set|isnt set), (money|budget) (is no|isnt an|is not an|no) (issue|object|problem|concern),
  (belli|net|belirli|kesin|sabit|aklımızda|henüz|belirlenmiş|kafamızda) * bütçe~, bütçe~ (belirlemedik|belli değil|net değil|konuşmadık)`);

/** A test that is paid for. */
const TEST_PAID = list(`
  paid (test|trial|sample|pilot), (test|trial|sample|pilot) * (is|are|will be) (paid|compensated|remunerated), (pay|paying|paid) for (the|your|this|that|any|each|a) (test|trial|sample|pilot|time), ücretli (deneme|test|örnek|numune|pilot)~, (deneme|test|örnek|numune|pilot)~ * (ücretini|ücreti|bedelini|parasını) * (öde~|ödüyoruz|ver~|veriyoruz)`);

/** At no price. */
const FREE = list(`
  (for free|free of charge|gratis|at no cost|at no charge|no charge|for nothing|on the house|without charge|free)`);

/** The same in Turkish, where it stands close to its verb. */
const FREE_TR = list(`(ücretsiz|bedelsiz|bedava|bedavaya|beleş|beleşe|bedavadan|ücretsiz olarak)`);

/** Made by her, or to be made. */
const MADE = list(`
  (${MAKE}|doing|making|designing|writing|translating|editing|drawing|working|helping|done|made), (sample|samples|sample chapter|trial|draft|drafts|mockup|mock up|mockups|mock ups|concept|concepts|sketch|sketches|test|prototype|demo|spec|revisions|version), (first|one) (page|one|article|logo|chapter|session|design|job|piece|video|post|week|month|lesson|episode)`);

/** The same in Turkish. */
const MADE_TR = list(`(${YAP}|numune~|deneme~|taslak~|örnek~|demo~|eskiz~|revize~|revizyon~|olur mu|olsa|olur|olsun|istiyor~|bekl~)`);

/** To have something made, which somebody else will give away. */
const HAVE_MADE = list(`(yaptır~|tasarlat~|çizdir~|yazdır~|çektir~|hazırlat~|çevirt~|düzenlet~|bastır~|veriyoruz|veriyorum|dağıt~|sunuyoruz|düzenliyoruz|verdiğim~)`);

/** A piece of work for this project, made to be chosen from. */
const SPEC = list(`
  (free|gratis|complimentary|unpaid) (quick |short |small |little |custom |initial |rough |) (sample|samples|sample chapter|trial|draft|drafts|mockup|mock up|mockups|mock ups|concept|concepts|sketch|sketches|test|tests|prototype|demo|version|edit|page|design|designs|logo|article|work|spec work|revisions|consultation first), (on spec|spec work), if (we|i) (decide to |choose to |do |end up |) (use|using|choose|pick|go with|select) (yours|your|one of|it) *, (send|submit|do|make|draw|design) (us |me |) (a few|some|two|three|a couple of|#) (designs|ideas|concepts|mockups|sketches|options|samples|logos|drafts|proposals|variations) * (and if|if we|then we|so we|and we|before), (all|interested|every|each) (applicants|candidates|freelancers|designers|writers|translators|illustrators|editors) (must |should |will |to |are asked to |have to |need to |please |) (${MAKE}), (ask|asking|want|have|invite|inviting|get) (all |our |the |several |a few |# |) (candidates|applicants|designers|freelancers|writers|illustrators|translators|everyone|people|interested) to (${MAKE}),
  (best|winning|winner|chosen|selected|favourite|favorite) (one|entry|design|draft|version|proposal|submission|sample|concept|idea|of them) (gets|wins|will be|is|will get|will win|receives|takes), (only |) (pay|paying|paid) (only |just |) (for |) (the one|the ones|those|what|whoever|whichever) (we|i|us) *, (pick|choose|select) (the |our |) (one|best|favourite|winner|favorite) (we like|and pay|and the|gets|will|design), (design|write|translate|edit|draw|make|record|mock up|sketch) * (before we|so we can) (decide|choose|see if|pick|compare|commit|hire|talk), (show|prove|demonstrate) (us |me |) (what you can do|yourself|your skills|that you can), (send|do|make|create|prepare|submit|write|draw) (us |me |) (a |some |one |two |) (quick |short |small |custom |) (sample|test|trial|draft|mockup|mock up|sketch|concept) * (first|for free|before|free|and if|then), (design|logo) (contest|competition),
  (beğenirsek|beğenirsem|beğenilirse|hoşumuza giderse|hoşuma giderse|içime sinerse|içimize sinerse|memnun kalırsa~|tutarsa|seçersek|seçilirse~|sonuç iyi olursa|olursa) * (öde~|para~|ver~|ücret~|yatır~|devam~|anlaş~|konuş~|çalış~|alır~|ortak~), (en iyisi|en beğendiğimiz|en beğen~|en çok beğen~|kazanan|seçilen|beğendiğimiz|seçtiğimiz)~ * (ödeme~|ücret~|para~|öde~|anlaş~|ödül~), (adaylardan|tasarımcılardan|çevirmenlerden|herkesten|başvuranlardan|tasarımcıdan|adaydan|kişiden) * (birer|tasarla~|yap~|çevir~|hazırla~|örnek|iste~|taslak~|öneri~|topl~), (önce|ilk|sen bi|siz bi|siz bir|bir) * (deneme|örnek|numune|taslak|demo|test|eskiz)~ * (yap~|hazırla~|gönder~|çiz~|çek~|kur~|at~|yolla~) * (beğen~|görelim|bakalım|karar~|ona göre|sonra|anlaş~|konuş~)`);

/** Another coin than money. */
const COIN_SIGN = list(`
  (in|as|for) (return|exchange|lieu|compensation|payment|reward) (for |) (of|we|you|i|is|with|would|a|an|your|the|building|making|doing|get) *, (instead|in place|in lieu) of (a |the |your |any |) (fee|payment|money|salary|cash|paying|pay|wages|charging|an invoice), (pay|paid|repay|reward|compensate|thank|paying|payment) (you |them |) (in|with|by|via|is) (a |an |some |free |our |full |) (${COIN}|kind|food|pizza|nature|love|karma|hugs|gratitude|a smile|shares|advertising),
  (great|good|amazing|lots of|plenty of|huge|massive|tons of|valuable|fantastic|excellent|free|national|international|wide|more|real|priceless|nice) (exposure|visibility|publicity|advertising|promotion|for your portfolio|for the portfolio|addition to your portfolio|portfolio piece|for your cv|for your reputation|experience for you|for your profile), (the |) (exposure|visibility) (worth|you get|youll get|youd get|will|would|is worth|alone|from), full credit, (build|building|grow|boost) (your|their|a) (portfolio|name|reputation|profile|brand|following), (get|getting|put) your (name|work|art|designs|voice|writing) (out there|out|in front of|seen|known|noticed|on the map), (reach|reaches|seen by) * # (followers|subscribers|people|readers|viewers), (opportunity|chance|ideal|perfect|great|good|suit) (for |to |a |an |) * (someone starting out|starting out|students|student|emerging|aspiring|newcomers|up and coming), (portfolio|cv) (piece|builder|work|material), (nice|great|good|lovely|perfect|super|excellent|useful|lookin~|look|looks|looking) * (portfolio|your cv|your resume),
  (credit|tag|mention|link to|promote|plug|shout|feature|advertise|recommend|introduce|refer) (you|your|u) (to|in|on|with|and|name|at|everywhere|prominently|of course|by|as|site|work|page|profile|logo|for|website|around|among), (your|a|full|prominent|photo|design|screen) (name|logo|website|credit|link) (and |) (website |link |logo |name |) (would|will|on the|in the|in big|at the|on our|on every|appear|be|featured|prominently|displayed|printed|next to), (get|have|give you|gives you|with|and) (a |full |an on screen |) credit (and|in|on|at|as|instead), (five|5) star (review|rating|feedback), (glowing|great|rave|good|top|brilliant) (review|reviews|testimonial|feedback|reference),
  (some|small|offer|build|with|for|in|sweat|get|earn|and) equity, equity (in|stake|instead|share|only|piece|split|for|or), (profit share|profit sharing|revenue share|rev share|revenue sharing|royalties only|commission only|commission based|commission basis|share of the profits|share of profits|share of the revenue|share of sales|share of the profit|co founder|cofounder) , # (%|percent|per cent) * (sales|sale|revenue|profit|profits|income|takings|ownership|equity|company|everything|whatever|turnover|royalties|royalty|shares|stake|it makes|it earns|commission|earnings|proceeds|gross|payment), (a |) (cut|percentage|share|slice|stake|piece) (of|in|on) (the |our |my |all |any |whatever |what |everything |each |) (profit|profits|revenue|sales|turnover|income|company|business|takings|proceeds|royalties|it makes|sale|ticket sales|pie|startup), cut you in, (become|be|as|my|our|a|equal) (partner|partners|co owner|shareholder) (in|and|on|instead|with|later), (could|can|would|lets|happy to|like to|open to|prefer to|thought we|willing to) (swap|trade|barter), (barter|skill swap|contra deal|trade services|exchange of services|service exchange|swap services), (sort|offer|give|get|let|treat|have) you * (ticket|tickets|free stay|meal|dinner|for free|a free|free lunch|voucher|vouchers|pint|pints|beers|bottle|bottles|box of|season ticket|membership|nights), (dinner|beers|drinks|pints|pizza|lunch|cake|coffee) (is |are |)(on us|on me|as payment), no win no fee, (symbolic|nominal|token) (fee|payment|sum|amount|gesture|honorarium),
  karşılığında, (ücret|para|maaş|nakit|ödeme)~ yerine, (takas~|barter~|trampa), (portföyüne|portföyünüze|portfolyona|portfolyonuza|portföye|portfolyoya|portföyünde|portföyünüzde|portföy için|portföyün için|portföyünüz için|portfolyonuz için|portfolyon için|cvne|cvnize) * (güzel|harika|iyi|kat~|koy~|ekle~|olur|yarar~|zenginleş~|girer|artı|eder~), (size|sana|sizin için|senin için) * (reklam~|tanıtım~|referans~|görünürlük~|deneyim~|tecrübe~|çevre~|portföy~), (reklamınız|reklamın|tanıtımınız|tanıtımın|isminiz|adınız)~ * (olur|olacak|yaparız|yaparım|yapacağız|ederiz|duyul~|yapmış), (reklam|tanıtım|referans|görünürlük|tecrübe) (olur|olmuş|kazan~|sağlar|demek|karşılığı~), (etiketleriz|etiketleyip|etiketleyece~|etiketleyelim|etiketlenir~), (adınız|isminiz|adın|ismin|adını|ismini|adınızı|isminizi|logonuz|logonuzu|isminizle|adınızla) * (yazar~|yazacak~|yazılır|yazılacak|yazarız|geçer|geçecek|geçiririz|koyar~|koyacağ~|yer al~|görün~|anılır|anar~|anons~|anacağ~|basar~|basılacak|kocaman), (beş|5) yıldız~, (herkese|çevreme|çevremize|arkadaşlarıma|arkadaşlara|eşe dosta|tanıdıklara|ona) (öner~|tavsiye~|anlat~), (tavsiye|referans) (ederim|ederiz|edeceğ~|oluruz|olurum) seni, seni tavsiye, (çok|daha çok|bir sürü) (iş|müşteri) (çıkar|gelir|gelecek), (tanınırsın|tanınırsınız|ünlü olur~|adın duyulur|adınız duyulur|ismin duyulur|çevre edin~|çevre yap~), hobi olarak, (benden|bizden|dosttan|arkadaştan) (de |) (mi |) (para|ücret), (hisse|hisseden|ortaklık|ciro|cirodan|kardan|karın|satıştan|satışlardan|satışların|gelirden|gelirin|gelirinden|kazançtan|kazancın|kazanılandan) * (pay~|yüzde~|ortak~|hisse~|%|prim~), (%|yüzde) # (hisse|pay|ortaklık|komisyon|ver~|senin|sizin|kazan~), yüzde on ver~, ortak (ol~|yapar~|edelim), komisyon (usulü|karşılığı|üzerinden|bazlı|verir~), satıldıkça, satış başına, (yemek|kahve|çay|pasta|kek|bira|pizza|rakı|balık) (ısmarla~|ikram~), (çay|kahve|yemek|bira)lar bizden, (sembolik|cüzi|ufak bir|harçlık|çay parası|çorba parası|eline sağlık parası)~ (bir |bi |) (ücret|miktar|para|ödeme)~, (gönlünüzden|gönlünden) (ne |) (kop~|geç~)`);

/** Paying, by any word. */
const PAYING = list(`(pay|pays|paid|paying|payment|settle|transfer|your money|your fee|remuneration|compensation)`);

/** When it went well, or is over. */
const WHEN_DONE = list(`(${WHEN_GOOD}) * (${OUTCOME}|aired|airs|paid us|has paid|pays|printed|released|broadcast|client pays|customer pays|seen it|see it|see the|seen the|results)`);

/** Payment hangs on how it goes. */
const PAID_IF = list(`
  (pay|paid|payment|paying|money|settle|transfer|get paid|invoice) (you |it |only |in full |the rest |will be |is |would be |the full |for it |your fee |the fee |everything |comes |made |released |due |) * (${WHEN_GOOD}) (only |) * (${OUTCOME}), (${WHEN_GOOD}) * (${OUTCOME}) * (well|ill|we|i|you|youll|we will|i will|then) * (pay|paid|settle|transfer|get your money|see money|money), (pay|payment|paid|paying|all|everything|settle) (it |up |all |everything |you |in full |) (at the end|afterwards|once i see|when i see|after i see|after i get|after we get|when i have|once i have|when we see|once we see|once we have), no cure no pay, (money back|full refund|refund) (if|in case|unless), (only|just) (pay|paying|pays|paid) (for |) (when|if|once|after|on|results|leads|sales|success), (payment|paid|pay) (only |strictly |) (on|upon|after|by|per|against) (results|success|sale|sales|lead|leads|conversion|satisfaction|acceptance|publication|completion|delivery|approval|final approval), (pay|paid|paying|pay you) (a bit |a little |) (later|afterwards|eventually|at some point|next year|bit by bit|when we can|when i can|whenever), (deferred|delayed|postponed) payment, (and only then|not before),
  (iş|proje|işler|teslim|her şey|satış|ürün|yatırım|para|müşteri|kitap|film|site|sponsor|yayın|teslimat|onay)~ * (bitince|bittikten|bitiminde|tamamlan~|sonunda|edildikten|edilince|edilip|onaylan~|onaylayınca|satılınca|satıldıkça|gelince|kazanınca|kazandıkça|teslimde|alınca|görünce|çıkınca|sonra|olunca|ödeyince|gelirse|satarsa|satılırsa|yapınca) * (öde~|ver~|yatır~|alırsın~|alırsınız|hallede~|hesaplaş~), (beğenirsek|beğenirsem|memnun kalırsak|memnun kalırsam|içimize sinerse|içime sinerse|hoşumuza giderse|beğenilirse|kazanırsak|kazanırsam|tutarsa|para kazanırsa~|para kazanınca) * (öde~|para~|ver~|ücret~|yatır~|ortak~), (~ılırsa|~ilirse|~ulursa|~ülürse|~ırsak|~irsek|~ursak|~ürsek|~arsak|~ersek|~ırsam|~irsem|~arsam|~ersem|~anırsa|~enirse) * (ödeme|ödemesi|ödemeni|ödemenizi|öderiz|öderim|ödenir|ödeyeceğ~|paranı|paranızı|parasını|ücretini|ücretinizi|paran|ödemesini|ödemeyi), (sonra|ileride|bir ara|elime geçince|elimize geçince|para gelince|seneye|zamanla) (öde~|ver~|hallede~|hesaplaş~), (ödeme|para|ücret)~ * (teslim~|bitince|bittikten|sonuç~|beğen~|memnun~|satış~|onay~) * (sonra|yap~|öde~|ver~|al~|göre), # (gün|ay) sonra (yapılır|öderiz|yaparız|ödenir|ödüyoruz|yapıyoruz|ödeme), # gün vade~`);

/** Payment before the work. */
const UPFRONT = list(`
  (deposit|deposits|half now|half before|half at the start|paying half|pay half|paying before|pay before|money first|before ive|before weve|upfront|up front|advance payment|advance payments|prepay|prepayment|prepaying|down payment|downpayment|retainer|in advance|half first|pay first|paying first|before seeing|before i see|before we see|advances), (kapora~|kaparo~|ön ödeme~|peşin~|peşinat~|avans~|depozito~|önden|baştan ödeme)`);

/** Money that is on its way. */
const BEING_PAID = list(`
  (fee|payment|invoice|money|deposit|balance|transfer) (is|was|has been|has|will be|went) (on its way|on the way|paid|transferred|sent|made|gone out|out), (paid|transferred|settled) (the|your) (invoice|fee|balance|deposit), (ödemeniz|ödemenizi|ödeme|ücretiniz|paranız|faturanız)~ * (çıkıyor|çıktı|yapıldı|yattı|yatırdı~|gönderdi~|gönderildi|çıkacak|yolda), (yatırdım|yatırdık)`);

/** A price that stands in their own list, menu or text. */
const LISTED = list(`
  price (table|list|tag|tags|label|labels), (menu|headline|caption|poster|flyer|page #|slide #|label|labels|per month|column|row), (menüde|menüdeki|etiket~|afişte|listede|satır~|sayfada|broşürde|tabloda|fiyat listesi)`);

/** The usual halves: some of it is paid before. */
const IN_PARTS = list(`
  (half|balance|remaining|remainder|rest|second half|other half|outstanding) (of|payment|instalment|on|when|upon|after|once|amount|is|will|at), milestone, milestones, within # (days|day|weeks|working|business), # days (of|after|from), (invoice|invoices) (is|was|in|has|on|by), (yarısı|yarısını|kalanı|kalanını|kalan) *`);

/** What a number counts that is no money. */
const OTHER_UNIT = list(`
  (seconds|second|secs|minutes|minute|mins|pages|page|words|days|day|slides|photos|images|weeks|hours|hour|items|months|people|cm|mm|pieces|colours|colors|versions|rounds|copies|oclock|am|pm|sayfa~|dakika~|saniye~|gün~|adet~|kelime~|saat~|hafta~|kişi~|tane~|ay|foto~|görsel~)`);

/** The fee is accepted, by its very words. */
const ACCEPTED = list(`
  (accept|accepting|approve|approved|accepted|agreed|agree|agree to|sign off on|signing off|happy with|fine with|go ahead with) (the|your|this|that|to) (price|quote|rate|fee|offer|estimate|proposal|figure), (price|quote|fee|rate|offer|estimate) (is|are) (accepted|approved|agreed|perfectly fine|fine|fair), (teklif|fiyat|ücret|rakam)~ * (onaylıyoruz|onaylıyorum|onayladık|onayladım|kabul ediyoruz|kabul ediyorum|kabul ettik|anlaştık|kalıyoruz), emeğinizin karşılığı`);

/** Not that. */
const NOT_THAT = list(`
  (no|not|dont|doesnt|never|cant|cannot|wont|without|against|skip|drop|waive|refuse|rather not|instead of|isnt|arent|uncomfortable|nervous|wouldnt|hesitant|reluctant|remove|forget|unable|lose|avoid|policy|risky|unusual|necessary|why|really need|problem|hate|sit well|uneasy|wary|not keen|rather pay|prefer not|not comfortable|makes me|burnt|burned|scammed|trust),
  (yok|yoktur|olmaz|olmasın|olmadan|vermi~|vermey~|vermem|verem~|vereme~|ödemi~|ödemey~|ödemem|ödeyem~|yapmı~|yapmay~|yapam~|istemi~|istemem|istemez~|çalışmı~|almadan|almasan~|gerek var|şart mı|şart mi|uygun değil|sıcak bak~|yanaşm~|prensi~|güven~|ters|etmi~|etmeyelim|göndermi~|göndermem|alışık~)`);

/** Paid long after. */
const LONG_TERMS = list(`(sixty|ninety|60|90|120) (days|day) (net|payment|terms|after|from|end of|invoice|later), net (45|60|90|120), payment terms * (60|90|120) (days|), paid (60|90|120) days`);

/** A budget that is small: said before any price. */
const SMALL_BUDGET = list(`
  (${SMALL}) (financial |marketing |project |overall |) (budget|budgets|funds|resources|means), (budget|budgets|funds|money|finances|wallet|purse|cash|moneys|budgets|funding|finance) (is |are |s |isnt |arent |here is |for this is |at the moment is |being |) (very |quite |extremely |really |super |rather |pretty |a bit |so |not |a little |somewhat |fairly |currently |kinda |kind of |also |sadly |unfortunately |) (${SMALL}|an issue|a problem|not exactly|huge|big|large|great|endless|unlimited|nothing|barely|whatever), (tight|short|strapped|stretched|low|limited) (on|for|in) (money|cash|budget|funds|the budget), (on a|zero|no frills|bootstrap) budget,
  (not|dont|havent|hardly|barely|doesnt|isnt|without|arent) (have |got |having |really |a |much of |have much |exactly |got much |made of) * (much|a lot|lot|lots|big|huge|large|great|enough|deep|fat|loads) (of |) (money|budget|to spend|cash|pockets|funds|funding|money to), (not|arent|isnt) made of money, (skint|broke|hard up|strapped for cash|penniless|cash strapped|bootstrapped|bootstrapping|peanuts|pennies|shoestring|on benefits|universal credit), (little|hardly any|barely any|not much|no big|no huge|no great|not a lot of|no large) (budget|money|funds|cash), (cant|cannot|couldnt) (pay|afford|offer|spend) (much|a lot|that much|very much|more than|anything fancy|big), (count|counting|watch|watching|mind|pinch|pinching) (every|our|my|the|each) (penny|pennies|cent|cents|euro|pence), (only|just) (have|got|can spare|ve got|can offer|can afford|able to pay|able to offer) (about |around |€ |$ |£ |) # (€|$|£|euros|quid|pounds|dollars|bucks|tl|so|for|left|to spend|k),
  (kısıtlı|sınırlı|dar|düşük|küçük|mütevazı|ufak|az|minik|kısıtlıca) (bir |bi |) (bütçe|bütçey~|bütçem~|bütçel~|imkan~|imkânlar~), (bütçe|budget)~ * (low|tight|limited|küçük|az|kısıtlı|düşük), (bütçe|bütçemiz|bütçem|paramız|param|ödeneğimiz|kaynağımız|maddi durum~|imkan|imkanımız|imkanlarımız|imkanım|bütçemiz~|durumum|durumumuz) * (kısıtlı|sınırlı|az|dar|müsait değil|el vermi~|elvermi~|yetersiz|sıkışık|küçük|düşük|ufak|mütevazı|pek yok|çok yok|kıt|zayıf|sıkıntı~|yüksek değil|büyük değil|geniş değil|fazla değil), (çok|fazla|pek) (para~|bütçe~|bir şey|bişey|bi şey) (verem~|yok|ayıram~|ödeyem~|harcaya~|vermek istemi~|veremi~), (para|bütçe)~ (dar|kıt|sıkışık|kısıtlı), az bütçe~, (elimiz|elim) dar, (sıkışığız|sıkışığım), (üç|beş|üç beş) kuruş~, (cebimi|cebimizi|kasamızı|bütçemizi) (yakma~|sarsma~|zorlama~|yorma~), cep yakma~, (bütçe|para)~ (çok |pek |) (yok|az)`);

/** It should not cost much, please. */
const NOT_MUCH = list(`
  (shouldnt|should not|cant|cannot|mustnt|couldnt|surely doesnt|surely wont|hopefully wont|hopefully doesnt|hopefully not|doesnt|wont|dont|not|must not|hope not|please dont|pls dont) (really |possibly |want to |have to |) (cost|charge|quote|ask|ask for|spend|bid|pay|break|go) (us |me |that |too |so |overly |you |for |) (much|a lot|lot|the earth|a fortune|fortune|an arm|the world|high|the bank|the moon|crazy|mad|silly|overboard|more than|big|agency prices|agency rates), (shouldnt|cant|wont|hopefully not|surely not|hope its not|not) (be |) (too|so|that) (expensive|pricey|dear|costly|much money), (dont|not|please dont) (try to |) (overcharge|rip|rob|fleece|sting|milk) *, not (too|that|so|overly|very|crazy|super) (expensive|pricey|dear|costly|steep), (easy|gentle|kind|nice|merciful|reasonable|humane) (on|with|to|about) (the |my |our |us |me |your |) (price|prices|wallet|budget|pocket|invoice|rates|fee|quote|pricing|pockets|purse), be (gentle|kind|nice|merciful|reasonable|fair|humane) (pls|please|with|on|to|plz|about|haha|lol), (keep|keeping) (the |your |it |this |) (price|prices|cost|costs|rates|quote|fee|budget|bill|charges|quotes|bids|bid|everything) (as |) * (down|low|reasonable|small|minimal|cheap|sensible|humane|human|minimum|modest|realistic|sane|to a minimum|affordable),
  (easy|simple|quick|tiny|small|little|straightforward|basic|# minute|minute|#) (job|task|work|thing|project|hour|edit|fix|one) * (so|shouldnt|cheap|low|price|charge|overcharge|surely|cost|pay|dont expect|expect), (so|therefore|hence|thus) (the |your |) (price|quote|cost|fee|bill|rate|bid) * (low|small|accordingly|reasonable|reflect), (price it|charge|priced|price|bid|quote) accordingly, its (literally |only |) (just|literally) (a|one|two|an|#) *, (five|5|ten|10|two|2|15|fifteen|twenty|20|#) (minutes|minute|mins|min) (job|work|of work|worth|of your|for you|for someone|for a pro|for somebody), half an hours work, (silly|crazy|stupid|daft|big) money, (not|wont|never|dont|cant) (paying|pay|spend|spending) (hundreds|thousands|a fortune|big|loads|that much|a lot|much), (modest|sensible|humble) (quote|price|rate|fee|bid), (quote|price|rate|fee|it|bid) (modest|sensible|low|humble|down|cheap), for (a |) (few|couple|couple of) (bucks|quid|dollars|euros|pounds), (low bids|low bid|low quotes|lowest bids|bid low|no agency prices|no crazy|no silly) (only|please|prices|bids|quotes|rates|) , (dont|if you) bother if, expensive (bids|quotes|agencies|freelancers) * (ignored|rejected|need not|will be|apply),
  (para|ücret|parası|ücreti)~ * (istemezsiniz|istemezsin|almazsınız|almazsın|istemeyin|almayın|yazmazsınız|isteme|yazmayın), (çok|fazla) (bir şey |bi şey |bişey |para |) (tutmasın|tutmaz~|yazma~|istemeyin|isteme~|alma~|açmayın|olmasın|abartma~|uçma~|şişirme~), (fiyatı|ücreti|rakamı|fiyat|ücret|fiyatta|fiyatlar) * (ona göre|buna göre|uygun tut~|düşük tut~|yüksek tutma~|abartma~|makul tut~|şişirme~|insaflı~|kaçırma~|uçma~|çekmeyin|çekme|üzme~|dikkat), (ona|buna) göre (bir |bi |) (fiyat|ücret|rakam|teklif)~, (basit|kolay|ufak|küçük|minik|kısacık|kısa) (bir |bi |) (iş|işi|şey|çalışma)~ * (fiyat~|ücret~|tutma~|isteme~|almaz~|yazma~|uygun~|ona göre|abart~|pahalı~|ucuz~|çok), (alt tarafı|altı üstü|topu topu|hepi topu|nihayetinde|alt tarafi) *, # (dakikanızı|dakikanı|dakikalık|dakikada|saatlik) (alır~|alm~|iş~|bile|halle~|bir iş|bi iş), (uçuk|yüksek|fahiş|ajans) (fiyat|ücret|rakam)~ * (verme~|isteme~|çekme~|yazma~|olmasın|beklemi~|istemi~), (binlerce|yüzlerce|dünyanın|dünya kadar|tonla|avuç dolusu|o kadar|çok) (lira|para|parası|tl)~ * (verem~|ödeyem~|verec~|harcaya~|istemiyor~|istenir mi|vermek istem~), (insaflı|vicdanlı|merhametli)~ (ol~|bir|davran~|fiyat~), (biraz |el |az |bi |)(insaf~), (bizi|beni) üzme~`);

/** Somebody who takes less, or asks to be matched. */
const RIVAL_LESS = list(`
  (${RIVAL}) (of mine |who |on fiverr |on upwork |in india |in town |of ours |you recommended |there |we know |we asked |we spoke to |i know |can |could |will |would |has |had |have |only |else |) (does|do|did|offered|offers|offer|quoted|quotes|quote|charges|charge|charged|would do|will do|asks|asked|wants|takes|can do|could do|doing|do this|can make|make|makes|is doing|says|said|came in|came back) (me |us |it |this |that |these |them |the same |same |the lot |similar |the whole thing |a logo |one |to do it |to do this |logos |all this |) (for |at |with |a |only |about |just |around |under |much |) (a |half |€ |$ |£ |) (#|less|half|cheaper|fraction|free|nothing|hundred|lower|price|tenner|fiver|peanuts|fiftyish|way less|beer), (hed|shed|theyd|he|she|they) (would |could |can |) (do|does) it for, (match|beat) (that|this|the|their|his|her|those|its) (price|quote|offer|rate|deal|figure|number), (cheaper|lower|less|better) (elsewhere|quote|quotes|offer|offers|offered|from|price elsewhere|option elsewhere|prices elsewhere|bid|bids|somewhere), (find|found|get|got|seen|saw|seeing|getting) * (cheaper|for less|for half|lower) (elsewhere|online|offer|quote|price|one|from|somewhere|on|than you|for), (on|at|from|via) (fiverr|upwork|freelancer com|99designs|bionluk|armut) * (for|offered|offers|does|do|charges|cheaper|costs|half|less|#), for half (that|the price|of that|as much|the money|your), (half|fraction|third|quarter) (of |) (the|that|your|what you) (price|cost|fee|amount|rate|charge|ask|quoted|money), (last|previous|other|old|former|current|usual) (agency|designer|translator|developer|writer|editor|photographer|guy|one|freelancer|illustrator|person|company|girl) * (charged|charges|took|takes|asked|did it|paid|half|less|cheaper|only|paid),
  (bionluk|armut|fiverr|freelancer|upwork|başkası|başka yer|başka biri|arkadaşım|arkadaşımın|yeğen|kuzen|tanıdığ|tanıdık|öğrenci|rakib|diğer|komşu|başka firma|başka ajans|bir başkası|yapay zeka|canva|başka bir|öteki|piyasa|eski|önceki|geçen|biri|birisi|adam|matbaacı|dayım|amcam|abim|oğlum|kızım|kardeşim|muhasebeci|elemanın|internette|herkes)~ * (liraya|tl ye|tlye|bine|yarısına|yarı fiyatına|ucuza|daha az|bedava~|daha uygun~|daha ucuz~|#) * (yap~|ver~|iste~|hallet~|hallediyor~|al~|diyor|dedi|çek~|yaz~|çevir~|teklif~|anlaş~|tut~|çıkar~|çiz~|bul~|var|tutarım), aynısını * (yapıyor~|veriyor~|yapan|#|bulduk|buldum|yapar~|ucuza|yarı~), (bunun|teklifin|fiyatın|paranın|rakamın|onun)~ yarısı~, yarısına *, (yarı) (fiyatına|fiyata|paraya), (daha iyisini|daha ucuzunu|altını|daha ucuza) (yap~|ver~|bul~)`);

/** Somebody else who does such work. */
const OTHER_MAKER = list(`
  (another|other|different|previous|last|former|old|usual|current|next) (${MAKER}|guy|lady|company|firm|place|one|girl|supplier|quote|quotes|offer|offers|bid), (nephew|niece|cousin|fiverr|upwork|someone else|somebody else|elsewhere|competitor|competitors|others|colleague|a friend|my friend|friend of mine|a mate|my mate|my wife|my husband|flatmate|roommate|girlfriend|boyfriend|uncle|aunt|vistaprint|neighbour|neighbor|my son|my daughter|brother in law|a student),
  (başka|diğer|öteki|önceki|eski|geçen|bir önceki) (bir |bi |) (büro~|yer~|firma~|ajans~|çevirmen~|tasarımcı~|yazılımcı~|editör~|fotoğrafçı~|kişi~|arkadaş~|biri~|teklif~|usta~|stüdyo~|tercüman~|yazar~), (başkası~|başkaları~|yeğen~|kuzen~|tanıdığ~|bionluk~|armut~|fiverr~|upwork~|komşu~|rakip~|rakib~|piyasada|arkadaşım~)`);

/** What they take: a sum, or less. */
const TAKES = list(`
  (does|do|did|charge|charges|charged|quoted|quote|offered|offers|offer|asked|asks|take|takes|took|said|got|paid|would|can|could|came in|wanted|wants), (teklif al~|teklif ver~|verdi|verdiler|istedi|istediler|istiyor|yapıyor~|yapar|yaptı|dedi|diyor|alıyor~|aldık|çıkardı|söyledi)`);

/** Less than that. */
const CHEAPER = list(`(cheaper|less|half|lower|fraction|free|nothing|peanuts), (yarısı~|ucuz~|daha az|daha uygun~|bedava~)`);

/** Work to come, as a reason. */
const MORE_WORK = list(`
  (more|lots|plenty|loads|regular|further|ongoing|follow up|repeat|long term|steady|future|next|another|other) (of |) (work|jobs|projects|business|orders|more|commissions|gigs|collaboration|cooperation|where this|where that|to come|coming|pieces|ones|order|job|project), (fourth|third|fifth|second) (one|job|project|order) (we|ive|weve), (in the new year|next year|down the line|loyal|returning|regular customer|repeat customer|long standing|bulk), (order|need|do|come back for|commission) * (more|regularly|again|the rest),
  (devamı|arkası|sürekli|daha çok|bütün işler|tüm işler|her ay|uzun soluklu|uzun vadeli|seneye|başka işler|diğer işler|yeni işler|çok iş|daha çok iş|ileride|gelecekte|devam ederiz|devamını|sizinle çalış~|hep sizinle)~`);

/** Words that speak of a low price with work to come: enough together. */
const PRICE_KIND = list(`
  (price|rate|deal|quote|fee|charge) * (right|good|low|nice|friendly|keen|sharp|kind|sensible|attractive|reasonable|better|special), (good|nice|better|special|decent|great|fair|keen|sharp|lowest|friendly|sensible|attractive) * (price|deal|rate|quote), (lowest|waive|reduce|lower|cheap|cheaper|discount|free|less), (uygun|ucuz|iyi|güzel|makul|indirim|yardımcı|düşük|bedava|sembolik|hesaplı)~`);

/** Favours asked, in words that mean the price. */
const LENIENT = list(`
  (do|make|doing|give|cut|cutting) (us|me) (a |an |your |)(deal|solid|favour|favor|good price|nice price|special price|good deal|better deal|better price|better rate|break|bargain|friend price|mates price|special|offer), (as|for) (a |) (students|student|pensioner|charity|small charity|nonprofit|start up|startup|single mum|church) (we|i|id|wed) * (cant|little|hope|discount|cheap), help (us|me) out (on|with) the (price|cost|fee|money|budget), what can you do for (us|me) on, (is|was) that your (lowest|best|final|bottom), best you can do, (your|the|a|at|for|any|me|us|very) (absolute |very |) (best|lowest|rock bottom|bottom|keenest|final|sharpest) (possible |sensible |) (price|rate|quote|offer|figure|deal|fee|number), (friendly|special|better|keen|introductory|bargain|goodwill) (price|rate|deal|quote|offer), rock bottom, (least|lowest|minimum|cheapest|bottom line) (you|u|youd|that you|youll) *, (you|u) (do|go) * (least|lowest),
  (en son|son) kaça, (en aşağı|en az|en düşük|en ucuz|en ucuzu|en uygun|en uygunu|en aşağısı|en son|en dip) (fiyat |) (kaça|ne olur|kaç|ne kadar|nedir|ne), kaça (bırak~|in~|düş~|bitir~|anlaş~), en düşük (veren|teklif)~,
  (öğrenci|öğrenciyiz|öğrenciyim|derneğiz|vakıfız|emekli|asgari ücret~|öğrenci olduğum) * (indirim|güzellik|uygun|yardımcı|fiyat|ucuz|kıyak|kolaylık|yap~|param|para)~, (bir|bi) (güzellik|kıyak|jest|kolaylık) (yap~|geç~|düşün~|ol~), (eş dost|ahbap|arkadaş|tanıdık|akraba|hemşehri|komşu|abi|dost|abi kardeş|öğrenci) (fiyatı|işi|hatırı|usulü), (fiyat|ücret|rakam|ödeme)~ (konusunda|hususunda|kısmında|noktasında|için)~ * (yardımcı~|kolaylık~|anlayış~|esne~|destek~|bir şeyler~|güzellik~), (son|dip|net|en son) (ne olur|fiyat~|ne|rakam~|kaç|ne kadar|nedir) *, son (fiyat|rakam)~ *, (en iyi|en düşük|en dip|en son) (fiyat|rakam|teklif|ücret)~, (size|bize|bana) özel (bir |bi |) (fiyat|rakam|indirim)~, ucuz~ (yapar mı~|olur mu)`);

/** Less work for less money: no haggling. */
const LESS_SCOPE = list(`
  # yerine #, (only|just) (one|two|three|four|five|#) (version|versions|language|languages|pages|images|modules|photos|parts|chapters|instead), instead of (three|two|four|five|#) ,
  (leave|leaving) * out, (drop|remove|cut|take out|postpone|without|skip) the (video|film|animation|photos|photo|second|third|extra|translation|shop|blog|brochure|app|flyer|print|printing|illustrations|last|last two|social), (reduce|trim) the (scope|number|amount of), fewer, for now, (first|second) phase, in phases, smaller (version|package|scope), çıkaralım, çıkarsak, çıkarırsak, (sadece|yalnızca) * (olsun|yapalım|kalsın|yapsak), (kapsam|adet|sayı)~ (azalt~|düşür~|küçült~), şimdilik, daha az (sayfa|görsel|adet)~, etap~`);

/** Unbelief in a question of few words: "300 a day?" */
const DISBELIEF = list(`
  # (€|$|£|euros|pounds|quid|dollars|bucks|k|grand) (for|a|per|an|just), (€|$|£) #, # (a|per|an) (day|hour|word|page|photo|minute|session|piece|pop), # for (a|an|just|such|that|this|half), # (bin|lira|tl|euro|dolar) (mi|mı), # bin (lira|tl) (mi|mı), # (bin|lira|tl|bin lira|bin tl) (nedir|ne ya|ne yahu|mi yani|çok değil)`);

/** Said of those whom they sell to: their own prices. */
const OWN_GOODS = list(`
  (customer|customers|visitors|users|guests|clients|readers|members|shoppers|subscribers|passengers|tenants|residents|buyers|audience|competitors),
  (we|i|who|that|which) (sell|sells|stock|rent|make and sell), (our|their|its|my) (tickets|products|shop|store|prices|courses|cheap|cheaper|cheapest|affordable|low prices|discounts), price (tag|tags|list|lists|label|labels), (share|stock|house|oil|menu|ticket) price,
  (fiyat garantisi|müşterilere|müşterilerimiz~|müşterinin|müşteriler|müşteriye|üyelere|üyelerimiz~|ziyaretçi~|yolcu~|satıyoruz|satıyorum|satan), (ürün|bilet|konut|uçuş|kategori|menü|kargo|giriş|katılım|etiket|raf)~ (fiyat|indirim|ücret)~, fiyat (listesi|etiketi|tablosu)~, (ucuz|pahalı) (ürün|balık|bilet|uçuş|otel|kitap)~`);

/** A shop's discount, or what is free to everybody, or free as in time. */
const SHOP = list(`
  discount * (shop|store|retailer|chain|market), (discount|discounts|free) (code|codes|field|voucher|vouchers|coupon|coupons|feature|banner|banners|campaign|store|shop|supermarket|card|cards|sale|section|page|season|logic|system|rules|function|button|plugin|label|shipping|delivery|parking|entry|admission|wifi|plan|download|downloads|range|rein|hand|hands|time|day|days|month|week|slot|slots|moment|evening|afternoon|morning|weekend|lance|kick|speech|choice|standing|flow|software|version|until|after|agent|spirit|fall|fonts|font|ebook|guide|newsletter|pdf|lunch|event|events|concert|festival|exhibition|classes|clinic|resource|resources|public|app),
  (webshop|checkout|basket|cart|coupon|promo|loyalty|membership|sale|barrier|gluten|sugar|lead|cruelty|fat|tax|duty|toll|dairy|smoke) (free|), (feel|youre|you are|are you|if you|im|i am|is|was|were|been|set|break|have a|your next|next|whenever youre|anyone|anybody|hands) free, free to (ask|call|ring|write|use|say|add|change|contact|reach|email|choose|suggest|join|enter|attend|everyone|all|visitors|go|drop|start|take|talk), free (in|on|from), (free|discount) (for|to) (everyone|all|anyone|children|kids|pensioners|visitors|members|students|schools|the public|under),
  indirim (kodu|kod|kupon|kampanya|alanı|günleri|afiş|broşür|sayfa|banner|sezon|kart|market|etiket|kurgu|özellik|modül|sistem|oran)~, (kampanya|kupon|sepet|sepette|otomatik|sezon|üyelik)~, ücretsiz (kargo|giriş|etkinlik|konser|atölye|kurs|seminer|deneme süre|üyelik|eğitim|dergi|festival|sergi|uygulama|hizmet|danışma|yaz|gösteri|abonelik|oyun|servis|kamp|otopark|ikram|katıl|dağıt|indir|görüşme)~, (kargo|giriş|katılım|görüşme|etkinlik|ilk görüşme|üyelik) (ücretsiz|bedava)~, (herkese|çocuklara|öğrencilere|halka|ziyaretçilere|üyelere|kadınlara) (ücretsiz|bedava|açık)~, ücretsiz (olduğu|olan|olarak dağıt|olarak sun)~`);

/** Told of others, or offered by the writer: not asked of the freelancer. */
const NOT_ASKED = list(`
  (they|he|she|people|clients|customers) (say|says|keep|said|want|wants|keeps|think|thinks|complain|complained|asked|told) , (i|we) (offer|give|grant|can offer|provide) (a |you |new |our |all |) * (discount|off|free|sample|trial), my (rates|prices|rate|price), (discount|offer) (to|for) you, (extend|offering|enjoy|receive) * (discount|offer), (discount|reduction|price|deal) (you|u) (offered|gave|mentioned|kindly|already|gave us), (ill|i will|i can|we can|we will|well|id) (keep|do|make|offer|give) (it|you|this|that|them) * (cheap|cheaper|free|discount|lower), (yapamam|yapamayız|yaparız|yaparım|yapıyoruz|veriyorum|sunuyoruz|sunarız|uygulamıyoruz|uyguluyoruz|fiyatlıyım|hazırladık)`);

/** Beside the fee, not instead of it. */
const ON_TOP = list(`
  on top, (in addition|as well as|plus|besides|alongside|apart from|not just|not only|and also) (to |) (the |your |a |) (fee|pay|rate|payment|salary|day rate|usual|money), (fee|rate|pay|salary|hourly|paid) (plus|and|with|as well as) * (credit|equity|commission|royalties|shares|bonus|copies|exposure|travel), (ek olarak|ayrıca|üstüne|yanında|yanı sıra|dışında|ilaveten|rekabetçi ücret)`);

/** The fee is fine. */
const FEE_FINE = list(
  `
  as (discussed|agreed|you suggested|you offered|per our|arranged|recommended|you recommended|promised), konuştuğumuz gibi, anlaştığımız gibi, önerdiğiniz gibi,(price|quote|rate|fee|offer|estimate|budget|that|it|figure|amount) (is|are|sounds|looks|seems|works|was) * (fine|ok|okay|good|fair|reasonable|great|perfect|acceptable|approved|agreed|in order), (accept|agree|approve|happy|fine|confirm|approved|accepted|agreed|signed) * (price|quote|rate|fee|offer|estimate|invoice), within (our|my|the) budget, (fiyat|teklif|ücret|rakam|bütçe)~ * (uygundur|uygun bulduk|uygun geldi|tamam|kabul|onaylı~|onaylıyor~|makul bulduk|sorun değil|anlaştık), (bize|bizim için) (uygun|makul|tamam), bütçemiz~ (dahilinde|içinde), (teklifi|fiyatı) (güncelle~|yenile~),
  (no|not a|isnt a|without) (quibbles|problem|issue|objection|objections), not (querying|disputing|haggling|complaining|questioning|after|asking), (worth every|happy to pay|glad to pay|gladly pay|will pay your|pay your usual|pay your normal|pay whatever|of course pay|paid test|paid trial|is paid|are paid|fully paid), (hak ettiğiniz|emeğinizin karşılığı|ücretini öderiz|ücretli bir|ücretlidir|ücretli test|ücretli deneme), (onayladık|onayladım|anlaştık|kabul ettik|kabul ediyor~)`,
);

/** The signs of a fee. */
export const FEE_SIGNS = {
  'fee-sum': SUM,
  'fee-noun': FEE_NOUN,
  'fee-discount': DISCOUNT,
  'fee-asks-for': ASKS_FOR,
  'fee-cheaply': CHEAPLY,
  'fee-lower': LOWER,
  'fee-dear': DEAR,
  'fee-much': MUCH,
  'fee-above': ABOVE,
  'fee-counter': COUNTER,
  'fee-refuse': REFUSE,
  'fee-extras': EXTRAS,
  'fee-no-pay': NO_PAY,
  'fee-undecided': UNDECIDED,
  'fee-test-paid': TEST_PAID,
  'fee-none': NONE,
  'fee-free': FREE,
  'fee-free-tr': FREE_TR,
  'fee-made': MADE,
  'fee-made-tr': MADE_TR,
  'fee-have-made': HAVE_MADE,
  'fee-spec': SPEC,
  'fee-coin': COIN_SIGN,
  'fee-paid-if': PAID_IF,
  'fee-paying': PAYING,
  'fee-when-done': WHEN_DONE,
  'fee-upfront': UPFRONT,
  'fee-being-paid': BEING_PAID,
  'fee-listed': LISTED,
  'fee-not-that': NOT_THAT,
  'fee-in-parts': IN_PARTS,
  'fee-other-unit': OTHER_UNIT,
  'fee-accepted': ACCEPTED,
  'fee-long-terms': LONG_TERMS,
  'fee-small-budget': SMALL_BUDGET,
  'fee-not-much': NOT_MUCH,
  'fee-rival': RIVAL_LESS,
  'fee-other-maker': OTHER_MAKER,
  'fee-takes': TAKES,
  'fee-cheaper': CHEAPER,
  'fee-more-work': MORE_WORK,
  'fee-kind-price': PRICE_KIND,
  'fee-lenient': LENIENT,
  'fee-fine': FEE_FINE,
  'fee-not-asked': NOT_ASKED,
  disbelief: DISBELIEF,
  'less-scope': LESS_SCOPE,
  'own-goods': OWN_GOODS,
  'fee-shop': SHOP,
  'fee-on-top': ON_TOP,
} as const;
