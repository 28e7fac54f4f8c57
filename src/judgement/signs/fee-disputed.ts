/**
 * The fee that was told is too much, or another is put against it: signs in a thread only.
 */
import { CANT, FEE } from './fee-words.js';
import { list } from './list.js';

/** Too dear, by its very word: enough in a thread. */
const DEAR = list(`
  (expensive|pricey|overpriced|over priced|extortionate|exorbitant|unaffordable|overcharging|overcharged|daylight robbery|highway
    robbery|rip off|ripoff|ripping us off|ripping me off|sticker shock|eye watering),
  (more|much more|a lot more) than (they|theyre|it|its|that|thats) (are |is |) (worth|cost|costs),
  (fell|fall|falling|fallen) off (my|our|their|his|her|the) (chair|chairs|seat|seats), (pictured|imagined|expected|expecting|hoping for|hoped for)
    * (lower|less|cheaper|half that|half of that),
  on the (steep|expensive|pricey|costly) side,
  (out of|beyond|above|outside|over|exceeds) (my|our) (league|means|reach|budget|price range|limit|pay grade),
  (lot|fortune) (of money|of cash) (for|to pay|to ask|for what), fortune for, (too|a bit|rather) (dear|rich|salty), wont stretch to,
  # (euros |pounds |quid |dollars |bucks |k |) (is|seems|sounds|feels|looks) (a bit |way |far |really |quite |rather |just |) (too |very |so |)
    (steep|high|ambitious), # (is|seems|sounds|feels) (a bit |way |far |really |just |) too (much|steep|high),
  (didnt|never|wasnt) (expect|expecting|realise|realize|think|imagine|know) * (expensive|cost so much|cost that much|be that much),
  # (bin |lira |tl |euro |bin lira |bin tl |) (çok|fazla|yüksek|biraz çok|biraz fazla|çok fazla)
    (ya|be|hocam|abi|geldi|değil|bence|bize|bana|benim|gibi|yahu|oldu),
  # (bin |lira |tl |euro |) (bizi|beni|bütçemizi) (aş~|zorla~|yorar|sarsar), (rakam|fiyat|tutar|ücret|bu|teklif) (bizi|beni)
    (aş~|zorla~|yorar|sarsar),
  (for|at) (that|this) (money|price|kind of money) (i|we|id|you|ill|he|she|my) *, why (€|$|£) #, why # (euros|pounds|dollars|quid|bucks),
  (niye|neden) # (bin|lira|tl|euro|dolar), (does|do) (it|this|that) (really |) have to (be|cost) (that|so|this) (much|expensive),
  (is|are) (a |the |your |that |this |) (deposit|advance|down payment|rush fee|surcharge) (really |) (necessary|needed|a must|required),
  (do|must) (we|i) (really |) (have to|need to|must) pay,
  (o|bu) kadar (tutmadı|etmedi|tutmamıştı|etmemişti|vermedi~|ödemedi~|vermemişti~|ödememişti~|tutmuyor|etmiyor),
  (didnt|never|doesnt) (even |) cost (that|this|us that|me that|half), arm and a leg, take the (mick|piss|mickey),
  (pahalı|pahalısın~|pahalıymış|pahalıya|tuzluymuş|fahiş|astronomik|kazık|ateş pahası|el yakıyor|dudak uçuklat~|soygun|çok para),
  tuzlu (geldi|geliyor|gelir|olmuş|kaçtı|değil mi|bir), (boyumuzu|bütçemizi|bizim bütçeyi|bütçemi) (aş~|çok aş~|fazla aş~|bir hayli aş~),
  piyasanın (üst~|çok)`);

/** Too much, if it is said of the fee. */
const MUCH = list(`
  quite a (jump|leap|stretch|difference|increase|step), (jump|leap) from,
  more (realistic|reasonable) than, (too|very|rather|quite|bit|so|pretty) dear,
  (costly|shameless|ludicrous|astronomical|ouch|yikes|blimey|crikey|wowzers|gulp|heart attack|sharp intake of breath),
  (are you|you must be|ur|r u) (serious|kidding|joking|having a laugh|for real), (nearly|almost) (fell|choked|fainted),
  (made|makes|nearly made) (me|us|him|her|my husband|my wife) (spit|choke|gasp|laugh|fall|wince|swallow|gulp|jump|cry|blink|sweat),
  (eyes|jaw) (water|watered|dropped), lot (for|to ask|to pay), (more|double|twice) than (we|i|id|wed) * (expected|thought|hoped|imagined|planned),
  (expected|hoped|hoping|thought|expecting|counted|assumed|figured) * less, not what (we|i) (expected|planned|had in mind),
  (uçuk|abartılı|abartmış~|fazla abart~|oha|ohaa|yuh), (bizi|beni) (aş~|çok aş~|fazla aş~|bir hayli aş~),
  (beklediğim|düşündüğüm|planladığım|tahmin ettiğim|umduğum)~ * (fazla|çok|değil|değildi), o kadar * beklemi~,
  (too|way too|insanely|crazy|bit|little) (much|high|a lot|lot), (so|that|this|very|quite|rather|pretty|really) (high|steep), (that|this) much
    (for|money), so much money,
  (is|are|costs|cost|thats|its|be|seems) (so|that|this|quite|pretty|rather) much, (is|are|thats|its|seems|quite|rather|such|sounds|be) a lot,
  (steep|no go|out of the question|unacceptable|not acceptable|not workable|not feasible|not doable|hard to swallow|wont fly|wont work
    for|doesnt work for|a surprise|surprised|not happy|too rich|disappointed|unreasonable|eye opener|pushing it|ambitious|for that money|silly|
    bonkers|mad|optimistic|insulting|excessive|outrageous|ridiculous|insane|absurd|hefty|unreasonable|unfair|shocked|shocking|surprised|taken
    aback|a joke|crazy|cheeky|greedy|over the top|a stretch|a shock|heavy|unexpected|bad|not fair), on the high side,
  quite a (sum|lot|bit|price|figure), (dont|cant|hard to|struggling to|difficult to) (justify|understand|see how|see why|swallow), not worth,
  isnt worth, (çok|epey|bayağı|baya|biraz|bize|bana|oldukça|fazlasıyla|niye bu kadar|neden bu kadar|bu kadar) (çok|fazla|yüksek|fazlaca),
  (fazla|yüksek|çok|ağır|tuzlu|garip|tuhaf) (geldi|gelmiş|bulduk|buldum|bulundu|buluyor~|değil mi|olmuş|kaçmış|göründü|kaldı), (bize|bana) çok,
  çok (değil|degil) (mi|mı), çok geldi, (fazla|çok) (buldum|bulduk|gibi|olmuş), ne biçim, bu ne (böyle|ya), (çok|bayağı|epey|fazla) yüksek,
  rayi~ (üzerinde~|üstünde~), rayicin üst~, insafsız~, fazla değil mi, ağır geldi, (bu|o) kadar para, istenir mi, verilir mi, zorlar, zorluyor~,
  şok (oldu~|geçir~), şaşır~`);

/** More than they meant to give. */
const ABOVE = list(`
  (doesnt|wont|not|isnt|dont|does not|is not) (fit|within|in|match|really fit|quite fit) (our|my|the) budget,
  (bu|o) (kadarını|kadarına|denlisini) * (beklemi~|ummu~|tahmin etm~|düşünmü~),
  (€|$|£) # in mind * (so|but|not|and yours|to be honest),
  (higher|way over|above|over|beyond|double|twice|three times|far above|bit over|steeper|pricier|dearer) (than |what |) (i|we|id|wed|my|
    our|the|initially|originally|he|she|they|anyone) * (expected|thought|planned|imagined|hoped|hoping|budgeted|anticipated|expecting|budget|
    pay|paid|paying|price range|means|mind|afford|spend|reckoned|bargained|set aside|used to|quoted|charged|charge|asked|figured|prepared|
    allocated|wanted),
  (higher|steeper|dearer|pricier) than (anticipated|expected|planned|hoped|budgeted|thought|foreseen|usual|imagined|assumed),
  more than (we|i|id|wed|our|my) * (budgeted|budget|pay|paid|paying|can afford|afford|spend|set aside|charged|quoted|allocated|wanted to),
  (expected|hoped|hoping|thought|expecting|counted|assumed|figured) * (cheaper|lower|for free|be free|was free|half),
  (double|twice|triple|three times) (what|as much|the) * (last|other|others|previous|usual|our|went|paid|took|charged|quoted|asked),
  (fee|price|quote|that|it) (exceeds|is above|is over|goes beyond|is beyond|is outside),
  (reckoned on|reckoning on|bargained for|counted on|hoped to|hoping to|wanted to|meant to|planned to) (keep|pay|spend|stay|get) * (under|
    below|less|within|around|half|no more|#), # * (in my head|in mind) and not,
  (beyond|more than|above|over) what (we|i|our) * (can|could|pay|afford|have|budget|planned|spend|manage|normally|usually|expected),
  (cant|couldnt|cannot|not) stretch (to|that far|so far|any further),
  (hoped|hoping|wished|was after|were after|looking) for (something|a figure|a price|a number)
    (lower|cheaper|less|under|below|closer|around|nearer|more like|
    more affordable|more reasonable|in the region|friendlier),
  (rakam|fiyat|ücret|teklif|para)~ * (bekliyordu~|umuyordu~|beklerdi~|düşünüyordu~|beklemiyordu~|beklemezdi~),
  other (quotes|quotations|offers) * (lower|cheaper|less|half),
  not what (we|i) budgeted,
  (beklediğim|düşündüğüm|planladığım|tahmin ettiğim|umduğum|bütçem|ayırdığım|hesapladığım)~ * (üst~|yüksek|aşıyor|aştı|iki katı|
    katı|üzerinde~), bütçe~ * (aşıyor~|aştı~|aşar|aşmış|zorluyor~|zorlar|yetmi~|yetmez|elvermi~|el vermi~|kaldırmaz|üstünde|üzerinde),
  bütçe~ * (yüksek|fazla|çok|o kadar) (değildi|değil),
  (o kadar|bu kadar|böyle) * (tutacağını|edeceğini|olacağını|çıkacağını|tutar~) * (düşünm~|beklem~|tahmin etm~|ummu~|sanmı~),
  (daha makul|daha uygun|daha düşük|daha az|daha ucuz) * (bekl~|ummu~|düşünm~|umuyor~|sanıyor~),
  (önceki|eski|geçen|diğer|başka)~ * (iki katı|üç katı|yarısı|katı)~, iki katı~, (bütçemiz|bütçemiz~|paramız|param|gücümüz|kesemiz)~ yetm~`);

/** Will not pay it, or sees no reason to. */
const REFUSE = list(`
  (lets|we should|id rather|we can) pay (you |) for (#|one|half|only|fewer|less),
  (not|never) (going to |) (be |) paying, (transfer|pay|send|paying) (you |only |just |) (€ |$ |£ |) # instead,
  (${CANT}) (really |quite |) (pay|cover|stretch to|afford) (for |) (the|this|your|that|these|
    any|a|such|so|more|extra|€|$|£|#) *,
  (why|how come) (should|would|must|do|am|are|did|is|does|has) (i|we|it|this|that|the|a|your|you) * (pay|paying|charged|charge|charging|
    billed|bill|cost|so much|that much|expensive),
  (never|not|didnt|dont remember) (agreed|agree|agreeing|ordered|sign up|asked|ask) (to |for |) (pay|pay for|paying|a fee|extra|that price),
  (${CANT}) (be |) (pay|paying) for, no way (i|im|we|were|am i|ill|well) * (pay|paying|spend|spending|affording),
  (${FEE}) (isnt|is not|arent|wont be|cant be|not) * (accept|agree|acceptable|pay|okay|justified|justifiable|reasonable),
  (well|ill|we will|i will|only|can only|will only) pay (you |) for (only |) (#|one|half),
  why (i|we) (should|must|have to|need to|ought to) (pay|be charged),
  (only|just) (paying|pay|going to pay|willing to pay) (for |) (half|part|some), (pay|paying) half (because|since|as|only|of),
  (yarısını|bir kısmını|yarısı kadar) (öde~|ver~), (yarısını|yarısına) (razı|kabul),
  (cant|dont|couldnt|hard to) (see|understand|imagine|believe) (how|why) * (took|take|takes|cost|costs|#|hours),
  shouldnt (have to |) (pay|be charged|be paying), (deposit|money|payment) back, (want|demand|expect|get|like) * refund,
  (dispute|contest|query|object to|disagree with|not happy with|unhappy with) (the|your|this|that) (${FEE}|hours),
  (refund|deduct|withhold|knock) * (of the|from the|of your|from your|off the|off your) (invoice|fee|price|payment|bill),
  (every|each) (single |) time * (charge|pay|bill|invoice), you charge (us|me) (every|each|again|extra|too),
    (charge|charging|charged|billed|bill|invoiced) (me|us) for (every|a|that|this|the|# minutes|minutes|each|such),
  (take|leave|strike|remove) the (fee|charge|surcharge|rush fee|deposit) (out|off) *,
  (take|took|takes) (you |) (only |just |) (# |five |ten |half an |an |a couple of |) (minutes|minute|hour|hours|mins) (surely|tops|max|at
    most), (niye|neden|niçin|ne diye) * (para|ücret|öde~|pahalı) *,
  (fatura|tutar|ücret|fiyat|rakam|saat|bedel|masraf)~ * (kabul edem~|kabul etmi~|itirazım var|itiraz ed~|itirazımız var|doğru bulmu~|onaylama~|fazla
    bul~), (ön|yarı|peşin) ödeme mi, (para|ücret|fiyat|tutar|rakam)~ * için (mi|mı),
  (bu|o) (parayı|ücreti|rakamı|tutarı|fiyatı|farkı) (ödem~|ödeyem~|verem~|vermem|vermeyiz|kabul), (ödemeyeceğ~|ödemem|ödemeyiz|ödemek istemi~),
  değmez`);

/** They had taken it for a favour. */
const THOUGHT_FREE = list(`
  (thought|assumed|figured|imagined|understood|presumed) * (free of charge|for free|a favour|a favor|for nothing|as a gift),
  (didnt|hadnt|never) (know|knew|realise|realize|realised|realized|expect|expected|think|thought) (this|that|it|you|there|we|id|youd|wed|i) *
    (charge|charging|cost money|cost anything|a fee|fees|pay for|money involved),
  (para|ücret|fiyat)~ * (konuşulacağını|isteneceğini|alınacağını|ödeneceğini|istediğinizi|istediğini|alacağınızı|isteyeceğinizi|isteyeceğini) *
    (bilmi~|düşünme~|sanmı~|sanma~|bekleme~|beklemi~),
  (bedava|ücretsiz|beleş|hatır işi|eş dost işi|arkadaşlık|hatıra|iyilik|paralı değil|para almadan|ücret almadan) *
    (sanmıştı~|sanıyordu~|düşünmüştü~|zannet~|zannediyordu~)`);

/** Will not accept it, if it is said of the fee. */
const NOT_ACCEPT = list(`
  (${CANT}) (really |quite |) (accept|agree to|agree with|sign off|approve|bear|justify|swallow), (makes|make) no sense, out of the question`);

/** Unbelief in a question of few words: "300 a day?" */
const DISBELIEF = list(`
  # (€|$|£|euros|pounds|quid|dollars|bucks|k|grand) (for|a|per|an|just), (€|$|£) #,
  # (a|per|an) (day|hour|word|page|photo|minute|session|piece|pop), # for (a|an|just|such|that|this|half), # (hour|hours) for *, # saat (mi|mı),
  # (bin|lira|tl|euro|dolar) (mi|mı), # bin (lira|tl) (mi|mı), # (bin|lira|tl|bin lira|bin tl) (nedir|ne ya|ne yahu|mi yani|çok değil)`);

/** A figure without its coin: "1400?", "on sekiz mi?" */
const BARE_FIGURE = list(`
  #,
  (on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz) (bir |iki |üç |dört |beş |altı |yedi |sekiz |dokuz |) (bin |lira |)(mi|mı|mu|mü),
  (one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (hundred|thousand|grand|k)`);

/** Its signs. */
export const FEE_DISPUTED_SIGNS = {
  'fee-dear': DEAR,
  'fee-much': MUCH,
  'fee-above': ABOVE,
  'fee-refuse': REFUSE,
  'fee-thought-free': THOUGHT_FREE,
  'fee-not-accept': NOT_ACCEPT,
  disbelief: DISBELIEF,
  'bare-figure': BARE_FIGURE,
} as const;
